"""The shape of a language's place names, and which place lies in which."""

from collections.abc import Mapping
from dataclasses import dataclass

from claimtrack.lang.countries import CONTINENT_OF


@dataclass(frozen=True, slots=True)
class PlaceTable:
    """``names``: a place as the language writes it, folded, to its id ("alep" → "aleppo").

    ``directions``: words and endings for quarters of a place; ``direction_of``: regular expression
    of "the east of PLACE" with groups ``way`` and ``place``. ``locating``: prepositions behind which a
    capital is the place and not its government, with what parts them from it;
    ``placing``: those behind which any name is a place. ``everywhere``: regular expression of what
    says that a figure holds for a whole country ("nationwide"); ``capital``: of what stands for
    its capital without naming it ("in the capital").
    """

    names: Mapping[str, str]
    directions: Mapping[str, str]
    direction_of: str
    locating: str
    placing: str
    everywhere: str
    capital: str


_BRAZIL = (
    "sao-paulo rio-de-janeiro brasilia fortaleza belo-horizonte manaus curitiba recife goiania "
    "porto-alegre belem guarulhos campinas sao-luis maceio campo-grande sao-goncalo teresina "
    "joao-pessoa duque-de-caxias nova-iguacu sao-bernardo-do-campo santo-andre sorocaba osasco "
    "uberlandia ribeirao-preto sao-jose-dos-campos cuiaba jaboatao-dos-guararapes joinville "
    "feira-de-santana aracaju londrina juiz-de-fora florianopolis aparecida-de-goiania "
    "campos-dos-goytacazes niteroi sao-jose-do-rio-preto ananindeua vila-velha caxias-do-sul "
    "porto-velho mogi-das-cruzes jundiai macapa piracicaba campina-grande santos maua "
    "montes-claros boa-vista maringa rio-branco"
)
"""Capitals of Brazil's states, and its municipalities of more than 400 000 inhabitants (IBGE, census
of 2022), but for those whose name is an everyday word or that of others (Serra, Salvador, Vitoria)."""
_CITIES = {
    "syria": "aleppo damascus homs idlib hama raqqa deir-ez-zor daraa palmyra latakia kobane ghouta",
    "france": (
        "paris lyon marseille toulouse bordeaux lille nantes nice strasbourg rennes rouen toulon "
        "montpellier grenoble dijon brest le-havre reims nancy metz caen orleans tours corsica "
        "brittany normandy"
    ),
    "ukraine": "kyiv kharkiv odesa lviv mariupol donetsk luhansk crimea kherson bakhmut dnipro",
    "russia": "moscow saint-petersburg grozny kursk belgorod",
    "egypt": "cairo alexandria suez giza", "algeria": "algiers oran constantine annaba",
    "morocco": "rabat casablanca marrakesh", "tunisia": "tunis sfax sousse",
    "libya": "tripoli benghazi sirte misrata derna", "iraq": "baghdad mosul basra fallujah kirkuk",
    "israel": "jerusalem tel-aviv haifa", "palestine": "gaza west-bank ramallah rafah",
    "lebanon": "beirut tyre", "turkey": "ankara istanbul izmir", "iran": "tehran isfahan",
    "united-kingdom": "london manchester birmingham edinburgh glasgow belfast",
    "germany": "berlin munich hamburg cologne frankfurt", "italy": "rome milan naples turin genoa",
    "spain": "madrid barcelona valencia seville", "belgium": "brussels antwerp liege ghent",
    "switzerland": "geneva zurich bern lausanne basel", "brazil": _BRAZIL,
    "united-states": "new-york washington los-angeles chicago houston california texas florida",
    "china": "beijing shanghai wuhan hong-kong", "dr-congo": "goma kinshasa bukavu bunia",
    "sudan": "khartoum el-fasher omdurman", "mali": "bamako gao timbuktu", "haiti": "port-au-prince",
    "afghanistan": "kabul kandahar", "yemen": "sanaa aden hodeidah", "myanmar": "yangon",
    "canada": "ottawa montreal toronto quebec vancouver", "japan": "tokyo osaka",
}  # fmt: skip

CAPITALS: Mapping[str, str] = {
    "afghanistan": "kabul", "algeria": "algiers", "belgium": "brussels", "brazil": "brasilia",
    "canada": "ottawa", "china": "beijing", "dr-congo": "kinshasa", "egypt": "cairo",
    "france": "paris", "germany": "berlin", "haiti": "port-au-prince", "iran": "tehran",
    "iraq": "baghdad", "italy": "rome", "japan": "tokyo", "lebanon": "beirut", "libya": "tripoli",
    "mali": "bamako", "morocco": "rabat", "russia": "moscow", "spain": "madrid",
    "sudan": "khartoum", "switzerland": "bern", "syria": "damascus", "tunisia": "tunis",
    "turkey": "ankara", "ukraine": "kyiv", "united-kingdom": "london",
    "united-states": "washington", "yemen": "sanaa",
}  # fmt: skip
"""Country → its seat of government, where cities are known of it and nobody disputes which."""
COUNTRIES = frozenset(_CITIES)
"""Place ids of the countries that cities are known of."""
COUNTRY_OF: dict[str, str] = {
    city: country for country, cities in _CITIES.items() for city in cities.split()
}
"""Place id → the country it lies in. A handful of cities a newsroom meets; ours, not a gazetteer."""
WITHIN: dict[str, str] = CONTINENT_OF | COUNTRY_OF
"""Place id → what it lies in: the country of a city, the continent of a country."""
