"""French words for who puts forward a figure."""

from claimtrack.lang.tables.claimants import ClaimantTable

_HAVE = r"(?:a|ont|avait|avaient|aurait|auraient)\s+(?:\w+ment\s+|déjà\s+|aussi\s+|ainsi\s+)?"
_THEM = r"(?:n['’]\s*)?(?:(?:en|l['’]|les|la|le)\s*)?"
_FREE = r"(?:(?:(?!\s(?:après|avant|depuis|pour|malgré|lors|qui|que|avec|par)\s)[^,.;:«»\d]){0,60}\s)?(?:d['’])?"
"""Words between a verb and its figure: "parle désormais de plus de"."""
_WHO = r"(?P<who>(?:l['’]|la\s+|les?\s+)?[^,.;:«»\d]{2,50}?)"

TABLE = ClaimantTable(
    counting=rf"{_THEM}(?:{_HAVE}(?:compté|dénombré|recensé|comptabilisé|décompté|répertorié|enregistré|relevé)|"
    r"(?:dénombr|recens|comptabilis|répertori|relèv|relev)(?:e|ent|ait|aient)|"
    r"(?<=en\s)compt(?:e|ent|ait|aient))\s+(?:que\s+|qu['’])?",
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
        ("lui|il", r"le|l['’]|un|son|ce|cet"),
        ("eux|ils", r"les|des|ses|ces"),
    ),
    plurals=frozenset(["eux", "ils", "elles"]),
    possessives=r"son|sa|ses|leurs?",
    polls=r"sondages?|enquêtes?|études?|baromètres?",
    clients=r"pour|publié|paru|commandé|diffusé|réalisé",
    relays=r"journal|journaux|quotidiens?|presse|chaîne|médias?|radio|hebdomadaire|magazine|site",
    claiming=rf"(?:{_THEM}{_HAVE}(?:revendiqué|annoncé|avancé|évoqué|signalé|rapporté|pronostiqué|réclamé|"
    r"exigé|déploré|promis|proposé|fait\s+état|tablé\s+sur|parlé(?=\s+d))|(?:en\s+)?(?:revendiqu|annonc|avanc|"
    r"évoqu|signal|rapport|pronostiqu|réclam|exig|déplor|propos|point)(?:e|ent|ait|aient)|promet(?:tent)?|"
    r"parl(?:e|ent|ait|aient)(?=\s+d)|(?:fait|font|faisait|faisaient)\s+état|tabl(?:e|ent|ait|aient)(?=\s+sur)"
    rf")\s+{_FREE}",
    planning=rf"(?:(?:prévoit|prévoient|prévoyait|prévoyaient|anticipe|anticipent|attend|attendent|vise|visent|"
    rf"confirme|confirment)|{_HAVE}(?:prévu|anticipé|confirmé|recueilli|enregistré))\s+{_FREE}",
    showing=rf"(?:(?:donn|montr|révèl|indiqu|crédit|évalu|chiffr|point|mentionn|évoqu|fix|relèv)(?:e|ent|ait|aient)|"
    r"(?:fait|font|faisait)\s+(?:apparaître|état\s+d['’e])|conclu(?:t|ait)\s+à|"
    rf"{_HAVE}(?:donné|montré|révélé|indiqué|crédité|pointé|relevé))\s+{_FREE}",
    documents=r"(?:rapports?|études?|communiqués?|notes?|données|chiffres|statistiques|bilans?|enquêtes?|sondages?|baromètres?|"
    r"décomptes?|comptages?|estimations?|prévisions|calculs|audits?|documents?|recensement)(?!\w)",
    of_body=r"(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])",
    bodies=frozenset(
        (
            "assureurs assureur experts expert scientifiques sapeurs-pompiers samu grévistes cheminots "
            "constructeur opérateur exploitant gestionnaire exécutif sénat assemblée région métropole "
            "commune municipalité ville intersyndicale intersyndicales coordination interprofession "
            "procureur procureurs agriculteurs éleveurs producteurs bourse régulateur préfets rectorat "
            "académie office croix-rouge onu unicef insee protection oms ocde fmi syndicalistes "
            "soignants urgentistes patronat plateforme distributeur enseigne filiale club ligue"
        ).split()
    ),
    passive_at=r"(?:estimé|évalué|chiffré|fixé)e?s?\s+"
    rf"(?:par\s+{_WHO}\s+à|(?:[^,.;:«»\d]{{0,40}}?\s)?à)\s+|crédité?e?s?\s+d['’e]\s*",
    passive=r"(?:recensé|dénombré|compté|comptabilisé|enregistré|signalé|relevé|répertorié|estimé|annoncé|"
    r"avancé|revendiqué|rapporté|évoqué)e?s?\s+(?:[^,.;:«»\d]{0,30}?\s)?",
    agent=r"par\s+",
    not_agents=r"(?:jour|mois|an|semaine|heure|personne|habitant|tête|minute|trimestre|rapport|exemple|"
    r"ailleurs|la\s+suite|endroits|voie|téléphone|foyer|ménage|salarié|élève|famille)s?(?!\w)",
    source_stop=r"\s(?:en|dans|à|au|aux|lors|depuis|pour|entre|avant|après|sur|contre|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|hier|ce|cette|et|ou|dès|durant|pendant)\s",
    announcing=tuple(
        "annonc évoqu mentionn promet promis propos détaill chiffr avanc estim dévoil".split()
    ),
    citing=r"(?:qui\s+cite(?:nt)?|citant|en\s+citant|qui\s+s['’]appuie\s+sur)\s+",
    announced=r"(?:annonces?|estimations?|prévisions?|promesses?|chiffre|bilan|décompte|demande|revendication)\s+"
    rf"(?:faite\s+)?(?:par\s+|de\s+(?=l['’]|la\s|[A-ZÀ-Þ])|d['’]|du\s+|des\s+){_WHO}\s+"
    r"(?:d['’]|d[eu]\s+|des\s+)(?:[^,.;:«»\d]{0,50}\s)?(?:d['’])?",
    listing=rf"{_HAVE}(?:annoncé|dévoilé|présenté|détaillé|promis|proposé|énuméré|confirmé|arrêté|"
    r"donné|communiqué|publié|dressé|livré|fourni|prononcé|infligé)|"
    r"(?:donne|communique|publie|dresse|livre|annonce|dévoile|présente|détaille|promet|propose)(?:nt)?",
    articles=r"l['’]|les?\s+|la\s+|des?\s+|du\s+|une?\s+|aux?\s+|de\s+la\s+|de\s+l['’]|d['’]",
    of_name=r"de\s+la\s+|de\s+l['’]|d[eu]\s+|des\s+|d['’]",
    serves=r"du|de\s+la|de\s+l['’]|des|de",
    dated=r"(?:publié|paru|diffusé|daté)e?s?",
    and_also=r"(?:et|ainsi\s+que)\s+(?:d['’]|de\s+|des\s+)?",
    name_end=r"\s(?:et|contre)\s(?=\D{0,12}\d)|\s(?:qui|dont|que|a|ont|était|étaient|est|sont)\s",
    subject_break=r"\s(?:que|qu['’]|dont|où|tandis\s+que|alors\s+que)\s",
    clause_words=r"qui|que|dont|où",
    gap_joints=r"et\s+|mais\s+",
    gap_links=r"de\s+|d['’]|à\s+",
)
