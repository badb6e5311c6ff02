"""Forms that report without an auxiliary or an ending of their own: gerunds, plain plurals."""

from claimtrack.extraction.text.cue import Cue, VerbForm
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import before_adverbs, word_at

_PAPER = 12
"""Items between a letter and the gerund that tells what it says ("to the mayor demanding")."""
_LEADING = 7
"""Items between "with" and the gerund of its subject."""


def read_gerund(form: VerbForm) -> Cue | None:
    """As in "…, ajoutant que", "…, adding that": after a mark, "en" or "and"."""
    items, at, cues = form.items, form.at, form.pack.cues
    clitic = items[at - 1].low in cues.clitics - cues.gerund_leads
    lead = before_adverbs(items, at - 1 - clitic, form.pack)
    if _is_loose(form, lead) and absolute_subject(items, at, form.pack) is None:
        return None
    first = at - (word_at(items, lead) in cues.gerund_links)
    first -= word_at(items, first - 1) in cues.gerund_adverbs
    return Cue(first, form.last, form.verb, "g")


def _is_loose(form: VerbForm, lead: int) -> bool:
    """Whether the item before a gerund and its adverbs does not bring it."""
    if lead < 0 or form.items[lead].shape in "pq":
        return False
    if _tells_of_paper(form, lead):
        return False  # "a statement saying"
    leads_on = word_at(form.items, form.last + 1) in form.pack.cues.that
    if leads_on and "T" in form.verb.frames:
        return False  # "the staff affirming that": no adjective leads to "that"
    return form.items[lead].low not in form.pack.cues.gerund_leads


def _tells_of_paper(form: VerbForm, lead: int) -> bool:
    """Whether a noun of what is said or written stands before, or its complement between them."""
    cues, low = form.pack.cues, form.items[lead].low
    if low in cues.nouns | cues.source_nouns | cues.papers:
        return True
    if low in form.pack.classes.linked or form.items[lead].shape not in "wC":
        return False
    return _has_paper_before(form, lead)


def _has_paper_before(form: VerbForm, lead: int) -> bool:
    """Whether the complement that ends at ``lead`` is of a letter, or of what is like one."""
    cues = form.pack.cues
    for place in range(lead - 1, max(-1, lead - _PAPER), -1):
        item = form.items[place]
        if item.shape in "pq" or item.low in cues.that or item.low in cues.verbs:
            return False
        if item.low in cues.papers:
            return True
    return False


def _opens_absolute(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a word such as "with" stands behind a comma or a quotation."""
    return items[at].low in pack.cues.absolutes and items[at - 1].shape in "pq"


def absolute_subject(items: list[Item], at: int, pack: Language) -> tuple[int, int] | None:
    """The subject of the gerund at ``at`` in ", with one witness saying"."""
    for place in range(at - 1, max(0, at - _LEADING), -1):
        if items[place].shape == "p":
            return None
        if _opens_absolute(items, place, pack):
            return (place + 1, at) if place + 1 < at else None
    return None


def read_plural(form: VerbForm) -> Cue | None:
    """A plain form behind its plural subject: "they add", "critics note that"."""
    lead = before_adverbs(form.items, form.at - 1, form.pack)
    if lead < 0 or not _has_plural_before(form, lead):
        return None
    return Cue(form.at, form.last, form.verb, "f", denied=form.after in form.pack.cues.denials)


def _has_plural_before(form: VerbForm, lead: int) -> bool:
    """Whether a pronoun, or a plural noun before what only a verb leads to, ends at ``lead``."""
    subject, content = form.items[lead], form.pack.content
    if subject.low in content.subjects:
        return True
    if subject.shape not in "wC" or not subject.low.endswith(content.plurals):
        return False
    return subject.low not in form.pack.words.finite and _leads_to_words(form)


def _leads_to_words(form: VerbForm) -> bool:
    """Whether "that" or a quotation follows, with or without a mark before it."""
    items, after = form.items, form.last + 1
    if form.after in form.pack.cues.that:
        return True
    after += word_at(items, after) in (",", ":")
    return after < len(items) and items[after].quote is not None
