"""Looking words up in the index: what holds them, the best first, and how many there are."""

import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from claimtrack.store.search.index import CLAIM, STATEMENT

_BEST = """
WITH hit AS MATERIALIZED (
    SELECT rowid AS doc, bm25(search, 4.0, 1.0, 1.0) AS score FROM search WHERE search MATCH :match
),
of_claims AS (
    SELECT hit.doc, score, 0 AS kind, claim.id AS id FROM hit
    JOIN claim ON claim.id = hit.doc - :first_claim
    JOIN snapshot ON snapshot.id = claim.snapshot_id
    JOIN article ON article.id = snapshot.article_id
    LEFT JOIN statement ON statement.id = claim.statement_id
    WHERE hit.doc >= :first_claim AND claim.chrome IS NULL
    AND (:speakers IS NULL OR claim.speaker_id IN (SELECT value FROM json_each(:speakers))
        OR statement.speaker_id IN (SELECT value FROM json_each(:speakers)))
    AND (:claims IS NULL OR claim.id IN (SELECT value FROM json_each(:claims)))
    AND coalesce(claim.said_start, statement.said_start, article.published_earliest, '')
        BETWEEN :after AND :before
    AND {of_article} AND {numbers}
),
of_statements AS (
    SELECT hit.doc, score, 1 AS kind, statement.id AS id FROM hit
    JOIN statement ON statement.id = hit.doc - :first_statement
    JOIN snapshot ON snapshot.id = statement.snapshot_id
    JOIN article ON article.id = snapshot.article_id
    WHERE hit.doc BETWEEN :first_statement AND :first_claim - 1 AND statement.chrome IS NULL
    AND (:speakers IS NULL OR statement.speaker_id IN (SELECT value FROM json_each(:speakers)))
    AND (:articles IS NULL OR article.id IN (SELECT value FROM json_each(:articles)) OR EXISTS (
        SELECT 1 FROM claim WHERE claim.statement_id = statement.id
        AND claim.id IN (SELECT value FROM json_each(:claims))))
    AND coalesce(statement.said_start, article.published_earliest, '') BETWEEN :after AND :before
    AND {of_article} AND {numbers}
),
of_articles AS (
    SELECT hit.doc, score, 2 AS kind, article.id AS id FROM hit
    JOIN article ON article.id = hit.doc
    WHERE hit.doc < :first_statement AND :speakers IS NULL
    AND (:articles IS NULL OR article.id IN (SELECT value FROM json_each(:articles)))
    AND coalesce(article.published_earliest, '') BETWEEN :after AND :before
    AND {of_article} AND {numbers}
)
SELECT doc, kind, id, count(*) OVER () AS found FROM (
    SELECT * FROM of_claims UNION ALL SELECT * FROM of_statements
    UNION ALL SELECT * FROM of_articles
) ORDER BY score, kind, id LIMIT :most
"""
_STATEMENTS = """
WITH hit AS MATERIALIZED (SELECT rowid AS doc FROM search WHERE search MATCH :match)
SELECT statement.id FROM hit JOIN statement ON statement.id = hit.doc - :first_statement
WHERE hit.doc BETWEEN :first_statement AND :first_claim - 1 AND {numbers}
UNION
SELECT claim.statement_id FROM hit JOIN claim ON claim.id = hit.doc - :first_claim
WHERE hit.doc >= :first_claim AND claim.statement_id IS NOT NULL AND {numbers}
"""
_OF_ARTICLE = """(:outlets IS NULL OR article.outlet_id IN (SELECT value FROM json_each(:outlets)))
    AND (:lang IS NULL OR article.lang = :lang)"""
_NUMBERS = """holds_numbers((
        SELECT coalesce(head, '') || ' ; ' || words || ' ; ' || coalesce(number, '')
        FROM search_{kind} AS its WHERE its.id = {kind}.id))"""
_KINDS = ("claim", "statement", "article")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to look for: ``match`` in the words of FTS5, and what a hit must keep to.

    Ids by kind; None where anything goes. ``claims``: what of a dossier's or a story's claims lies
    in other articles than ``articles``, and all that do. ``after`` and ``before`` are days, both
    included. ``holds_numbers`` says of a text whether every number asked for stands in it; None
    where none was.
    """

    match: str
    speakers: Collection[int] | None = None
    outlets: Collection[int] | None = None
    articles: Collection[int] | None = None
    claims: Collection[int] | None = None
    after: date | None = None
    before: date | None = None
    lang: str | None = None
    holds_numbers: Callable[[str], bool] | None = None


class Place(NamedTuple):
    """Where words were found: "claim", "statement" or "article", and its row."""

    kind: str
    id: int


def find(
    connection: sqlite3.Connection, wanted: Wanted, most: int | None
) -> tuple[tuple[Place, ...], int]:
    """The best ``most`` places, and how many there are in all. The same whenever it is asked."""
    sql = _checking(connection, _BEST.replace("{of_article}", _OF_ARTICLE), wanted, _KINDS)
    rows = connection.execute(sql, _values(wanted, most)).fetchall()
    return tuple(Place(_KINDS[kind], row) for _, kind, row, _ in rows), rows[0][3] if rows else 0


def statements_holding(connection: sqlite3.Connection, wanted: Wanted) -> list[int]:
    """The statements that hold the words, themselves or in a claim of theirs; in order.

    Of ``wanted`` the words and numbers count alone.
    """
    sql = _checking(connection, _STATEMENTS, wanted, ("statement", "claim"))
    return [row for (row,) in connection.execute(sql, _values(wanted, None))]


def _checking(
    connection: sqlite3.Connection, sql: str, wanted: Wanted, kinds: Sequence[str]
) -> str:
    """The query with a look at the numbers of each text, where any are asked for."""
    if wanted.holds_numbers is None:
        return sql.replace("{numbers}", "1")
    connection.create_function("holds_numbers", 1, wanted.holds_numbers, deterministic=True)
    checks = [_NUMBERS.format(kind=kind) for kind in kinds]
    parts = sql.split("{numbers}")
    return "".join(part + check for part, check in zip(parts, [*checks, ""], strict=True))


def _values(wanted: Wanted, most: int | None) -> dict[str, object]:
    """What stands for the names in the query."""
    lists = ("speakers", "outlets", "articles", "claims")
    return {
        **{name: _listed(getattr(wanted, name)) for name in lists},
        **_days(wanted),
        "match": wanted.match,
        "lang": wanted.lang,
        "first_statement": STATEMENT,
        "first_claim": CLAIM,
        "most": -1 if most is None else most,
    }


def _listed(ids: Collection[int] | None) -> str | None:
    return None if ids is None else json.dumps(sorted(ids))


def _days(wanted: Wanted) -> dict[str, str]:
    """The first and the last day. One asked for leaves out what has none."""
    first = wanted.after or (date.min if wanted.before else None)
    last = wanted.before or date.max
    return {"after": first.isoformat() if first else "", "before": last.isoformat()}


def words_from(connection: sqlite3.Connection, beginning: str) -> list[str]:
    """The words of the index that begin so, in alphabetical order."""
    sql = "SELECT term FROM search_word WHERE term >= ? AND term < ?"
    return [word for (word,) in connection.execute(sql, (beginning, beginning + "\U0010ffff"))]
