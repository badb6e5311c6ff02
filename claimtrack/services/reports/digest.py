"""A report's digest: one hash for what it says, and what changed where two digests differ.

The digest is a SHA-256 over the model of the report, not over how it is drawn: Markdown, HTML and
PDF of one report have the same, and so have its French and its English. It is made of items, one a
figure, claim, source, speaker and step of the corrections log, each with a hash of its own; so
two digests tell which of them changed. What counts is named here one by one, but for the facts of a
claim (``domain.claim``), so that a newer claimtrack gives an unchanged database the same digest.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from claimtrack.domain.claim import CLAIM_FIELDS
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge
from claimtrack.services.compare.claims import Compared
from claimtrack.services.log.steps import LoggedStep
from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow
from claimtrack.services.lookup.remarks import Remark
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
        found
        for kind in KINDS
        for found in _changes(kind, old.items.get(kind, {}), new.items.get(kind, {}))
    )


def _changes(kind: str, old: Mapping[str, Item], new: Mapping[str, Item]) -> Iterator[Changed]:
    for name, item in old.items():
        if name not in new:
            yield Changed(kind=kind, name=name, before=item.said, after=None)
    for name, item in old.items():
        if name in new and (item.sha, item.said) != (new[name].sha, new[name].said):
            yield Changed(kind=kind, name=name, before=item.said, after=new[name].said)
    for name, item in new.items():
        if name not in old:
            yield Changed(kind=kind, name=name, before=None, after=item.said)


Facts = tuple[str, str, str, Any]
"""Kind, name, value in short, and everything that counts."""


def _facts(report: ClaimsReport) -> Iterator[Facts]:
    limits = report.thresholds
    yield "rule", "thresholds", "", [
        limits.rounding_cap, limits.rounding_zeros, limits.about, limits.more_than_soft,
        limits.at_least_soft, limits.up_to_soft, limits.narrow, limits.fixed_days,
    ]  # fmt: skip
    for one in (*report.figures, *report.single):
        yield _figure(one, report.notes.get(one.figure or "", ()))
        for kind, rows in (("claim", one.claims), ("taken back", one.left_out)):
            for row in rows:
                yield _claim(kind, row)
    yield from map(_source, report.sources)
    yield from map(_speaker, report.speakers)
    yield from map(_step, report.corrections)


def _figure(one: Compared, notes: Sequence[Remark]) -> Facts:
    outcome = one.standing.outcome.value if one.standing.outcome else ""
    pairs = [
        [each.a, each.b, each.comparison.outcome, each.comparison.relation, each.comparison.reasons]
        for each in one.lines
    ]
    camps = [
        [stratum.window, [[fact.ids for fact in camp.facts] for camp in stratum.spread.camps]]
        for stratum in one.standing.strata
    ]
    found = one.origins
    counts = [found.origins, found.agencies, found.outlets, found.unknown]
    ids = [row.id for row in one.claims]
    gone = [row.id for row in one.left_out]
    sums = list(one.together.outcomes)
    told = [[note.text, note.who] for note in notes]
    facts = [ids, gone, outcome, pairs, camps, counts, sums, told]
    return "figure", one.figure or "", outcome, facts


def _claim(kind: str, row: ClaimRow) -> Facts:
    facts, kept = row.facts, row.kept
    about = [getattr(facts, field.name) for field in _ABOUT if field.since == 1]
    about += [
        [field.name, value]
        for field in _ABOUT
        if field.since > 1 and (value := getattr(facts, field.name)) != field.empty
    ]
    when = [facts.window.readings if facts.window else None, facts.said]
    context = row.context
    words = [facts.text, context.before, context.after, row.start, row.end, row.chrome]
    said_by = [row.speaker, facts.organisation, row.article.id, row.statement]
    remarks = [[note.text, note.who] for note in kept.notes]
    ties = [[tie.relation, tie.other, tie.outward] for tie in kept.links]
    rated = [[one.word, one.why, one.who] for one in kept.ratings]
    told = [kept.status, kept.why, remarks, ties, rated]
    quantity = facts.quantity
    amount = [quantity.value, quantity.low, quantity.high, quantity.hedge]
    return kind, row.id, _said(row), [amount, about, when, words, said_by, told]


_ABOUT = tuple(field for field in CLAIM_FIELDS if len(field.keys) == 1)
"""Those that a later layout brought count only where they are stated, with their names: a claim
without them keeps its digest."""


def _said(row: ClaimRow) -> str:
    """The value in short, in signs that every language reads: "≈ 50000", "6000–8000", "≥ 9 %"."""
    quantity, unit = row.facts.quantity, row.facts.unit
    if quantity.value is None:
        ends = (quantity.low, quantity.high)
        shown = "–".join("" if end is None else _number(end) for end in ends)
    else:
        shown = _SIGNS.get(quantity.hedge, "") + _number(quantity.value)
    return shown if unit in _BARE else f"{shown} {_UNITS.get(unit or '', unit)}"


_SIGNS = {
    Hedge.ABOUT: "≈ ", Hedge.NEARLY: "≲ ", Hedge.AT_LEAST: "≥ ", Hedge.MORE_THAN: "> ",
    Hedge.AT_MOST: "≤ ", Hedge.UP_TO: "≤ ", Hedge.LESS_THAN: "< ",
}  # fmt: skip
_BARE = (None, "person", "count")
_UNITS = {"percent": "%", "EUR": "€", "USD": "$", "GBP": "£"}


def _source(one: Source) -> Facts:
    ref: ArticleRef = one.article
    known = [ref.title, ref.outlet, ref.url, ref.agency, ref.lang, ref.earliest, ref.latest]
    hashes = [version.sha256 for version in one.versions]
    return "source", ref.id, hashes[-1][:SHORT] if hashes else "", [
        known, one.byline, one.archived, hashes,
    ]  # fmt: skip


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
    return json.dumps(_plain(value), ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _plain(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, Period):
        return [value.start.isoformat(), value.end.isoformat()]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(_canonical(item) for item in value)
    return value
