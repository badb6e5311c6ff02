"""What a comparison says in Spanish. Slots: see ``claimtrack.wording.comparison``."""

from claimtrack.wording.shapes import Sentences

MAIN = {
    "agree/same value": "{A} y {B} dan el mismo valor: {value}.",
    "agree/unit conversion": "{A} y {B} son un mismo valor en dos unidades: {ba} y {bb}.",
    "agree/same utterance": (
        "{A} y {B} recogen las mismas palabras, con el mismo valor: {value}. "
        "Es una sola fuente, no dos."
    ),
    "compatible/bound": (
        "{A} y {B} pueden ser ciertas a la vez: la primera supone {ba}; la segunda, {bb}."
    ),
    "compatible/range": (
        "{A} y {B} pueden ser ciertas a la vez: la primera admite {ba}; la segunda, {bb}."
    ),
    "compatible/rounding": (
        "{A} y {B} pueden ser ciertas a la vez, por redondeo: la primera representa {ba}; "
        "la segunda, {bb}."
    ),
    "compatible/touching bounds": (
        "{A} y {B} solo pueden ser ciertas a la vez con un único valor: {common} ({ba}; {bb})."
    ),
    "compatible/part of": "{P} puede ser una parte de {W}: el resto debe sumar {residual}.",
    "compatible/shorter window": (
        "{P} abarca menos tiempo que {W} y puede ser una parte de esa cifra: "
        "el resto del tiempo debe sumar {residual}."
    ),
    "compatible/update": (
        "{A} y {B} son un recuento en curso de una misma fuente: la cifra posterior actualiza "
        "la anterior ({ba}; {bb})."
    ),
    "compatible/parts add up": "Las partes de {W} suman el total: {sum} frente a {bw}.",
    "tension/soft bounds": (
        "{A} y {B} no se excluyen, pero encajan mal: un lector entiende {sa} en la primera "
        "y {sb} en la segunda."
    ),
    "conflict/disagreement": (
        "{A} y {B} no pueden ser ciertas a la vez: la primera supone {ba}; la segunda, {bb}{apart}."
    ),
    "conflict/same utterance": (
        "{A} y {B} recogen las mismas palabras con dos números que no pueden ser ciertos "
        "a la vez: {ba} y {bb}{apart}."
    ),
    "conflict/revision": (
        "{A} y {B} son dos estimaciones de una misma magnitud y no pueden ser ciertas "
        "a la vez: {ba} y {bb}{apart}."
    ),
    "conflict/contradicts itself": (
        "{A} y {B} proceden de una misma fuente, que no anunció ninguna corrección, y no pueden "
        "ser ciertas a la vez: {ba} y {bb}{apart}."
    ),
    "conflict/denial": "{A} y {B} se contradicen: una de las fuentes desmiente la cifra.",
    "conflict/part exceeds whole": (
        "{P} no puede ser una parte de {W}: la parte supone {bp}; el total, {bw}{apart}."
    ),
    "conflict/parts do not add up": (
        "Las partes de {W} no suman el total: juntas dan {sum}, frente a {bw}{apart}."
    ),
    "conflict/cumulative falls": (
        "{A} y {B} son un recuento desde un mismo inicio que baja, lo cual es imposible: "
        "{ba} y {bb}{apart}."
    ),
    "conflict/series": (
        "De {n} recuentos desde un mismo inicio, de {A} a {B}, estos no encajan en un total "
        "que solo puede subir: {out}."
    ),
    "not comparable/other unit": "{A} y {B} están en unidades distintas: {va} y {vb}.",
    "not comparable/kind": "{A} y {B} son números de distinta naturaleza: {va} y {vb}.",
    "not comparable/other event": (
        "{A} y {B} hablan de dos acontecimientos distintos: no hay nada que comparar."
    ),
    "not comparable/other quantity": "{A} y {B} cuentan cosas distintas: {va} y {vb}.",
    "not comparable/forecast": (
        "{A} y {B} no se pueden comparar: una es una previsión y la otra no."
    ),
    "not comparable/denominator": "{A} y {B} son partes de totales distintos: «{va}» y «{vb}».",
    "not comparable/definition": "{A} y {B} difieren en la definición: «{va}» y «{vb}».",
    "not comparable/basis": "{A} y {B} se apoyan en bases distintas: {va} y {vb}.",
    "not comparable/other scope": (
        "{A} y {B} se refieren a otras personas o a otros lugares, sin que una incluya a la otra: "
        "{va} y {vb}."
    ),
    "not comparable/other time": "{A} y {B} corresponden a momentos distintos: {wa} y {wb}.",
    "undetermined/window_unknown": (
        "No se puede decidir entre {A} y {B}: {readings}. Lo decidiría la fecha de {dateless}."
    ),
    "undetermined/window_ambiguous": (
        "No se puede decidir entre {A} y {B}: {readings}. Lo decidiría el periodo de {imprecise}."
    ),
    "undetermined/field_unknown": (
        "{A} y {B} se contradirían si coincidieran en este punto: {field} ({ba}; {bb}); "
        "una de las dos no lo indica. Eso lo decidiría."
    ),
    "undetermined/facet_unknown": (
        "{A} y {B} se contradirían si coincidieran en este punto: {field} ({ba}; {bb}); "
        "los textos no lo dicen. Eso lo decidiría."
    ),
    "undetermined/one_text": (
        "{A} y {B} están en un mismo texto, que no las da como cifras de dos fuentes "
        "({ba}; {bb}): pueden ser dos cosas. Lo que cuenta cada una lo decidiría."
    ),
    "undetermined/growth_possible": (
        "{A} y {B} son recuentos de dos fuentes que pueden haber crecido entretanto ({ba}; {bb}). "
        "Lo decidirían los días a los que llegan."
    ),
    "undetermined/no_value": (
        "No se puede decidir entre {A} y {B}: no se lee ningún número en {valueless}."
    ),
    "undetermined/part_of_cycle": (
        "{A} y {B} se dan cada una como parte de la otra. Lo decidiría saber cuál es el total."
    ),
    "undetermined/rest_unknown": (
        "No se puede decidir entre {A} y {B}: no se conoce el resto de {W}."
    ),
}

READING = {
    "dates": "si los periodos son {wa} y {wb}, {outcome}",
    "same": "si son del mismo momento, {outcome}",
    "other": "si son de momentos distintos, {outcome}",
}
REST = {
    "compatible": "{C} cabe en el resto de {W} sin {P}: ese resto debe sumar {residual}.",
    "conflict": (
        "{C} no cabe en el resto de {W} sin {P}: supone {bc}, "
        "y el resto debe sumar {residual}{apart}."
    ),
    "not comparable": "{C} no se refiere al resto de {W} sin {P}.",
    "undetermined": (
        "No se puede decidir si {C} cabe en el resto de {W} sin {P}: {readings}. "
        "Lo decidiría el periodo de {imprecise}."
    ),
    "reading": "si {W} abarca {span}, {outcome}",
}
DETAIL = {
    "apart": ", al menos {factor} veces de diferencia",
    "narrow": "; la diferencia es pequeña ({low} frente a {high})",
    "assumed": "Suponiendo {fields}.",
    "unsourced": "Una cifra sin fuente puede ser de cualquiera.",
    "drift": "Las versiones difieren: {items}.",
    "drift_item": "{field} ({a} / {b})",
    "scope": "El mismo número se dice de dos cosas distintas.",
    "same_utterance": (
        "Ambas proceden de un mismo hablante en una misma ocasión: un origen, no dos."
    ),
    "floored": "{X} solo cuenta lo que su base puede ver: se lee como un mínimo.",
    "thresholds": "Umbrales: {items}.",
    "rounding_cap": "un número redondo vale con un margen de {percent} como máximo",
    "about": "«{about}» y «{nearly}» llegan hasta {percent}",
    "more_than_soft": "«{more_than}» no se dice más allá de {percent} por encima",
    "at_least_soft": "«{at_least}» no se dice más allá de {times} veces el mínimo",
    "up_to_soft": "«{up_to}» y «{less_than}» no se dicen por debajo de {percent} del límite",
    "narrow_limit": "una diferencia de {percent} como máximo se llama pequeña",
    "and": " y ",
    "none": "desconocido",
    "nobody": "sin fuente",
}
WORDS = {
    "unit": "la misma unidad", "per": "el mismo denominador de tiempo o por persona",
    "kind": "la misma naturaleza del número", "measure": "la misma medida",
    "modality": "la misma modalidad", "denominator": "el mismo denominador",
    "definition": "la misma definición",
    "basis": "la misma base", "population": "la misma población", "place": "el mismo lugar",
    "window": "la misma fecha",
    "number": "número", "hedge": "matiz", "label": "etiqueta",
    "scope": "aquello de lo que es parte",
    "stock": "un nivel en un momento (existencias)", "flow": "un recuento en un periodo (flujo)",
    "cumulative": "un recuento desde un inicio (acumulado)", "rate": "una tasa",
    "change": "una variación",
    "range": "una horquilla", "vague": "un número vago",
}  # fmt: skip
FIELDS = {
    "event": "acontecimiento",
    "counted": "lo que se cuenta",
    "place": "lugar",
    "time": "momento",
    "unit": "unidad",
    "per": "denominador de tiempo o por persona",
    "kind": "naturaleza del número",
    "measure": "medida",
    "modality": "modalidad",
    "denominator": "denominador",
    "definition": "definición",
    "basis": "base",
}

COUNTS = (
    ("origen", "orígenes"),
    ("agencia", "agencias"),
    ("medio", "medios"),
    ("desconocido", "desconocidos"),
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
