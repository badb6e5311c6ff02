"""French statements: the words said stand between braces, then the speaker of each."""

import re

import pytest

from claimtrack.domain.reading import Act, Article, StatementFound, StatementKind
from claimtrack.extraction.statements.reader import find_statements

CASES = [
    # quotation, then the cue
    ("« {Le pont rouvrira en mars} », a déclaré Anne Morel.", ["Anne Morel"]),
    ("« {Le pont rouvrira en mars} », déclare Anne Morel.", ["Anne Morel"]),
    ("« {Le pont rouvrira en mars} », avait assuré lundi Anne Morel.", ["Anne Morel"]),
    ("Anne Morel est maire. « {Le pont rouvrira en mars} », a-t-elle dit.", ["Anne Morel"]),
    ("« {Nous avons perdu deux ans} », reconnaît la directrice.", ["directrice"]),
    ("« {Nous n'irons pas plus loin} », a dit à l'AFP la directrice.", ["directrice"]),
    # cue and colon, noun cue and colon
    ("Paul Girard souligne : « {La fête doit rester gratuite pour tous} ».", ["Paul Girard"]),
    ("Paul Girard : « {La fête doit rester gratuite pour tous} ».", ["Paul Girard"]),
    # cue inside the marks, quotation cut in two
    ("« {La digue}, promet Mme Morel, {tiendra cent ans}. »", ["Mme Morel", "Mme Morel"]),
    (
        "« {Tout a brûlé cette nuit} », a raconté Jean Petit, « {il ne reste plus que les murs} ».",
        ["Jean Petit", "Jean Petit"],
    ),
    # floating quotation
    (
        "« {Le pont rouvrira en mars} », a dit Anne Morel.\n« {Les travaux sont presque finis} ».",
        ["Anne Morel", "Anne Morel"],
    ),
    # que
    ("Anne Morel a déclaré que {le pont rouvrirait en mars}.", ["Anne Morel"]),
    ("Anne Morel a fait savoir que {le pont rouvrirait}.", ["Anne Morel"]),
    ("Anne Morel met en garde sur le fait que {ce pont pourrait céder}.", ["Anne Morel"]),
    ("Le maire a précisé dans un communiqué que {douze familles étaient relogées}.", ["maire"]),
    ("La préfecture indiquait qu'{une route restait coupée}.", ["préfecture"]),
    (
        "Le porte-parole du ministère, Luc Blanc, avait affirmé que {la route était libre}.",
        ["Luc Blanc"],
    ),
    (
        "Anne Morel a dit que {le pont était sûr}, ajoutant que {les bus y passeraient}.",
        ["Anne Morel", "Anne Morel"],
    ),
    (
        "Anne Morel a dit que {le pont était sûr}. Et de souligner que {les bus y passeraient}.",
        ["Anne Morel", "Anne Morel"],
    ),
    ("Comme l'indique le rapport du préfet, {la digue a cédé}.", ["rapport du préfet"]),
    # mixed
    ("Le maire a estimé que {la digue était « bien trop vieille »}.", ["maire"]),
    ("Le ministre a dénoncé {une « attaque intolérable contre les juges »}.", ["ministre"]),
    # clause, then the cue
    ("{Les bus rouleront lundi matin}, a annoncé la RATP.", ["RATP"]),
    ("{Le feu était éteint à midi}, a-t-on appris de source policière.", ["source policière"]),
    # prepositions
    ("Selon la préfecture, {douze familles ont été relogées}.", ["préfecture"]),
    ("D'après Anne Morel, {le pont tiendra cent ans}.", ["Anne Morel"]),
    ("{Douze familles ont été relogées}, selon les pompiers.", ["pompiers"]),
    ("Selon les chiffres de la Croix-Rouge, {on compte 700 sans-abri}.", ["Croix-Rouge"]),
    ("Pour le maire, {la digue est bien trop vieille}.", ["maire"]),
    ("Il lit un sondage selon lequel {six habitants sur dix veulent un pont}.", ["sondage"]),
    # infinitives and noun phrases, the addressee included
    ("Le préfet a appelé {les habitants à quitter la vallée}.", ["préfet"]),
    ("Le préfet a demandé {aux habitants de quitter la vallée}.", ["préfet"]),
    ("La banque annonce {avoir perdu 30 millions d'euros}.", ["banque"]),
    ("Le syndicat a estimé {à 4 200 le nombre de marcheurs}.", ["syndicat"]),
    ("Le maire dit {vouloir reconstruire le pont}.", ["maire"]),
    ("Paul Girard nie {avoir touché un centime}.", ["Paul Girard"]),
    # tweets
    ("« {Nous ne céderons rien du tout} », a tweeté le ministre.", ["ministre"]),
]  # fmt: skip

NOTHING = [
    "Selon les cas, il faut un mois ou deux.",
    "Selon que l'on vienne du nord ou du sud, la route change.",
    "Le film « Les Enfants du fleuve » sort mercredi.",
    "Il habite une maison surnommée « la Chapelle ».",
    "Le maire n'a pas dit que le pont rouvrirait.",
    "La demande que vous avez faite est perdue.",
    "Le conducteur a été blessé et son passager est mort.",
    "",
    "« »",
]


def marked(text: str) -> tuple[str, list[str]]:
    """The text without braces, and the stretches between them."""
    return re.sub(r"[{}]", "", text), re.findall(r"\{(.*?)\}", text)


def found_in(text: str) -> list[StatementFound]:
    return list(find_statements(Article(text=text, lang="fr"), ())[0])


@pytest.mark.parametrize(("braced", "speakers"), CASES)
def test_words_said_and_their_speaker(braced: str, speakers: list[str]) -> None:
    text, said = marked(braced)
    found = found_in(text)
    assert [text[s.start : s.end] for s in found] == said
    assert [s.speaker for s in found] == speakers


@pytest.mark.parametrize("text", NOTHING)
def test_not_said(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("« Le pont rouvrira », a dit Anne Morel.", StatementKind.DIRECT),
        ("Anne Morel a dit que le pont rouvrirait.", StatementKind.INDIRECT),
        ("Anne Morel a dit que le pont était « un gouffre ».", StatementKind.MIXED),
    ],
)
def test_kind(text: str, kind: StatementKind) -> None:
    assert [s.kind for s in found_in(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Anne Morel affirme que le pont est sûr.", Act.SAYS),
        ("Anne Morel dément que le pont soit fermé.", Act.DENIES),
        ("Anne Morel appelle les habitants à quitter la ville.", Act.ASKS),
        ("Anne Morel a promis que le pont rouvrirait.", Act.PROMISES),
        ("Anne Morel a dénoncé « une attaque indigne contre la ville ».", Act.ACCUSES),
    ],
)
def test_act(text: str, act: Act) -> None:
    assert [s.act for s in found_in(text)] == [act]


def test_second_piece_continues_the_first() -> None:
    found = found_in("« La digue, promet Mme Morel, tiendra cent ans. »")
    assert [s.continues for s in found] == [None, 0]


def test_mention_cue_and_relay_are_as_printed() -> None:
    text = "« Tout est prêt pour la fête », a confié à l'AFP le maire Luc Blanc."
    (said,) = found_in(text)
    assert said.mention == "le maire Luc Blanc"
    assert text[said.mention_start : said.mention_end] == said.mention
    assert said.cue == "a confié"
    assert text[said.cue_start : said.cue_end] == said.cue
    assert said.relay == "AFP"
    assert said.role == "maire"
