"""Two versions of an article side by side: its words, its quotations, its figures."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.arithmetic import Check, Sort
from claimtrack.domain.reading import StatementKind
from claimtrack.domain.word_changes import Piece, likeness, words_changed
from claimtrack.services.check.article import check_recorded
from claimtrack.services.lookup.short_ids import article_named
from claimtrack.settings import Thresholds
from claimtrack.store.tables.models import Snapshot, Statement
from claimtrack.store.tables.spans import CONTEXT, Span

_ALIKE = 0.5
"""Half of the words: less, and it is another thing that somebody says."""
_QUOTED = (StatementKind.DIRECT, StatementKind.MIXED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version: its number from 1, when it was retrieved, from where, the hash of its bytes."""

    number: int
    retrieved_at: datetime | None
    source: str | None
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteChange:
    """What became of one quotation of the older version, or a new one of the newer.

    ``state``: "kept", "moved" (the words stand elsewhere), "changed" (``now`` are the nearest
    ones), "vanished", "new". It is never tied to other words in silence.
    """

    state: str
    id: str
    speaker: str | None
    words: str
    now: str | None = None
    now_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diffed:
    """What changed in an article. ``older`` is None where there is one version only.

    ``checks``: figures of the newer text that are not those of its title or its address.
    """

    article: str
    title: str | None
    older: Version | None = None
    newer: Version
    pieces: tuple[Piece, ...] = ()
    quotations: tuple[QuoteChange, ...] = ()
    checks: tuple[Check, ...]

    @property
    def found(self) -> bool:
        """Whether there is something to look at."""
        return self.older is not None or bool(self.checks)


def diff(session: Session, name: str, thresholds: Thresholds) -> Diffed:
    """The last two versions of an article. Raises UnknownId."""
    article = article_named(session, name)
    (checked,) = check_recorded(session, [article.name], thresholds)
    newest = Diffed(
        article=article.name,
        title=article.title,
        newer=_version(len(article.snapshots), article.snapshots[-1]),
        checks=tuple(check for check in checked.wrong if check.sort in (Sort.TITLE, Sort.ADDRESS)),
    )
    if len(article.snapshots) == 1:
        return newest
    old, new = article.snapshots[-2:]
    return replace(
        newest,
        older=_version(len(article.snapshots) - 1, old),
        pieces=words_changed(old.text, new.text),
        quotations=_quotations(session, old, new),
    )


def _version(number: int, snapshot: Snapshot) -> Version:
    return Version(
        number=number,
        retrieved_at=snapshot.retrieved_at,
        source=snapshot.source,
        sha256=snapshot.sha256,
    )


def _quotations(session: Session, old: Snapshot, new: Snapshot) -> tuple[QuoteChange, ...]:
    stretches = list(_stretches(_quoted(session, old)))
    fresh = _fresh(_quoted(session, new), stretches)
    changes = [_became(quotation, span, new.text, fresh) for quotation, span in stretches]
    changed = {change.now_id for change in changes}
    changes += [_new(quotation) for quotation in fresh if quotation.name not in changed]
    return tuple(changes)


def _stretches(quotations: Iterable[Statement]) -> Iterator[tuple[Statement, Span]]:
    for quotation in quotations:
        yield from ((quotation, span) for span in quotation.spans)


def _fresh(
    quotations: Iterable[Statement], stretches: Iterable[tuple[Statement, Span]]
) -> list[Statement]:
    """The quotations whose words the older version does not quote."""
    known = {span.exact for _, span in stretches}
    return [quotation for quotation in quotations if quotation.exact not in known]


def _new(one: Statement) -> QuoteChange:
    return QuoteChange(state="new", id=one.name, speaker=_speaker(one), words=one.exact)


def _quoted(session: Session, snapshot: Snapshot) -> Sequence[Statement]:
    query = select(Statement).where(
        Statement.snapshot_id == snapshot.id, Statement.kind.in_(_QUOTED)
    )
    return session.scalars(query.order_by(Statement.start, Statement.id)).all()


def _speaker(one: Statement) -> str | None:
    return one.speaker.name if one.speaker else one.mention


def _became(one: Statement, span: Span, text: str, fresh: Sequence[Statement]) -> QuoteChange:
    change = QuoteChange(
        state=_state(span, text), id=one.name, speaker=_speaker(one), words=span.exact
    )
    if change.state != "vanished":
        return change
    near = max(fresh, key=lambda other: likeness(span.exact, other.exact), default=None)
    if near is None or likeness(span.exact, near.exact) < _ALIKE:
        return change
    return replace(change, state="changed", now=near.exact, now_id=near.name)


def _state(span: Span, text: str) -> str:
    """Tell "kept" where a neighbour is still beside it, "moved" where none is, else "vanished"."""
    offsets = list(_offsets_of(span.exact, text))
    if not offsets:
        return "vanished"
    return "kept" if any(_beside(span, text, at) for at in offsets) else "moved"


def _offsets_of(words: str, text: str) -> Iterator[int]:
    """Every place where the words begin, those that overlap included."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _beside(span: Span, text: str, at: int) -> bool:
    end = at + len(span.exact)
    return (
        text[max(0, at - CONTEXT) : at] == span.prefix or text[end : end + CONTEXT] == span.suffix
    )
