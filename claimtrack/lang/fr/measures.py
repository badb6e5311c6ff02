"""French words for what is counted."""

from claimtrack.lang.fr.lists.counted import BETWEEN, COMPLEMENT, KINDS, SAYS, SYNONYMS
from claimtrack.lang.fr.lists.groups import GROUPS, POPULATIONS
from claimtrack.lang.fr.lists.nations import NATIONS
from claimtrack.lang.fr.lists.people import NOUNS
from claimtrack.lang.fr.verbs import forms
from claimtrack.lang.tables.measures import MeasureTable

_THINGS = {
    "district": "quartier quartiers",
    "village": "village villages",
    "city": "ville villes",
    "school": "école écoles",
    "high-school": "lycée lycées",
    "hospital": "hôpital hôpitaux",
    "house": "maison maisons",
    "building": "bâtiment bâtiments",
    "home": "logement logements",
    "ship": "navire navires bateaux",
    "vehicle": "véhicule véhicules",
    "car": "voiture voitures",
    "truck": "camion camions",
    "bus": "bus",
    "job": "poste postes emploi emplois",
    "branch": "agence agences",
    "vote": "voix vote votes",
    "seat": "siège sièges",
    "territory": "territoire",
    "population": "population",
    "attack": "attaque attaques",
    "strike": "frappe frappes",
    "rocket": "roquettes",
    "missile": "missiles",
    "drone": "drones",
    "tank": "chars",
    "country": "pays",
    "case": "cas",
    "bank": "banque banques",
    "company": "entreprise entreprises",
}

_DEEDS = {
    "killed": "tuer assassiner massacrer exécuter périr mourir décéder abattre noyer",
    "injured": "blesser mutiler",
    "arrested": "arrêter interpeller incarcérer appréhender",
    "displaced": "déplacer déraciner",
    "left": "quitter fuir évacuer",
    "rescued": "secourir sauver",
    "destroyed": "détruire démolir ravager raser",
    "burned": "brûler incendier calciner",
    "infected": "contaminer infecter",
    "vaccinated": "vacciner",
    "deployed": "déployer",
    "hired": "embaucher recruter",
    "captured": "capturer kidnapper",
    "demonstrated": "manifester défiler",
    "treated": "hospitaliser soigner",
}
"""Verbs of each measure; every form of them says it (``verbs.forms``)."""


def _with_verbs(told: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The expressions with every form of the verbs that say the same."""
    named = [name for name, _ in told]
    more = [(name, "(?!)") for name in _DEEDS if name not in named]
    return tuple((name, f"{text}{_verbs(name)}") for name, text in (*told, *more))


def _verbs(name: str) -> str:
    words = sorted(
        {form for lemma in _DEEDS.get(name, "").split() for form in forms(lemma)} - NOUNS
    )
    return rf"|\b(?:{'|'.join(words)})\b" if words else ""


TABLE = MeasureTable(
    measures=_with_verbs(
        (
            (
                "surrendered",
                r"(?:dépos|rend|remi|rendu)\w*\s+(?:[\w-]+\s+){0,4}armes|se\s+sont\s+rendus|reddition|capitul\w+|armes\s+(?:ont\s+été\s+)?déposées",
            ),
            ("amnestied", r"amnisti\w+"),
            (
                "killed",
                r"\btué\w*|\bmorts?\b|\bmortes?\b|décéd\w+|décès|\bpéri\b|victimes?\b|trouvé\s+la\s+mort|perdu\s+la\s+vie|coût(?:é|e|ent|ait|aient|ant|a)\s+la\s+vie|\bpérir(?:ent)?\b|\bbilan\b|massacr\w+|exécut\w+|\bcadavres?\b|\bcorps\b",
            ),
            ("injured", r"\bbless\w+|état\s+(?:critique|grave)|\bgrièvement"),
            ("missing", r"\bdisparu(?:s|e|es)?\b"),
            ("treated", r"soign(?!ant)\w+|hospitalis\w+|pris\w*\s+en\s+charge"),
            (
                "retaken",
                r"\brepri(?:s|se|ses)\b|reconqui\w+|reconqu\w+|contrôl\w+|repris\s+le\s+contrôle|reprend\w*",
            ),
            (
                "left",
                r"quitt\w+|\bfui(?:t|r|ent)?\b|\bfuyant|\bsorti(?:r|e|s|es|ent|rent)?\b(?!\s+dans\s+(?:les?|la)\s+rues?)|\bpartir\b|(?<!\b[cl]e )(?<!\b[dl]es )(?<!\b[ud]n )(?<!\b[da]u )(?<!\bla )(?<!\bune )\bparti(?:s|e|es)?\b|évacu\w+|exode|franchi\w*\s+(?:les|la|le)|\bdéparts?\b",
            ),
            ("displaced", r"déplacé\w*|réfugié\w*|déracin\w+"),
            (
                "arrested",
                r"arrêt(?:é|és|ée|ées)\b|\barrestations?\b|interpell\w+|gardes?[\s-]+à[\s-]+vue|incarcér\w+",
            ),
            (
                "demonstrated",
                r"manifest(?:é|ants?|antes?|ent|aient|ation|ations|er|eront)\b|défil\w+|dans\s+(?:la|les)\s+rues?|batt\w+\s+le\s+pavé|cortèges?|mobilis\w+|rassembl\w+|march\w+",
            ),
            ("on-strike", r"\bgrèves?\b|grévistes"),
            (
                "turnout",
                r"\bparticipation\b(?!\s+(?:de|des|d['’]|du)\b)|\btaux\s+de\s+participation\b",
            ),
            ("seats", r"sièges?\b|députés\s+élus"),
            ("voted", r"\bvot(?:é|ants?|es|ent)\b|\bvoix\b|suffrages?|scrutin"),
            ("damage", r"\bdégâts?\b|\bdommages?\b|\bsinistres?\b"),
            ("debt", r"\bdettes?\s+(?:publique|nationale|souveraine)s?\b|\bendettement\s+public\b"),
            ("deficit", r"déficits?"),
            (
                "jobs-cut",
                r"(?:suppressions?|supprim\w+)\s+(?:d[e'’]\s*)?(?:[\d.,\s\u00a0\u202f]+)?(?:\w+\s+)?(?:postes?|emplois?)|postes?\s+supprimés",
            ),
            ("lost", r"\bpertes?\b|\bperdu\w*|\bmoins-value\w*|trou\s+de"),
            ("cost", r"co[ûu]t\w*|\bfacture\b|\bdépens\w+|chiffr\w+\s+à"),
            ("earned", r"\bbénéfices?\b|\bprofits?\b|résultat\s+net"),
            ("growth", r"\bcroissance\b"),
            ("inflation", r"\binflation\b|\bprix\s+à\s+la\s+consommation\b"),
            ("unemployment", r"\bchômage\b|\bchômeurs?\b|\bsans-emploi\b"),
            (
                "in-need",
                r"\bbesoin\s+d['’](?:une\s+)?(?:aide|assistance)|\bnécessit\w+\s+une\s+(?:aide|assistance)|\bdépend(?:ent|aient|re)\s+de\s+l['’]aide|\binsécurité\s+alimentaire|\bsouffr\w+\s+de\s+(?:la\s+)?(?:faim|malnutrition)",
            ),
            (
                "released",
                r"\blibér(?:é|ée|és|ées|er|ation|ations)\b|\brelâch\w+|\bremis\w*\s+en\s+liberté",
            ),
            (
                "support",
                r"\bsout(?:iens?|ient|iennent|enai\w*|enir|enu\w*)\b|\bapprouv\w+|\bdésapprouv\w+|\bfavorables?\s+(?:à|au|aux)\b|\bopposée?s?\s+(?:à|au|aux)\b",
            ),
            ("paid", r"vers(?:é|és|ée|ées|er|era)\b|indemnit\w+|\bprime\w*|\bpay(?:é|er|era)\b"),
            ("invested", r"investi\w*"),
            ("destroyed", r"détrui\w+|ravag\w+|démoli\w+"),
            ("burned", r"parcouru\w*|brûl\w+|incendi\w+"),
            ("infected", r"contamin\w+|infect\w+|cas\s+(?:confirmés|de)"),
            ("vaccinated", r"vaccin\w+"),
            (
                "deployed",
                r"déploy\w+|mobilis(?:é|ée|és|ées)\b|\bdispositifs?\b|en\s+patrouille|\bpatrouill\w+|en\s+renfort|réquisitionn\w+",
            ),
            ("hired", r"embauch\w+|recrut\w+|créations?\s+de\s+postes"),
            ("captured", r"captur\w+|pris\s+en\s+otage"),
            (
                "present",
                r"se\s+trouv\w+|\bil\s+y\s+(?:a|avait|eut|aura)\b|particip(?:é|aient|ent|er)\b|\bparticipante?s?\b|\bassist(?:é|aient|ent)\b|encore\s+présents?|\bprésents?\b|\brest(?:ent|aient|ait|e|és)\b|\bpiégée?s\b|\bassiégée?s\b|\bencerclée?s\b|\bcoincée?s\b|\bbloquée?s\b|\bcompt(?:e|ent|ait|aient)\b",
            ),
        )
    ),
    definitions={
        **dict.fromkeys("confirmé confirmée confirmés confirmées".split(), "confirmed"),
        **dict.fromkeys("probable probables".split(), "probable"),
        **dict.fromkeys("suspecté suspectée suspectés suspectées".split(), "suspected"),
        **dict.fromkeys("moyen moyenne moyennes".split(), "mean"),
        **dict.fromkeys("médian médiane médianes médians".split(), "median"),
        **dict.fromkeys("brut brute bruts brutes".split(), "gross"),
        **dict.fromkeys("net nette nets nettes".split(), "net"),
        "bit": "ilo",
        **dict.fromkeys("inscrit inscrits inscrite inscrites".split(), "registered"),
        "sous-jacente": "core",
    },
    either=(
        (
            "killed-or-missing",
            r"(?:mort|morte|tué|tuée)s?\s+(?:ou|et)\s+disparue?s?|disparue?s?\s+(?:ou|et)\s+(?:mort|morte|tué|tuée)s?",
        ),
        (
            "killed-or-injured",
            r"(?:mort|morte|tué|tuée)s?\s+ou\s+blessée?s?|blessée?s?\s+ou\s+(?:mort|morte|tué|tuée)s?",
        ),
    ),
    populations={w: p for p, words in POPULATIONS.items() for w in words.split()},
    groups={name: p for p, names in GROUPS.items() for name in names.split("|")},
    persons=frozenset(
        (
            "mort morts morte mortes blessé blessés blessée blessées victime victimes tués tué "
            "disparu disparus arrestations interpellations interpellés participants membres "
            "adhérents clients élus députés sénateurs candidats suspects témoins cadavres corps "
            "gardes passagers personnels volontaires bénévoles spectateurs supporters touristes "
            "retraités chômeurs parents cadres dirigeants actionnaires sociétaires auteurs "
            "militants adultes garçons filles frères amis grévistes émeutiers casseurs "
            "contribuables décès conscrits conscrit camarades camarade allocataires bénéficiaires "
            "assurés foule affluence cortège bilan"
        ).split()
    )
    | NOUNS
    | NATIONS,
    definite=r"(?<!\w)(?:les|des|aux|ses|leurs|nos|ces)",
    noun_stop=frozenset(
        (
            "a ont avait avaient est sont était étaient sera seront qui que dont où et ou mais "
            "pour par dans sur selon contre en à au aux avec sans après avant depuis lors chez "
            "vers entre sous ce cette ces se s n ne y il elle ils elles on leur lui soit comme "
            "car si déjà encore seulement hier samedi dimanche lundi mardi mercredi jeudi "
            "vendredi seront serait seraient aurait auraient ayant étant plus moins par "
            "tandis alors lorsque quand puisque malgré certes désormais toutefois parfois hormis"
        ).split()
    ),
    no_head=frozenset(
        (
            "le la les un une des du l premier premiers dernières derniers d de fois autres total hauteur là ici graves grave"
        ).split()
    ),
    part_openers=r"(?:\bdont|\by\s+compris|\bparmi\s+(?:eux|elles|lesquels))\s+(?:\w+\s+){0,2}$",
    things={word: thing for thing, words in _THINGS.items() for word in words.split()},
    gathered=frozenset(
        "population effectif effectifs foule affluence électorat bilan cortège multitude".split()
    ),
    holders=r"(?:ville|cité|commune|village|bourg|bourgade|localité|province|région|pays|île|quartier|capitale|agglomération|département|territoire|métropole)s?(?:\s+\w+)?\s+d(?:e\s*(?:\w+\s+){0,2}|['’](?:environ\s+|à\s+peine\s+)?)|peuplée?s?\s+(?:de|d['’])(?:\s*\w+){0,2}|population\s+(?:de|d['’]|estimée\s+à)(?:\s*\w+){0,2}|habitée?s?\s+par(?:\s+\w+){0,2}",
    inhabitants=frozenset("habitant habitants habitante habitantes âmes".split()),
    deeds=frozenset(
        "suppression suppressions création créations destruction destructions ouverture ouvertures fermeture fermetures".split()
    ),
    pre_adjectives=frozenset(
        (
            "nouveaux nouvelles nouveau nouvelle autres jeunes jeune petits petites grands "
            "grandes anciens anciennes seuls seules premiers premières simples bons bonnes gros "
            "grosses faux vieux"
        ).split()
    ),
    people_endings=("és", "ées"),
    not_people=frozenset(
        (
            "années journées marchés armées idées entrées données soirées tournées côtés degrés "
            "clés blés musées lycées traités procédés matinées durées chaussées allées fusées "
            "épées poignées tranchées arrêtés communiqués comités pavés vallées cheminées dictées "
            "pensées volontés"
        ).split()
    ),
    not_people_endings=("ités", "iétés", "ertés", "ultés", "autés"),
    synonyms=SYNONYMS,
    kinds=KINDS,
    says=SAYS,
    complement=COMPLEMENT,
    between=BETWEEN,
)
