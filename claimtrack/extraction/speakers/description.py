"""What a mention says of a speaker: name, role, gender, number."""

from collections.abc import Mapping

from claimtrack.extraction.speakers.mention import Mention
from claimtrack.extraction.speakers.noun_phrases import holds_role, role_noun
from claimtrack.extraction.speakers.person_names import PersonName, person_run
from claimtrack.extraction.speakers.plausible import verb_within
from claimtrack.extraction.text.items import Item, Language, itemise
from claimtrack.extraction.text.walk import find_word, holds, up_to

_MARKS = frozenset(["“", "”", '"', "«", "»"])
_BREAKS = frozenset([",", "("])
_HEAD = 6
"""Items of a mention among which its head and title stand."""


def printed(items: list[Item], first: int, end: int, text: str) -> str:
    """The words of some items as the text has them, with single blanks."""
    return " ".join(text[items[first].start : items[end - 1].end].split())


def read_mention(text: str, start: int, end: int, pack: Language) -> Mention | None:
    """What the words of one mention tell; None where they hold no word."""
    return mention_of(itemise(text, (start, end), [], pack), text, pack)


def mention_of(items: list[Item], text: str, pack: Language) -> Mention | None:
    """The same of the items of a sentence; a quotation among them is read word by word."""
    if any(item.quote is not None for item in items):
        items = itemise(text, (items[0].start, items[-1].end), [], pack)
    items = _core([item for item in items if item.low not in _MARKS], pack)
    return _mention(items, text, pack) if items else None


def _mention(items: list[Item], text: str, pack: Language) -> Mention:
    """What the items of a mention tell, at least one."""
    person = person_run(items, text, pack)
    if person is not None and _only_describes(items, person, pack):
        person = None
    rest = _beside(items, person)
    head = _head(rest, pack)
    nouns = _body_nouns(rest if person is None else items[: person.first], head, pack)
    if person is not None and nouns:
        return _named_body(items, person, nouns, text, pack)
    name, title, titled = _printed_name(items, person, text, pack)
    return Mention(
        name=name,
        title=title,
        titled=titled,
        words=_content(rest, pack),
        head=head,
        plain=_plain(items, text, pack),
        gender=_gender(items, pack),
        number=_number(items, pack),
        definite=items[0].low not in pack.phrases.indefinite,
        kind="person" if person else _kind(items, head, pack),
        organisation=_served(items, person, head, text, pack),
        pointed=items[0].low in pack.phrases.pointing,
        nouns=nouns,
    )


def _only_describes(items: list[Item], name: PersonName, pack: Language) -> bool:
    """Whether a name describes the group behind it: "French diplomatic sources"."""
    if pack.phrases.head_first or name.titled:
        return False
    behind = items[name.end : up_to(items, pack.classes.small | _BREAKS, name.end)]
    if not behind or behind[-1].shape != "w":
        return False
    return behind[-1].low in pack.names.groups


def _named_body(
    items: list[Item], name: PersonName, nouns: frozenset[str], text: str, pack: Language
) -> Mention:
    """What a mention tells where a noun for bodies leads to its name: "l'association X Y"."""
    return Mention(
        name="",
        title="",
        titled=False,
        words=_content(items, pack),
        head="",
        plain=printed(items, name.first, name.end, text),
        gender=_gender(items, pack),
        number=_number(items, pack),
        definite=True,
        kind="organisation",
        nouns=nouns,
    )


def _body_nouns(items: list[Item], head: str, pack: Language) -> frozenset[str]:
    """The noun that calls a body so, before any complement; empty for the holder of a role."""
    if head:
        return frozenset()
    front = _before_complement(items, pack)
    return frozenset(item.low for item in front if item.low in pack.names.organisations)


def _beside(items: list[Item], person: PersonName | None) -> list[Item]:
    """The items beside a person's name."""
    return items if person is None else items[: person.first] + items[person.end :]


def _printed_name(
    items: list[Item], person: PersonName | None, text: str, pack: Language
) -> tuple[str, str, bool]:
    """(name, title, whether a title or role leads to it); empty where nobody is named."""
    if person is None:
        return "", "", False
    name = printed(items, person.first, person.end, text)
    return name, _title(items, person, text, pack), person.titled


def _core(items: list[Item], pack: Language) -> list[Item]:
    """The mention without its relative clause, and a body's without its apposition."""
    items = items[: find_word(items, pack.classes.relatives, 1, len(items))]
    if not holds(items[:3], pack.names.organisations):
        return items
    body = items[: up_to(items, (",",), 0)]
    return items if holds_role(body, pack) else body


def _title(items: list[Item], person: PersonName, text: str, pack: Language) -> str:
    """The title before a lone surname: "Mme"."""
    if not person.first or person.end - person.first > 1:
        return ""
    before = items[person.first - 1]
    return text[before.start : before.end] if before.low in pack.names.titles else ""


def _content(items: list[Item], pack: Language) -> tuple[str, ...]:
    """The words that tell who somebody is."""
    words = (item.low for item in items if item.shape in "wCn" and item.low not in pack.empty)
    return tuple(part for word in words for part in _parts(word, pack))


def _parts(word: str, pack: Language) -> tuple[str, ...]:
    """A word, the former holder of a role as two: "ex", "ministre"."""
    role = role_noun(word, pack)
    if role in ("", word):
        return (word,)
    return word.removesuffix(role).rstrip("-"), role


def _gender(items: list[Item], pack: Language) -> str:
    """The gender of a title, else of the determiner, else of a role noun."""
    front = items[:_HEAD]
    return (
        _gender_by(front, pack.names.titles)
        or pack.phrases.gendered.get(items[0].low)
        or _gender_by(front, pack.names.roles)
    )


def _gender_by(items: list[Item], genders: Mapping[str, str]) -> str:
    """The gender that the first item to show one has in a table."""
    for item in items:
        if gender := genders.get(item.low):
            return gender
    return ""


def _number(items: list[Item], pack: Language) -> str:
    """Whether one ("s") or several ("p"), by the determiner or a noun for groups."""
    if items[0].low in pack.phrases.plural:
        return "p"
    return "p" if holds(items[:3], pack.names.groups) else "s"


def _head(items: list[Item], pack: Language) -> str:
    """The role noun of a mention; "homme" in a body's name is none."""
    if _is_compound_body(items, pack):
        return ""
    for item in items:
        role = role_noun(item.low, pack)
        if role:
            return role
        if pack.phrases.head_first and item.low in pack.names.organisations:
            return ""
    return ""


def _is_compound_body(items: list[Item], pack: Language) -> bool:
    """Whether the last of some nouns is a body, where it is the one meant: "Sheriff Department"."""
    front = _before_complement(items, pack)
    if pack.phrases.head_first or not front:
        return False
    return front[-1].low in pack.names.organisations


def _kind(items: list[Item], head: str, pack: Language) -> str:
    """Whether a mention without a name is a group, a body, or somebody unnamed."""
    front, names = _before_complement(items, pack), pack.names
    for kind, nouns in (
        ("group", names.groups),
        ("unnamed", names.roles),
        ("organisation", names.organisations),
    ):
        if holds(front, nouns):
            return kind
    return "unnamed" if head or not _has_capital(items) else "organisation"


def _has_capital(items: list[Item]) -> bool:
    return any(item.shape == "C" for item in items)


def _before_complement(items: list[Item], pack: Language) -> list[Item]:
    """The first words of a mention, up to the preposition of its complement."""
    front = items[:_HEAD]
    return front[: find_word(front, pack.words.prepositions, 1, len(front))]


def _plain(items: list[Item], text: str, pack: Language) -> str:
    """The phrase without determiner, apposition, and "estimates by" before its source."""
    first = 0
    end = verb_within(items, first, up_to(items, pack.classes.phrase_breaks, 1), pack.code)
    while first < end - 1:
        step = _plain_start(items, first, end, pack)
        if step == first:
            break
        first = step
    return printed(items, first, end, text)


def _owner_follows(items: list[Item], at: int, end: int) -> bool:
    """Whether a name behind the noun says whose it is: "étude Kantar"."""
    return at + 1 < end and items[at + 1].shape == "C"


def _plain_start(items: list[Item], first: int, end: int, pack: Language) -> int:
    """``first`` moved past a determiner or a noun behind which the source stands."""
    low = items[first].low
    if low in pack.classes.noun_links:
        return first + 1
    if low not in pack.cues.source_nouns:
        return first
    if _owner_follows(items, first, end):
        return first + 1
    if end - first <= 2:
        return first
    link = find_word(items, pack.phrases.links, first + 1, min(first + 4, end - 1))
    return first if link is None else link + 1


def _served(
    items: list[Item], person: PersonName | None, head: str, text: str, pack: Language
) -> str | None:
    """The body in "porte-parole du ministère des Transports", up to a comma or a name."""
    if person is not None and not head:
        return None
    before = _before_name(items, person)
    body = find_word(before, pack.names.organisations, 0, len(before))
    return None if body is None else printed(before, body, up_to(before, _BREAKS, body + 1), text)


def _before_name(items: list[Item], person: PersonName | None) -> list[Item]:
    """What stands before a person's name; all where the name opens the mention."""
    return items[: person.first] if person is not None and person.first else items
