"""A report of several stories: each with its own part, in every form and every language."""

import re
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from pypdf import PdfReader
from running import Cli

from claimtrack.locale.messages import languages

LANGS = pytest.mark.parametrize("lang", languages())

FIRE = (
    "A fire killed 12 people at the Mercier warehouse in Lyon on Tuesday, {} said. "
    "Smoke rose over the Gerland district and the Garnier hall."
)
QUAKE = (
    "The earthquake killed {} people in Lisbon on Thursday, {} said. "
    "Rescuers searched the Alfama quarter and the Santa Luzia church."
)
JOBS = "Unemployment in France was 7.5% in March 2024, the agency said."
PAGES = (
    ("fire-a", "2024-03-06", FIRE.format("the police")),
    ("fire-b", "2024-03-06", FIRE.format("Anna Bell, the mayor,")),
    ("quake-a", "2024-02-02", QUAKE.format(40, "the police")),
    ("quake-b", "2024-02-02", QUAKE.format(90, "Marta Reis, a doctor,")),
    ("jobs", "2024-05-14", JOBS),
)
NAMES = {
    "en": ("Earthquake, Lisbon, 1 Feb 2024", "Fire, Lyon, 5 Mar 2024"),
    "fr": ("Séisme, Lisbonne, 1er févr. 2024", "Incendie, Lyon, 5 mars 2024"),
    "es": ("Terremoto, Lisboa, 1 feb. 2024", "Incendio, Lyon, 5 mar. 2024"),
}
COUNTS = {
    "en": "Printed 2 Feb 2024 · 2 articles · 1 finding",
    "fr": "Parution : 2 févr. 2024 · 2 articles · 1 constat",
    "es": "Publicación: 2 feb. 2024 · 2 artículos · 1 hallazgo",
}
LAST = {
    "en": "Series, and figures of no story",
    "fr": "Séries, et grandeurs hors de toute histoire",
    "es": "Series, y magnitudes fuera de toda historia",
}


def record(cli: Cli, *names: str) -> None:
    for name, day, text in PAGES:
        if not names or name in names:
            Path(f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
            done = cli("ingest", f"{name}.txt", "--outlet", name, "--published", day)
            assert done.code == 0, done.err


def plain(words: str) -> str:
    """With common spaces only."""
    return " ".join(words.split())


@LANGS
def test_markdown_has_a_heading_for_each_story_and_the_figures_below_it(
    lang: str, cli: Cli
) -> None:
    record(cli)
    page = cli("--lang", lang, "export").out
    assert page == cli("--lang", lang, "export").out
    heads = [plain(line) for line in re.findall(r"(?m)^#+ .*$", page)]
    parts = [heads.index(f"## {name}") for name in (*NAMES[lang], LAST[lang])]
    assert parts == sorted(parts)
    assert heads[parts[0] + 1].startswith("### ")
    assert heads[parts[1] + 1].startswith("### ")
    assert COUNTS[lang] in plain(page)


@LANGS
def test_the_page_nests_its_headings_and_its_contents(lang: str, cli: Cli) -> None:
    record(cli)
    tree = html.document_fromstring(cli("--lang", lang, "export", "--format", "html").out)
    stories = tree.xpath("//main/section[@class='story']")
    heads = [plain(one.findtext("h2")) for one in stories]
    assert heads == [*NAMES[lang], LAST[lang]]
    assert plain(stories[0].findtext("p")) == COUNTS[lang]
    listed = tree.xpath("//nav/ul/li[ul]/a")
    assert [plain(one.text_content()) for one in listed] == heads
    assert [one.get("href")[1:] for one in listed] == [one.get("id") for one in stories]
    levels = [int(one.tag[1]) for one in tree.xpath("//h1|//h2|//h3|//h4")]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = [str(one) for one in tree.xpath("//@id")]
    assert len(ids) == len(set(ids))
    targets = {str(one)[1:] for one in tree.xpath("//a/@href") if str(one).startswith("#")}
    assert targets <= set(ids)


@LANGS
def test_a_pdf_begins_each_story_on_a_page_with_its_first_figure(lang: str, cli: Cli) -> None:
    record(cli)
    assert cli("--lang", lang, "export", "-o", "report.pdf").code == 0
    reader = PdfReader(BytesIO(Path("report.pdf").read_bytes()))
    begun = [plain(page.extract_text()) for page in reader.pages]
    first = next(page for page in begun if COUNTS[lang] in page)
    assert first.startswith(NAMES[lang][0])
    assert "killed-lisbon" in first


@LANGS
def test_one_story_stands_in_the_front_matter_alone(lang: str, cli: Cli) -> None:
    record(cli, "quake-a", "quake-b")
    text = cli("--lang", lang, "export").out
    assert plain(text.splitlines()[2]) == NAMES[lang][0]
    assert "### " not in text.split("killed-lisbon")[0]
    page = html.document_fromstring(cli("--lang", lang, "export", "--format", "html").out)
    assert page.xpath("//section[@class='story']") == []
    assert plain(page.find(".//header/p").text_content()) == NAMES[lang][0]


def test_a_story_beside_a_series_is_not_what_the_whole_report_is_about(cli: Cli) -> None:
    record(cli, "quake-a", "quake-b", "jobs")
    text = cli("export").out
    assert not text.splitlines()[2].startswith("Earthquake")
    assert LAST["en"] not in text


def test_what_is_counted_is_what_the_report_holds(cli: Cli) -> None:
    record(cli)
    text = cli("export", "--speaker", "police").out
    assert text.count("· 1 article · 0 findings\n") == 2


def test_reports_of_several_stories_are_checked_like_others(cli: Cli) -> None:
    record(cli)
    for name in ("report.md", "report.html"):
        assert cli("export", "-o", name).code == 0
        assert cli("export", "--check", name).code == 0


def test_the_contents_tell_figures_of_one_name_apart(cli: Cli) -> None:
    record(cli, "quake-a", "quake-b")
    for toll, who in ((70, "Inès Calvet, a minister,"), (75, "Luis Vega, a judge,")):
        Path("more.txt").write_text(QUAKE.format(toll, who), encoding="utf-8")
        assert cli("ingest more.txt --published 2024-02-02").code == 0
    assert cli("figure split killed-lisbon C3 C4 --name killed-later").code == 0
    tree = html.document_fromstring(cli("export --format html").out)
    words = [one.text_content() for one in tree.xpath("//nav//a")]
    assert "Killed in the Lisbon earthquake, 1 Feb 2024 (killed-later)" in map(plain, words)
    assert len(words) == len(set(words))
