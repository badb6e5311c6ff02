"""French words for who puts forward a figure."""

from claimtrack.lang.tables.claimants import ClaimantTable

_HAVE = r"(?:a|ont|avait|avaient|aurait|auraient)\s+(?:\w+ment\s+|déjà\s+|aussi\s+|ainsi\s+|d['’]abord\s+|d['’]ores\s+et\s+déjà\s+|encore\s+|auparavant\s+|depuis\s+|plus\s+tôt\s+)?"
_THEM = r"(?:n['’]\s*)?(?:(?:en|l['’]|les|la|le)\s*)?"
_FREE = r"(?:(?:(?!\s(?:après|avant|depuis|pour|malgré|lors|qui|que|avec|par)\s)[^,.;:«»\d]){0,60}\s)?(?:d['’])?"
"""Words between a verb and its figure: "parle désormais de plus de"."""
_WHO = r"(?P<who>(?:l['’]|la\s+|les?\s+)?[^,.;:«»\d]{2,50}?)"

TABLE = ClaimantTable(
    counting=rf"{_THEM}(?:{_HAVE}(?:compté|dénombré|recensé|comptabilisé|décompté|répertorié|enregistré|relevé|documenté|vérifié|authentifié)|"
    r"(?:dénombr|recens|comptabilis|répertori|relèv|relev|document)(?:e|ent|ait|aient)|"
    r"(?<=en\s)compt(?:e|ent|ait|aient))\s+(?:que\s+|qu['’])?",
    estimating=rf"{_THEM}(?:{_HAVE}(?:estim|évalu|chiffr)é|"
    r"(?:estim|évalu|chiffr|situ)(?:e|ent|ait|aient|a|èrent))\s+(?:[^,.;:«»\d]{0,50}\s)?à\s+",
    mentioning=rf"(?:{_HAVE}(?:fait\s+référence|mentionné|évoqué)|fait\s+référence|"
    r"faisai(?:t|ent)\s+référence|(?:mentionn|évoqu)(?:e|ent|ait|aient))\s+"
    r"(?:[^,.;:«»\d]{0,50}\s)?(?:d['’])?",
    seeing=rf"{_HAVE}(?:vu|aperçu|constaté|compté|trouvé|identifié|découvert|observé)\s+",
    witnesses=r"chercheurs?|chercheuses?|scientifiques?|expert(?:e?s)?|inspecteurs?|enquêteurs?|archéologues?|"
    r"biologistes?|ingénieurs?|photographes?|journalistes?|correspondante?s?|témoins?|reporters?|vidéastes?|"
    r"envoyée?s?|équipes?|observateurs?",
    opening=r"(?:et|mais|or|puis|ensuite|enfin|aussi|ainsi|alors)\s+",
    made_by=r"(?:établi|réalisé|effectué|dressé|tenu|compilé|mené|conduit|fait|déposé|rédigé|envoyé|"
    r"communiqué|diffusé|publié|transmis|divulgué|fourni|élaboré|calculé|collecté|donné|livré|confirmé|"
    r"avancé|annoncé|analysé|obtenu|pris|rendue?s?\s+publique?)e?s?\s+"
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
    r"exigé|déploré|dénoncé|admis|reconnu|promis|proposé|fait\s+état|tablé\s+sur|parlé(?=\s+d))|(?:en\s+)?(?:revendiqu|annonc|avanc|"
    r"évoqu|signal|rapport|pronostiqu|réclam|exig|déplor|propos|point|dénonc|dénonç)(?:e|ent|ait|aient)|"
    r"promet(?:tent)?|admet(?:tent)?|reconnaî(?:t|ssent)|reconnaissent|"
    r"(?:imput|attribu)(?:e|ent|ait|aient)|s['’]est\s+félicitée?(?=\s+d)|se\s+sont\s+félicité(?:s|es)(?=\s+d)|"
    r"se\s+(?:targue|vante|félicite)(?:nt)?(?=\s+d)|"
    r"(?:donn|livr|fourni)(?:e|ent|ait|aient|t|ssent)\s+(?:un|le|son|leur)\s+(?:\w+\s+)?(?:bilan|chiffre|décompte)(?=\s+d)|"
    rf"{_HAVE}(?:donné|livré|fourni|dressé)\s+(?:un|le|son|leur)\s+(?:\w+\s+)?(?:bilan|chiffre|décompte)(?=\s+d)|"
    r"parl(?:e|ent|ait|aient)(?=\s+d)|(?:fait|font|faisait|faisaient)\s+état|tabl(?:e|ent|ait|aient)(?=\s+sur)"
    rf")\s+{_FREE}",
    planning=rf"(?:(?:{_HAVE}(?:porté|ramené|revu|relevé|abaissé|fixé|maintenu)|"
    r"(?:port|ramèn|relèv|abaiss|fix)(?:e|ent|ait|aient)|maintien(?:t|nent))\s+"
    r"(?:le|la|son|sa|leur)\s+(?:bilan|nombre|chiffre|total|décompte|estimation|prévision)\s+"
    rf"(?:[^,.;:«»\d]{{0,50}}\s)?à\s+|"
    r"(?:voit|voient)\s+[^,.;:«»\d]{3,50}\sà\s+|"
    rf"(?:(?:demand|sollicit|recommand|préconis)(?:e|ent|ait|aient)|requi(?:ert|èrent)|offr(?:e|ent)|"
    rf"{_HAVE}(?:demandé|requis|sollicité|recommandé|préconisé|offert))\s+{_FREE}|(?:prévoit|prévoient|prévoyait|prévoyaient|anticipe|anticipent|attend|attendent|vise|visent|"
    rf"confirme|confirment)\s+{_FREE}|{_HAVE}(?:prévu|anticipé|confirmé|recueilli|enregistré)\s+{_FREE})",
    showing=rf"(?:(?:donn|montr|révèl|indiqu|crédit|évalu|chiffr|point|mentionn|évoqu|fix|relèv)(?:e|ent|ait|aient)|"
    rf"(?:fait|font|faisait)\s+(?:apparaître|état\s+d['’e])|{_HAVE}mis\s+(?:au\s+jour|en\s+évidence|en\s+lumière)|conclu(?:t|ait)\s+à|"
    rf"{_HAVE}(?:donné|montré|révélé|indiqué|crédité|pointé|relevé|trouvé|identifié|établi|décelé))\s+{_FREE}",
    documents=r"(?:rapports?|études?|communiqués?|notes?|données|chiffres|statistiques|bilans?|enquêtes?|sondages?|baromètres?|"
    r"décomptes?|comptages?|estimations?|prévisions|projections|résultats|calculs|audits?|documents?|"
    r"recensements?|chiffre|cartes?|images|vidéos?|photos?|bulletins?|graphiques?|tableaux?|inventaires?|simulations?|registres?|comptes|éléments)(?!\w)",
    of_body=r"(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])",
    bodies=frozenset(
        (
            "assureurs assureur experts expert scientifiques sapeurs-pompiers samu grévistes cheminots "
            "constructeur opérateur exploitant gestionnaire exécutif sénat assemblée région métropole "
            "commune municipalité ville intersyndicale intersyndicales coordination interprofession "
            "procureur procureurs agriculteurs éleveurs producteurs bourse régulateur préfets rectorat "
            "académie office croix-rouge onu unicef insee protection oms ocde fmi syndicalistes "
            "parquet accusation défense opposition majorité rebelles milice armée marine police supporters "
            "chercheurs inspecteurs enquêteurs auditeurs médecins avocats riverains familles militants "
            "compagnie banque hôpital hôpitaux association collectif fédération "
            "soignants urgentistes patronat plateforme distributeur enseigne filiale club ligue"
        ).split()
    ),
    passive_at=r"(?:chiffre|bilan|estimation)\s+(?:provisoire\s+|officielle?\s+)?d(?:e\s+|['’])|(?:estimé|évalué|chiffré|fixé)e?s?\s+"
    rf"(?:par\s+{_WHO}\s+à|(?:[^,.;:«»\d]{{0,40}}?\s)?à)\s+|crédité?e?s?\s+d['’e]\s*",
    passive=r"(?:recensé|dénombré|compté|comptabilisé|enregistré|signalé|relevé|répertorié|estimé|annoncé|"
    r"avancé|revendiqué|rapporté|évoqué|donné|communiqué|fourni|diffusé)e?s?\s+(?:[^,.;:«»\d]{0,30}?\s)?",
    agent=r"par\s+",
    not_agents=r"(?:jour|mois|an|semaine|heure|personne|habitant|tête|minute|trimestre|rapport|exemple|"
    r"ailleurs|la\s+suite|endroits|voie|téléphone|foyer|ménage|salarié|élève|famille)s?(?!\w)",
    source_stop=r"\s(?:en|dans|à|au|aux|lors|depuis|pour|entre|avant|après|sur|contre|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|hier|ce|cette|et|ou|dès|durant|pendant)\s",
    announcing=tuple(
        "annonc évoqu mentionn promet promis propos détaill chiffr avanc estim dévoil".split()
    ),
    citing=r"(?:qui\s+cite(?:nt)?|citant|en\s+citant|qui\s+s['’]appuie\s+sur)\s+",
    announced=rf"(?:accusé|soupçonné)e?s?\s+par\s+(?P<who_f>(?:l['’]|la\s+|les?\s+)?[^,.;:«»\d]{{2,50}}?)\s+d(?:e\s+|['’])(?:[^,.;:«»\d]{{0,50}}\s)?|"
    r"(?:annonces?|estimations?|prévisions?|promesses?|chiffre|bilan|décompte|demande|revendication|réponse|"
    r"objectif|verdict|conclusion|offre|engagement)s?\s+"
    rf"(?:faite\s+)?(?:par\s+|de\s+(?=l['’]|la\s|[A-ZÀ-Þ])|d['’]|du\s+|des\s+){_WHO}(?:\s+|(?=[,:]))"
    r"(?:(?:d['’]|d[eu]\s+|des\s+)(?:[^,.;:«»\d]{0,50}\s)?(?:d['’])?|,\s+|\s*:\s+)|"
    r"(?:bilan|chiffre|nombre|total|décompte|estimation)\s+(?:donné|communiqué|fourni|avancé|annoncé|établi)e?\s+par\s+"
    r"(?P<who_d>(?:l['’]|la\s+|les?\s+)?[^,.;:«»\d]{2,50}?)\s+(?:est|était|atteint|s['’]élève|s['’]élevait)\s+(?:de|à)\s+|"
    r"(?:bilan|chiffre|total|décompte|comptage|estimation|prévision)s?\s+(?:de\s+(?=l['’]|la\s|[A-ZÀ-Þ])|d['’]|du\s+|des\s+)"
    r"(?P<who_e>(?:l['’]|la\s+|les?\s+)?[^,.;:«»\d]{2,50}?)\s+(?:est|sont|était|étaient|atteint|va|vont|varie|varient|oscille|oscillent|"
    r"s['’](?:établit|établissent|établissait|élève|élèvent|élevait))\s+(?:(?:de|à|entre)\s+)?",
    listing=r"(?:est|sont|était|étaient|se\s+(?:dit|veut|montre))\s+"
    r"(?:formel|catégorique|clair|affirmati|sûr|certain|unanime|précis)\w*|n['’]en\s+démord\s+pas|"
    r"l['’](?:assure|affirme|annonce|confirme|répète)(?:nt)?|"
    r"l['’](?:a|ont)\s+(?:\w+\s+)?(?:dit|annoncé|assuré|affirmé|confirmé|répété|promis)|"
    rf"(?:a|ont|avance|avancent|donne|donnent)\s+(?:un|une|son|leur)\s+(?:\w+\s+)?(?:chiffre|bilan|décompte|estimation)|"
    rf"{_HAVE}(?:annoncé|dévoilé|présenté|détaillé|promis|proposé|énuméré|confirmé|arrêté|"
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
