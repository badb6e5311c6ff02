"""Reading texts without a database: one article, or JSON lines of articles."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from claimtrack.domain.claim import CLAIM_FIELDS, LEVELS, Claim
from claimtrack.domain.claim_fields import ClaimField, FieldForm
from claimtrack.domain.period import Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import (
    Article,
    ClaimFound,
    Numeral,
    NumeralKind,
    Reading,
    Region,
    StatementFound,
    StatementKind,
)
from claimtrack.errors import BadRecord, not_json
from claimtrack.extraction.text.language import language_of


def extract_text(
    text: str,
    *,
    lang: str | None = None,
    title: str | None = None,
    published: date | None = None,
    outlet: str | None = None,
    url: str | None = None,
    furniture: tuple[Region, ...] = (),
) -> Reading:
    """Read one text. ``lang`` is found out where it is not given ("und" where no pack fits)."""
    from claimtrack.extraction.article import read

    return read(
        Article(
            text=text,
            lang=lang or language_of(text),
            title=title,
            published=published,
            outlet=outlet,
            url=url,
            furniture=furniture,
        )
    )


def number(value: Decimal | None) -> int | float | None:
    """A Decimal as JSON has numbers: whole ones as integers."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _bounds(quantity: Quantity) -> dict[str, int | float | None]:
    if quantity.hedge is Hedge.VAGUE:
        return {"value": None, "low": None, "high": None}
    each = {"value": quantity.value, "low": quantity.low, "high": quantity.high}
    return {name: number(value) for name, value in each.items()}


def _numeral(numeral: Numeral) -> dict[str, Any]:
    return {
        "start": numeral.start,
        "end": numeral.end,
        **_bounds(numeral.quantity),
        "kind": numeral.kind.value,
        "unit": numeral.unit,
        "approximator": numeral.hedge.value,
    }


_DAY_OR_YEAR = re.compile(r"(?P<number>\d+)(?P<ending>[^\W\d_]+)?")


def _in_date(numeral: Numeral, text: str) -> list[dict[str, Any]]:
    """The numerals of a date, one row each: day, year; a day with an ending is an ordinal."""
    return [
        {
            "start": match.start(),
            "end": match.end(),
            **dict.fromkeys(("value", "low", "high"), int(match["number"])),
            "kind": (NumeralKind.ORDINAL if match["ending"] else NumeralKind.DATE).value,
            "unit": None,
            "approximator": numeral.hedge.value,
        }
        for match in _DAY_OR_YEAR.finditer(text, numeral.start, numeral.end)
    ]


def _quantities(reading: Reading) -> list[dict[str, Any]]:
    """Every numeral; a date with its month in words holds as many as it has numbers."""
    rows: list[dict[str, Any]] = []
    for numeral in reading.numerals:
        parts = _in_date(numeral, reading.article.text) if _has_month(numeral) else []
        rows += parts or [_numeral(numeral)]
    return rows


def _has_month(numeral: Numeral) -> bool:
    return numeral.kind is NumeralKind.DATE and "month" in numeral.rule


def _ids(statements: tuple[StatementFound, ...]) -> list[str]:
    """Number them: "s1", "s2"… for what somebody says, "n1", "n2"… for the outlet's own voice."""
    counts = {"s": 0, "n": 0}
    ids = []
    for statement in statements:
        letter = "n" if statement.kind is StatementKind.NARRATOR else "s"
        counts[letter] += 1
        ids.append(f"{letter}{counts[letter]}")
    return ids


def _statement(statement: StatementFound, ids: list[str], name: str, text: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": name,
        "start": statement.start,
        "end": statement.end,
        "text": text[statement.start : statement.end],
        "kind": statement.kind.value,
        "speaker": statement.speaker,
        "speaker_mention": statement.mention,
        "role": statement.role,
        "cue": statement.cue,
        "act": statement.act.value,
        "confidence": statement.confidence,
    }
    if statement.continues is not None:
        row["continues"] = ids[statement.continues]
    if statement.chrome:
        row["chrome"] = statement.chrome
    return row


def iso_window(window: Window | None) -> str | None:
    """A window as an ISO date, or an interval with both days included."""
    if window is None:
        return None
    first = window.nominal.start
    last = date.fromordinal(window.nominal.end.toordinal() - 1)
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


_TOLD = tuple(field for field in CLAIM_FIELDS if field.extracted and len(field.keys) == 1)
_PRINTED = tuple(field for field in _TOLD if field.form in (FieldForm.TYPED, FieldForm.PRINTED))
"""What the number is of, as the text has it."""
_READ = tuple(field for field in _TOLD if field not in _PRINTED)
"""What is made of it: ids, members of closed sets."""


def _values(facts: Claim, told: Iterable[ClaimField]) -> dict[str, Any]:
    """The values of these fields by their names; a member of a closed set as its word."""
    values = ((field.name, getattr(facts, field.name)) for field in told)
    return {name: getattr(value, "value", value) for name, value in values}


def _levels(facts: Claim) -> dict[str, str]:
    """Where in the text each facet is told, of those that are."""
    levels = ((name, getattr(facts, level)) for name, level in LEVELS.items())
    return {name: level.value for name, level in levels if level is not None}


def _claim(number: int, claim: ClaimFound, ids: list[str], text: str) -> dict[str, Any]:
    facts = claim.facts
    row: dict[str, Any] = {
        "id": f"c{number}",
        "start": claim.start,
        "end": claim.end,
        "span_text": text[claim.start : claim.end],
        **_bounds(claim.numeral.quantity),
        "approximator": claim.numeral.hedge.value,
        **_values(facts, _PRINTED),
        "attributed_to": facts.speaker,
        "time": iso_window(facts.window),
        "figure": facts.figure,
        **_values(facts, _READ),
        "levels": _levels(facts),
        "statement": ids[claim.statement] if claim.statement is not None else None,
        "confidence": claim.confidence,
    }
    if facts.revises:
        row["revises"] = True
    if claim.chrome:
        row["chrome"] = claim.chrome
    return row


def prediction(reading: Reading, passed: dict[str, Any]) -> dict[str, Any]:
    """One output line: the input's fields, then quantities, statements, narrators and claims.

    Bounds are the literal ones of the words, an open side null; vague words are all null. What the
    outlet says in its own voice stands under "narrators", so that "statements" holds only what is
    attributed to somebody.
    """
    text = reading.article.text
    ids = _ids(reading.statements)
    statements: list[dict[str, Any]] = []
    narrators: list[dict[str, Any]] = []
    for statement, name in zip(reading.statements, ids, strict=True):
        rows = narrators if statement.kind is StatementKind.NARRATOR else statements
        rows.append(_statement(statement, ids, name, text))
    return {
        **passed,
        "lang": reading.article.lang,
        "quantities": _quantities(reading),
        "statements": statements,
        "narrators": narrators,
        "claims": [_claim(n, claim, ids, text) for n, claim in enumerate(reading.claims, start=1)],
    }


def published_day(value: object) -> date | None:
    """The day of an ISO date; None where only a month or a year, or nothing, is known."""
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _optional(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    return str(value) if value is not None else None


def _article(line: str, path: str, place: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadRecord(path=path, line=place, why=not_json(error)) from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise BadRecord(path=path, line=place, why='no field "text"')
    return row


def extract_lines(
    lines: Iterable[str], failures: list[BadRecord], path: str = "-"
) -> Iterator[dict[str, Any]]:
    """Read JSON lines of articles, one prediction each; bad lines go to ``failures``."""
    for place, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = _article(line, path, place)
        except BadRecord as error:
            failures.append(error)
            continue
        reading = extract_text(
            row["text"],
            lang=_optional(row, "lang"),
            title=_optional(row, "title"),
            published=published_day(row.get("published")),
            outlet=_optional(row, "outlet"),
            url=_optional(row, "url"),
        )
        yield prediction(reading, row)
