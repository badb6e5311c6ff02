"""What somebody is asked to do, or charged with: "to leave", "of hiding the report"."""

from claimtrack.extraction.clauses.word import WordClass, class_of
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.content.complement import FARTHEST
from claimtrack.extraction.statements.content.objects import Content, is_gerund
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import past


def deed(items: list[Item], cue: Cue, start: int, stop: int, pack: Language) -> Content | None:
    """What somebody is asked to do."""
    if not cue.governs("A"):
        return None
    at = cue.last + 1 if cue.governs("D") else start
    if _is_charged(items, cue, at, stop, pack):
        return None
    asked = _asked(items, past(items, at, pack.content.even, at + 1), stop, pack)
    return _charge(items, asked, pack) if asked and cue.verb.act == "accuses" else asked


def _is_charged(items: list[Item], cue: Cue, at: int, stop: int, pack: Language) -> bool:
    """Whether the participle tells who is charged: "Dole, accused of lying, left"."""
    if cue.verb.act != "accuses" or "p" not in cue.verb.forms or cue.first < cue.last:
        return False
    return links_deed(items, at, stop, pack)


def _charge(items: list[Item], asked: Content, pack: Language) -> Content:
    """What somebody is charged with, without whom: "hiding the report"."""
    first, end, rule = asked
    link = (
        None
        if links_deed(items, first - 1, end, pack)
        else _infinitive_link(items, first + 1, end, pack)
    )
    return asked if link is None else (link + 1, end, rule)


def _asked(items: list[Item], at: int, end: int, pack: Language) -> Content | None:
    """As in "les élèves à sortir", "aux voisins de se taire", "them to leave"."""
    if links_deed(items, at, end, pack):
        return at + 1, end, "asks"
    link = _infinitive_link(items, at + 1, end, pack)
    if link is None:
        return None
    clause = pack.content.bare_clauses and has_verb(items, at, link, pack)
    return None if clause else (at, end, "asks")


def _infinitive_link(items: list[Item], at: int, end: int, pack: Language) -> int | None:
    """Where "à", "to" brings an infinitive, behind whoever is asked."""
    for place in range(at, min(end, at + FARTHEST) - 1):
        if links_deed(items, place, end, pack):
            return place
        if items[place].shape == "p" and items[place].low != ",":
            return None
    return None


def links_deed(items: list[Item], at: int, end: int, pack: Language) -> bool:
    """Whether "à", "to" stands at ``at`` with an infinitive behind it, or "of" with a gerund."""
    if items[at].low in pack.cues.act_links and _is_act(items, at + 1, end, pack):
        return True
    if items[at].low not in pack.cues.links or at + 1 >= end:
        return False
    return items[at + 1].quote is not None or is_infinitive(items, at + 1, end, pack)


def _is_act(items: list[Item], at: int, end: int, pack: Language) -> bool:
    """Whether a deed somebody is charged with stands at ``at``: a gerund, else an infinitive."""
    at = past(items, at, pack.classes.infinitive_leads, end)
    if at >= end:
        return False
    if not pack.cues.infinitive_endings:
        return is_gerund(items[at], pack)
    return is_infinitive(items, at, end, pack)


def is_infinitive(items: list[Item], at: int, end: int, pack: Language) -> bool:
    """Whether an infinitive stands at ``at``, past "ne pas" and pronouns."""
    at = past(items, at, pack.classes.infinitive_leads, end)
    if at >= end or items[at].shape != "w":
        return False
    if items[at - 1].low in pack.words.determiners and not _is_sure(items[at], pack):
        return False  # "de l'ordre": a noun behind its article
    endings = pack.cues.infinitive_endings
    return not endings or items[at].low.endswith(endings)


def _is_sure(item: Item, pack: Language) -> bool:
    """Whether the word is a listed infinitive, and not just ends like one."""
    return class_of(item.low, pack.code) is WordClass.INFINITIVE
