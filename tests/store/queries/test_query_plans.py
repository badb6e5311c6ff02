"""No query that a command asks in passing reads a large table from end to end."""

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from claimtrack.store.fast.compiled import compiled_query
from claimtrack.store.fast.fetch import Param, bound

LARGE = (
    "article snapshot statement claim finding finding_claim figure figure_word story story_article "
    "story_key story_facts story_link link judgement affiliation alias speaker change"
).split()
"""Tables that grow with the articles."""
BY_INDEX = (
    "claims_by_id claim_links_of posts_of claims_of_statement claims_of_snapshot claims_of_article "
    "figure_wholes figures_by_id figures_by_slug figures_of_story figures_of_series figures_inside "
    "claims_of_figures figures_of_claims last_claims_of_articles figures_by_words "
    "figures_by_beginning figure_words figure_slugs_between figures_by_size parts_declared "
    "stories_by_id stories_by_slug story_slugs_between stories_of_articles articles_of_stories "
    "stories_of_claims story_article_lines figures_by_story findings_by_story texts_of_articles "
    "facts_of_articles articles_by_keys linked_articles story_answers_of findings_of_figures "
    "findings_of_story findings_of_claims claims_repeated undetermined_pairs statement version "
    "versions article notes ties answers ratings"
).split()
"""What ``show``, ``compare``, ``timeline``, ``figure``, ``story`` and recording ask."""
ASKED: dict[str, Param] = {
    "ids": [1, 2], "names": ["a", "b"], "number": 1, "claims": [1], "statements": [1],
    "first": "d", "after": "m", "most": 5, "skip": 0,
    "first_day": date(2016, 12, 1), "last_day": date(2016, 12, 31),
}  # fmt: skip


def plan(connection: sqlite3.Connection, name: str) -> Sequence[str]:
    sql, values = bound(compiled_query(name).sql, ASKED)
    named = {key: value for key, value in values.items() if re.search(rf":{key}\b", sql)}
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", named)]


def scanned(step: str, sql: str) -> str | None:
    """The large table that a step of a plan reads from end to end.

    Where few rows are asked for, in the order of an index, the rest of that is not read.
    """
    match = re.match(r"SCAN (\w+)", step)
    if match is None or (" INDEX " in step and "LIMIT" in sql):
        return None
    named = re.search(rf"(\w+) AS {match[1]}\b", sql)
    table = named[1] if named else match[1]
    return table if table in LARGE else None


@pytest.mark.parametrize("name", BY_INDEX)
def test_it_goes_by_an_index(name: str, with_fixtures: Path) -> None:
    with closing(sqlite3.connect(with_fixtures / "claims.db")) as connection:
        sql = compiled_query(name).sql
        steps = plan(connection, name)
        assert [step for step in steps if scanned(step, sql)] == []


def test_a_scan_is_seen(with_fixtures: Path) -> None:
    with closing(sqlite3.connect(with_fixtures / "claims.db")) as connection:
        sql = compiled_query("standing_claims").sql
        assert any(scanned(step, sql) for step in plan(connection, "standing_claims"))
