"""The figures of a title against those under it."""

import pytest

from claimtrack.domain.arithmetic import Sort
from claimtrack.domain.reading import Article
from claimtrack.services.check.article import Checked, check_article
from claimtrack.settings import Thresholds

SETTINGS = Thresholds()


def checked(lang: str, text: str, title: str) -> Checked:
    return check_article(Article(text=text, lang=lang, title=title), "A1", SETTINGS)


@pytest.mark.parametrize(
    ("lang", "title", "body", "fits"),
    [
        ("fr", "Explosion : 12 morts", "L'explosion a fait 14 morts à Lyon.", [False]),
        ("fr", "Explosion : 12 morts", "L'explosion a fait 12 morts à Lyon.", [True]),
        ("fr", "Plus de 10 morts", "L'explosion a fait 12 morts, selon la police.", [True]),
        ("es", "Explosión: 12 muertos", "La explosión dejó 14 muertos en Lyon.", [False]),
        ("es", "Explosión: 12 muertos", "La explosión dejó 12 muertos en Lyon.", [True]),
        # another count stands beside it
        ("fr", "12 morts", "12 morts selon la police, 15 morts selon les secours.", [True]),
        # other people than those of the title, and sums of other things
        ("fr", "Trois autres morts", "Le bilan passe de 12 à 15 morts, selon la police.", []),
        ("en", "Mayor eyes $8 million", "She signed a budget of $3 million for the port.", []),
        ("es", "La plaza cuesta 8 millones de euros", "Cada vecino paga 40 euros.", []),
        ("fr", "Sept voisins sur dix approuvent", "La mesure est approuvée par 16 %.", []),
        # the body gives parts, or nothing of the kind
        ("fr", "12 morts", "Trois enfants ont été tués.", []),
        ("fr", "12 morts", "L'enquête continue.", []),
        ("en", "Blast kills 12 people", "The blast killed 14 people in Leeds.", [False]),
        ("en", "Blast kills 12 people", "The blast killed 12 people in Leeds.", [True]),
        ("en", "Blast kills dozens of people", "The blast killed 43 people in Leeds.", [True]),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_title_against_body(
    lang: str, title: str, body: str, fits: list[bool], above: bool
) -> None:
    found = checked(lang, f"{title}\n\n{body}" if above else body, title)
    assert [check.fits for check in found.checks if check.sort is Sort.TITLE] == fits


@pytest.mark.parametrize(
    ("title", "fits"),
    [("12 morts à Lyon", [True]), ("12 morts", [])],
    ids=["place-told", "place-left-open"],
)
def test_a_figure_given_for_several_places(title: str, fits: list[bool]) -> None:
    body = "L'explosion a fait 12 morts à Lyon. Une autre a fait 9 morts à Marseille."
    found = checked("fr", body, title)
    assert [check.fits for check in found.checks if check.sort is Sort.TITLE] == fits
