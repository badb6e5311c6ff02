"""French everyday words."""

from claimtrack.lang.tables.words import WordTable, words

TABLE = WordTable(
    function=words(
        "le la les un une des du de et est dans que qui pour sur pas plus par avec au aux ce cette "
        "ces son sa ses il elle ils elles nous vous leur leurs ont été sont était selon mais ou où "
        "ne se en à même après avant sans entre depuis être fait l d qu n s c y donc ainsi "
        "contre deux tout tous a avait avaient étaient dont comme si aussi très encore cet quand près "
        "hier demain aujourd hui ici chez vers lors moins déjà environ plusieurs"
    ),
    abbreviations=words(
        "m mm mme mmes mlle dr me pr st ste art p pp n vol chap cf ex etc env av bd jr sr no gén "
        "col lt cap mgr"
    ),
    determiners=words(
        "le la les l' un une des du ce cette cet ces son sa ses leur leurs notre nos votre mon ma "
        "plusieurs certains certaines quelques chaque aucun aucune tout tous toute toutes deux "
        "trois quatre cinq six sept huit neuf dix autre autres d'autres différents divers"
    ),
    prepositions=words(
        "de d' du des à au aux en dans sur sous par pour avec sans contre entre vers chez depuis "
        "pendant durant après avant devant derrière lors selon auprès parmi malgré dès hors via "
        "jusqu' jusque envers outre"
    ),
    openers=words(
        "que qu' lorsque lorsqu' quand si s' alors mais car donc tandis puisque puisqu' comme où "
        "parce quoique or pourtant cependant toutefois néanmoins puis"
    ),
    coordinators=words("et ou ni"),
    relatives=words("qui lequel laquelle lesquels lesquelles"),
    adverbs=words(
        "auparavant désormais récemment aussi encore ensuite alors toutefois cependant ainsi même déjà lui elle eux elles donc "
        "enfin toujours plus tard tôt pourtant puis néanmoins ailleurs bien ici y également "
        "notamment souvent parfois aussitôt lui-même elle-même eux-mêmes là bref"
    ),
    inner=words(
        "d' abord en outre pour sa part de son côté leur quant à par maintes reprises plusieurs "
        "nouveau au passage sur ce point cette fois dans la foulée tout soi leurs pas jamais plus guère rien cet effet"
    ),
    adverb_ending="ment",
    times=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir "
        "après-midi midi nuit journée semaine mois janvier février mars avril mai juin juillet "
        "août septembre octobre novembre décembre veille lendemain ce cette dernier dernière "
        "récemment désormais week-end weekend"
    ),
    finite=words(
        "est sont était étaient sera seront serait seraient a ont avait avaient aura auront aurait "
        "auraient fut furent va vont peut peuvent pouvait doit doivent devait fait font faisait "
        "veut veulent soit ait"
    ),
    finite_endings=(
        "aient",
        "èrent",
        "eront",
        "erait",
        "irait",
        "vrait",
        "urrait",
        "drait",
        "issait",
        "ouvait",
        "enait",
        "endra",
        "iendra",
        "aîtra",
        "ettra",
        "irons",
        "eront",
    ),
    open_endings=("e", "ent", "it", "int", "ait", "aient", "a", "é", "ée", "u", "rt", "nd"),
    elisions=r"[dD]'autres\b|(?:[ldcsnmtjLDCSNMTJ]|(?:[Qq]|[Jj]usq|[Ll]orsq|[Pp]uisq|[Qq]uoiq|[Pp]resq)u)'(?=\w|$|[\x22«“(\[])",
    suffixes=r"(?:-t)?-(?:ils?|elles?|on|je)\b",
    stemmer="french",
)
