"""Who said what in one article, paragraph after paragraph."""

import pytest

from claimtrack.domain.reading import Article, Region, StatementFound
from claimtrack.extraction.statements.reader import find_statements


def statements(text: str, lang: str, chrome: tuple[Region, ...] = ()) -> tuple[StatementFound, ...]:
    return find_statements(Article(text=text, lang=lang), chrome)[0]


@pytest.mark.parametrize(
    ("lang", "text", "speakers"),
    [
        (
            "fr",
            "« Le pont rouvre bientôt », a dit Anne Morel.\n« Nous sommes prêts depuis mars. »",
            ["Anne Morel", "Anne Morel"],
        ),
        ("fr", "« Nous sommes prêts depuis mars. »", []),
        (
            "en",
            "“The bridge opens soon,” said Ann Moore.\n“We have been ready since March.”",
            ["Ann Moore", "Ann Moore"],
        ),
        ("en", "“We have been ready since March.”", []),
        (
            "es",
            "«El puente abre pronto», dijo Ana Ruiz.\n«Estamos listos desde marzo.»",
            ["Ana Ruiz", "Ana Ruiz"],
        ),
    ],
)
def test_a_quotation_without_a_cue_is_the_last_speakers(
    lang: str, text: str, speakers: list[str]
) -> None:
    assert [each.speaker for each in statements(text, lang)] == speakers


def test_after_three_paragraphs_nobody_goes_on_speaking() -> None:
    between = "\nLe pont est fermé." * 4
    text = f"« Le pont rouvre bientôt », a dit Anne Morel.{between}\n« Nous sommes prêts. »"
    assert [each.speaker for each in statements(text, "fr")] == ["Anne Morel"]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("fr", "Anne Morel est arrivée. Elle a dit que le pont rouvre.", "Anne Morel"),
        ("en", "Ann Moore arrived. She said that the bridge opens.", "Ann Moore"),
        ("fr", "Le pont est long. Elle a dit qu'il rouvre.", None),
        (
            "fr",
            "Anne Morel arrive. La préfète du Gard a marché. Elle a dit que le pont rouvre.",
            "préfète du Gard",
        ),
        ("en", "Ann Moore left. Mr. Hill waved. He said that the bridge opens.", "Mr. Hill"),
        ("en", "Ann Moore left. Mr. Hill waved. She said that the bridge opens.", "Ann Moore"),
        (
            "es",
            "Ana Ruiz llegó. El alcalde de Lugo espera. «El puente abre pronto», dijo.",
            "alcalde de Lugo",
        ),
        (
            "fr",
            "Un homme arrive. Rachid, 35 ans, est sorti hier. « Le pont rouvre bientôt », dit-il.",
            "Rachid",
        ),
        ("en", "A man came. Rashid, 35, has left. “The bridge opens soon,” he said.", "Rashid"),
        (
            "es",
            "Un hombre llegó. Rachid, 35 años, está libre. «El puente abre pronto», dijo él.",
            "Rachid",
        ),
        ("fr", "Nîmes, 12 mai, est loin. « Le pont rouvre bientôt », dit-il.", None),
        ("fr", "Le pape est à Tours. Le souverain pontife a dit que le pont rouvre.", "pape"),
        ("en", "The Dalai Lama left. The spiritual leader said that it opens.", "Dalai Lama"),
        ("es", "El papa está en Lugo. El sumo pontífice dijo que el puente abre.", "papa"),
        (
            "en",
            "Ann Moore left. But ex-attorney Dan diMarco blasted us. “The bridge opens,” he said.",
            "Dan diMarco",
        ),
        (
            "en",
            "Speaking in Hull, Mr. Reed praised the officers. “The bridge opens soon,” he said.",
            "Mr. Reed",
        ),
        ("en", "Fox News has a film. He said that the bridge opens.", None),
        ("en", "Fox News has a film. It said that the bridge opens.", "Fox News"),
        ("en", "Rep. Ann Moore, R-N.Y., said that the bridge opens.", "Ann Moore"),
        ("en", "Some teachers left. Many said that the bridge opens.", "teachers"),
        ("en", "Ann Moore left. Others said that the bridge opens.", "Others"),
    ],
)
def test_a_pronoun_is_whoever_was_in_view(lang: str, text: str, speaker: str | None) -> None:
    assert [each.speaker for each in statements(text, lang)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text", "speakers"),
    [
        (
            "fr",
            "Anne Morel a dit que le pont rouvre. Le communiqué ajoute que la route est sèche.",
            ["Anne Morel", "Anne Morel"],
        ),
        (
            "en",
            "Ann Moore said that the bridge opens. The statement added that the road is dry.",
            ["Ann Moore", "Ann Moore"],
        ),
        (
            "es",
            "Ana Ruiz dijo que el puente abre. El comunicado añade que la ruta está seca.",
            ["Ana Ruiz", "Ana Ruiz"],
        ),
        (
            "en",
            "Ann Moore said that the bridge opens. The report added that the road is dry.",
            ["Ann Moore", "report"],
        ),
    ],
)
def test_a_bare_statement_is_whoever_gave_it(lang: str, text: str, speakers: list[str]) -> None:
    assert [each.speaker for each in statements(text, lang)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "La préfecture est sereine. « Le pont est sûr », assure-t-on, ajoutant qu'il tient.",
            ["préfecture", "préfecture"],
        ),
        ("Anne Morel arrive. « Le pont est sûr et solide », assure-t-on.", [None]),
    ],
)
def test_nobody_in_particular_is_the_body_that_spoke(text: str, speakers: list[str | None]) -> None:
    assert [each.speaker for each in statements(text, "fr")] == speakers


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "fr",
            "Luc Roche est à Rome. Luc Roche est venu. « Tout va bien », dit le président russe.",
            "Luc Roche",
        ),
        (
            "fr",
            "Le maire, Luc Roche, est venu. « Tout ira bien », a dit le président russe.",
            "président russe",
        ),
        (
            "en",
            "Luke Stone is in Rome. Luke Stone waved. “All is well,” said the French president.",
            "Luke Stone",
        ),
        ("en", "Luke Stone waved. “All is well,” said the French president.", "French president"),
        (
            "es",
            "Luis Ruiz está en Roma. Luis Ruiz saludó. «Todo va bien», dijo el presidente ruso.",
            "Luis Ruiz",
        ),
    ],
)
def test_an_office_of_state_is_whoever_needs_no_introduction(
    lang: str, text: str, speaker: str
) -> None:
    assert [each.speaker for each in statements(text, lang)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "LILLE (AFP) - La maire dit que le pont rouvre.", "le pont rouvre"),
        ("en", "LONDON (Reuters) - The mayor said that the bridge opens.", "the bridge opens"),
        ("en", "HULL - According to the council, the bridge opens.", "the bridge opens"),
    ],
)
def test_a_dateline_says_nothing(lang: str, text: str, words: str) -> None:
    assert [text[each.start : each.end].rstrip(".") for each in statements(text, lang)] == [words]


def test_the_speaker_of_a_caption_does_not_go_on_in_the_text() -> None:
    caption = "« Le pont rouvre bientôt », a dit Anne Morel."
    text = f"{caption}\n« Nous sommes prêts depuis mars. »"
    inside = statements(text, "fr", (Region(0, len(caption), "caption"),))
    assert [each.speaker for each in inside if each.chrome is None] == []


def test_a_quotation_over_two_paragraphs_waits_for_its_cue() -> None:
    text = "« Le pont rouvre bientôt.\n« Nous sommes prêts depuis mars », a dit Anne Morel."
    assert [(each.start, each.speaker) for each in statements(text, "fr")] == [(2, "Anne Morel")]
