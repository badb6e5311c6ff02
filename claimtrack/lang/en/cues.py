"""English reporting cues."""

from claimtrack.lang.en.lists.conjugation import conjugate
from claimtrack.lang.tables.cues import CueTable, Verb
from claimtrack.lang.tables.words import words

_LOCUTIONS = (
    # head's forms, further words, act, frames
    ("points pointed pointing", "out", "says", "QT"),
    ("goes went going", "on to say|on to add", "says", "QTB"),
    ("goes went going", "on", "says", "Q"),
    ("shot fired hit shoots fires hits", "back", "says", "Q"),
    ("chimed chipped chimes chips", "in", "says", "Q"),
    ("speaks spoke speaking talks talked talking", "of", "says", "Q"),
    ("asks asked asking pushes pushed pressed", "for", "asks", "N"),
    ("makes made making", "clear|it clear", "says", "T"),
    ("calls called calling", "on|upon|for", "asks", "AN"),
    (
        "calls called calling",
        (
            "today for|yesterday for|monday for|tuesday for|wednesday for|thursday for|friday for|"
            "saturday for|sunday for"
        ),
        "asks",
        "AN",
    ),
    ("makes made making", "the argument|the case|the claim|the point|an argument", "says", "T"),
    ("raises raised raising", "the concern|concerns|the possibility", "says", "T"),
    (
        "expresses expressed expressing",
        "the view|the hope|the belief|the sense|hope|concern|confidence",
        "says",
        "T",
    ),
)
_QUOTED_AS = Verb("fpb", "says", "QBT")
_TERMED = Verb("fpg", "says", "QNP")


def _locutions() -> dict[str, tuple[tuple[tuple[str, ...], Verb], ...]]:
    found: dict[str, tuple[tuple[tuple[str, ...], Verb], ...]] = {}
    for heads, tails, act, frames in _LOCUTIONS:
        for head in heads.split():
            forms = "g" if head.endswith("ing") else "fp"
            added = tuple((tuple(t.split()), Verb(forms, act, frames)) for t in tails.split("|"))
            found[head] = found.get(head, ()) + added
    return found


TABLE = CueTable(
    verbs=conjugate(),
    locutions=_locutions(),
    auxiliaries=words("has have had having"),
    reflexive=frozenset(),
    clitics=frozenset(),
    negators=words("not never"),
    passive=frozenset(("been", "be", "being")),
    unsure=words(
        "could would will may might can should refused declined didn't don't doesn't won't "
        "wouldn't couldn't can't not never hasn't haven't hadn't refuses declines to did"
    ),
    that=frozenset(("that",)),
    links=frozenset(("to",)),
    according=(
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("in", "the", "view", "of"),
        ("in", "the", "opinion", "of"),
        ("in", "the", "eyes", "of"),
        ("based", "on", "figures", "from"),
        ("based", "on", "data", "from"),
        ("based", "on", "numbers", "from"),
        ("based", "on", "estimates", "by"),
        ("judging", "by"),
        ("judging", "from"),
        ("citing",),
        ("quoting",),
        ("per",),
    ),
    viewpoints=words(""),
    not_sources=words(
        "plan schedule rules book law season taste need size age type case circumstances "
        "custom tradition cent capita day week month year hour head person household annum se diem"
    ),
    source_nouns=words(
        "estimate estimates figures figure count tally data statistics numbers report reports "
        "study studies poll polls survey surveys analysis research words information"
    ),
    nouns=words(
        "statement comment reaction verdict conclusion answer message tweet reply response warning "
        "explanation question remark quote slogan promise words motto"
    ),
    titles=words(
        "titled entitled nicknamed dubbed called named film book novel album song show operation "
        "term word phrase article project series so-called known"
    ),
    infinitive_endings=(),
    nominal_links=frozenset(("for", "of")),
    gaps=(
        ("quoted", ("as", "saying"), _QUOTED_AS),
        ("referred", ("as",), _TERMED),
        ("refers", ("as",), _TERMED),
        ("referring", ("as",), _TERMED),
    ),
    be=words("is are was were been be being"),
    passives=("ed", "en", "wn"),
    reflexive_pronouns=frozenset(),
    self_stating=frozenset(),
    past_endings=("ed",),
    never_reporting=words(
        "ensured required caused realized realised provided proved remembered recognized recognised discovered learned noticed wished assumed demonstrated verified dreamed seemed appeared happened turned occurred granted resulted decided arranged imagined intended needed wanted preferred"
    ),
    past_participles=(),
    participle_auxiliaries=words("having"),
    verb_endings=("said", "told", "wrote", "thought"),
    object_pronouns=frozenset(),
    elided=frozenset(),
    imperfects=(),
    pronoun_determiners=words("all both some many most"),
    pronoun_prepositions=frozenset(),
    noun_leads=words("is are was were been be being to 's '"),
    leads=words("as so"),
    agents=words("by"),
    means=words("phone telephone email e-mail mail text message video letter"),
    denials=words("not"),
    gerund_endings=("ing",),
    gerund_leads=words("and"),
    gerund_links=frozenset(),
    gerund_adverbs=frozenset(),
    absolutes=words("with"),
    infinitive_links=frozenset(),
    infinitive_leads=frozenset(),
    historic=frozenset(),
    deed_links=words("to"),
    questions=words("whether if why how who what when where"),
    act_links=words("of for to"),
    term_links=words("as"),
    term_ofs=frozenset(),
    papers=words(
        "letter letters petition petitions statement statements report reports memo memos email "
        "emails e-mail complaint complaints lawsuit lawsuits resolution resolutions message "
        "messages note notes tweet tweets post posts text texts article editorial op-ed ruling "
        "order motion filing affidavit indictment release brief briefs tip warning warnings "
        "document documents study studies poll polls survey surveys video videos leaflet banner "
        "banners placard placards"
    ),
    withheld=words(
        "able advised allow allowed allows ask asked asking asks decline declined "
        "declines declining difficult easy encouraged expect expected expects fail failed "
        "failing fails fair forbidden hard hesitant hesitated hesitates hope "
        "hoped hopes if important impossible like likes loath need needed needs order "
        "ordered orders paid permitted plan planned planning plans premature "
        "refuse refused refuses refusing reluctant safe supposed tell telling tells "
        "tempted told too tried tries try trying unable unwilling urge urged urges want "
        "wanted wants wary whether wish wished wishes would wrong"
    ),
)
