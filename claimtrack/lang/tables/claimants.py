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
    stand for. ``polls``: nouns of surveys, ``clients``: words before who ordered one.
    ``relays``: nouns of those who only pass on what was said.
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
    possessives: str
    polls: str
    clients: str
    relays: str
