"""Bringing a row up to date."""

from collections.abc import Mapping

from claimtrack.store.tables.models import Base


def fill(row: Base, values: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """Set the values that differ; what those fields held before, and hold now."""
    before = {name: getattr(row, name) for name in values}
    changed = {name: value for name, value in values.items() if before[name] != value}
    for name, value in changed.items():
        setattr(row, name, value)
    return {name: before[name] for name in changed}, changed
