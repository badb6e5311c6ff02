"""The list of what does not add up: one line a figure, a page that fits, honest counts."""

import re
from datetime import UTC, date, datetime

import pytest
from claims_made import claim

from claimtrack.domain.groups.findings import Grade
from claimtrack.locale.messages import languages
from claimtrack.report.desk.conflict_list import conflict_parts
from claimtrack.report.document.doc import Page
from claimtrack.report.document.plain import plain
from claimtrack.report.document.screen import screen
from claimtrack.services.compare.conflicts import Conflicting, Conflicts
from claimtrack.services.grouping.stored_findings import StoredFinding
from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow, Context

LANGUAGES = languages()
HEADS = {
    "en": "Killed: 31 (Le Phare) ↔ 44 (Le Cap)",
    "fr": "Tués : 31 (Le Phare) ↔ 44 (Le Cap)",
    "es": "Muertos: 31 (Le Phare) ↔ 44 (Le Cap)",
}


def row(number: int, value: int, outlet: str | None, day: date | None, who: str | None) -> ClaimRow:
    article = ArticleRef(
        id=f"A{number}", title=None, outlet=outlet, url=None, agency=None, lang="fr",
        earliest=day, latest=day,
    )  # fmt: skip
    facts = claim(value, id=f"C{number}", measure="killed", speaker=who, outlet=outlet)
    return ClaimRow(
        number=number, facts=facts, speaker=who, snapshot=number, statement=None, article=article,
        context=Context(before="", exact=str(value), after=""), start=0, end=2, chrome=None,
        confidence=None, rule=None, numeral_kind="digits",
    )  # fmt: skip


def conflicting(
    number: int, *, day: date | None, outlet: bool = True, named: bool = True
) -> Conflicting:
    one, two = (
        row(2 * number + at, value, name if outlet else None, day, who if named else None)
        for at, (value, name, who) in enumerate(
            [(31, "Le Phare", "Anna Bell"), (44, "Le Cap", "Paul Roy")], start=1
        )
    )
    told = StoredFinding(
        number=number, figure=f"killed-{number}", figure_number=number, label="", story=None,
        story_number=None, a=(one.id,), b=(two.id,), outcome="conflict", relation="disagreement",
        grade="A", reasons=("stated",), slip=None, announced=False, one_side=False, factor=None,
        latest=day, origins_a=1, origins_b=1, rank=f"{number:09}",
        created_at=datetime(2020, 5, 2, tzinfo=UTC),
    )  # fmt: skip
    return Conflicting(figure=told.figure, findings=(told,), claims={one.id: one, two.id: two})


def many(count: int, **given: object) -> Conflicts:
    found = tuple(conflicting(number, day=date(2020, 5, 2)) for number in range(count))
    return Conflicts(looked_at=2 * count, found=found, **given)  # type: ignore[arg-type]


def entries(text: str) -> list[str]:
    return [line for line in text.splitlines() if re.search(r"killed-\d+$", line)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_pipe_prints_every_figure_on_one_line(lang: str) -> None:
    text = plain(conflict_parts(many(40), lang))
    assert len(entries(text)) == 41  # the hint under the list names one, too
    assert "Anna Bell (Le Phare)" in text
    assert "--all" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("columns", "lines"), [(120, 24), (60, 24), (60, 12), (200, 50), (20, 10)])
def test_a_page_fits_the_screen(lang: str, columns: int, lines: int) -> None:
    found = many(60, lower={Grade.C: 3}, undetermined=7)
    parts = conflict_parts(found, lang, Page(columns, lines))
    drawn = screen(parts, columns, colour=False)
    shown = sum(part.spans[-1][1] == "id" for part in parts)  # type: ignore[union-attr]
    assert f"{60 - shown}" in drawn
    assert "--all" in drawn
    assert "--grade C" in drawn
    if columns >= 60:
        assert drawn.count("\n") <= lines or shown == 1
    assert shown >= 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_page_nothing_is_left_out(lang: str) -> None:
    assert len(conflict_parts(many(60), lang, Page(120, 24))) < len(conflict_parts(many(60), lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_articles_without_date_outlet_and_title(lang: str) -> None:
    bare = conflicting(1, day=None, outlet=False, named=False)
    (first, *_) = conflict_parts(Conflicts(looked_at=1, found=(bare,)), lang)
    text = plain([first])
    assert text.count("31") == text.count("44") == 1
    assert "None" not in text
    assert "()" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_outlet_that_speaks_for_itself_is_not_named_twice(lang: str) -> None:
    own = conflicting(1, day=date(2020, 5, 2), named=False)
    (first, *_) = conflict_parts(Conflicts(looked_at=1, found=(own,)), lang)
    assert HEADS[lang] in plain([first]).replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_listed_still_counts_what_is_not(lang: str) -> None:
    text = plain(conflict_parts(Conflicts(looked_at=3, found=(), lower={Grade.C: 2}), lang))
    assert "--grade C" in text
    assert "2" in text
