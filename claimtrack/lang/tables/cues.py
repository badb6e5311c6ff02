"""The shape of a language's reporting cues."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CueTable:
    """What announces that somebody is being quoted.

    ``forms``: every finite form of a reporting verb, with its act. ``participles``: what follows
    an auxiliary. ``present_participles``: "ajoutant", "adding". ``infinitives``: "souligner" in
    "Et de souligner que". ``auxiliary``: regular expression of auxiliaries, negation left out.
    ``adverbs``: words that may stand inside a compound tense. ``asks``: forms and participles
    whose infinitive complement is the statement. ``that``: regular expression of the complementiser.
    ``according``: prepositions ("selon"), ``not_sources``: regular expression of what after them
    is no source. ``nouns``: noun cues before a colon. ``nominal``: forms whose noun complement is
    a statement ("a évoqué"). ``phrases``: cues of several words ("fait savoir"). ``addressee``:
    who is spoken to, group ``relay``. ``determiner``: what before a form makes a noun of it.
    ``clause_openers``: what opens a clause before its subject. ``pronouns``: subject pronouns. ``stop``: words at which a subject
    printed after its verb ends. ``bare``: forms after which "that" may be left out.
    """

    forms: Mapping[str, str]
    participles: Mapping[str, str]
    present_participles: Mapping[str, str]
    infinitives: Mapping[str, str]
    auxiliary: str
    adverbs: str
    asks: frozenset[str]
    ask_links: str
    that: str
    according: tuple[str, ...]
    not_sources: str
    nouns: tuple[str, ...]
    nominal: frozenset[str]
    pronouns: tuple[str, ...]
    inverted: str
    stop: str
    bare: frozenset[str]
    negation: str
    unsure: str
    phrases: str
    clause_openers: str
    addressee: str
    determiner: str
