"""The clauses of a sentence, and what must hold of those of any text."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from odd_texts import MADE, SMALL
from sentence_clauses import sentence_of, words_in
from work_counted import calls

from claimtrack.extraction.clauses.clause import Sentence, parsed
from claimtrack.extraction.clauses.word import WordClass
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.lang.pack import CODES


@pytest.mark.parametrize(
    ("lang", "text", "clauses"),
    [
        (
            "fr",
            "Le pont, qui a coûté 12 euros, s'est effondré",
            ["- le pont | s' est effondré", "0 qui a coûté 12 euros"],
        ),
        (
            "es",
            "El puente, que costó 12 euros, se derrumbó",
            ["- el puente | se derrumbó", "0 que costó 12 euros"],
        ),
        (
            "fr",
            "Douze marins sont morts et 40 ont fui",
            ["- douze marins sont morts", "- et 40 ont fui"],
        ),
        ("en", "Twelve sailors died and 40 fled", ["- twelve sailors died", "- and 40 fled"]),
        (
            "es",
            "Doce marineros murieron y 40 huyeron",
            ["- doce marineros murieron", "- y 40 huyeron"],
        ),
        (
            "fr",
            "Douze marins sont morts et 40 au port",
            ["- douze marins sont morts", "0 et 40 au port"],
        ),
        ("en", "Twelve sailors died and 40 in port", ["- twelve sailors died", "0 and 40 in port"]),
        (
            "es",
            "Doce marineros murieron y 40 en el puerto",
            ["- doce marineros murieron", "0 y 40 en el puerto"],
        ),
        (
            "fr",
            "La digue a cédé, tuant 12 marins et en blessant 40",
            ["- la digue a cédé", "0 tuant 12 marins", "0 en blessant 40"],
        ),
        (
            "en",
            "The dam broke, killing 12 sailors and wounding 40",
            ["- the dam broke", "0 killing 12 sailors", "0 wounding 40"],
        ),
        (
            "es",
            "La presa cayó, matando a 12 marineros e hiriendo a 40",
            ["- la presa cayó", "0 matando a 12 marineros", "0 hiriendo a 40"],
        ),
        ("fr", "Le foyer (60 lits) a fermé", ["- le foyer | a fermé", "0 60 lits"]),
        ("en", "The home (60 beds) was closed", ["- the home | was closed", "0 60 beds"]),
        ("es", "El hogar (60 camas) cerró", ["- el hogar | cerró", "0 60 camas"]),
        (
            "fr",
            "Le maire, qui était armé, est parti",
            ["- le maire | est parti", "0 qui était armé"],
        ),
        ("en", "The mayor, who was armed, left", ["- the mayor | left", "0 who was armed"]),
        ("es", "El alcalde, que era viejo, murió", ["- el alcalde | murió", "0 que era viejo"]),
        (
            "fr",
            "Il y a eu, selon la mairie, 40 blessés",
            ["- il y a eu | 40 blessés", "0 selon la mairie"],
        ),
        (
            "en",
            "There were, according to police, 40 boats",
            ["- there were | 40 boats", "0 according to police"],
        ),
        ("es", "Hubo, según la policía, 40 heridos", ["- hubo | 40 heridos", "0 según la policía"]),
        ("fr", "En mai, la mairie a fermé", ["- en mai | la mairie a fermé"]),
        (
            "en",
            "When the dam broke, 300 sailors fled",
            ["- when the dam broke", "- 300 sailors fled"],
        ),
        ("fr", "Le pont tient ; la digue est tombée", ["- le pont tient", "- la digue est tombée"]),
        ("en", "Twelve died, a child first", ["- twelve died", "0 a child first"]),
        (
            "en",
            "The town (Leeds) died, its port first",
            ["- the town | died", "0 leeds", "0 its port first"],
        ),
    ],
)
def test_clauses_and_what_they_hang_on(lang: str, text: str, clauses: list[str]) -> None:
    sentence = sentence_of(text, lang)
    assert [
        f"{'-' if clause.parent is None else clause.parent} {words_in(sentence, clause)}"
        for clause in sentence.clauses
    ] == clauses


@pytest.mark.parametrize(
    ("words", "clause"), [("Twelve", 0), ("armed", 1), ("left", 0), ("40", 2), ("men", 0)]
)
def test_the_clause_of_an_offset(words: str, clause: int) -> None:
    text = "Twelve men, who were armed, left and 40 fled"
    assert sentence_of(text, "en").clause_at(text.index(words)) == clause


def check_sound(text: str, sentence: Sentence) -> None:
    """Words in order and as printed, each that is no mark within one clause that owns it."""
    assert all(a.end <= b.start for a, b in zip(sentence.words, sentence.words[1:], strict=False))
    for word in sentence.words:
        assert text[word.start : word.end].lower().replace("’", "'") == word.low.replace("’", "'")
    pieces = [segment for clause in sentence.clauses for segment in clause.segments]
    held = [at for piece in pieces for at in range(piece.first, piece.end)]
    assert len(held) == len(set(held))
    assert len(sentence.owner) == len(sentence.words)
    _check_owners(sentence, set(held))


def _check_owners(sentence: Sentence, held: set[int]) -> None:
    """No word is left out but marks and the "and" between two clauses with openers of their own."""
    for at, word in enumerate(sentence.words):
        assert 0 <= sentence.owner[at] < max(1, len(sentence.clauses))
        assert at in held or word.kind in (WordClass.MARK, WordClass.COORDINATOR)
    for index, clause in enumerate(sentence.clauses):
        assert clause.parent is None or 0 <= clause.parent < index
        assert all(set(sentence.owner[s.first : s.end]) == {index} for s in clause.segments)


WORDS = st.sampled_from(
    [
        *"le pont et qui a tué , ( ) ; : dont contre selon si en tuant 12 1 400 Tours".split(),
        *"the and who killed killing including if 40 % é’ «".split(),
        *"la presa y que murió matando incluidos - — [ ] 3,5 l'".split(),
    ]
)


@settings(max_examples=60, deadline=None)
@given(
    text=st.one_of(st.lists(WORDS, max_size=30).map(" ".join), st.text(max_size=80)),
    lang=st.sampled_from(CODES),
    share=st.floats(0, 1),
)
@example(text="((((a) b) c", lang="fr", share=0.0)
@example(text=", and , and ) and", lang="en", share=0.0)
def test_any_text_is_cut_soundly(text: str, lang: str, share: float) -> None:
    numerals = find_numerals(text, lang)
    check_sound(text, parsed(text, (0, len(text)), numerals, lang))
    parsed(text, (int(len(text) * share / 2), int(len(text) * share)), numerals, lang)


@pytest.mark.parametrize("lang", CODES)
def test_odd_texts_are_cut_soundly(lang: str) -> None:
    for text in (*SMALL, *(make(400) for make in MADE.values())):
        check_sound(text, sentence_of(text, lang))


@pytest.mark.parametrize("name", MADE)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    def work(size: int) -> int:
        text = MADE[name](size)
        numerals = find_numerals(text, "fr")
        parsed(text, (0, size), numerals, "fr")  # its words and tables are remembered
        return calls(lambda: parsed(text, (0, len(text)), numerals, "fr"))

    once, twice = work(2000), work(4000)
    assert twice <= 2.2 * once + 200
