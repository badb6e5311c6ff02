"""Whose figure it is, where no statement says so or a source stands nearer than the speaker."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read


def speakers(text: str, lang: str) -> list[str | None]:
    found = read(Article(text=text, lang=lang, outlet="Le Phare"))
    return [claim.facts.speaker for claim in found.claims]


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        (
            "fr",
            "La police a compté 18 000 manifestants, le syndicat 40 000.",
            ["police", "syndicat"],
        ),
        ("en", "Police counted 18,000 marchers, the union 40,000.", ["Police", "union"]),
        ("fr", "Un rapport interne les évaluait à 12 millions d’euros.", ["rapport interne"]),
        ("en", "An internal audit valued them at $12 million.", ["internal audit"]),
        (
            "fr",
            "Une correspondante de Reuters a vu une dizaine de cadavres dans la cour.",
            ["correspondante de Reuters"],
        ),
        ("en", "A Reuters witness saw about ten bodies in the yard.", ["Reuters witness"]),
        (
            "fr",
            "La lettre envoyée par la banque mentionnait une perte de 700 millions d’euros.",
            ["banque"],
        ),
        ("en", "The letter sent by the bank mentioned a loss of $700 million.", ["bank"]),
    ],
)
def test_who_counts_estimates_or_sees(lang: str, text: str, wanted: list[str]) -> None:
    assert speakers(text, lang) == wanted


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La ville a vu 300 personnes défiler sous la pluie."),
        ("en", "The town saw 300 people march in the rain."),
        ("fr", "Elle a compté 300 personnes."),
        ("en", "The firm recorded a loss of $3 million."),
        ("fr", "La firme a enregistré une perte de 3 millions d’euros."),
    ],
)
def test_not_everyone_who_sees_or_records_is_a_source(lang: str, text: str) -> None:
    assert speakers(text, lang) == [None]


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        (
            "fr",
            (
                "Selon un comptage, tenu depuis mars par la chercheuse indépendante Anna Morel, "
                "il y aurait eu 140 blessés et 9 morts."
            ),
            ["Anna Morel", "Anna Morel"],
        ),
        (
            "en",
            (
                "According to a count, kept since March by the independent scholar Anna Morel, "
                "there were 140 injuries and 9 deaths."
            ),
            ["Anna Morel", "Anna Morel"],
        ),
    ],
)
def test_a_count_goes_back_to_its_maker(lang: str, text: str, wanted: list[str]) -> None:
    assert speakers(text, lang) == wanted


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        (
            "fr",
            "La CFDT avait mobilisé : 15 000 manifestants selon elle, 6 000 pour la police.",
            ["CFDT", "police"],
        ),
        (
            "fr",
            (
                "La maire a ordonné une enquête sur cet incendie qui a fait 12 morts, "
                "d’après les pompiers."
            ),
            ["pompiers"],
        ),
        (
            "en",
            (
                "The mayor ordered an inquiry into the fire that killed 12 people, "
                "according to firefighters."
            ),
            ["firefighters"],
        ),
    ],
)
def test_the_source_beside_a_number_is_the_nearest(lang: str, text: str, wanted: list[str]) -> None:
    assert speakers(text, lang) == wanted


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        (
            "fr",
            "Une majorité de Belges (62 %) approuve la mesure, selon un sondage Vox pour Le Soir.",
            "Vox",
        ),
        (
            "en",
            "Most voters (62%) approve of the measure, according to a Vox poll.",
            "Vox poll",
        ),
    ],
)
def test_a_source_that_closes_the_sentence_holds_for_all_of_it(
    lang: str, text: str, wanted: str
) -> None:
    assert speakers(text, lang) == [wanted]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            (
                "« Le pont est sûr », a dit le secrétaire général de la FSU, Luc Morel. "
                "Son syndicat a estimé à 30 000 le nombre de manifestants."
            ),
        ),
        (
            "en",
            (
                "“The bridge is safe,” said Luc Morel, the leader of the FSU. "
                "His union put the number of marchers at 30,000."
            ),
        ),
    ],
)
def test_a_body_named_as_the_last_speakers_own(lang: str, text: str) -> None:
    assert speakers(text, lang) == ["FSU"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "« Le pont est sûr », a dit Luc Morel. Il aurait coûté « 40 millions d’euros »."),
        ("en", "“The bridge is safe,” said Luc Morel. It may have cost “40 million euros”."),
    ],
)
def test_a_marked_sum_without_a_cue_is_the_last_speakers(lang: str, text: str) -> None:
    assert speakers(text, lang) == ["Luc Morel"]
