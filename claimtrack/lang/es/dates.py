"""Spanish time expressions."""

from claimtrack.lang.tables.dates import DateTable

_W = r"(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)"
_M = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|"
    r"diciembre)"
)
_COUNTS = (
    "un una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis veinte treinta"
)
_N = r"(?P<count>\d{1,3}|" + "|".join(_COUNTS.split()) + ")"
_UNITS = r"días?|horas?|jornadas?|semanas?|mes(?:es)?|trimestres?|años?"
_U = rf"(?P<unit>{_UNITS})"
_Y = r"(?P<year>(?:1[89]|20|21)\d\d)"
_MONTH_Y = (
    r"(?P<year>(?:1[89]|20|21)\d\d|['’]\d\d(?!\d)|(?:3[2-9]|[4-9]\d)(?!\d|[.,]\d|\s*[%‰°\w]))"
)
_OF = r"\s+de(?:l)?\s+"
_OF_Y = rf"(?:\s+de(?:l)?\s+(?:año\s+)?{_Y})?"
_OF_MONTH_Y = rf"(?:\s+de(?:l)?\s+(?:año\s+)?{_MONTH_Y})?"
_D = r"(?P<day>\d{1,2}|1º|1°|primero)"
_DAY_PARTS = r"(?:\s+(?:pasado|por\s+la\s+(?:mañana|tarde|noche)|de\s+madrugada|noche|tarde))?"
_PART = (
    r"(?:a\s+)?(?P<part>comienzos|principios|inicios|mediados|finales|fines)\s+de(?:l)?\s+"
    r"(?:mes\s+de\s+)?"
)
_ORDINAL = r"primer|segundo|tercer|cuarto|último|1er|1º|2º|3er|3º|4º"

TABLE = DateTable(
    patterns=(
        (rf"desde\s+el\s+(?:día\s+)?{_D}{_OF}(?P<month>{_M}){_OF_Y}", "since day"),
        (rf"desde\s+(?:el\s+)?(?:pasado\s+)?(?P<weekday>{_W}){_DAY_PARTS}", "since weekday"),
        (
            rf"desde\s+(?:{_PART})?(?:el\s+mes\s+de\s+)?(?P<month>{_M})(?:\s+pasado)?{_OF_Y}",
            "since month",
        ),
        (rf"desde\s+(?:el\s+(?:año\s+)?)?{_Y}", "since year"),
        (r"desde\s+(?P<shift>ayer|anteayer)", "since shift"),
        (
            (r"desde\s+(?:el\s+(?:inicio|comienzo|principio)|(?:comienzos|principios|inicios))\s+"
            rf"de(?:l|\s+la|\s+este|\s+esta)?\s+(?P<unit>{_UNITS})"),
            "since start",
        ),
        (rf"desde\s+hace\s+{_N}\s+{_U}", "last n"),
        (
            (r"desde\s+(?:el\s+(?:inicio|comienzo|estallido|lanzamiento|fin|final)|la\s+reanudación|"
            r"que\s+(?:comenzó|empezó|estalló))\s+(?:de\s+la|del?|la|el)(?!\w)"),
            "since event",
        ),
        (
            (rf"(?:entre|del?|desde)\s+(?:el\s+)?(?:{_W}\s+)?{_D}{_OF}(?P<month>{_M})\s+"
            rf"(?:y|al?|hasta)\s+(?:el\s+)?(?:{_W}\s+)?(?P<day2>\d{{1,2}}){_OF}(?P<month2>{_M}){_OF_Y}"),
            "between dates",
        ),
        (
            (rf"(?:entre|del?|desde)\s+(?:el\s+)?(?:{_W}\s+)?{_D}\s+(?:y|al?|hasta)\s+(?:el\s+)?"
            rf"(?:{_W}\s+)?(?P<day2>\d{{1,2}}){_OF}(?P<month>{_M}){_OF_Y}"),
            "between days",
        ),
        (rf"(?:hasta|antes\s+del?)\s+(?:el\s+)?(?:próximo\s+)?{_W}", "until"),
        (rf"(?:entre\s+)?(?:el\s+)?(?P<weekday>{_W})\s+y\s+(?:el\s+)?(?P<weekday2>{_W})", "two weekdays"),
        (rf"del?\s+(?P<weekday>{_W})\s+al?\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"(?:(?:el\s+)?{_W},?\s+)?(?:el\s+)?(?:día\s+)?{_D}{_OF}(?P<month>{_M}){_OF_Y}", "day"),
        (r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>(?:19|20)\d\d)", "numeric"),
        (r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", "numeric"),
        (rf"(?:(?:en|durante)\s+)?l[oa]s\s+últim[oa]s\s+{_N}\s+{_U}", "last n"),
        (rf"(?:(?:en|durante)\s+)?l[oa]s\s+{_N}\s+(?:últim[oa]s|pasad[oa]s)\s+{_U}", "last n"),
        (rf"{_N}\s+(?P<unit>semanas?|mes(?:es)?|años?)\s+(?:antes|atrás)", "ago"),
        (rf"hace\s+(?:unos\s+|unas\s+|casi\s+|cerca\s+de\s+)?{_N}\s+{_U}", "ago"),
        (
            rf"en\s+(?:sólo\s+|solo\s+|apenas\s+|menos\s+de\s+|cuestión\s+de\s+)?{_N}\s+{_U}",
            "in n",
        ),
        (
            (rf"(?:en\s+)?(?:est[oa]s|l[oa]s)\s+últim[oa]s\s+{_U}|en\s+estos\s+días|recientemente|"
            rf"desde\s+hace\s+(?:vari[oa]s|algun[oa]s)\s+(?:{_UNITS})"),
            "vague",
        ),
        (
            (rf"(?:la|el)\s+(?:pasad[oa]\s+{_U}|(?P<unit_b>{_UNITS})\s+(?:pasad[oa]|anterior|"
            r"(?P<past>transcurrid[oa])))"),
            "last one",
        ),
        (rf"(?:en\s+)?(?:el|la)\s+(?P<past>últim[oa])\s+{_U}", "last one"),
        (
            (rf"(?:el|la)\s+(?:próxim[oa]\s+{_U}|(?P<unit_b>{_UNITS})\s+(?:próxim[oa]|entrante|"
            r"que\s+viene))"),
            "next one",
        ),
        (r"(?:en\s+lo\s+que\s+va\s+de(?:l)?\s+|a\s+lo\s+largo\s+de(?:\s+la|l)\s+|est[ea]\s+)(?P<unit>semana|mes|trimestre|año)", "this one"),
        (r"(?:este|el|del|durante\s+el)\s+(?:pasado\s+)?fin\s+de\s+semana(?:\s+pasado)?", "weekend"),
        (
            rf"(?:(?:el|del|al)\s+)?(?:pasado\s+(?P<weekday>{_W})|(?P<weekday_b>{_W})\s+pasado)",
            "past weekday",
        ),
        (rf"(?:el\s+)?próximo\s+(?P<weekday>{_W})|(?P<weekday_b>{_W})\s+(?:próximo|que\s+viene)", "next weekday"),
        (
            rf"(?:(?:el|este|del|al)\s+)?(?:pasado\s+|mismo\s+)?(?P<weekday>{_W}){_DAY_PARTS}",
            "weekday",
        ),
        (
            (r"(?P<shift>anteayer|antes\s+de\s+ayer|anteanoche|ayer|anoche|hoy|esta\s+"
            r"(?:mañana|tarde|noche|madrugada)|hasta\s+la\s+fecha)(?:\s+por\s+la\s+(?:mañana|tarde|noche))?"),
            "shift",
        ),
        (r"(?P<shift>mañana)(?=\s*[,.;:)])", "shift"),
        (
            (r"(?:la\s+víspera|el\s+día\s+(?:anterior|siguiente|después|antes)|(?:ese|aquel|el)\s+"
            r"mismo\s+día|aquel\s+día|ese\s+día)"),
            "relative",
        ),
        (rf"{_PART}(?P<month>{_M}){_OF_MONTH_Y}", "month"),
        (rf"(?:en|el\s+mes\s+de|durante)\s+(?:el\s+(?:mes\s+de\s+)?)?(?:pasado\s+)?(?P<month>{_M})(?:\s+pasado)?{_OF_MONTH_Y}", "month"),
        (rf"(?P<month>{_M})(?:\s+pasado|{_OF}(?:año\s+)?{_MONTH_Y})", "month"),
        (
            (rf"(?P<quarter>{_ORDINAL})\s+trimestre(?:\s+de(?:l)?\s+(?:año\s+)?{_Y})?|"
            r"[TQ](?P<quarter_b>[1-4])\s+(?P<year_b>20\d\d)"),
            "quarter",
        ),
        (rf"(?P<half>{_ORDINAL})\s+semestre(?:\s+de(?:l)?\s+(?:año\s+)?{_Y})?", "quarter"),
        (
            (rf"(?:en\s+)?(?:el|la)\s+(?:pasad[oa]\s+)?(?P<season>primavera|verano|otoño|invierno)"
            rf"\s+(?:pasad[oa]|de(?:l)?\s+(?:año\s+)?{_Y})"),
            "season",
        ),
        (r"(?:el|la)\s+pasad[oa]\s+(?P<season>primavera|verano|otoño|invierno)", "season"),
        (rf"en\s+{_Y}\s?[-–/]\s?(?P<year2>\d\d(?:\d\d)?)(?!\d)", "years"),
        (rf"(?:entre|de|desde)\s+{_Y}\s+(?:y|a|hasta)\s+(?P<year2>(?:1[89]|20|21)\d\d)", "years"),
        (rf"(?:de\s+aquí\s+a|para|antes\s+de|hasta)\s+(?:(?:finales|fines)\s+de\s+)?{_Y}(?=\s*(?:[,.;:)»]|$))", "by year"),
        (rf"(?:en|durante)\s+los\s+años\s+{_Y}|(?:en|durante)\s+la\s+década\s+de\s+(?:los\s+)?(?P<year_b>(?:19|20)\d0)", "decade"),
        (rf"{_PART}(?:año\s+)?{_Y}(?!\d)", "year"),
        (rf"(?:en|durante)\s+(?:el\s+)?(?:(?:año|ejercicio|curso)\s+)?{_Y}(?!\d)", "year"),
        (rf"del?\s+(?:año|ejercicio|curso)\s+{_Y}(?!\d)", "year"),
        (rf"{_Y}(?=\s+(?:fue|es|ha\s+sido|sigue|vio|acabó|terminó|cerró|empezó)\s)", "year"),
        (rf"del?\s+(?:año\s+)?{_Y}(?!\d)", "year of event"),
    ),
    units={
        "día": "day", "días": "day", "jornada": "day", "jornadas": "day", "hora": "hour",
        "horas": "hour", "semana": "week", "semanas": "week", "mes": "month", "meses": "month",
        "trimestre": "quarter", "trimestres": "quarter", "año": "year", "años": "year",
    },
    counts={
        "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
        "quince": 15, "dieciséis": 16, "veinte": 20, "treinta": 30,
    },
    parts={
        "comienzos": "early", "principios": "early", "inicios": "early", "mediados": "mid",
        "finales": "late", "fines": "late",
    },
    quarters={
        "primer": 1, "1er": 1, "1º": 1, "1": 1, "segundo": 2, "2º": 2, "2": 2, "tercer": 3,
        "3er": 3, "3º": 3, "3": 3, "cuarto": 4, "último": 4, "4º": 4, "4": 4,
    },
    seasons={"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12},
    shifts={
        "anteayer": 2, "antes de ayer": 2, "anteanoche": 2, "ayer": 1, "anoche": 1, "hoy": 0,
        "esta mañana": 0, "esta tarde": 0, "esta noche": 0, "esta madrugada": 0,
        "hasta la fecha": 0, "mañana": -1,
    },
)  # fmt: skip
