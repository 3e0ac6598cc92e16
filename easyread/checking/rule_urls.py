"""Where a rule is told on the web, as the package itself says."""

from __future__ import annotations

from functools import cache

_PACKAGE = "easyread-documents"


def rule_url(rule: str) -> str:
    """Return the address of a rule, or nothing where the package names no page of them."""
    page = project_urls().get("rules", "")
    return f"{page}#{rule}" if page else ""


@cache
def project_urls() -> dict[str, str]:
    """Return the addresses under “project.urls” of pyproject.toml, by their labels.

    None are made up: an address that leads nowhere is worse than none.
    """
    from importlib.metadata import PackageNotFoundError, metadata  # noqa: PLC0415  slow

    try:
        told = metadata(_PACKAGE).get_all("Project-URL") or []
    except PackageNotFoundError:
        return {}
    pairs = (one.partition(",") for one in told)
    return {label.strip().casefold(): url.strip() for label, _, url in pairs}
