"""The columns of an exported claim, and claims as lines of them: for CSV, XLSX and Parquet.

Claims are read in batches, from columns of the database, not from rows of the model: with 100 000
claims that is five times faster, and memory does not grow with their number.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Connection, Enum, Select, String, select, type_coerce
from sqlalchemy.orm import Session, aliased

from claimtrack.domain.claim import CLAIM_FIELDS
from claimtrack.domain.claim_fields import ClaimField, moved
from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.lookup.claim_rows import context
from claimtrack.services.reports.figure_names import figure_names, report_order
from claimtrack.services.reports.selection import Narrowed
from claimtrack.store.read.claims import organisation_of, posts
from claimtrack.store.reader import in_batches
from claimtrack.store.tables.closed_sets import UNNAMED
from claimtrack.store.tables.models import Article, Claim, Outlet, Snapshot, Speaker, Statement

_BATCH = 1000
_Organisation = aliased(Speaker)


def _facts() -> tuple[ClaimField, ...]:
    """A claim's own fields in the order of the table: how firmly before on what, the time last."""
    exported = [field for field in CLAIM_FIELDS if field.keys]
    return moved(moved(exported, "basis"), "window")


_FACTS = _facts()
_COLUMNS: dict[str, ColumnElement[Any]] = {
    key: Claim.__table__.c[column]
    for field in _FACTS
    for key, column in zip(field.keys, field.columns, strict=True)
}
"""Key of a claim's own fact → the column that holds it."""
_FROM, _TO = (list(_COLUMNS).index(key) for key in ("when_from", "when_to"))


def _type_of(column: ColumnElement[Any]) -> Any:
    """The type of a cell; a member of a closed set stands in it as its word."""
    return (str if isinstance(column.type, Enum) else column.type.python_type) | None


def _line_type() -> Any:
    """A claim as one line of a table; the names of the fields are its columns (docs/export.md).

    Days are both included. ``figure`` is a slug, ``claim``, ``statement`` and ``article`` are short
    ids. ``value``, ``low`` and ``high`` as the words give them, before any tolerance. ``start`` and
    ``end`` are code points of the article's text, the end excluded; ``before`` and ``after`` the
    words around them. ``sha256`` is that of the text.
    """
    names: list[tuple[str, Any]] = [("figure", str), ("claim", str), ("statement", str | None)]
    names += [("article", str), ("words", str)]
    names += [(key, _type_of(column)) for key, column in _COLUMNS.items()]
    names += [(name, str | None) for name in ("speaker", "speaker_kind", "wikidata")]
    names += [("organisation", str | None), ("agency", str | None)]
    names += [("said_from", date | None), ("said_to", date | None), ("outlet", str | None)]
    names += [("published_from", date | None), ("published_to", date | None), ("lang", str)]
    names += [("title", str | None), ("url", str | None), ("chrome", str | None)]
    names += [("confidence", float | None), ("entered_by", str | None), ("before", str)]
    names += [("after", str), ("start", int), ("end", int), ("sha256", str)]
    return NamedTuple("ClaimLine", names)


ClaimLine = _line_type()
Line: TypeAlias = Any
"""A ClaimLine, where a type is told: its columns follow from a claim's fields."""


class _Page(NamedTuple):
    """What the claims of one text share: read once for all of them."""

    article: str
    text: str
    agency: str | None
    outlet: str | None
    earliest: date | None
    latest: date | None
    lang: str
    title: str | None
    url: str | None
    sha256: str


def claim_lines(session: Session, within: Scope | Narrowed | None = None) -> Iterator[Line]:
    """The claims of a report in its order, one by one."""
    names, known = figure_names(session), posts(session)
    reader = session.connection()  # plain rows: the session would make each one an object
    query = _query()
    for batch in in_batches(report_order(_kept_to(names, within)), _BATCH):
        rows = {row[0]: row for row in reader.execute(query.where(Claim.id.in_(batch)))}
        pages = _pages(reader, {row[1] for row in rows.values()})
        for number in batch:
            row = rows[number]
            yield _line(row, pages[row[1]], names[number], known)


def _kept_to(names: dict[int, str], within: Scope | Narrowed | None) -> dict[int, str]:
    """Claim → slug of its figure, of the claims that the report keeps to."""
    if within is None:
        return names
    return {number: slug for number, slug in names.items() if f"C{number}" in within.claims}


def _pages(reader: Connection, snapshots: set[int]) -> dict[int, _Page]:
    query = (
        select(
            Snapshot.id, Snapshot.article_id, Snapshot.text, Article.agency, Outlet.name,
            Article.published_earliest, Article.published_latest, Article.lang, Article.title,
            Article.url, Snapshot.text_sha256,
        )
        .join(Article, Snapshot.article_id == Article.id)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .where(Snapshot.id.in_(snapshots))
    )  # fmt: skip
    rows = reader.execute(query).all()
    return {number: _Page(f"A{article}", *facts) for number, article, *facts in rows}


def _query() -> Select[*tuple[Any, ...]]:
    """Members of closed sets as they are kept: making enums of them takes a sixth of the time."""
    return (
        select(
            Claim.id, Claim.snapshot_id, Claim.statement_id, Claim.exact, *map(_as_kept, _COLUMNS),
            Claim.speaker_id, Speaker.name, Speaker.kind, Speaker.wikidata, _Organisation.name,
            Claim.agency, Claim.said_start, Claim.said_end, Statement.said_start,
            Statement.said_end, Claim.chrome, Claim.confidence, Claim.who, Claim.start, Claim.end,
        )
        .outerjoin(Statement, Claim.statement_id == Statement.id)
        .outerjoin(Speaker, Claim.speaker_id == Speaker.id)
        .outerjoin(_Organisation, Claim.organisation_id == _Organisation.id)
    )  # fmt: skip


def _as_kept(key: str) -> ColumnElement[Any]:
    column = _COLUMNS[key]
    return type_coerce(column, String) if isinstance(column.type, Enum) else column


def _line(row: Sequence[Any], page: _Page, figure: str, known: dict[int, str]) -> Line:
    number, _, statement, words, *rest = row
    facts, rest = rest[: len(_COLUMNS)], rest[len(_COLUMNS) :]
    facts[_TO] = _last(facts[_FROM], facts[_TO])
    (
        speaker_id, speaker, speaker_kind, wikidata, organisation, agency, said, said_end, its_said,
        its_end, chrome, confidence, who, start, end,
    ) = rest  # fmt: skip
    named = None if speaker_kind == UNNAMED else speaker_id
    around = context(page.text, start, end)
    if said is None:
        said, said_end = its_said, its_end
    return ClaimLine(
        figure, f"C{number}", f"S{statement}" if statement else None, page.article, words, *facts,
        speaker, speaker_kind, wikidata,
        organisation_of(named, speaker, speaker_kind, organisation, known), agency or page.agency,
        said, _last(said, said_end), page.outlet, page.earliest, page.latest, page.lang, page.title,
        page.url, chrome, confidence, who, around.before, around.after, start, end, page.sha256,
    )  # fmt: skip


def _last(start: date | None, end: date | None) -> date | None:
    """The last day that a half-open period holds."""
    if start is None or end is None:
        return None
    return max(start, end - timedelta(days=1))
