"""How often two readers agree, for people: a table of their answers, and Cohen's kappa."""

from collections.abc import Iterable

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, Table, line
from claimtrack.services.review.agreement import ANSWERS, Agreement, Agreements
from claimtrack.wording.writer import percent, with_decimals


def agreement_parts(found: Agreements, lang: str) -> Parts:
    """Each two readers in turn; or why there are none."""
    if len(found.readers) < 2:
        return [line(_too_few(found, lang))]
    parts: Parts = []
    for rows in _by_readers(found):
        if parts:
            parts.append(line())
        parts += _pair(rows, lang)
    return [*parts, line(), line(say(lang, "agreement.source"), "dim")]


def _by_readers(found: Agreements) -> Iterable[list[Agreement]]:
    """What there is of each two readers, in the order of the first of each."""
    by_readers: dict[tuple[str, str], list[Agreement]] = {}
    for one in found.pairs:
        by_readers.setdefault(one.readers, []).append(one)
    return by_readers.values()


def _too_few(found: Agreements, lang: str) -> str:
    """Why there is no pair of readers."""
    if not found.readers:
        return say(lang, "agreement.nobody")
    return say(lang, "agreement.one_reader", who=found.readers[0])


def _pair(rows: list[Agreement], lang: str) -> Parts:
    whole = rows[0]
    one, two = whole.readers
    if whole.both == 0:
        return [line(say(lang, "agreement.none", one=one, two=two), "head"), _only(whole, lang)]
    answered_by_both = [row for row in rows if row.both]
    parts: Parts = [
        line(say(lang, "agreement.pair", one=one, two=two, n=whole.both), "head"),
        _answers(whole, lang),
        _only(whole, lang),
        line(),
        _measures(answered_by_both, lang),
    ]
    if any(row.kappa is None for row in answered_by_both):
        parts.append(line(say(lang, "agreement.same"), "dim"))
    return parts


def _only(row: Agreement, lang: str) -> Line:
    one, two = row.readers
    facts = {"one": one, "two": two, "n_one": row.only[0], "n_two": row.only[1]}
    return line(say(lang, "agreement.only", **facts), "dim")


def _answers(row: Agreement, lang: str) -> Table:
    names = [word(lang, answer, "review") for answer in ANSWERS]
    head = say(lang, "agreement.answers", one=row.readers[0], two=row.readers[1])
    cells = zip(names, row.table, strict=True)
    return Table(
        headings=(head, *names),
        rows=tuple((name, *map(str, counts)) for name, counts in cells),
        right=frozenset({1, 2, 3}),
        named=frozenset({1, 2, 3}),
    )


def _measures(rows: list[Agreement], lang: str) -> Table:
    keys = ("about", "both", "agree", "chance", "kappa")
    return Table(
        headings=tuple(say(lang, f"agreement.{key}") for key in keys),
        rows=tuple(_cells(row, lang) for row in rows),
        right=frozenset({1, 2, 3, 4}),
        named=frozenset({1, 2, 3, 4}),
    )


def _cells(row: Agreement, lang: str) -> tuple[str, ...]:
    kappa = (
        say(lang, "agreement.cannot") if row.kappa is None else with_decimals(row.kappa, 2, lang)
    )
    shares = [percent(share, lang) for share in (row.observed, row.expected) if share is not None]
    return (word(lang, row.kind, "agreement"), str(row.both), *shares, kappa)
