"""English place names: ids are English, so most are their own name."""

from claimtrack.lang.tables.places import WITHIN, PlaceTable

_COUNTRIES = (
    "syria russia ukraine france germany italy spain belgium switzerland england china japan india "
    "turkey iraq iran israel lebanon egypt libya tunisia algeria morocco brazil mexico canada "
    "poland greece sudan mali niger nigeria haiti yemen afghanistan myanmar goma europe africa "
    "hungary donbas warsaw athens lisbon vienna copenhagen venice scotland wales ireland pakistan"
)
_OTHERS = {
    "united states": "united-states", "u.s.": "united-states", "us": "united-states",
    "united kingdom": "united-kingdom", "uk": "united-kingdom", "britain": "united-kingdom",
    "kiev": "kyiv", "odessa": "odesa", "dr congo": "dr-congo", "idleb": "idlib",
    "quebec": "quebec", "rio": "rio-de-janeiro",
}  # fmt: skip

TABLE = PlaceTable(
    names={
        **{place.replace("-", " "): place for place in WITHIN},
        **{place: place for place in (*WITHIN, *_COUNTRIES.split())},
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
)
