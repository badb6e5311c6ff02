"""Exports cut down to what was asked for."""

EN = {
    "nothing_left": "No claim is left of what was asked for: the report is empty.",
}

FR = {
    "nothing_left": "Aucun chiffre ne répond à ce qui est demandé : le rapport est vide.",
}
