"""``claimtrack open``: what is given to the browser, and what is printed where there is none."""

import re
import webbrowser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from running import Cli

from claimtrack.store.location import place
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Article

HTML = """<!doctype html><html lang="fr"><head><meta charset="iso-8859-1"><title>Bilan</title>
</head><body><article><h1>Bilan du séisme</h1>
<p>Le séisme a fait 1 200 morts samedi dans la province, a annoncé le ministère de la Santé.</p>
<p>« Nous cherchons encore », a déclaré Paul Durand, chef des secours, dimanche matin.</p>
</article><script>alert(1)</script></body></html>""".encode("latin-1")


@pytest.fixture
def browser(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A browser that writes down what it is given."""
    program = folder / "browser"
    program.write_text(f'#!/bin/sh\necho "$1" >> {folder}/opened\n')
    program.chmod(0o755)
    monkeypatch.setenv("BROWSER", str(program))
    monkeypatch.setattr(webbrowser, "_tryorder", None)  # it looks for browsers once
    monkeypatch.setattr(webbrowser, "_browsers", {})
    return folder / "opened"


def file_of(address: str) -> Path:
    return Path(unquote(urlsplit(address).path))


@pytest.mark.usefixtures("with_fixtures")
def test_the_live_page_at_the_words(cli: Cli, browser: Path) -> None:
    assert cli("open C2").out == ""
    address = browser.read_text().strip()
    assert address.startswith("https://courrier.example/alep-exode#:~:text=")
    assert "20\u00a0000 individus" in unquote(address)
    assert cli("open C2 --print").out == address + "\n"
    assert len(browser.read_text().splitlines()) == 1


@pytest.mark.usefixtures("with_fixtures")
def test_a_text_as_it_was_kept(cli: Cli, browser: Path) -> None:
    assert cli("open a1").code == 0
    address = browser.read_text().strip()
    assert re.fullmatch(r"file:///.*/claimtrack-A1-\w+\.html", address)
    path = file_of(address)
    page = path.read_text(encoding="utf-8")
    assert "<pre>" in page
    assert path.stat().st_mode & 0o077 == 0
    path.unlink()
    marked = cli("open C2 --saved --print").out.strip()
    assert marked.endswith(".html#words")
    assert '<mark id="words">20\u00a0000 individus</mark>' in file_of(marked).read_text("utf-8")
    file_of(marked).unlink()


def test_a_page_as_it_was_kept(cli: Cli, folder: Path) -> None:
    (folder / "page.html").write_bytes(HTML)
    assert cli("ingest page.html --published 2023-09-10 --lang fr").code == 0
    page = file_of(cli("open A1 --print").out.strip())
    assert "Le séisme a fait 1 200 morts" in page.read_text(encoding="utf-8")
    assert "Content-Security-Policy" in page.read_text(encoding="utf-8")
    at = cli("open C1 --saved --print").out.strip()
    assert "#:~:text=" in at
    assert "1%20200%20morts" in at
    for path in (page, file_of(at)):
        path.unlink()


def test_an_article_without_an_address(cli: Cli, folder: Path) -> None:
    (folder / "page.html").write_bytes(HTML)
    cli("ingest page.html --published 2023-09-10 --lang fr")
    done = cli("open C1")
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith("claimtrack open C1 --saved\n")
    assert cli("--lang fr open A1 --live").err.startswith("A1 : son article n’a pas d’adresse")


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://x/y", "https://", "-h", "https://a b"],
)
def test_only_web_addresses_are_opened(
    url: str, cli: Cli, with_fixtures: Path, browser: Path
) -> None:
    with open_session(place(with_fixtures / "claims.db")) as session:
        article = session.get_one(Article, 1)
        article.url = article.canonical_url = url
        session.commit()
    for words in ("open C2", "open A1 --live", "open S3 --print"):
        assert cli(words).code == 2
    assert not browser.exists()


@pytest.mark.usefixtures("with_fixtures")
def test_without_a_browser_the_address_is_printed(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda _: False)
    done = cli("open C2")
    assert (done.code, done.out[:8]) == (0, "https://")
    assert done.err.startswith("No browser was found")
    assert cli("--lang fr open C2").err.startswith("Aucun navigateur")
    assert cli("open C2 --json").json["opened"] is False


@pytest.mark.usefixtures("with_fixtures")
def test_what_cannot_be_opened(cli: Cli) -> None:
    assert "There is no A99 here" in cli("open A99").err
    assert cli("open left-aleppo").code == 2
    assert "--live" in cli("open A1 --live --saved").err


@pytest.mark.usefixtures("with_fixtures")
def test_as_json(cli: Cli) -> None:
    got = cli("open C2 --print --json").json
    assert list(got) == ["id", "saved", "address", "opened"]
    assert (got["id"], got["saved"], got["opened"]) == ("C2", False, False)
