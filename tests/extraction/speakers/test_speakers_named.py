"""Who a pronoun, a role or a surname stands for."""

import pytest

from claimtrack.domain.reading import Article, Region
from claimtrack.extraction.statements.reader import find_statements

CASES = [
    # a nation's noun takes up the person in view; in the plural it takes up nobody
    ("fr", "Le coureur Jean Bark a gagné. L'Américain a dit qu'il reviendrait.", ["Jean Bark"]),
    ("en", "The runner John Bark has won. The Kenyan said that he would be back.", ["John Bark"]),
    ("es", "El corredor Juan Bark ganó. El peruano dijo que volvería.", ["Juan Bark"]),
    ("en", "The runner John Bark has won. Kenyans said that he would be back.", ["Kenyans"]),
    # a broadcaster stands between the verb and its subject
    ("fr", "« Le pont fermera », a dit lundi sur France Inter Luc Blanc.", ["Luc Blanc"]),
    ("fr", "« Le pont fermera », a dit lundi sur Bac Nord Luc Blanc.", [None]),
    # a body and whose it is; an office and the body it serves
    (
        "fr",
        "Le cabinet du président Luc Blanc a dit que le pont fermera.",
        ["cabinet du président Luc Blanc"],
    ),
    ("fr", "Le chef de La Ligne Claire a dit que le pont fermera.", ["chef de La Ligne Claire"]),
    (
        "en",
        "The office of President Ann Poe said that the bridge will shut.",
        ["office of President Ann Poe"],
    ),
    ("fr", "Le président Luc Blanc a dit que le pont fermera.", ["Luc Blanc"]),
    (
        "fr",
        "Le ministre des Transports, Luc Blanc, est venu. Il a dit que la route était libre.",
        ["Luc Blanc"],
    ),
    (
        "fr",
        (
            "« Tout va bien ici », a dit Luc Blanc. « Rien ne presse », a-t-il ajouté. "
            "« Je pars demain matin », a répondu Anne Morel. « Je rentre dimanche », a-t-elle dit."
        ),
        ["Luc Blanc", "Luc Blanc", "Anne Morel", "Anne Morel"],
    ),
    (
        "fr",
        (
            "Le ministre russe des Transports Ivan Petrov a dit que tout allait bien. "
            "Le maire est parti. Le ministre des Transports russe a ajouté que tout allait."
        ),
        ["Ivan Petrov", "Ivan Petrov"],
    ),
    (
        "fr",
        "Luc Blanc, député du Nord, est venu. « Le canal sera creusé », a promis M. Blanc.",
        ["Luc Blanc"],
    ),
    (
        "fr",
        "Luc Blanc a reçu Jean Petit. Ce dernier a dit que la route était libre.",
        ["Jean Petit"],
    ),
    ("fr", "Damas a affirmé que la route était libre.", ["Damas"]),
    (
        "fr",
        "Un responsable a dit que la route était libre. Le responsable a ajouté que tout va.",
        ["responsable", "responsable"],
    ),
    (
        "en",
        "The transport minister, Luke White, came. He said that the road was clear.",
        ["Luke White"],
    ),
    (
        "en",
        (
            "“All is well here,” said Luke White. “There is no hurry,” he added. "
            "“I leave in the morning,” said Mrs Moore. “I will be back on Sunday,” she said."
        ),
        ["Luke White", "Luke White", "Mrs Moore", "Mrs Moore"],
    ),
    (
        "en",
        (
            "Russian transport minister Ivan Petrov said that all was well. "
            "The mayor left. The Russian minister added that the road was clear."
        ),
        ["Ivan Petrov", "Ivan Petrov"],
    ),
    (
        "en",
        "Luke White, a lawmaker from Ely, came. “The canal will be dug,” Mr White promised.",
        ["Luke White"],
    ),
    ("en", "Damascus said that the road was clear.", ["Damascus"]),
    (
        "en",
        "A union official said that the road was clear. The official added that all was well.",
        ["union official", "union official"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "speakers"), CASES)
def test_resolved(lang: str, text: str, speakers: list[str]) -> None:
    found, _ = find_statements(Article(text=text, lang=lang), ())
    assert [s.speaker for s in found] == speakers


def test_speakers_are_listed_with_their_names_and_roles() -> None:
    text = "Le maire de Ham, Luc Blanc, est venu. « Le canal sera creusé », a promis M. Blanc."
    _, speakers = find_statements(Article(text=text, lang="fr"), ())
    (speaker,) = speakers
    assert (speaker.name, speaker.kind) == ("Luc Blanc", "person")
    assert speaker.names == ("Luc Blanc", "Blanc")
    assert speaker.role == "maire ham"


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("fr", "Le gouvernement a dit que la route était libre.", "organisation"),
        ("fr", "Des témoins ont dit que la route était libre.", "group"),
        ("fr", "Un policier a dit que la route était libre.", "unnamed"),
        ("fr", "Moscou a dit que la route était libre.", "organisation"),
        ("en", "The government said that the road was clear.", "organisation"),
        ("en", "Witnesses said that the road was clear.", "group"),
        ("en", "A soldier said that the road was clear.", "unnamed"),
        ("en", "Moscow said that the road was clear.", "organisation"),
    ],
)
def test_kind_of_speaker(lang: str, text: str, kind: str) -> None:
    found, _ = find_statements(Article(text=text, lang=lang), ())
    assert [s.speaker_kind for s in found] == [kind]


def test_chrome_is_marked_and_leaves_pronouns_alone() -> None:
    menu = "Jean Petit a dit que tout était vendu."
    text = f"Luc Blanc a dit que la route était libre.\n{menu}\nIl a ajouté que tout allait bien."
    region = Region(text.index(menu), text.index(menu) + len(menu), "related")
    found, speakers = find_statements(Article(text=text, lang="fr"), (region,))
    assert [(s.speaker, s.chrome) for s in found] == [
        ("Luc Blanc", None),
        ("Jean Petit", "related"),
        ("Luc Blanc", None),
    ]
    assert [s.name for s in speakers] == ["Luc Blanc"]
