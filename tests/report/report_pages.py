"""Databases with hostile words in them, and a browser, for the tests of the report's page."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from running import Cli

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = Path("/usr/bin/chromium")

OUTLET = '<img src=x onerror="alert(1)"> "Le Phare" 🗼'
TITLE = "</title><script>alert('title')</script>"
WHO = "\u202eJean <b onmouseover=alert(2)>Dupont</b>"
JAVASCRIPT = "javascript:alert(3)"
DATA = "data:text/html,<script>alert(4)</script>"


def record_hostile(cli: Cli) -> None:
    """Two papers that contradict each other; every word of theirs tries to be markup."""
    for number, who, lang in (("300", "la police", "fr"), ("5,000", "the union", "en")):
        said = (
            f"Selon {who}, {number} personnes <script>alert(5)</script> ont défilé à Lyon samedi."
        )
        if lang == "en":
            said = (
                f"According to {who}, {number} people --> <i onclick=alert(6)>marched</i> in Lyon."
            )
        Path(f"{lang}.txt").write_text(f"{TITLE}\n\n{said}\n", encoding="utf-8")
        words = ("ingest", f"{lang}.txt", "--lang", lang, "--outlet", f"{OUTLET} {lang}")
        assert cli(*words, "--published", "2024-05-04").code == 0
    with closing(sqlite3.connect("claims.db")) as base, base:
        base.execute("update article set url = ? where id = 1", (JAVASCRIPT,))
        base.execute("update article set url = ? where id = 2", (DATA,))
        base.execute(
            "insert into archive_copy (article_id, url, at) values (1, ?, '2024-05-05 00:00:00')",
            ("https://archive.example/a?b=1&c=<2>\"'",),
        )
        base.execute("update speaker set name = name || ? where id = 1", ("\n\x00" + WHO,))


@contextmanager
def chromium() -> Iterator["Browser"]:
    """Debian's Chromium; skips where it is not installed."""
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM))
        try:
            yield browser
        finally:
            browser.close()
