"""Reporting verbs in a sentence, with what they are made of."""

from claimtrack.extraction.statements.infinitives import infinitive
from claimtrack.extraction.statements.verb_forms import read_group
from claimtrack.extraction.text.cue import Cue, VerbForm
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import is_adverb, spells
from claimtrack.lang.tables.cues import Verb

_WIDEST_GAP = 16
"""Items inside a locution with a gap ("was quoted in today's paper as saying")."""


def find_cues(items: list[Item], pack: Language) -> list[Cue]:
    """The verb groups of one sentence that may report somebody's words, in order."""
    cues: list[Cue] = []
    free = 0
    for at in _reporting_words(items, pack.reporting):
        cue = _read(items, at, pack) if at >= free else None
        if cue is not None and cue.first >= free:
            cues.append(cue)
            free = cue.end
    return cues


def _reporting_words(items: list[Item], reporting: frozenset[str]) -> list[int]:
    """Where a form of a reporting verb stands that is no part of a name."""
    return [at for at, item in enumerate(items) if item.low in reporting and _is_verbal(items, at)]


def _is_verbal(items: list[Item], at: int) -> bool:
    """Whether the word may be a verb: no part of a name in capitals."""
    if items[at].shape == "w":
        return True
    return items[at].shape == "C" and not (at > 1 and items[at - 1].shape in "wC")


def _read(items: list[Item], at: int, pack: Language) -> Cue | None:
    phrase = _locution(items, at, pack) or _parted_locution(items, at, pack)
    if phrase is not None:
        return _group(VerbForm(items, at, *phrase, pack))
    verb = pack.cues.verbs.get(items[at].low)
    return _group(VerbForm(items, at, at, verb, pack)) if verb is not None else None


def _group(form: VerbForm) -> Cue | None:
    """The verb group of a form: finite, a gerund, else an infinitive that reports."""
    return read_group(form) or (infinitive(form) if "i" in form.verb.forms else None)


def _locution(items: list[Item], at: int, pack: Language) -> tuple[int, Verb] | None:
    """The last item and the verb of a phrase that starts at ``at``: "fait savoir"."""
    for tail, verb in pack.cues.locutions.get(items[at].low, ()):
        if spells(items, at + 1, tail):
            return at + len(tail), verb
        # An adverb may part them: "a également fait aussi savoir" stays whole.
        if spells(items, at + 2, tail) and is_adverb(items[at + 1], pack):
            return at + 1 + len(tail), verb
    return None


def _parted_locution(items: list[Item], at: int, pack: Language) -> tuple[int, Verb] | None:
    """The same of a phrase with other words inside: "quoted in a newspaper as saying"."""
    for head, tail, verb in pack.cues.gaps:
        if items[at].low != head:
            continue
        for place in range(at + 1, min(len(items) - 1, at + _WIDEST_GAP)):
            if spells(items, place, tail):
                return place + len(tail) - 1, verb
    return None
