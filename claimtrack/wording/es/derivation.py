"""The lines of a derivation in Spanish. Slots: see ``claimtrack.wording.derivation``."""

from claimtrack.wording.shapes import Derivation

STEPS = {
    "claim": "{id}: {words}, {who}{where}.",
    "bounds": "{id}: {workings}{hard}{soft}.",
    "gate": "{name}: {state}{values}.",
    "utterance": "Ambas recogen unas mismas palabras.",
    "scope": "Alcance: la primera es {scope} (población {pa} / {pb}, lugar {la} / {lb}).",
    "window": "Tiempo: {wa} / {wb}{lie}: {row}: {outcome}.",
    "rule": "{row}: {rule}.",
    "outcome": "Resultado: {outcome} ({relation}).",
    "residual": "Queda para el resto: de {low} − {ph} a {high} − {pl} = {residual}.",
    "factor": "Límites más próximos: {upper} / {lower} = al menos {factor} veces de diferencia.",
    "facets": "En qué se apoyaría una contradicción: {facets}.",
    "assumed": "Se supone igual porque solo una de las dos lo indica: {fields}.",
    "origins": "{text}",
    "threshold": "{name} = {value}: {reason}",
}
STATES = {
    "told_stated": "dicho", "told_inherited": "tomado del contexto", "told_assumed": "no dicho",
    "same": "igual",
    "passed": "no es igual, pero se puede comparar",
    "assumed": "indicado solo por una de las dos, se supone igual",
    "open": "no indicado por ninguna",
    "failed": "distinto, no se compara nada más",
    "equal": "igual a la segunda", "part": "una parte de la segunda",
    "whole": "un total que incluye la segunda", "overlap": "coincidente en parte con la segunda",
    "disjoint": "ajena a la segunda", "unknown": "de relación desconocida con la segunda",
}  # fmt: skip
LIES = {
    "before": "la primera acaba antes de que empiece la segunda",
    "meets": "la primera acaba cuando empieza la segunda",
    "overlaps": "la primera empieza antes y se adentra en la segunda",
    "starts": "empiezan a la vez, la primera acaba antes",
    "during": "la primera queda dentro de la segunda",
    "finishes": "acaban a la vez, la primera empieza después",
    "equal": "los mismos días",
    "finished by": "acaban a la vez, la primera empieza antes",
    "contains": "la segunda queda dentro de la primera",
    "started by": "empiezan a la vez, la primera acaba después",
    "overlapped by": "la segunda empieza antes y se adentra en la primera",
    "met by": "la segunda acaba cuando empieza la primera",
    "after": "la segunda acaba antes de que empiece la primera",
    "same": "se toman como del mismo momento",
    "other": "se toman como de momentos distintos",
}
WORKINGS = {
    "none": "no se lee ningún número",
    "range": "los dos límites tal como están impresos",
    "vague": "lo que tales palabras pueden designar",
    "step": "la última cifra impresa vale {step}, h = {half}",
    "capped": "su última cifra vale {step}, h = mín({half}; {cap} de {n} = {most}) = {h}",
    "zeros": "{zeros} ceros, h = mín({place}; {cap} de {n} = {most}) = {h}",
    "bare": "menos de {least} ceros, h = 0",
    "wide": "{h}; w = máx(h; {about} de {n}) = {w}",
    "exact": "; {n} ± h",
    "about": "; {n} ± w",
    "nearly": "; de {n} − w a {n}",
    "more_than": "; desde {n}, un lector se detiene en {n} + máx(2h; {more} de {n})",
    "at_least": "; desde {n}, un lector se detiene en {times} × {n}",
    "at_most": "; hasta {n}",
    "less_than": "; hasta {n}, un lector empieza en {half_of} de esa cifra",
    "up_to": "; hasta {n}, un lector empieza en {half_of} de esa cifra",
    "converted": "; × {factor} desde {unit}",
    "floored": "; su base solo ve una parte, así que el límite superior queda abierto",
    "hard": ": {hard}",
    "same": ", límites firmes y usuales",
    "soft": "; usuales: {soft}",
}
ROWS = {
    "0": ("Fila 0", "ninguna contradicción se apoya en lo que solo se supone"),
    "denial": ("Antes de la tabla", "quien desmiente una cifra la contradice"),
    "a": ("Fila a", "el mismo alcance y los mismos límites concuerdan"),
    "c": ("Fila c", "una parte no supera el total"),
    "d": (
        "Fila d",
        (
            "el recuento de una sola parte crece y solo baja si era erróneo; "
            "los de dos partes hacia el mismo día son rivales"
        ),
    ),
    "e": ("Fila e", "una magnitud fija tiene un solo valor, sea cual sea el día de la estimación"),
    "f": ("Fila f", "otro momento, otro lugar u otras personas: nada que comparar"),
    "g": ("Fila g", "mismo alcance y mismo momento: deciden los límites"),
    "gate": ("Filtro", "el primer filtro cerrado es el motivo"),
    "open": ("Abierto", "lo que decidiría falta o es ambiguo"),
}
ORIGINS = {
    "one": "Orígenes: ambas remiten a uno solo ({name}) y cuentan como uno.",
    "two": "Orígenes: dos ({a}; {b}).",
    "unknown": "Orígenes: el de {ids} se desconoce y no añade nada.",
    "side": " Las dos cifras son de una misma fuente.",
    "sides": " Son de dos fuentes.",
    "open_side": " Una no tiene fuente y puede ser de cualquiera.",
}
REASONS = {
    "rounding_cap": "un número redondo vale con ese margen como máximo: «600 millones» no son 550.",
    "rounding_zeros": "a partir de tantos ceros un número puede estar redondeado; 1217 es un "
    "recuento.",
    "about": "palabras como «{about}» y «{nearly}» dejan al menos ese margen.",
    "more_than_soft": "rara vez se dice «más de 500» de más de 625: se daría un número "
    "más próximo.",
    "at_least_soft": "«al menos 10» es un mínimo; un lector no piensa en más de tantas veces esa "
    "cifra.",
    "up_to_soft": "«hasta 100» y «menos de 100» apuntan cerca del límite: a partir de esa parte "
    "de él.",
    "narrow": "cifras más próximas que eso pueden diferir solo por un redondeo que las palabras no "
    "muestran.",
    "fixed_days": "una pérdida o un coste se acumula durante al menos tantos días; una fecha más "
    "corta es la de la estimación.",
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
