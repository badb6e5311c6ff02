"""Spanish noun phrases."""

from claimtrack.lang.es.words import TABLE as _WORDS
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.words import words

TABLE = PhraseTable(
    head_first=True,
    indefinite=words(
        "un una unos unas varios varias algún alguna algunos algunas otro otra otros otras cierto "
        "cierta ciertos ciertas diversos diversas"
    ),
    plural=words(
        "los las unos unas estos estas esos esas aquellos aquellas mis tus sus nuestros nuestras "
        "vuestros vuestras varios varias algunos algunas ciertos ciertas diversos diversas ambos "
        "ambas otros otras muchos muchas"
    ),
    pointing=words("este esta estos estas ese esa esos esas aquel aquella"),
    gendered={
        "el": "m", "un": "m", "este": "m", "ese": "m", "aquel": "m", "al": "m", "del": "m",
        "la": "f", "una": "f", "esta": "f", "esa": "f", "aquella": "f",
    },
    contracted=words("del al"),
    links=words("de del"),
    office_links=words("de del la el los las"),
    place_links=words("en para"),
    field_links=words("en para ante con a al"),
    audiences=words("prensa periodistas micrófono reporteros medios"),
    stations=tuple(
        tuple(name.split())
        for name in (
            "cadena ser|onda cero|radio nacional|televisión española|antena 3|la sexta|"
            "canal sur|canal 24 horas|radio caracol|caracol radio|blu radio|w radio|rne 1|"
            "la 1|la 2|tele 5|radio marca|radio mitre|canal n|fox news|sky news"
        ).split("|")
    ),
    inner=words("de del el la los las y e -"),
    joiners=words("y e"),
    surname_openers=words("de del van von al ben bin"),
    possessive_endings=frozenset(),
    stressed=words("él ella ellos ellas"),
    impersonal=words("se ello eso esto aquello yo"),
    anyone=frozenset(),
    inversion=(),
    oblique_relatives=words("cuyo cuya cuyos cuyas donde"),
    subordinators=words("como si cuando mientras aunque"),
    clause_joints=words("pero mientras"),
    sure_endings=_WORDS.finite_endings,
)  # fmt: skip
