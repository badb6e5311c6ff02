"""The figures of an address against those of the text."""

from decimal import Decimal

import pytest

from claimtrack.domain.arithmetic import Sort
from claimtrack.domain.reading import Article
from claimtrack.services.check.address import figures_of
from claimtrack.services.check.article import Checked, check_article
from claimtrack.settings import Thresholds

SETTINGS = Thresholds()


def checked(lang: str, text: str, url: str) -> Checked:
    return check_article(Article(text=text, lang=lang, url=url), "A1", SETTINGS)


@pytest.mark.parametrize(
    ("path", "figures"),
    [
        ("/monde/pres-de-18-000-civils-ont-fui-alep", {"18-000-civils": 18000}),
        ("/monde/pres-de-18000-civils-ont-fui-alep-123456.html", {"18000-civils": 18000}),
        ("/monde/le-seisme-a-fait-7-morts-au-nord", {"7-morts": 7}),
        ("/a/12-morts-dans-le-nord", {"12-morts": 12}),
        ("/a/entre-7-et-9-milliards-d-euros", {"9-milliards": 9 * 10**9}),
        ("/a/toll-rises-to-3-million-people", {"3-million": 3 * 10**6}),
        ("/a/casi-18-000-civiles-huyeron-de-alepo", {"18-000-civiles": 18000}),
        ("/a/el-balance-sube-a-3-millones-de-euros", {"3-millones": 3 * 10**6}),
        ("/a/le-bilan-monte-a-1-217-000-euros-selon-lui", {"1-217-000-euros": 1217000}),
        ("/a/police-arrest-40-people-in-2-towns", {"40-people": 40, "2-towns": 2}),
        # the two numbers of a share
        ("/a/sondage-3-voisins-sur-4-jugent-mal", {}),
        ("/a/poll-3-in-4-pupils-like-it", {}),
        ("/a/4-de-cada-10-vecinos-piden-agua", {}),
        # dates, years, ids, names, and no headline at all
        ("/2016/12/10/alep-le-point-sur-la-situation-du-10-decembre", {}),
        ("/a/le-budget-2017-du-conseil-municipal", {}),
        ("/a/123456-le-point-sur-la-situation", {}),
        ("/a/01-5213627-france-la-situation-du-jour", {}),
        ("/a/covid-19-point-sur-les-vaccins", {}),
        ("/a/acte-14-des-manifestants-dans-la-rue", {}),
        ("/a/el-punto-sobre-la-situacion-del-10-de-diciembre", {}),
        ("/a/1234567-morts-dans-le-nord-du-pays", {}),
        ("/a/le-bilan-du-soir-est-de-37", {}),
        ("/article/18000", {}),
        ("", {}),
    ],
)
def test_figures_of_an_address(path: str, figures: dict[str, int]) -> None:
    found = dict(figures_of(f"https://example.org{path}"))
    assert list(found) == list(figures)
    for words, value in figures.items():
        assert Decimal(value) in found[words]


def test_a_figure_of_the_address_that_left_the_text() -> None:
    url = "https://example.org/pres-de-18-000-civils-ont-fui"
    gone = checked("fr", "Quelque 21 000 civils ont fui.", url=url)
    assert [(check.sort, check.stated) for check in gone.wrong] == [(Sort.ADDRESS, "18-000-civils")]
    kept = checked("fr", "Près de 18.000 civils ont fui.", url=url)
    assert kept.wrong == ()
    assert [check.fits for check in kept.checks] == [True]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The house votes again on help for those who were there on 9/11."),
        ("fr", "La chambre vote une aide pour les témoins du 9/11."),
        ("es", "La cámara vota una ayuda para los testigos del 9/11."),
    ],
)
def test_a_day_that_names_what_happened(lang: str, text: str) -> None:
    found = checked(lang, text, "https://example.org/a/house-vote-911-bill-again")
    assert found.wrong == ()
