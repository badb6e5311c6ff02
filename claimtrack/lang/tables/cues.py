"""The shape of a language's reporting cues."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One word form of reporting verbs.

    ``forms``: which forms it may be: "f" finite, "p" past participle, "b" passive participle that
    reports, "g" present participle, "i" infinitive, "s" plain form, finite behind a plural alone. ``act``: what its subject does. ``frames``: what it may govern: "Q" a quotation,
    "T" a clause with que/that, "B" a bare clause or infinitive, "A" somebody asked to do
    something, "W" what is asked, "N" a noun phrase, "D" a person told before any clause, "H" before "that", "R" reflexive only; "K" what
    somebody or something is called, behind it ("as"), "J" the same with another link ("de"); "F" a noun of feeling before "that" ("voiced
    doubts that"); "E": it tells evidence too ("this shows that"), and reports only what somebody or a document says.
    """

    forms: str
    act: str
    frames: str


def merged(one: Verb | None, other: Verb) -> Verb:
    """One entry for a word that is a form of two verbs: the first one's act, all frames."""
    if one is None:
        return other
    return Verb(_joined(one.forms, other.forms), one.act, _joined(one.frames, other.frames))


def _joined(letters: str, more: str) -> str:
    """The letters, each once, those of the first word first."""
    return "".join(dict.fromkeys(letters + more))


@dataclass(frozen=True, slots=True, kw_only=True)
class CueTable:
    """What announces that somebody is being quoted; words in lower case.

    ``verbs``: word form to verb. ``locutions``: first word of a phrase to its further words and
    their verb ("fait" "savoir"). ``auxiliaries``: before a past participle; ``reflexive``: after a
    reflexive pronoun. ``clitics``: pronouns and particles before a verb. ``negators``: words that
    deny the verb. ``passive``: words between auxiliary and participle that make it passive.
    ``unsure``: auxiliaries and verbs that take the assertion away ("could", "refuse").
    ``that``: complementisers; ``that_leads``: prepositions that a verb may put before them
    ("informó de que"). ``drops_subject``: a verb may stand without a subject, who is then the one
    in view (", aseguró."). ``links``: words between asking verb and infinitive ("à", "to").
    ``according``: prepositions of a source, as words. ``viewpoints``: prepositions that
    name a source only before a comma at the start of a sentence ("Pour le maire, …").
    ``not_sources``: words that after them are
    no source. ``source_nouns``: nouns behind which the source stands ("estimations de").
    ``nouns``: noun cues. ``titles``: words before a title or nickname in quotation marks.
    ``infinitive_endings``: endings of infinitives that follow a verb directly; empty where they
    have none. ``nominal_links``: words between verb and noun complement left out ("de" in
    "parler de"). ``gaps``: locutions with other words inside ("was quoted in a paper as saying"),
    as their first word, their last words and their verb.

    What tells the verb group's form: ``be``: forms before a passive; ``passives``: endings of
    passive participles. ``reflexive_pronouns``; ``self_stating``: forms that make a statement of
    an adjective behind one ("se dit prêt"). ``past_participles``: endings of participles that
    share an auxiliary; ``participle_auxiliaries``: auxiliaries that are participles themselves.
    ``verb_endings``: endings that no noun has, behind a word of quantity. ``object_pronouns``:
    articles that are pronouns too, ``elided`` those of them before a vowel, behind which
    ``imperfects`` are verbs. ``pronoun_determiners``, ``pronoun_prepositions``: determiners and
    prepositions that are pronouns too. ``noun_leads``: what makes a form behind it no finite verb.
    ``leads``: conjunctions of manner before a reporting verb ("comme", "as"). ``agents``:
    prepositions of a passive's agent, unless one of ``means`` follows ("said by phone").
    ``denials``: words right behind a verb that deny it.

    ``gerund_endings``; ``gerund_leads``: words a gerund may follow without a mark;
    ``gerund_links``: those of them that are part of it, ``gerund_adverbs``: what may stand before
    these. ``absolutes``: prepositions before the subject of a gerund ("with one man saying").
    ``infinitive_links``: prepositions of an infinitive that reports, ``infinitive_leads``: what
    stands before them ("et", "avant"); ``historic``: the one that tells a story so at a sentence's
    head ("Et le maire de conclure"). ``deed_links``: prepositions of an infinitive that was done
    ("tient à préciser que"), unless one of ``withheld`` brings it: verbs and nouns of refusing,
    wishing, asking, and of what is still to come. ``questions``: words that open what is asked,
    behind verbs of frame "W". ``act_links``: prepositions before a deed that somebody is charged
    with ("accused him of lying"). ``term_links``: words before what somebody is called ("described
    him as"), ``term_ofs`` those of the verbs of frame "J" ("qualifié de"). ``papers``: nouns of what is written or drawn, behind which a gerund tells what stands
    there ("a letter to the mayor demanding").
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
    that_leads: frozenset[str] = frozenset()
    drops_subject: bool = False
    links: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    viewpoints: frozenset[str]
    not_sources: frozenset[str]
    source_nouns: frozenset[str]
    nouns: frozenset[str]
    titles: frozenset[str]
    infinitive_endings: tuple[str, ...]
    nominal_links: frozenset[str]
    gaps: tuple[tuple[str, tuple[str, ...], Verb], ...]
    be: frozenset[str]
    passives: tuple[str, ...]
    reflexive_pronouns: frozenset[str]
    self_stating: frozenset[str]
    past_endings: tuple[str, ...]
    never_reporting: frozenset[str]
    past_participles: tuple[str, ...]
    participle_auxiliaries: frozenset[str]
    verb_endings: tuple[str, ...]
    object_pronouns: frozenset[str]
    elided: frozenset[str]
    imperfects: tuple[str, ...]
    pronoun_determiners: frozenset[str]
    pronoun_prepositions: frozenset[str]
    noun_leads: frozenset[str]
    leads: frozenset[str]
    agents: frozenset[str]
    means: frozenset[str]
    denials: frozenset[str]
    gerund_endings: tuple[str, ...]
    gerund_leads: frozenset[str]
    gerund_links: frozenset[str]
    gerund_adverbs: frozenset[str]
    absolutes: frozenset[str]
    infinitive_links: frozenset[str]
    infinitive_leads: frozenset[str]
    historic: frozenset[str]
    deed_links: frozenset[str]
    withheld: frozenset[str]
    questions: frozenset[str]
    act_links: frozenset[str]
    term_links: frozenset[str]
    term_ofs: frozenset[str]
    papers: frozenset[str]
