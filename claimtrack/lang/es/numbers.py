"""Spanish numbers: long scale, thousands by the dot, hundreds in one word each."""

from decimal import Decimal

from claimtrack.lang.tables.numbers import NumberTable

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = {
    "doscient": 200, "trescient": 300, "cuatrocient": 400, "quinient": 500, "seiscient": 600,
    "setecient": 700, "novecient": 900, "ochocient": 800,
}  # fmt: skip
_WORDS = {word: value for value, word in enumerate(_UNITS.split())}
_WORDS |= {word: 10 * value for value, word in enumerate(_TENS.split(), start=3)}
_WORDS |= {stem + end: value for stem, value in _HUNDREDS.items() for end in ("os", "as")}
# Cut before a noun, in the feminine, and without accents as the wire writes.
_OTHER_FORMS = {
    "una": 1, "veintiún": 21, "veintiun": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23,
    "veintiseis": 26, "dieciseis": 16, "cien": 100, "ciento": 100, "mil": 1000,
}  # fmt: skip

_ORDINALS = {
    stem + end: value
    for stem, value in {
        "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7,
        "octav": 8, "noven": 9, "décim": 10, "undécim": 11, "duodécim": 12, "decimotercer": 13,
        "decimocuart": 14, "decimoquint": 15, "decimosext": 16, "decimoséptim": 17,
        "decimoctav": 18, "decimonoven": 19, "vigésim": 20, "trigésim": 30, "cuadragésim": 40,
        "quincuagésim": 50, "sexagésim": 60, "septuagésim": 70, "octogésim": 80, "nonagésim": 90,
        "centésim": 100, "milésim": 1000,
    }.items()
    for end in ("o", "a", "os", "as")
}  # fmt: skip

_PLAIN = str.maketrans("áéíóú", "aeiou")
"""Accents are often left out in capitals and on the wire."""

_FOLDING = {
    f"{stem}{end}": Decimal(value)
    for stem, value in (("duplic", 2), ("triplic", 3), ("cuadruplic", 4), ("quintuplic", 5))
    for end in ("ó", "aron", "ado", "ada", "ados", "adas", "a", "an", "ar", "ará", "aría", "ando",
                "aba", "aban")
} | {"cuadriplicó": Decimal(4), "cuadriplicado": Decimal(4)}  # fmt: skip

# Rows of words read better than a word a line.
# fmt: off
TABLE = NumberTable(
    group=".'’",
    decimal=",",
    words={**_WORDS, **_OTHER_FORMS, "un": 1},
    vigesimal=False,
    joiner="y",
    joined=frozenset(range(1, 10)),
    lone=frozenset({"un", "una", "uno"}),
    one_before=frozenset(
        ["muerto", "muerta", "herido", "herida", "fallecido", "fallecida", "desaparecido", "desaparecida", "detenido", "detenida", "lesionado", "lesionada", "asesinado", "asesinada", "víctima"]
    ),
    unlikely={},
    counts_after=frozenset(),
    point="coma",
    minus="menos",
    not_minus=frozenset({"de", "al", "del", "el", "a", "más", "o"}),
    scales={
        "mil": Decimal(10) ** 3, "miles": Decimal(10) ** 3,
        "millón": Decimal(10) ** 6, "millon": Decimal(10) ** 6, "millones": Decimal(10) ** 6,
        "millardo": Decimal(10) ** 9, "millardos": Decimal(10) ** 9,
        # The long scale: a Spanish billón is a million millions.
        "billón": Decimal(10) ** 12, "billon": Decimal(10) ** 12, "billones": Decimal(10) ** 12,
        "trillón": Decimal(10) ** 18, "trillones": Decimal(10) ** 18,
        "lakh": Decimal(10) ** 5, "lakhs": Decimal(10) ** 5,
        "crore": Decimal(10) ** 7, "crores": Decimal(10) ** 7,
    },
    short_scales={
        "k": Decimal(10) ** 3, "K": Decimal(10) ** 3, "M": Decimal(10) ** 6,
        "MM": Decimal(10) ** 6, "mill": Decimal(10) ** 6, "mm": Decimal(10) ** 6,
    },
    clear_scales=frozenset({"k", "K", "M"}),
    and_half=("y medio", "y media"),
    of=frozenset({"de"}),
    collectives={
        "decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30,
        "cuarentena": 40, "cincuentena": 50, "centena": 100, "centenar": 100, "millar": 1000,
        "decenas": 10, "docenas": 12, "centenas": 100, "centenares": 100, "millares": 1000, "par": 2,
    },
    pairs=frozenset({"par"}),
    collective_openers={
        "un": Decimal(1), "una": Decimal(1), "la": Decimal(1), "el": Decimal(1),
        "medio": Decimal("0.5"), "media": Decimal("0.5"), "otra": Decimal(1), "otro": Decimal(1),
        "buena": Decimal(1), "buen": Decimal(1), "esa": Decimal(1), "ese": Decimal(1),
    },
    vague={
        "decenas": 10, "docenas": 10, "centenares": 100, "centenas": 100, "cientos": 100,
        "miles": 1000, "millares": 1000, "millones": 10**6,
    },
    vague_openers=(
        "varias", "varios", "algunas", "algunos", "unas", "unos", "muchas", "muchos", "las", "los",
        "unas cuantas", "unos cuantos", "por", "numerosos", "numerosas",
    ),
    few={},
    parts={
        "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5,
        "sexto": 6, "sextos": 6, "séptimo": 7, "séptimos": 7, "octavo": 8, "octavos": 8,
        "noveno": 9, "novenos": 9, "décimo": 10, "décimos": 10, "décima": 10, "décimas": 10,
        "quinta": 5, "centésima": 100, "centésimas": 100, "milésima": 1000, "milésimas": 1000,
    },
    halves={
        "mitad": Decimal("0.5"), "medio": Decimal("0.5"), "media": Decimal("0.5"),
        "cuarto": Decimal("0.25"),
    },
    not_parts=(
        "de final", "de finales", "de baño", "de estar", "de hora", "día", "mes", "año", "lugar",
        "puesto", "piso", "grado", "trimestre", "mandato", "mundo", "aniversario", "poder",
        "partido", "vez", "parte de la liga", "edición", "vuelta", "ronda", "jornada",
    ),
    half_of=frozenset(),
    one_in=("de cada", "entre", "en cada"),
    both=frozenset(),
    fold={"doble": Decimal(2), "triple": Decimal(3), "cuádruple": Decimal(4), **_FOLDING},
    folding=frozenset(_FOLDING),
    indefinite=frozenset({"un", "una"}),
    or_words=frozenset({"o", "u"}),
    of_contracted=frozenset({"del"}),
    definite_parts=frozenset({"tercio", "cuarto", "quinto"}),
    half_nouns=frozenset({"mitad"}),
    half_adverbs=frozenset(),
    half_adjectives=frozenset({"medio", "media"}),
    once=frozenset({"vez", "veces"}),
    share_before_noun=True,
    fold_before={},
    counts_before=frozenset({"%", "por", "a", "o"}),
    roman_endings=(),
    possessives=(),
    months_capitalised=False,
    month_first=False,
    day_links=frozenset({"de", "al", "y", "a", "o", "e"}),
    weekday_day=True,
    years_by_pairs=False,
    ordinals={
        "primer": 1, "tercer": 3, "decimotercer": 13, **_ORDINALS,
        **{word.translate(_PLAIN): value for word, value in _ORDINALS.items()},
    },
    own_ordinals=frozenset(
        ["primero", "primera", "primeros", "primeras", "segundo", "segunda", "segundos", "segundas"]
    ),
    ordinal_endings=frozenset(["º", "ª", "er", "o", "a", "os", "as"]),
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
        "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11,
        "diciembre": 12,
    },
    days={
        "lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4,
        "sábado": 5, "sabado": 5, "domingo": 6,
    },
    articles=frozenset(["el", "la", "los", "las", "lo"]),
    function_words=frozenset(
        ["los", "las", "unos", "unas", "más", "menos", "tras", "tres", "seis", "dos", "pues", "antes", "después", "mientras", "entonces", "además", "jamás", "quizás", "sus", "mis", "tus", "nos", "les", "ellos", "ellas", "nosotros", "estos", "estas", "esos", "esas", "todos", "todas", "otros", "otras", "varios", "varias", "algunos", "algunas", "muchos", "muchas", "pocos", "ambos", "ambas", "apenas", "lunes", "martes", "miércoles", "jueves", "viernes", "es", "vez", "según", "años"]
    ),
    plural=("s",),
)
# fmt: on
