"""How often two readers agree. Keys in "=" are what is counted."""

EN = {
    "nobody": "Nobody has answered yet: claimtrack review.",
    "one_reader": "Only {who} has answered. Agreement wants two readers: a second one opens the "
    "queue under a name of their own (CLAIMTRACK_USER).",
    "pair": "{one} and {two}: {n} answered by both|{one} and {two}: {n} answered by both",
    "none": "{one} and {two}: nothing answered by both, so no agreement can be told",
    "only": "Only one of the two answered: {one} {n_one}, {two} {n_two}",
    "answers": "{one} ↓  {two} →",
    "=all": "all",
    "=claim": "claims",
    "=statement": "statements",
    "agree": "agree",
    "chance": "by chance",
    "kappa": "kappa",
    "both": "by both",
    "about": "of",
    "cannot": "not computed",
    "same": "Not computed: both gave one and the same answer throughout, which chance explains.",
    "source": "Cohen's kappa (1960): 1 is full agreement, 0 what chance alone gives. By chance: "
    "what two readers with these shares of answers would agree on at random.",
}

FR = {
    "nobody": "Personne n’a encore répondu : claimtrack review.",
    "one_reader": "Seul {who} a répondu. L’accord veut deux lecteurs : le second ouvre la file "
    "sous son propre nom (CLAIMTRACK_USER).",
    "pair": "{one} et {two} : {n} réponse en commun|{one} et {two} : {n} réponses en commun",
    "none": "{one} et {two} : aucune réponse en commun, l’accord ne peut pas être dit",
    "only": "Jugés par un seul des deux : {one} {n_one}, {two} {n_two}",
    "answers": "{one} ↓  {two} →",
    "=all": "tout",
    "=claim": "chiffres",
    "=statement": "déclarations",
    "agree": "d’accord",
    "chance": "par hasard",
    "kappa": "kappa",
    "both": "en commun",
    "about": "sur",
    "cannot": "non calculé",
    "same": "Non calculé : une seule et même réponse des deux partout, ce que le hasard explique.",
    "source": "Kappa de Cohen (1960) : 1, accord entier ; 0, ce que le hasard seul donne. Par "
    "hasard : l’accord de deux lecteurs qui répondraient au sort dans ces proportions.",
}
