"""What a mention says of a speaker: name, role, gender, number."""

from dataclasses import dataclass

from claimtrack.extraction.text.items import Item, Language, itemise
from claimtrack.lang.pack import table
from claimtrack.lang.tables.places import PlaceTable

_DEFINITE = frozenset(
    ("le la les l' the ce cette cet ces this that these those son sa his her").split()
)
_INDEFINITE = frozenset(
    ["un", "une", "des", "a", "an", "some", "one", "another", "plusieurs", "several", "d'autres"]
)


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


def name_runs(items: list[Item], pack: Language) -> list[tuple[int, int]]:
    """Runs of capitalised words with the particles between them."""
    runs, at = [], 0
    while at < len(items):
        if items[at].shape != "C" or _is_article(items, at, pack):
            at += 1
            continue
        end = at + 1
        while end < len(items):
            if items[end].shape == "C" and not _is_article(items, end, pack):
                end += 1
            elif (
                items[end].low in pack.names.particles
                and end + 1 < len(items)
                and items[end + 1].shape == "C"
                and items[end].low not in pack.words.determiners - {"le", "la", "el", "al"}
            ):
                end += 2
            else:
                break
        runs.append((at, end))
        at = end
    return runs


def _is_article(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a capitalised "Le" is an article and no part of a name ("Le Pen")."""
    if items[at].low not in pack.words.determiners and items[at].low not in pack.names.pronouns:
        return False
    return at + 1 >= len(items) or items[at + 1].shape != "C" or at == 0


def _trimmed_run(
    items: list[Item], run: tuple[int, int], text: str, pack: Language
) -> tuple[int, int]:
    """The run without capitalised roles, titles and sentence openers before the name."""
    first, end = run
    while first < end and (
        items[first].low in pack.names.roles
        or items[first].low in pack.names.titles
        or text[items[first].start : items[first].end] in pack.names.not_names
        or (items[first].low in pack.words.prepositions and items[first].low not in ("de", "van"))
    ):
        first += 1
    # "Foreign Minister Sergei Lavrov": the name begins behind the last role in the run.
    roles = [p for p in range(first, end - 1) if items[p].low in pack.names.roles]
    first = roles[-1] + 1 if roles else first
    # "l'émissaire en Syrie Staffan de Mistura": the place belongs to the office.
    if end - first > 2 and first and items[first - 1].low in ("en", "au", "aux"):
        first += items[first].low in table(pack.code, "places", PlaceTable).names
    acronym = items[first] if end - first > 2 else None
    if acronym is not None and text[acronym.start : acronym.end].isupper():
        first += first > 0 and _complement(items, first, pack)
    return first, end


def person_run(items: list[Item], text: str, pack: Language) -> tuple[int, int, bool] | None:
    """(first, end, titled) of the person's name in a mention."""
    best: tuple[int, int, bool] | None = None
    for run in name_runs(items, pack):
        first, end = _trimmed_run(items, run, text, pack)
        if first >= end:
            continue
        if end < len(items) and items[end].low in ("'s", "s'"):
            continue
        if run[0] == 0 and end < len(items) - 1 and _is_modifier(items, end, pack):
            continue
        single = end - first == 1 and items[first].low
        if single in pack.names.groups or single in pack.names.roles:
            continue
        if single and _is_body(items[first], text, pack):
            continue
        if first == 1 and items[0].low in ("de", "van", "von", "al", "ben", "bin", "del", "da"):
            return first, end, False  # "de Mistura said": the particle opens a surname.
        first = _past_field(items, first, end, pack)
        before = items[first - 1] if first else None
        stripped = first > run[0]
        titled = before is not None and (before.low in pack.names.titles or stripped)
        if before is not None and not titled and _complement(items, first, pack):
            continue
        verb = pack.cues.verbs.get(items[first].low)
        if verb is not None and end - first == 1 and set(verb.forms) & set("gp"):
            continue
        if first == 0 or titled:
            return first, end, titled
        placed = before is None or before.low == "," or _after_role(items, first, pack)
        if (end - first >= 2 or placed) and (best is None or best[1] - best[0] < 2):
            best = (first, end, False)
    return best


def _is_modifier(items: list[Item], end: int, pack: Language) -> bool:
    """Whether the capital at the start only opens a role: "Truck driver Jane Doe"."""
    if items[end].low in pack.names.roles:
        return True
    if items[end].shape == "C" and items[end].low in pack.words.determiners:
        return True  # a rubric set before the first sentence: "Suisse Le conseiller …"
    word = items[end].shape == "w" and items[end].low not in pack.names.particles
    return pack.code == "en" and word and items[end + 1].shape == "C"


def _past_field(items: list[Item], first: int, end: int, pack: Language) -> int:
    """Past the field of an office that runs into its holder's name ("des Transports X Y")."""
    role = any(item.low in pack.names.roles for item in items[:first])
    capitals = end - first in (3, 4) and all(item.shape == "C" for item in items[first:end])
    link = first > 0 and items[first - 1].low in ("de", "du", "des", "d'", "l'", "la", "of", "the")
    return end - 2 if role and capitals and link and end == len(items) else first


def _is_body(item: Item, text: str, pack: Language) -> bool:
    """Whether a word makes a name that of a body: "Council", an acronym."""
    word = text[item.start : item.end]
    letters = word.replace(".", "")
    acronym = word.isupper() and 2 < len(letters) < 8
    return item.low in pack.names.organisations or acronym


def _complement(items: list[Item], at: int, pack: Language) -> bool:
    low = items[at - 1].low
    return low in pack.words.prepositions or low in pack.words.determiners or low == "&"


def _after_role(items: list[Item], at: int, pack: Language) -> bool:
    return any(item.low in pack.names.roles for item in items[max(0, at - 3) : at])


def _gender(items: list[Item], pack: Language) -> str:
    for item in items[:6]:
        if found := pack.names.titles.get(item.low):
            return found
    # "la secrétaire": the article tells what the noun does not.
    first = items[0].low
    if pack.code == "fr" and first in ("le", "un", "ce", "cet"):
        return "m"
    if pack.code == "fr" and first in ("la", "une", "cette"):
        return "f"
    return next((found for item in items[:6] if (found := pack.names.roles.get(item.low))), "")


def _number(items: list[Item], pack: Language) -> str:
    first = items[0].low
    if first in ("les", "des", "ces", "these", "those", "some", "several", "plusieurs", "many"):
        return "p"
    if any(item.low in pack.names.groups for item in items[:3]):
        return "p"
    return "s"


def _heads(items: list[Item], pack: Language) -> list[str]:
    """The role nouns of a mention; "homme" in a body's name is none."""
    body = next((p for p, item in enumerate(items) if item.low in pack.names.organisations), None)
    found = [(p, item.low) for p, item in enumerate(items) if item.low in pack.names.roles]
    if pack.code == "fr" and body is not None and found and body < found[0][0]:
        return []
    return [low for _, low in found]


def _kind(items: list[Item], person: bool, head: str, pack: Language) -> str:
    if person:
        return "person"
    core: list[str] = []
    for item in items[:6]:
        if item.low in pack.words.prepositions and core:
            break
        core.append(item.low)
    if any(low in pack.names.groups for low in core):
        return "group"
    if any(low in pack.names.roles for low in core):
        return "unnamed"
    if any(low in pack.names.organisations for low in core):
        return "organisation"
    if head:
        return "unnamed"
    return "organisation" if any(item.shape == "C" for item in items) else "unnamed"


def _plain_end(items: list[Item], pack: Language) -> int:
    """Where a phrase's own words end: its relative clause, participle or apposition is left out."""
    for at, item in enumerate(items):
        if at and (item.low in (",", "(") or item.low in pack.words.relatives):
            return at
    return len(items)


def _plain(items: list[Item], text: str, pack: Language) -> str:
    end = _plain_end(items, pack)
    first = 0
    while first < end - 1:
        item = items[first]
        if item.low in pack.words.determiners or item.low in ("d'", "de", "du"):
            first += 1
        elif item.low in pack.cues.source_nouns and end - first > 2:
            link = next(
                (p for p in range(first + 1, min(first + 4, end - 1))
                 if items[p].low in ("de", "du", "des", "d'", "of", "from", "by")), None
            )  # fmt: skip
            if link is None:
                break
            first = link + 1
        else:
            break
    return " ".join(text[items[first].start : items[end - 1].end].split())


def _core(items: list[Item], pack: Language) -> list[Item]:
    """The mention without its relative clause, and a body's without its apposition."""
    relatives = pack.words.relatives | {"dont", "whose"}
    end = next((p for p, i in enumerate(items) if p and i.low in relatives), len(items))
    comma = next((p for p in range(end) if items[p].low == ","), end)
    body = any(item.low in pack.names.organisations for item in items[:3])
    role = any(item.low in pack.names.roles for item in items[:comma])
    return items[:comma] if body and not role else items[:end]


def _organisation(items: list[Item], text: str, pack: Language) -> str | None:
    """The body in "porte-parole du ministère des Transports", up to a comma or a name."""
    bodies = (p for p, item in enumerate(items) if item.low in pack.names.organisations)
    first = next(bodies, None)
    if first is None:
        return None
    end = first + 1
    while end < len(items) and items[end].low not in (",", "("):
        end += 1
    return " ".join(text[items[first].start : items[end - 1].end].split())


def read_mention(text: str, start: int, end: int, pack: Language) -> Mention | None:
    """What the words of one mention tell; None where they hold no word."""
    items = itemise(text, (start, end), [], pack)
    items = [item for item in items if item.low not in ("“", "”", '"', "«", "»")]
    items = _core(items, pack)
    if not items:
        return None
    person = person_run(items, text, pack)
    name = title = ""
    titled = False
    if person:
        first, stop, titled = person
        name = " ".join(text[items[first].start : items[stop - 1].end].split())
        if first and stop - first == 1 and items[first - 1].low in pack.names.titles:
            title = text[items[first - 1].start : items[first - 1].end]
    rest = items if not person else items[: person[0]] + items[person[1] :]
    heads = _heads(rest, pack)
    words = tuple(item.low for item in rest if item.shape in "wCn" and item.low not in pack.empty)
    low = items[0].low
    before = items[: person[0]] if person and person[0] else items
    return Mention(
        name, title, titled, words, heads[0] if heads else "", _plain(items, text, pack),
        _gender(items, pack), _number(items, pack), low not in _INDEFINITE,
        _kind(items, bool(person), heads[0] if heads else "", pack),
        _organisation(before, text, pack) if heads or not person else None,
    )  # fmt: skip
