"""Everything said to people, looked up in the catalogue of their language.

A catalogue is ``LANG/LC_MESSAGES/claimtrack.po``; ``make catalogues`` compiles it into the ``.mo``
beside it, which is what is read here. A language is offered as soon as its catalogue is there.

Messages go by a key, "figure.renamed", in English too; the members of closed sets ("conflict"),
the sentences of ``--help`` and what options want stand under a context of their own. Where a
catalogue lacks a message, English falls in.
"""

from collections.abc import Iterable
from functools import cache
from gettext import NullTranslations, translation
from pathlib import Path
from typing import Any

ENGLISH = "en"
"""The language that everything is first written in."""
_FOLDER = Path(__file__).parent
_DOMAIN = "claimtrack"


@cache
def languages() -> tuple[str, ...]:
    """The languages that messages are offered in: those that have a catalogue."""
    found = _FOLDER.glob(f"*/LC_MESSAGES/{_DOMAIN}.mo")
    return tuple(sorted(path.parent.parent.name for path in found))


def language_of(value: str) -> str:
    """The language offered for "fr", "fr_CA.UTF-8" or "French"; English for any other."""
    fits = (code for code in languages() if value.lower().startswith(code))
    return next(fits, ENGLISH)


def say(lang: str, key: str, /, **facts: Any) -> str:
    """The message of ``key`` with its named values; a number ``n`` chooses its plural form."""
    catalogue = _catalogue(lang)
    text = catalogue.ngettext(key, key, facts["n"]) if "n" in facts else catalogue.gettext(key)
    return text.format(**facts) if facts else text


def word(lang: str, value: str | None, kind: str = "word") -> str:
    """The name of a member of a closed set ("indirect", "not comparable"); itself if unnamed.

    ``kind`` is the set's context where its names are not those used everywhere.
    """
    return _catalogue(lang).pgettext(kind, value) if value else ""


def typed_words(kind: str, values: Iterable[str]) -> dict[str, str]:
    """What people of any language may type for these values, folded for case: "faux" → "false"."""
    return {word(lang, value, kind).casefold(): value for value in values for lang in languages()}


def help_text(lang: str, english: str) -> str:
    """A sentence of ``--help`` by its English; that itself where it is not translated."""
    return _catalogue(lang).pgettext("help", english) if english else ""


def wish(lang: str, english: str) -> str:
    """What an option or a setting wants, by its English."""
    return _catalogue(lang).pgettext("wants", english) if english else ""


@cache
def _catalogue(lang: str) -> NullTranslations:
    if lang == ENGLISH:
        return translation(_DOMAIN, _FOLDER, [ENGLISH])
    catalogue = translation(_DOMAIN, _FOLDER, [lang], fallback=True)
    catalogue.add_fallback(_catalogue(ENGLISH))
    return catalogue
