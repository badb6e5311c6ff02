"""Spanish units, and the words that tell a number is no quantity. Currencies: ISO 4217."""

from claimtrack.lang.es.lists.world import CURRENCIES
from claimtrack.lang.tables.units import UnitTable

# Rows of words read better than a word a line.
# fmt: off
_GROUPS = {
    ("percent", "percent"): "%|por ciento|por cien|porciento|pct|p . ciento|por 100|por - ciento",
    ("permille", "number"): "‰|por mil",
    ("percentage_point", "points"): (
        "puntos porcentuales|punto porcentual|puntos de porcentaje|pp|puntos del pib|"
        "punto del pib|puntos de pib"
    ),
    ("basis_point", "points"): "puntos básicos|punto básico|pb",
    ("point", "points"): "puntos|punto|pts",
    ("EUR", "money"): "€|euro|euros|eur|€ur",
    ("USD", "money"): (
        "$|usd|dólar|dólares|dolares|dólares estadounidenses|dólar estadounidense|"
        "dólares americanos|us $|$ us|billetes verdes"
    ),
    ("CAD", "money"): "dólares canadienses|dólar canadiense|cad",
    ("AUD", "money"): "dólares australianos|dólar australiano|aud",
    ("HKD", "money"): "dólares hongkoneses|dólares de hong kong|hkd",
    ("GBP", "money"): "£|gbp|libra esterlina|libras esterlinas|libras británicas",
    ("CHF", "money"): "chf|franco suizo|francos suizos",
    ("XOF", "money"): "fcfa|francos cfa|franco cfa|xof",
    ("FRF", "money"): "franco|francos|francos franceses|frf",
    ("ESP", "money"): "peseta|pesetas|pts .|ptas",
    ("JPY", "money"): "¥|yen|yenes|jpy",
    ("CNY", "money"): "yuan|yuanes|cny|rmb|renminbi",
    ("RUB", "money"): "rublo|rublos|₽|rub",
    ("UAH", "money"): "grivna|grivnas|uah|₴",
    ("INR", "money"): "rupia|rupias|₹|inr",
    ("MXN", "money"): "peso mexicano|pesos mexicanos|mxn|pesos|peso",
    ("ARS", "money"): "pesos argentinos|peso argentino|ars",
    ("BRL", "money"): "reales|real brasileño|brl",
    ("PEN", "money"): "soles|nuevos soles|pen",
    ("VES", "money"): "bolívares|bolívar|ves",
    ("PYG", "money"): "guaraníes|guaraní|pyg",
    ("GTQ", "money"): "quetzales|quetzal|gtq",
    ("HNL", "money"): "lempiras|lempira|hnl",
    ("CRC", "money"): "colones|colón|crc|₡",
    ("NIO", "money"): "córdobas|córdobas oro|nio",
    ("BOB", "money"): "bolivianos|pesos bolivianos|bob",
    ("TRY", "money"): "lira turca|liras turcas|₺",
    ("ILS", "money"): "séquel|séqueles|shekels|₪",
    ("KRW", "money"): "wones|won|₩",
    ("THB", "money"): "bats|baht|฿",
    ("NGN", "money"): "nairas|naira|₦",
    ("DZD", "money"): "dinares argelinos|dzd",
    ("MAD", "money"): "dirhams|dírhams|dirhams marroquíes|mad",
    ("SEK", "money"): "coronas suecas|sek",
    ("XCU", "money"): "bitcoin|bitcoins|bitcoines",
    ("EUR/100", "money"): "céntimo|céntimos|céntimos de euro|centimos",
    ("USD/100", "money"): "centavo|centavos|centavos de dólar",
    ("second", "duration"): "segundo|segundos|seg",
    ("minute", "duration"): "minuto|minutos|min",
    ("hour", "duration"): "hora|horas",
    ("day", "duration"): "día|días|jornada|jornadas",
    ("week", "duration"): "semana|semanas",
    ("month", "duration"): "mes|meses",
    ("quarter", "duration"): "trimestre|trimestres",
    ("year", "duration"): "año|años",
    ("decade", "duration"): "década|décadas|decenio|decenios",
    ("century", "duration"): "siglo|siglos",
    ("mm", "length"): "milímetro|milímetros",
    ("cm", "length"): "cm|centímetro|centímetros",
    ("m", "length"): "metro|metros",
    ("km", "length"): "km|kms|kilómetro|kilómetros|kilometros",
    ("mile", "length"): "milla|millas",
    ("nautical_mile", "length"): "milla náutica|millas náuticas|millas marinas",
    ("foot", "length"): "pie|pies",
    ("inch", "length"): "pulgada|pulgadas",
    ("yard", "length"): "yarda|yardas",
    ("m2", "area"): "m²|m2|metro cuadrado|metros cuadrados|m ²",
    ("km2", "area"): "km²|km2|kilómetro cuadrado|kilómetros cuadrados|km cuadrados",
    ("square_mile", "area"): "millas cuadradas|milla cuadrada",
    ("square_foot", "area"): "pies cuadrados|pie cuadrado",
    ("hectare", "area"): "hectárea|hectáreas|hectareas",
    ("acre", "area"): "acre|acres",
    ("m3", "number"): "m³|m3|metro cúbico|metros cúbicos|hectómetros cúbicos",
    ("litre", "number"): "litro|litros",
    ("millilitre", "number"): "ml|mililitro|mililitros",
    ("gallon", "number"): "galón|galones",
    ("barrel", "number"): "barril|barriles",
    ("gram", "mass"): "gramo|gramos|gr",
    ("mg", "mass"): "mg|miligramo|miligramos",
    ("kg", "mass"): "kg|kgs|kilo|kilos|kilogramo|kilogramos",
    ("tonne", "mass"): "tonelada|toneladas|tonelada métrica|toneladas métricas",
    ("pound", "mass"): "lb|lbs|libra|libras",
    ("ounce", "mass"): "onza|onzas",
    ("celsius", "temperature"): (
        "° c|º c|grado|grados|grados celsius|grado celsius|celsius|grados centígrados|"
        "grado centígrado|°|℃"
    ),
    ("fahrenheit", "temperature"): "° f|º f|grados fahrenheit|fahrenheit",
    ("kelvin", "temperature"): "kelvin|grados kelvin|° k",
    ("km/h", "rate"): (
        "km / h|kmh|kilómetros por hora|kilómetro por hora|km por hora|kilómetros a la hora"
    ),
    ("mph", "rate"): "mph|millas por hora|milla por hora",
    ("mg/l", "rate"): "mg / l",
    ("GW", "number"): "gw|gigavatio|gigavatios|gigawatts",
    ("MW", "number"): "megavatio|megavatios|megawatts",
    ("kWh", "number"): "kwh|kilovatios hora|kilovatio hora|kilovatio - hora|kilovatios - hora",
    ("MWh", "number"): "megavatios hora|megavatio hora|megavatio - hora",
    ("TWh", "number"): "twh|teravatios hora|teravatio hora",
}

TABLE = UnitTable(
    words={
        **{name: (code, "money") for code, names in CURRENCIES.items() for name in names.split("|")},
        **{form: unit for unit, forms in _GROUPS.items() for form in forms.split("|")},
    },
    signs={
        "m": ("m", "length"), "g": ("gram", "mass"), "t": ("tonne", "mass"),
        "ha": ("hectare", "area"), "l": ("litre", "number"), "C": ("celsius", "temperature"),
        "F": ("fahrenheit", "temperature"), "MW": ("MW", "number"), "MWh": ("MWh", "number"),
        "h": ("hour", "duration"),
    },
    money_before={
        "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "eur": "EUR",
        "usd": "USD", "gbp": "GBP", "chf": "CHF", "cad": "CAD", "cny": "CNY", "mxn": "MXN",
        "u $ s": "USD", "us $": "USD", "usd $": "USD", "mxn $": "MXN", "s /": "PEN", "q": "GTQ",
    },
    dollars={"US": "USD", "A": "AUD", "C": "CAD", "CA": "CAD", "CAN": "CAD", "HK": "HKD",
             "NZ": "NZD", "S": "SGD", "R": "BRL", "MX": "MXN", "AR": "ARS", "RD": "DOP"},
    cents=frozenset({"céntimo", "céntimos", "centavo", "centavos", "centimos"}),
    skipped=frozenset(
        ["último", "últimos", "última", "últimas", "primer", "primeros", "primera", "primeras", "próximos", "próximas", "próximo", "próxima", "largos", "largas", "pasados", "pasadas", "consecutivos", "consecutivas", "nuevos", "nuevas", "buenos", "buenas", "adicionales", "siguientes"]
    ),
    per_links=frozenset(("por", "/", "cada", "al", "a la", "el", "la", "por cada", "a")),
    per={
        "día": "day", "hora": "hour", "semana": "week", "mes": "month", "año": "year",
        "minuto": "minute", "segundo": "second", "trimestre": "quarter", "jornada": "day",
        "persona": "person", "personas": "person", "cabeza": "person", "habitante": "inhabitant",
        "habitantes": "inhabitant", "hab": "inhabitant", "barril": "barrel", "tonelada": "tonne",
        "acción": "share", "título": "share", "kilo": "kg", "kg": "kg", "litro": "litre",
        "galón": "gallon", "metro cuadrado": "m2", "m²": "m2", "m2": "m2", "hogar": "household",
        "familia": "household", "onza": "ounce", "empleado": "employee", "trabajador": "employee",
        "hectárea": "hectare", "km": "km", "kilómetro": "km", "nacimientos": "birth",
        "nacidos vivos": "birth", "nacimientos vivos": "birth", "megavatio hora": "MWh",
        "mwh": "MWh", "alumno": "pupil", "alumnos": "pupil", "niño": "child", "niños": "child",
        "mujer": "woman", "mujeres": "woman", "días": "day", "años": "year", "noche": "night",
        "kilómetro cuadrado": "km2", "km2": "km2", "km²": "km2",
    },
    per_heads={
        "diario": "day", "diarios": "day", "diaria": "day", "diarias": "day",
        "diariamente": "day", "mensual": "month", "mensuales": "month", "mensualmente": "month",
        "anual": "year", "anuales": "year", "anualmente": "year", "semanal": "week",
        "semanales": "week", "semanalmente": "week", "trimestrales": "quarter",
    },
    not_per=frozenset(["antes", "después", "atrás", "previo", "siguiente", "anterior", "pasado"]),
    paid=frozenset(
        ["paga", "pagan", "pagó", "pagaron", "pagar", "pagado", "gana", "ganan", "ganó", "ganaron", "ganar", "cobra", "cobran", "cobró", "cobraron", "cobrar", "cuesta", "cuestan", "costó", "costaron", "costar", "costará", "gasta", "gastan", "gastó", "gastaron", "gastar", "vale", "valen", "valorado", "valorada", "precio", "precios", "multa", "multas", "multado", "multada", "sueldo", "sueldos", "salario", "salarios", "alquiler", "alquileres", "deuda", "deudas", "presupuesto", "fianza", "indemnización", "recaudó", "recaudaron", "donó", "donaron", "invirtió", "invirtieron", "préstamo", "pensión", "pensiones", "factura"]
    ),
    below_zero=("bajo cero", "por debajo de cero", "bajo 0"),
    age_before=(
        "de edad de", "edad de", "a la edad de", "la edad de", "tenía", "tiene", "cumplió",
        "cumplir", "cumple", "mayores de", "menores de", "mayor de", "menor de", "edades entre",
    ),
    age_people=frozenset(
        ["hombre", "mujer", "niño", "niña", "chico", "chica", "joven", "adolescente", "bebé", "hijo", "hija", "jubilado", "jubilada", "estudiante", "madre", "padre", "ciudadano", "ciudadana", "conductor", "conductora", "víctima", "sospechoso", "sospechosa", "individuo", "alumno", "alumna", "octogenario", "septuagenario", "persona", "personas", "jóvenes", "hombres", "mujeres", "niños", "niñas", "menor", "menores", "migrante", "militante", "español", "española", "jugador", "jugadora", "anciano", "anciana", "varón", "pequeño", "pequeña"]
    ),
    age_after=("años de edad", "año de edad", "meses de edad", "días de edad", "años cumplidos"),
    age_at=frozenset(
        (word, link)
        for word in ["muerto", "muerta", "fallecido", "fallecida", "murió", "falleció", "muere", "fallece"]
        for link in ["a", "con"]
    ),
    age_groups=frozenset({"los", "las"}),
    not_age=frozenset(["de", "después", "antes", "más", "atrás", "consecutivos", "seguidos"]),
    ref_heads=frozenset(
        ["artículo", "artículos", "art", "apartado", "pág", "págs", "p", "pp", "vol", "isbn", "issn", "tel", "teléfono", "resolución", "decreto", "ley", "reglamento", "directiva", "capítulo", "página", "páginas", "§", "sala", "línea", "ruta", "carretera", "calle", "versión", "episodio", "temporada", "tomo", "volumen", "figura", "tabla", "cuadro", "puerta", "vía", "andén", "canal", "expediente", "enmienda", "anexo", "circular", "categoría", "nivel", "etapa", "grupo", "zona", "fase", "sección", "acto", "número", "números", "núm", "nº", "n°", "n", "convenio", "opus", "autopista", "autovía", "terminal", "sector", "bloque", "reactor", "título", "división", "clase", "salmo", "versículo", "lote", "unidad", "distrito", "km", "kilómetro", "vuelo", "parágrafo"]
    ),
    code_heads=frozenset(
        ["boeing", "airbus", "falcon", "windows", "iphone", "covid", "sars", "operación", "ariane", "soyuz", "apolo", "fórmula", "kalashnikov", "sputnik", "ébola", "galaxy", "playstation", "g", "f"]
    ),
    streets=frozenset(
        ["calle", "avenida", "paseo", "plaza", "camino", "bulevar", "carretera", "ronda", "travesía", "callejón", "pasaje", "avda", "av", "c", "glorieta", "alameda"]
    ),
    street_last=False,
    score_words=frozenset(
        ["marcador", "victoria", "victorias", "derrota", "derrotas", "empate", "empató", "empataron", "ganó", "ganaron", "venció", "vencieron", "perdió", "perdieron", "goleó", "goles", "gol", "partido", "set", "sets", "semifinal", "final", "penaltis", "penales", "ante", "derrotó", "derrotaron", "impuso", "superó", "resultado"]
    ),
    year_owners=frozenset(),
    year_before=frozenset(
        ["en", "desde", "de", "del", "hasta", "antes", "año", "años", "verano", "invierno", "primavera", "otoño", "temporada", "hacia", "elecciones", "elección", "presidenciales", "legislativas", "(", "copa", "mundial", "juegos", "curso", "ejercicio", "durante", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre", "noviembre", "diciembre", "decreto", "ley", "tratado", "acuerdo", "acuerdos", "guerra", "revolución", "constitución", "horizonte", "para"]
    ),
    count_before=frozenset(["unos", "unas", "casi", "cerca", "$", "€", "£", "los", "las", "sus", "aproximadamente"]),
    decade_before=frozenset({"años", "década"}),
    hour_before=frozenset({"las", "la"}),
    per_direct=frozenset({"por", "al", "/"}),
    per_counted=frozenset(),
    per_articles=frozenset({"el", "la"}),
    age_after_unit=("o más", "y más"),
    bare_ages=False,
    decade_endings=frozenset(),
    not_hour=frozenset({"de", "más", "después", "antes"}),
    clock_marks=frozenset({".", ":"}),
    hour_verbs=frozenset(),
    ref_letters=frozenset({"l", "r", "n"}),
    house_suffixes=frozenset({"bis", "ter"}),
    hours=frozenset({"h", "hs", "hrs", "horas"}),
    day_halves=("de la mañana", "de la tarde", "de la noche", "de la madrugada", "del mediodía",
                "a . m .", "p . m .", "am", "pm", "gmt", "hora local", "horas gmt", "horas locales",
                "en punto", "( hora"),
)
# fmt: on
