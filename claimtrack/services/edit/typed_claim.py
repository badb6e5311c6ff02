"""What a person typed of a claim: its words read by the same extractor, its fields as ids."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from claimtrack.domain.claim import LEVELS, OPTIONS, Claim
from claimtrack.domain.claim_fields import ClaimField, FieldForm
from claimtrack.domain.figure import slug
from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import ClaimFound, Numeral, NumeralKind, Reading
from claimtrack.errors import NoNumber
from claimtrack.extraction.claims.facets.place_names import find_places
from claimtrack.extraction.text.sentences import sentences
from claimtrack.lang.pack import CODES, known, table
from claimtrack.lang.tables.places import PlaceTable
from claimtrack.services.check.extract import extract_text
from claimtrack.services.edit.typed import cleared, one_of, when
from claimtrack.services.lookup.meanings import meaning
from claimtrack.store.tables.models import Snapshot

FIELDS = (*OPTIONS, "statement")
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
        claim = _inside(reading, start - first, end - first)
        if claim is not None:
            return _placed(_moved(claim, first), start, end, own)
    alone = read_amount(own, article.lang)
    return _placed(_moved(alone, start), start, end, own)


def read_amount(words: str, lang: str) -> ClaimFound:
    """The claim that words by themselves make, in the language that reads most of them.

    The article's own wins a draw. Whoever types "environ mille deux cents" or "plus de 40" beside
    an English page means it; "2,500" alone is what that page would mean. Raises NoNumber.
    """
    codes = dict.fromkeys((lang, *CODES))
    readings = (_inside(_read(words, code, None), 0, len(words)) for code in codes)
    found = [claim for claim in readings if claim is not None]
    if not found:
        raise NoNumber(words=words)
    return max(found, key=_read_of)


def _read_of(claim: ClaimFound) -> int:
    """How many characters the number takes, its hedge among them."""
    return claim.numeral.full_end - claim.numeral.full_start


def _read(text: str, lang: str, day: date | None) -> Reading:
    return extract_text(text, lang=lang, published=day)


def _around(snapshot: Snapshot, start: int, end: int) -> list[tuple[int, int]]:
    spans = sentences(snapshot.text, snapshot.article.lang)
    return [(first, last) for first, last in spans if first <= start and end <= last]


def _inside(reading: Reading, start: int, end: int) -> ClaimFound | None:
    """The claim whose number stands there, else a number that is no date, as a bare claim."""
    for claim in reading.claims:
        if _stands_in(claim.numeral, start, end):
            return claim
    for numeral in reading.numerals:
        if _stands_in(numeral, start, end) and numeral.kind not in _NOTHING:
            return ClaimFound(start=start, end=end, numeral=numeral, facts=_bare(numeral))
    return None


def _stands_in(numeral: Numeral, start: int, end: int) -> bool:
    return start <= numeral.start and numeral.end <= end


def _bare(numeral: Numeral) -> Claim:
    return Claim(quantity=numeral.quantity, unit=numeral.unit, per=numeral.per)


def _moved(claim: ClaimFound, by: int) -> ClaimFound:
    numeral = claim.numeral
    moved = replace(numeral, start=numeral.start + by, end=numeral.end + by)
    return replace(claim, numeral=moved)


def _placed(claim: ClaimFound, start: int, end: int, own: str) -> ClaimFound:
    """At the place of the printed words; the number's own place inside them."""
    numeral = claim.numeral
    if not start <= numeral.start < numeral.end <= end:
        numeral = replace(numeral, start=start, end=end)
    facts = replace(claim.facts, text=own, speaker=None, organisation=None)
    return replace(
        claim, start=start, end=end, numeral=numeral, facts=facts, statement=None, chrome=None
    )


def claim_values(given: Mapping[str, str], lang: str) -> dict[str, object]:
    """Columns and their values for the fields given, but speakers and statements.

    Raises:
        UsageError: a value that the field does not take.
        NoNumber: no number is read in the amount.

    """
    values: dict[str, object] = {}
    for option, text in given.items():
        field = OPTIONS.get(option)
        if field is not None and field.form in _READERS:
            values |= _columns(field, text, lang)
    return values


def untold(fields: Iterable[str]) -> dict[str, None]:
    """What a person gives is told at no place of the text: the level of each field goes."""
    return {LEVELS[name]: None for name in fields if name in LEVELS}


def _columns(field: ClaimField, text: str, lang: str) -> dict[str, object]:
    """The columns that one field fills; one that may be empty is emptied."""
    if cleared(text) is None and not field.required:
        return {field.name: field.empty}
    value = _READERS[field.form](field, text, lang)
    return _amount_columns(value) if isinstance(value, Numeral) else {field.name: value}


def _amount(field: ClaimField, text: str, lang: str) -> Numeral:
    del field
    return read_amount(text, lang).numeral


def _amount_columns(numeral: Numeral) -> dict[str, object]:
    """The number, and its unit where the words name one."""
    columns: dict[str, object] = {
        "quantity": numeral.quantity,
        "numeral_kind": numeral.kind,
        "delta": numeral.delta,
        "factor": numeral.factor,
    }
    return columns | {"unit": numeral.unit} if numeral.unit else columns


def _member(field: ClaimField, text: str, lang: str) -> object:
    del lang
    return one_of(f"--{field.option}", text, field.members or StrEnum)


def _window(field: ClaimField, text: str, lang: str) -> object:
    del lang
    return when(f"--{field.option}", text)


def _measure(field: ClaimField, text: str, lang: str) -> str | None:
    """An id, or words of any language that mean one."""
    measures = sorted(meaning(text).measures)
    return measures[0] if measures else _slug(field, text, lang)


def _population(field: ClaimField, text: str, lang: str) -> str | None:
    populations = sorted(meaning(text).populations)
    return populations[0] if populations else _slug(field, text, lang)


def _place(field: ClaimField, text: str, lang: str) -> str | None:
    """A place in words ("Alep-Est") of any language, the article's first, or its id."""
    codes = dict.fromkeys((known(lang), *CODES))
    named = [table(code, "places", PlaceTable).names.get(fold(text)) for code in codes]
    listed = next(filter(None, named), None)
    places = () if listed else find_places(text, 0, len(text), lang)
    return listed or (places[0].id if places else _slug(field, text, lang))


def _slug(field: ClaimField, text: str, lang: str) -> str | None:
    del field, lang
    return slug(text) or None


def _as_typed(field: ClaimField, text: str, lang: str) -> str:
    del field, lang
    return text.strip()


_READERS: dict[FieldForm, Callable[[ClaimField, str, str], object]] = {
    FieldForm.AMOUNT: _amount,
    FieldForm.TYPED: _as_typed,
    FieldForm.PRINTED: _as_typed,
    FieldForm.MEASURE: _measure,
    FieldForm.POPULATION: _population,
    FieldForm.PLACE: _place,
    FieldForm.SLUG: _slug,
    FieldForm.MEMBER: _member,
    FieldForm.WINDOW: _window,
}
