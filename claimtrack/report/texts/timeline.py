"""Texts of ``timeline``."""

EN: dict[str, str] = {
    "when": "true when",
    "said": "said",
    "marks": "notes",
    "dates": "{n} date|{n} dates",
    "gap": "after {n} day without a figure|after {n} days without a figure",
    "falls": "below {id}",
    "conflict": "conflict: a running total cannot fall below {id}",
    "copies": "{outlets} and {n} more|{outlets} and {n} more",
    "nothing": "No claim of this figure stands in an article's own text.",
    "on": "printed {day}",
}

FR: dict[str, str] = {
    "when": "valable",
    "said": "dit",
    "marks": "remarques",
    "dates": "{n} date|{n} dates",
    "gap": "après {n} jour sans chiffre|après {n} jours sans chiffre",
    "falls": "au-dessous de {id}",
    "conflict": "contradiction : un cumul ne peut descendre au-dessous de {id}",
    "copies": "{outlets} et {n} autre|{outlets} et {n} autres",
    "nothing": "Aucun chiffre de cette grandeur n’est dans le texte d’un article.",
    "on": "publié {day}",
}
