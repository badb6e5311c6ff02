"""French words by which a figure is not asserted."""

from claimtrack.lang.tables.polarity import PolarityTable
from claimtrack.lang.tables.words import words

_INTENDING = (
    "veut", "veulent", "voul", "souhait", "propos", "promet", "promis", "prévoi", "envisag",
    "projet", "exig", "réclam", "demand", "recommand", "appel", "décid", "engag", "menac",
    "préconis", "espèr", "espér", "vise", "visant", "visai",
)  # fmt: skip
"""How verbs and nouns begin that say what somebody means to do, or wants done."""

TABLE = PolarityTable(
    corrected=r"(?:\bet\s+non\s+(?:pas\s+)?|\bnon\s+pas\s+|,\s*pas\s+|\bau\s+lieu\s+(?:de\s*|d['’]|des\s+)|\bplutôt\s+que\s+)(?:les\s+|des\s+|de\s+)?$",
    withdrawn=(
        r"\bversion\s+(?:précédente|antérieure|initiale)\b|\b(?:première|précédente)\s+version\b|"
        r"\b(?:initialement|d['’]abord|précédemment)\s+(?:annoncée?s?|indiqué|évoquée?s?|rapportée?s?|communiquée?s?|fait\s+état)\b|"
        r"\brétract\w+|\bretir(?:é|e|ent)\s+(?:son|sa|ses|leur)\b"
    ),
    false=(
        r"\b(?:il\s+(?:est|était)|c['’](?:est|était))\s+(?:faux|inexact|mensonger)\s+(?:que\b|qu['’]|de\s+dire)|"
        r"\bà\s+tort\b|\brien\s+ne\s+(?:prouve|montre)\s+qu|\bfausse\s+(?:rumeur|information)"
    ),
    rejecting=words("non"),
    whether=frozenset(),
    conditions=words("si"),
    concessions=words("même"),
    asking=words(
        "demande demandé demandent demandait demandaient savoir ignore ignorent interrogé interrogée dire"
    ),
    interrogatives=words("pourquoi comment qui quand où combien quel quelle quels quelles"),
    intending=_INTENDING,
    infinitive_marks=frozenset(),
    infinitive_endings=("er", "ir", "oir", "re"),
    possible=words("pourrait pourraient"),
    planned=(
        r"\b(?:devra(?:it|ient)?|devront|doi(?:t|vent)\s+\w+(?:er|ir|re)\b|devai(?:t|ent)\s+\w+(?:er|ir|re)\b|attend(?:ent)?\b|tabl(?:e|ent)\s+sur|prévoi\w+|prévu\w*|envisag\w+|compt(?:e|ent|ait|aient)\s+\w+er\b|(?:va|vont)\s+(?:\w+\s+)?\w+(?:er|ir|re)\b|promet\w*|promis|projett\w+|(?:sera|seront|aura|auront|fera|feront)\b|d['’]ici\s+(?:à|la|20))",
        r"(?-i:[a-zà-ÿ]{6,}+(?:(?<=[eid]ra)|(?<=vra)|(?<=[eid]ront)|(?<=vront))\b)",
    ),
    denied=r"\b(?:dément\w*|démenti\w*|ni(?:e|é|ent|ait)\b|n['’]y\s+(?:a|avait)\s+pas|aucun\w*)",
    estimated=r"\b(?:estim\w+|évalu\w+|chiffr(?:é\w*|er|ait|aient|ent)\b|chiffre\s+(?:à|les?|la)\b|approximat\w+|projection\w*)",
    reported=(
        r"\b(?:aurait|auraient|serait|seraient)\b",
        r"\w{8,}+(?:(?<=[ei]rait)|(?<=[ei]raient))\b",
    ),
    bases=(
        ("named list", r"liste\s+nominative|nommément|identifié\w*"),
        ("bodies", r"\bcorps\b|cadavres?|morgue"),
        ("hospitals", r"hospitali\w+|hôpit\w+|médical\w*|CHU"),
        ("official count", r"officiel\w*|préfecture|ministère|police|autorités"),
        ("witness", r"témoins?\b|habitants\s+interrogés"),
        ("survey", r"sondages?|enquête\s+(?:auprès|d['’]opinion)"),
        ("model", r"modélis\w+|modèle|simulation"),
    ),
    cumulative=r"au\s+total|en\s+tout|cumul\w*|depuis\s+le\s+début|jusqu['’]ici|à\s+ce\s+jour",
)
