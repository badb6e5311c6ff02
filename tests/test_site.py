"""The manual as a site: built strictly, whole, and with nothing fetched from elsewhere."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[1]
FETCHED = {
    "script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src",
    "object": "data", "embed": "src", "use": "href",
}  # fmt: skip
pytest.importorskip("material", reason="the extra 'site' is not installed")


class Reader(HTMLParser):
    """What a page fetches, where its links lead, and the names that links may lead to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.names: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.names.update(given[key] for key in ("id", "name") if key in given)
        if tag == "link" and given.get("rel") not in ("prev", "next", "canonical"):
            self.fetched.append(given.get("href", ""))
        if FETCHED.get(tag) in given:
            self.fetched.append(given[FETCHED[tag]])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet",
         "-f", str(ROOT / "website" / "mkdocs.yml"), "-d", str(target)],
        capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def pages(site: Path) -> dict[str, Reader]:
    return {str(path.relative_to(site)): Reader(path) for path in sorted(site.rglob("*.html"))}


def test_every_page_of_the_manual_is_there_and_in_the_nav(site: Path) -> None:
    names = {path.stem + ".html" for path in (ROOT / "docs").glob("*.md")}
    links = set(pages(site)["index.html"].links)
    assert names | {"example.html"} <= links
    assert {"first-hour.html", "commands.html", "traps.html"} <= names


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    for name, page in pages(site).items():
        assert [one for one in page.fetched if re.match(r"(?i)(https?:)?//", one)] == [], name
    styles = [*site.rglob("*.css"), *site.rglob("*.svg"), *site.rglob("*.html")]
    asked = re.compile(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//")
    assert [path.name for path in styles if asked.search(path.read_text("utf-8"))] == []


def test_every_link_leads_somewhere(site: Path) -> None:
    read = pages(site)
    lost = []
    for name, page in read.items():
        for link in {*page.links, *page.fetched}:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https", "data") or name == "404.html":
                continue
            target = (site / name).parent / unquote(parts.path) if parts.path else site / name
            found = str(target.resolve().relative_to(site.resolve()))
            named = not parts.fragment or unquote(parts.fragment) in read[found].names | {"__top"}
            if not target.exists() or not named:
                lost.append(f"{name}: {link}")
    assert lost == []


def test_the_live_example(site: Path) -> None:
    report = (site / "example" / "report.html").read_text(encoding="utf-8")
    assert "Igor Konachenkov" in report
    assert '<html lang="fr">' in (site / "example" / "rapport.html").read_text(encoding="utf-8")
    page = (site / "example.html").read_text(encoding="utf-8")
    assert ("report.png" in page) == (site / "example" / "report.png").exists()
    assert ("no Chromium" in page) != ("report.png" in page)
    drawn = (site / "example" / "review.svg").read_text(encoding="utf-8")
    assert drawn.startswith("<svg")
    assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"|<!--.*?-->', "", drawn)
