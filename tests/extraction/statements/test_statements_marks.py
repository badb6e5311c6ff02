"""What reports words and what only looks so; the sort of quotation marks makes no difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.article import read

PAIRS = {"guillemets": ("« ", " »"), "curly": ("“", "”"), "straight": ('"', '"')}


def said(text: str, lang: str) -> list[tuple[str | None, str]]:
    found = read(Article(text=text, lang=lang)).statements
    return [
        (one.speaker, text[one.start : one.end])
        for one in found
        if one.kind is not StatementKind.NARRATOR
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The driver was pulled over and told that his licence had expired.", []),
        ("He was tired and said that the march would end.", ["the march would end"]),
        ("Nina Roe was late and told reporters that it was over.", ["it was over"]),
        ("Nina Roe asked the mayor to open the gates.", []),
        ("Nina Roe urged the mayor to open the gates.", ["the mayor to open the gates"]),
        ("Reports: 'rushed' sale of the docks to be halted", []),
        ("The mayor said: 'No.' He left.", ["No."]),
        ("Families claiming asylum in the city expected in June.", []),
        ("The fire puts towns in 'great danger'", []),
        ("The mayor put the damage at 3 million euros.", ["the damage at 3 million euros"]),
        (
            "Boats which, according to Nina Roe, the city has sold, lie idle.",
            ["the city has sold"],
        ),
    ],
)
def test_english(text: str, words: list[str]) -> None:
    assert [span for _, span in said(text, "en")] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nina Roe a demandé au maire d’ouvrir les grilles.", ["au maire d’ouvrir les grilles"]),
        ("Le maire a évalué les dégâts à 3 millions d’euros.", ["les dégâts à 3 millions d’euros"]),
        ("Le maire a dit : « Non. » Il est parti.", ["Non."]),
        (
            "Des bateaux qui, selon Nina Roe, ont été vendus, rouillent à quai.",
            ["ont été vendus"],
        ),
    ],
)
def test_french(text: str, words: list[str]) -> None:
    assert [span for _, span in said(text, "fr")] == words


def test_a_mark_set_as_if_it_closed() -> None:
    text = 'The mayor said," [They] sold the boats last year". She left.'
    assert [span for _, span in said(text, "en")] == ["[They] sold the boats last year"]


FR = (
    "{o}Nous avons tout vendu cette année{c}, a déclaré Nina Roe.",
    "Le maire a répondu : {o}La ville paiera sa part.{c}",
    "{o}La digue, promet Nina Roe, tiendra cet hiver encore.{c}",
    "Nina Roe juge que la vente est {o}une faute grave{c} de la ville.",
    "{o}Tout est perdu{c}, dit Nina Roe. {o}Il faut repartir de zéro.{c}",
    "Le film {o}Grand Large{c} sort mercredi.",
    "{o}Ils disent {o}urgence{c} depuis dix ans, et rien ne vient{c}, a dit Nina Roe.",
)
EN = (
    "{o}We sold everything this year,{c} Nina Roe said.",
    "The mayor replied: {o}The city will pay its share.{c}",
    "{o}We lost it all,{c} said Nina Roe. {o}We must start from nothing.{c}",
    "Nina Roe said the sale was {o}a grave mistake{c} of the city.",
    "The film {o}Open Sea{c} comes out on Wednesday.",
)


@pytest.mark.parametrize(("lang", "sentences"), [("fr", FR), ("en", EN)])
def test_the_sort_of_marks_changes_nothing(lang: str, sentences: tuple[str, ...]) -> None:
    @given(st.lists(st.sampled_from(sentences), min_size=1, max_size=4, unique=True))
    def alike(chosen: list[str]) -> None:
        text = "\n\n".join(chosen)
        found = {
            name: said(text.replace("{o}", opening).replace("{c}", closing), lang)
            for name, (opening, closing) in PAIRS.items()
        }
        curly, straight, guillemets = (
            [(who, bare(words)) for who, words in found[name]]
            for name in ("curly", "straight", "guillemets")
        )
        assert curly == straight == guillemets

    alike()


def bare(words: str) -> str:
    """The words without the marks within them."""
    for sign in '«»“”"\u00a0':
        words = words.replace(sign, "")
    return " ".join(words.split())
