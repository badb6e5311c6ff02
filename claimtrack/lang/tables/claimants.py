"""The shape of a language's words for who puts forward a figure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimantTable:
    """Regular expressions, matched without case, around a number and the one whose figure it is.

    ``counting``: verb forms of counting, up to the number ("a compté", "counted").
    ``estimating``: verb forms of estimating, up to the number ("l'évaluait à", "put it at").
    ``mentioning``: verb forms of documents that mention a figure.
    ``seeing``: verb forms of seeing, up to the number; only a witness's count.
    ``witnesses``: nouns for those who saw. ``opening``: words before a subject that are not part
    of it. ``made_by``: participle and preposition between a count and its maker ("établi par").
    ``possessives``: determiners that point back to a speaker ("son syndicat").
    ``viewpoint``: preposition of a second source in a row ("6 000 pour la police").
    ``stressed``: pronouns behind "selon" or "according to", to the determiners of what they
    stand for, and the ``plurals`` among them. ``polls``: nouns of surveys, ``clients``: words before who ordered one.
    ``relays``: nouns of those who only pass on what was said.

    ``claiming``: verbs that put a figure forward, whoever the subject ("parle de", "claims"), and
    ``planning`` those that do so of a body only ("prévoit"), up to the number. ``showing``: what
    documents do. ``documents``: nouns of documents; ``of_body``: what links them to the body behind. ``bodies``: nouns of those who count, beside the speakers' own.
    ``passive_at``: participle up to the number whose counter stands behind it, or before the
    number as group ``who`` ("estimé à", "estimated by experts at"); ``passive``: participle behind
    a number, up to its agent; ``agent``: the preposition of the agent; ``not_agents``: what stands
    behind it that is none; ``source_stop``: words that end an agent's name.
    ``announcing``: beginnings of verbs whose object is put forward whole ("announced measures").
    ``citing``: words before the source that a relay names. ``announced``: nouns of saying with the
    sayer as group ``who``, up to the number ("l'annonce de Bercy de"). ``listing``: verbs that
    announce the list behind a colon.

    ``articles``: determiners, with what parts them from the words behind. ``of_name``: links inside
    a proper name ("Bank of the North"); ``serves``: what links somebody to their body. ``dated``:
    participles of documents that have a date. ``and_also``: what joins two figures of one source.
    ``name_end``: what ends the name of a source, beside signs; ``subject_break``: words before
    which another clause ends, ``clause_words``: those that a subject never holds. ``gap_joints``
    and ``gap_links``: what may stand before a source without a verb, and between it and its figure
    ("…, but the police 6,000").
    """

    counting: str
    estimating: str
    mentioning: str
    seeing: str
    witnesses: str
    opening: str
    made_by: str
    viewpoint: str
    stressed: tuple[tuple[str, str], ...]
    plurals: frozenset[str]
    possessives: str
    polls: str
    clients: str
    relays: str
    claiming: str
    planning: str
    showing: str
    documents: str
    of_body: str
    bodies: frozenset[str]
    passive_at: str
    passive: str
    agent: str
    not_agents: str
    source_stop: str
    announcing: tuple[str, ...]
    citing: str
    announced: str
    listing: str
    articles: str
    of_name: str
    serves: str
    dated: str
    and_also: str
    name_end: str
    subject_break: str
    clause_words: str
    gap_joints: str
    gap_links: str
