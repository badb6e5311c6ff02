"""Headings of ``why``."""

EN: dict[str, str] = {
    "claims": "The claims",
    "bounds": "From words to bounds",
    "gates": "Gates",
    "scope": "What, where, when",
    "decision": "Decision",
    "origins": "Independence",
    "thresholds": "Thresholds used",
    "said": "In words",
}

FR: dict[str, str] = {
    "claims": "Les chiffres",
    "bounds": "Des mots aux bornes",
    "gates": "Portes",
    "scope": "Quoi, où, quand",
    "decision": "Décision",
    "origins": "Indépendance",
    "thresholds": "Seuils employés",
    "said": "En mots",
}
