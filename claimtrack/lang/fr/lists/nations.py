"""French nouns for people by nation, region, people or faith.

One for each country of ISO 3166 that has a people of its own. The names of
inhabitants are facts, collected by us; regions, peoples and faiths as far as the world's news
speaks of them.
"""

from claimtrack.locale.fr.countries import OF_COUNTRIES, forms

_PEOPLES = (
    "abkhaze alsacien amérindien andalou anglais arabe auvergnat basque bavarois berbère breton "
    "catalan corse cosaque écossais européen africain asiatique flamand francilien gallois gitan "
    "guadeloupéen guyanais hutu inuit juif kabyle kanak kurde lorrain martiniquais maori mapuche "
    "normand ossète ouïghour pachtoune picard provençal québécois réunionnais rohingya "
    "sahraoui sarde savoyard sicilien sikh tamoul tatar tchétchène tibétain touareg tutsi tzigane "
    "wallon yézidi zoulou parisien lyonnais marseillais lillois nantais bordelais toulousain "
    "strasbourgeois niçois rennais grenoblois bruxellois liégeois genevois lausannois zurichois "
    "montréalais londonien berlinois moscovite new-yorkais madrilène catholique protestant "
    "évangélique musulman chrétien bouddhiste hindou sunnite chiite mormon orthodoxe"
)
"""Peoples, regions, faiths and great cities."""


def _singulars() -> list[str]:
    named = [name for row in OF_COUNTRIES.split("|") for name in row.split()[1:]]
    return [*named, *_PEOPLES.split()]


NATIONS = frozenset(form for name in _singulars() for form in forms(name)) | {"rom", "roms"}
"""Nouns for people by where they come from or what they believe, in lower case."""
COUNTRIES_NAMED = frozenset(row.split()[0] for row in OF_COUNTRIES.split("|"))
"""The countries whose people have a name here."""
