"""One word for one outcome in each language: in a derivation as in a list and in ``--help``."""

import pytest
from claims_made import claim, window

from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.locale.messages import help_text, say, word
from claimtrack.wording.claims import outcome_word
from claimtrack.wording.language import CODES
from claimtrack.wording.why import why

HELP = "How figures stand to each other, and why: agree, compatible, tension, conflict."
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
