"""A kept page is shown and does nothing: read as text, and in a real browser."""

import re
import shutil
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.fragments import fragment
from claimtrack.report.html.saved_page import POLICY, safe_html, text_page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
EVIL = """<!DOCTYPE html>
<html lang="fr"><head><meta http-equiv="refresh" content="0;url={server}/refresh">
<META HTTP-EQUIV='&#114;efresh' content="0;url={server}/again">
<base href="{server}/base/"><title>Bilan à Alep</title>
<link rel="stylesheet" href="{server}/style.css"><link rel="preconnect" href="{server}">
<style>p {{ color: rgb(1, 2, 3); background: url({server}/bg.png); }}</style>
<script>document.title = "script"</script><script src="{server}/x.js"></script></head>
<body onload="document.title = 'onload'"><p id="p">20 000 civils sont partis à pied</p>
<img src="{server}/pixel.png" onerror="document.title = 'onerror'">
<iframe src="{server}/frame"></iframe><object data="{server}/object"></object>
<svg onload="document.title = 'svg'"><script>document.title = 'in svg'</script></svg>
<a id="a" href="javascript:document.title = 'link'">lien</a>
<form id="f" action="{server}/form"><button id="b">ok</button></form>
<video src="{server}/v.mp4" autoplay></video>
</body></html>"""


def tags(page: bytes) -> list[str]:
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append(f"{tag} {dict(attrs).get('http-equiv') or ''}".strip().lower())

    Reader().feed(page.decode())
    return found


def test_the_policy_comes_first() -> None:
    got = safe_html(EVIL.format(server="http://x.example")).decode()
    assert got.startswith('<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security')
    assert tags(got.encode())[:3] == [
        "meta",
        "meta content-security-policy",
        "meta x-dns-prefetch-control",
    ]
    assert not [tag for tag in tags(got.encode())[4:] if tag.split()[0] in ("meta", "link", "base")]
    assert "20 000 civils sont partis à pied" in got
    assert "script-src" not in POLICY
    assert "default-src 'none'" in POLICY


@pytest.mark.parametrize(
    ("page", "begins"),
    [
        ("<p>Été", "<meta"),
        ("\ufeff<p>x", "<meta"),
        ("<script>1</script><!doctype html><p>x", "<meta"),
        (
            "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>",
            "<!DOCTYPE html PUBLIC 'x'><meta",
        ),
        ("", "<meta"),
    ],
)
def test_any_page(page: str, begins: str) -> None:
    assert safe_html(page).decode().startswith(begins)


@given(st.text(st.sampled_from(list("<>/metalinkbasMETA\0\n \"'=-!\ufeff")), max_size=60))
def test_no_page_speaks_before_the_policy(page: str) -> None:
    got = safe_html(page).decode()
    assert re.match(r"(<!doctype[^>]*>)?<meta charset", got, re.IGNORECASE)
    assert tags(got.encode()).count("meta") == 2


def test_a_text_is_wrapped_and_escaped() -> None:
    text = "Titre <script>alert(1)</script>\n\n20\u202f000 civils & 3 autres"
    start = text.index("20")
    got = text_page(text, "A & B", "fr", ((start, start + 13),)).decode()
    assert "<script>" not in got
    assert '<mark id="words">20\u202f000 civils</mark> &amp; 3 autres' in got
    assert "<title>A &amp; B</title>" in got
    assert 'lang="fr"' in got
    assert "white-space: pre-wrap" in got


class Counted(BaseHTTPRequestHandler):
    """Notes each request; answers none."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_error(404)

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        del format, args


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_nothing_runs_and_nothing_is_asked_for(tmp_path: Path) -> None:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Counted)
    Thread(target=server.serve_forever, daemon=True).start()
    page_file = tmp_path / "page.html"
    page_file.write_bytes(safe_html(EVIL.format(server=f"http://127.0.0.1:{server.server_port}")))
    with sync_api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(page_file.as_uri())
        page.evaluate("document.getElementById('a').click()")
        page.wait_for_timeout(300)
        assert page.title() == "Bilan à Alep"
        color = page.evaluate("getComputedStyle(document.getElementById('p')).color")
        assert color == "rgb(1, 2, 3)"
        assert page.evaluate("document.characterSet") == "UTF-8"
        assert page.evaluate("document.compatMode") == "CSS1Compat"
        page.evaluate("document.getElementById('b').click()")
        page.wait_for_timeout(200)
        assert page.url == page_file.as_uri()
        browser.close()
    server.shutdown()
    server.server_close()
    assert Counted.asked == []


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_a_browser_scrolls_to_the_words_and_not_to_others_alike(tmp_path: Path) -> None:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    text = "Un autre jour. Pour samedi, 20\u00a0000 civils – dont 12 enfants – ont fui, a-t-il dit."
    alike = "<p>Vendredi 20\u00a0000 civils ont dormi</p>" * 200
    page_file = tmp_path / "long.html"
    page_file.write_bytes(safe_html(f"<!doctype html><body>{alike}<p id=t>{text}</p>{alike}"))
    wanted = ("20\u00a0000 civils", "Pour samedi, 20\u00a0000 civils – dont 12 enfants – ont fui")
    seen = "document.getElementById('t').getBoundingClientRect().top < innerHeight"
    with sync_api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for words in wanted:
            at = text.index(words)
            end = at + len(words)
            directive = fragment([words], text[max(0, at - 32) : at], text[end : end + 32])
            page = browser.new_page()
            page.goto(f"{page_file.as_uri()}#{directive}")
            page.wait_for_function("scrollY > 0")
            assert page.evaluate(seen)
        browser.close()
