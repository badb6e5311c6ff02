"""The words of a sentence, and the class that each has in its place."""

import pytest
from sentence_clauses import sentence_of

from claimtrack.extraction.clauses.word import WordClass, class_of
from claimtrack.lang.pack import CODES


@pytest.mark.parametrize(
    ("lang", "forms"),
    [
        ("fr", "la à et si qui dont contre selon était tués tuant fermer pont ("),
        ("en", "the in and if who including compared according was armed killing close bridge ("),
        ("es", "la en y si quien incluidos frente según era muertos matando cerrar puente ("),
    ],
)
def test_every_class_has_its_words(lang: str, forms: str) -> None:
    assert "".join(class_of(form, lang).value for form in forms.split()) == "dpcsrkxafegiwm"


@pytest.mark.parametrize(
    ("lang", "word", "kind"),
    [
        ("fr", "zinguées", WordClass.PARTICIPLE),
        ("fr", "zinguette", WordClass.OPEN),
        ("en", "zigzagging", WordClass.GERUND),
        ("en", "morning", WordClass.OPEN),
        ("en", "zigged", WordClass.PARTICIPLE),
        ("en", "zed", WordClass.OPEN),
        ("fr", "zinguaient", WordClass.FINITE),
        ("es", "zanqueó", WordClass.FINITE),
        ("es", "zanqueado", WordClass.PARTICIPLE),
        ("es", "zanqueo", WordClass.OPEN),
    ],
)
def test_an_ending_tells_the_class_of_a_word_of_no_list(
    lang: str, word: str, kind: WordClass
) -> None:
    assert class_of(word, lang) is kind


@pytest.mark.parametrize(
    ("lang", "text", "word", "kind"),
    [
        ("fr", "Une grève et une marche.", "marche", WordClass.OPEN),
        ("fr", "La marche a commencé.", "marche", WordClass.OPEN),
        ("fr", "Après l'attaque, il a fui.", "attaque", WordClass.OPEN),
        ("es", "Tras la marcha, huyeron.", "marcha", WordClass.OPEN),
        ("fr", "Elle marche.", "marche", WordClass.FINITE),
        ("en", "It ended in a strike.", "strike", WordClass.OPEN),
        ("en", "They strike.", "strike", WordClass.INFINITIVE),
        ("es", "Una marcha.", "marcha", WordClass.OPEN),
        ("es", "Ella marcha.", "marcha", WordClass.FINITE),
        ("fr", "On a vu 40 blessés.", "blessés", WordClass.OPEN),
        ("fr", "Ils sont blessés.", "blessés", WordClass.PARTICIPLE),
        ("en", "There were 12 strikes.", "strikes", WordClass.OPEN),
        ("en", "Then 12 died.", "died", WordClass.FINITE),
        ("es", "Hubo 40 detenidos.", "detenidos", WordClass.OPEN),
        ("es", "Fueron detenidos.", "detenidos", WordClass.PARTICIPLE),
        ("fr", "Il est venu de Tours.", "tours", WordClass.NAME),
        ("en", "He is from Leeds.", "leeds", WordClass.NAME),
        ("es", "Es de Toledo.", "toledo", WordClass.NAME),
        ("fr", "Tours est belle.", "tours", WordClass.OPEN),
        ("en", "By killing them.", "killing", WordClass.GERUND),
        ("en", "The killing.", "killing", WordClass.OPEN),
        ("fr", "C'est long, précise-t-il.", "précise-t-il", WordClass.FINITE),
        ("fr", "Un porte-avions passe.", "porte-avions", WordClass.OPEN),
    ],
)
def test_the_word_before_decides(lang: str, text: str, word: str, kind: WordClass) -> None:
    words = {each.low: each.kind for each in sentence_of(text, lang).words}
    assert words[word] is kind


@pytest.mark.parametrize(
    ("lang", "text", "numerals"),
    [
        ("fr", "Il faut 1 400 lits, ou deux millions.", ["1 400", "deux millions"]),
        ("en", "It takes 1,400 beds, or two million.", ["1,400", "two million"]),
        ("es", "Hacen falta 1.400 camas, o dos millones.", ["1.400", "dos millones"]),
        ("en", "It takes beds.", []),
    ],
)
def test_a_numeral_is_one_word(lang: str, text: str, numerals: list[str]) -> None:
    words = sentence_of(text, lang).words
    assert [word.low for word in words if word.kind is WordClass.NUMERAL] == numerals
    assert [word.numeral for word in words if word.numeral >= 0] == list(range(len(numerals)))


def test_an_elided_word_stands_by_itself() -> None:
    words = sentence_of("L’eau d'ici, porte-avions.", "fr").words
    assert [word.low for word in words] == ["l'", "eau", "d'", "ici", ",", "porte-avions", "."]


@pytest.mark.parametrize("lang", CODES)
def test_no_word_at_all_is_a_mark(lang: str) -> None:
    assert class_of("", lang) is WordClass.MARK
