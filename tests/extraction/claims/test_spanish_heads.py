"""A Spanish paper's figures meet the French and English ones."""

import pytest

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read


def only(lang: str, text: str) -> Claim:
    (found,) = read(Article(text=text, lang=lang, outlet=lang)).claims
    return found.facts


@pytest.mark.parametrize(
    ("spanish", "french", "english"),
    [
        (
            "Al menos 27 personas murieron en Alepo.",
            "Au moins 27 personnes ont été tuées à Alep.",
            "At least 27 people were killed in Aleppo.",
        ),
        (
            "Hubo más de 12 heridos.",
            "Il y a eu plus de 12 blessés.",
            "There were more than 12 injured.",
        ),
        ("Hay 30 detenidos.", "La police a procédé à 30 arrestations.", "There were 30 arrests."),
        (
            "El plan costará entre 7.000 y 9.000 millones de euros.",
            "Le plan coûtera entre 7 et 9 milliards d'euros.",
            "The plan will cost between 7 and 9 billion euros.",
        ),
    ],
)
def test_one_figure_in_three_languages(spanish: str, french: str, english: str) -> None:
    claims = [only("es", spanish), only("fr", french), only("en", english)]
    assert len({(claim.measure, claim.unit) for claim in claims}) == 1
    assert claims[0].measure is not None
    for other in claims[1:]:
        assert compare(claims[0], other).outcome.value == "agree"


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        (
            "fr",
            "Ils étaient 51 400 manifestants, dont 4 000 à Paris, selon le ministère.",
            "51 400",
        ),
        ("fr", "Au total, 1 217 personnes ont défilé, 700 à Lyon et 517 à Tours.", "1 217"),
        ("en", "There were 51,400 demonstrators, 4,000 of them in Paris.", "51,400"),
    ],
)
def test_a_parts_place_is_not_the_wholes(lang: str, text: str, words: str) -> None:
    claims = read(Article(text=text, lang=lang)).claims
    (whole,) = [each.facts for each in claims if words in each.facts.text]
    assert whole.place is None
    assert any(each.facts.place for each in claims)
