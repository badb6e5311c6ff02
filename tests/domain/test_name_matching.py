"""Names: folding, spellings of one name, and what must stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.name_matching import ends_with, fold, holds, same, sound


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("L’Élysée", "l elysee"),
        ("Jean-Noël  Barrot", "jean noel barrot"),
        ("Œuvre d’Orient", "oeuvre d orient"),
        ("ÅSA Łukasz", "asa lukasz"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


@pytest.mark.parametrize(
    ("fr", "en"),
    [
        ("Igor Konachenkov", "Igor Konashenkov"),
        ("Sergueï Lavrov", "Sergei Lavrov"),
        ("Vladimir Poutine", "Vladimir Putin"),
        ("Boris Eltsine", "Boris Yeltsin"),
        ("Bachar al-Assad", "Bashar el-Assad"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Vladimir Jirinovski", "Vladimir Zhirinovsky"),
        ("Mikhaïl Gorbatchev", "Mikhail Gorbachev"),
        ("Nikita Khrouchtchev", "Nikita Khrushchev"),
        ("Youri Gagarine", "Yuri Gagarin"),
        ("Mme Marie Curie", "Marie CURIE"),
        ("L’Observatoire", "observatoire"),
        ("The Ledger", "ledger"),
    ],
)
def test_spellings_of_one_name(fr: str, en: str) -> None:
    assert same(fr, en)
    assert same(en, fr)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Martin Duval", "Martine Duval"),
        ("Jan Smith", "Ian Smith"),
        ("Sergueï Lavrov", "Lavrov"),
        ("Sergueï Lavrov", "Igor Lavrov"),
        ("Marie Petit", "Marie Petitjean"),
    ],
)
def test_names_that_stay_apart(a: str, b: str) -> None:
    assert not same(a, b)


@pytest.mark.parametrize(
    ("full", "short", "yes"),
    [
        ("Sergueï Lavrov", "Lavrov", True),
        ("Sergei Lavrov", "M. Lavrov", True),
        ("Vladimir Poutine", "Putin", True),
        ("Staffan de Mistura", "de Mistura", True),
        ("Sergueï Lavrov", "Sergueï", False),
        ("Anne Delavrov", "Lavrov", False),
    ],
)
def test_ends_with(full: str, short: str, yes: bool) -> None:
    assert ends_with(full, short) is yes


@pytest.mark.parametrize(
    ("name", "asked", "yes"),
    [
        ("Sergueï Lavrov", "lavrov", True),
        ("Sergueï Lavrov", "SERGUEI", True),
        ("Vladimir Putin", "poutine", True),
        ("Croix-Rouge de Lyon", "lyon croix", True),
        ("Sergueï Lavrov", "lav", False),
        ("Sergueï Lavrov", "", False),
    ],
)
def test_holds(name: str, asked: str, yes: bool) -> None:
    assert holds(name, asked) is yes


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ’-éèïçœ", max_size=30))
def test_case_and_spaces_do_not_count(name: str) -> None:
    assert sound(f" {name.upper()} ") == sound(name)
    assert same(name, name.title())


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("ONU", "the United Nations"),
        ("Organisation des Nations unies", "UN"),
        ("l’OMS", "World Health Organization"),
        ("Observatoire syrien des droits de l’homme", "The Syrian Observatory for Human Rights"),
        ("CICR", "ICRC"),
        ("Union européenne", "EU"),
    ],
)
def test_a_body_is_one_in_both_languages(french: str, english: str) -> None:
    assert same(french, english)
    assert holds(french, english)
