"""What an import did: a table of counts, and the fields on which two people differ."""

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, Table, line
from claimtrack.services.exchange.result import Clash, Imported

_KEYS = ("added", "updated", "unchanged", "conflicts")


def imported_parts(done: Imported, lang: str) -> Parts:
    """One row a sort of row; nothing for sorts that the file has none of."""
    parts: Parts = []
    if done.dry:
        parts.append(line(say(lang, "importing.dry"), "head"))
    if done.counts:
        parts.append(_counts(done, lang))
    parts += [line(_clash(clash, lang)) for clash in done.clashes]
    if done.errors:
        parts.append(line(say(lang, "importing.left_out", n=len(done.errors))))
    return [*parts, *_changed(done, lang)]


def _changed(done: Imported, lang: str) -> Parts:
    """How to take the import back, or that there is nothing to take back; of a trial neither."""
    if done.step is not None:
        return [line(say(lang, "importing.back", step=done.step), "dim")]
    return [] if done.dry else [line(say(lang, "importing.nothing"), "dim")]


def _counts(done: Imported, lang: str) -> Table:
    return Table(
        headings=(
            say(lang, "importing.what"),
            *(say(lang, f"importing.{k}") for k in _KEYS),
        ),
        rows=tuple(
            (word(lang, what, "importing"), *(str(getattr(count, k)) for k in _KEYS))
            for what, count in done.counts.items()
        ),
        right=frozenset({1, 2, 3, 4}),
    )


def _clash(clash: Clash, lang: str) -> str:
    """A field on which two people differ, in a sentence."""
    return say(
        lang,
        "importing.clash",
        name=clash.name,
        field=clash.field,
        here=_value(clash.here, lang),
        there=_value(clash.there, lang),
    )


def _value(value: object, lang: str) -> str:
    return say(lang, "importing.empty") if value is None else str(value)
