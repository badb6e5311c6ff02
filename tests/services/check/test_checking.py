"""Arithmetic inside one article, in both languages; what fits, what does not, what is left."""

from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from claimtrack.domain.arithmetic import Sort
from claimtrack.domain.reading import Article
from claimtrack.errors import MissingFile, UnknownId
from claimtrack.extraction.article import read
from claimtrack.services.capture.record import Source, record
from claimtrack.services.check.address import figures_of
from claimtrack.services.check.article import (
    About,
    Checked,
    check_article,
    check_file,
    check_recorded,
)
from claimtrack.settings import Thresholds

SETTINGS = Thresholds()


def checked(lang: str, text: str, title: str = "", url: str | None = None) -> Checked:
    return check_article(Article(text=text, lang=lang, title=title, url=url), "A1", SETTINGS)


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


@pytest.mark.parametrize(
    ("lang", "title", "body", "fits"),
    [
        ("fr", "Explosion : 12 morts", "L'explosion a fait 14 morts à Lyon.", [False]),
        ("fr", "Explosion : 12 morts", "L'explosion a fait 12 morts à Lyon.", [True]),
        ("fr", "Plus de 10 morts", "L'explosion a fait 12 morts, selon la police.", [True]),
        # another count stands beside it
        ("fr", "12 morts", "12 morts selon la police, 15 morts selon les secours.", [True]),
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
    ("path", "figures"),
    [
        ("/monde/pres-de-18-000-civils-ont-fui-alep", {"18-000-civils": 18000}),
        ("/monde/pres-de-18000-civils-ont-fui-alep-123456.html", {"18000-civils": 18000}),
        ("/monde/le-seisme-a-fait-7-morts-au-nord", {"7-morts": 7}),
        ("/a/12-morts-dans-le-nord", {"12-morts": 12}),
        ("/a/entre-7-et-9-milliards-d-euros", {"9-milliards": 9 * 10**9}),
        ("/a/toll-rises-to-3-million-people", {"3-million": 3 * 10**6}),
        # dates, years, ids, names, and no headline at all
        ("/2016/12/10/alep-le-point-sur-la-situation-du-10-decembre", {}),
        ("/a/le-budget-2017-du-conseil-municipal", {}),
        ("/a/123456-le-point-sur-la-situation", {}),
        ("/a/01-5213627-france-la-situation-du-jour", {}),
        ("/a/covid-19-point-sur-les-vaccins", {}),
        ("/a/acte-14-des-manifestants-dans-la-rue", {}),
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


def test_a_file_and_what_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("Vote\n\n12 des 40 élus (25 %) ont voté contre.", encoding="cp1252")
    found = check_file(path, SETTINGS, About(encoding="cp1252", lang="fr"))
    assert [check.sort for check in found.wrong] == [Sort.SHARE]
    with pytest.raises(MissingFile):
        check_file(tmp_path / "none.txt", SETTINGS)


def test_recorded_articles(session: Session) -> None:
    for outlet, share in (("Le Phare", "25 %"), ("La Vigie", "30 %")):
        text = f"Vote\n\n12 des 40 élus ({share}) ont voté contre."
        article = Article(text=text, lang="fr", title="Vote", outlet=outlet)
        record(session, read(article), Source(raw=text.encode()))
    found = check_recorded(session, (), SETTINGS)
    assert [(one.name, len(one.wrong)) for one in found] == [("A1", 1), ("A2", 0)]
    assert [one.name for one in check_recorded(session, ("A2",), SETTINGS)] == ["A2"]
    with pytest.raises(UnknownId, match="A9"):
        check_recorded(session, ("A9",), SETTINGS)
