"""How often the rules speak: seldom in Easy Read, nearly always in council prose."""

from __future__ import annotations

from pathlib import Path

from easyread.checking import check
from easyread.checking.samples import sample
from easyread.loading import load
from easyread.settings import Settings

TEXTS = Path(__file__).parents[3] / "benchmarks" / "rules"


def shares(*folders: str) -> tuple[float, float]:
    """Return the share of sentences with a sure finding, and with one but for length."""
    count = sure = told = 0
    for folder in folders:
        for file in sorted((TEXTS / folder).glob("*.md")):
            report = check(load(file), settings=Settings())
            found = [one for one in report.findings if one.sentence]
            count += len(report.sentences)
            sure += len({id(f.sentence) for f in found if f.certainty == "sure"})
            told += len(
                {
                    id(f.sentence)
                    for f in found
                    if f.level != "note" and f.rule != "long-sentence"
                }
            )
    return sure / count, told / count


def test_whole_easy_read_documents_are_mostly_left_alone() -> None:
    """It should be that at most 1 sentence in 10 gets a sure finding, and 1 a warning."""
    sure, told = shares("fresh", "second")

    assert 0 < sure < 0.1
    assert 0 < told < 0.1


def test_council_prose_is_told() -> None:
    """It should be that 9 in 10 sentences of ordinary prose get a warning or an error."""
    lines = (TEXTS / "prose.txt").read_text("utf-8").splitlines()
    report = check(sample(*lines), settings=Settings())
    told = {id(f.sentence) for f in report.findings if f.sentence and f.level != "note"}

    assert len(told) / len(lines) > 0.9


def test_words_of_readers_lives_are_not_hard() -> None:
    """It should be that benefits, helpers and papers that readers live with may stand."""
    lines = (
        "I get PIP and ESA.",
        "My carer and my key worker came with my social worker.",
        "My personal assistant helps me with my direct payment.",
        "I have a tenancy and a driving licence.",
        "I vote at the polling station.",
        "I went to A&E by bus with my support plan.",
    )

    assert check(sample(*lines), settings=Settings()).findings == ()
