"""What an import did: a table of counts, and the fields on which two people differ."""

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, Table, line
from claimtrack.services.exchange.result import Imported

_KEYS = ("added", "updated", "unchanged", "conflicts")


def imported_parts(done: Imported, lang: str) -> Parts:
    """One row a sort of row; nothing for sorts that the file has none of."""
    parts: Parts = []
    if done.dry:
        parts.append(line(say(lang, "importing.dry"), "head"))
    if done.counts:
        parts.append(
            Table(
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
        )
    for clash in done.clashes:
        told = say(
            lang,
            "importing.clash",
            name=clash.name,
            field=clash.field,
            here=_value(clash.here, lang),
            there=_value(clash.there, lang),
        )
        parts.append(line(told))
    if done.errors:
        parts.append(line(say(lang, "importing.left_out", n=len(done.errors))))
    if done.step is not None:
        parts.append(line(say(lang, "importing.back", step=done.step), "dim"))
    elif not done.dry:
        parts.append(line(say(lang, "importing.nothing"), "dim"))
    return parts


def _value(value: object, lang: str) -> str:
    return say(lang, "importing.empty") if value is None else str(value)
