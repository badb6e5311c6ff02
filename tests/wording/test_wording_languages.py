"""Every key and every slot of what is said exists in each language; every unit has a name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from decimal import Decimal
from string import Formatter
from typing import Any

import pytest

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.containment import PART_OF
from claimtrack.domain.measure import MEASURES
from claimtrack.domain.units import UNITS
from claimtrack.lang import pack
from claimtrack.lang.tables.units import UnitTable
from claimtrack.wording import language
from claimtrack.wording.language import CODES, DEFAULT
from claimtrack.wording.writer import amount, unit_name

TOPICS: dict[str, Callable[[str], Any]] = {
    "sentences": language.sentences,
    "derivation": language.derivation_lines,
    "unit_and_measure_names": language.unit_and_measure_names,
}
TWO = Decimal(2)
OTHERS = [code for code in CODES if code != DEFAULT]


def tables(lang: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for topic, load in TOPICS.items():
        found = load(lang)
        for field in fields(found):
            value = getattr(found, field.name)
            if isinstance(value, Mapping):
                yield f"{topic}.{field.name}", value


def slots(text: object) -> set[str]:
    words = text if isinstance(text, tuple) else (text,)
    return {name for each in words for _, name, _, _ in Formatter().parse(str(each)) if name}


def test_three_languages_are_found_by_their_folders() -> None:
    assert CODES == ("en", "es", "fr")


@pytest.mark.parametrize("lang", OTHERS)
def test_the_same_keys(lang: str) -> None:
    mine, first = dict(tables(lang)), dict(tables(DEFAULT))
    assert {name: set(table) for name, table in mine.items()} == {
        name: set(table) for name, table in first.items()
    }


@pytest.mark.parametrize("lang", OTHERS)
def test_the_same_slots(lang: str) -> None:
    loose = {"undetermined/field_unknown"}  # English names the field twice
    first = dict(tables(DEFAULT))
    differing = [
        (name, key)
        for name, table in tables(lang)
        for key, text in table.items()
        if slots(text) != slots(first[name][key]) and key not in loose
    ]
    assert differing == []


@pytest.mark.parametrize("lang", CODES)
def test_nothing_is_empty_and_months_are_twelve(lang: str) -> None:
    assert all(text for _, table in tables(lang) for text in table.values())
    typo = language.typography(lang)
    assert len(typo.months) == len(typo.short_months) == 12


@pytest.mark.parametrize("lang", CODES)
def test_every_id_has_a_word(lang: str) -> None:
    known = language.unit_and_measure_names(lang)
    assert set(known.measures) == set(MEASURES)
    assert set(PART_OF) <= set(known.words)
    assert not {outcome.value for outcome in Outcome} & set(language.sentences(lang).words)


@pytest.mark.parametrize("lang", CODES)
def test_every_unit_of_the_packs_is_a_name_a_sign_or_a_code(lang: str) -> None:
    printed = {
        unit
        for code in pack.CODES
        for unit, _ in pack.table(code, "units", UnitTable).words.values()
    }
    known = language.unit_and_measure_names(lang).units
    for unit in sorted(printed | set(UNITS)):
        shown = amount(TWO, unit, lang)
        sign = unit not in known and unit_name(unit, TWO, lang) == unit
        assert unit in known or sign or shown[-1] in "%‰€$£²³CFK°" or shown[0] in "€$£", unit


def test_a_language_without_a_folder_is_written_in_the_default_one() -> None:
    assert language.sentences("pt") is language.sentences(DEFAULT)
