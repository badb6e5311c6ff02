"""Claims with what a reader needs beside the facts: the words in context, and where they stand."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import field
from datetime import date
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from claimtrack.domain.claim import Claim
from claimtrack.domain.claim_fields import LETTER
from claimtrack.domain.record import changed, record
from claimtrack.services.lookup.remarks import NOTHING_KEPT, Kept, Remarked, kept_of
from claimtrack.store.read.claims import RecordedClaim, is_standing, recorded_claims
from claimtrack.store.reader import BATCH, Reader

if TYPE_CHECKING:
    from claimtrack.store.tables import models

CONTEXT = 90
"""Code points shown on either side of the words: a line or so, enough to judge them by."""


@record(frozen=True, slots=True, kw_only=True)
class ArticleRef:
    """An article as others refer to it. ``earliest`` and ``latest``: the days it may be from."""

    id: str
    title: str | None
    outlet: str | None
    url: str | None
    agency: str | None
    lang: str
    earliest: date | None
    latest: date | None


@record(frozen=True, slots=True, kw_only=True)
class Context:
    """Words with the text around them, cut between words."""

    before: str
    exact: str
    after: str


@record(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One recorded claim, whole; ``kept`` is what people said of it.

    ``speaker``: whom the figure goes back to as a reader may be told, unnamed ones included
    ("un officier"), where ``facts.speaker`` says None. ``snapshot``: which version of the article.
    """

    number: int = field(metadata={LETTER: "C"})
    facts: Claim
    speaker: str | None
    snapshot: int
    statement: str | None
    article: ArticleRef
    context: Context
    start: int
    end: int
    chrome: str | None
    confidence: float | None
    rule: str | None
    numeral_kind: str
    kept: Kept = NOTHING_KEPT

    @property
    def id(self) -> str:
        """Its short id: "C7"."""
        return self.facts.id

    def with_facts(self, facts: Claim) -> Self:
        """The claim with other facts."""
        return changed(self, facts=facts)

    def in_figure(self, figure: str | None, wholes: tuple[str, ...] = ()) -> Self:
        """The claim as one of this figure, with the figures around that."""
        return changed(self, facts=changed(self.facts, figure=figure, wholes=wholes))


class ArticlesMet:
    """The articles of claims that come in any order, each once, by the first of its claims."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[int, ArticleRef]] = {}

    def meet(self, rows: Iterable[ClaimRow]) -> None:
        """Take the articles of these claims in."""
        for row in rows:
            before = self._first.get(row.article.id)
            if before is None or row.number < before[0]:
                self._first[row.article.id] = (row.number, row.article)

    def refs(self) -> tuple[ArticleRef, ...]:
        """Those met so far."""
        return tuple(article for _, article in sorted(self._first.values(), key=itemgetter(0)))


def claim_rows(reader: Reader, ids: Collection[int]) -> tuple[ClaimRow, ...]:
    """The claims of these row ids, by id."""
    return tuple(_rows(reader, recorded_claims(reader, ids))) if ids else ()


def parted_rows(
    reader: Reader, ids: Collection[int]
) -> tuple[dict[int, ClaimRow], dict[int, ClaimRow]]:
    """The claims that stand, and those that people took back, each by its row; without rejected."""
    claims = list(recorded_claims(reader, ids)) if ids else []
    rows = {row.number: row for row in _rows(reader, iter(claims))}
    stand = {each.row.id for each in claims if is_standing(each.row)}
    back = {each.row.id for each in claims if not each.row.rejected} - stand
    standing = {number: row for number, row in rows.items() if number in stand}
    return standing, {number: rows[number] for number in sorted(back)}


class Outlined(Protocol):
    """A claim in outline, or read whole: as much of it as finding and grouping want."""

    @property
    def number(self) -> int:
        """Its row."""

    @property
    def facts(self) -> Claim:
        """What the comparison reads; of an outline, only what groups are made by."""

    @property
    def snapshot(self) -> int:
        """The version of the article that it stands in."""

    def with_facts(self, facts: Claim) -> Self:
        """The claim with other facts."""

    def in_figure(self, figure: str | None, wholes: tuple[str, ...] = ()) -> Self:
        """The claim as one of this figure, with the figures around that."""


Row = TypeVar("Row", bound=Outlined)


def _rows(reader: Reader, claims: Iterator[RecordedClaim]) -> Iterator[ClaimRow]:
    while batch := list(islice(claims, BATCH)):
        kept = kept_of(reader, "C", [_remarked(claim.row) for claim in batch])
        for claim in batch:
            yield _row(claim.row, claim.facts, kept.get(claim.row.id, NOTHING_KEPT))


def _remarked(row: Any) -> Remarked:
    """With its own status, else its statement's."""
    own = row.status is not None
    return Remarked(
        number=row.id,
        who=row.who,
        fixed=row.fixed,
        status=row.status if own else row.statement_status,
        why=row.status_why if own else row.statement_status_why,
    )


def _row(row: Any, facts: Claim, kept: Kept) -> ClaimRow:
    return ClaimRow(
        number=row.id,
        facts=facts,
        speaker=row.speaker,
        statement=f"S{row.statement_id}" if row.statement_id else None,
        snapshot=row.snapshot_id,
        article=article_of(row),
        context=_cut(row.before, row.exact, row.after),
        start=row.start,
        end=row.end,
        chrome=row.chrome,
        confidence=row.confidence,
        rule=row.rule,
        numeral_kind=row.numeral_kind,
        kept=kept,
    )


def article_of(row: Any) -> ArticleRef:
    """The article of a row that names its columns so."""
    return ArticleRef(
        id=f"A{row.article_id}",
        title=row.title,
        outlet=row.outlet,
        url=row.url,
        agency=row.article_agency,
        lang=row.lang,
        earliest=row.published_earliest,
        latest=row.published_latest,
    )


def article_ref(article: "models.Article") -> ArticleRef:
    """What is said of an article beside its words."""
    return ArticleRef(
        id=article.name,
        title=article.title,
        outlet=article.outlet.name if article.outlet else None,
        url=article.url,
        agency=article.agency,
        lang=article.lang,
        earliest=article.published_earliest,
        latest=article.published_latest,
    )


def context(text: str, start: int, end: int) -> Context:
    """The words at ``start``:``end`` and up to a line of their own paragraph on either side."""
    first = max(0, start - CONTEXT - 1)
    return _cut(text[first:start], text[start:end], text[end : end + CONTEXT + 1])


def _cut(before: str, exact: str, after: str) -> Context:
    """Words with what stands around them; of that, one code point more than is shown."""
    before, after = before.rpartition("\n")[2], after.partition("\n")[0]
    if len(before) > CONTEXT:
        before = "…" + before[-CONTEXT:].partition(" ")[2]
    if len(after) > CONTEXT:
        after = after[:CONTEXT].rpartition(" ")[0] + "…"
    return Context(before=before, exact=exact, after=after)
