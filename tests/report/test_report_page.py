"""The report as a page: its structure, its escapes, its links, its languages."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html
from report_pages import DATA, JAVASCRIPT, OUTLET, TITLE, record_hostile
from running import Cli

from claimtrack.report.html.markup import attribute, bdi, link, text, web_address

LANGS = pytest.mark.parametrize("lang", ["fr", "en"])


def page_of(cli: Cli, lang: str) -> str:
    done = cli("--lang", lang, "export", "--format", "html")
    assert (done.code, done.err) == (0, "")
    return done.out


@pytest.fixture(scope="module")
def exported() -> dict[str, str]:
    """The pages of the fixtures that were exported so far, by language."""
    return {}


@pytest.fixture
def page_in(exported: dict[str, str], with_fixtures: Path, cli: Cli) -> Callable[[str], str]:
    """The page of the fixtures in a language, exported once for all tests that only read it."""
    del with_fixtures

    def page(lang: str) -> str:
        if lang not in exported:
            exported[lang] = page_of(cli, lang)
        return exported[lang]

    return page


@LANGS
def test_every_section_is_there_and_every_link_of_the_page_leads_somewhere(
    lang: str, page_in: Callable[[str], str]
) -> None:
    tree = html.document_fromstring(page_in(lang))
    ids = [str(one) for one in tree.xpath("//@id")]
    assert len(ids) == len(set(ids))
    targets = {str(one)[1:] for one in tree.xpath("//a/@href") if str(one).startswith("#")}
    assert targets <= set(ids)
    assert {"summary", "findings", "single", "corrections", "speakers", "sources"} <= set(ids)
    assert len(tree.xpath("//section[@class='figure']")) == 5
    assert len(tree.xpath("//section[@id='summary']/p")) == 3
    for landmark in ("header", "nav", "main", "footer"):
        assert len(tree.xpath(f"//{landmark}")) == 1
    assert tree.get("lang") == lang


@LANGS
def test_tables_have_captions_and_scopes(lang: str, page_in: Callable[[str], str]) -> None:
    tree = html.document_fromstring(page_in(lang))
    tables = tree.xpath("//table")
    assert len(tables) > 10
    assert [one for one in tables if not one.xpath("./caption[normalize-space()]")] == []
    assert tree.xpath("//th[not(@scope)]") == []


@LANGS
def test_quotations_carry_their_own_language(lang: str, page_in: Callable[[str], str]) -> None:
    tree = html.document_fromstring(page_in(lang))
    (row,) = tree.xpath("//tr[@id='C1']")
    assert row.xpath(".//mark/bdi/@lang") == ["fr"]
    (row,) = tree.xpath("//tr[@id='C7']")
    assert row.xpath(".//mark/bdi/@lang") == ["en"]
    assert row.xpath("string(.//mark)") == "50,000 civilians"


@LANGS
def test_each_figure_of_several_values_has_a_chart_with_its_description(
    lang: str, page_in: Callable[[str], str]
) -> None:
    page = page_in(lang)
    charts = re.findall(r'<svg role="img" aria-label="([^"]+)"', page)
    assert len(charts) == 5
    assert all(len(alt) > 60 for alt in charts)
    assert "Igor Konachenkov" in charts[0]
    assert "#1b1b1b" not in page.split("</style>")[1]


def test_a_page_holds_no_script_and_fetches_nothing(page_in: Callable[[str], str]) -> None:
    tree = html.document_fromstring(page_in("en"))
    for tag in ("script", "iframe", "object", "embed", "link", "img", "form", "base"):
        assert tree.xpath(f"//{tag}") == []
    assert "@import" not in page_in("en")
    assert tree.xpath("//@*[starts-with(name(),'on')]") == []
    assert "url(http" not in page_in("en")


@LANGS
def test_hostile_words_stay_words(lang: str, cli: Cli) -> None:
    record_hostile(cli)
    page = page_of(cli, lang)
    tree = html.document_fromstring(page)
    assert tree.xpath("//script|//img|//i") == []
    assert [one for one in tree.iter() if any(name.startswith("on") for name in one.attrib)] == []
    hrefs = [str(one) for one in tree.xpath("//a/@href")]
    assert [one for one in hrefs if not one.startswith(("#", "https://"))] == []
    assert any("archive.example" in one for one in hrefs)
    shown = tree.xpath("string(//section[@id='sources'])")
    for words in (JAVASCRIPT, DATA, OUTLET, TITLE):
        assert words in shown
    assert "\x00" not in page
    assert page.count("<!--") == 1
    etree.HTML(page.encode())


@pytest.mark.parametrize("form", ["html", "md"])
def test_no_name_turns_the_words_after_it_round(form: str, cli: Cli) -> None:
    record_hostile(cli)
    page = cli("export", "--format", form).out
    assert "\u202e" not in page
    assert "\ufffdJean" in page


@LANGS
def test_an_empty_database_has_a_page_that_says_so(lang: str, cli: Cli) -> None:
    assert cli("db create").code == 0
    page = page_of(cli, lang)
    said = "Aucun chiffre n’est encore enregistré." if lang == "fr" else "No claim is recorded yet."
    assert said in page
    assert "sha256" in page


def test_french_keeps_its_spaces(page_in: Callable[[str], str]) -> None:
    tree = html.document_fromstring(page_in("fr"))
    told = "".join(tree.xpath("//section[@id='summary' or @id='method']//text()"))
    assert re.findall(r"(?<! ) (?=[:;!?%»])|(?<=«) ", told) == []
    assert "«\u00a0" in told
    assert "50\u202f000" in "".join(tree.xpath("//section//text()"))


@pytest.mark.parametrize(
    ("url", "links"),
    [
        ("https://a.example/b?c=1&d=2#e", True),
        ("HTTP://a.example", True),
        ("https://user:secret@a.example/", False),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("data:text/html,x", False),
        ("vbscript:x", False),
        ("//a.example", False),
        ("https:///x", False),
        ("https://a.example/x y", False),
        ("https://a.example/\n", False),
        ("java\nscript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str, links: bool) -> None:
    assert web_address(url) is links
    assert link(url).startswith("<a ") is links


@given(st.text())
def test_whatever_is_written_stays_text(words: str) -> None:
    tree = html.fragment_fromstring(f'<p title="{attribute(words)}">{bdi(words)}</p>')
    assert [one.tag for one in tree.iter()] == ["p", "bdi"]
    assert list(tree.attrib) == ["title"]
    assert "\n" not in text(words)
    text(words).encode("utf-8")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "fr",
            [
                "ana juge ce chiffre «\u00a0trompeur\u00a0»\u00a0: whole area",
                "Note\u00a0: ask (ana",
            ],
        ),
        ("en", ["ana rates this “misleading”: whole area", "Note: ask (ana"]),
    ],
)
@pytest.mark.parametrize("form", ["html", "md"])
def test_what_people_think_stands_beside_the_claim_as_theirs(
    form: str,
    lang: str,
    told: list[str],
    with_fixtures: Path,
    cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    del with_fixtures
    monkeypatch.setenv("CLAIMTRACK_USER", "ana")
    assert cli("rate", "C1", "misleading", "--why", "whole area").code == 0
    assert cli("note", "left-aleppo", "ask").code == 0
    page = cli("--lang", lang, "export", "--format", form).out
    for words in told:
        assert words in page
