"""Spanish nouns for people by nation, region, people or faith.

One for each country of ISO 3166 that has a people of its own. The names of
inhabitants are facts, collected by us; regions, peoples and faiths as far as the world's news
speaks of them.
"""

from claimtrack.locale.es.countries import OF_COUNTRIES, forms

_PEOPLES = (
    "abjasio andaluz árabe aragonés asturiano balear bereber bretón canario cántabro castellano "
    "catalán checheno corso cosaco escocés europeo africano asiático latinoamericano hispano "
    "extremeño flamenco gallego galés gitano hutu indígena inglés judío kurdo leonés madrileño "
    "mallorquín maorí mapuche murciano navarro osetio pastún quechua aimara guaraní riojano rohinyá "
    "saharaui sardo siciliano sij tamil tártaro tibetano tuareg tutsi uigur valenciano valón vasco "
    "yazidí zulú barcelonés sevillano malagueño bilbaíno zaragozano coruñés parisino londinense "
    "berlinés moscovita neoyorquino bonaerense porteño bogotano caraqueño limeño habanero católico "
    "evangélico musulmán cristiano budista hindú suní chií chiita mormón"
)
"""Peoples, regions, faiths and great cities."""


def _singulars() -> list[str]:
    named = [name for row in OF_COUNTRIES.split("|") for name in row.split()[1:]]
    return [*named, *_PEOPLES.split()]


NATIONS = frozenset(form for name in _singulars() for form in forms(name))
"""Nouns for people by where they come from or what they believe, in lower case."""
COUNTRIES_NAMED = frozenset(row.split()[0] for row in OF_COUNTRIES.split("|"))
"""The countries whose people have a name here."""
