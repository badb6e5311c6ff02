"""French place names. A name that is the same in both languages needs no line here."""

from claimtrack.lang.countries import IDS
from claimtrack.lang.tables.places import COUNTRY_OF, PlaceTable
from claimtrack.locale.fr.countries import ALSO, COUNTRIES

_CITIES = {
    "alep": "aleppo", "damas": "damascus", "moscou": "moscow", "londres": "london",
    "bruxelles": "brussels", "le caire": "cairo", "caire": "cairo", "alger": "algiers",
    "pékin": "beijing", "varsovie": "warsaw", "rome": "rome", "athènes": "athens",
    "genève": "geneva", "zurich": "zurich", "berne": "bern", "bâle": "basel", "téhéran": "tehran",
    "bagdad": "baghdad", "mossoul": "mosul", "bassora": "basra", "beyrouth": "beirut",
    "jérusalem": "jerusalem", "gaza": "gaza", "cisjordanie": "west-bank", "kiev": "kyiv",
    "kyiv": "kyiv", "kharkiv": "kharkiv", "marioupol": "mariupol", "odessa": "odesa",
    "crimée": "crimea", "donbass": "donbas", "angleterre": "england", "goma": "goma",
    "europe": "europe", "afrique": "africa", "raqqa": "raqqa", "idleb": "idlib", "homs": "homs",
    "corse": "corsica", "bretagne": "brittany", "normandie": "normandy", "milan": "milan",
    "gênes": "genoa", "venise": "venice", "séville": "seville", "barcelone": "barcelona",
    "lisbonne": "lisbon", "vienne": "vienna", "copenhague": "copenhagen", "new york": "new-york",
    "saint-pétersbourg": "saint-petersburg",
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
        "est": "east",
        "ouest": "west",
        "nord": "north",
        "sud": "south",
        "nord-est": "northeast",
        "nord-ouest": "northwest",
        "sud-est": "southeast",
        "sud-ouest": "southwest",
        "orientale": "east",
        "occidentale": "west",
        "oriental": "east",
    },
    direction_of=(
        r"(?:l['’]|le\s+|quartiers?\s+|partie\s+|secteurs?\s+)"
        r"(?P<way>est|ouest|nord|sud|orientale|occidentale)\s+(?:d['’]|de\s+(?:la\s+ville\s+d['’e]\s*)?|du\s+)"
    ),
    locating=r"(?:à|a|en|au|aux|vers|dans)\s+(?:l['’]|la\s+)?",
    everywhere=(
        r"(?:dans\s+tout\s+le|à\s+travers\s+le|dans\s+l['’]ensemble\s+du|partout\s+dans\s+le)\s+pays|"
        r"(?:sur|dans)\s+(?:tout\s+le|l['’]ensemble\s+du)\s+territoire|"
        r"(?:au\s+niveau|à\s+l['’]échelle)\s+nationale?"
    ),
    capital=r"(?:dans|à\s+travers|de)\s+la\s+capitale(?!\s+(?:régionale|européenne|mondiale))",
    placing=r"(?:à|en|près\s+de)\s+|dans\s+(?:l['’]|la\s+|le\s+|les\s+)|près\s+d['’]|(?:ville|cité|commune|village|localité|province|région|quartier|faubourg|banlieue|île|district|département|camp|port|aéroport|secteur)(?:\s+[a-zà-ÿ]+)?\s+(?:de\s+(?:la\s+|l['’])?|du\s+|des\s+|d['’])",
)
