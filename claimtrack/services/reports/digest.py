"""A report's digest: one hash for what it says, and what changed where two digests differ.

The digest is a SHA-256 over the model of the report, not over how it is drawn: Markdown, HTML and
PDF of one report have the same, and so have its French and its English. It is made of items, one a
figure, claim, source, speaker and step of the corrections log, each with a hash of its own; so
two digests tell which of them changed. What counts is named here one by one, but for the facts of a
claim (``domain.claim``), so that a newer claimtrack gives an unchanged database the same digest.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import singledispatch
from typing import Any

from claimtrack.domain.claim import CLAIM_FIELDS
from claimtrack.domain.claim import Claim as ClaimFacts
from claimtrack.domain.groups.duplicates import AlikePairs
from claimtrack.domain.groups.partition import Stratum
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.services.compare.claims import Compared
from claimtrack.services.log.steps import LoggedStep
from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow
from claimtrack.services.lookup.remarks import Kept, Remark
from claimtrack.services.reports.claims_report import ClaimsReport
from claimtrack.services.reports.sources import Source
from claimtrack.services.reports.speakers import ReportSpeaker

SHORT = 12
"""Hex digits of an item's hash that a report carries: enough to see that it changed."""

KINDS = ("rule", "figure", "claim", "taken back", "source", "speaker", "correction")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a report says. ``said``: its value in short; ``sha``: the hash of all of it."""

    said: str
    sha: str


@dataclass(frozen=True, slots=True)
class Digest:
    """``sha256``: of the whole report. ``items``: kind → name → item, in the report's order."""

    sha256: str
    items: Mapping[str, Mapping[str, Item]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What became of one item: ``before`` or ``after`` is None where it is new or gone."""

    kind: str
    name: str
    before: str | None
    after: str | None


def digest_of(report: ClaimsReport) -> Digest:
    """The digest of a report."""
    items: dict[str, dict[str, Item]] = {kind: {} for kind in KINDS}
    whole = hashlib.sha256()
    for kind, name, said, facts in _facts(report):
        sha = hashlib.sha256(_canonical(facts).encode()).hexdigest()
        items[kind][name] = Item(said, sha[:SHORT])
        whole.update(_canonical([kind, name, said, sha]).encode() + b"\n")
    return Digest(whole.hexdigest(), items)


def changes(old: Digest, new: Digest) -> tuple[Changed, ...]:
    """What changed from one to the other, kind by kind: gone, changed, then added."""
    return tuple(
        change
        for kind in KINDS
        for change in _changes(kind, old.items.get(kind, {}), new.items.get(kind, {}))
    )


def _changes(kind: str, old: Mapping[str, Item], new: Mapping[str, Item]) -> Iterator[Changed]:
    gone = [name for name in old if name not in new]
    for name in dict.fromkeys((*gone, *old, *new)):
        before, after = old.get(name), new.get(name)
        if before != after:
            yield Changed(kind=kind, name=name, before=_short(before), after=_short(after))


def _short(item: Item | None) -> str | None:
    return item.said if item else None


Facts = tuple[str, str, str, Any]
"""Kind, name, value in short, and everything that counts."""


def _facts(report: ClaimsReport) -> Iterator[Facts]:
    limits = report.thresholds
    yield "rule", "thresholds", "", [
        limits.rounding_cap, limits.rounding_zeros, limits.about, limits.more_than_soft,
        limits.at_least_soft, limits.up_to_soft, limits.narrow, limits.fixed_days,
    ]  # fmt: skip
    for figure in (*report.figures, *report.single):
        yield _figure(figure, report.notes.get(figure.figure or "", ()))
        yield from (_claim("claim", row) for row in figure.claims)
        yield from (_claim("taken back", row) for row in figure.left_out)
    yield from map(_source, report.sources)
    yield from map(_speaker, report.speakers)
    yield from map(_step, report.corrections)


def _figure(one: Compared, notes: Sequence[Remark]) -> Facts:
    outcome = one.standing.outcome.value if one.standing.outcome else ""
    origins = one.origins
    counts = [origins.origins, origins.agencies, origins.outlets, origins.unknown]
    facts = [
        [row.id for row in one.claims],
        [row.id for row in one.left_out],
        outcome,
        list(map(_pair, one.lines)),
        list(map(_camps, one.standing.strata)),
        counts,
        list(one.together.outcomes),
        _remarks(notes),
    ]
    return "figure", one.figure or "", outcome, facts


def _pair(line: AlikePairs) -> list[object]:
    comparison = line.comparison
    return [line.a, line.b, comparison.outcome, comparison.relation, comparison.reasons]


def _camps(stratum: Stratum) -> list[object]:
    return [stratum.window, [[fact.ids for fact in camp.facts] for camp in stratum.spread.camps]]


def _remarks(remarks: Sequence[Remark]) -> list[list[str | None]]:
    return [[remark.text, remark.who] for remark in remarks]


def _claim(kind: str, row: ClaimRow) -> Facts:
    facts = row.facts
    when = [facts.window.readings if facts.window else None, facts.said]
    context = row.context
    words = [facts.text, context.before, context.after, row.start, row.end, row.chrome]
    said_by = [row.speaker, facts.organisation, row.article.id, row.statement]
    quantity = facts.quantity
    amount = [quantity.value, quantity.low, quantity.high, quantity.hedge]
    about = [*_first_fields(facts), *_later_fields(facts)]
    return kind, row.id, _value(row), [amount, about, when, words, said_by, _beside(row.kept)]


def _first_fields(facts: ClaimFacts) -> list[object]:
    """What the first layout of the store had of a claim, each at its place."""
    return [getattr(facts, field.name) for field in _ABOUT if field.since == 1]


def _later_fields(facts: ClaimFacts) -> Iterator[list[object]]:
    """What later layouts brought, by name, where it is stated: without it the digest stays."""
    for field in _ABOUT:
        value = getattr(facts, field.name)
        if field.since > 1 and value != field.empty:
            yield [field.name, value]


_ABOUT = tuple(field for field in CLAIM_FIELDS if len(field.keys) == 1)


def _beside(kept: Kept) -> list[object]:
    """What people wrote beside a claim, tied it to, and think of it."""
    ties = [[tie.relation, tie.other, tie.outward] for tie in kept.links]
    ratings = [[rating.word, rating.why, rating.who] for rating in kept.ratings]
    return [kept.status, kept.why, _remarks(kept.notes), ties, ratings]


def _value(row: ClaimRow) -> str:
    """The value in short, in signs that every language reads: "≈ 50000", "6000–8000", "≥ 9 %"."""
    amount, unit = _amount(row.facts.quantity), row.facts.unit
    return amount if unit is None or unit in _BARE else f"{amount} {_UNITS.get(unit, unit)}"


def _amount(quantity: Quantity) -> str:
    if quantity.value is not None:
        return _SIGNS.get(quantity.hedge, "") + _number(quantity.value)
    ends = (quantity.low, quantity.high)
    return "–".join("" if end is None else _number(end) for end in ends)


_SIGNS = {
    Hedge.ABOUT: "≈ ", Hedge.NEARLY: "≲ ", Hedge.AT_LEAST: "≥ ", Hedge.MORE_THAN: "> ",
    Hedge.AT_MOST: "≤ ", Hedge.UP_TO: "≤ ", Hedge.LESS_THAN: "< ",
}  # fmt: skip
_BARE = ("person", "count")
_UNITS = {"percent": "%", "EUR": "€", "USD": "$", "GBP": "£"}


def _source(one: Source) -> Facts:
    ref: ArticleRef = one.article
    known = [ref.title, ref.outlet, ref.url, ref.agency, ref.lang, ref.earliest, ref.latest]
    hashes = [version.sha256 for version in one.versions]
    last = hashes[-1][:SHORT] if hashes else ""
    return "source", ref.id, last, [known, one.byline, one.archived, hashes]


def _speaker(one: ReportSpeaker) -> Facts:
    posts = [[post.organisation, post.role, post.since, post.until] for post in one.posts]
    known = [one.kind, one.description, one.wikidata, one.names, posts, one.claims]
    return "speaker", one.id, one.name, known


def _step(step: LoggedStep) -> Facts:
    rows = [[one.action, one.what, one.before, one.after] for one in step.changes]
    known = [step.at.isoformat(), step.who, step.undoes, step.undone_by, rows]
    return "correction", str(step.step), f"{step.action} {step.what}", known


def _number(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _canonical(value: object) -> str:
    """One text for one value: 5.0 and 5 are the same number, sets have one order."""
    return _ENCODED(_plain(value))


_ENCODED = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode
"""One for all values: ``json.dumps`` makes an encoder anew at each call."""


def _plain(value: object) -> Any:
    """The value as JSON takes it: most are texts, numbers and lists of them."""
    return value if type(value) in _AS_IT_IS else _read(value)


_AS_IT_IS = frozenset({str, int, float, bool, type(None)})


@singledispatch
def _read(value: object) -> Any:
    """What is neither text nor number, as JSON takes it."""
    return value


@_read.register
def _(value: Enum) -> Any:
    return value.value


@_read.register
def _(value: Decimal) -> Any:
    return _number(value)


@_read.register
def _(value: Period) -> Any:
    return [value.start.isoformat(), value.end.isoformat()]


@_read.register
def _(value: date) -> Any:
    return value.isoformat()


@_read.register
def _(value: dict) -> Any:  # type: ignore[type-arg]
    return {str(key): _plain(item) for key, item in value.items()}


@_read.register(list)
@_read.register(tuple)
def _(value: Sequence[object]) -> Any:
    return [_plain(item) for item in value]


@_read.register(set)
@_read.register(frozenset)
def _(value: Iterable[object]) -> Any:
    return sorted(_canonical(item) for item in value)
