"""The message catalogues as they are written, for tests that look into them."""

from functools import cache
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

import claimtrack.locale.messages

FOLDER = Path(claimtrack.locale.messages.__file__).parent
LANGUAGES = claimtrack.locale.messages.languages()

Entry = tuple[str | None, str]
"""The context of a message, and its key."""


def written(lang: str) -> Path:
    """Where the catalogue of a language is written."""
    return FOLDER / lang / "LC_MESSAGES" / "claimtrack.po"


@cache
def catalogue(lang: str) -> Catalog:
    """The catalogue of a language."""
    with written(lang).open("rb") as file:
        return read_po(file)


@cache
def entries(lang: str) -> dict[Entry, tuple[str, ...]]:
    """What stands in it: the forms of each message, one where it has no plural."""
    found: dict[Entry, tuple[str, ...]] = {}
    for message in catalogue(lang):
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            text = message.string or ""
            found[message.context, key] = (text,) if isinstance(text, str) else tuple(text)
    return found


def keys(context: str | None = None) -> set[str]:
    """The keys of the English catalogue under a context, or of its messages."""
    return {key for kind, key in entries("en") if kind == context}


def named_values(text: str) -> set[str]:
    """The values that a message quotes by name."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}
