"""Sums, shares and changes of one text: what fits, what does not, what is left."""

import pytest

from claimtrack.domain.arithmetic import Sort
from claimtrack.domain.reading import Article
from claimtrack.services.check.article import Checked, check_article
from claimtrack.settings import Thresholds

SETTINGS = Thresholds()


def checked(lang: str, text: str) -> Checked:
    return check_article(Article(text=text, lang=lang), "A1", SETTINGS)


FITS = [
    ("fr", "L'accident a fait 37 morts : 25 hommes et 12 femmes.", Sort.SUM),
    ("fr", "Au total, 1 217 élus ont défilé, 700 à Lyon, 300 à Pau et 217 à Sète.", Sort.SUM),
    ("fr", "12 des 40 élus (30 %) ont voté contre.", Sort.SHARE),
    ("fr", "630 des 1 217 combattants, soit 52 %, ont été amnistiés.", Sort.SHARE),
    ("fr", "Sur 81 sièges, la liste en obtient 30, soit 37 %.", Sort.SHARE),
    ("fr", "Le parti a 45 % des 200 sièges, soit 90 élus.", Sort.SHARE),
    ("fr", "Le nombre de trains est passé de 200 à 240, en hausse de 20 %.", Sort.CHANGE),
    ("fr", "Le taux est passé de 7 % à 9 %, en hausse de 2 points.", Sort.CHANGE),
    ("fr", "Le trafic a doublé, passant de 200 à 410 trains par jour.", Sort.CHANGE),
    ("fr", "La dette augmente de 50 millions, passant de 200 à 250 millions d'euros.", Sort.CHANGE),
    ("fr", "Le chantier emploie 52 salariés : 30 soudeurs et 22 commis.", Sort.SUM),
    ("fr", "Ils ont saisi 12 véhicules (8 voitures et 4 camions).", Sort.SUM),
    ("en", "The crash killed 37 people: 25 men and 12 women.", Sort.SUM),
    ("en", "The yard employs 52 people: 30 welders and 22 clerks.", Sort.SUM),
    ("en", "In all, 1,217 people marched, 700 in Leeds, 300 in Cork and 217 in Perth.", Sort.SUM),
    ("en", "Twelve of the 40 councillors (30%) voted against.", Sort.SHARE),
    ("en", "The party won 30 of 81 seats, or 37%.", Sort.SHARE),
    ("en", "The party holds 45% of the 200 seats, or 90 members.", Sort.SHARE),
    ("en", "The number of trains rose from 200 to 240, up 20%.", Sort.CHANGE),
    ("en", "Profit fell 33 percent to $80 million from $120 million.", Sort.CHANGE),
    ("en", "Traffic doubled from 200 to 410 trains a day.", Sort.CHANGE),
    ("en", "Debt rose from 200 to 250 million euros, up 25%.", Sort.CHANGE),
    ("en", "The rate rose from 7% to 9%, up 2 percent.", Sort.CHANGE),
]  # fmt: skip
WRONG = [
    ("fr", "L'accident a fait 37 morts : 25 hommes et 10 femmes.", Sort.SUM),
    ("fr", "Au total, 1 217 élus ont défilé, 700 à Lyon, 300 à Pau et 117 à Sète.", Sort.SUM),
    ("fr", "12 des 40 élus (25 %) ont voté contre.", Sort.SHARE),
    ("fr", "Le dossier a été approuvé par 60 % des 500 votants, soit 350 personnes.", Sort.SHARE),
    ("fr", "Le parti a obtenu 30 sièges sur 81, soit 73 % des sièges.", Sort.SHARE),
    ("fr", "Le nombre de chômeurs est passé de 200 000 à 240 000, en hausse de 12 %.", Sort.CHANGE),
    ("fr", "Le taux est passé de 9 % à 7 %, en baisse de 4 points.", Sort.CHANGE),
    ("fr", "Le trafic a doublé, passant de 200 à 300 trains par jour.", Sort.CHANGE),
    ("fr", "Le bénéfice recule de 20 % à 80 millions d'euros, contre 120 millions.", Sort.CHANGE),
    ("en", "The crash killed 37 people: 25 men and 10 women.", Sort.SUM),
    ("en", "Deaths rose. The toll was 37 people (25 men, 10 women).", Sort.SUM),
    ("en", "Twelve of the 40 councillors (25%) voted against.", Sort.SHARE),
    ("en", "The party won 30 of 81 seats, or 45%.", Sort.SHARE),
    ("en", "The number of trains rose from 200 to 240, up 12%.", Sort.CHANGE),
    ("en", "Unemployment rose by 12% to 240,000 from 200,000.", Sort.CHANGE),
    ("en", "Profit fell 20 percent to $80 million from $120 million.", Sort.CHANGE),
    ("en", "Traffic doubled from 200 to 300 trains a day.", Sort.CHANGE),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "sort"), FITS)
def test_what_follows_is_no_finding(lang: str, text: str, sort: Sort) -> None:
    found = checked(lang, text)
    assert [(check.sort, check.fits) for check in found.checks] == [(sort, True)]


@pytest.mark.parametrize(("lang", "text", "sort"), WRONG)
def test_what_does_not_follow_is(lang: str, text: str, sort: Sort) -> None:
    found = checked(lang, text)
    assert [(check.sort, check.fits) for check in found.checks] == [(sort, False)]
    assert found.checks[0].passage in " ".join(text.split())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # a list that does not claim to be whole
        ("fr", "Le séisme a fait 200 morts, dont 12 enfants et 30 femmes."),
        ("fr", "L'accident a fait 37 morts : parmi eux 25 hommes et 3 enfants."),
        ("en", "The crash killed 37 people, including 25 men and 3 children."),
        # two measures, two units, two sentences
        ("fr", "Bilan : 37 morts : 25 blessés et 3 disparus."),
        ("en", "It costs 40 euros: 12 percent of 300 people paid. They were 9 of 12."),
        ("fr", "Il y a 12 élus. Sur 40, c'est peu. Le taux est de 25 %."),
        # a list of which one part has no number
        (
            "fr",
            "Sept jurés : deux maires, deux juges, deux notaires et leur doyen.",
        ),
        ("en", "The jury has seven members: two mayors, two judges, two clerks and their dean."),
        (
            "es",
            "Siete jurados: dos jueces, dos notarios, dos alcaldes y su decano.",
        ),
        # nearly doubled
        ("fr", "Le trafic a presque doublé, passant de 200 à 300 trains par jour."),
        # two changes and one pair of levels: nobody can tell which is whose
        ("en", "Sales rose from 200 to 240, up 3% in May and up 9% in June."),
        ("fr", ""),
    ],
)
def test_what_cannot_be_told_is_left_alone(lang: str, text: str) -> None:
    assert checked(lang, text).wrong == ()


@pytest.mark.parametrize(
    ("lang", "text", "fits"),
    [
        ("fr", "Le taux est passé de 0 % à 7 %, en hausse de 7 points.", True),
        ("fr", "0 des 0 élus (25 %) ont voté contre.", None),
        ("en", "Stocks rose from 0 to 240, up 12%.", None),
        ("en", f"Debt rose from ${10**30:,} to ${2 * 10**30:,}, up 100%.", True),
        ("en", "He won 30 of 20 seats, or 150%.", True),
    ],
)
def test_zero_and_enormous_numbers(lang: str, text: str, fits: bool | None) -> None:
    assert [check.fits for check in checked(lang, text).checks] == [fits]
