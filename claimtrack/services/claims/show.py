"""Everything known of one article, statement, claim or figure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from claimtrack.domain.period import Window
from claimtrack.services.capture.near_copies import Copy, copies_of
from claimtrack.services.compare.claims import Compared, of_figures
from claimtrack.services.grouping.figure_reading import read_figures
from claimtrack.services.grouping.figure_search import figure_called
from claimtrack.services.lookup.claim_rows import (
    ArticleRef,
    ClaimRow,
    Context,
    article_of,
    claim_rows,
    context,
)
from claimtrack.services.lookup.remarks import (
    NOTHING_KEPT,
    Kept,
    Remark,
    Remarked,
    kept_of,
    notes_on,
)
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.settings import Thresholds
from claimtrack.store.reader import Reader, Rows, ask, batches
from claimtrack.store.tables.values import said_of


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementShown:
    """One statement with its words in context, in as many stretches as it is cut into.

    ``start`` and ``end`` span all of them, in code points of the article's text.
    """

    id: str
    article: ArticleRef
    speaker: str | None
    speaker_kind: str | None
    mention: str | None
    role: str | None
    organisation: str | None
    kind: str
    act: str
    cue: str | None
    said: Window | None
    relay: str | None
    contexts: tuple[Context, ...]
    start: int
    end: int
    chrome: str | None
    confidence: float | None
    rule: str | None
    claims: tuple[ClaimRow, ...]
    kept: Kept = NOTHING_KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleShown:
    """One article's last version: what was said in it. ``versions``: how many are kept."""

    article: ArticleRef
    text: str
    versions: int
    kind: str | None
    byline: str | None
    published_at: str | None
    updated_at: str | None
    reader: str | None
    sha256: str
    archived: tuple[str, ...]
    copies: tuple[Copy, ...]
    statements: tuple[StatementShown, ...]
    claims: tuple[ClaimRow, ...]
    notes: tuple[Remark, ...] = ()


Shown = ArticleShown | StatementShown | ClaimRow | Compared


def show(
    reader: Reader, what: str, thresholds: Thresholds, within: Collection[str] | None = None
) -> Shown:
    """What a short id or a figure's slug names. Raises NotFound with the nearest names."""
    if not is_id(what):
        number = figure_called(reader, what, within)
        (figure,) = read_figures(reader, [number], within, family=True)
        return of_figures(reader, [figure], thresholds)[0]
    number = row_number(reader, what)
    if what[0].upper() == "A":
        return _article(reader, number)
    if what[0].upper() == "S":
        return shown_statement(reader, number)
    return _claim(reader, number)


def _claim(reader: Reader, number: int) -> ClaimRow:
    (row,) = claim_rows(reader, [number])
    return row


def shown_statement(reader: Reader, number: int) -> StatementShown:
    """One statement, by the row behind its id."""
    (row,) = ask(reader, "statement", number=number)
    (version,) = ask(reader, "version", number=row.snapshot_id)
    (article,) = ask(reader, "article", number=version.article_id)
    claims = claim_rows(reader, _ids(reader, "claims_of_statement", number))
    (shown,) = _statements(reader, [row], Printed(article_of(article), version.text, claims))
    return shown


def _article(reader: Reader, number: int) -> ArticleShown:
    (article,) = ask(reader, "article", number=number)
    versions = ask(reader, "versions", number=number)
    (version,) = ask(reader, "version", number=versions[-1].id)
    rows = claim_rows(reader, _ids(reader, "claims_of_snapshot", version.id))
    statements = ask(reader, "statements_of_snapshot", number=version.id)
    printed = Printed(article_of(article), version.text, rows)
    name = f"A{number}"
    return ArticleShown(
        article=printed.article,
        text=version.text,
        versions=len(versions),
        kind=article.kind,
        byline=article.byline,
        published_at=article.published_at,
        updated_at=article.updated_at,
        reader=" ".join(filter(None, (version.reader, version.reader_version))) or None,
        sha256=version.sha256,
        archived=tuple(row.url for row in ask(reader, "archived", number=number)),
        copies=copies_of(reader, number, version.copies, version.signature),
        statements=_statements(reader, statements, printed),
        claims=tuple(sorted(rows, key=lambda row: (row.start, row.id))),
        notes=notes_on(reader, [name]).get(name, ()),
    )


def _ids(reader: Reader, query: str, number: int) -> list[int]:
    return [row.id for row in ask(reader, query, number=number)]


@dataclass(frozen=True, slots=True)
class Printed:
    """Where statements stand: the article, its text, and the claims that any of them make."""

    article: ArticleRef
    text: str
    claims: Sequence[ClaimRow]


def _statements(reader: Reader, rows: Rows, printed: Printed) -> tuple[StatementShown, ...]:
    spans, kept = _spans(reader, rows), _kept(reader, rows)
    return tuple(
        _statement(row, printed, spans[row.id], kept.get(row.id, NOTHING_KEPT)) for row in rows
    )


def _spans(reader: Reader, rows: Rows) -> dict[int, list[tuple[int, int]]]:
    """Where the words of each statement stand, in as many stretches as there are."""
    spans = {row.id: [(row.start, row.end)] for row in rows}
    for ids in batches(spans):
        for further in ask(reader, "further_spans", ids=ids):
            spans[further.statement_id].append((further.start, further.end))
    return spans


def _kept(reader: Reader, rows: Rows) -> dict[int, Kept]:
    """What people said of each statement, where they said anything."""
    remarked = {row.id: _remarked(row) for row in rows}
    kept: dict[int, Kept] = {}
    for ids in batches(remarked):
        kept |= kept_of(reader, "S", [remarked[number] for number in ids])
    return kept


def _remarked(row: Any) -> Remarked:
    return Remarked(
        number=row.id, who=row.who, fixed=row.fixed, status=row.status, why=row.status_why
    )


def _statement(
    row: Any, printed: Printed, spans: Sequence[tuple[int, int]], kept: Kept
) -> StatementShown:
    name = f"S{row.id}"
    return StatementShown(
        id=name,
        article=printed.article,
        speaker=row.speaker,
        speaker_kind=row.speaker_kind,
        mention=row.mention,
        role=row.role,
        organisation=row.organisation,
        kind=row.kind,
        act=row.act,
        cue=row.cue,
        said=said_of(row),
        relay=row.relay,
        contexts=tuple(context(printed.text, start, end) for start, end in spans),
        start=row.start,
        end=max(end for _, end in spans),
        chrome=row.chrome,
        confidence=row.confidence,
        rule=row.rule,
        claims=tuple(claim for claim in printed.claims if claim.statement == name),
        kept=kept,
    )
