"""Who stands on one side of a finding, by the names that articles print; and who does not."""

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.origins.source_names import (
    Alike,
    alike_sources,
    holds_office,
    same_source,
    source_key,
    why_same,
)
from claimtrack.domain.origins.source_words import Step

ONE_SIDE = [
    # an office, who holds it, and its body
    ("ministre de l'Intérieur", "the Interior Minister", "el ministro del Interior"),
    ("le ministère de l'Intérieur", "Interior Ministry", "Ministerio del Interior"),
    ("préfet du Rhône", "Prefect of Rhône", "prefecto del Rhône"),
    ("la préfecture du Rhône", "the Rhône prefecture", "prefectura del Rhône"),
    ("maire de Lyon", "mayor of Lyon", "alcaldesa de Lyon"),
    ("mairie de Lyon", "Lyon City Hall", "ayuntamiento de Lyon"),
    ("la ville de Lyon", "the City of Lyon", "consistorio de Lyon"),
    ("procureur de la République", "the prosecutor's office", "la fiscalía"),
    ("Premier ministre", "the prime minister", "primera ministra"),
    # the police, and who speaks of it without a name
    ("la police", "police", "la policía"),
    ("une source policière", "police sources", "fuentes policiales"),
    ("préfecture de police", "Police Prefecture", "prefectura de policía"),
    ("le préfet de police", "a police source", "una fuente policial"),
    # a spokesperson and the body
    ("porte-parole de la police", "police spokeswoman", "el portavoz de la policía"),
    ("ministère de la Santé", "Health Ministry spokesman", "portavoz del Ministerio de Salud"),
    ("le porte-parole du Kremlin", "Kremlin spokesman", "portavoz del Kremlin"),
    # a capital, a country, a palace, and the government
    ("Moscou", "Russia", "el Gobierno ruso"),
    ("le Kremlin", "the Russian government", "Moscú"),
    ("gouvernement de la Russie", "Russia's government", "Gobierno de Rusia"),
    ("la Maison-Blanche", "Washington", "la Casa Blanca"),
    ("le gouvernement sud-coréen", "Seoul", "Corea del Sur"),
    # a country in the name of what is the country's
    ("ministère russe de la Défense", "Russian Ministry of Defence", "Ministerio de Defensa ruso"),
    (
        "ministère de la Défense de Russie",
        "Russia's Defense Ministry",
        "Ministerio ruso de Defensa",
    ),
    ("le Pentagone", "US Defense Department", "el Pentágono"),
    # bodies by acronyms and translations
    ("OSDH", "Syrian Observatory for Human Rights (SOHR)", "Observatorio Sirio"),
    ("ONU", "UN", "Naciones Unidas"),
    ("CGT", "General Confederation of Labor", "CGT"),
    ("Union syndicale des marins (USM)", "Union syndicale des marins (USM)"),
]


@pytest.mark.parametrize("row", ONE_SIDE, ids=[row[0] for row in ONE_SIDE])
def test_one_side_in_three_languages(row: tuple[str, ...]) -> None:
    keys = {source_key(name) for name in row}
    assert len(keys) == 1, keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ministre de l'Intérieur", "le ministère de l'Intérieur"),
        ("préfet du Rhône", "la préfecture du Rhône"),
        ("maire de Lyon", "la ville de Lyon"),
        ("préfecture de police", "la police"),
        ("une source policière", "la police"),
        ("Moscou", "le Kremlin"),
        ("porte-parole de la mairie de Lyon", "Lyon City Hall"),
        ("source gouvernementale", "government"),
        ("hospital sources", "el hospital"),
    ],
)
def test_rows_that_meet(one: str, other: str) -> None:
    assert same_source(one, other)
    assert same_source(other, one)


TWO_SIDES = [
    # two countries
    ("ministère russe de la Défense", "ministère syrien de la Défense"),
    ("Russian officials", "Ukrainian officials"),
    ("funcionarios rusos", "funcionarios ucranianos"),
    ("Moscou", "Kiev"),
    ("le gouvernement russe", "le gouvernement syrien"),
    ("l'armée israélienne", "l'armée libanaise"),
    ("South Korea", "North Korea"),
    ("gouvernement de Guinée", "gouvernement de Guinée équatoriale"),
    # two bodies of one country
    ("Moscou", "ministère russe de la Défense"),
    ("ministère de l'Intérieur", "ministère de la Santé"),
    ("ministre", "ministère"),
    ("la police", "la gendarmerie"),
    ("police", "prefecture"),
    ("préfecture du Rhône", "préfecture de police"),
    ("sources policières", "sources judiciaires"),
    ("la mairie", "la préfecture"),
    # the two sides of a count
    ("police", "organisers"),
    ("la police", "les organisateurs"),
    ("la policía", "los organizadores"),
    ("préfecture de police", "CGT"),
    ("the Interior Ministry", "the teachers' union"),
    ("police", "police union"),
    ("syndicat de police", "source policière"),
    ("Union syndicale des marins", "les syndicats de marins"),
    ("des policiers", "sources policières"),
    ("police officers", "police"),
    ("CGT", "CFDT"),
    ("CCOO", "UGT"),
    # somebody else than who holds the office
    ("ancien ministre de l'Intérieur", "ministre de l'Intérieur"),
    ("former Interior Minister", "Interior Minister"),
    ("vicealcalde de Lugo", "alcalde de Lugo"),
    ("l'avocat du ministre de l'Intérieur", "le ministère de l'Intérieur"),
    ("adjoint au maire de Lyon", "maire de Lyon"),
    ("deputy mayor of York", "mayor of York"),
    # what a country's name does not make one
    ("Banque de France", "la banque française"),
    ("Jordan", "the Jordanian government"),
    ("UN officials", "officials"),
    # two outlets' own
    ("Le Phare", "L'Écho"),
    # two people of one surname, and a person's post is no other person's
    ("Anne Leroy", "Paul Leroy"),
]


@pytest.mark.parametrize(("one", "other"), TWO_SIDES)
def test_two_sides(one: str, other: str) -> None:
    assert not same_source(one, other)
    assert alike_sources(one, other) is not Alike.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ministère de la Défense", "ministère russe de la Défense"),
        ("Beauvau", "le ministre de l'Intérieur"),
        ("officials", "US officials"),
        ("la policía", "la policía de Lugo"),
        ("l'Observatoire", "OSDH"),
        ("the organisation", "UN"),
        ("les organisateurs", "la CGT"),
        ("organisers", "the teachers' union"),
        ("los organizadores", "CCOO"),
        ("le gouvernement", "Moscou"),
    ],
)
def test_perhaps_one_side(one: str, other: str) -> None:
    assert alike_sources(one, other) is Alike.MAYBE
    assert alike_sources(other, one) is Alike.MAYBE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("police", "organisers"),
        ("police", "police union"),
        ("ministère russe de la Défense", "ministère syrien de la Défense"),
        ("ancien ministre de l'Intérieur", "ministre de l'Intérieur"),
        ("alcalde de Lugo", "vice alcalde de Lugo"),
        ("US officials", "Russian officials"),
        ("organisers", "police sources"),
        ("Anne Leroy", "Paul Leroy"),
    ],
)
def test_never_one_side(one: str, other: str) -> None:
    assert alike_sources(one, other) is Alike.APART


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("la police", "La Police", None),
        ("ministre de l'Intérieur", "Interior Ministry", Step.OFFICE),
        ("préfecture de police", "police", Step.OFFICE),
        ("police spokesman", "la policía", Step.SPOKESPERSON),
        ("Moscou", "Russian government", Step.SEAT),
        ("une source policière", "la police", Step.OWN_SOURCE),
        ("OSDH", "SOHR", Step.BODY),
        ("ministère de la Santé", "Ministerio de Salud", Step.LANGUAGE),
        ("Konachenkov", "Konashenkov", Step.LANGUAGE),
    ],
)
def test_each_merge_says_why(one: str, other: str, why: Step | None) -> None:
    assert same_source(one, other)
    assert why_same(one, other) is why
    assert why_same(other, one) is why


NAMES = sorted({name for row in ONE_SIDE for name in row} | {n for row in TWO_SIDES for n in row})


def test_how_names_lie_is_symmetric() -> None:
    for one, other in combinations(NAMES, 2):
        assert alike_sources(one, other) is alike_sources(other, one)


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_the_same_is_an_equivalence(a: str, b: str, c: str) -> None:
    assert same_source(a, a)
    if same_source(a, b) and same_source(b, c):
        assert same_source(a, c)


@given(st.permutations(["police", "sources", "Rhône", "ministère", "=", "UN", "porte-parole"]))
def test_any_words_have_a_key(words: list[str]) -> None:
    for size in range(len(words)):
        name = " ".join(words[:size])
        assert source_key(name) == source_key(name)


@given(st.text(max_size=40))
def test_any_text_has_a_key(text: str) -> None:
    assert source_key(text) == source_key(text)
    assert alike_sources(text, text) is Alike.SAME


def test_order_of_words_of_a_body_does_not_count() -> None:
    for words in permutations(["ministère", "russe", "défense"]):
        assert source_key(" ".join(words)) == source_key("Russian Defence Ministry")


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("procureur", True),
        ("the prosecutor", True),
        ("gobernador", True),
        ("sheriff", True),
        ("maire", True),
        ("ministre", False),
        ("witness", False),
        ("vecino", False),
        ("official", False),
        ("Ana Roy", False),
    ],
)
def test_who_of_no_name_speaks_for_a_body(name: str, known: bool) -> None:
    assert holds_office(name) is known
