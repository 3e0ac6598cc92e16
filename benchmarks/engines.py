"""The programs that lay out the same pairs: ours, and four others.

Run with a folder, a number of pairs and “repeating” or “different”, it writes there
what each of them reads. It does so in a process of its own, so that the process that
measures stays small.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from measured import Command
from pages import manuscript

if TYPE_CHECKING:
    from easyread.model import Document

PLAIN = (
    "import sys, weasyprint; "
    "weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')"
)
TYPST = (
    "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], "
    "font_paths=[sys.argv[3]], ignore_system_fonts=True, pdf_standards='ua-1')"
)
FLEX = """
.pair { display: flex; align-items: center; }
.picture { flex: 0 0 7.087rem; }
.words { display: block; flex: 1; width: auto; }
"""
TYPST_HEAD = """
#set document(title: {title})
#set text(font: "Arimo", size: 18pt, lang: "en")
#set par(leading: 0.8em)
#set page(paper: "a4", margin: (x: 20mm, top: 20mm, bottom: 22mm), numbering: none,
  footer: context [#text({title}) #h(1fr)
    Page #counter(page).display() of #counter(page).final().first()])
#show heading: set block(sticky: true)
#let pair(picture, words) = block(breakable: false, below: 22.7pt, grid(
  columns: (127.6pt, 1fr), column-gutter: 22.7pt, align: horizon,
  pdf.artifact(image(picture, width: 108pt, height: 108pt, fit: "contain")), words))
"""


def commands(work: Path) -> dict[str, Command]:
    """Return the command line of each program for what was written to a folder."""
    python = sys.executable
    ours = (python, "-m", "easyread", "build", str(work / "ours.yaml"))
    chromium = ("/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu")
    printed = f"--print-to-pdf={work / 'chromium.pdf'}"
    return {
        "easyread": Command(
            (*ours, "--to", "pdf", "--quiet", "-o", str(work)), work / "ours.pdf"
        ),
        "WeasyPrint": _plain(work, "page"),
        "WeasyPrint, flex": _plain(work, "flex"),
        "Chromium": Command(
            (*chromium, "--no-pdf-header-footer", printed, f"file://{work}/page.html"),
            work / "chromium.pdf",
        ),
        "Typst": Command(
            (
                *(python, "-c", TYPST, str(work / "page.typ")),
                *(str(work / "typst.pdf"), str(work)),
            ),
            work / "typst.pdf",
        ),
    }


def _plain(work: Path, name: str) -> Command:
    page, made = work / f"{name}.html", work / f"{name}.pdf"
    return Command((sys.executable, "-c", PLAIN, str(page), str(made)), made)


def write(work: Path, count: int, *, different: bool) -> None:
    """Write the same pairs as YAML, as the very page of ours, and for Typst."""
    from easyread.pipeline import prepare  # noqa: PLC0415  not where we measure
    from easyread.rendering import Options  # noqa: PLC0415  as above
    from easyread.rendering.compose import sheet_of  # noqa: PLC0415  as above
    from easyread.rendering.fonts import fonts_for  # noqa: PLC0415  as above
    from easyread.rendering.html.page import page  # noqa: PLC0415  as above
    from easyread.rendering.html.pictures import pictures_of  # noqa: PLC0415  as above

    source = work / "ours.yaml"
    source.write_text(manuscript(count, different=different), "utf-8")
    document = prepare(source).document
    sheet = sheet_of(document, Options())
    fonts = fonts_for(sheet)
    pictures = pictures_of(sheet)
    files = {url: f"picture-{at}.svg" for at, url in enumerate(pictures)}
    for url, name in files.items():
        (work / name).write_bytes(pictures[url].content)
    text = page(sheet, fonts)
    for font in fonts:
        (work / f"{font.name}.ttf").write_bytes(font.content)
        text = text.replace(f"font:{font.name})", f"{font.name}.ttf)")
    for url, name in files.items():
        text = text.replace(f'"{url}"', f'"{name}"')
    (work / "page.html").write_text(text, "utf-8")
    flex = text.replace("</head>", f"<style>{FLEX}</style></head>", 1)
    (work / "flex.html").write_text(flex, "utf-8")
    (work / "page.typ").write_text(_typst(document, files), "utf-8")


def _typst(document: Document, files: dict[str, str]) -> str:
    from easyread.rendering.html.pictures import url_of  # noqa: PLC0415  not where we measure

    title = json.dumps(document.title)
    lines = [TYPST_HEAD.replace("{title}", title)]
    lines.append(f"#title[#text({title})]")
    for section in document.sections:
        if section.heading:
            lines.append(f"= #text({json.dumps(section.heading)})")
        for sentence in section.sentences:
            words = f"[#{json.dumps(sentence.text, ensure_ascii=False)}]"
            symbols = sentence.pairing.symbols if sentence.pairing else ()
            named = [files[url_of(symbol)] for symbol in symbols[:1]]
            lines += [f'#pair("{name}", {words})' for name in named]
            lines += [] if named else [f"#block(pad(left: 150pt, {words}))"]
    return "\n".join(lines)


if __name__ == "__main__":
    folder, pairs, kind = sys.argv[1:]
    write(Path(folder), int(pairs), different=kind == "different")
