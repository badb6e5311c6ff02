"""French place names. A name that is the same in both languages needs no line here."""

from claimtrack.lang.tables.places import WITHIN, PlaceTable

_EXONYMS = {
    "alep": "aleppo", "damas": "damascus", "moscou": "moscow", "londres": "london",
    "bruxelles": "brussels", "le caire": "cairo", "caire": "cairo", "alger": "algiers",
    "pékin": "beijing", "varsovie": "warsaw", "rome": "rome", "athènes": "athens",
    "genève": "geneva", "zurich": "zurich", "berne": "bern", "bâle": "basel", "téhéran": "tehran",
    "bagdad": "baghdad", "mossoul": "mosul", "bassora": "basra", "beyrouth": "beirut",
    "jérusalem": "jerusalem", "gaza": "gaza", "cisjordanie": "west-bank", "kiev": "kyiv",
    "kyiv": "kyiv", "kharkiv": "kharkiv", "marioupol": "mariupol", "odessa": "odesa",
    "crimée": "crimea", "donbass": "donbas", "syrie": "syria", "russie": "russia",
    "ukraine": "ukraine", "france": "france", "allemagne": "germany", "italie": "italy",
    "espagne": "spain", "belgique": "belgium", "suisse": "switzerland", "royaume-uni": "united-kingdom",
    "grande-bretagne": "united-kingdom", "angleterre": "england", "états-unis": "united-states",
    "etats-unis": "united-states", "chine": "china", "japon": "japan", "inde": "india",
    "turquie": "turkey", "irak": "iraq", "iran": "iran", "israël": "israel", "liban": "lebanon",
    "égypte": "egypt", "egypte": "egypt", "libye": "libya", "tunisie": "tunisia",
    "algérie": "algeria", "maroc": "morocco", "brésil": "brazil", "mexique": "mexico",
    "canada": "canada", "pologne": "poland", "grèce": "greece", "soudan": "sudan",
    "mali": "mali", "niger": "niger", "nigeria": "nigeria", "haïti": "haiti", "yémen": "yemen",
    "afghanistan": "afghanistan", "birmanie": "myanmar", "rdc": "dr-congo", "goma": "goma",
    "europe": "europe", "afrique": "africa", "raqqa": "raqqa", "idleb": "idlib", "homs": "homs",
    "corse": "corsica", "bretagne": "brittany", "normandie": "normandy", "milan": "milan",
    "gênes": "genoa", "venise": "venice", "séville": "seville", "barcelone": "barcelona",
    "lisbonne": "lisbon", "vienne": "vienna", "copenhague": "copenhagen", "hongrie": "hungary",
    "new york": "new-york", "saint-pétersbourg": "saint-petersburg",
}  # fmt: skip

TABLE = PlaceTable(
    names={
        **{place.replace("-", " "): place for place in WITHIN},
        **{p: p for p in WITHIN},
        **_EXONYMS,
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
)
