"""Claims out of JSON lines, with the facts a comparison needs worked out where they are not given.

A claim needs ``id``, its bounds and an ``approximator``; ``measure``, ``population``, ``place``,
``denominator``, ``kind`` and ``modality`` are taken as given where the line holds them, and read
out of ``counted``, the article's text and its language's word tables where it does not.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, partial
from typing import Any

from claimtrack.domain.claim import APART, SCOPE, Basis, Claim, Kind, Modality
from claimtrack.domain.measure import default_kind
from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Article, Reading
from claimtrack.errors import BadRecord
from claimtrack.extraction.claims.facets.measure_words import find_measure
from claimtrack.extraction.claims.facets.place_names import find_places, narrow
from claimtrack.extraction.claims.nouns import population_of
from claimtrack.extraction.claims.parts import Placed, declared_parts
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.lang.counted_nouns import with_thing
from claimtrack.lang.pack import FALLBACK, known

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One claim of a line. ``key``: ARTICLE#CLAIM. ``span``: its code points in ``text``.

    ``hint``: the measure the article's text suggests, where ``counted`` names none.
    """

    key: str
    facts: Claim
    span: tuple[int, int]
    text: str
    lang: str
    chrome: bool = False
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Keys:
    """One object of a line: its keys, read as what they should hold."""

    raw: Mapping[str, Any]

    def words(self, name: str, otherwise: str = "") -> str:
        """As text; ``otherwise`` where nothing is given."""
        return str(self.raw.get(name) or otherwise)

    def text(self, name: str) -> str | None:
        """As text; None where nothing is given."""
        value = self.raw.get(name)
        return None if value in (None, "") else str(value)

    def offset(self, name: str) -> int:
        """A position in the text."""
        return int(self.raw.get(name) or 0)

    def number(self, name: str) -> Decimal | None:
        """A number, however it is written. Raises TypeError for what is none."""
        value = self.raw.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
            raise TypeError(f"not a number: {value!r}")
        return Decimal(str(value))

    def time(self, name: str) -> Window | None:
        """A window of time; see ``parse_time``."""
        return parse_time(self.raw.get(name))


def given_claims(row: Row, path: str, line: int) -> tuple[list[Given], list[BadRecord]]:
    """The claims of one article, and what is wrong with those that cannot be used."""
    reading = cache(partial(_reading, row))
    found: list[Given] = []
    failures: list[BadRecord] = []
    for place, raw in enumerate(row["claims"], start=1):
        try:
            found.append(_given(raw, row, reading))
        except (TypeError, ValueError, KeyError, ArithmeticError) as error:
            why = f"claim {place} cannot be used ({error})"
            failures.append(BadRecord(path=path, line=line, why=why))
    return with_parts(found), failures


def with_parts(claims: list[Given]) -> list[Given]:
    """The claims of one article, each told the whole that the text declares it a part of."""
    if not claims:
        return claims
    order = sorted(claims, key=lambda claim: claim.span)
    text, lang = order[0].text, order[0].lang
    placed = [Placed(*claim.span, claim.facts) for claim in order]
    for found in declared_parts(text, placed, find_numerals(text, lang), lang):
        part, whole = order[found.part], order[found.whole]
        facts = replace(part.facts, part_of=whole.facts.id, all_parts=found.all_parts)
        order[found.part] = replace(part, facts=facts)
    by_key = {claim.key: claim for claim in order}
    return [by_key[claim.key] for claim in claims]


def _reading(row: Row) -> Reading:
    """What the program itself finds in the article."""
    from claimtrack.extraction.article import read

    keys = Keys(row)
    published = keys.time("published")
    return read(
        Article(
            text=keys.words("text"),
            lang=keys.words("lang", FALLBACK),
            title=keys.text("title"),
            published=published.nominal.start if published else None,
            outlet=keys.text("outlet"),
        )
    )


def _given(raw: object, row: Row, reading: Callable[[], Reading]) -> Given:
    if not isinstance(raw, dict):
        raise TypeError("no object")
    keys, article = Keys(raw), Keys(row)
    name, span = f"{row['id']}#{raw['id']}", (keys.offset("start"), keys.offset("end"))
    nearest = _NOTHING if "measure" in raw else _nearest(reading(), span)
    text, lang = article.words("text"), article.words("lang", FALLBACK)
    words = keys.words("span_text", text[span[0] : span[1]])
    facts = Claim(
        id=name,
        quantity=_quantity(keys, words, lang),
        counted=keys.words("counted"),
        window=None if raw.get("chrome") else keys.time("time"),
        speaker=keys.text("attributed_to"),
        outlet=article.text("outlet"),
        article=str(row["id"]),
        said=_said(article),
        printed=_said(article),
        offset=span[0],
        agency=article.text("agency"),
        figure=keys.text("figure"),
        text=words,
        revises=nearest.revises or bool(raw.get("revises")),
    )
    facts = _with_unit(facts, keys, nearest)
    facts = _with_scope(facts, keys, nearest, lang)
    return Given(
        key=facts.id,
        facts=facts,
        span=span,
        text=text,
        lang=lang,
        chrome=bool(raw.get("chrome")),
        hint=nearest.measure,
    )


def _said(article: Keys) -> Period | None:
    """The day on which the article came out; None where only a month or a year is known."""
    published = article.time("published")
    if published is None or published.precision is not Precision.DAY:
        return None
    return published.nominal


_NOTHING = Claim(quantity=Quantity(value=None, low=None, high=None))
"""Where the program finds no claim."""


def _nearest(reading: Reading, span: tuple[int, int]) -> Claim:
    """The claim that the program itself finds at this place, the one sharing most of it."""
    shared = [
        (min(claim.end, span[1]) - max(claim.start, span[0]), -place, claim)
        for place, claim in enumerate(reading.claims)
    ]
    best = max(shared, key=lambda item: item[:2], default=None)
    return best[2].facts if best is not None and best[0] > 0 else _NOTHING


def _quantity(keys: Keys, words: str, lang: str) -> Quantity:
    """The bounds as given; the rounding step and a vague word's order of magnitude as printed."""
    value, low, high = map(keys.number, ("value", "low", "high"))
    hedge = Hedge(keys.words("approximator", Hedge.EXACT))
    numerals = [item.quantity for item in find_numerals(words, lang)]
    if hedge is Hedge.VAGUE and (low, high) == (None, None):
        low, high = _magnitude(numerals)
    if value is None:
        return Quantity(value=None, low=low, high=high, hedge=hedge)
    unprinted = Quantity(value=value, low=None, high=None, step=_STEPS.get(keys.words("unit")))
    printed = next((each for each in numerals if each.value == value), unprinted)
    return replace(printed, low=low, high=high, hedge=hedge)


_STEPS = {"percent": Decimal(1)}
"""How finely a number is told that its words do not print."""


def _magnitude(numerals: Iterable[Quantity]) -> tuple[Decimal | None, Decimal | None]:
    """The bounds that a vague word among these stands for."""
    return next(((each.low, each.high) for each in numerals if each.low is not None), (None, None))


def _with_unit(facts: Claim, keys: Keys, nearest: Claim) -> Claim:
    """Unit and rate: "EUR/month" is euros a month, "EUR/100" the cent."""
    unit, _, per = keys.words("unit").partition("/")
    if per.isdigit() or f"{unit}/{per}" in _OWN_UNITS:
        unit, per = f"{unit}/{per}", ""
    return with_thing(replace(facts, unit=unit or None, per=per or nearest.per or keys.text("per")))


_OWN_UNITS = ("km/h", "mph/h")
"""Rates that are units of their own."""


def _with_scope(facts: Claim, keys: Keys, nearest: Claim, lang: str) -> Claim:
    scope: dict[str, Any] = {name: keys.text(name) for name in SCOPE}
    if "measure" not in keys.raw:
        scope = _from_words(facts.counted, known(lang), nearest)
    kind = keys.text("kind") or nearest.kind
    basis = keys.text("basis") or nearest.basis
    return replace(
        facts,
        **scope,
        kind=Kind(kind) if kind else default_kind(scope["measure"]),
        modality=Modality(keys.words("modality", nearest.modality)),
        basis=Basis(basis) if basis else None,
    )


def _from_words(counted: str, code: str, found: Claim) -> dict[str, str | None]:
    """Scope out of the words for what is counted; what they leave open, out of the article."""
    return {
        **{name: getattr(found, name) for name in APART},
        "measure": _measure(counted, code, found),
        "population": _population(counted, code) or found.population,
        "place": _place(counted, code) or found.place,
    }


def _measure(counted: str, code: str, found: Claim) -> str | None:
    """The measure that the words name; one word alone leaves it to the article."""
    nothing_more = None if " " in counted else found.measure
    return find_measure(counted, 0, 0, 0, len(counted), code, None) or nothing_more


def _population(counted: str, code: str) -> str | None:
    populations = (population_of(word, code) for word in counted.lower().split())
    return next(filter(None, populations), None)


def _place(counted: str, code: str) -> str | None:
    places = narrow(find_places(counted, 0, len(counted), code))
    return places[0].id if places else None


def parse_time(value: object) -> Window | None:
    """A window from an ISO date, month or year, or an interval with both ends included."""
    if not value:
        return None
    first, _, last = str(value).partition("/")
    start, end = _period(first), _period(last or first)
    if end.end <= start.start:
        raise ValueError(f"time runs backwards: {value}")
    return Window(nominal=Period(start.start, end.end), precision=_PRECISION[first.count("-")])


_PRECISION = (Precision.YEAR, Precision.MONTH, Precision.DAY)


def _period(text: str) -> Period:
    """Days of a year (2019), a month (2019-02) or a day (2019-02-05); a time of day is dropped."""
    parts = [int(part) for part in text.partition("T")[0].strip().split("-")]
    if len(parts) == 1:
        return Period(date(parts[0], 1, 1), date(parts[0] + 1, 1, 1))
    if len(parts) == 2:
        year, month = parts
        after = date(year + month // 12, month % 12 + 1, 1)
        return Period(date(year, month, 1), after)
    day = date(*parts[:3])
    return Period(day, day + timedelta(days=1))
