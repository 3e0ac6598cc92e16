"""Short forms: which are found, and what counts as saying what they stand for."""

from __future__ import annotations

import pytest

from easyread.checking import check_text


def _found(text: str) -> list[str]:
    findings = check_text(text).findings
    return [
        one.message.split("“")[1].split("”")[0]
        for one in findings
        if one.rule == "acronym"
    ]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Two CPNs came.", "CPN"),
        ("The DfE sent a letter.", "DfE"),
        ("The plant makes CO2.", "CO2"),
        ("The mRNA test is new.", "mRNA"),
        ("It is a PCR-based test.", "PCR"),
        ("The F.B.I. said nothing.", "F.B.I."),
        ("Our SEND team can help.", "SEND"),
        ("The CA gave certificates to all of us.", "CA"),
        ("The CQC quality check is here.", "CQC"),
    ],
)
def test_short_forms_are_found(text: str, short: str) -> None:
    """It should be that letters that nothing explains are found, whatever their form."""
    assert _found(text) == [short]


@pytest.mark.parametrize(
    "text",
    [
        "You MUST come.",
        "SEND it to us.",
        "King Charles III came.",
        "COVID-19 made people ill.",
        "Send it to LS1 4AP.",
        "HM Revenue and Customs (HMRC) takes tax.",
        "The Education, Health and Care Plan, known as an EHCP, is new.",
        "An ISS (International Space Station) crew came.",
        "Messenger ribonucleic acid (mRNA) is in cells.",
        "ECG stands for electrocardiogram.",
        "The UK Health Security Agency (UKHSA) runs tests. The UKHSA is in London.",
        "The CQC report is out. The Care Quality Commission wrote it.",
    ],
)
def test_what_is_explained_or_no_short_form_is_left_alone(text: str) -> None:
    """It should be that loud words, numbers and explained letters cause no finding."""
    assert _found(text) == []
