"""BibTeX and CSL-JSON of the sources: escapes, accents, dates as far as they are known."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from running import Cli

from claimtrack.report.linked.bibtex import _entry, latex
from claimtrack.report.linked.citation import Cited, cited
from claimtrack.report.linked.csl import _item
from claimtrack.services.lookup.claim_rows import ArticleRef
from claimtrack.services.reports.sources import Source, Version

DATE = {
    "type": "object",
    "required": ["date-parts"],
    "additionalProperties": False,
    "properties": {
        "date-parts": {
            "type": "array", "minItems": 1, "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
        }
    },
}  # fmt: skip
ITEM = {
    "type": "object",
    "required": ["id", "type", "title"],
    "additionalProperties": False,
    "properties": {
        **{
            name: {"type": "string", "minLength": 1}
            for name in ("id", "title", "container-title", "URL", "archive_location", "language")
        },
        "type": {"const": "article-newspaper"},
        "author": {
            "type": "array",
            "items": {"type": "object", "required": ["literal"], "additionalProperties": False,
                      "properties": {"literal": {"type": "string"}}},
        },
        "issued": DATE,
        "accessed": DATE,
    },
}  # fmt: skip
ITEMS = Draft202012Validator({"type": "array", "items": ITEM})


def source(
    first: str | None = "2016-12-10", last: str | None = None, **facts: str | None
) -> Source:
    days = [date.fromisoformat(day) if day else None for day in (first, last or first)]
    article = ArticleRef(
        id="A7",
        title=facts.get("title", "Un « titre »"),
        outlet=facts.get("outlet", "L’Écho du Nord"),
        url=facts.get("url"),
        agency=facts.get("agency"),
        lang="fr",
        earliest=days[0],
        latest=days[1],
    )
    when = datetime(2020, 2, 3, 4, 5, tzinfo=UTC)
    copy = facts.get("copy")
    return Source(
        article=article,
        byline=facts.get("byline"),
        archived=(copy,) if copy else (),
        versions=(Version(sha256="0" * 64, retrieved=when),),
    )


def entry(one: Source) -> str:
    return _entry(cited(one))


def test_an_entry() -> None:
    made = entry(
        source(
            title="10 % de {plus} & 5_000 $ #1 ~ ^ \\",
            byline="Zoé Müller",
            url="https://ex.org/a_b?c=%20#d",
            copy="https://web.archive.org/x",
        )
    )
    assert made == (
        "@article{lechodunord2016-a7,\n"
        "  author = {{Zoé Müller}},\n"
        r"  title = {{10 \% de \textbraceleft{}plus\textbraceright{} \& 5\_000 \$ \#1"
        r" \textasciitilde{} \textasciicircum{} \textbackslash{}}}," + "\n"
        "  journal = {L’Écho du Nord},\n"
        "  year = {2016},\n"
        "  month = {12},\n"
        "  date = {2016-12-10},\n"
        "  url = {https://ex.org/a_b?c=%20#d},\n"
        "  urldate = {2020-02-03},\n"
        "  archive = {https://web.archive.org/x},\n"
        "  langid = {french},\n"
        "}\n\n"
    )


@pytest.mark.parametrize(
    ("first", "last", "bib", "parts"),
    [
        ("2016-12-10", None, "2016-12-10", [[2016, 12, 10]]),
        ("2016-02-01", "2016-02-29", "2016-02", [[2016, 2]]),
        ("2016-01-01", "2016-12-31", "2016", [[2016]]),
        ("2016-12-10", "2016-12-12", "2016-12-10/2016-12-12", [[2016, 12, 10], [2016, 12, 12]]),
        (None, None, None, None),
    ],
)
def test_a_date_is_told_as_finely_as_it_is_known(
    first: str | None, last: str | None, bib: str | None, parts: object
) -> None:
    one = source(first, last)
    found = re.search(r"  date = \{(.*)\}", entry(one))
    assert (found[1] if found else None) == bib
    item = _item(cited(one))
    assert item.get("issued", {}).get("date-parts") == parts
    ITEMS.validate([item])


@given(st.text(max_size=40))
def test_no_text_breaks_the_braces_or_the_line(text: str) -> None:
    made = latex(text)
    assert len(made.splitlines()) <= 1 or not made.isprintable()
    depth = 0
    for mark in made:
        depth += {"{": 1, "}": -1}.get(mark, 0)
        assert depth >= 0
    assert depth == 0
    assert not re.search(r"(?<!\\)[$&#%_]", made)


def test_a_key_is_plain_and_stays(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    whole = re.findall(r"@article\{([^,]*),", cli("export --format bibtex").out)
    part = re.findall(r"@article\{([^,]*),", cli("export --format bibtex --speaker Khoury").out)
    assert len(whole) == len(set(whole)) == 8
    assert set(part) < set(whole)
    assert all(re.fullmatch(r"[a-z0-9]+-a\d+", key) for key in whole)
    keys = [item["id"] for item in cli("export --format csl").json]
    assert keys == whole


def test_csl_fits_its_schema(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    items = cli("export --format csl").json
    ITEMS.validate(items)
    assert {item["container-title"] for item in items} >= {"Courrier du Levant", "Harbour Gazette"}


def test_an_empty_database(cli: Cli) -> None:
    assert cli("db create").code == 0
    assert cli("export --format bibtex").out == ""
    assert cli("export --format csl").json == []


def test_nothing_known_but_its_place() -> None:
    bare = source(None, title=None, outlet=None)
    assert cited(bare) == Cited(
        key="sourcend-a7", author=None, title="A7", outlet=None, issued=(), until=(),
        accessed=date(2020, 2, 3), url=None, archive=None, lang="fr",
    )  # fmt: skip
