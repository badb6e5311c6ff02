"""One word for one member of a closed set in each language: in sentences as in lists."""

from enum import StrEnum

import pytest
from claims_made import claim, window

from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.quantity import Hedge
from claimtrack.locale.messages import help_text, say, word
from claimtrack.wording import claims
from claimtrack.wording.claims import outcome_word, threshold_reason
from claimtrack.wording.language import CODES, DEFAULT, sentences, unit_and_measure_names
from claimtrack.wording.why import why

HELP = "How figures stand to each other, and why: agree, compatible, tension, conflict."
FIELDS_OF_CLAIMS: tuple[type[StrEnum], ...] = (Modality, Basis, Hedge, Kind)
CLOSED_SETS: tuple[type[StrEnum], ...] = (*FIELDS_OF_CLAIMS, Outcome, Relation)
MEMBERS = {one for kind in CLOSED_SETS for one in kind}
WITH_ARTICLE = {*Kind, Hedge.RANGE, Hedge.VAGUE}
"""What a sentence calls with an article or a gloss: "a level at a time (stock)", "a range"."""
BY_OUTCOME = {
    Outcome.AGREE: (claim(300, id="C1"), claim(300, id="C2")),
    Outcome.COMPATIBLE: (claim(300, id="C1"), claim(250, "at_least", id="C2")),
    Outcome.TENSION: (claim(10, "at_least", id="C1"), claim(50, "at_least", id="C2")),
    Outcome.CONFLICT: (claim(300, id="C1"), claim(450, id="C2")),
    Outcome.NOT_COMPARABLE: (claim(300, id="C1"), claim(450, id="C2", measure="left")),
}


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("lang", CODES)
def test_sentences_take_the_word_of_the_catalogue(lang: str, outcome: Outcome) -> None:
    assert outcome_word(lang, outcome) == word(lang, outcome.value)


@pytest.mark.parametrize("outcome", BY_OUTCOME)
@pytest.mark.parametrize("lang", CODES)
def test_a_derivation_ends_with_it(lang: str, outcome: Outcome) -> None:
    a, b = BY_OUTCOME[outcome]
    assert compare(a, b).outcome is outcome
    last = next(step for step in why(a, b) if step.name == "outcome")
    assert f" {word(lang, outcome.value)} (" in last.sentence(lang)


@pytest.mark.parametrize("lang", CODES)
def test_one_that_stays_open_says_what_each_reading_comes_to(lang: str) -> None:
    day = window("2020-05-02", "2020-05-03", widest="2020-05-01", words="two days")
    first = window("2020-05-01", "2020-05-01")
    steps = why(
        claim(18, id="C1", measure="left", window=day),
        claim(30, id="C2", measure="left", window=first),
    )
    said = [step.sentence(lang) for step in steps if step.name == "window"]
    for outcome, sentence in zip((Outcome.NOT_COMPARABLE, Outcome.CONFLICT), said, strict=True):
        assert sentence.endswith(f" {word(lang, outcome.value)}.")


@pytest.mark.parametrize("lang", CODES)
def test_sums_and_help_say_the_same_words(lang: str) -> None:
    assert say(lang, "n_conflicts", n=1) == f"1 {word(lang, 'conflict')}"
    assert say(lang, "n_tensions", n=1) == f"1 {word(lang, 'tension')}"
    told = [word(lang, each) for each in ("agree", "compatible", "tension", "conflict")]
    assert help_text(lang, HELP).endswith(f": {', '.join(told)}.")


@pytest.mark.parametrize("lang", CODES)
def test_a_claims_modality_and_basis_have_it_in_sentences_too(lang: str) -> None:
    for member in {*Modality, *Basis, *Hedge} - WITH_ARTICLE:
        assert claims.word(lang, member.replace("_", " ")) == word(lang, member)


@pytest.mark.parametrize("lang", CODES)
def test_a_derivation_ends_with_that_of_the_relation(lang: str) -> None:
    for a, b in BY_OUTCOME.values():
        last = next(step for step in why(a, b) if step.name == "outcome")
        assert f"({word(lang, compare(a, b).relation)})" in last.sentence(lang)


@pytest.mark.parametrize("lang", [code for code in CODES if code != DEFAULT])
def test_every_member_has_a_word_of_its_language(lang: str) -> None:
    alike = {member.value for member in MEMBERS if word(lang, member) == member}
    assert alike <= {"compatible", "compatibles", "tension", "exact", "vague"}


@pytest.mark.parametrize("lang", CODES)
def test_no_word_of_the_catalogue_stands_in_the_vocabulary_again(lang: str) -> None:
    known = unit_and_measure_names(lang)
    assert not {*known.words, *known.measures} & MEMBERS
    assert not {*known.words.values(), *known.measures.values()} & {
        word(lang, member) for member in MEMBERS
    }


@pytest.mark.parametrize("lang", CODES)
def test_sentences_have_words_of_their_own_only_with_an_article_or_a_gloss(lang: str) -> None:
    own = sentences(lang).words
    members = {one for kind in FIELDS_OF_CLAIMS for one in kind}
    assert {one for one in members if one in own or one.replace("_", " ") in own} == WITH_ARTICLE
    assert not {own[one] for one in WITH_ARTICLE} & {word(lang, one) for one in WITH_ARTICLE}


@pytest.mark.parametrize("lang", CODES)
def test_thresholds_quote_hedges_in_it(lang: str) -> None:
    told = threshold_reason(lang, "about")
    assert word(lang, Hedge.ABOUT) in told
    assert word(lang, Hedge.NEARLY) in told
