"""Documents in languages that we do not have: nothing in them is English but by choice."""

from __future__ import annotations

import re
import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from easyread import languages
from easyread.checking import check
from easyread.checking.reporting import find_output
from easyread.errors import EasyReadError, FileFaultsError, NotUnderstoodError
from easyread.languages import language_of
from easyread.languages.entries import folders, standard
from easyread.languages.wording import Wording
from easyread.loading import parse
from easyread.model import Place
from easyread.pairing import pair
from easyread.pipeline import build
from easyread.project import load
from easyread.publishing import PublishRequest, publish
from easyread.settings import Settings
from easyread.text.written import Written

if TYPE_CHECKING:
    from pathlib import Path

INVITE = """\
language: {code}
kind: invite
title: Xaa
from: Xbb
what: Xcc.
when:
  date: 2027-03-03
  start: "11:00"
  finish: "14:00"
where: Xdd
reply:
  by: 2027-02-24
  phone: 0151 511 7788
"""


def sentences(code: str, text: str) -> list[str]:
    """Return the sentences of a text in a language."""
    return [str(one) for one in language_of(code).split(Written(text))]


def folder_of(path: Path, code: str, **wording: str) -> Path:
    """Write an invite in a language beside an organisation's own wording for it."""
    said = "".join(f'    {key}: "{say}"\n' for key, say in wording.items())
    own = f"wording:\n  {code}:\n{said}" if said else ""
    (path / "easyread.yaml").write_text(f"formats: html\n{own}", "utf-8")
    file = path / "meeting.yaml"
    file.write_text(INVITE.format(code=code), "utf-8")
    return file


def made_up() -> dict[str, str]:
    """Return all our wording in a made-up language, each with the facts of ours.

    Its words are of x and of letters that no English word has in that order.
    """
    return {
        key: re.sub(
            r"(\{\{.*?\}\}|\{%.*?%\}|\]\(.*?\))|[^\W\d_]+",
            lambda found: found[1] or f"x{len(found[0])}q",
            entry.say,
        ).replace('"', "'")
        for key, entry in standard().items()
    }


def words_of_ours(page: str) -> list[str]:
    """Return what readers of a page get that is not in the made-up language."""
    body = re.sub(r"<(script|style|svg)\b.*?</\1>", " ", page, flags=re.DOTALL)
    body = re.sub(r'<span class="address">.*?</span>', " ", body)  # of a web page
    labels = re.findall(r'(?:alt|title|aria-label|data-st[a-z]+)="([^"]*)"', body)
    seen = " ".join([re.sub(r"<[^>]*>", " ", body), *labels])
    return [
        word
        for word in re.findall(r"[^\W\d_]{2,}", seen)
        if word not in {"Xaa", "Xbb", "Xcc", "Xdd"} and word[0] != "x"
    ]


@pytest.mark.parametrize("said", ["Hen dad o Bala.", "Y man parcio.", "Mae bus."])
def test_words_of_another_language_are_not_taken_for_english(said: str) -> None:
    """A Welsh “Hen dad” got a hen: it should be that only English phrases choose."""
    document = parse(f"---\nlanguage: cy\ntitle: Cyfarfod\n---\n- {said}\n")

    (sentence,) = pair(document).sentences

    assert sentence.text == said
    assert sentence.pairing is not None
    assert (sentence.pairing.symbols, sentence.pairing.candidates) == ((), ())


def test_the_author_still_chooses_pictures() -> None:
    """It should be that a symbol is asked for by its name, whatever the language."""
    document = parse("---\nlanguage: cy\ntitle: Bws\n---\n- Mae bws. {symbol: bus}\n")

    (sentence,) = pair(document).sentences

    assert sentence.pairing is not None
    assert [one.label for one in sentence.pairing.symbols] == ["bus"]


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("de", "Am 12. Mai ist ein Treffen. Kommen Sie!", 2),
        ("de", "Dr. Meier kommt z. B. um 10. Bitte kommen.", 1),
        ("de", "Das ist Nr. 5 der Liste. Es ist gut.", 2),
        ("cy", "Dewch i’r cyfarfod. Ble mae’r bws? Yma!", 3),
        ("fr", "Venez le 3. mars à 10.30 Uhr.", 1),
        ("ur", "ہم ملیں گے\u06d4 آپ آئیں گے؟ ہاں\u06d4", 3),
        ("hi", "हम मिलेंगे। आप आइए।", 2),
        ("ja", "会いましょう。来てください。", 2),
        ("cy", "Un llinell\nDwy linell", 2),
        ("cy", "Gweler **Dewch. Nawr.** heddiw.", 1),
    ],
)
def test_sentences_end_only_where_that_is_sure(
    code: str, text: str, parts: int
) -> None:
    """“Am 12. Mai” was two sentences: it should be that numbers end none."""
    made = sentences(code, text)

    assert len(made) == parts
    assert "".join("".join(made).split()) == "".join(text.split())


def test_english_is_cut_as_before() -> None:
    """It should be that the language decides, not the words."""
    assert sentences("en-GB", "We meet. Am 12. Mai.") == ["We meet.", "Am 12.", "Mai."]


@pytest.mark.parametrize(
    ("read", "text", "iso"),
    [
        ("read_day", "2027-03-03", "2027-03-03"),
        ("read_day", "Dydd Mercher 03/04/2027", "2027-04-03"),
        ("read_day", "Mittwoch, 3.4.2027", "2027-04-03"),
        ("read_day", "Dydd Mercher 3 Mawrth 2027", ""),
        ("read_times", "10.30 Uhr", "10:30"),
        ("read_times", "9:05", "09:05"),
        ("read_times", "deg o’r gloch", ""),
        ("read_money", "£2,50", "2.50"),
        ("read_money", "5 €", ""),
        ("read_phone", "0151 496 0123", "01514960123"),
    ],
)
def test_facts_are_said_as_the_author_wrote_them(
    read: str, text: str, iso: str
) -> None:
    """It should be that figures are read for programs, and words are left alone."""
    found = getattr(language_of("cy"), read)(text)

    assert found in {(text, iso), ((text, iso),)}


def test_a_day_that_does_not_exist_is_told() -> None:
    """It should be that 30 February stops a document in any language."""
    with pytest.raises(NotUnderstoodError, match="There is no day “2027-02-30”"):
        language_of("cy").read_day("2027-02-30")


@pytest.mark.parametrize(
    ("code", "direction"),
    [
        ("en-GB", "ltr"),
        ("cy", "ltr"),
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("fa", "rtl"),
        ("ur", "rtl"),
        ("ur-Latn", "ltr"),
        ("ku-Arab", "rtl"),
        ("zh-Hant-TW", "ltr"),
    ],
)
def test_lines_begin_where_the_language_begins_them(code: str, direction: str) -> None:
    """It should be that Arabic, Hebrew, Farsi and Urdu run from right to left."""
    assert language_of(code).direction == direction


def test_english_sentences_of_ours_never_stand_in_another_language(
    tmp_path: Path,
) -> None:
    """A Welsh invite said “The meeting is on …”: it should be that it asks for words."""
    file = folder_of(tmp_path, "cy", **{"day-is": "Mae’r cyfarfod ar {{ day }}."})

    with pytest.raises(FileFaultsError) as raised:
        load(file)

    (fault,) = raised.value.faults
    assert (fault.place.file, fault.place.line) == (str(file), 1)
    assert "no words in the language “cy”" in fault.message
    assert "easyread.yaml" in fault.advice
    assert (
        '    invite.starts-at: {say: "The {{ event }} starts at {{ time }}."}'
        in fault.instead
    )
    assert "page-listen:" in fault.instead
    assert "invite.day-is:" not in fault.instead


def test_what_is_asked_for_can_be_put_into_the_settings(tmp_path: Path) -> None:
    """It should be that the lines of the message are all that is needed."""
    file = folder_of(tmp_path, "cy")
    with pytest.raises(FileFaultsError) as raised:
        load(file)
    lines = raised.value.faults[0].instead
    (tmp_path / "easyread.yaml").write_text(f"{lines}\n", "utf-8")

    assert build(file, "html", tmp_path / "build")


def test_english_and_welsh_stand_in_one_folder(tmp_path: Path) -> None:
    """An English invite spoke Welsh: it should be that each speaks its language alone."""
    welsh = folder_of(tmp_path, "qaa", **made_up())
    english = tmp_path / "english.yaml"
    english.write_text(INVITE.format(code="en-GB"), "utf-8")
    with (tmp_path / "easyread.yaml").open("a", encoding="utf-8") as house:
        house.write('  place-is: "Come to {{ place }}."\n')

    pages = [
        build(file, "html", tmp_path / "build")[0].read_text("utf-8")
        for file in (welsh, english)
    ]

    assert words_of_ours(pages[0]) == []
    assert re.findall(r"\bx\d+q\b", pages[1]) == []
    assert "Come to Xdd." in pages[1]


def test_bare_words_are_english(tmp_path: Path) -> None:
    """It should be that words of no group never stand in a document of a language."""
    file = folder_of(tmp_path, "cy")
    house = "".join(f'  {key}: "{said}"\n' for key, said in made_up().items())
    (tmp_path / "easyread.yaml").write_text(f"wording:\n{house}", "utf-8")

    with pytest.raises(FileFaultsError, match=r"invite\.starts-at"):
        load(file)


def test_what_is_asked_for_goes_where_the_words_are(tmp_path: Path) -> None:
    """It should be that the lines fit below the names and margins that are there."""
    file = folder_of(tmp_path, "cy")
    house = tmp_path / "easyread.yaml"
    for there in (
        'wording:\n   place-is: "Come to {{ place }}."\n',
        'wording:\n   cy:\n       place-is: "Dewch i {{ place }}."\n',
    ):
        house.write_text(there, "utf-8")
        with pytest.raises(FileFaultsError) as raised:
            load(file)
        (fault,) = raised.value.faults
        assert f"under “{'cy' if 'cy:' in there else 'wording'}:”" in fault.advice
        assert ("invite.place-is:" in fault.instead) != ("cy:" in there)
        assert f"\n{fault.instead}\n" in str(fault)
        house.write_text(f"{there}{fault.instead}\n", "utf-8")

        assert build(file, "html", tmp_path / "build")


def test_a_text_without_our_words_is_read_and_not_built(tmp_path: Path) -> None:
    """It should be that buttons and notices stop a page that has no other words of us."""
    file = tmp_path / "text.md"
    file.write_text("---\nlanguage: cy\ntitle: Bws\n---\n- Dewch.\n", "utf-8")

    assert load(file).language == "cy"
    with pytest.raises(FileFaultsError, match="page-listen"):
        build(file, "html", tmp_path / "build")


def test_a_made_up_language_is_whole(tmp_path: Path) -> None:
    """It should be that a language with wording and no rules has no English word."""
    file = folder_of(tmp_path, "qaa", **made_up())

    (made,) = build(file, "html", tmp_path / "build")

    page = made.read_text("utf-8")
    assert '<html lang="qaa"' in page
    assert "2027-03-03" in page
    assert words_of_ours(page) == []


def test_a_language_is_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that code for a language is picked up by its name alone."""
    folder = tmp_path / "qab"
    folder.mkdir()
    (folder / "__init__.py").write_text("", "utf-8")
    (folder / "language.py").write_text(
        "from easyread.languages.base import Language\n"
        "class LANGUAGE(Language):\n"
        "    def sentence_spans(self, text):\n"
        "        return [(at, at + 3) for at in range(0, len(text), 3)]\n",
        "utf-8",
    )
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])

    document = parse("---\nlanguage: qab-GB\ntitle: Xaa\n---\n\nabcdef\n")

    assert [one.text for one in document.sentences] == ["abc", "def"]


def test_a_language_with_wording_of_ours_needs_none_in_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a folder beside that of English is a language to speak."""
    english, made = tmp_path / "wording" / "en", tmp_path / "wording" / "qaa"
    shutil.copytree(folders[0], english)
    made.mkdir()
    for file in english.iterdir():
        kind = "" if file.stem == "common" else f"{file.stem}."
        keys = [key for key in standard() if key.rpartition(".")[0] == kind.rstrip(".")]
        said = made_up()
        lines = (f'{key.removeprefix(kind)}: {{say: "{said[key]}"}}\n' for key in keys)
        (made / file.name).write_text("".join(lines), "utf-8")
    monkeypatch.setattr("easyread.languages.entries.folders", (english,))
    file = folder_of(tmp_path, "qaa")

    (page,) = build(file, "html", tmp_path / "build")

    assert "x3q x7q x2q x2q 2027-03-03." in page.read_text("utf-8")


@pytest.mark.parametrize(("code", "space"), [("ur", "\u00a0"), ("cy", " ")])
def test_a_number_keeps_its_order_where_lines_run_from_the_right(
    tmp_path: Path, code: str, space: str
) -> None:
    """“0151 496 0123” was shown as “0123 496 0151”: it should be one number."""
    folder_of(tmp_path, code, **made_up())
    file = tmp_path / "call.md"
    file.write_text(
        f"---\nlanguage: {code}\ntitle: Xaa\n---\n- Xbb 0151 496 0123 xcc.\n", "utf-8"
    )

    (page,) = build(file, "html", tmp_path / "build")

    said = page.read_text("utf-8")
    assert f"0151{space}496{space}0123" in said
    assert ('dir="rtl"' in said) == (code == "ur")


@pytest.mark.slow
def test_a_published_page_is_whole_in_its_language(tmp_path: Path) -> None:
    """It should be that what a site adds to a document is in its language, or stops."""
    content = tmp_path / "content"
    content.mkdir()
    request = PublishRequest(
        content, tmp_path / "site", date(2026, 1, 1), unreviewed=True
    )
    folder_of(content, "qaa")
    with pytest.raises(EasyReadError, match="page-listen"):
        publish(request)
    folder_of(content, "qaa", **made_up())

    done = publish(request)

    assert not done.refused
    page = (tmp_path / "site" / "meeting" / "index.html").read_text("utf-8")
    assert words_of_ours(page) == []


@pytest.mark.parametrize("lost", ["", "where: Xdd\n"])
def test_publishing_asks_once_for_all(tmp_path: Path, lost: str) -> None:
    """It asked for 3 more afterwards: it should be that all of the run is in one list.

    That holds too for a draft, which is refused only when the words are there.
    """
    content = tmp_path / "content"
    content.mkdir()
    file = folder_of(content, "cy")
    file.write_text(file.read_text("utf-8").replace(lost, ""), "utf-8")
    house = content / "easyread.yaml"
    house.write_text("formats: html, txt\n", "utf-8")
    text = "---\nlanguage: ar\ntitle: Xaa\n---\n- Xbb. {symbol: none}\n"
    (content / "text.md").write_text(text, "utf-8")
    request = PublishRequest(content, tmp_path / "site", date(2026, 1, 1))

    with pytest.raises(EasyReadError) as raised:
        publish(request)

    first, _, told = str(raised.value).partition("\n")
    assert "languages “cy” and “ar”" in first
    assert "meeting.yaml, " in first
    assert "text.md" in first
    assert "few more" not in told
    for needed in ("heading-site", "site-txt", "site-all"):
        assert told.count(f" {needed}:") == len(("cy", "ar"))
    house.write_text(
        f"formats: html, txt\nwording:{told.partition('wording:')[2]}", "utf-8"
    )
    assert bool(publish(request).refused) == bool(lost)


def test_a_build_says_that_a_site_needs_more(tmp_path: Path) -> None:
    """It should be that nobody thinks the list of a build is all for a site."""
    with pytest.raises(FileFaultsError, match="easyread publish") as raised:
        load(folder_of(tmp_path, "cy"))

    assert "site-all" not in str(raised.value)
    assert "the address of a link" in str(raised.value)


def test_a_fact_picture_with_english_words_is_left_out() -> None:
    """It should be that no “March” stands in a picture beside a Welsh sentence."""
    said = {"day-is": {"say": "{{ day }}"}, "way-phone": {"say": "x"}}
    own = Wording({"cy": said}, "cy").of("invite")
    read = language_of("cy").read_day("2027-03-03")

    assert own.sentence("day-is", Place(), day=read).wish is None
    assert own.sentence("way-phone", Place(), phone="1").wish is not None


@pytest.mark.parametrize(
    "said", ["Hen dad o Bala.", "Das ist ein Gift.", "Y man parcio.", "Utilise-le!"]
)
def test_words_of_another_language_are_not_judged_as_english(said: str) -> None:
    """“parcio” was a hard word: it should be that only counts are told, and that."""
    document = parse(f"---\nlanguage: cy\ntitle: Xaa\n---\n- {said} {{symbol: none}}\n")

    report = check(document)

    notes = [one for one in report.findings if one.level == "note"]
    assert {one.rule for one in report.findings} == {"other-language"}
    assert [one.message.partition("”")[0] for one in notes] == [
        "We do not know the language “cy"
    ]
    assert report.scores.words == len(said.split())
    assert (report.scores.difficulty, report.scores.hard_words_per_100) == (None, None)
    assert (report.sentences[0].difficulty, report.sentences[0].hard_words) == (
        None,
        (),
    )


def test_a_check_says_what_a_build_would_refuse(tmp_path: Path) -> None:
    """It should be that missing words of ours are an error, until they are there."""
    text = "---\nlanguage: qaa\ntitle: Xaa\n---\n- Xbb. {symbol: none}\n"

    def errors(own: dict[str, dict[str, str]]) -> list[str]:
        report = check(parse(text), settings=Settings(wording={"qaa": own}))
        return [one.rule for one in report.findings if one.level == "error"]

    assert errors({}) == ["other-language"]
    assert errors({key: {"say": said} for key, said in made_up().items()}) == []


def test_reports_of_other_languages_can_be_printed() -> None:
    """It should be that scores that are not there break no output."""
    report = check(parse("---\nlanguage: cy\ntitle: Xaa\n---\n- Mae bws.\n"))

    assert "Difficulty" not in find_output("text")(report)
    assert "Difficulty" not in find_output("html")(report)
    assert '"difficulty": null' in find_output("json")(report)
