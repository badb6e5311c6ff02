"""Claims out of JSON lines, with the facts a comparison needs worked out where they are not given.

A claim needs ``id``, its bounds and an ``approximator``; ``measure``, ``population``, ``place``,
``denominator``, ``kind`` and ``modality`` are taken as given where the line holds them, and read
out of ``counted``, the article's text and its language's word tables where it does not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from claimtrack.domain.claim import APART, SCOPE, Basis, Claim, Kind, Modality
from claimtrack.domain.measure import default_kind
from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Article, Reading
from claimtrack.errors import BadRecord
from claimtrack.extraction.claims.measure_words import find_measure
from claimtrack.extraction.claims.nouns import population_of
from claimtrack.extraction.claims.parts import Placed, declared_parts
from claimtrack.extraction.claims.places import find_places, narrow
from claimtrack.extraction.numbers.numerals import find_numerals
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


def given_claims(row: Row, path: str, line: int) -> tuple[list[Given], list[BadRecord]]:
    """The claims of one article, and what is wrong with those that cannot be used."""
    from claimtrack.extraction.article import read

    reading: Reading | None = None
    found: list[Given] = []
    failures: list[BadRecord] = []
    for place, raw in enumerate(row["claims"], start=1):
        try:
            if reading is None and _wants_reading(raw):
                reading = read(_article(row))
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


def _wants_reading(raw: object) -> bool:
    return isinstance(raw, dict) and "measure" not in raw


def _article(row: Row) -> Article:
    published = parse_time(row.get("published"))
    return Article(
        text=str(row.get("text") or ""),
        lang=str(row.get("lang") or FALLBACK),
        title=_text(row.get("title")),
        published=published.nominal.start if published else None,
        outlet=_text(row.get("outlet")),
    )


def _text(value: object) -> str | None:
    return str(value) if value not in (None, "") else None


def _given(raw: object, row: Row, reading: Reading | None) -> Given:
    if not isinstance(raw, dict):
        raise TypeError("no object")
    name, article = str(raw["id"]), str(row["id"])
    span = (int(raw.get("start") or 0), int(raw.get("end") or 0))
    text, lang = str(row.get("text") or ""), str(row.get("lang") or FALLBACK)
    words = str(raw.get("span_text") or text[span[0] : span[1]])
    nearest = _nearest(reading, span) if reading is not None else _NOTHING
    facts = Claim(
        id=f"{article}#{name}",
        quantity=_quantity(raw, words, lang),
        counted=str(raw.get("counted") or ""),
        window=None if raw.get("chrome") else parse_time(raw.get("time")),
        speaker=_text(raw.get("attributed_to")),
        outlet=_text(row.get("outlet")),
        article=article,
        agency=_text(row.get("agency")),
        figure=_text(raw.get("figure")),
        text=words,
        revises=nearest.revises,
    )
    facts = _with_unit(facts, raw, nearest)
    facts = _with_scope(facts, raw, nearest, lang)
    return Given(
        key=facts.id,
        facts=facts,
        span=span,
        text=text,
        lang=lang,
        chrome=bool(raw.get("chrome")),
        hint=nearest.measure,
    )


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


def _decimal(value: object) -> Decimal | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise TypeError(f"not a number: {value!r}")
    return Decimal(str(value))


def _quantity(raw: Mapping[str, Any], words: str, lang: str) -> Quantity:
    """The bounds as given; the rounding step and a vague word's order of magnitude as printed."""
    value, low, high = (_decimal(raw.get(name)) for name in ("value", "low", "high"))
    hedge = Hedge(raw.get("approximator") or Hedge.EXACT)
    numerals = [item.quantity for item in find_numerals(words, lang)]
    if hedge is Hedge.VAGUE and (low, high) == (None, None):
        low, high = _magnitude(numerals)
    if value is None:
        return Quantity(value=None, low=low, high=high, hedge=hedge)
    for printed in numerals:
        if printed.value == value:
            return replace(printed, low=low, high=high, hedge=hedge)
    return Quantity(
        value=value, low=low, high=high, hedge=hedge, step=_STEPS.get(str(raw.get("unit")))
    )


_STEPS = {"percent": Decimal(1)}
"""How finely a number is told that its words do not print."""


def _magnitude(numerals: Iterable[Quantity]) -> tuple[Decimal | None, Decimal | None]:
    """The bounds that a vague word among these stands for."""
    return next(((each.low, each.high) for each in numerals if each.low is not None), (None, None))


def _with_unit(facts: Claim, raw: Mapping[str, Any], nearest: Claim) -> Claim:
    """Unit and rate: "EUR/month" is euros a month, "EUR/100" the cent."""
    unit, _, per = (_text(raw.get("unit")) or "").partition("/")
    if per.isdigit() or (unit in ("km", "mph") and per == "h"):
        unit, per = f"{unit}/{per}", ""
    return replace(facts, unit=unit or None, per=per or nearest.per or _text(raw.get("per")))


def _with_scope(facts: Claim, raw: Mapping[str, Any], nearest: Claim, lang: str) -> Claim:
    if "measure" in raw:
        scope: dict[str, Any] = {name: _text(raw.get(name)) for name in SCOPE}
    else:
        scope = _from_words(facts.counted, known(lang), nearest)
    kind = _text(raw.get("kind")) or nearest.kind
    basis = _text(raw.get("basis")) or nearest.basis
    return replace(
        facts,
        **scope,
        kind=Kind(kind) if kind else default_kind(scope["measure"]),
        modality=Modality(_text(raw.get("modality")) or nearest.modality),
        basis=Basis(basis) if basis else None,
    )


def _from_words(counted: str, code: str, found: Claim) -> dict[str, str | None]:
    """Scope out of the words for what is counted; what they leave open, out of the article."""
    measure = find_measure(counted, 0, 0, 0, len(counted), code, None)
    places = narrow(find_places(counted, 0, len(counted), code))
    populations = (population_of(word, code) for word in counted.lower().split())
    return {
        **{name: getattr(found, name) for name in APART},
        "measure": measure or (None if " " in counted else found.measure),
        "population": next((name for name in populations if name), found.population),
        "place": places[0].id if places else found.place,
    }


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
