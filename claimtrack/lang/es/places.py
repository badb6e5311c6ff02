"""Spanish place names. A name that is the same in English needs no line here."""

from claimtrack.lang.countries import IDS
from claimtrack.lang.tables.places import COUNTRY_OF, PlaceTable
from claimtrack.locale.es.countries import ALSO, COUNTRIES

_CITIES = {
    "alepo": "aleppo", "damasco": "damascus", "raqa": "raqqa", "palmira": "palmyra",
    "latakia": "latakia", "moscú": "moscow", "san petersburgo": "saint-petersburg",
    "londres": "london", "edimburgo": "edinburgh", "bruselas": "brussels", "amberes": "antwerp",
    "lieja": "liege", "gante": "ghent", "parís": "paris", "lyon": "lyon", "marsella": "marseille",
    "burdeos": "bordeaux", "niza": "nice", "estrasburgo": "strasbourg", "tolosa": "toulouse",
    "orleans": "orleans", "córcega": "corsica", "bretaña": "brittany", "normandía": "normandy",
    "berlín": "berlin", "múnich": "munich", "hamburgo": "hamburg", "colonia": "cologne",
    "fráncfort": "frankfurt", "roma": "rome", "milán": "milan", "nápoles": "naples",
    "turín": "turin", "génova": "genoa", "venecia": "venice", "sevilla": "seville",
    "ginebra": "geneva", "zúrich": "zurich", "berna": "bern", "lausana": "lausanne",
    "basilea": "basel", "viena": "vienna", "varsovia": "warsaw", "atenas": "athens",
    "lisboa": "lisbon", "copenhague": "copenhagen", "kiev": "kyiv", "járkov": "kharkiv",
    "jersón": "kherson", "leópolis": "lviv", "crimea": "crimea", "donbás": "donbas",
    "mariúpol": "mariupol", "odesa": "odesa", "el cairo": "cairo", "cairo": "cairo",
    "alejandría": "alexandria", "guiza": "giza", "argel": "algiers", "orán": "oran",
    "constantina": "constantine", "casablanca": "casablanca", "marrakech": "marrakesh",
    "trípoli": "tripoli", "bengasi": "benghazi", "bagdad": "baghdad", "mosul": "mosul",
    "basora": "basra", "faluya": "fallujah", "jerusalén": "jerusalem", "gaza": "gaza",
    "cisjordania": "west-bank", "ramala": "ramallah", "rafah": "rafah", "beirut": "beirut",
    "tiro": "tyre", "estambul": "istanbul", "esmirna": "izmir", "teherán": "tehran",
    "isfahán": "isfahan", "pekín": "beijing", "shanghái": "shanghai", "tokio": "tokyo",
    "nueva york": "new-york", "río de janeiro": "rio-de-janeiro", "sao paulo": "sao-paulo",
    "são paulo": "sao-paulo", "jartum": "khartoum", "puerto príncipe": "port-au-prince",
    "tombuctú": "timbuktu", "saná": "sanaa", "adén": "aden", "kandahar": "kandahar",
    "rangún": "yangon", "filadelfia": "philadelphia", "europa": "europe", "áfrica": "africa",
    "inglaterra": "england", "escocia": "scotland", "gales": "wales", "túnez": "tunisia",
}  # fmt: skip

TABLE = PlaceTable(
    names={
        **{place.replace("-", " "): place for place in COUNTRY_OF},
        **{p: p for p in COUNTRY_OF},
        **{name: IDS[code] for code, name in COUNTRIES.items()},
        **{name: IDS[code] for code, names in ALSO.items() for name in names.split("|")},
        **_CITIES,
    },
    directions={
        "este": "east", "oeste": "west", "norte": "north", "sur": "south", "noreste": "northeast",
        "nordeste": "northeast", "noroeste": "northwest", "sureste": "southeast",
        "sudeste": "southeast", "suroeste": "southwest", "sudoeste": "southwest",
        "oriental": "east", "occidental": "west", "septentrional": "north", "meridional": "south",
    },
    direction_of=(
        r"(?:el\s+|al\s+|del\s+|la\s+(?:zona|parte|mitad)\s+|(?:los\s+)?barrios\s+)"
        r"(?P<way>este|oeste|norte|sur|oriental|occidental|orientales|occidentales)\s+"
        r"(?:de\s+(?:la\s+ciudad\s+de\s+)?)"
    ),
    locating=r"(?:en|a|hacia|hasta|desde|cerca\s+de)\s+(?:la\s+|el\s+)?",
    everywhere=(
        r"(?:en|por)\s+todo\s+el\s+(?:país|territorio)|a\s+nivel\s+nacional|"
        r"en\s+(?:el\s+conjunto\s+del|toda\s+la\s+geografía)\s*(?:país|territorio)?"
    ),
    capital=r"(?:en|por|de)\s+la\s+capital(?!\s+(?:regional|europea|mundial))",
    placing=r"(?:en|hacia|hasta|desde|cerca\s+de)\s+(?:la\s+|el\s+|las\s+|los\s+)?|(?:ciudad|pueblo|localidad|municipio|provincia|región|estado|barrio|isla|distrito|departamento|aldea|capital|campamento|puerto|aeropuerto|afueras|periferia|alrededores)(?:\s+[a-záéíóúñ]+)?\s+(?:de\s+(?:la\s+)?|del\s+)?",
)  # fmt: skip
