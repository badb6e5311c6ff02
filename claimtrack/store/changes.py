"""The log of changes: appended to, never altered."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from claimtrack.store.models import Base, Change


def log(
    session: Session,
    *,
    at: datetime,
    who: str | None,
    action: str,
    what: str,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
) -> None:
    """Add one line: ``who`` (None: the program) did ``action`` to ``what`` ("A1", "S12")."""
    session.add(
        Change(
            at=at, who=who, action=action, what=what, before=_as_text(before), after=_as_text(after)
        )
    )


def _as_text(fields: Mapping[str, object] | None) -> str | None:
    if fields is None:
        return None
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, default=str)


def fill(row: Base, values: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """Set the values that differ; what those fields held before, and hold now."""
    before = {name: getattr(row, name) for name in values}
    changed = {name: value for name, value in values.items() if before[name] != value}
    for name, value in changed.items():
        setattr(row, name, value)
    return {name: before[name] for name in changed}, changed
