"""The shape of a language's reporting cues."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One word form of reporting verbs.

    ``forms``: which forms it may be: "f" finite, "p" past participle, "g" present participle,
    "i" infinitive. ``act``: what its subject does. ``frames``: what it may govern: "Q" a quotation,
    "T" a clause with que/that, "B" a bare clause or infinitive, "A" somebody asked to do
    something, "N" a noun phrase, "D" a person told before the clause, "R" reflexive only; "E": it
    tells evidence too ("this shows that"), and reports only what somebody or a document says.
    """

    forms: str
    act: str
    frames: str


def merged(one: Verb | None, other: Verb) -> Verb:
    """One entry for a word that is a form of two verbs: the first one's act, all frames."""
    if one is None:
        return other
    forms = one.forms + "".join(f for f in other.forms if f not in one.forms)
    frames = one.frames + "".join(f for f in other.frames if f not in one.frames)
    return Verb(forms, one.act, frames)


@dataclass(frozen=True, slots=True, kw_only=True)
class CueTable:
    """What announces that somebody is being quoted; words in lower case.

    ``verbs``: word form to verb. ``locutions``: first word of a phrase to its further words and
    their verb ("fait" "savoir"). ``auxiliaries``: before a past participle; ``reflexive``: after a
    reflexive pronoun. ``clitics``: pronouns and particles before a verb. ``negators``: words that
    deny the verb. ``passive``: words between auxiliary and participle that make it passive.
    ``unsure``: auxiliaries and verbs that take the assertion away ("could", "refuse").
    ``that``: complementisers. ``links``: words between asking verb and infinitive ("à", "to").
    ``according``: prepositions of a source, as words. ``viewpoints``: prepositions that
    name a source only before a comma at the start of a sentence ("Pour le maire, …").
    ``not_sources``: words that after them are
    no source. ``source_nouns``: nouns behind which the source stands ("estimations de").
    ``nouns``: noun cues. ``titles``: words before a title or nickname in quotation marks.
    ``infinitive_endings``: endings of infinitives that follow a verb directly.
    ``nominal_links``: words between verb and noun complement left out ("de" in "parler de").
    ``nominal_prepositions``: what may follow a verb with its figure first ("à" 40).
    """

    verbs: Mapping[str, Verb]
    locutions: Mapping[str, tuple[tuple[tuple[str, ...], Verb], ...]]
    auxiliaries: frozenset[str]
    reflexive: frozenset[str]
    clitics: frozenset[str]
    negators: frozenset[str]
    passive: frozenset[str]
    unsure: frozenset[str]
    that: frozenset[str]
    links: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    viewpoints: frozenset[str]
    not_sources: frozenset[str]
    source_nouns: frozenset[str]
    nouns: frozenset[str]
    titles: frozenset[str]
    infinitive_endings: tuple[str, ...]
    nominal_links: frozenset[str]
