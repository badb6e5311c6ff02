"""What a comparison says in French. Slots: see ``claimtrack.wording.comparison``."""

from claimtrack.wording.shapes import Sentences

MAIN = {
    "agree/same value": "{A} et {B} donnent la même valeur : {value}.",
    "agree/unit conversion": "{A} et {B} sont une même valeur en deux unités : {ba} et {bb}.",
    "agree/same utterance": (
        "{A} et {B} rapportent les mêmes propos, avec la même valeur : {value}. "
        "C’est une seule source, pas deux."
    ),
    "compatible/bound": (
        "{A} et {B} peuvent être vrais tous deux : le premier engage sur {ba}, le second sur {bb}."
    ),
    "compatible/range": (
        "{A} et {B} peuvent être vrais tous deux : le premier laisse place à {ba}, "
        "le second à {bb}."
    ),
    "compatible/rounding": (
        "{A} et {B} peuvent être vrais tous deux, à l’arrondi près : le premier vaut {ba}, "
        "le second {bb}."
    ),
    "compatible/touching bounds": (
        "{A} et {B} ne peuvent être vrais tous deux qu’à une seule valeur : {common} ({ba} ; {bb})."
    ),
    "compatible/part of": "{P} peut être une partie de {W} : le reste doit compter {residual}.",
    "compatible/shorter window": (
        "{P} porte sur une durée plus courte que {W} et peut en être une partie : "
        "le reste de la durée doit compter {residual}."
    ),
    "compatible/update": (
        "{A} et {B} sont un décompte en cours d’un même côté : le chiffre le plus récent "
        "met à jour l’autre ({ba} ; {bb})."
    ),
    "compatible/parts add up": "Les parties de {W} font bien le tout : {sum} contre {bw}.",
    "tension/soft bounds": (
        "{A} et {B} ne s’excluent pas mais vont mal ensemble : un lecteur entend {sa} "
        "dans le premier, {sb} dans le second."
    ),
    "conflict/disagreement": (
        "{A} et {B} ne peuvent être vrais tous deux : le premier engage sur {ba}, "
        "le second sur {bb}{apart}."
    ),
    "conflict/same utterance": (
        "{A} et {B} rapportent les mêmes propos avec deux nombres incompatibles : "
        "{ba} et {bb}{apart}."
    ),
    "conflict/revision": (
        "{A} et {B} sont deux estimations d’une même grandeur, incompatibles : {ba} et {bb}{apart}."
    ),
    "conflict/contradicts itself": (
        "{A} et {B} viennent d’un même côté, qui n’a annoncé aucune correction, "
        "et sont incompatibles : {ba} et {bb}{apart}."
    ),
    "conflict/denial": "{A} et {B} se contredisent : l’un des deux côtés dément le chiffre.",
    "conflict/part exceeds whole": (
        "{P} ne peut être une partie de {W} : la partie engage sur {bp}, le tout sur {bw}{apart}."
    ),
    "conflict/parts do not add up": (
        "Les parties de {W} ne font pas le tout : ensemble {sum}, contre {bw}{apart}."
    ),
    "conflict/cumulative falls": (
        "{A} et {B} sont un cumul depuis un même début, et ce cumul baisse, ce qu’il ne peut : "
        "{ba} et {bb}{apart}."
    ),
    "conflict/series": (
        "Sur {n} décomptes depuis un même départ, de {A} à {B}, ceux-ci ne vont pas avec un "
        "total qui ne peut que monter : {out}."
    ),
    "not comparable/other unit": "{A} et {B} sont en unités différentes : {va} et {vb}.",
    "not comparable/kind": "{A} et {B} sont des nombres de nature différente : {va} et {vb}.",
    "not comparable/other event": (
        "{A} et {B} parlent de deux événements différents : rien à comparer."
    ),
    "not comparable/other quantity": "{A} et {B} comptent autre chose : {va} et {vb}.",
    "not comparable/forecast": (
        "{A} et {B} ne se comparent pas : l’un est prévu ou projeté, l’autre non."
    ),
    "not comparable/denominator": (
        "{A} et {B} sont des parts de touts différents : «\u00a0{va}\u00a0» et «\u00a0{vb}\u00a0»."
    ),
    "not comparable/definition": (
        "{A} et {B} diffèrent par la définition : «\u00a0{va}\u00a0» et «\u00a0{vb}\u00a0»."
    ),
    "not comparable/basis": "{A} et {B} reposent sur des bases différentes : {va} et {vb}.",
    "not comparable/other scope": (
        "{A} et {B} portent sur d’autres personnes ou d’autres lieux, sans que l’un contienne "
        "l’autre : {va} et {vb}."
    ),
    "not comparable/other time": "{A} et {B} valent à des moments différents : {wa} et {wb}.",
    "undetermined/window_unknown": (
        "{A} et {B} ne se tranchent pas : {readings}. La date de {dateless} trancherait."
    ),
    "undetermined/window_ambiguous": (
        "{A} et {B} ne se tranchent pas : {readings}. La fenêtre de {imprecise} trancherait."
    ),
    "undetermined/field_unknown": (
        "{A} et {B} se contrediraient s’ils étaient pareils sur ce point : {field} ({ba} ; {bb}) ; "
        "l’un des deux ne le dit pas. C’est ce qui trancherait."
    ),
    "undetermined/facet_unknown": (
        "{A} et {B} se contrediraient s’ils étaient pareils sur ce point : {field} ({ba} ; {bb}) ; "
        "les textes ne le disent pas. C’est ce qui trancherait."
    ),
    "undetermined/one_text": (
        "{A} et {B} sont dans un même texte, qui ne les donne pas pour les chiffres de deux "
        "sources ({ba} ; {bb}) : il peut s’agir de deux choses. Ce que chacun compte trancherait."
    ),
    "undetermined/growth_possible": (
        "{A} et {B} sont les décomptes de deux sources, qui ont pu monter entre-temps "
        "({ba} ; {bb}). Les jours auxquels ils s’arrêtent trancheraient."
    ),
    "undetermined/no_value": (
        "{A} et {B} ne se tranchent pas : aucun nombre à lire dans {valueless}."
    ),
    "undetermined/part_of_cycle": (
        "{A} et {B} sont chacun donnés pour une partie de l’autre. Savoir lequel est le tout "
        "trancherait."
    ),
    "undetermined/rest_unknown": "{A} et {B} ne se tranchent pas : le reste de {W} est inconnu.",
}

READING = {
    "dates": "si les fenêtres sont {wa} et {wb}, {outcome}",
    "same": "s’ils sont du même moment, {outcome}",
    "other": "s’ils sont de moments différents, {outcome}",
}
REST = {
    "compatible": "{C} tient dans le reste de {W} sans {P} : ce reste doit compter {residual}.",
    "conflict": (
        "{C} ne tient pas dans le reste de {W} sans {P} : il engage sur {bc}, "
        "le reste doit compter {residual}{apart}."
    ),
    "not comparable": "{C} ne porte pas sur le reste de {W} sans {P}.",
    "undetermined": (
        "Que {C} tienne dans le reste de {W} sans {P} ne se tranche pas : {readings}. "
        "La fenêtre de {imprecise} trancherait."
    ),
    "reading": "si {W} couvre {span}, {outcome}",
}
DETAIL = {
    "apart": ", au moins {factor} fois d’écart",
    "narrow": " ; l’écart est mince ({low} contre {high})",
    "assumed": "En supposant {fields}.",
    "unsourced": "Un chiffre sans source peut être celui de n’importe qui.",
    "drift": "Les comptes rendus diffèrent : {items}.",
    "drift_item": "{field} ({a} / {b})",
    "scope": "Le même nombre est dit de deux choses différentes.",
    "same_utterance": (
        "Les deux viennent d’un même locuteur en une même occasion : une origine, pas deux."
    ),
    "floored": "{X} ne compte que ce que sa base peut voir : il est lu comme un minimum.",
    "thresholds": "Seuils : {items}.",
    "rounding_cap": "un nombre rond vaut à {percent} près au plus",
    "about": "«\u00a0{about}\u00a0» et «\u00a0{nearly}\u00a0» vont jusqu’à {percent}",
    "more_than_soft": "«\u00a0{more_than}\u00a0» ne se dit pas au-delà de {percent} de plus",
    "at_least_soft": "«\u00a0{at_least}\u00a0» ne se dit pas au-delà de {times} fois le minimum",
    "up_to_soft": (
        "«\u00a0{up_to}\u00a0» et «\u00a0{less_than}\u00a0» ne se disent pas au-dessous de "
        "{percent} de la borne"
    ),
    "narrow_limit": "un écart d’au plus {percent} est dit mince",
    "and": " et ",
    "none": "inconnu",
    "nobody": "sans source",
}
WORDS = {
    "unit": "la même unité", "per": "le même dénominateur de temps ou de tête",
    "kind": "la même nature de nombre", "measure": "la même mesure",
    "modality": "la même modalité", "denominator": "le même dénominateur",
    "definition": "la même définition",
    "basis": "la même base", "population": "la même population", "place": "le même lieu",
    "window": "la même date",
    "number": "nombre", "hedge": "réserve", "label": "étiquette", "scope": "ce dont c’est la part",
    "stock": "un niveau à un moment (stock)", "flow": "un décompte sur une durée (flux)",
    "cumulative": "un décompte depuis un début (cumul)", "rate": "un taux",
    "change": "une variation",
    "range": "une fourchette", "vague": "un nombre vague",
}  # fmt: skip
FIELDS = {
    "event": "événement",
    "counted": "ce qui est compté",
    "place": "lieu",
    "time": "moment",
    "unit": "unité",
    "per": "dénominateur de temps ou de tête",
    "kind": "nature du nombre",
    "measure": "mesure",
    "modality": "modalité",
    "denominator": "dénominateur",
    "definition": "définition",
    "basis": "base",
}

COUNTS = (
    ("origine", "origines"),
    ("agence", "agences"),
    ("titre", "titres"),
    ("inconnue", "inconnues"),
)

TABLE = Sentences(
    main=MAIN,
    reading=READING,
    rest=REST,
    detail=DETAIL,
    words=WORDS,
    fields=FIELDS,
    counts=COUNTS,
)
