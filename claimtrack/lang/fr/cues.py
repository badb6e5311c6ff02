"""French reporting cues."""

from claimtrack.lang.fr.conjugation import ASKS, conjugate
from claimtrack.lang.tables.cues import CueTable

_FINITE, _PAST, _PRESENT, _INFINITIVE = conjugate()

TABLE = CueTable(
    forms=_FINITE,
    participles=_PAST,
    present_participles=_PRESENT,
    infinitives=_INFINITIVE,
    auxiliary=(
        r"(?:(?:s['’](?:est|était)|se\s+sont|s['’]étaient|(?:l['’]|lui\s+|leur\s+|nous\s+|y\s+|en\s+)?"
        r"(?:a|ont|avait|avaient|aurait|auraient|eut))"
        r"(?:-t)?(?:-(?:il|elle|ils|elles|on))?)"
    ),
    adverbs=(
        r"(?:également|aussi|encore|notamment|ensuite|alors|toutefois|cependant|ainsi|même|déjà|"
        r"par\s+ailleurs|en\s+outre|pour\s+sa\s+part|de\s+son\s+côté|quant\s+à\s+(?:lui|elle|eux)|"
        r"à\s+maintes\s+reprises|à\s+plusieurs\s+reprises|lui|elle|simplement|récemment|"
        r"clairement|publiquement|officiellement|rapidement|aussitôt|enfin|d['’]abord|"
        r"solennellement|vivement|fermement|toujours|samedi|dimanche|lundi|mardi|mercredi|jeudi|"
        r"vendredi|hier|à\s+nouveau|de\s+nouveau|longuement|immédiatement|\w+ment)"
    ),
    asks=ASKS,
    ask_links=r"(?:à|aux?|de|d['’])",
    that=r"(?:que\s+|qu['’]\s?)",
    according=(
        "selon",
        "d'après",
        "d’après",
        "aux yeux de",
        "de source",
        "de sources",
        "suivant",
        "dixit",
        "à en croire",
        "de l'avis de",
        "de l’avis de",
    ),
    not_sources=(
        r"(?:que\b|qu['’]|les\s+cas|le\s+cas|la\s+saison|les\s+saisons|lui-même|toute\s+vraisemblance|"
        r"les\s+besoins|les\s+termes|la\s+formule|une?\s+calendrier|l['’]usage|les\s+règles|"
        r"son\s+habitude|les\s+modalités|la\s+loi\b|le\s+principe|la\s+tradition|l['’]humeur|"
        r"l['’]âge|la\s+taille|la\s+proposition|le\s+calendrier|(?:le|un|des|les)\s+critères?|"
        r"leur|sa\s+|ses\s+|son\s+)"
    ),
    nouns=(
        "constat",
        "bilan",
        "réaction",
        "commentaire",
        "explication",
        "réponse",
        "message",
        "mot",
        "conclusion",
        "verdict",
        "avis",
        "slogan",
        "question",
        "remarque",
        "confidence",
        "tweet",
        "communiqué",
        "témoignage",
        "mise en garde",
        "avertissement",
        "analyse",
        "mitigé",
    ),
    nominal=frozenset(
        ["évoqué", "évoque", "évoquait", "dénoncé", "dénonce", "dénonçait", "parlé", "parle", "parlait", "salué", "salue", "regretté", "regrette", "déploré", "déplore", "cité", "cite", "fustigé", "fustige", "critiqué", "critique", "avancé", "avance", "promis", "annoncé", "annonce", "annonçait", "revendiqué", "revendique", "recensé", "recense", "dénombré", "dénombre", "estimé", "chiffré", "évalué", "craint", "redouté", "qualifié", "qualifie", "réclamé", "réclame", "exigé", "exige", "confirmé", "confirme", "démenti", "dément", "rejeté", "rejette", "signalé", "signale", "rapporté"]
    ),
    pronouns=("il", "elle", "ils", "elles", "on"),
    inverted=r"-(?:t-)?(?P<pronoun>il|elle|ils|elles|on)",
    stop=(
        r"(?:à\s|au\s|aux\s|dans\s|lors\s|devant\s|sur\s|en\s|qui\s|que\s|où\s|avant\s|après\s|"
        r"pendant\s|durant\s|auprès\s|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
        r"ce\s+(?:matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|lorsque|alors|"
        r"ajoutant|précisant|soulignant|citant|selon|sous\s|pour\s|par\s|mais\s|tout\s+en|non\s+sans|"
        r"avec\s|face\s|depuis\s|cité|interrogé|interviewé|joint|contacté|via\s|dont\s|"
        r"à\s+l['’]|et\s+(?:a|ont|de|que)\s|puis\s|peu\s+après|quelques|le\s+\d)"
    ),
    bare=frozenset(),
    negation=r"(?:n['’]|ne\s+)(?:\w+\s+){0,2}$",
    unsure=r"(?:si\b|s['’]il)",
    phrases=(
        r"""(?:fai[ts]|font|faisait|faisaient|fit)\s+(?:savoir|valoir|remarquer|observer|noter|état|part|comprendre)|(?:met|mis|mettait|mettent|mise)\s+en\s+garde|(?:laisse|laissé|laissait)\s+entendre|(?:tient|tenu|tenait)\s+à\s+(?:souligner|rappeler|préciser|rassurer)|(?:se\s+dit|se\s+disait|s['’]est\s+dite?|se\s+sont\s+dits?|se\s+disent)"""
    ),
    clause_openers=(
        r"""(?i)^(?:et|mais|alors\s+que|tandis\s+que|car|puis|or|cependant|toutefois|pourtant|ainsi|aussi|où|dont|que|si|comme|quand|lorsque|quant\s+à|de\s+son\s+côté|pour\s+sa\s+part|seul|seule)\s+"""
    ),
    addressee=(
        r"""(?:à|au|aux|auprès\s+d[eu]|devant|face\s+à)\s+(?:l['’]|la\s+|les\s+|des\s+|plusieurs\s+|nos\s+)?(?:agence\s+(?:de\s+presse\s+)?)?(?P<relay>AFP|Reuters|AP|TASS|Interfax|ATS|Belga|EFE|presse|journalistes|reporters|médias|chaîne\s+\w+|radio\s+\w+|quotidien\s+\w+|[A-Z][\w-]+)"""
    ),
    determiner=(
        r"""(?i)(?:^|[\s(])(?:l['’]|la|le|les|une?|des|du|de|d['’]|ce|cette|cet|ces|son|sa|leur|aucune?|chaque|quelque|toute?|première|dernière|nouvelle|même|sans|par|en)\s*$"""
    ),
)
