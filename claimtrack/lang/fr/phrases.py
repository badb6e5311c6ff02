"""French noun phrases."""

from claimtrack.lang.fr.words import TABLE as _WORDS
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.words import words

TABLE = PhraseTable(
    head_first=True,
    indefinite=words("un une des plusieurs d'autres quelques certains certaines divers diverses"),
    plural=words(
        "les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines divers diverses "
        "différents différentes"
    ),
    pointing=words("ce cet cette ces"),
    gendered={
        "le": "m",
        "un": "m",
        "ce": "m",
        "cet": "m",
        "la": "f",
        "une": "f",
        "cette": "f",
    },
    contracted=words("du des"),
    links=words("de d' du des"),
    office_links=words("de d' du des l' la"),
    place_links=words("en au aux"),
    field_links=words("à au aux en auprès chez"),
    audiences=words("presse journalistes micro antenne reporters"),
    stations=tuple(
        tuple(name.split())
        for name in (
            "france inter|france info|france culture|france bleu|france musique|france 2|"
            "france 3|france 5|france 24|france télévisions|radio france|radio classique|"
            "radio j|radio nova|sud radio|europe 1|tv 5 monde|tv5 monde|bfm tv|bfm business|"
            "public sénat|sud ouest|ouest france|la une|la première|radio canada|fox news|"
            "sky news"
        ).split("|")
    ),
    inner=words("de d' du des le la les l' et -"),
    joiners=words("et"),
    surname_openers=words("de van von al ben bin del da"),
    possessive_endings=frozenset(["'s"]),
    stressed=words("lui elle eux elles"),
    impersonal=words("on ce c' cela ça je j'"),
    anyone=words("on"),
    inversion=("-t-", "-"),
    oblique_relatives=words("dont où"),
    subordinators=words("comme si s' quand lorsque lorsqu'"),
    clause_joints=words("mais"),
    sure_endings=_WORDS.finite_endings,
)
