"""English statements: the words said stand between braces, then the speaker of each."""

import re

import pytest

from claimtrack.domain.reading import Act, Article, StatementFound, StatementKind
from claimtrack.extraction.statements.reader import find_statements

CASES = [
    # quotation, then the cue
    ("“{The bridge will open in March},” said Ann Moore.", ["Ann Moore"]),
    ("“{The bridge will open in March},” Ann Moore said.", ["Ann Moore"]),
    ("“{The bridge will open in March},” Ann Moore told Reuters.", ["Ann Moore"]),
    ("Ann Moore is mayor. “{The bridge will open in March},” she added.", ["Ann Moore"]),
    ("“{We lost two years over this},” admits the harbour director.", ["harbour director"]),
    ("“{We lost two years over this},” Ann Moore, the mayor of Ely, said.", ["Ann Moore"]),
    # cue before the quotation
    ("Ann Moore said: “{The feast must stay free for all}.”", ["Ann Moore"]),
    ("Ann Moore said, “{The feast must stay free for all}.”", ["Ann Moore"]),
    ("Ann Moore: “{The feast must stay free for all}.”", ["Ann Moore"]),
    # quotation cut in two
    (
        "“{Everything burned last night},” said John Small, “{and only the walls are left}.”",
        ["John Small", "John Small"],
    ),
    # floating quotation
    (
        "“{The bridge will open in March},” said Ann Moore.\n“{The works are nearly done}.”",
        ["Ann Moore", "Ann Moore"],
    ),
    # that, and bare clauses
    ("Ann Moore said that {the bridge would open in March}.", ["Ann Moore"]),
    ("Ann Moore said {the bridge would open in March}.", ["Ann Moore"]),
    ("Ann Moore told Reuters {the bridge would open in March}.", ["Ann Moore"]),
    ("Ann Moore told a news conference that {the bridge would open}.", ["Ann Moore"]),
    ("The mayor said in a statement that {twelve families had moved}.", ["mayor"]),
    ("The spokesman, reached at home in Ely, said {41 boats were missing}.", ["spokesman"]),
    ("A spokesman for the ministry, Luke White, said that {the road was clear}.", ["Luke White"]),
    ("The mayor was quoted in the local paper as saying that {the bridge was safe}.", ["mayor"]),
    (
        "Ann Moore said that {the bridge was safe}, adding that {buses would use it}.",
        ["Ann Moore", "Ann Moore"],
    ),
    ("As Ann Moore told the Evening Post, {the dam has given way in two places}.", ["Ann Moore"]),
    # mixed
    ("The mayor said {the dam was “far too old”}.", ["mayor"]),
    ("The minister denounced {an “intolerable attack on the judges”}.", ["minister"]),
    # clause, then the cue
    ("{Trains will run again on Monday}, union officials said.", ["union officials"]),
    ("{Trains will run again on Monday}, a union leader said today.", ["union leader"]),
    # prepositions
    ("According to the police, {twelve families have moved}.", ["police"]),
    ("According to official figures, {rents went up by 4 percent}.", ["official figures"]),
    ("{Twelve families have moved}, according to the police.", ["police"]),
    ("According to estimates by the Red Cross, {700 people have no home}.", ["Red Cross"]),
    # infinitives and noun phrases, the addressee included
    ("The prefect urged {them to leave the valley}.", ["prefect"]),
    ("The prefect called on {people to leave the valley}.", ["prefect"]),
    ("The union estimated {the number of walkers at 4,200}.", ["union"]),
    # tweets
    ("“{We will not give in to anyone},” tweeted the minister.", ["minister"]),
]

NOTHING = [
    "According to plan, the work took two months.",
    "The film “Children of the River” opens on Wednesday.",
    "He lives in a house nicknamed “the Chapel”.",
    "The mayor did not say that the bridge would open.",
    "The driver was hurt and the passenger died.",
    "The report that you lost is here.",
    "",
    "“ ”",
]


def marked(text: str) -> tuple[str, list[str]]:
    """The text without braces, and the stretches between them."""
    return re.sub(r"[{}]", "", text), re.findall(r"\{(.*?)\}", text)


def found_in(text: str) -> list[StatementFound]:
    return list(find_statements(Article(text=text, lang="en"), ())[0])


@pytest.mark.parametrize(("braced", "speakers"), CASES)
def test_words_said_and_their_speaker(braced: str, speakers: list[str]) -> None:
    text, said = marked(braced)
    found = found_in(text)
    assert [text[s.start : s.end].rstrip(",.") for s in found] == said
    assert [s.speaker for s in found] == speakers


@pytest.mark.parametrize("text", NOTHING)
def test_not_said(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The bridge will open,” said Ann Moore.", StatementKind.DIRECT),
        ("Ann Moore said that the bridge would open.", StatementKind.INDIRECT),
        ("Ann Moore said that the bridge was “a money pit”.", StatementKind.MIXED),
    ],
)
def test_kind(text: str, kind: StatementKind) -> None:
    assert [s.kind for s in found_in(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ann Moore says that the bridge is safe.", Act.SAYS),
        ("Ann Moore denied that the bridge was closed.", Act.DENIES),
        ("Ann Moore urged people to leave the town.", Act.ASKS),
        ("Ann Moore promised that the bridge would open.", Act.PROMISES),
        ("Ann Moore denounced “a shameful attack on the town”.", Act.ACCUSES),
    ],
)
def test_act(text: str, act: Act) -> None:
    assert [s.act for s in found_in(text)] == [act]


def test_second_piece_continues_the_first() -> None:
    found = found_in("“All of it burned,” said John Small, “and only the walls are left.”")
    assert [s.continues for s in found] == [None, 0]


def test_mention_cue_and_relay_are_as_printed() -> None:
    text = "“Everything is ready for the feast,” Mayor Luke White told AFP."
    (said,) = found_in(text)
    assert said.mention == "Mayor Luke White"
    assert text[said.mention_start : said.mention_end] == said.mention
    assert said.cue == "told"
    assert text[said.cue_start : said.cue_end] == said.cue
    assert said.relay == "AFP"
    assert said.role == "mayor"
