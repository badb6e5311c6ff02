"""French units, and the words that tell a number is no quantity. Currencies: ISO 4217."""

from claimtrack.lang.fr.lists.world import CURRENCIES
from claimtrack.lang.tables.units import UnitTable

# Rows of words read better than a word a line.
# fmt: off
_GROUPS = {
    ("percent", "percent"): (
        "%|pour cent|pour - cent|p . 100|p . cent|p 100|pourcent|pourcents|pourcentage|pct"
    ),
    ("permille", "number"): "‰|pour mille",
    ("percentage_point", "points"): (
        "points de pourcentage|point de pourcentage|points de pour cent|points de %|points de pib|"
        "point de pib|point de croissance|points de croissance"
    ),
    ("basis_point", "points"): "points de base|point de base|pb",
    ("point", "points"): "points|point|pts|pt",
    ("EUR", "money"): "€|euro|euros|eur|€ur",
    ("USD", "money"): (
        "$|$ us|us $|usd|dollar|dollars|dollars américains|dollar américain|dollars us|billets verts"
    ),
    ("CAD", "money"): "$ can|$ cad|$ ca|cad|dollars canadiens|dollar canadien",
    ("AUD", "money"): "aud|dollars australiens|dollar australien",
    ("HKD", "money"): "hkd|dollars de hong kong|dollars hongkongais",
    ("GBP", "money"): "£|gbp|livre sterling|livres sterling|livres britanniques",
    ("EGP", "money"): "livres égyptiennes|egp",
    ("LBP", "money"): "livres libanaises|lbp",
    ("TRY", "money"): "livres turques|livre turque|₺",
    ("CHF", "money"): "chf|franc suisse|francs suisses|fr .",
    ("XOF", "money"): "fcfa|francs cfa|franc cfa|f cfa|xof|f . cfa",
    ("XAF", "money"): "xaf",
    ("XPF", "money"): "francs pacifique|francs cfp|xpf|cfp",
    ("CDF", "money"): "francs congolais|cdf",
    ("GNF", "money"): "francs guinéens|gnf",
    ("FRF", "money"): "franc|francs|ff|frf",
    ("JPY", "money"): "¥|yen|yens|jpy",
    ("CNY", "money"): "yuan|yuans|cny|rmb",
    ("RUB", "money"): "rouble|roubles|₽|rub",
    ("UAH", "money"): "hryvnia|hryvnias|uah|₴",
    ("INR", "money"): "roupie|roupies|roupies indiennes|₹|inr",
    ("DZD", "money"): "dinars algériens|dzd|da|dinars|dinar",
    ("TND", "money"): "dinars tunisiens|tnd|dt",
    ("MAD", "money"): "dirhams|dirham|dirhams marocains|mad|dh",
    ("XCU", "money"): "bitcoin|bitcoins",
    ("SEK", "money"): "couronnes suédoises|couronnes suedoises|sek|couronnes",
    ("NOK", "money"): "couronnes norvégiennes|nok",
    ("DKK", "money"): "couronnes danoises|dkk",
    ("BRL", "money"): "réaux|reais|brl",
    ("ILS", "money"): "shekels|shekel|₪",
    ("KRW", "money"): "won|wons|₩",
    ("THB", "money"): "baht|bahts|฿",
    ("MRU", "money"): "ouguiyas|ouguiya",
    ("NGN", "money"): "nairas|naira",
    ("EUR/100", "money"): "centimes|centime|centimes d'euro|centimes d'euros|cents|cent d'euro",
    ("second", "duration"): "seconde|secondes|sec",
    ("minute", "duration"): "minute|minutes|min|mn",
    ("hour", "duration"): "heure|heures",
    ("day", "duration"): "jour|jours|journée|journées",
    ("week", "duration"): "semaine|semaines",
    ("month", "duration"): "mois",
    ("quarter", "duration"): "trimestre|trimestres",
    ("year", "duration"): "an|ans|année|années",
    ("decade", "duration"): "décennie|décennies",
    ("century", "duration"): "siècle|siècles",
    ("mm", "length"): "mm|millimètre|millimètres",
    ("cm", "length"): "cm|centimètre|centimètres|centimetres",
    ("m", "length"): "mètre|mètres|metres|metre",
    ("km", "length"): "km|kms|kilomètre|kilomètres|kilometres",
    ("mile", "length"): "mile|miles|milles",
    ("nautical_mile", "length"): "milles nautiques|mille nautique|milles marins|mille marin",
    ("foot", "length"): "pied|pieds",
    ("inch", "length"): "pouces",
    ("m2", "area"): "m²|m2|mètres carrés|mètre carré|metres carres|m ²",
    ("km2", "area"): "km²|km2|kilomètres carrés|kilomètre carré|km carrés|kilometres carres",
    ("hectare", "area"): "hectare|hectares",
    ("acre", "area"): "acre|acres",
    ("m3", "number"): "m³|m3|mètres cubes|mètre cube",
    ("litre", "number"): "litre|litres",
    ("barrel", "number"): "baril|barils",
    ("gram", "mass"): "gramme|grammes",
    ("mg", "mass"): "mg|milligrammes",
    ("kg", "mass"): "kg|kgs|kilo|kilos|kilogramme|kilogrammes",
    ("tonne", "mass"): "tonne|tonnes|tonnes métriques",
    ("celsius", "temperature"): (
        "° c|degré|degrés|degres|degrés celsius|degré celsius|celsius|°|℃|° celsius"
    ),
    ("fahrenheit", "temperature"): "° f|fahrenheit|degrés fahrenheit|° fahrenheit",
    ("kelvin", "temperature"): "degrés kelvin|kelvin|kelvins|° k",
    ("km/h", "rate"): (
        "km / h|kilomètres à l'heure|kilomètres - heure|kilomètres par heure|kmh|km à l'heure"
    ),
    ("mg/l", "rate"): "mg / l",
    ("GW", "number"): "gw|gigawatts|gigawatt",
    ("MW", "number"): "mégawatts|mégawatt",
    ("kWh", "number"): "kwh|kilowattheures|kilowattheure",
    ("TWh", "number"): "twh|térawattheures",
    ("MWh", "number"): "mégawattheures|mégawattheure",
}

TABLE = UnitTable(
    words={
        **{name: (code, "money") for code, names in CURRENCIES.items() for name in names.split("|")},
        **{form: unit for unit, forms in _GROUPS.items() for form in forms.split("|")},
    },
    signs={
        "m": ("m", "length"), "g": ("gram", "mass"), "t": ("tonne", "mass"),
        "ha": ("hectare", "area"), "l": ("litre", "number"), "C": ("celsius", "temperature"),
        "F": ("FRF", "money"), "MW": ("MW", "number"), "MWh": ("MWh", "number"),
        "j": ("day", "duration"), "c": ("celsius", "temperature"),
    },
    money_before={
        "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "eur": "EUR",
        "usd": "USD", "chf": "CHF", "gbp": "GBP", "cad": "CAD", "fcfa": "XOF", "usd $": "USD",
        "u . s . $": "USD", "u . s $": "USD",
    },
    dollars={"US": "USD", "A": "AUD", "C": "CAD", "CA": "CAD", "CAN": "CAD", "HK": "HKD",
             "NZ": "NZD", "S": "SGD", "R": "BRL"},
    cents=frozenset({"centime", "centimes", "cents", "cent"}),
    skipped=frozenset(
        ["dernier", "derniers", "dernière", "dernières", "premier", "premiers", "première", "premières", "prochains", "prochaines", "prochain", "prochaine", "long", "longs", "longue", "longues", "petits", "petites", "bons", "bonnes", "petit", "petite", "bon", "bonne", "grosses", "simples"]
    ),
    per_links=frozenset(("par", "/", "chaque", "la", "le", "l'", "pour", "de l'", "au", "à l'")),
    per={
        "jour": "day", "heure": "hour", "semaine": "week", "mois": "month", "an": "year",
        "année": "year", "minute": "minute", "seconde": "second", "personne": "person",
        "personnes": "person", "habitant": "inhabitant", "habitants": "inhabitant",
        "hab": "inhabitant", "baril": "barrel", "tonne": "tonne", "action": "share",
        "titre": "share", "kilo": "kg", "kg": "kg", "litre": "litre", "mètre carré": "m2",
        "m²": "m2", "m2": "m2", "foyer": "household", "ménage": "household", "once": "ounce",
        "salarié": "employee", "tête": "person", "trimestre": "quarter", "hectare": "hectare",
        "km": "km", "kilomètre": "km", "naissances": "birth", "naissances vivantes": "birth",
        "mégawattheure": "MWh", "mwh": "MWh", "élève": "pupil", "enfant": "child",
        "journée": "day", "femme": "woman", "jours": "day", "ans": "year", "élèves": "pupil",
        "femmes": "woman", "nuit": "night",
    },
    per_heads={
        "quotidien": "day", "quotidiens": "day", "quotidiennes": "day", "quotidiennement": "day",
        "mensuel": "month", "mensuels": "month", "mensuelles": "month", "mensuellement": "month",
        "annuel": "year", "annuels": "year", "annuelles": "year", "annuellement": "year",
        "hebdomadaires": "week", "hebdomadaire": "week",
    },
    not_per=frozenset(["auparavant", "avant"]),
    paid=frozenset(),
    below_zero=("en dessous de zéro", "au - dessous de zéro", "sous zéro", "en dessous de zero",
                "sous le zéro"),
    age_before=(
        "âgé de", "âgée de", "âgés de", "âgées de", "âgé d'", "âgée d'", "agé de", "agée de",
        "l'âge de", "à l'âge de", "âge de", "âgés d'", "a fêté ses", "fêter ses", "fête ses",
    ),
    age_people=frozenset(
        ["homme", "femme", "garçon", "fille", "fillette", "adolescent", "adolescente", "jeune", "enfant", "bébé", "fils", "retraité", "retraitée", "étudiant", "étudiante", "mère", "père", "ressortissant", "conducteur", "conductrice", "victime", "suspect", "individu", "lycéen", "lycéenne", "collégien", "collégienne", "octogénaire", "septuagénaire", "personne", "personnes", "jeunes", "hommes", "femmes", "enfants", "filles", "garçons", "mineur", "mineure", "mineurs", "migrant", "militant", "militante", "français", "française", "joueur", "joueuse"]
    ),
    age_after=(),
    age_at=frozenset((word, "à") for word in ["mort", "morte", "décédé", "décédée"]),
    age_groups=frozenset({"les", "des", "aux"}),
    not_age=frozenset(["de", "d'", "après", "avant", "plus", "durant", "fermes", "ferme"]),
    ref_heads=frozenset(
        ["article", "articles", "art", "alinéa", "pp", "p", "vol", "isbn", "issn", "tél", "résolution", "décret", "loi", "règlement", "directive", "chapitre", "page", "pages", "§", "chambre", "ligne", "route", "rue", "kilomètre", "km", "version", "épisode", "saison", "tome", "volume", "figure", "tableau", "porte", "voie", "quai", "canal", "dossier", "amendement", "annexe", "circulaire", "catégorie", "niveau", "étape", "groupe", "zone", "phase", "section", "acte", "numéro", "numéros", "no", "nº", "n°", "n", "convention", "opus", "match", "autoroute", "départementale", "nationale", "département", "bus", "bp", "cs", "lot", "classe", "psaume", "verset", "point", "division", "ligue", "gate", "terminal", "secteur", "bloc", "réacteur", "acte", "titre"]
    ),
    code_heads=frozenset(
        ["france", "europe", "boeing", "airbus", "falcon", "windows", "iphone", "covid", "sars", "opération", "ariane", "soyouz", "apollo", "formule", "kalachnikov", "spoutnik", "ebola", "galaxy", "playstation", "g", "u", "f"]
    ),
    streets=frozenset(
        ["rue", "avenue", "boulevard", "place", "chemin", "quai", "impasse", "allée", "cours", "route", "square", "faubourg", "passage", "bd", "av"]
    ),
    street_last=False,
    score_words=frozenset(
        ["score", "victoire", "victorieux", "défaite", "nul", "battu", "battus", "battue", "incliné", "inclinés", "inclinée", "imposé", "imposés", "imposée", "gagné", "perdu", "vainqueur", "vainqueurs", "face", "contre", "tirs", "but", "buts", "mi-temps", "match", "set", "sets", "emporte", "emporté", "qualifiés", "qualifié", "mène", "menait", "menaient", "dominé", "dominés", "demi-finale", "finale"]
    ),
    year_owners=frozenset(),
    year_before=frozenset(
        ["en", "depuis", "dès", "début", "fin", "mi", "avant", "année", "années", "été", "hiver", "printemps", "automne", "horizon", "saison", "vers", "élections", "élection", "présidentielle", "législatives", "(", "l'an", "an", "millésime", "noël", "coupe", "jo", "mondial", "euro", "rentrée", "exercice", "courant", "d'ici", "ici", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "décret", "loi", "traité", "accords", "accord", "guerre", "révolution", "constitution"]
    ),
    count_before=frozenset(["quelque", "quelques", "environ", "près", "$", "€", "£", "les", "ses", "leurs"]),
    decade_before=frozenset({"années", "années-là"}),
    hour_before=frozenset(
        ["à", "vers", "dès", "avant", "après", "jusqu'", "matin", "soir", "samedi", "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "aux", "entre"]
    ),
    hours=frozenset({"h", "heures", "heure"}),
    day_halves=("du matin", "du soir", "de l'après - midi", "précises", "pile", "gmt", "tu",
                "heure locale", "heures gmt", "( heure", "locales"),
    per_direct=frozenset({"par", "/"}),
    per_counted=frozenset({"pour"}),
    per_articles=frozenset({"la", "le", "l'", "au"}),
    age_after_unit=("et plus", "révolus"),
    bare_ages=False,
    decade_endings=frozenset(),
    not_hour=frozenset({"de", "d'", "plus", "après", "avant"}),
    clock_marks=frozenset(),
    hour_verbs=frozenset(),
    ref_letters=frozenset({"l", "r", "n"}),
    house_suffixes=frozenset({"bis", "ter", "quater"}),
)
# fmt: on
