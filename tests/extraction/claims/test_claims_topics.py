"""What is claimed in the news beyond wars: strikes, floods, budgets, epidemics, votes, trials.

Each claim as its words, value or bounds, unit, then measure, kind, modality and hedge.
"""

from datetime import date
from decimal import Decimal

import pytest

from claimtrack.domain.claim import Claim, Modality
from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read

Seen = tuple[str, str, str | None, str]


def plain(value: Decimal | None) -> str:
    return "open" if value is None else f"{round(value, 2).normalize():f}"


def told(facts: Claim) -> str:
    hedge, modality = facts.quantity.hedge, facts.modality
    words = (
        facts.measure or "",
        facts.kind.value if facts.kind else "",
        "" if modality is Modality.ASSERTED else modality.value,
        "" if hedge is Hedge.EXACT else hedge.value,
    )
    return " ".join(word for word in words if word)


def seen(text: str, lang: str) -> list[Seen]:
    found = []
    for claim in read(Article(text=text, lang=lang, published=date(2024, 5, 15))).claims:
        quantity = claim.facts.quantity
        value = plain(quantity.value)
        if quantity.value is None:
            value = f"{plain(quantity.low)}–{plain(quantity.high)}"
        found.append((text[claim.start : claim.end], value, claim.facts.unit, told(claim.facts)))
    return found


_FR: tuple[tuple[str, list[Seen]], ...] = (
    (
        (
            "Le trafic sera perturbé mardi : la SNCF prévoit un TGV sur trois et supprimera "
            "140 trains régionaux."
        ),
        [
            ("un TGV sur trois", "33.33", "percent", "planned"),
            ("140 trains", "140", "train", "planned"),
        ],
    ),
    (
        "Ils étaient 12 000 à défiler samedi à Lyon, selon la préfecture.",
        [("12 000", "12000", "person", "demonstrated flow")],
    ),
    (
        "Le cortège a rassemblé entre 4 000 et 5 000 personnes.",
        [("entre 4 000 et 5 000 personnes", "4000–5000", "person", "demonstrated flow range")],
    ),
    (
        "Le nombre de grévistes a été estimé à 9 000 par la direction.",
        [("9 000", "9000", "person", "on-strike stock estimated")],
    ),
    (
        "Les inondations ont fait six morts et une quarantaine de blessés.",
        [
            ("six morts", "6", "person", "killed flow"),
            ("une quarantaine de blessés", "40", "person", "injured flow about"),
        ],
    ),
    ("Il est tombé 180 mm de pluie en douze heures.", [("180 mm de pluie", "180", "mm", "")]),
    ("La Loire a atteint 5,20 mètres dans la nuit.", [("5,20 mètres", "5.2", "m", "")]),
    (
        "Le déficit est passé de 3,5 % à 4,2 % du PIB.",
        [
            ("3,5 %", "3.5", "percent", "deficit flow"),
            ("4,2 % du PIB", "4.2", "percent", "deficit flow"),
        ],
    ),
    (
        "Les dépenses augmenteraient de 2,1 milliards d'euros, soit 3 % de plus.",
        [
            ("2,1 milliards d'euros", "2100000000", "EUR", "cost change reported"),
            ("3 %", "3", "percent", "change"),
        ],
    ),
    ("La dette s'élève à 112 % du PIB.", [("112 % du PIB", "112", "percent", "")]),
    (
        "Le budget prévoit 400 postes supplémentaires dans les hôpitaux.",
        [("400 postes", "400", "job", "change planned")],
    ),
    (
        "Le pays compte 3 210 cas confirmés, contre 2 890 la veille.",
        [
            ("3 210 cas", "3210", "case", "infected flow"),
            ("2 890", "2890", "case", "infected flow"),
        ],
    ),
    (
        "L'incidence atteint 240 cas pour 100 000 habitants.",
        [("240 cas pour 100 000 habitants", "240", "case", "rate")],
    ),
    (
        "Près de 85 % des résidents ont été vaccinés.",
        [("Près de 85 % des résidents", "85", "percent", "vaccinated flow nearly")],
    ),
    (
        "Sur 130 patients, 42 sont en réanimation.",
        [("130 patients", "130", "person", ""), ("42", "42", "person", "")],
    ),
    (
        "Le candidat sortant l'emporte avec 51,3 % des voix.",
        [("51,3 % des voix", "51.3", "percent", "voted flow")],
    ),
    (
        "Son parti obtient 68 sièges sur 150.",
        [("68 sièges", "68", "seat", "seats stock"), ("150", "150", "seat", "seats stock")],
    ),
    (
        "La participation s'élevait à 41,7 % à 17 heures.",
        [("41,7 %", "41.7", "percent", "turnout flow")],
    ),
    ("Il devance sa rivale de 1 200 voix.", [("1 200 voix", "1200", "vote", "voted flow")]),
    (
        "Le stade a accueilli 54 000 spectateurs pour la finale, remportée 3-1.",
        [("54 000 spectateurs", "54000", "person", "")],
    ),
    (
        "La billetterie a écoulé 30 000 places en deux heures.",
        [("30 000 places", "30000", "place", "")],
    ),
    (
        "Les émissions ont reculé de 5,8 % en 2023, à 373 millions de tonnes.",
        [
            ("5,8 %", "5.8", "percent", "change"),
            ("373 millions de tonnes", "373000000", "tonne", ""),
        ],
    ),
    ("La température a dépassé 42 °C à Nîmes.", [("dépassé 42 °C", "42", "celsius", "more_than")]),
    (
        "Le feu a parcouru 1 200 hectares et détruit 14 maisons.",
        [
            ("1 200 hectares", "1200", "hectare", "burned flow"),
            ("14 maisons", "14", "house", "destroyed flow"),
        ],
    ),
    (
        "Le groupe a dégagé un bénéfice net de 340 millions d'euros, en hausse de 12 %.",
        [
            ("340 millions d'euros", "340000000", "EUR", "earned flow"),
            ("12 %", "12", "percent", "change"),
        ],
    ),
    (
        "Le chiffre d'affaires a été divisé par deux, à 90 millions d'euros.",
        [("90 millions d'euros", "90000000", "EUR", "")],
    ),
    (
        "L'entreprise supprimera 1 500 emplois, dont 600 en France.",
        [
            ("1 500 emplois", "1500", "job", "jobs-cut flow estimated"),
            ("600", "600", "job", "jobs-cut flow estimated"),
        ],
    ),
    (
        "Le titre a perdu 7 % à 23,40 euros.",
        [("7 %", "7", "percent", "change"), ("23,40 euros", "23.4", "EUR", "lost flow")],
    ),
    (
        "Le prévenu a été condamné à trois ans de prison et 15 000 euros d'amende.",
        [("15 000 euros d'amende", "15000", "EUR", "")],
    ),
    (
        "Le parquet a requis 200 000 euros d'amende contre la société.",
        [("200 000 euros d'amende", "200000", "EUR", "")],
    ),
    (
        "Deux cents parties civiles sont attendues.",
        [("Deux cents parties", "200", "partie", "left flow")],
    ),
    (
        "Sur les 320 employés, 40 ont quitté l'usine, dont 12 cadres.",
        [
            ("320 employés", "320", "person", ""),
            ("40", "40", "person", "left flow"),
            ("12 cadres", "12", "person", "left flow"),
        ],
    ),
    (
        "Le bilan s'alourdit : 19 morts, 54 blessés.",
        [
            ("19 morts", "19", "person", "killed flow"),
            ("54 blessés", "54", "person", "injured flow"),
        ],
    ),
    ("Le bilan est passé à 19 morts.", [("19 morts", "19", "person", "killed flow")]),
    ("Les blessés, 42 selon la police, ont été évacués.", [("42", "42", "person", "injured flow")]),
    ("Aucune des 300 maisons n'a été touchée.", [("300 maisons", "300", "house", "denied")]),
    (
        "Quatre d'entre eux ont été arrêtés.",
        [("Quatre d'entre eux", "4", "person", "arrested flow")],
    ),
    ("La moitié des classes ont fermé.", [("moitié des classes", "50", "percent", "")]),
    ("Un élève sur cinq est absent.", [("Un élève sur cinq", "20", "percent", "")]),
    ("Trois fois plus de dossiers ont été déposés.", []),
    (
        "Le loyer moyen atteint 1 150 euros par mois.",
        [("1 150 euros par mois", "1150", "EUR", "rate")],
    ),
    ("Le chantier devrait créer 250 emplois.", [("250 emplois", "250", "job", "planned")]),
    ("Le ministère dément la suppression de 800 lits.", [("800 lits", "800", "lit", "denied")]),
)

_EN: tuple[tuple[str, list[Seen]], ...] = (
    (
        (
            "Trains will be disrupted on Tuesday: the operator plans one train in three and "
            "will cancel 140 services."
        ),
        [
            ("one train in three", "33.33", "percent", ""),
            ("140 services", "140", "service", "planned"),
        ],
    ),
    ("Police put the crowd at 9,000.", [("9,000", "9000", "person", "estimated")]),
    (
        "The march drew between 4,000 and 5,000 people.",
        [("between 4,000 and 5,000 people", "4000–5000", "person", "demonstrated flow range")],
    ),
    (
        "The number of strikers was put at 9,000 by managers.",
        [("9,000", "9000", "person", "on-strike stock")],
    ),
    (
        "Floods killed six people and injured about 40, and left 2,300 homes without water.",
        [
            ("six people", "6", "person", "killed flow"),
            ("about 40", "40", "person", "injured flow about"),
            ("2,300 homes", "2300", "home", ""),
        ],
    ),
    (
        "Some 180 mm of rain fell in twelve hours.",
        [("Some 180 mm of rain", "180", "mm", "about")],
    ),
    ("The river rose to 5.2 metres overnight.", [("5.2 metres", "5.2", "m", "")]),
    (
        "The deficit rose from 3.5% to 4.2% of GDP.",
        [
            ("3.5%", "3.5", "percent", "deficit flow"),
            ("4.2% of GDP", "4.2", "percent", "deficit flow"),
        ],
    ),
    ("Debt stands at 112% of GDP.", [("112% of GDP", "112", "percent", "")]),
    (
        "The country has 3,210 confirmed cases, up from 2,890 a day earlier.",
        [
            ("3,210 confirmed cases", "3210", "case", "infected flow"),
            ("2,890", "2890", "case", "infected flow"),
        ],
    ),
    (
        "Incidence has reached 240 cases per 100,000 people.",
        [("240 cases per 100,000 people", "240", "case", "rate")],
    ),
    (
        "Nearly 85% of residents have been vaccinated.",
        [("Nearly 85% of residents", "85", "percent", "vaccinated flow nearly")],
    ),
    (
        "Of the 130 patients, 42 are in intensive care.",
        [
            ("130 patients", "130", "person", ""),
            ("42", "42", "person", "present stock"),
        ],
    ),
    (
        "The incumbent won with 51.3% of the vote.",
        [("51.3% of the vote", "51.3", "percent", "voted flow")],
    ),
    (
        "Her party took 68 of 150 seats.",
        [("68", "68", "seat", "seats stock"), ("150 seats", "150", "seat", "seats stock")],
    ),
    ("Turnout was 41.7% at 5 p.m.", [("41.7%", "41.7", "percent", "turnout flow")]),
    ("He leads by 1,200 votes.", [("1,200 votes", "1200", "vote", "voted flow")]),
    (
        "The stadium hosted 54,000 spectators for the final, won 3-1.",
        [("54,000 spectators", "54000", "person", "")],
    ),
    ("Attendance reached 54,000.", [("54,000", "54000", "person", "")]),
    (
        "Emissions fell 5.8% in 2023 to 373 million tonnes.",
        [("5.8%", "5.8", "percent", "change"), ("373 million tonnes", "373000000", "tonne", "")],
    ),
    ("Temperatures topped 42C in Seville.", [("topped 42C", "42", "celsius", "more_than")]),
    (
        "The fire burned 1,200 hectares and destroyed 14 houses.",
        [
            ("1,200 hectares", "1200", "hectare", "burned flow"),
            ("14 houses", "14", "house", "destroyed flow"),
        ],
    ),
    (
        "The group posted a net profit of $340 million, up 12%.",
        [("$340 million", "340000000", "USD", "earned flow"), ("12%", "12", "percent", "change")],
    ),
    ("Revenue halved to $90 million.", [("$90 million", "90000000", "USD", "")]),
    (
        "The company will cut 1,500 jobs, including 600 in France.",
        [
            ("1,500 jobs", "1500", "job", "jobs-cut flow estimated"),
            ("600", "600", "job", "jobs-cut flow estimated"),
        ],
    ),
    (
        "Shares fell 7% to $23.40.",
        [("7%", "7", "percent", "change"), ("$23.40", "23.4", "USD", "")],
    ),
    (
        "He was sentenced to three years in prison and fined $15,000.",
        [("$15,000", "15000", "USD", "paid flow")],
    ),
    ("Prosecutors sought a fine of $200,000.", [("$200,000", "200000", "USD", "paid flow")]),
    ("Two hundred plaintiffs are expected.", [("Two hundred plaintiffs", "200", "plaintiff", "")]),
    (
        "Of the 320 employees, 40 left the plant, including 12 managers.",
        [
            ("320 employees", "320", "person", ""),
            ("40", "40", "person", "left flow"),
            ("12 managers", "12", "person", "left flow"),
        ],
    ),
    (
        "The toll rose to 19 dead and 54 injured.",
        [
            ("19 dead", "19", "person", "killed flow"),
            ("54 injured", "54", "person", "injured flow"),
        ],
    ),
    ("The death toll rose to 19.", [("19", "19", "person", "killed flow")]),
    ("None of the 300 houses was hit.", [("300 houses", "300", "house", "")]),
    ("Four of them were arrested.", [("Four of them", "4", "person", "arrested flow")]),
    ("Half of classes have closed.", [("Half of classes", "50", "percent", "")]),
    ("One in five pupils is absent.", [("One in five pupils", "20", "percent", "")]),
    ("Three times as many claims were filed.", []),
    ("The average rent is $1,150 a month.", [("$1,150 a month", "1150", "USD", "rate")]),
    ("The site should create 250 jobs.", [("250 jobs", "250", "job", "planned")]),
    ("The ministry denies it will cut 800 beds.", [("800 beds", "800", "bed", "denied")]),
)


@pytest.mark.parametrize(("text", "wanted"), _FR)
def test_french_claims(text: str, wanted: list[Seen]) -> None:
    assert seen(text, "fr") == wanted


@pytest.mark.parametrize(("text", "wanted"), _EN)
def test_english_claims(text: str, wanted: list[Seen]) -> None:
    assert seen(text, "en") == wanted
