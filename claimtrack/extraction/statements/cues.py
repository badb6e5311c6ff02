"""Reporting verbs in a sentence, with what they are made of."""

from dataclasses import dataclass

from claimtrack.extraction.text.items import Item, Language
from claimtrack.lang.tables.cues import Verb

_BE = frozenset(["is", "are", "was", "were", "been", "be", "being"])
_SELF = frozenset(["dit", "disent", "disait", "déclare", "déclarent", "déclarait", "montre"])
"""Forms that make a statement of an adjective: "se dit prêt"."""
_VERBAL = ("ent", "said", "told", "wrote", "thought", "ont")
"""Endings of verbs that are never nouns: "certains estiment", "one said"."""
_MEANS = frozenset(
    "phone telephone email e-mail text video letter téléphone écrit courriel mail message lettre "
    "communiqué visioconférence exemple".split()
)
"""What words are said by, as in "said by phone": the verb is no passive."""
_FARTHEST = 8
"""Items between auxiliary and participle ("a, de son côté, en outre, déclaré")."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb group: items ``first`` to ``last``; ``pronoun`` the item of an inverted pronoun.

    ``form``: "f" finite or compound, "g" present participle, "i" infinitive ("Et de souligner").
    """

    first: int
    last: int
    verb: Verb
    form: str
    pronoun: int | None = None
    denied: bool = False


def is_adverb(item: Item, pack: Language) -> bool:
    """Whether the item may stand inside a verb group."""
    low = item.low
    if item.shape not in "wC":
        return False
    return low in pack.words.adverbs or (
        len(low) > 5 and low.endswith(pack.words.adverb_ending) and low not in pack.cues.verbs
    )


def _auxiliary(items: list[Item], at: int, pack: Language) -> int | None:
    """The auxiliary of the participle at ``at``; None where there is none or it is passive."""
    cues = pack.cues
    for place in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
        item = items[place]
        if item.low in cues.passive:
            return None
        if item.low in cues.auxiliaries:
            return place
        if item.low in cues.reflexive:
            back = place - 1
            if back >= 0 and items[back].low in ("s'", "se"):
                return back
            return None
        passable = item.shape == "v" or item.low == "," or item.low in pack.words.times
        passable = passable or item.low in pack.words.inner
        if not (passable or is_adverb(item, pack) or item.low in cues.clitics):
            return None
    return None


def _quoted_as(items: list[Item], at: int) -> int | None:
    """As in "was quoted in today's paper as saying": the last item of the locution."""
    for place in range(at + 1, min(len(items) - 1, at + 16)):
        if items[place].low == "as" and items[place + 1].low == "saying":
            return place + 1
    return None


def _locution(items: list[Item], at: int, pack: Language) -> tuple[int, Verb] | None:
    for tail, verb in pack.cues.locutions.get(items[at].low, ()):
        if tail == ("as", "saying"):
            far = _quoted_as(items, at)
            return (far, verb) if far is not None else None
        last = at + len(tail)
        if last < len(items) and tuple(i.low for i in items[at + 1 : last + 1]) == tail:
            return last, verb
        # An adverb may part them: "a également fait aussi savoir" stays whole.
        parted = last + 1 < len(items) and is_adverb(items[at + 1], pack)
        if parted and tuple(i.low for i in items[at + 2 : last + 2]) == tail:
            return last + 1, verb
    return None


def _denied(items: list[Item], first: int, pack: Language) -> bool:
    for place in range(first - 1, max(-1, first - 4), -1):
        low = items[place].low
        if low in pack.cues.negators or low in pack.cues.unsure:
            return True
        if not (is_adverb(items[place], pack) or low in pack.cues.clitics):
            return False
    return False


def _with_clitics(items: list[Item], first: int, pack: Language) -> int:
    while first > 0 and items[first - 1].low in pack.cues.clitics:
        first -= 1
    return first


def _pronoun_after(items: list[Item], at: int) -> int | None:
    return at + 1 if at + 1 < len(items) and items[at + 1].shape == "v" else None


def _compound(items: list[Item], at: int, last: int, verb: Verb, pack: Language) -> Cue | None:
    auxiliary = _auxiliary(items, at, pack)
    if auxiliary is None:
        return _shared_auxiliary(items, at, last, verb, pack)
    pronoun = _pronoun_after(items, auxiliary)
    if pronoun is not None and items[auxiliary].low in ("s'", "se"):
        pronoun = None
    if pronoun is None:
        pronoun = next((p for p in range(auxiliary, at) if items[p].shape == "v"), None)
    first = _with_clitics(items, auxiliary, pack)
    negated = any(items[p].low in pack.cues.negators for p in range(first, at))
    form = "g" if items[auxiliary].low in ("ayant", "having") else "f"
    denied = negated or _denied(items, first, pack)
    return Cue(first, last, verb, form, pronoun, denied)


def _shared_auxiliary(
    items: list[Item], at: int, last: int, verb: Verb, pack: Language
) -> Cue | None:
    """As in "a salué X et dénoncé Y": a participle that shares the auxiliary before."""
    if at == 0 or items[at - 1].low not in pack.words.coordinators or "f" in verb.forms:
        return None
    shared = at == 1 or any(
        items[p].low in pack.cues.auxiliaries
        and items[p + 1].low.endswith(("é", "i", "u", "it", "is"))
        for p in range(max(0, at - 60), at - 1)
    )
    return Cue(at, last, verb, "f") if shared and pack.code == "fr" else None


def _nounish(items: list[Item], at: int, pack: Language) -> bool:
    """Whether what stands before makes the word a noun or a passive ("la demande", "was told")."""
    if at == 0:
        return False
    low = items[at - 1].low
    if low == "l'" and items[at].low.endswith(("ait", "aient")):
        return False
    if low == "l'" and at > 1 and items[at - 2].low in ("comme", "que", "ainsi"):
        return False
    if low in ("le", "la", "les", "l'"):
        return not (at > 1 and items[at - 2].low in pack.names.pronouns)
    if low in pack.names.quantities and items[at].low.endswith(_VERBAL):
        return False
    if low in pack.words.determiners and low not in ("leur", "all", "both", "some", "many", "most"):
        return low not in pack.names.pronouns
    if low in pack.words.prepositions and low != "en":
        return True
    place = at - 1
    while place > 0 and is_adverb(items[place], pack):
        place -= 1
    return items[place].low in _BE or items[place].low in ("to", "'s")


def _finite(items: list[Item], at: int, last: int, verb: Verb, pack: Language) -> Cue | None:
    if _nounish(items, at, pack):
        return None
    if at + 1 < len(items) and items[at + 1].low in ("par", "by") and "N" not in verb.frames:
        means = items[at + 2].low if at + 2 < len(items) else ""
        if means not in _MEANS:
            return None
    if "D" in verb.frames and _shares_passive(items, at, pack):
        return None
    itself = at > 0 and items[at - 1].low in ("s'", "se")
    if "R" in verb.frames and not itself:
        return None
    first = _with_clitics(items, at, pack)
    if itself and "R" not in verb.frames and items[at].low not in _SELF:
        return None
    negated = any(items[p].low in pack.cues.negators for p in range(first, at))
    after = items[at + 1].low if at + 1 < len(items) else ""
    denied = negated or _denied(items, first, pack) or after in ("pas", "not")
    return Cue(first, last, verb, "f", _pronoun_after(items, last), denied)


def _shares_passive(items: list[Item], at: int, pack: Language) -> bool:
    """As in "was brought in and told that": with nobody told, it shares the passive before it."""
    if at < 3 or items[at - 1].low not in pack.words.coordinators:
        return False
    if at + 1 >= len(items) or items[at + 1].low not in ("that", "to"):
        return False
    for place in range(at - 2, max(0, at - _FARTHEST), -1):
        if items[place].low in _BE:
            verb = next((i for i in items[place + 1 : at] if not is_adverb(i, pack)), items[at])
            return verb.low.endswith(("ed", "en", "wn")) and verb is not items[at]
        if items[place].shape == "p" or items[place].low in pack.names.pronouns:
            return False
    return False


def with_subject(items: list[Item], at: int) -> tuple[int, int] | None:
    """The subject in ", with one witness saying"."""
    for place in range(at - 1, max(0, at - 7), -1):
        if items[place].low == "with" and items[place - 1].shape in "pq":
            return (place + 1, at) if place + 1 < at else None
        if items[place].shape == "p":
            return None
    return None


def _gerund(items: list[Item], at: int, last: int, verb: Verb, pack: Language) -> Cue | None:
    """As in "…, ajoutant que", "…, adding that": after a mark, "en" or "and"."""
    place = at - 1
    while place >= 0 and is_adverb(items[place], pack):
        place -= 1
    before = items[place].low if place >= 0 else ""
    loose = place >= 0 and items[place].shape not in "pq" and before not in ("en", "and", "et")
    if loose and with_subject(items, at) is None:
        return None
    first = at - 1 if before == "en" else at
    if first and items[first - 1].low == "tout":
        first -= 1
    return Cue(first, last, verb, "g")


def _infinitive(items: list[Item], at: int, verb: Verb) -> Cue | None:
    """As in "Et de souligner que", "avant d'ajouter que"."""
    if at < 2 or items[at - 1].low not in ("de", "d'"):
        return None
    historic = (
        items[0].low == "et"
        and at + 1 < len(items)
        and (items[at + 1].low == ":" or items[at + 1].quote is not None)
    )
    if items[at - 2].low not in ("et", "avant", "puis") and not historic:
        return None
    return Cue(at - 1, at, verb, "i") if "T" in verb.frames or "Q" in verb.frames else None


def _read(items: list[Item], at: int, pack: Language) -> Cue | None:
    found = _locution(items, at, pack)
    verb = found[1] if found else pack.cues.verbs.get(items[at].low)
    if verb is None:
        return None
    last = found[0] if found else at
    cue = None
    if "p" in verb.forms:
        cue = _compound(items, at, last, verb, pack)
        if cue is None and found and at and items[at].low == "quoted":
            passive = items[at - 1].low in _BE
            cue = Cue(at - 1, last, verb, "f") if passive else None
    if cue is None and "f" in verb.forms:
        cue = _finite(items, at, last, verb, pack)
    if cue is None and "g" in verb.forms:
        cue = _gerund(items, at, last, verb, pack)
    if cue is None and "i" in verb.forms:
        cue = _infinitive(items, at, verb)
    return cue


def find_cues(items: list[Item], pack: Language) -> list[Cue]:
    """The verb groups of one sentence that may report somebody's words, in order."""
    found: list[Cue] = []
    free = 0
    reporting = pack.reporting
    for at in [place for place, item in enumerate(items) if item.low in reporting]:
        shape = items[at].shape
        if at < free or shape not in "wC":
            continue
        if shape == "C" and at > 1 and items[at - 1].shape in "wC":
            continue
        cue = _read(items, at, pack)
        if cue is not None and cue.first >= free:
            found.append(cue)
            free = (cue.pronoun if cue.pronoun and cue.pronoun > cue.last else cue.last) + 1
    return found
