"""Infinitives that report: "Et de souligner que", "was quick to add that"."""

from claimtrack.extraction.text.cue import Cue, VerbForm
from claimtrack.extraction.text.walk import holds

_TOLD = 8
"""Items behind an infinitive among which its "that" stands."""
_BROUGHT = 6
"""Items before an infinitive among which the verb that brings it stands."""


def infinitive(form: VerbForm) -> Cue | None:
    """As in "Et de souligner que", "avant d'ajouter que", "was quick to add that"."""
    cue = Cue(form.at - 1, form.at, form.verb, "i")
    if form.at < 2 or not cue.governs("TQ"):
        return None
    return cue if _is_narrated(form) or _is_done(form) else None


def _is_done(form: VerbForm) -> bool:
    """As in "tient à préciser que", "al señalar que": a deed, unless it is refused or wished."""
    cues = form.pack.cues
    if form.before not in cues.deed_links or "E" in form.verb.frames:
        return False
    return _leads_to_that(form) and not _is_held_back(form)


def _leads_to_that(form: VerbForm) -> bool:
    """Whether "que", "that" follows, past whoever is told, time and place."""
    cues, asks = form.pack.cues, "W" in form.verb.frames
    for item in form.items[form.last + 1 : form.last + _TOLD]:
        if item.low in cues.that or (asks and item.low in cues.questions):
            return True
        if item.shape in "pq" or item.low in form.pack.classes.verbal:
            return False
    return False


def _is_held_back(form: VerbForm) -> bool:
    """Whether what brings the infinitive says that it was not said: "refused to", "asked to"."""
    if form.second_before in form.pack.cues.be:
        return True
    near = form.items[max(0, form.at - _BROUGHT) : form.at - 1]
    return holds(near, form.pack.cues.withheld) or holds(near, form.pack.cues.negators)


def _is_narrated(form: VerbForm) -> bool:
    """Whether a preposition brings the infinitive, and "et", "avant" the preposition."""
    if form.before not in form.pack.cues.infinitive_links:
        return False
    return form.second_before in form.pack.cues.infinitive_leads or _is_historic(form)


def _is_historic(form: VerbForm) -> bool:
    """As in "Et le maire de conclure : « … »"."""
    items, after = form.items, form.at + 1
    if items[0].low not in form.pack.cues.historic or after >= len(items):
        return False
    return items[after].low == ":" or items[after].quote is not None
