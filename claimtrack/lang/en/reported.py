"""English words around what is reported."""

from claimtrack.lang.tables.reported import (
    ContentWords,
    QuotationWords,
    ReportedTable,
    SourceWords,
)
from claimtrack.lang.tables.words import words

_CONTENT = ContentWords(
    bare_clauses=True,
    clause_openers=words("there it if when while because how why what whether where"),
    existential=words("there"),
    subjects=words("he she they it we i"),
    spoken=words("said says say told tells tell believes believe thinks think"),
    adjuncts=words("in on during"),
    occasions=words("on in at by during after late early"),
    after_occasions=words("also"),
    time_nouns=words("day week month year"),
    complex_heads=frozenset(),
    addressee_links=words("to"),
    addressees=words("reporters journalists him them"),
    even=words("even"),
    focus=words("more only"),
    negation=words("not never"),
    plurals=("s",),
    figure_verbs=words("put puts putting"),
    figure_links=words("at"),
    unspoken=words(
        "themselves himself herself itself asylum responsibility credit victory benefits compensation damages little nothing"
    ),
    false_gerunds=words(
        "including regarding concerning according following during nothing everything anything "
        "something being"
    ),
    contrasts=words("but"),
    joins=words("but"),
    verb_ends=words("as when and to"),
)

_SOURCES = SourceWords(
    set_off=words("per"),
    bare=words("source sources"),
    makers=words("by from of"),
    participles=("ed", "ing"),
    contracted=frozenset(),
    contrasts=(("whereas",),),
    learnt=frozenset(),
)

_QUOTATIONS = QuotationWords(
    inverts=False,
    following=("ed", "s"),
    speech_persons=words("i we you"),
    complements=words("of from"),
    questions=words("q"),
    answers=words("a"),
    dialogue=words("i we you i'm my our your"),
)

TABLE = ReportedTable(content=_CONTENT, sources=_SOURCES, quotations=_QUOTATIONS)
