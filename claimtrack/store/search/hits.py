"""What is told of each place where words were found: whose, where printed, in which words."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from claimtrack.store.location import OPEN
from claimtrack.store.search.find import Place

_ARTICLE = """
    article.id AS article, article.title, outlet.name AS outlet,
    article.published_earliest, article.published_latest"""
_JUDGED = """
    coalesce((SELECT answer FROM judgement WHERE judgement.{kind}_id = {kind}.id
        AND undone_at IS NULL ORDER BY judgement.id DESC LIMIT 1), :open) AS answer,
    {kind}.status"""
_OF_ROW = """
    SELECT {kind}.id, {article}, coalesce({who}) AS speaker, {words}, {judged}
    FROM {kind}
    JOIN search_{kind} AS doc ON doc.id = {kind}.id
    JOIN snapshot ON snapshot.id = {kind}.snapshot_id
    JOIN article ON article.id = snapshot.article_id
    LEFT JOIN outlet ON outlet.id = article.outlet_id
    {joined}
    WHERE {kind}.id IN (SELECT value FROM json_each(:ids))"""
_OF_ARTICLE = """
    SELECT article.id, {article}, NULL AS speaker, doc.words, NULL AS answer, NULL
    FROM article JOIN search_article AS doc ON doc.id = article.id
    LEFT JOIN outlet ON outlet.id = article.outlet_id
    WHERE article.id IN (SELECT value FROM json_each(:ids))"""


def _of_row(kind: str, who: str, words: str, joined: str) -> str:
    judged = _JUDGED.format(kind=kind)
    parts = {"who": who, "words": words, "joined": joined, "judged": judged}
    return _OF_ROW.format(kind=kind, article=_ARTICLE, **parts)


_QUERIES = {
    "claim": _of_row(
        "claim",
        "own.name, speaker.name, statement.mention",
        # Of a claim its whole sentence: its own words are but a number and what is counted.
        "CASE WHEN instr(saying.words, doc.words) THEN saying.words ELSE doc.words END",
        """LEFT JOIN speaker AS own ON own.id = claim.speaker_id
    LEFT JOIN statement ON statement.id = claim.statement_id
    LEFT JOIN search_statement AS saying ON saying.id = claim.statement_id
    LEFT JOIN speaker ON speaker.id = statement.speaker_id""",
    ),
    "statement": _of_row(
        "statement",
        "speaker.name, statement.mention",
        "doc.words",
        "LEFT JOIN speaker ON speaker.id = statement.speaker_id",
    ),
    "article": _OF_ARTICLE.format(article=_ARTICLE),
}


class Hit(NamedTuple):
    """A place and what is told of it; days as the article has them.

    ``words``: of an article its text, of a claim what is said with it.
    """

    place: Place
    article: int
    title: str | None
    outlet: str | None
    first_day: date | None
    last_day: date | None
    speaker: str | None
    words: str
    answer: str | None
    taken_back: str | None


def hits(connection: sqlite3.Connection, places: Iterable[Place]) -> Iterator[Hit]:
    """What is told of each place, in their order."""
    wanted = list(places)
    by_kind: dict[str, list[int]] = defaultdict(list)
    for kind, number in wanted:
        by_kind[kind].append(number)
    told = {
        place: row
        for kind, numbers in by_kind.items()
        for place, row in _of_kind(connection, kind, numbers)
    }
    for place in wanted:
        _, article, title, outlet, first, last, speaker, words, answer, status = told[place]
        days = (_day(first), _day(last))
        yield Hit(place, article, title, outlet, *days, speaker, words, answer, status)


def _of_kind(
    connection: sqlite3.Connection, kind: str, numbers: list[int]
) -> Iterator[tuple[Place, Sequence[Any]]]:
    values = {"ids": json.dumps(numbers), "open": OPEN}
    for row in connection.execute(_QUERIES[kind], values):
        yield Place(kind, row[0]), row


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
