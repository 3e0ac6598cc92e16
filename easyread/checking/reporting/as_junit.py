"""The report for CI servers that read JUnit's XML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from easyread.checking.report import FileReport, Report, Waived
    from easyread.findings import Finding

# What XML 1.0 does not allow, even as a reference. A reader would refuse the file.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_junit(report: Report) -> str:
    """Return the report as test cases.

    Each error and warning is a case that fails, and each thing that was allowed is a
    case that was skipped. A file without errors and warnings is one case that passes.
    Notes fail nobody: they stand with that case.
    """
    root = ET.Element("testsuites", name="easyread")
    for file in report.files:
        root.append(_suite(file))
    for count in ("tests", "failures", "skipped"):
        total = sum(int(suite.get(count, "0")) for suite in root)
        root.set(count, str(total))
    root.set("errors", "0")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'


def _suite(file: FileReport) -> ET.Element:
    name = _clean(file.file or "-")
    suite = ET.Element("testsuite", name=name, errors="0")
    failing = [one for one in file.findings if one.level != "note"]
    notes = [one for one in file.findings if one.level == "note"]
    for finding in failing:
        case = _case(suite, name, finding)
        said = _clean(finding.message)
        failure = ET.SubElement(case, "failure", type=finding.level, message=said)
        failure.text = _clean(_about(finding))
    if not failing:
        case = ET.SubElement(suite, "testcase", classname=name, name=name, file=name)
        if notes:
            out = ET.SubElement(case, "system-out")
            out.text = _clean("\n\n".join(map(_about, notes)))
    for one in file.waived:
        _skipped(suite, name, one)
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(failing)))
    suite.set("skipped", str(len(file.waived)))
    return suite


def _skipped(suite: ET.Element, name: str, one: Waived) -> None:
    case = _case(suite, name, one.finding)
    ET.SubElement(case, "skipped", message=_clean(one.reason))


def _case(suite: ET.Element, name: str, finding: Finding) -> ET.Element:
    line = str(finding.place.line)
    title = f"{finding.rule} (line {line}, column {finding.place.column})"
    return ET.SubElement(
        suite, "testcase", classname=name, name=title, file=name, line=line
    )


def _about(finding: Finding) -> str:
    place = finding.place
    where = f"{place.file or '-'}:{place.line}:{place.column}"
    said = [f"{where} {finding.rule}", finding.message, finding.advice, finding.source]
    return "\n".join(part for part in said if part)


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
