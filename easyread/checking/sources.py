"""The standards and guidance that rules rest on, each named in one place."""

from __future__ import annotations

COGA = "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
GOV_UK = "GOV.UK, Accessible communication formats"
GOV_UK_STYLE = "GOV.UK style guide"
NHS_UK = "NHS digital service manual, content style guide"
STANDARD_2026 = "Easy Read Standard 1.0 (2026)"
DH = "Department of Health, Making written information easier to understand (2010)"
EUROPE = "Inclusion Europe, Information for all"
UKAAF = "UKAAF, Creating clear print and large print documents, G003 (2019)"
SCOTTISH_PARLIAMENT = "Scottish Parliament style guide"
OURS = "Our own rule"
