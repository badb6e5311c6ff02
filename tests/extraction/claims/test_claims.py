from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.domain.claim import Kind, Modality
from claimtrack.domain.reading import Article, ClaimFound, Reading, StatementKind
from claimtrack.extraction.article import read

FRIDAY = date(2021, 3, 5)


def reading(text: str, lang: str, title: str | None = None) -> Reading:
    return read(Article(text=text, lang=lang, title=title, published=FRIDAY, outlet="Le Phare"))


def claims(text: str, lang: str) -> dict[str, ClaimFound]:
    found = reading(text, lang)
    return {text[claim.start : claim.end]: claim for claim in found.claims}


def only(text: str, lang: str) -> ClaimFound:
    found = reading(text, lang).claims
    assert len(found) == 1, [text[c.start : c.end] for c in found]
    return found[0]


@pytest.mark.parametrize(
    ("lang", "text", "words", "value", "unit"),
    [
        (
            "fr",
            "Près de 3 000 habitants ont fui.",
            "Près de 3 000 habitants",
            3000,
            "person",
        ),
        ("en", "Nearly 3,000 residents fled.", "Nearly 3,000 residents", 3000, "person"),
        ("fr", "Le chantier a coûté 2,5 millions d’euros.", "2,5 millions d’euros", 2500000, "EUR"),
        ("en", "The works cost $2.5 million.", "$2.5 million", 2500000, "USD"),
        (
            "fr",
            "Quelque 62 % des élèves manquaient.",
            "Quelque 62 % des élèves",
            62,
            "percent",
        ),
        ("en", "About 62% of pupils were absent.", "About 62% of pupils", 62, "percent"),
        ("fr", "La digue mesure 12 km.", "12 km", 12, "km"),
        ("en", "The dyke is 12 km long.", "12 km", 12, "km"),
        ("fr", "Le feu a détruit 400 hectares.", "400 hectares", 400, "hectare"),
        ("en", "The fire destroyed 400 hectares.", "400 hectares", 400, "hectare"),
        ("fr", "On a compté 35 navires au large.", "35 navires", 35, "ship"),
        ("en", "They counted 35 ships offshore.", "35 ships", 35, "ship"),
    ],
)
def test_span_value_and_unit(lang: str, text: str, words: str, value: int, unit: str) -> None:
    claim = only(text, lang)
    assert text[claim.start : claim.end] == words
    assert claim.numeral.value == Decimal(value)
    assert claim.facts.unit == unit


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La mairie, fondée en 1897, rouvre le 12 mars à 18h30."),
        ("en", "The town hall, founded in 1897, reopens on 12 March at 6:30 p.m."),
        ("fr", "L’article 49.3 et la loi n° 2019-12 restent en vigueur."),
        ("en", "Article 12 and Resolution 2254 remain in force."),
        ("fr", "Paul Martin, 34 ans, habite au 12 rue des Lilas."),
        ("en", "Paul Martin, 34, lives at 12 Lilac Street."),
    ],
)
def test_dates_ages_and_references_claim_nothing(lang: str, text: str) -> None:
    assert reading(text, lang).claims == ()


@pytest.mark.parametrize(
    ("lang", "text", "measure", "population", "kind"),
    [
        ("fr", "Vendredi, 12 civils ont été tués à Homs.", "killed", "civilian", Kind.FLOW),
        ("en", "On Friday 12 civilians were killed in Homs.", "killed", "civilian", Kind.FLOW),
        ("fr", "Il y a 300 combattants à Homs.", "present", "fighter", Kind.STOCK),
        ("en", "There are 300 fighters in Homs.", "present", "fighter", Kind.STOCK),
        ("fr", "Quelque 800 rebelles ont déposé les armes.", "surrendered", "fighter", Kind.FLOW),
        ("en", "Some 800 rebels laid down their arms.", "surrendered", "fighter", Kind.FLOW),
        ("fr", "Le nombre de cas est en hausse de 12 %.", None, None, Kind.CHANGE),
        ("en", "Cases rose by 12%.", None, None, Kind.CHANGE),
    ],
)
def test_what_is_counted(
    lang: str, text: str, measure: str | None, population: str | None, kind: Kind
) -> None:
    facts = only(text, lang).facts
    assert (facts.measure, facts.population, facts.kind) == (measure, population, kind)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Vendredi, 900 civils ont quitté Alep-Est."),
        ("fr", "Vendredi, 900 habitants ont fui les quartiers est d’Alep."),
        ("en", "On Friday 900 people left east Aleppo."),
        ("en", "On Friday 900 civilians fled eastern Aleppo."),
    ],
)
def test_one_figure_in_two_languages(lang: str, text: str) -> None:
    assert only(text, lang).facts.figure == "left-east-aleppo"


@pytest.mark.parametrize(
    ("lang", "text", "speakers"),
    [
        (
            "fr",
            "Ils étaient 30 000 manifestants selon la CGT, 18 000 selon la préfecture.",
            ["CGT", "préfecture"],
        ),
        (
            "en",
            "There were 30,000 marchers according to the union, 18,000 according to the police.",
            ["union", "police"],
        ),
    ],
)
def test_two_claimants_in_one_sentence_make_two_claims(
    lang: str, text: str, speakers: list[str]
) -> None:
    found = reading(text, lang).claims
    assert [claim.facts.speaker for claim in found] == speakers
    assert [claim.facts.unit for claim in found] == ["person", "person"]


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        ("fr", "L’attaque aurait fait 12 morts.", Modality.REPORTED),
        ("en", "The attack reportedly killed 12 people.", Modality.REPORTED),
        ("fr", "La ville prévoit d’accueillir 300 réfugiés.", Modality.PLANNED),
        ("en", "The city plans to host 300 refugees.", Modality.PLANNED),
        ("fr", "L’attaque a fait 12 morts.", Modality.ASSERTED),
        ("en", "The attack killed 12 people.", Modality.ASSERTED),
    ],
)
def test_modality(lang: str, text: str, modality: Modality) -> None:
    assert only(text, lang).facts.modality is modality


@pytest.mark.parametrize(
    ("lang", "text", "part"),
    [
        ("fr", "L’incendie a tué 37 personnes, dont 12 enfants.", "12 enfants"),
        ("en", "The fire killed 37 people, including 12 children.", "12 children"),
    ],
)
def test_a_part_is_a_claim_of_its_own(lang: str, text: str, part: str) -> None:
    found = claims(text, lang)
    assert len(found) == 2
    assert found[part].facts.population == "child"
    assert found[part].facts.measure == "killed"


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "Le port abrite 40 navires."), ("en", "The port hosts 40 ships.")],
)
def test_the_outlet_speaks_for_itself_in_a_narrator_statement(lang: str, text: str) -> None:
    found = reading(text, lang)
    assert [s.kind for s in found.statements] == [StatementKind.NARRATOR]
    assert found.claims[0].statement == 0
    assert found.claims[0].facts.speaker is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Titre\n\nPort - Radio Rive\nPlus de 300 navires bloqués\nRien ne bouge.\n",
        ),
        (
            "en",
            "Title\n\nRead more: 300 ships blocked\nNothing moves in the port.\n",
        ),
    ],
)
def test_figures_in_chrome_are_kept_and_flagged(lang: str, text: str) -> None:
    assert [claim.chrome for claim in reading(text, lang).claims] == ["related"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_is_read(text: str) -> None:
    for lang in ("fr", "en", "xx"):
        found = reading(text, lang)
        spans = [
            *((n.start, n.end) for n in found.numerals),
            *((s.start, s.end) for s in found.statements),
            *((c.start, c.end) for c in found.claims),
        ]
        assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "mot",
        "« " * 300,
        '"' * 301,
        "« “ ‘ » ” ’ " * 50,
        "12 " * 500,
        "A B C 01 23 45 67 89\n" * 50,
        "def f(x):\n    return x[0] + 12  # 3\n" * 20,
        "ПРИВЕТ 12 МИР 漢字 34 مرحبا ٣٤",
        "e\u0301\u0301 12\u202e34\x00\x01",
        "TOUT EN MAJUSCULES A DÉCLARÉ M. DURAND : 300 MORTS " * 20,
    ],
)
def test_odd_texts_do_no_harm(text: str, lang: str) -> None:
    found = reading(text, lang)
    assert all(claim.end <= len(text) for claim in found.claims)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "Les trois quarts des élèves étaient absents.", "trois quarts des élèves"),
        ("en", "Three-quarters of the pupils were absent.", "Three-quarters of the pupils"),
    ],
)
def test_a_fraction_claims_a_share(lang: str, text: str, words: str) -> None:
    claim = claims(text, lang)[words]
    assert claim.facts.quantity.value == Decimal(75)
    assert (claim.facts.unit, claim.facts.denominator) == ("percent", "pupil")


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "Il y a entre 60 et 80 combattants à Homs.", "entre 60 et 80 combattants"),
        ("en", "There are between 60 and 80 fighters in Homs.", "between 60 and 80 fighters"),
    ],
)
def test_a_range_keeps_its_opener(lang: str, text: str, words: str) -> None:
    quantity = claims(text, lang)[words].facts.quantity
    assert quantity.value is None
    assert (quantity.low, quantity.high) == (Decimal(60), Decimal(80))


def test_the_claims_own_words_may_say_the_measure() -> None:
    found = claims("Homs : 47 rebelles ont rendu hier les armes, 30 déjà amnistiés.", "fr")
    assert found["47 rebelles"].facts.measure == "surrendered"
    assert found["30 déjà amnistiés"].facts.measure == "amnestied"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Selon le Collectif des secours d’Alep, 500 personnes ont quitté Alep-Est."),
        ("en", "The Aleppo Relief Collective said 500 people had left east Aleppo."),
    ],
)
def test_a_place_in_the_sources_name_is_not_the_claims(lang: str, text: str) -> None:
    assert only(text, lang).facts.place == "east-aleppo"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Au moins 19 personnes sont mortes et une trentaine sont portées disparues."),
        ("en", "At least 19 people died and 30 were missing."),
    ],
)
def test_the_missing_are_not_the_dead(lang: str, text: str) -> None:
    assert [c.facts.measure for c in reading(text, lang).claims] == ["killed", "missing"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La maire chiffre les dégâts à 45 millions d’euros."),
        ("en", "The mayor put the damage at €45 million."),
    ],
)
def test_a_sum_is_named_by_what_it_is_for(lang: str, text: str) -> None:
    facts = only(text, lang).facts
    assert (facts.measure, facts.unit, facts.figure) == ("damage", "EUR", "damage")


def test_two_thirds_are_a_short_percentage() -> None:
    facts = claims("Near Homs, two thirds of homes burned.", "en")["two thirds of homes"].facts
    assert facts.quantity.value == Decimal("66.67")


@pytest.mark.parametrize(
    ("lang", "text", "places"),
    [
        (
            "fr",
            (
                "Ils étaient 40 000 manifestants en France. La police a compté 51 400 "
                "manifestants, dont 4 000 à Paris."
            ),
            ["france", "france", "paris"],
        ),
        (
            "en",
            (
                "There were 40,000 protesters in France. Police counted 51,400 protesters, "
                "including 4,000 in Paris."
            ),
            ["france", "france", "paris"],
        ),
    ],
)
def test_a_parts_place_is_the_parts_own(lang: str, text: str, places: list[str]) -> None:
    assert [claim.facts.place for claim in reading(text, lang).claims] == places


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "On a recensé 3,400 civils dans le camp."),
        ("fr", "On a recensé 1,234,567 tentes et 3,400 colis."),
    ],
)
def test_commas_that_group_are_doubted(lang: str, text: str) -> None:
    last = reading(text, lang).claims[-1]
    assert last.facts.quantity.value == 3400
    assert last.confidence <= 0.6


def test_a_range_whose_thousands_have_dots() -> None:
    quantity = reading("El plan costará entre 7.000 y 9.000 millones de euros.", "es").claims[0]
    assert (quantity.facts.quantity.low, quantity.facts.quantity.high) == (
        Decimal(7 * 10**9),
        Decimal(9 * 10**9),
    )
    assert quantity.facts.unit == "EUR"


@pytest.mark.parametrize(
    ("lang", "text", "words", "counted"),
    [
        ("fr", "Deux ponts sur trois ferment, a dit Ana Roy.", "Deux ponts sur trois", "pont"),
        ("fr", "Une école sur trois ferme, a dit Ana Roy.", "Une école sur trois", "school"),
        ("en", "Two bridges in three closed, Ana Roy said.", "Two bridges in three", "bridge"),
        ("en", "Two out of three bridges closed, she said.", "Two out of three bridges", "bridge"),
    ],
)
def test_the_noun_of_a_share_told_by_counting(
    lang: str, text: str, words: str, counted: str
) -> None:
    (claim,) = read(Article(text=text, lang=lang)).claims
    assert text[claim.start : claim.end] == words
    assert (claim.facts.unit, claim.facts.denominator) == ("percent", counted)
