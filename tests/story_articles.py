"""Articles written for the tests of stories: (language, title, day, text) by name."""

from dataclasses import dataclass
from datetime import date, timedelta

from claimtrack.domain.period import Period
from claimtrack.domain.stories.article_facts import ArticleFacts
from claimtrack.extraction.stories.facts import article_facts

FIRST = date(2023, 5, 10)


@dataclass(frozen=True)
class Written:
    """One article; ``day`` counts from the first, None where it has none."""

    lang: str
    title: str
    day: int | None
    text: str

    def facts(self, article: str) -> ArticleFacts:
        """The facts of it under an id."""
        day = None if self.day is None else FIRST + timedelta(days=self.day)
        return article_facts(
            article,
            self.text,
            self.lang,
            title=self.title,
            published=Period(day, day + timedelta(days=1)) if day else None,
        )


QUAKE = {
    "fr": Written(
        "fr",
        "Séisme à Antakya : au moins 312 morts",
        0,
        "Un tremblement de terre de magnitude 6,8 a frappé mercredi à l'aube la ville d'Antakya, "
        "dans le sud de la Turquie, faisant au moins 312 morts et 1 450 blessés, selon l'agence "
        "turque de secours AFAD.\n"
        "L'épicentre a été localisé près de Samandag. Des dizaines d'immeubles se sont effondrés "
        "et les sauveteurs cherchent des survivants sous les décombres.\n"
        "« Nous manquons de tentes », a dit le gouverneur Kemal Ortaç.\n",
    ),
    "en": Written(
        "en",
        "Earthquake in Antakya kills at least 312",
        0,
        "A magnitude 6.8 quake shook the Turkish city of Antakya before dawn on Wednesday, killing "
        "at least 312 people and injuring 1,450, the rescue agency AFAD said.\n"
        "The epicentre lay near Samandag. Dozens of buildings came down and rescuers were digging "
        "for survivors in the rubble.\n"
        '"We are short of tents," said the governor, Kemal Ortac.\n',
    ),
    "es": Written(
        "es",
        "Un terremoto en Antakya deja al menos 312 muertos",
        1,
        "Un sismo de magnitud 6,8 sacudió la madrugada del miércoles la ciudad de Antakya, en el "
        "sur de Turquía, y dejó al menos 312 muertos y 1.450 heridos, según la agencia AFAD.\n"
        "El epicentro se situó cerca de Samandag. Decenas de edificios se derrumbaron y los "
        "equipos de rescate buscan supervivientes entre los escombros.\n"
        "«Nos faltan tiendas», dijo el gobernador Kemal Ortac.\n",
    ),
}
"""One earthquake, told in three languages."""

OTHER_QUAKE = {
    "fr": Written(
        "fr",
        "Le Pérou secoué par un séisme, 14 morts à Arequipa",
        1,
        "Un séisme de magnitude 6,1 a fait 14 morts jeudi à Arequipa, dans le sud du Pérou, selon "
        "la protection civile péruvienne.\n"
        "La secousse a coupé l'électricité dans plusieurs vallées, et la route de Camana est "
        "barrée par des rochers.\n"
        "La présidente doit se rendre sur place vendredi.\n",
    ),
    "en": Written(
        "en",
        "Quake in southern Peru leaves 14 dead",
        1,
        "A magnitude 6.1 earthquake killed 14 people on Thursday in Arequipa, in the south of "
        "Peru, civil defence officials said.\n"
        "Several valleys were without power, and rocks blocked the road to Camana.\n"
        "The president is to visit on Friday.\n",
    ),
    "es": Written(
        "es",
        "Un sismo sacude Arequipa y deja 14 muertos",
        1,
        "Un terremoto de magnitud 6,1 causó el jueves 14 muertos en Arequipa, en el sur de Perú, "
        "informó Defensa Civil.\n"
        "Varios valles quedaron sin luz y las rocas cortaron la carretera de Camaná.\n"
        "La presidenta viajará el viernes a la zona.\n",
    ),
}
"""Another one of the same days."""

MARKET = {
    "fr": Written(
        "fr",
        "Bagdad : une bombe tue 21 personnes au marché de Chorja",
        2,
        "Une bombe cachée sous un étal a explosé vendredi au marché de Chorja, à Bagdad, tuant 21 "
        "personnes, selon le ministère de l'Intérieur.\n"
        "L'attentat visait des marchands de légumes. Les vitrines de la rue Rachid ont volé en "
        "éclats.\n",
    ),
    "en": Written(
        "en",
        "Bomb kills 21 in Baghdad's Shorja market",
        2,
        "A bomb hidden under a stall went off on Friday in Shorja market in Baghdad, killing 21 "
        "people, the interior ministry said.\n"
        "The attack hit vegetable sellers. Shop windows in Rashid street were shattered.\n",
    ),
    "es": Written(
        "es",
        "Una bomba mata a 21 personas en el mercado de Shorja de Bagdad",
        2,
        "Una bomba oculta bajo un puesto estalló el viernes en el mercado de Shorja, en Bagdad, y "
        "mató a 21 personas, según el Ministerio del Interior.\n"
        "El atentado alcanzó a vendedores de verdura. Los escaparates de la calle Rashid saltaron "
        "en pedazos.\n",
    ),
}
BARRACKS = {
    "fr": Written(
        "fr",
        "Un kamikaze attaque une caserne de Bagdad : 9 soldats tués",
        2,
        "Un kamikaze au volant d'un camion-citerne s'est jeté vendredi soir contre la caserne de "
        "Tadji, au nord de Bagdad, tuant 9 soldats, selon un porte-parole de l'armée.\n"
        "Le général Saad Al-Mayali, qui inspectait les lieux, est indemne.\n",
    ),
    "en": Written(
        "en",
        "Suicide bomber hits Baghdad barracks, 9 soldiers dead",
        2,
        "A suicide bomber drove a tanker into the Taji barracks north of Baghdad on Friday "
        "evening, killing 9 soldiers, an army spokesman said.\n"
        "General Saad al-Mayali, who was inspecting the base, was unhurt.\n",
    ),
    "es": Written(
        "es",
        "Un suicida ataca un cuartel de Bagdad y mata a 9 soldados",
        2,
        "Un suicida lanzó el viernes por la noche un camión cisterna contra el cuartel de Taji, al "
        "norte de Bagdad, y mató a 9 soldados, según un portavoz del ejército.\n"
        "El general Saad Al Mayali, que inspeccionaba la base, salió ileso.\n",
    ),
}
"""Two attacks in one town on one day."""

MARCHES = {
    "fr": (
        (
            "Environ 8 000 manifestants ont défilé samedi à Lille contre la réforme des "
            "retraites, selon la préfecture. La CGT en a compté le double. Des lycéens de "
            "Faidherbe ouvraient la marche sous la pluie, derrière une fanfare venue de "
            "Roubaix.\n"
        ),
        (
            "La colère contre les retraites ne retombe pas à Lille : ils étaient 5 000 samedi "
            "dans le cortège, d'après la préfecture, moitié moins que ne dit la CGT. Des "
            "pêcheurs de Boulogne ont vidé des caisses de sardines devant la gare.\n"
        ),
    ),
    "en": (
        (
            "About 8,000 demonstrators marched in Lille on Saturday against the pension "
            "reform, the prefecture said. The CGT union counted twice as many. Pupils from "
            "the Faidherbe school led the way in the rain, behind a brass band from Roubaix.\n"
        ),
        (
            "Anger about pensions is not dying down in Lille: 5,000 joined Saturday's rally "
            "by the prefecture's count, half of what the CGT gives. Fishermen from Boulogne "
            "emptied crates of sardines in front of the station.\n"
        ),
    ),
    "es": (
        (
            "Unos 8.000 manifestantes marcharon el sábado en Lille contra la reforma de las "
            "pensiones, según la prefectura. La CGT contó el doble. Alumnos del liceo "
            "Faidherbe abrían paso bajo la lluvia, tras una banda llegada de Roubaix.\n"
        ),
        (
            "El enfado por las pensiones no cede en Lille: 5.000 personas se sumaron el "
            "sábado a la protesta, según la prefectura, la mitad de lo que dice la CGT. "
            "Pescadores de Boulogne vaciaron cajas de sardinas ante la estación.\n"
        ),
    ),
}
"""Two marches in one town for one cause, a week apart."""


def march(lang: str, which: int, day: int | None) -> Written:
    """The first or the second march."""
    return Written(lang, "", day, MARCHES[lang][which])
