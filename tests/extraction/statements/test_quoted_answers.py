"""Interviews whose answers stand in quotation marks, and whose questions stand in none."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.statements.reader import find_statements

INTERVIEWS = [
    (
        "fr",
        (
            "Nina Paré a vu le moulin brûler.\nQue s'est-il passé ?\n"
            "« Le feu a pris vers midi et nous avons couru. »\nEt après ?\n"
            "« Personne n'est venu avant le soir. »"
        ),
    ),
    (
        "en",
        (
            "Nina Stone saw the mill burn.\nWhat happened?\n"
            "“The fire broke out at noon and we ran.”\nAnd then?\n“Nobody came before the evening.”"
        ),
    ),
    (
        "es",
        (
            "Nina Cano vio arder el molino.\n¿Qué pasó?\n"
            "«El fuego empezó a mediodía y corrimos.»\n¿Y después?\n«Nadie vino antes de la noche.»"
        ),
    ),
]


@pytest.mark.parametrize(("lang", "text"), INTERVIEWS)
def test_each_answer_is_a_statement_of_the_one_asked(lang: str, text: str) -> None:
    statements, _ = find_statements(Article(text=text, lang=lang), ())
    assert [each.rule for each in statements] == ["turn", "turn"]
    assert {each.speaker for each in statements} == {text.split("\n")[0][:10].strip()}


def test_one_question_makes_no_interview() -> None:
    text = "Who burned the mill?\n“Nobody came before the evening and we all ran.”"
    statements, _ = find_statements(Article(text=text, lang="en"), ())
    assert all(each.rule != "turn" for each in statements)
