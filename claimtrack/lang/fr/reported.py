"""French words around what is reported."""

from claimtrack.lang.tables.reported import (
    ContentWords,
    QuotationWords,
    ReportedTable,
    SourceWords,
)
from claimtrack.lang.tables.words import words

_CONTENT = ContentWords(
    bare_clauses=False,
    clause_openers=words("si quand comment pourquoi combien"),
    existential=frozenset(),
    subjects=words("il elle ils elles on je nous vous"),
    spoken=frozenset(),
    adjuncts=words("dès depuis lors pendant après avant dans sur"),
    occasions=words("en dans lors pendant durant après à au"),
    after_occasions=words("aussi également"),
    time_nouns=words("jour jours mois année années semaine semaines heure heures moment"),
    complex_heads=words("suite face grâce quant"),
    addressee_links=words("à au aux"),
    addressees=words("journalistes reporters"),
    even=words("même"),
    focus=words("plus même"),
    negation=words("pas plus"),
    plurals=(),
    figure_verbs=frozenset(),
    figure_links=frozenset(),
    unspoken=frozenset(),
    false_gerunds=frozenset(),
    contrasts=words("mais"),
    joins=words("mais puis"),
    verb_ends=frozenset(),
)

_SOURCES = SourceWords(
    set_off=frozenset(),
    bare=words("source sources"),
    makers=words("par"),
    participles=tuple("é ée és ées i ie is ies it ite u ue us ues ant".split()),
    contracted=words("au du"),
    contrasts=(("alors", "que"), ("alors", "qu'"), ("tandis", "que"), ("tandis", "qu'")),
    learnt=words("de d' auprès dans"),
)

_QUOTATIONS = QuotationWords(
    inverts=True,
    following=(),
    speech_persons=words("-je je nous vous"),
    complements=words("de du d' des"),
    questions=words("q"),
    answers=words("r"),
    dialogue=words("je j' nous vous moi mon ma mes vos votre"),
)

TABLE = ReportedTable(content=_CONTENT, sources=_SOURCES, quotations=_QUOTATIONS)
