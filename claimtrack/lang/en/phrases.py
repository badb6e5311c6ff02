"""English noun phrases."""

from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.words import words

TABLE = PhraseTable(
    head_first=False,
    indefinite=words("a an some one another several many few"),
    plural=words("these those some several many few most both"),
    pointing=words("this these"),
    gendered={},
    contracted=frozenset(),
    links=words("of from by"),
    office_links=words("of the"),
    place_links=words("to"),
    field_links=words("in"),
    audiences=words("reporters journalists press media"),
    stations=tuple(
        tuple(name.split())
        for name in (
            "fox news|sky news|nbc news|abc news|cbs news|cnn international|bbc news|"
            "bbc radio|radio 4|channel 4|good morning america|meet the press|"
            "face the nation|fox business|sky sports|radio times|times radio|al jazeera|"
            "npr news"
        ).split("|")
    ),
    inner=words("of for at and -"),
    joiners=words("and"),
    surname_openers=words("de van von al ben bin del da"),
    possessive_endings=frozenset(["'s", "s'", "'"]),
    stressed=words("him her them us me"),
    impersonal=words("it one there this that i"),
    anyone=frozenset(),
    inversion=(),
    oblique_relatives=words("whose whom"),
    subordinators=words("as if when while once although though unless"),
    clause_joints=words("while whereas because but"),
    sure_endings=(),
)
