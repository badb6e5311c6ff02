"""The corrections log of a report: what people changed of its rows, step by step."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.log.steps import LoggedChange, LoggedStep, logged
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.reports.speakers import ReportSpeaker
from claimtrack.store.tables.models import Step

if TYPE_CHECKING:
    from claimtrack.services.compare.claims import Compared

_BY_PROGRAM = ("ingest", "refresh")
_NO_CORRECTION = frozenset(
    {"judgement", "rating", "bookmark", "dossier", "dossier_article", "dossier_figure"}
)
"""Tables that tell what was looked at, what of it is thought and where it was filed."""

_POINTERS = (
    ("claim_id", "C"), ("target_claim_id", "C"), ("source_id", "C"), ("target_id", "C"),
    ("statement_id", "S"), ("article_id", "A"),
)  # fmt: skip
_NAMES = ("about", "figure", "target")


def names_in(figures: Sequence["Compared"], speakers: Sequence[ReportSpeaker]) -> frozenset[str]:
    """Everything of a report that a step may be about: short ids, figures' slugs."""
    names = {speaker.id for speaker in speakers}
    for figure in figures:
        names.add(figure.figure or "")
        names.update(chain.from_iterable(map(_ids, (*figure.claims, *figure.left_out))))
    return frozenset(names)


def _ids(row: ClaimRow) -> tuple[str, str, str]:
    return row.id, row.article.id, row.statement or row.id


def corrections_of(session: Session, names: Collection[str]) -> tuple[LoggedStep, ...]:
    """The steps that changed one of these by hand, newest first, undone ones included.

    Judgements are no corrections, nor is what is put into a dossier.
    """
    query = select(Step).where(Step.action.not_in(_BY_PROGRAM)).order_by(Step.id.desc())
    steps = logged(session, session.scalars(query).all())
    return tuple(step for step in steps if _concerns(step, names))


def _concerns(step: LoggedStep, names: Collection[str]) -> bool:
    return any(_touches(change, names) for change in step.changes)


def _touches(change: LoggedChange, names: Collection[str]) -> bool:
    return change.table not in _NO_CORRECTION and any(name in names for name in _touched(change))


def _touched(change: LoggedChange) -> Iterator[str]:
    """The row itself, and the rows that it points at."""
    yield change.what
    for fields in (change.before, change.after):
        yield from _pointed(fields or {})


def _pointed(fields: dict[str, Any]) -> Iterator[str]:
    for field, letter in _POINTERS:
        if fields.get(field) is not None:
            yield f"{letter}{fields[field]}"
    for field in _NAMES:
        if fields.get(field):
            yield str(fields[field])
