"""What ``claimtrack check`` says."""

EN = {
    "share": "Share, {passage}: {given} make {computed}, not {stated}.",
    "change": "Change, {passage}: {given} make {computed}, not {stated}.",
    "sum": "Sum, {passage}: {given} make {computed}, not {stated}.",
    "title": "The title says {stated}; the article says {given}.",
    "address": "The address says “{stated}”; that figure is no longer in the text.",
    "and": " and ",
    "none": "{name}: nothing to check.",
    "fits": "{name}: one thing checked, and it fits.|{name}: {n} things checked, and all fit.",
    "wrong": "{name}: {wrong} of one thing checked does not fit."
    "|{name}: {wrong} of {n} things checked do not fit.",
    "sum_up": "{wrong} of one article has numbers that do not fit."
    "|{wrong} of {n} articles have numbers that do not fit.",
    "open": "One could not be worked out.|{n} could not be worked out.",
}
FR = {
    "share": "Part, {passage} : {given} font {computed}, et non {stated}.",
    "change": "Évolution, {passage} : {given} font {computed}, et non {stated}.",
    "sum": "Somme, {passage} : {given} font {computed}, et non {stated}.",
    "title": "Le titre dit {stated} ; l’article dit {given}.",
    "address": "L’adresse dit « {stated} » ; ce chiffre n’est plus dans le texte.",
    "and": " et ",
    "none": "{name} : rien à vérifier.",
    "fits": "{name} : une vérification, et elle est juste."
    "|{name} : {n} vérifications, toutes justes.",
    "wrong": "{name} : {wrong} vérification sur une ne tombe pas juste."
    "|{name} : {wrong} vérifications sur {n} ne tombent pas juste.",
    "sum_up": "{wrong} article sur {n} a des nombres qui ne tombent pas juste."
    "|{wrong} sur {n} articles ont des nombres qui ne tombent pas juste.",
    "open": "Une n’a pas pu être calculée.|{n} n’ont pas pu être calculées.",
}
