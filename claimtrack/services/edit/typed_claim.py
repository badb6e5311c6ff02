"""What a person typed of a claim: its words read by the same extractor, its fields as ids."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from claimtrack.domain.claim import Basis, Claim, Kind, Modality
from claimtrack.domain.figure import slug
from claimtrack.domain.reading import ClaimFound, Numeral, NumeralKind, Reading
from claimtrack.errors import NoNumber
from claimtrack.extraction.claims.places import find_places
from claimtrack.extraction.text.sentences import sentences
from claimtrack.services.check.extract import extract_text
from claimtrack.services.edit.meanings import meaning
from claimtrack.services.edit.typed import cleared, one_of, when
from claimtrack.store.tables.models import Snapshot

FIELDS = (
    "amount", "unit", "per", "counted", "measure", "population", "place", "denominator", "kind",
    "when", "basis", "modality", "speaker", "organisation", "statement",
)  # fmt: skip
"""What may be said of a claim by hand; each is an option."""
_NOTHING = frozenset({NumeralKind.DATE, NumeralKind.TIME, NumeralKind.ROMAN, NumeralKind.PHONE})


def read_claim(snapshot: Snapshot, start: int, end: int, amount: str | None = None) -> ClaimFound:
    """The claim in these words of a text: as its sentence has it, else as they stand alone.

    ``amount``: words typed instead ("près de 18 000"), where those printed hold no number.

    Raises:
        NoNumber: no number is read in them.

    """
    article = snapshot.article
    published = article.published_earliest
    day = published if published == article.published_latest else None
    own = snapshot.text[start:end]
    if amount is not None:
        alone = read_amount(amount, article.lang)
        return _placed(replace(alone, facts=_bare(alone.numeral)), start, end, own)
    for first, last in [*_around(snapshot, start, end), (start, end)]:
        reading = _read(snapshot.text[first:last], article.lang, day)
        found = _inside(reading, start - first, end - first)
        if found is not None:
            return _placed(_moved(found, first), start, end, own)
    raise NoNumber(words=own)


def read_amount(words: str, lang: str) -> ClaimFound:
    """The claim that words by themselves make. Raises NoNumber."""
    found = _inside(_read(words, lang, None), 0, len(words))
    if found is None:
        raise NoNumber(words=words)
    return found


def _read(text: str, lang: str, day: date | None) -> Reading:
    return extract_text(text, lang=lang, published=day)


def _around(snapshot: Snapshot, start: int, end: int) -> list[tuple[int, int]]:
    spans = sentences(snapshot.text, snapshot.article.lang)
    return [(first, last) for first, last in spans if first <= start and end <= last]


def _inside(reading: Reading, start: int, end: int) -> ClaimFound | None:
    """The claim whose number stands there, else a number that is no date, as a bare claim."""
    for claim in reading.claims:
        if start <= claim.numeral.start and claim.numeral.end <= end:
            return claim
    for numeral in reading.numerals:
        if start <= numeral.start and numeral.end <= end and numeral.kind not in _NOTHING:
            return ClaimFound(start=start, end=end, numeral=numeral, facts=_bare(numeral))
    return None


def _bare(numeral: Numeral) -> Claim:
    return Claim(quantity=numeral.quantity, unit=numeral.unit, per=numeral.per)


def _moved(found: ClaimFound, by: int) -> ClaimFound:
    numeral = found.numeral
    moved = replace(numeral, start=numeral.start + by, end=numeral.end + by)
    return replace(found, numeral=moved)


def _placed(found: ClaimFound, start: int, end: int, own: str) -> ClaimFound:
    """At the place of the printed words; the number's own place inside them."""
    numeral = found.numeral
    if not start <= numeral.start < numeral.end <= end:
        numeral = replace(numeral, start=start, end=end)
    facts = replace(found.facts, text=own, speaker=None, organisation=None)
    return replace(
        found, start=start, end=end, numeral=numeral, facts=facts, statement=None, chrome=None
    )


def claim_values(given: Mapping[str, str], lang: str) -> dict[str, object]:
    """Columns and their values for the fields given, but speakers and statements.

    Raises:
        UsageError: a value that the field does not take.
        NoNumber: no number is read in the amount.

    """
    values: dict[str, object] = {}
    for name, text in given.items():
        if name == "amount":
            numeral = read_amount(text, lang).numeral
            values |= {
                "quantity": numeral.quantity,
                "numeral_kind": numeral.kind,
                "delta": numeral.delta,
                "factor": numeral.factor,
            }
            values |= {"unit": numeral.unit} if numeral.unit else {}
        elif name in _READERS:
            values[name] = _READERS[name](text, lang)
        elif name == "when":
            values["window"] = when("--when", text)
        elif name in ("kind", "basis", "modality"):
            values[name] = _word(name, text)
        elif name in ("unit", "per"):
            values[name] = cleared(text)
        elif name == "counted":
            values[name] = cleared(text) or ""
    return values


def _word(name: str, text: str) -> object:
    if cleared(text) is None:
        return Modality.ASSERTED if name == "modality" else None
    words: type[StrEnum] = {"kind": Kind, "basis": Basis, "modality": Modality}[name]
    return one_of(f"--{name}", text, words)


def _measure(text: str, lang: str) -> str | None:
    """An id, or words of either language that mean one."""
    del lang
    found = sorted(meaning(text).measures)
    return found[0] if found else _slug(text)


def _population(text: str, lang: str) -> str | None:
    del lang
    found = sorted(meaning(text).populations)
    return found[0] if found else _slug(text)


def _place(text: str, lang: str) -> str | None:
    """A place in words ("Alep-Est") or its id."""
    found = find_places(f"à {text}", 0, len(text) + 2, lang) if cleared(text) else []
    return found[0].id if found else _slug(text)


def _slug(text: str, lang: str = "") -> str | None:
    del lang
    return slug(text) or None


_READERS = {
    "measure": _measure,
    "population": _population,
    "place": _place,
    "denominator": _slug,
}
