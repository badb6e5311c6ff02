"""How numbers and words came to be read: for each place, the rules and what they saw."""

from typing import TYPE_CHECKING, Any

from claimtrack.domain.reading import (
    NO_QUANTITY,
    ClaimFound,
    Numeral,
    NumeralKind,
    Reading,
    StatementFound,
)
from claimtrack.locale.messages import say, word
from claimtrack.report.document.claim_facts import claim_facts, source_facts
from claimtrack.report.document.doc import Line, Parts, fact_lines, spaced, spans
from claimtrack.wording.writer import percent, quantity_text, quote

if TYPE_CHECKING:
    from claimtrack.services.check.explanation import Explained

_AROUND = 50
"""Code points of context on either side."""


def explained_parts(reading: Reading, found: "tuple[Explained, ...]", lang: str) -> Parts:
    """One block a place: its words in context, then fact by fact."""
    return spaced(
        [_context(reading, each), *fact_lines(_of(reading, each, lang))] for each in found
    )


def _context(reading: Reading, each: "Explained") -> Line:
    """The words on their line, whole words around them."""
    text = reading.article.text
    first = max(text.rfind("\n", 0, each.start) + 1, 0)
    low = max(first, text.rfind(" ", first, max(first, each.start - _AROUND)) + 1)
    last = text.find("\n", each.end) if "\n" in text[each.end :] else len(text)
    cut = text.find(" ", min(last, each.end + _AROUND), last)
    before = ("… " if low > first else "") + text[low : each.start]
    after = text[each.end : cut if cut > 0 else last] + (" …" if cut > 0 else "")
    return spans((before, "dim"), (text[each.start : each.end], "hit"), (after, "dim"))


def _of(reading: Reading, each: "Explained", lang: str) -> list[tuple[str, str]]:
    facts: list[tuple[str, str]] = []
    if each.numeral is not None:
        facts += _numeral(each.numeral, lang)
        if each.clause:
            facts.append((say(lang, "extract.clause"), quote(each.clause, lang)))
        facts += _claim(each.claim, lang) if each.claim else [_no_claim(each.numeral, lang)]
    whose = _own_source(each, lang)
    facts += whose
    if each.statement is not None and not (whose and each.statement.kind == "narrator"):
        facts += _statement(reading, each.statement, lang)
    if each.chrome is not None:
        why = say(lang, "extract.in_furniture", why=word(lang, each.chrome))
        facts.append((say(lang, "chrome"), why))
    return facts


def _own_source(each: "Explained", lang: str) -> list[tuple[str, str]]:
    """Whose a figure is, where that is another than the one whose statement holds it."""
    if each.claim is None or each.claim.facts.speaker is None:
        return []
    if each.statement is not None and each.statement.speaker == each.claim.facts.speaker:
        return []
    pattern = dict(each.claim.patterns).get("speaker")
    whose = source_facts(each.claim.facts, lang, pattern) or ""
    return [(say(lang, "extract.whose"), whose)]


def rule_words(rule: str, lang: str) -> str:
    """What the rules go by, in the order they worked: "digits, scale" has two."""
    return " ; ".join(word(lang, name, "rule") for name in rule.split(", "))


def _numeral(numeral: Numeral, lang: str) -> list[tuple[str, str]]:
    quantity = numeral.quantity
    facts = [(say(lang, "extract.rule"), rule_words(numeral.rule, lang))]
    if numeral.kind not in NO_QUANTITY:
        facts.insert(0, (say(lang, "extract.reads"), quantity_text(quantity, numeral.unit, lang)))
    if quantity.words:
        hedge = f"{word(lang, quantity.hedge)} ({quote(quantity.words, lang)})"
        facts.append((say(lang, "hedge"), hedge))
    if numeral.per:
        facts.append((say(lang, "per"), numeral.per))
    return facts


def _no_claim(numeral: Numeral, lang: str) -> tuple[str, str]:
    kind = say(lang, f"extract.a_{numeral.kind}")
    if numeral.factor:
        why = say(lang, "extract.is_factor")
    elif numeral.kind in (NumeralKind.AGE, NumeralKind.DURATION):
        why = say(lang, "extract.is_measured", kind=kind)
    elif numeral.kind in NO_QUANTITY:
        why = say(lang, "extract.is_a", kind=kind)
    else:
        why = say(lang, "extract.not_counted")
    return say(lang, "extract.why_none"), why


def _claim(claim: ClaimFound, lang: str) -> list[tuple[str, str]]:
    facts = claim_facts(claim.facts, lang, patterns=dict(claim.patterns))
    del facts["per"], facts["said_on"]  # the number has told the one; no words tell the other
    facts["basis"] = facts.pop("basis")
    facts |= {"figure": claim.facts.figure, "confidence": percent(claim.confidence, lang)}
    return [(say(lang, key), value) for key, value in facts.items() if value]


def _statement(reading: Reading, said: StatementFound, lang: str) -> list[tuple[str, str]]:
    if said.kind == "narrator":
        return [(say(lang, "speaker"), say(lang, "extract.outlet_says"))]
    text = reading.article.text
    known = (
        ("speaker", said.speaker or say(lang, "unnamed")),
        ("named_here", said.mention),
        ("role", said.role),
        ("cue", said.cue),
        ("act", word(lang, said.act)),
        ("kind", word(lang, said.kind)),
        ("said", quote(text[said.start : said.end], lang)),
        ("found_by", rule_words(said.rule, lang)),
        ("confidence", percent(said.confidence, lang)),
    )
    return [(say(lang, key), value) for key, value in known if value]


def explained_json(
    reading: Reading, found: "tuple[Explained, ...]", row: dict[str, Any]
) -> list[dict[str, Any]]:
    """The same as values: for each place its numeral, claim and statement, as ``--json`` has them.

    ``row`` is the whole prediction; items are found in it by their place in the text.
    """
    return [_as_json(reading, each, row) for each in found]


def _as_json(reading: Reading, each: "Explained", row: dict[str, Any]) -> dict[str, Any]:
    numeral, said = each.numeral, each.statement
    return {
        "start": each.start,
        "end": each.end,
        "text": reading.article.text[each.start : each.end],
        "rule": numeral.rule if numeral else None,
        "statement_rule": said.rule if said else None,
        "chrome": each.chrome,
        "quantity": _at(row["quantities"], numeral),
        "claim": _at(row["claims"], each.claim),
        "statement": _at([*row["statements"], *row["narrators"]], said),
    }


def _at(
    rows: list[dict[str, Any]], found: Numeral | ClaimFound | StatementFound | None
) -> dict[str, Any] | None:
    if found is None:
        return None
    same = (row for row in rows if (row["start"], row["end"]) == (found.start, found.end))
    return next(same, None)
