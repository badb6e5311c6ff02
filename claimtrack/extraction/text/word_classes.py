"""What words of several tables have in common, put together once for a language.

A noun phrase is read word by word: one look-up in a set made beforehand costs a tenth of what
joining two tables at each word would.
"""

from claimtrack.domain.record import record
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.reported import ReportedTable
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import WordTable


@record(frozen=True, slots=True, kw_only=True)
class WordClasses:
    """Classes of words, each joined from several tables of one language.

    ``phrase_openers``: a noun phrase may start with them; ``never_openers``: none does.
    ``bare_pronouns``: pronouns that are no determiners too. ``speaker_nouns``: nouns for people;
    ``bodies_too``: those and the nouns of bodies. ``role_openers``: roles and titles.
    ``linked``: words whose complement follows. ``trailing``: words that end no phrase.
    ``clause_openers``: words of a new clause or of a phrase of time or place. ``verbal``: what
    opens a verb group. ``phrase_ends``: words behind which a noun phrase never goes on.
    ``subject_leads``: conjunctions and adverbs of time before a subject. ``no_subject``: words
    that open no subject, ``no_chain``: those behind which a noun stands by itself.
    ``relatives``: all relative words. ``joints``: words behind which a clause begins.
    ``noun_links``: words that tie what follows, as a day, to the noun before it.
    ``determining``: determiners and pronouns; ``articles``: determiners that are no contraction.
    ``name_links``: particles inside a name; ``no_names``: words that open no name, though
    capitalised. ``speakers``: nouns and titles of those who speak. ``verb_words``: auxiliaries and
    verbs of reporting; ``before_verbs``: what stands between a subject and its verb.
    ``clause_signs``: finite verbs and pronouns. ``small``: words that may end a noun phrase or go
    on with it. ``phrase_breaks``: what ends a phrase's own words.
    ``predicate_links``: what stands before a second predicate of one subject.

    ``parting``: what may stand inside a verb group though it is no adverb. ``clause_heads``: what a
    bare clause begins with; ``clause_leads``: what stands before a clause and its subject.
    ``comments``: what an apposition begins with. ``never_verbs``: closed classes and nouns of
    persons, which are no verb. ``noun_openers``: words behind which a form is a noun. ``denying``:
    what denies a verb behind it. ``new_parts``: what opens a part of the sentence beside a phrase.
    ``complement_leads``: words behind which a phrase goes on. ``predicates``: what opens a
    predicate; ``infinitive_leads``: what stands before an infinitive. ``late``: what stands between
    the occasion of speaking and the clause.
    """

    phrase_openers: frozenset[str]
    never_openers: frozenset[str]
    bare_pronouns: frozenset[str]
    speaker_nouns: frozenset[str]
    bodies_too: frozenset[str]
    role_openers: frozenset[str]
    linked: frozenset[str]
    trailing: frozenset[str]
    clause_openers: frozenset[str]
    verbal: frozenset[str]
    phrase_ends: frozenset[str]
    conjunctions: frozenset[str]
    subject_leads: frozenset[str]
    no_subject: frozenset[str]
    no_chain: frozenset[str]
    relatives: frozenset[str]
    joints: frozenset[str]
    noun_links: frozenset[str]
    determining: frozenset[str]
    articles: frozenset[str]
    name_links: frozenset[str]
    no_names: frozenset[str]
    speakers: frozenset[str]
    verb_words: frozenset[str]
    before_verbs: frozenset[str]
    clause_signs: frozenset[str]
    small: frozenset[str]
    phrase_breaks: frozenset[str]
    predicate_links: frozenset[str]
    parting: frozenset[str]
    clause_heads: frozenset[str]
    clause_leads: frozenset[str]
    comments: frozenset[str]
    never_verbs: frozenset[str]
    noun_openers: frozenset[str]
    denying: frozenset[str]
    new_parts: frozenset[str]
    complement_leads: frozenset[str]
    predicates: frozenset[str]
    infinitive_leads: frozenset[str]
    late: frozenset[str]


def word_classes(
    words: WordTable,
    cues: CueTable,
    names: SpeakerTable,
    phrases: PhraseTable,
    reported: ReportedTable,
) -> WordClasses:
    """The classes of one language, from its tables."""
    roles, pronouns = frozenset(names.roles), frozenset(names.pronouns)
    titles = frozenset(names.titles)
    return WordClasses(
        phrase_openers=words.determiners | pronouns | titles,
        never_openers=words.times | words.prepositions | words.openers,
        bare_pronouns=pronouns - words.determiners,
        speaker_nouns=names.groups | roles,
        bodies_too=names.groups | roles | names.organisations,
        role_openers=roles | titles,
        linked=words.prepositions | words.determiners,
        trailing=words.prepositions | words.coordinators,
        clause_openers=words.openers | words.prepositions | words.times | pronouns,
        verbal=cues.auxiliaries | cues.negators,
        phrase_ends=words.prepositions | words.openers | words.relatives | words.finite,
        conjunctions=words.coordinators | words.openers,
        subject_leads=words.coordinators | words.openers | words.times,
        no_subject=words.relatives | words.times,
        no_chain=words.openers | words.relatives | words.finite,
        relatives=words.relatives | phrases.oblique_relatives,
        joints=cues.that | phrases.clause_joints,
        noun_links=words.determiners | phrases.links,
        determining=words.determiners | pronouns,
        articles=words.determiners - phrases.contracted,
        name_links=names.particles - phrases.contracted,
        no_names=roles | titles | (words.prepositions - phrases.surname_openers),
        speakers=names.groups | roles | names.organisations | titles,
        verb_words=cues.auxiliaries | frozenset(cues.verbs),
        before_verbs=cues.clitics | cues.negators,
        clause_signs=words.finite | pronouns,
        small=_phrase_links(phrases)
        | words.prepositions
        | words.openers
        | words.relatives
        | words.finite
        | frozenset(cues.according[0]),
        phrase_breaks=words.relatives | {",", "("},
        predicate_links=words.coordinators | reported.content.joins | {","},
        parting=words.times | words.inner | cues.clitics | {","},
        clause_heads=words.determiners | pronouns | reported.content.existential,
        clause_leads=words.coordinators | words.openers | words.relatives | cues.that,
        comments=words.determiners | words.prepositions | words.relatives,
        never_verbs=_closed(words) | pronouns | roles | names.groups | names.organisations,
        noun_openers=(words.determiners - cues.pronoun_determiners - pronouns)
        | (words.prepositions - cues.pronoun_prepositions),
        denying=cues.negators | cues.unsure,
        predicates=words.finite | cues.clitics,
        infinitive_leads=cues.clitics | reported.content.negation,
        late=words.times | reported.content.after_occasions,
        new_parts=words.prepositions | words.openers | words.finite | cues.clitics,
        complement_leads=words.prepositions | words.determiners | words.coordinators,
    )


def _phrase_links(phrases: PhraseTable) -> frozenset[str]:
    return phrases.inner | phrases.field_links | phrases.stressed


def _closed(words: WordTable) -> frozenset[str]:
    links = words.openers | words.prepositions | words.coordinators | words.relatives
    return links | words.determiners | words.times | words.finite
