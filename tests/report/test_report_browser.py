"""The report's page in a browser: quiet, drawn, no wider than a telephone, fit for all readers."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from report_pages import chromium, record_hostile
from running import Cli

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Scheme = Literal["light", "dark"]

CASES = pytest.mark.parametrize(
    ("lang", "scheme", "width"),
    [
        ("fr", "light", 375),
        ("fr", "dark", 1200),
        ("en", "dark", 375),
        ("en", "light", 1200),
        ("es", "light", 375),
        ("es", "dark", 1200),
    ],
)
"""Each language, theme and width with each of the others, in six pages instead of twelve."""


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with chromium() as opened:
        yield opened


def opened(browser: "Browser", path: Path, scheme: Scheme, width: int) -> "Page":
    """A tab with the page in it, which fails at the first word of the console and any request."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    tab: Page = context.new_page()
    heard: list[str] = []
    tab.on("console", lambda message: heard.append(message.text))
    tab.on("pageerror", lambda error: heard.append(str(error)))
    tab.on("dialog", lambda dialog: heard.append(dialog.message))
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(path.resolve().as_uri())
    assert asked == [path.resolve().as_uri()]
    assert heard == []
    return tab


@CASES
def test_the_page_is_quiet_drawn_and_narrow_enough(
    lang: str, scheme: Scheme, width: int, with_fixtures: Path, cli: Cli, browser: "Browser"
) -> None:
    page = with_fixtures / "report.html"
    assert cli("--lang", lang, "export", "-o", str(page)).code == 0
    tab = opened(browser, page, scheme, width)
    assert tab.evaluate("document.documentElement.scrollWidth") == width
    charts = tab.locator("figure.chart svg")
    assert charts.count() == 5
    box = charts.first.bounding_box()
    assert box is not None
    assert box["width"] > 300
    assert box["height"] > 200
    bars = "document.querySelector('figure.chart svg line[stroke-width=\"9\"]')"
    grey = tab.evaluate(f"getComputedStyle({bars}).stroke")
    assert grey == ("rgb(139, 153, 159)" if scheme == "dark" else "rgb(123, 138, 144)")
    tab.context.close()


@CASES
def test_nothing_serious_stands_in_a_readers_way(
    lang: str, scheme: Scheme, width: int, with_fixtures: Path, cli: Cli, browser: "Browser"
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = with_fixtures / "report.html"
    assert cli("retract", "C7", "--why", "misread").code == 0
    assert cli("--lang", lang, "export", "-o", str(page)).code == 0
    tab = opened(browser, page, scheme, width)
    found = Axe().run(tab).response["violations"]
    grave = [(one["id"], one["nodes"][0]["html"]) for one in found]
    assert grave == []
    tab.context.close()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_hostile_words_do_nothing(lang: str, cli: Cli, browser: "Browser", folder: Path) -> None:
    record_hostile(cli)
    page = folder / "report.html"
    assert cli("--lang", lang, "export", "-o", str(page)).code == 0
    tab = opened(browser, page, "light", 375)
    assert tab.evaluate("document.documentElement.scrollWidth") == 375
    assert tab.evaluate("document.scripts.length + document.images.length") == 0
    shown = tab.locator("#sources").inner_text()
    assert "javascript:alert(3)" in shown
    tab.context.close()


def test_paper_shows_what_the_screen_folds(
    with_fixtures: Path, cli: Cli, browser: "Browser"
) -> None:
    page = with_fixtures / "report.html"
    assert cli("export", "-o", str(page)).code == 0
    tab = opened(browser, page, "light", 1200)
    folded = tab.locator("details .why").first
    assert not folded.is_visible()
    tab.emulate_media(media="print")
    assert folded.is_visible()
    tab.context.close()
