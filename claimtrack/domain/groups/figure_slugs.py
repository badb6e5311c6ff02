"""What figures are called: a base name, and what tells apart those that share it."""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from datetime import date
from typing import NamedTuple, TypeVar


class SlugDraft(NamedTuple):
    """The name that a figure would have alone in the store.

    ``day``: the first day of its event, where known. ``order``: what it holds, which puts figures
    of one name and day in an order that does not depend on when they were recorded.
    """

    base: str
    day: date | None
    order: tuple[str, ...]


Key = TypeVar("Key", bound=Hashable)


def told_apart(drafts: Mapping[Key, SlugDraft]) -> dict[Key, str]:
    """A name for each figure, no two alike: "killed-porto", or "killed-porto-2016-12-09".

    Only where several share a base name is any of them told apart: by the first day of its event,
    then by a number, in the order of what they hold.
    """
    by_base = _grouped({key: draft.base for key, draft in drafts.items()})
    dated: dict[Key, str] = {}
    for base, keys in by_base.items():
        several = len(keys) > 1
        dated.update((key, _dated(base, drafts[key].day) if several else base) for key in keys)
    return _numbered(dated, drafts)


def _dated(base: str, day: date | None) -> str:
    return base if day is None else f"{base}-{day.isoformat()}"


def _numbered(names: Mapping[Key, str], drafts: Mapping[Key, SlugDraft]) -> dict[Key, str]:
    """The names with numbers from 2 on behind those that are still alike."""
    told: dict[Key, str] = {}
    taken = set(names.values())
    for name, keys in _grouped(names).items():
        first, *others = sorted(keys, key=lambda key: drafts[key].order)
        told[first] = name
        number = 2
        for key in others:
            while f"{name}-{number}" in taken:
                number += 1
            told[key] = f"{name}-{number}"
            taken.add(told[key])
    return told


def _grouped(names: Mapping[Key, str]) -> dict[str, list[Key]]:
    """Name → those that have it."""
    found: dict[str, list[Key]] = defaultdict(list)
    for key in names:
        found[names[key]].append(key)
    return dict(sorted(found.items()))
