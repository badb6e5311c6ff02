"""The name of a person within a mention or a sentence."""

from claimtrack.domain.record import record
from claimtrack.extraction.speakers.noun_phrases import holds_role, is_participle
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import all_capitals, holds, shape_at, word_at
from claimtrack.lang.pack import table
from claimtrack.lang.tables.places import PlaceTable

Run = tuple[int, int]
_OFFICE = 4
"""Words of an office before its holder's name, or of a body before its complement, at most."""


@record(frozen=True, slots=True)
class PersonName:
    """Where a person's name stands among the items; ``titled``: a title or role leads to it."""

    first: int
    end: int
    titled: bool

    def fuller(self, other: "PersonName") -> "PersonName":
        """The name, or the ``other`` where it is only one word."""
        return other if self.end - self.first < 2 else self


def name_runs(items: list[Item], pack: Language) -> list[Run]:
    """Runs of capitalised words with the particles between them."""
    runs, end = [], 0
    for at in [at for at, item in enumerate(items) if item.shape == "C"]:
        if at >= end and not _is_article(items, at, pack):
            end = _run_end(items, at + 1, pack)
            runs.append((at, end))
    return runs


def _run_end(items: list[Item], end: int, pack: Language) -> int:
    """Where the run ends that has come as far as ``end``."""
    while end < len(items):
        if _is_name_word(items, end, pack):
            end += 1
        elif _is_particle(items, end, pack):
            end += 2
        else:
            break
    return end


def _is_name_word(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a word has a capital and is no article."""
    return items[at].shape == "C" and not _is_article(items, at, pack)


def _is_particle(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a word in small letters goes on with a name, as "de" does between two capitals."""
    return items[at].low in pack.classes.name_links and shape_at(items, at + 1) == "C"


def _is_article(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a capitalised "Le" is an article and no part of a name ("Le Pen")."""
    if items[at].low not in pack.classes.determining:
        return False
    return at == 0 or shape_at(items, at + 1) != "C"


def person_run(items: list[Item], text: str, pack: Language) -> PersonName | None:
    """The person's name in a mention: the one behind a title or role, else the fullest."""
    best: PersonName | None = None
    for run in name_runs(items, pack):
        person = _person_in(items, run, text, pack)
        if person is None:
            continue
        if person.titled or _opens_mention(items, person.first, pack):
            return person
        best = person if best is None else best.fuller(person)
    return best


def _opens_mention(items: list[Item], first: int, pack: Language) -> bool:
    """Whether a name is the first thing in a mention, a particle before it or not."""
    return first == 0 or (first == 1 and items[0].low in pack.phrases.surname_openers)


def _person_in(items: list[Item], run: Run, text: str, pack: Language) -> PersonName | None:
    """The person's name in a run of capitals; None where it names a body, a place, a thing."""
    first, end = _trimmed_run(items, run, text, pack)
    if first >= end or _is_no_person(items, run, (first, end), text, pack):
        return None
    if first and _opens_mention(items, first, pack):
        return PersonName(first, end, False)  # "de Mistura said"
    return _inner_person(items, run[0], (first, end), pack)


def _inner_person(items: list[Item], opening: int, name: Run, pack: Language) -> PersonName | None:
    """The name behind the titles and the field from ``opening`` on; None for a complement."""
    end = name[1]
    if _is_owner(items, opening - _follows_title(items, opening, pack), pack):
        return None
    first = _past_field(items, *name, pack)
    titled = _skips_office(items, opening, first, pack) or _follows_title(items, first, pack)
    if titled or first == 0 or _stands_as_name(items, first, end, pack):
        return PersonName(first, end, titled)
    return None


def _skips_office(items: list[Item], opening: int, first: int, pack: Language) -> bool:
    """Whether a title was left out before the name, and not just the article of "de La Ligne"."""
    if word_at(items, opening - 1) not in pack.phrases.links:
        return first > opening
    return any(item.low not in pack.words.determiners for item in items[opening:first])


def _is_owner(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a title brings a complement: "l'avocat de M. Roche", "le cabinet du maire"."""
    at = _office_start(items, at, pack)
    if at < 1 or items[at - 1].low not in pack.phrases.links:
        return False
    titled = items[at].low in pack.classes.role_openers
    return titled and _heads(items[: at - 1], pack)


def _office_start(items: list[Item], at: int, pack: Language) -> int:
    """``at``, moved back over the plain words of an office before a name: "président français"."""
    first = at
    while first > 1 and at - first < _OFFICE and items[first - 1].shape == "w":
        if items[first - 1].low in pack.classes.linked:
            break
        first -= 1
    return first if items[first].low in pack.names.roles else at


def _heads(items: list[Item], pack: Language) -> bool:
    """Whether a role, or a noun for a body before any complement, heads the mention."""
    if holds_role(items, pack):
        return True
    return len(items) < _OFFICE and holds(items, pack.names.organisations)


def _follows_title(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a title stands right before."""
    return at > 0 and items[at - 1].low in pack.names.titles


def _stands_as_name(items: list[Item], first: int, end: int, pack: Language) -> bool:
    """Whether capitals inside a mention are a name: no complement, and full, set off or led in."""
    if _is_complement(items, first, pack):
        return False
    if end - first >= 2 or items[first - 1].low == ",":
        return True
    return holds_role(items[max(0, first - 3) : first], pack)


def _trimmed_run(items: list[Item], run: Run, text: str, pack: Language) -> Run:
    """The run without capitalised roles, titles and sentence openers before the name."""
    first, end = run
    while first < end and _is_no_name(items[first], text, pack):
        first += 1
    return _past_office(items, _past_roles(items, first, end, pack), end, text, pack), end


def _past_office(items: list[Item], first: int, end: int, text: str, pack: Language) -> int:
    """Past the place and the body of the office before a full name."""
    if end - first > 2 and _is_office_place(items, first, pack):
        first += 1
    if end - first > 2 and _is_served_acronym(items, first, text, pack):
        first += 1
    return first


def _past_roles(items: list[Item], first: int, end: int, pack: Language) -> int:
    """Past the last role in a run: "Foreign Minister Sergei Lavrov"."""
    for place in range(end - 2, first - 1, -1):
        if items[place].low in pack.names.roles:
            return place + 1
    return first


def _is_no_name(item: Item, text: str, pack: Language) -> bool:
    """Whether a capitalised word is a role, a title, an agency told, an opener, a preposition."""
    if item.low in pack.classes.no_names or item.low in pack.agencies:
        return True
    return text[item.start : item.end] in pack.names.not_names


def _is_office_place(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a place is that of the office before it: "l'émissaire en Syrie X de Y"."""
    if word_at(items, at - 1) not in pack.phrases.place_links:
        return False
    return items[at].low in table(pack.code, "places", PlaceTable).names


def _is_served_acronym(items: list[Item], at: int, text: str, pack: Language) -> bool:
    """Whether an acronym is the body of the office before it: "secrétaire de la CGT Jean X"."""
    if not at or not text[items[at].start : items[at].end].isupper():
        return False
    return _is_complement(items, at, pack)


def _is_no_person(items: list[Item], run: Run, name: Run, text: str, pack: Language) -> bool:
    """Whether a run owns what follows, only describes a role, or names a group or a body."""
    first, end = name
    if word_at(items, end) in pack.phrases.possessive_endings:
        return True
    if run[0] == 0 and _is_modifier(items, end, pack):
        return True
    if end - first > 1:
        edge = first if pack.phrases.head_first else end - 1
        return items[edge].low in pack.names.organisations
    return is_participle(items[first], pack) or _names_kind(items[first], text, pack)


def _names_kind(item: Item, text: str, pack: Language) -> bool:
    """Whether a lone capitalised word is a noun for people or bodies, or an acronym."""
    if item.low in pack.classes.bodies_too:
        return True
    word = text[item.start : item.end]
    return word.isupper() and 2 < len(word.replace(".", "")) < 8


def _is_modifier(items: list[Item], end: int, pack: Language) -> bool:
    """Whether the capital at the start only opens a role: "Truck driver Jane Doe"."""
    if end >= len(items) - 1:
        return False
    item = items[end]
    if item.low in pack.names.roles or _follows_rubric(item, pack):
        return True
    return items[end + 1].shape == "C" and _describes_name(item, pack)


def _follows_rubric(item: Item, pack: Language) -> bool:
    """Whether a rubric is set before the first sentence: "Suisse Le conseiller …"."""
    return item.shape == "C" and item.low in pack.words.determiners


def _describes_name(item: Item, pack: Language) -> bool:
    """Whether a plain word before a name describes it, in languages that say so before it."""
    if pack.phrases.head_first or item.shape != "w":
        return False
    return item.low not in pack.names.particles


def _past_field(items: list[Item], first: int, end: int, pack: Language) -> int:
    """Past the field of an office that runs into its holder's name ("des Transports X Y")."""
    if end != len(items) or end - first not in (3, 4) or not _follows_office(items, first, pack):
        return first
    if items[first].low in pack.words.determiners:
        return first  # "le chef de La Ligne Claire": a body's name
    return end - 2 if all_capitals(items[first:end]) else first


def _follows_office(items: list[Item], at: int, pack: Language) -> bool:
    """Whether an office stands before, with the word that links its field to it."""
    if word_at(items, at - 1) not in pack.phrases.office_links:
        return False
    return holds_role(items[:at], pack)


def _is_complement(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a preposition or determiner stands before."""
    return items[at - 1].low in pack.classes.linked or items[at - 1].low == "&"
