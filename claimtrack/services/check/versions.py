"""Two versions of an article side by side: its words, its quotations, its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
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
    older: Version | None
    newer: Version
    pieces: tuple[Piece, ...]
    quotations: tuple[QuoteChange, ...]
    checks: tuple[Check, ...]

    @property
    def found(self) -> bool:
        """Whether there is something to look at."""
        return self.older is not None or bool(self.checks)


def diff(session: Session, name: str, thresholds: Thresholds) -> Diffed:
    """The last two versions of an article. Raises UnknownId."""
    article = article_named(session, name)
    versions = article.snapshots
    (checked,) = check_recorded(session, [article.name], thresholds)
    wrong = tuple(one for one in checked.wrong if one.sort in (Sort.TITLE, Sort.ADDRESS))
    new, old = versions[-1], versions[-2] if len(versions) > 1 else None
    return Diffed(
        article=article.name,
        title=article.title,
        older=_version(len(versions) - 1, old) if old is not None else None,
        newer=_version(len(versions), new),
        pieces=words_changed(old.text, new.text) if old is not None else (),
        quotations=_quotations(session, old, new) if old is not None else (),
        checks=wrong,
    )


def _version(number: int, snapshot: Snapshot) -> Version:
    return Version(
        number=number,
        retrieved_at=snapshot.retrieved_at,
        source=snapshot.source,
        sha256=snapshot.sha256,
    )


def _quotations(session: Session, old: Snapshot, new: Snapshot) -> tuple[QuoteChange, ...]:
    before, after = _quoted(session, old), _quoted(session, new)
    known = {span.exact for one in before for span in one.spans}
    fresh = [one for one in after if one.exact not in known]
    found = [_became(one, span, new.text, fresh) for one in before for span in one.spans]
    changed = {one.now_id for one in found}
    return (
        *found,
        *(
            QuoteChange(state="new", id=one.name, speaker=_speaker(one), words=one.exact)
            for one in fresh
            if one.name not in changed
        ),
    )


def _quoted(session: Session, snapshot: Snapshot) -> Sequence[Statement]:
    query = select(Statement).where(
        Statement.snapshot_id == snapshot.id, Statement.kind.in_(_QUOTED)
    )
    return session.scalars(query.order_by(Statement.start, Statement.id)).all()


def _speaker(one: Statement) -> str | None:
    return one.speaker.name if one.speaker else one.mention


def _became(one: Statement, span: Span, text: str, fresh: Sequence[Statement]) -> QuoteChange:
    state = _place(span, text)
    near = max(fresh, key=lambda other: likeness(span.exact, other.exact), default=None)
    if state is None and near is not None and likeness(span.exact, near.exact) >= _ALIKE:
        return QuoteChange(
            state="changed", id=one.name, speaker=_speaker(one), words=span.exact,
            now=near.exact, now_id=near.name,
        )  # fmt: skip
    return QuoteChange(
        state=state or "vanished", id=one.name, speaker=_speaker(one), words=span.exact
    )


def _place(span: Span, text: str) -> str | None:
    """Give "kept" where a neighbour is still beside it, "moved" where none is, else None."""
    at, places = text.find(span.exact), []
    while at >= 0:
        places.append(at)
        at = text.find(span.exact, at + 1)
    if not places:
        return None
    return "kept" if any(_beside(span, text, each) for each in places) else "moved"


def _beside(span: Span, text: str, at: int) -> bool:
    end = at + len(span.exact)
    return (
        text[max(0, at - CONTEXT) : at] == span.prefix or text[end : end + CONTEXT] == span.suffix
    )
