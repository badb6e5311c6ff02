"""French words for who puts forward a figure."""

from claimtrack.lang.tables.claimants import ClaimantTable

_HAVE = r"(?:a|ont|avait|avaient|aurait|auraient)\s+(?:\w+ment\s+|déjà\s+|aussi\s+|ainsi\s+)?"
_THEM = r"(?:(?:en|l['’]|les|la|le)\s*)?"

TABLE = ClaimantTable(
    counting=rf"{_THEM}(?:{_HAVE}(?:compté|dénombré|recensé|comptabilisé|décompté|répertorié|enregistré|relevé)|"
    r"(?:dénombr|recens|comptabilis|répertori)(?:e|ent|ait|aient))\s+",
    estimating=rf"{_THEM}(?:{_HAVE}(?:estim|évalu|chiffr)é|"
    r"(?:estim|évalu|chiffr)(?:e|ent|ait|aient|a|èrent))\s+(?:[^,.;:«»\d]{0,50}\s)?à\s+",
    mentioning=rf"(?:{_HAVE}(?:fait\s+référence|mentionné|évoqué)|fait\s+référence|"
    r"faisai(?:t|ent)\s+référence|(?:mentionn|évoqu)(?:e|ent|ait|aient))\s+"
    r"(?:[^,.;:«»\d]{0,50}\s)?(?:d['’])?",
    seeing=rf"{_HAVE}(?:vu|aperçu|constaté|compté)\s+",
    witnesses=r"photographes?|journalistes?|correspondante?s?|témoins?|reporters?|vidéastes?|"
    r"envoyée?s?|équipes?|observateurs?",
    opening=r"(?:et|mais|or|puis|ensuite|enfin|aussi|ainsi|alors)\s+",
    made_by=r"(?:établi|réalisé|effectué|dressé|tenu|compilé|mené|conduit|fait|déposé|rédigé|envoyé)e?s?\s+"
    r"(?:[^,.;:\n]{0,70}\s)?par\s+",
    viewpoint=r"pour\s+(?=l['’]|les?\s|la\s)",
    stressed=(
        ("elles?", r"la|l['’]|une|sa|cette"),
        ("lui", r"le|l['’]|un|son|ce|cet"),
        ("eux", r"les|des|ses|ces"),
    ),
    possessives=r"son|sa|ses|leurs?",
    polls=r"sondages?|enquêtes?|études?|baromètres?",
    clients=r"pour|publié|paru|commandé|diffusé|réalisé",
    relays=r"journal|journaux|quotidiens?|presse|chaîne|médias?|radio|hebdomadaire|magazine|site",
)
