"""Pairs of short articles: two papers on one thing that cannot both be right, or that can.

Each pair is of its own place, so that all of them stand in one store and none meets another.
"""

from datetime import date
from typing import NamedTuple


class Page(NamedTuple):
    """One paper's few lines, the title first; printed on this day of May 2024."""

    lang: str
    day: int
    text: str


def _two(lang: str, first: str, second: str, days: tuple[int, int] = (4, 4)) -> tuple[Page, Page]:
    return Page(lang, days[0], first), Page(lang, days[1], second)


RIVALS: dict[str, tuple[Page, Page]] = {
    "the dead of a flood": _two(
        "en",
        "Floods in Bereth province\n\nFlooding in Bereth province has killed 34 people, the "
        "governor said on Saturday.",
        "Bereth counts its dead\n\nThe Red Crescent said 71 people had died in the floods in "
        "Bereth province.",
    ),
    "the dead of a coach": _two(
        "fr",
        "Accident de car près de Brenoux\n\nUn accident de car a fait quatre morts et vingt "
        "blessés samedi près de Brenoux, selon les pompiers.",
        "Car renversé près de Brenoux\n\nSix personnes sont mortes samedi dans un accident de car "
        "près de Brenoux, a indiqué le procureur.",
    ),
    "the dead of a storm": _two(
        "es",
        "Inundaciones en Sarola\n\nLas inundaciones en Sarola dejaron el sábado 18 muertos, según "
        "el gobierno regional.",
        "Sarola bajo el agua\n\nLos bomberos cifran en 31 los muertos por las inundaciones del "
        "sábado en Sarola.",
    ),
    "attack and explosion": _two(
        "en",
        "Market bombing in Khadra\n\nA bomb tore through a market in Khadra on Saturday, killing "
        "14 people, police said.",
        "Blast rips through Khadra market\n\nSaturday's explosion at the market in Khadra killed "
        "23 people, according to hospital officials.",
    ),
    "the hurt of a school": _two(
        "en",
        "Gunman opens fire at Corvale school\n\nSeven students were wounded when a gunman opened "
        "fire at a school in Corvale on Saturday, the sheriff said.",
        "Corvale school shooting\n\nEleven students were injured in Saturday's shooting at a "
        "Corvale school, according to the hospital.",
    ),
    "arrests at a port": _two(
        "en",
        "Arrests at port protest in Marbeck\n\nPolice said 45 people were arrested during "
        "Saturday's protest at the port of Marbeck.",
        "Marbeck port protest\n\nLawyers for the protesters counted 112 arrests at Saturday's "
        "demonstration at Marbeck's port.",
    ),
    "who stays in a town": _two(
        "fr",
        "Les habitants piégés d'Alep\n\nSelon l'ONU, 100 000 civils sont encore piégés dans "
        "l'est d'Alep.",
        "Alep : combien de civils ?\n\nLe ministre Ivan Ladov a affirmé samedi qu'il ne restait "
        "que 50 000 civils dans l'est d'Alep.",
    ),
    "who needs help": _two(
        "en",
        "Hunger grips Ardal\n\nSome 2.1 million people need food aid in Ardal, the World Food "
        "Programme said on Saturday.",
        "Ardal rejects famine claims\n\nThe government of Ardal said 600,000 people were in need "
        "of food aid.",
    ),
    "who voted": _two(
        "fr",
        "Référendum en Norlande\n\nLa participation au référendum de Norlande a atteint 61 % "
        "samedi, a annoncé la commission électorale.",
        "Référendum contesté en Norlande\n\nL'opposition affirme que la participation au "
        "référendum de samedi en Norlande n'a pas dépassé 38 %.",
    ),
    "who is on strike": _two(
        "fr",
        "Grève au réseau Ferrovia\n\nLa direction de Ferrovia fait état de 22 % de grévistes "
        "samedi.",
        "Grève suivie à Ferrovia\n\nSelon la CGT, 47 % des cheminots étaient en grève samedi à "
        "Ferrovia.",
    ),
    "jobs that go": _two(
        "en",
        "Carmaker Veltra to cut jobs\n\nVeltra will cut 2,000 jobs at its Dunmore plant, the "
        "company announced on Saturday.",
        "Union fears larger cuts at Veltra\n\nThe union said Veltra planned to cut 3,500 jobs at "
        "the Dunmore plant.",
    ),
    "what a tramway costs": _two(
        "fr",
        "Le tramway de Brelle plus cher\n\nLe coût du tramway de Brelle est estimé à 340 millions "
        "d'euros, selon la mairie.",
        "Tramway de Brelle\n\nL'opposition affirme que le tramway de Brelle coûtera 510 millions "
        "d'euros.",
    ),
}  # fmt: skip
"""What happened → two accounts of it that cannot both be right."""

NO_RIVALS: dict[str, tuple[Page, Page]] = {
    "marches in two towns": _two(
        "fr",
        "Manifestation à Tours\n\nSelon la préfecture, 1 200 manifestants ont défilé samedi à "
        "Tours.",
        "Manifestation à Nîmes\n\nLes syndicats revendiquent 4 000 manifestants samedi à Nîmes.",
    ),
    "two attacks in one town": _two(
        "en",
        "Bomb in Lornak\n\nA bomb killed 14 people in Lornak on Saturday, police said.",
        "Second Lornak blast\n\nA bomb killed 23 people in Lornak on Tuesday, hospital officials "
        "said.",
        (4, 7),
    ),
    "a toll that rises": _two(
        "en",
        "Quake in Lorani\n\nThe earthquake in Lorani killed 12 people, the interior ministry said "
        "on Saturday.",
        "Lorani toll rises\n\nThe death toll from the earthquake in Lorani has risen to 48, the "
        "interior ministry said on Monday.",
        (4, 6),
    ),
    "a part and its whole": _two(
        "fr",
        "Incendie à Sarda\n\nL'incendie a fait 12 morts samedi à Sarda, dont 4 enfants, selon le "
        "préfet.",
        "Incendie meurtrier à Sarda\n\nLe préfet a indiqué que 4 enfants étaient morts dans "
        "l'incendie de samedi à Sarda.",
    ),
    "at least so many": _two(
        "es",
        "Terremoto en Tarsova\n\nAl menos 52 personas murieron en el terremoto del sábado en "
        "Tarsova, según el gobierno.",
        "Tarsova tras el terremoto\n\nLa Cruz Roja cifra en 87 los muertos por el terremoto del "
        "sábado en Tarsova.",
    ),
    "what two plans cost": _two(
        "fr",
        "Le plan piscine de Mirval\n\nLe plan piscine de Mirval coûtera 3 millions d'euros, selon "
        "la mairie.",
        "Le plan cantine de Mirval\n\nLa région affirme que le plan cantine de Mirval coûtera 5 "
        "millions d'euros.",
    ),
    "two polls": _two(
        "fr",
        "La réforme divise\n\nSelon un sondage Ixor, 62 % des Norlandais soutiennent la réforme.",
        "Le soutien recule\n\n48 % des Norlandais soutiennent la grève, d'après un sondage Novem.",
    ),
}
"""What happened → two accounts of it that can both be right, or are of two things."""


def day(page: Page) -> date:
    """When it was printed."""
    return date(2024, 5, page.day)
