"""The verb group around one form of a reporting verb: its auxiliary, its pronouns, its negation."""

from claimtrack.extraction.statements.bare_forms import read_gerund, read_plural
from claimtrack.extraction.text.cue import Cue, VerbForm
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import (
    before,
    before_adverbs,
    find_word,
    is_adverb,
    pronoun_at,
    word_at,
)

_DUMMIES = (("m", "s"), ("", "o"))
"""Gender and number of pronouns that may stand for nobody: "il", "it"."""
_FARTHEST = 8
"""Items between auxiliary and participle ("a, de son côté, en outre, déclaré")."""
_SHARED = 60
"""Items between an auxiliary and a second participle that shares it."""


def read_group(form: VerbForm) -> Cue | None:
    """The verb group of ``form`` in the first way that fits; None where it reports nothing."""
    for letter, reader in _READERS:
        if letter in form.verb.forms:
            cue = reader(form)
            if cue is not None:
                return cue
    return None


def _is_denied(items: list[Item], first: int, at: int, pack: Language) -> bool:
    """Whether a negation stands inside the group or before it."""
    if find_word(items, pack.cues.negators, first, at) is not None:
        return True
    for place in range(first - 1, max(-1, first - 4), -1):
        if items[place].low in pack.classes.denying:
            return True
        if not _leads_verb(items[place], pack):
            break
    return False


def _leads_verb(item: Item, pack: Language) -> bool:
    """Whether the item may stand between a negation and its verb."""
    return item.low in pack.cues.clitics or is_adverb(item, pack)


def _inverted_pronoun(items: list[Item], start: int, end: int) -> int | None:
    """The inverted pronoun among items ``start`` to ``end``."""
    for at in range(start, end):
        if items[at].shape == "v":
            return at
    return None


def _compound(form: VerbForm) -> Cue | None:
    """A participle with its auxiliary: "a-t-il aussi déclaré", "s'est félicité"."""
    items, pack = form.items, form.pack
    auxiliary = _auxiliary(form)
    if auxiliary is None:
        return _shared_auxiliary(form)
    if _does_to_itself(form, auxiliary):
        return None
    first = before(items, auxiliary, pack.cues.clitics)
    pronoun = _inverted_pronoun(items, auxiliary, form.at)
    kind = "g" if items[auxiliary].low in pack.cues.participle_auxiliaries else "f"
    denied = _is_denied(items, first, form.at, pack)
    return Cue(first, form.last, form.verb, kind, pronoun, denied)


def _does_to_itself(form: VerbForm, auxiliary: int) -> bool:
    """Whether a reflexive pronoun makes no saying of it: "se sont invités au conseil"."""
    if form.items[auxiliary].low not in form.pack.cues.reflexive_pronouns:
        return False
    said = form.low in form.pack.cues.self_stating or form.after in form.pack.cues.that
    return not said and not set("RWQ") & set(form.verb.frames)


def _auxiliary(form: VerbForm) -> int | None:
    """The auxiliary of a participle; None where there is none or it is passive."""
    items, cues = form.items, form.pack.cues
    place = form.at - 1
    while place > max(-1, form.at - 1 - _FARTHEST):
        if items[place].low in cues.auxiliaries:
            return place
        if items[place].low in cues.reflexive:
            return _reflexive_pronoun(form, place - 1)
        if not _may_part(items[place], form.pack):
            adjunct = _adjunct_start(items, place, form.pack)
            if adjunct is None:
                return None
            place = adjunct
        place -= 1
    return None


def _adjunct_start(items: list[Item], at: int, pack: Language) -> int | None:
    """Where a short adjunct that ends at ``at`` begins: "ont à ce titre déclaré"."""
    first = at - (items[at - 1].low in pack.words.determiners)
    leads = items[at].shape == "w" and word_at(items, first - 1) in pack.content.occasions
    return first - 1 if leads else None


def _reflexive_pronoun(form: VerbForm, at: int) -> int | None:
    """``at`` where a reflexive pronoun stands there: "s'est félicité"."""
    return at if word_at(form.items, at) in form.pack.cues.reflexive_pronouns else None


def _may_part(item: Item, pack: Language) -> bool:
    """Whether the item may stand between an auxiliary and its participle, and leaves it active."""
    if item.low in pack.cues.passive:
        return False
    return item.shape == "v" or item.low in pack.classes.parting or is_adverb(item, pack)


def _shared_auxiliary(form: VerbForm) -> Cue | None:
    """As in "a salué X et dénoncé Y": a participle that shares the auxiliary before."""
    if not _is_second_participle(form):
        return None
    shared = form.at == 1 or _follows_participle(form)
    return Cue(form.at, form.last, form.verb, "f") if shared else None


def _is_second_participle(form: VerbForm) -> bool:
    """Whether "et" stands before a participle that is no finite form too."""
    if not form.pack.cues.past_participles or "f" in form.verb.forms:
        return False
    return form.before in form.pack.words.coordinators | form.pack.content.contrasts


def _follows_participle(form: VerbForm) -> bool:
    """Whether an auxiliary with its participle stands somewhere before."""
    items, cues = form.items, form.pack.cues
    start = max(0, form.at - _SHARED)
    after = (p + 1 for p in range(start, form.at - 1) if items[p].low in cues.auxiliaries)
    return any(items[place].low.endswith(cues.past_participles) for place in after)


def _reporting_passive(form: VerbForm) -> Cue | None:
    """As in "was quoted in today's paper as saying": a passive whose subject speaks."""
    if form.before not in form.pack.cues.be:
        return None
    return Cue(form.at - 1, form.last, form.verb, "f")


def _finite(form: VerbForm) -> Cue | None:
    """A finite verb, with the pronouns before it and the inverted one behind it."""
    if any(rule(form) for rule in _NOT_FINITE):
        return None
    items, pack, first = form.items, form.pack, form.first
    denied = form.after in pack.cues.denials or _is_denied(items, first, form.at, pack)
    return Cue(first, form.last, form.verb, "f", pronoun_at(items, form.last + 1), denied)


def _is_noun(form: VerbForm) -> bool:
    """Whether what stands before makes it a noun or a passive ("la demande", "was told")."""
    low, pack = form.before, form.pack
    if form.at == 0:
        return False
    if low in pack.cues.object_pronouns:
        return not _has_object(form)
    if low in pack.names.quantities and form.low.endswith(pack.cues.verb_endings):
        return False
    if low in pack.classes.noun_openers:
        return True
    lead = before_adverbs(form.items, form.at - 1, pack)
    return form.items[max(0, lead)].low in pack.cues.noun_leads


def _has_object(form: VerbForm) -> bool:
    """Whether the article before is the verb's object: "il l'annonce", "comme l'indique"."""
    if form.before in form.pack.cues.elided and _takes_elided(form):
        return True
    if form.second_before in form.pack.cues.leads:
        return True  # "comme le rappelle le préfet"
    return form.second_before in form.pack.names.pronouns


def _takes_elided(form: VerbForm) -> bool:
    """Whether an elided article before the form is its object, by its ending or what leads in."""
    cues = form.pack.cues
    if form.low.endswith(cues.imperfects):
        return True
    return form.second_before in cues.leads or form.second_before in cues.that


def _is_passive_with_agent(form: VerbForm) -> bool:
    """As in "dit par le maire": a participle, unless a means of speaking follows."""
    if form.after not in form.pack.cues.agents or "p" not in form.verb.forms:
        return False
    if "N" in form.verb.frames:
        return False
    return word_at(form.items, form.at + 2) not in form.pack.cues.means


def _shares_passive(form: VerbForm) -> bool:
    """As in "was brought in and told that": with nobody told, it shares the passive before it."""
    if not _tells_nobody(form) or form.before not in form.pack.words.coordinators:
        return False
    auxiliary = _passive_before(form)
    return auxiliary is not None and _has_participle(form, auxiliary)


def _passive_before(form: VerbForm) -> int | None:
    """The auxiliary of the passive before the form, in its own clause."""
    items, pack = form.items, form.pack
    for place in range(form.at - 2, max(0, form.at - _FARTHEST), -1):
        if items[place].low in pack.cues.be:
            return place
        if items[place].shape == "p" or items[place].low in pack.names.pronouns:
            return None
    return None


def _tells_nobody(form: VerbForm) -> bool:
    """Whether "that" or "to" follows where whoever is told would stand."""
    if "D" not in form.verb.frames:
        return False
    return form.after in form.pack.cues.that or form.after in form.pack.cues.links


def _has_participle(form: VerbForm, auxiliary: int) -> bool:
    """Whether a passive participle follows the auxiliary, before the form."""
    pack = form.pack
    inside = form.items[auxiliary + 1 : form.at]
    verb = next((item for item in inside if not is_adverb(item, pack)), None)
    return verb is not None and verb.low.endswith(pack.cues.passives)


def _thinks(form: VerbForm) -> bool:
    """As in "se rappelle que"; where no subject is needed "se cree que" is nobody's."""
    thinks = "T" in form.verb.frames and not form.pack.cues.drops_subject
    return thinks and form.after in form.pack.cues.that


def _lacks_reflexive(form: VerbForm) -> bool:
    """Whether a reflexive pronoun is missing, or stands before a verb that takes none.

    Who asks may ask himself, too.
    """
    if "W" in form.verb.frames:
        return False
    if form.before in form.pack.cues.reflexive_pronouns:
        if _thinks(form):
            return False
        return "R" not in form.verb.frames and form.low not in form.pack.cues.self_stating
    return "R" in form.verb.frames


_NOT_FINITE = (_is_noun, _is_passive_with_agent, _shares_passive, _lacks_reflexive)
"""What makes a form no finite verb that reports."""


def _impersonal(form: VerbForm) -> Cue | None:
    """As in "it was revealed that", "il a été annoncé que": nobody in particular says so."""
    cues = form.pack.cues
    if form.before not in cues.be | cues.passive or form.after not in cues.that:
        return None
    if "D" in form.verb.frames or "H" in form.verb.frames:
        return None  # "he was told that"
    first = form.at - 1
    while first > 0 and form.items[first].low in cues.be | cues.passive | cues.auxiliaries:
        first -= 1
    stands = form.pack.names.pronouns.get(form.items[first].low) in _DUMMIES
    return Cue(first, form.last, form.verb, "m") if stands else None


_READERS = (
    ("p", _impersonal),
    ("p", _compound),
    ("b", _reporting_passive),
    ("f", _finite),
    ("g", read_gerund),
    ("s", read_plural),
)
"""How the forms of ``Verb.forms`` are read, one tried after the other."""
