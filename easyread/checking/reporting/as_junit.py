"""The report for CI servers that read JUnit's XML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from easyread.checking.report import FileReport, Report
    from easyread.findings import Finding

# What XML 1.0 does not allow, even as a reference. A reader would refuse the file.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_junit(report: Report) -> str:
    """Return the report as test cases.

    Each error is a failed case, and each waived finding a skipped case. Warnings and
    notes are the output of one passed case, as the exit code passes them too; in a
    strict report a warning is a failed case.
    """
    root = ET.Element("testsuites", name="easyread")
    for file in report.files:
        root.append(_suite(file, strict=report.strict))
    for count in ("tests", "failures", "skipped"):
        total = sum(int(suite.get(count, "0")) for suite in root)
        root.set(count, str(total))
    root.set("errors", "0")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'


def _suite(file: FileReport, *, strict: bool) -> ET.Element:
    name = _clean(file.file or "-")
    suite = ET.Element("testsuite", name=name, errors="0")
    fails = {"error", "warning"} if strict else {"error"}
    failing = [finding for finding in file.findings if finding.level in fails]
    told = [finding for finding in file.findings if finding.level not in fails]
    for finding in failing:
        case = _case(suite, name, finding)
        message = _clean(finding.message)
        failure = ET.SubElement(case, "failure", type=finding.level, message=message)
        failure.text = _clean(_details(finding))
    if told or not failing:
        case = ET.SubElement(suite, "testcase", classname=name, name=name, file=name)
        if told:
            out = ET.SubElement(case, "system-out")
            out.text = _clean("\n\n".join(map(_details, told)))
    for waived in file.waived:
        case = _case(suite, name, waived.finding)
        ET.SubElement(case, "skipped", message=_clean(waived.reason))
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(failing)))
    suite.set("skipped", str(len(file.waived)))
    return suite


def _case(suite: ET.Element, name: str, finding: Finding) -> ET.Element:
    line = str(finding.place.line)
    title = f"{finding.rule} (line {line}, column {finding.place.column})"
    return ET.SubElement(
        suite, "testcase", classname=name, name=title, file=name, line=line
    )


def _details(finding: Finding) -> str:
    place = finding.place
    where = f"{place.file or '-'}:{place.line}:{place.column}"
    lines = [f"{where} {finding.rule}", finding.message, finding.advice, finding.source]
    return "\n".join(filter(None, lines))


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
