"""Spanish words around what is reported."""

from claimtrack.lang.tables.reported import (
    ContentWords,
    QuotationWords,
    ReportedTable,
    SourceWords,
)
from claimtrack.lang.tables.words import words

_CONTENT = ContentWords(
    bare_clauses=False,
    clause_openers=words("si cuando cómo cuándo dónde cuánto cuántos qué quién por"),
    existential=words("hay había hubo"),
    subjects=words("él ella ellos ellas yo nosotros"),
    spoken=frozenset(),
    adjuncts=words("desde durante tras antes después en sobre"),
    occasions=words("en durante tras desde después al a"),
    after_occasions=words("también asimismo además"),
    time_nouns=words("día días mes meses año años semana semanas hora horas momento jornada"),
    complex_heads=words("debido frente gracias respecto junto conforme"),
    addressee_links=words("a al"),
    addressees=words("periodistas reporteros medios prensa"),
    even=words("incluso hasta"),
    focus=words("más solo sólo incluso"),
    negation=words("no"),
    plurals=(),
    figure_verbs=words(
        "cifra cifró cifraron cifran estima estimó estimaron estiman calcula calculó calcularon "
        "sitúa situó situaron sitúan evalúa evaluó"
    ),
    figure_links=words("en"),
    unspoken=words("asilo indemnización indemnizaciones"),
    false_gerunds=words("cuando mando bando comando segundo"),
    contrasts=words("pero"),
    joins=words("pero luego"),
    verb_ends=frozenset(),
)

_SOURCES = SourceWords(
    set_off=frozenset(),
    bare=words("fuente fuentes"),
    makers=words("por de del"),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ando", "iendo"),
    contracted=words("al del"),
    contrasts=(("mientras", "que"), ("en", "tanto", "que")),
    learnt=words("de por"),
)

_QUOTATIONS = QuotationWords(
    inverts=True,
    following=(),
    speech_persons=words("yo nosotros nosotras usted ustedes tú"),
    complements=words("de del"),
    questions=words("p"),
    answers=words("r"),
    dialogue=words("yo nosotros usted ustedes tú mi mis me nos nuestro nuestra su"),
)

TABLE = ReportedTable(content=_CONTENT, sources=_SOURCES, quotations=_QUOTATIONS)
