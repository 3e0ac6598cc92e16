"""How long `easyread build` of the invite takes, beside WeasyPrint alone.

    python benchmarks/build_invite.py [RUNS]

Each figure is the CPU time of a whole process, start-up included, the best of some
runs that take turns. WeasyPrint alone draws the very page that we give it, with the
pictures and fonts as data: addresses. “Cold” means that nothing of ours is cached.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from base64 import b64encode
from pathlib import Path

from easyread.loading import load, settings_for
from easyread.pairing import pair
from easyread.rendering import Options
from easyread.rendering.compose import sheet_of
from easyread.rendering.fonts import fonts_for
from easyread.rendering.html.page import page
from easyread.rendering.html.pictures import pictures_of

ROOT = Path(__file__).parent.parent
INVITE = ROOT / "content" / "invite.yaml"
WARM_LIMIT = 1.9
COLD_LIMIT = 2.6
PLAIN = (
    "import sys, weasyprint; "
    "weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')"
)


def main(runs: int) -> int:
    """Print the figures. Return 1 when one of them is over its limit."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        html = work / "page.html"
        html.write_text(plain_page(), "utf-8")
        plain = [sys.executable, "-c", PLAIN, str(html), str(work / "plain.pdf")]
        ours = [sys.executable, "-m", "easyread", "build", str(INVITE), "-o", folder]
        times: dict[str, list[float]] = {"plain": [], "cold": [], "warm": []}
        for run in range(runs):
            cache = work / f"cache-{run}"
            times["plain"].append(cpu(plain, work / "plain.pdf", cache))
            times["cold"].append(cpu(ours, work / "invite.pdf", cache))
            times["warm"].append(cpu(ours, work / "invite.pdf", cache))
    best = {name: min(taken) for name, taken in times.items()}
    warm, cold = best["warm"] / best["plain"], best["cold"] / best["plain"]
    print(f"WeasyPrint alone        {best['plain']:.2f} s")
    print(f"easyread build, warm    {best['warm']:.2f} s   {warm:.2f} times")
    print(f"easyread build, cold    {best['cold']:.2f} s   {cold:.2f} times")
    return int(warm > WARM_LIMIT or cold > COLD_LIMIT)


def plain_page() -> str:
    """Return the page that WeasyPrint gets from us, complete in itself."""
    document = pair(load(INVITE))
    sheet = sheet_of(document, Options(settings=settings_for(INVITE)))
    fonts = fonts_for(sheet)
    text = page(sheet, fonts)
    for font in fonts:
        text = text.replace(f"font:{font.name})", f"{_data('font/ttf', font.content)})")
    for url, picture in pictures_of(sheet).items():
        text = text.replace(f'"{url}"', f'"{_data(picture.mime, picture.content)}"')
    return text


def cpu(command: list[str], made: Path, cache: Path) -> float:
    """Run a command that makes a file, and return the CPU time it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(  # noqa: S603  ours
        command,
        check=False,
        capture_output=True,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        cwd=ROOT,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not made.is_file():
        raise SystemExit(done.stderr.decode())
    made.unlink()
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _data(mime: str, content: bytes) -> str:
    return f"data:{mime};base64,{b64encode(content).decode()}"


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
