"""English place names: ids are English, so most are their own name."""

from claimtrack.lang.countries import IDS
from claimtrack.lang.tables.places import COUNTRY_OF, PlaceTable
from claimtrack.locale.en.countries import ALSO, COUNTRIES

_PLACES = (
    "england goma europe africa donbas warsaw athens lisbon vienna copenhagen venice scotland wales"
)
"""Parts of countries, continents and cities whose name is their id."""
_OTHERS = {
    "kiev": "kyiv",
    "odessa": "odesa",
    "idleb": "idlib",
    "quebec": "quebec",
    "rio": "rio-de-janeiro",
}

TABLE = PlaceTable(
    names={
        **{place.replace("-", " "): place for place in COUNTRY_OF},
        **{place: place for place in (*COUNTRY_OF, *_PLACES.split())},
        **{name: IDS[code] for code, name in COUNTRIES.items()},
        **{name: IDS[code] for code, names in ALSO.items() for name in names.split("|")},
        **_OTHERS,
    },
    directions={
        "east": "east",
        "eastern": "east",
        "west": "west",
        "western": "west",
        "north": "north",
        "northern": "north",
        "south": "south",
        "southern": "south",
        "northeast": "northeast",
        "northeastern": "northeast",
        "northwest": "northwest",
        "northwestern": "northwest",
        "southeast": "southeast",
        "southern-east": "southeast",
        "southwest": "southwest",
    },
    direction_of=(
        r"(?:(?:the\s+)?(?P<way>east|west|north|south)\s+of\s+(?:the\s+city\s+of\s+)?|"
        r"(?P<way2>east|eastern|west|western|north|northern|south|southern)\s+)"
    ),
    locating=r"(?:in|at|near|from)\s+(?:the\s+)?",
    everywhere=(
        r"nation-?wide|country-?wide|(?:across|throughout|around|all\s+over)\s+the\s+(?:\w+\s+)?(?:country|nation)"
    ),
    capital=r"(?:in|across|around|throughout)\s+the\s+(?:\w+\s+)?capital(?!\s+(?:market|gain)s?)",
    placing=r"(?:in|at|near|outside|across|around|inside|throughout)\s+(?:the\s+)?|(?:city|town|village|province|region|state|district|suburb|neighbou?rhood|island|county|port|camp|municipality|department|governorate)\s+of\s+",
)
