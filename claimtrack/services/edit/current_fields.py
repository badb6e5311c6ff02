"""What a row holds now, field by field, and what a field may hold: for questions at a terminal."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.claim import OPTIONS
from claimtrack.domain.claim_fields import ClaimField, FieldForm
from claimtrack.domain.period import Period, Window, both_included
from claimtrack.domain.reading import Act, StatementKind
from claimtrack.lang.pack import CODES
from claimtrack.services.edit.edit import ARTICLE_KINDS, FIELDS
from claimtrack.services.lookup.short_ids import row_number
from claimtrack.store.tables.models import Article, Claim, Outlet, Speaker, Statement

_CLOSED: dict[tuple[str, str], tuple[str, ...]] = {
    ("A", "kind"): ARTICLE_KINDS,
    ("A", "lang"): CODES,
    ("S", "kind"): tuple(map(str, StatementKind)),
    ("S", "act"): tuple(map(str, Act)),
    **{("C", option): tuple(map(str, field.members or ())) for option, field in OPTIONS.items()},
}
"""Letter of a row and field → the words that it may hold."""


def present(session: Session, name: str) -> dict[str, str]:
    """Field → what A1, S12 or C7 holds, "" where nothing; in the order in which to ask.

    Raises:
        UnknownId: there is no such row.

    """
    number, letter = row_number(session, name), name[0].upper()
    if letter == "A":
        held = _article(session.get_one(Article, number))
    elif letter == "S":
        held = _statement(session.get_one(Statement, number))
    else:
        held = _claim(session.get_one(Claim, number))
    return {field: held.get(field) or "" for field in FIELDS[letter]}


def choices(session: Session, letter: str, field: str) -> tuple[str, ...]:
    """The words to complete from; none where anything may be written."""
    if field in ("speaker", "organisation"):
        names = select(Speaker.name).where(Speaker.merged_into_id.is_(None))
        return tuple(session.scalars(names.order_by(Speaker.folded)))
    if field == "outlet":
        return tuple(session.scalars(select(Outlet.name).order_by(Outlet.folded)))
    return _CLOSED.get((letter, field), ())


def _article(row: Article) -> dict[str, str | None]:
    period = both_included(row.published_earliest, row.published_latest)
    return {
        "title": row.title,
        "outlet": _name(row.outlet),
        "byline": row.byline,
        "published": _days(period),
        "url": row.url,
        "agency": row.agency,
        "kind": row.kind,
        "lang": row.lang,
    }


def _statement(row: Statement) -> dict[str, str | None]:
    return {
        "words": row.exact,
        "speaker": _name(row.speaker),
        "organisation": _name(row.organisation),
        "role": row.role,
        "kind": row.kind.value,
        "act": row.act.value,
        "cue": row.cue,
        "said": _window(row.said),
        "relay": row.relay,
    }


def _name(row: Speaker | Outlet | None) -> str | None:
    return row.name if row else None


def _claim(row: Claim) -> dict[str, str | None]:
    held = {option: _held(row, field) for option, field in OPTIONS.items()}
    return held | {"statement": f"S{row.statement_id}" if row.statement_id else None}


def _held(row: Claim, field: ClaimField) -> str | None:
    """What the row holds of a field, as it could be typed."""
    value = getattr(row, field.name)
    if field.form is FieldForm.AMOUNT:
        return row.snapshot.text[row.numeral_start : row.numeral_end]
    if field.form is FieldForm.WINDOW:
        return _window(value)
    if isinstance(value, Speaker):
        return value.name
    return None if value is None else str(value)


def _window(window: Window | None) -> str | None:
    return _days(window.nominal) if window else None


def _days(period: Period | None) -> str | None:
    """A day, or two with ".." between."""
    if period is None:
        return None
    last = period.end - timedelta(days=1)
    first = period.start.isoformat()
    return first if last <= period.start else f"{first}..{last.isoformat()}"
