"""French hedges."""

from claimtrack.lang.tables.qualifiers import HedgeTable

TABLE = HedgeTable(
    before=(
        (r"un\s+peu\s+moins\s+d[e'’]", "nearly"),
        (r"un\s+peu\s+plus\s+d[e'’]", "more_than"),
        (r"(?:bien|beaucoup|nettement|largement)\s+plus\s+d[e'’]s?", "more_than"),
        (r"pas\s+moins\s+d[e'’]|non\s+moins\s+d[e'’]", "at_least"),
        (r"pas\s+plus\s+d[e'’]", "at_most"),
        (r"plus\s+d(?:e\s+l|[eu'’]|es)", "more_than"),
        (r"au[\s-]+del[àa]\s+d(?:[e'’]|es|u)", "more_than"),
        (r"(?:dépass|excéd)(?:e|ent|ait|aient|é|ant|er|era|eront|erait|eraient)\s*(?:les?|la|l['’])?", "more_than"),
        (r"supérieure?s?\s+ou\s+éga(?:le?s?|ux)\s+(?:à|aux?)", "at_least"),
        (r"inférieure?s?\s+ou\s+éga(?:le?s?|ux)\s+(?:à|aux?)", "at_most"),
        (r"supérieure?s?\s+(?:à|aux?)", "more_than"),
        (r"moins\s+d(?:[e'’]|u|es)", "less_than"),
        (r"inférieure?s?\s+(?:à|aux?)|en[\s-]+dessous\s+d[e'’]", "less_than"),
        (r"(?:à\s+tout\s+le|tout\s+au|au)\s+(?:moins|minimum)", "at_least"),
        (r"(?:tout\s+au|au)\s+(?:plus|maximum)", "at_most"),
        (r"à\s+peine", "less_than"),
        (r"jusqu['’](?:à|aux?)", "up_to"),
        (r"(?:près|pr\u00e9s)\s+d(?:[e'’]|u|es)", "nearly"),
        (r"presque|bientôt|approch\w+\s+(?:les|des?|la)", "nearly"),
        (r"environ|quelque|à\s+peu\s+près|approximativement|grosso\s+modo", "about"),
        (r"aux?\s+(?:environs|alentours)\s+d(?:[e'’]|es)|autour\s+d(?:[e'’]|es)", "about"),
        (r"(?:de\s+l['’])ordre\s+d(?:[e'’]|es)|avoisin\w+\s*(?:les?|la)?|quasiment", "about"),
        (r"[~≈]", "about"),
        (r">=|≥", "at_least"),
        (r"<=|≤", "at_most"),
        (r">", "more_than"),
        (r"<", "less_than"),
    ),
    after=(
        (r"environ|à\s+peu\s+près|approximativement", "about"),
        (r"ou\s+plus(?!\s+d)|au\s+(?:moins|minimum)|minimum", "at_least"),
        (r"ou\s+moins|au\s+(?:plus|maximum)|maximum", "at_most"),
    ),
)
