"""The lines of a derivation in French. Slots: see ``claimtrack.wording.derivation``."""

from claimtrack.wording.shapes import Derivation

STEPS = {
    "claim": "{id} : {words}, {who}{where}.",
    "bounds": "{id} : {workings}{hard}{soft}.",
    "gate": "{name} : {state}{values}.",
    "utterance": "Les deux rapportent les mêmes propos.",
    "scope": "Portée : le premier est {scope} (population {pa} / {pb}, lieu {la} / {lb}).",
    "window": "Temps : {wa} / {wb}{lie} : {row} : {outcome}.",
    "rule": "{row} : {rule}.",
    "outcome": "Résultat : {outcome} ({relation}).",
    "residual": "Il reste : {low} − {ph} à {high} − {pl} = {residual}.",
    "factor": "Bornes les plus proches : {upper} / {lower} = au moins {factor} fois d’écart.",
    "facets": "Ce sur quoi une contradiction reposerait : {facets}.",
    "assumed": "Supposé identique, un seul des deux le donnant : {fields}.",
    "origins": "{text}",
    "threshold": "{name} = {value} : {reason}",
}
STATES = {
    "told_stated": "dit", "told_inherited": "repris du contexte", "told_assumed": "non dit",
    "same": "identique",
    "passed": "pas identique, mais comparable",
    "assumed": "donné d’un seul côté, supposé identique",
    "open": "donné d’aucun côté",
    "failed": "différent, rien d’autre n’est comparé",
    "equal": "égal au second", "part": "une partie du second",
    "whole": "un tout autour du second", "overlap": "en recouvrement avec le second",
    "disjoint": "à part du second", "unknown": "dans un rapport inconnu au second",
}  # fmt: skip
LIES = {
    "before": "le premier est fini avant que le second commence",
    "meets": "le premier finit quand le second commence",
    "overlaps": "le premier commence plus tôt et empiète sur le second",
    "starts": "ils commencent ensemble, le premier finit plus tôt",
    "during": "le premier est à l’intérieur du second",
    "finishes": "ils finissent ensemble, le premier commence plus tard",
    "equal": "les mêmes jours",
    "finished by": "ils finissent ensemble, le premier commence plus tôt",
    "contains": "le second est à l’intérieur du premier",
    "started by": "ils commencent ensemble, le premier finit plus tard",
    "overlapped by": "le second commence plus tôt et empiète sur le premier",
    "met by": "le second finit quand le premier commence",
    "after": "le second est fini avant que le premier commence",
    "same": "pris comme étant du même moment",
    "other": "pris comme étant de moments différents",
}
WORKINGS = {
    "none": "aucun nombre ne s’y lit",
    "range": "les deux bornes telles qu’imprimées",
    "vague": "ce que de tels mots peuvent désigner",
    "step": "le dernier chiffre imprimé vaut {step}, h = {half}",
    "capped": "son dernier chiffre vaut {step}, h = min({half} ; {cap} de {n} = {most}) = {h}",
    "zeros": "{zeros} zéros, h = min({place} ; {cap} de {n} = {most}) = {h}",
    "bare": "moins de {least} zéros, h = 0",
    "wide": "{h} ; w = max(h ; {about} de {n}) = {w}",
    "exact": " ; {n} ± h",
    "about": " ; {n} ± w",
    "nearly": " ; de {n} − w à {n}",
    "more_than": " ; à partir de {n}, un lecteur s’arrête à {n} + max(2h ; {more} de {n})",
    "at_least": " ; à partir de {n}, un lecteur s’arrête à {times} × {n}",
    "at_most": " ; jusqu’à {n}",
    "less_than": " ; jusqu’à {n}, un lecteur commence à {half_of} de cela",
    "up_to": " ; jusqu’à {n}, un lecteur commence à {half_of} de cela",
    "converted": " ; × {factor} depuis {unit}",
    "floored": " ; sa base ne voit qu’une partie, la borne haute est donc ouverte",
    "hard": " : {hard}",
    "same": ", bornes fermes et souples",
    "soft": " ; souples : {soft}",
}
ROWS = {
    "0": ("Ligne 0", "aucune contradiction ne repose sur ce qui est seulement supposé"),
    "denial": ("Avant le tableau", "qui dément un chiffre le contredit"),
    "a": ("Ligne a", "la même portée et les mêmes bornes concordent"),
    "c": ("Ligne c", "une partie ne dépasse pas le tout"),
    "d": (
        "Ligne d",
        (
            "le décompte d’un seul côté monte et ne baisse que s’il était faux ; "
            "les décomptes de deux côtés vers le même jour sont rivaux"
        ),
    ),
    "e": ("Ligne e", "une grandeur fixe a une seule valeur, quel que soit le jour de l’estimation"),
    "f": ("Ligne f", "autre moment, autre lieu ou autres gens : rien à comparer"),
    "g": ("Ligne g", "même portée et même moment : les bornes décident"),
    "gate": ("Porte", "la première porte fermée est la raison"),
    "open": ("Ouvert", "ce qui trancherait manque ou est ambigu"),
}
ORIGINS = {
    "one": "Origines : les deux remontent à une seule ({name}) et comptent pour une.",
    "two": "Origines : deux ({a} ; {b}).",
    "unknown": "Origines : celle de {ids} est inconnue, et n’ajoute rien.",
    "side": " Les deux chiffres sont d’un même côté.",
    "sides": " Ils sont de deux côtés.",
    "open_side": " L’un est sans source et peut être de n’importe quel côté.",
}
REASONS = {
    "rounding_cap": "un nombre rond vaut à tant près au plus : « 600 millions » n’est pas 550.",
    "rounding_zeros": "à partir de tant de zéros un nombre peut être arrondi ; 1 217 et 630 sont "
    "des décomptes.",
    "about": "des mots comme « {about} » et « {nearly} » laissent au moins tant de marge.",
    "more_than_soft": "on dit rarement « plus de 500 » de plus de 625 : un nombre plus proche "
    "serait donné.",
    "at_least_soft": "« au moins 10 » est un minimum ; au-delà de tant de fois, le lecteur se "
    "sentirait trompé.",
    "up_to_soft": "« jusqu’à 100 » et « moins de 100 » visent près de la borne : à partir de tant "
    "d’elle.",
    "narrow": "des chiffres plus proches que cela peuvent ne différer que par un arrondi que les "
    "mots ne montrent pas.",
    "fixed_days": "une perte ou un coût s’accumule sur tant de jours au moins ; une date plus "
    "courte est celle de l’estimation.",
}

TABLE = Derivation(
    steps=STEPS,
    states=STATES,
    lies=LIES,
    workings=WORKINGS,
    rows=ROWS,
    origins=ORIGINS,
    reasons=REASONS,
)
