"""Whether this machine can draw PDFs, and the line that mends it."""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys
from functools import cache
from pathlib import Path

# It needs Pango and all that WeasyPrint loads beside it.
_LIBRARY = "libpangoft2-1.0.so.0"
_DEBIAN = (
    "sudo apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0"
)
_BY_FAMILY = {
    "debian": _DEBIAN,
    "ubuntu": _DEBIAN,
    "fedora": "sudo dnf install pango",
    "rhel": "sudo dnf install pango",
    "suse": "sudo zypper install libpango-1_0-0",
    "arch": "sudo pacman -S pango",
    "alpine": "sudo apk add pango font-dejavu",
}


@cache
def pango_works() -> bool:
    """Tell whether WeasyPrint finds Pango here.

    Where the library has the name that it has on Linux, loading it is proof enough.
    Elsewhere another process tries, because WeasyPrint prints a notice if it fails.
    """
    if "weasyprint" in sys.modules:
        return True
    try:
        ctypes.CDLL(_LIBRARY)
    except OSError:
        # -P: not from the folder where somebody works, whose files may be anybody's.
        probe = [sys.executable, "-P", "-c", "import weasyprint"]
        done = subprocess.run(probe, capture_output=True, check=False)  # noqa: S603  ours
        return done.returncode == 0
    return True


def install_line() -> str:
    """Return the exact line that installs Pango on this system."""
    system = platform.system()
    if system == "Darwin":
        return "brew install pango"
    if system == "Windows":
        return (
            "Install MSYS2 from https://www.msys2.org, then run in its window: "
            "pacman -S mingw-w64-x86_64-pango"
        )
    for family in _families():
        if family in _BY_FAMILY:
            return _BY_FAMILY[family]
    return _DEBIAN


def _families() -> list[str]:
    """Return the names of this Linux and of those that it comes from."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ["debian"] if Path("/etc/debian_version").exists() else []
    return [release.get("ID", ""), *release.get("ID_LIKE", "").split()]
