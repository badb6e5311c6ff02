"""The shape of a language's words around what is reported: content, sources, quotations."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentWords:
    """What stands between a reporting verb and its content, and where the content ends.

    ``bare_clauses``: whether a clause may follow without a complementiser ("said he left"); where
    it may not, an infinitive may ("dit vouloir"). ``clause_openers``: words that open a bare
    clause; ``existential``: those that say that something is there; ``subjects``: pronouns that are
    nothing but subjects. ``spoken``: verb forms
    after which a clause follows even where no finite verb is known in it.

    ``adjuncts``: prepositions of time and place, behind which no object stands. ``occasions``:
    words that open the time, place or manner of speaking; ``after_occasions``: what may stand
    between them and the clause. ``time_nouns``: nouns of time in a clause's opening.
    ``complex_heads``: first words of prepositions of several words ("suite à", "thanks to").

    ``addressee_links``: prepositions before whoever is told; ``addressees``: nouns and pronouns of
    those told. ``even``: what may stand before an object. ``focus``: adverbs that belong to what
    follows. ``negation``: what may stand before an infinitive. ``plurals``: endings of nouns that
    need no determiner.

    ``figure_verbs``: forms that govern a figure only with one of ``figure_links`` ("put it at
    40"). ``unspoken``: objects that no words are needed for ("claimed asylum").
    ``false_gerunds``: words with a gerund's ending that are none.

    ``contrasts``: words that set the outlet's own voice against a quotation; ``joins``: adverbs
    and conjunctions before a further verb of the same subject. ``verb_ends``: words with which a
    new part of the sentence begins right behind a verb.
    """

    bare_clauses: bool
    clause_openers: frozenset[str]
    existential: frozenset[str]
    subjects: frozenset[str]
    spoken: frozenset[str]
    adjuncts: frozenset[str]
    occasions: frozenset[str]
    after_occasions: frozenset[str]
    time_nouns: frozenset[str]
    complex_heads: frozenset[str]
    addressee_links: frozenset[str]
    addressees: frozenset[str]
    even: frozenset[str]
    focus: frozenset[str]
    negation: frozenset[str]
    plurals: tuple[str, ...]
    figure_verbs: frozenset[str]
    figure_links: frozenset[str]
    unspoken: frozenset[str]
    false_gerunds: frozenset[str]
    contrasts: frozenset[str]
    joins: frozenset[str]
    verb_ends: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWords:
    """What stands around a source without a verb ("selon X", "according to X").

    ``set_off``: prepositions that name a source only after a comma or bracket ("Per the
    register"). ``bare``: nouns that the source's nature follows ("de source policière").
    ``makers``: prepositions between a figure's noun and whoever made it ("figures from").
    ``participles``: endings of the participles that describe a source. ``contracted``: prepositions
    that hold an article. ``contrasts``: conjunctions, as words, before what the outlet sets against
    a source. ``learnt``: prepositions of the source behind a verb of learning.
    """

    set_off: frozenset[str]
    bare: frozenset[str]
    makers: frozenset[str]
    participles: tuple[str, ...]
    contracted: frozenset[str]
    contrasts: tuple[tuple[str, ...], ...]
    learnt: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationWords:
    """What introduces, cuts or follows a quotation, and the turns of a printed interview.

    ``inverts``: whether the subject follows its verb behind any reported clause; where it does
    not, only where the reporting words stand between commas. ``following``: endings of a verb of
    no list that follows its subject behind a quotation; empty where it always comes first.

    ``speech_persons``: pronouns of those who talk to each other, who are no speaker in the text.
    ``complements``: prepositions between a noun of saying and its speaker.

    ``questions``, ``answers``: letters that open an interview's turns. ``dialogue``: pronouns and
    possessives of the first and second person.
    """

    inverts: bool
    following: tuple[str, ...]
    speech_persons: frozenset[str]
    complements: frozenset[str]
    questions: frozenset[str]
    answers: frozenset[str]
    dialogue: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedTable:
    """The words around what is reported: ``content``, ``sources``, ``quotations``."""

    content: ContentWords
    sources: SourceWords
    quotations: QuotationWords
