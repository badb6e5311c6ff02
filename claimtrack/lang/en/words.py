"""English everyday words."""

from claimtrack.lang.tables.words import WordTable, words

TABLE = WordTable(
    function=words(
        "the a an of and to in is was were are be been that which who for on at by with from this "
        "these those his her its their he it they we you not but or as has have had will would "
        "said after before more than about over into out up no there when while if all one two "
        "also could can yesterday today tomorrow here near around nearly about less several some"
    ),
    abbreviations=words(
        "mr mrs ms dr prof rev gen col lt sgt capt cpt sen rep gov st jr sr inc ltd co corp no nos "
        "vs etc e.g i.e u.s u.k u.n d.c a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec "
        "approx fig vol pp art dept est adm maj ph.d messrs"
    ),
    determiners=words(
        "the a an this these those his her its their our my your some several many most both all "
        "another other few two three four five six seven eight nine ten one no each every "
        "any"
    ),
    prepositions=words(
        "of in on at to for from by with about against between among into over under after before "
        "during through since until without within near outside inside across per via amid "
        "toward towards upon despite like behind beyond off following"
    ),
    openers=words(
        "that because if when while whereas although though but as whether where since so unless "
        "until however yet then meanwhile"
    ),
    coordinators=words("and or nor"),
    relatives=words("who which that"),
    adverbs=words(
        "also twice only then later earlier once already again further still now always even just first "
        "today however yesterday too often ever never not simply soon himself herself themselves "
        "quickly back late early privately publicly"
    ),
    inner=words("for his her their its part in turn on the other hand"),
    adverb_ending="ly",
    times=words(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight "
        "january february march april may june july august september october november december "
        "morning afternoon evening night week month year last earlier later ago day"
    ),
    finite=words(
        "is are was were be been has have had will would can could may might must should do does "
        "did shall isn't aren't wasn't weren't hasn't haven't won't wouldn't can't couldn't "
        "don't doesn't didn't began took came went got made rose fell saw gave ran held left kept "
        "became met won lost set led grew hit knew need needs want wants seems appears remains"
    ),
    finite_endings=("ed",),
    open_endings=("ed", "s", "ew", "ang", "oke", "ept"),
    elisions=r"(?!)",
    suffixes=r"'s\b|'(?=\s)",
    stemmer="english",
)
