"""What a mention says of a speaker: name, role, gender, number."""

from dataclasses import dataclass

from claimtrack.extraction.speakers.noun_phrases import holds_role
from claimtrack.extraction.speakers.person_names import PersonName, person_run
from claimtrack.extraction.text.items import Item, Language, itemise

_MARKS = frozenset(["“", "”", '"', "«", "»"])
_HEAD = 6
"""Items of a mention among which its head and title stand."""


@dataclass(frozen=True, slots=True)
class Mention:
    """What one mention tells.

    ``name``: the capitalised name of a person, "" where there is none; ``title``: "Mme" where a
    surname follows it; ``words``: the content words of the rest, lower case; ``head``: its role
    noun; ``plain``: the phrase without determiner and apposition; ``organisation``: the body a
    role serves. ``gender``: "m", "f" or ""; ``number``: "s" or "p".
    """

    name: str
    title: str
    titled: bool
    words: tuple[str, ...]
    head: str
    plain: str
    gender: str
    number: str
    definite: bool
    kind: str
    organisation: str | None = None

    @property
    def names_person(self) -> bool:
        """Whether it holds a person's name, and no acronym."""
        return self.kind == "person" and not self.name.isupper()

    @property
    def full(self) -> bool:
        """Whether the name has a first name too."""
        return " " in self.name


def printed(items: list[Item], first: int, end: int, text: str) -> str:
    """The words of some items as the text has them, with single blanks."""
    return " ".join(text[items[first].start : items[end - 1].end].split())


def read_mention(text: str, start: int, end: int, pack: Language) -> Mention | None:
    """What the words of one mention tell; None where they hold no word."""
    items = itemise(text, (start, end), [], pack)
    items = _core([item for item in items if item.low not in _MARKS], pack)
    if not items:
        return None
    person = person_run(items, text, pack)
    rest = items if person is None else items[: person.first] + items[person.end :]
    head = _head(rest, pack)
    return Mention(
        name=printed(items, person.first, person.end, text) if person else "",
        title=_title(items, person, text, pack) if person else "",
        titled=person is not None and person.titled,
        words=_content(rest, pack),
        head=head,
        plain=_plain(items, text, pack),
        gender=_gender(items, pack),
        number=_number(items, pack),
        definite=items[0].low not in pack.phrases.indefinite,
        kind="person" if person else _kind(items, head, pack),
        organisation=_served(items, person, head, text, pack),
    )


def _core(items: list[Item], pack: Language) -> list[Item]:
    """The mention without its relative clause, and a body's without its apposition."""
    items = _without_relative(items, pack)
    if not any(item.low in pack.names.organisations for item in items[:3]):
        return items
    named = next((items[:at] for at, item in enumerate(items) if item.low == ","), items)
    return items if holds_role(named, pack) else named


def _without_relative(items: list[Item], pack: Language) -> list[Item]:
    """The mention up to its relative clause."""
    for at in range(1, len(items)):
        if items[at].low in pack.classes.relatives:
            return items[:at]
    return items


def _title(items: list[Item], person: PersonName, text: str, pack: Language) -> str:
    """The title before a lone surname: "Mme"."""
    if not person.first or person.end - person.first > 1:
        return ""
    before = items[person.first - 1]
    return text[before.start : before.end] if before.low in pack.names.titles else ""


def _content(items: list[Item], pack: Language) -> tuple[str, ...]:
    """The words that tell who somebody is."""
    return tuple(item.low for item in items if item.shape in "wCn" and item.low not in pack.empty)


def _gender(items: list[Item], pack: Language) -> str:
    """The gender of a title, else of the determiner, else of a role noun."""
    names, front = pack.names, items[:_HEAD]
    for item in front:
        if gender := names.titles.get(item.low):
            return gender
    if shown := pack.phrases.gendered.get(items[0].low):
        return shown
    return next((gender for item in front if (gender := names.roles.get(item.low))), "")


def _number(items: list[Item], pack: Language) -> str:
    """Whether one ("s") or several ("p"), by the determiner or a noun for groups."""
    if items[0].low in pack.phrases.plural:
        return "p"
    return "p" if any(item.low in pack.names.groups for item in items[:3]) else "s"


def _head(items: list[Item], pack: Language) -> str:
    """The role noun of a mention; "homme" in a body's name is none."""
    for item in items:
        if item.low in pack.names.roles:
            return item.low
        if pack.phrases.head_first and item.low in pack.names.organisations:
            return ""
    return ""


def _kind(items: list[Item], head: str, pack: Language) -> str:
    """Whether a mention without a name is a group, a body, or somebody unnamed."""
    core = _before_complement(items, pack)
    names = pack.names
    for kind, nouns in (
        ("group", names.groups),
        ("unnamed", names.roles),
        ("organisation", names.organisations),
    ):
        if any(low in nouns for low in core):
            return kind
    named = not head and any(item.shape == "C" for item in items)
    return "organisation" if named else "unnamed"


def _before_complement(items: list[Item], pack: Language) -> list[str]:
    """The first words of a mention, up to the preposition of its complement."""
    front = [item.low for item in items[:_HEAD]]
    for place in range(1, len(front)):
        if front[place] in pack.words.prepositions:
            return front[:place]
    return front


def _plain(items: list[Item], text: str, pack: Language) -> str:
    """The phrase without determiner, apposition, and "estimates by" before its source."""
    end, first = _plain_end(items, pack), 0
    while first < end - 1:
        step = _plain_start(items, first, end, pack)
        if step == first:
            break
        first = step
    return printed(items, first, end, text)


def _plain_end(items: list[Item], pack: Language) -> int:
    """Where a phrase's own words end: its relative clause, participle or apposition is left out."""
    for at, item in enumerate(items):
        if at and (item.low in (",", "(") or item.low in pack.words.relatives):
            return at
    return len(items)


def _plain_start(items: list[Item], first: int, end: int, pack: Language) -> int:
    """``first`` moved past a determiner or a noun behind which the source stands."""
    low, links = items[first].low, pack.phrases.links
    if low in pack.words.determiners or low in links:
        return first + 1
    if low in pack.cues.source_nouns and end - first > 2:
        for place in range(first + 1, min(first + 4, end - 1)):
            if items[place].low in links:
                return place + 1
    return first


def _served(
    items: list[Item], person: PersonName | None, head: str, text: str, pack: Language
) -> str | None:
    """The body in "porte-parole du ministère des Transports", up to a comma or a name."""
    if person is not None and not head:
        return None
    before = items[: person.first] if person is not None and person.first else items
    for first, item in enumerate(before):
        if item.low in pack.names.organisations:
            return printed(before, first, _comma(before, first + 1), text)
    return None


def _comma(items: list[Item], start: int) -> int:
    """The first comma or bracket from ``start`` on, else the end."""
    for at in range(start, len(items)):
        if items[at].low in (",", "("):
            return at
    return len(items)
