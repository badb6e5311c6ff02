"""Whose figures a list holds that a line with a colon heads."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.extraction.attribution.subject import head_of_list

LISTS = [
    ("en", "The governor gave these figures: 12 dead, 40 injured and 300 homeless.", "governor"),
    ("fr", "Le préfet a donné ce bilan : 12 morts, 40 blessés et 300 sans-abri.", "préfet"),
    ("es", "El gobernador dio estas cifras: 12 muertos, 40 heridos y 300 casas.", "gobernador"),
    ("en", "The governor gave these figures:\n- 12 dead\n- 40 injured\n- 300 homeless", "governor"),
    ("fr", "Le préfet a publié ce bilan :\n12 morts\n40 blessés", "préfet"),
    ("es", "El juzgado impuso estas multas:\n- 18.000 euros a la empresa", "juzgado"),
    ("en", "The storm left this behind: 12 dead and 40 injured.", None),
    ("fr", "La tempête a laissé ceci : 12 morts et 40 blessés.", None),
    ("es", "La tormenta dejó esto: 12 muertos y 40 heridos.", None),
]


@pytest.mark.parametrize(("lang", "text", "source"), LISTS)
def test_a_list_is_whose_its_head_says(lang: str, text: str, source: str | None) -> None:
    claims = read(Article(text=text, lang=lang)).claims
    assert claims
    assert {claim.facts.speaker for claim in claims} == {source}


def test_the_head_is_the_line_that_ends_in_a_colon() -> None:
    text = "Told today.\nThe council said this:\n- 3 dead\n- 4 hurt\nThe end."
    assert head_of_list(text, text.index("4 hurt"), 99) == text.index("The council")
    assert head_of_list(text, text.index("The end"), 7) == text.index("The council")
    assert head_of_list(text, text.index("today"), 7) == 7
