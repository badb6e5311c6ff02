"""English nouns for people by nation, region, people or faith.

One for each country of ISO 3166 that has a people of its own. The names of
inhabitants are facts, collected by us; regions, peoples and faiths as far as the world's news
speaks of them.
"""

from claimtrack.locale.en.countries import OF_COUNTRIES

_PEOPLES = (
    "abkhaz arab armenian basque bavarian berber breton catalan chechen cossack crimean druze "
    "european african asian latino flemish fleming galician hutu inuit jew kanak kurd "
    "maori mapuche ossetian pashtun roma rohingya sahrawi scot sicilian sikh tamil tatar tibetan "
    "tutsi uighur uyghur walloon yazidi zulu londoner parisian berliner muscovite californian "
    "texan floridian new-yorker quebecer scottish welsh english hawaiian alaskan sardinian "
    "catholic protestant evangelical muslim christian buddhist hindu sunni shiite mormon"
)
"""Peoples, regions, faiths and great cities."""
_UNCHANGED = ("ese", "sh", "ch", "ss", "yz", "lois", "roma", "basotho", "batswana", "abe")
"""Endings of names that are alike for one and for many; they also describe a noun behind them."""


def _singulars() -> list[str]:
    named = [name for row in OF_COUNTRIES.split("|") for name in row.split()[1:]]
    return [*named, *_PEOPLES.split()]


UNCHANGED = frozenset(name for name in _singulars() if name.endswith(_UNCHANGED))
"""Those that are alike for one and for many: "12 Chinese", but also "12 Chinese banks"."""
NATIONS = UNCHANGED | {f"{name}s" for name in _singulars() if name not in UNCHANGED}
"""Plural nouns for people by where they come from or what they believe, in lower case."""
COUNTRIES_NAMED = frozenset(row.split()[0] for row in OF_COUNTRIES.split("|"))
"""The countries whose people have a name here."""
