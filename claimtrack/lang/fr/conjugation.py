"""French reporting verbs in all the forms the news uses, made by rule from their lemmas."""

# Verbs in -er by rule; the others by their stems (third persons, participles, infinitive).
_STEM_CHANGES = {
    "rappeler": "rappell", "appeler": "appell", "répéter": "répèt", "espérer": "espèr",
    "considérer": "considèr", "suggérer": "suggèr", "préférer": "préfèr", "révéler": "révèl",
    "exagérer": "exagèr", "réitérer": "réitèr", "protéger": "protèg", "alléguer": "allègu",
    "concéder": "concèd", "renchérer": "renchèr", "interpréter": "interprèt",
}  # fmt: skip


def _er(lemma: str) -> tuple[set[str], set[str], str]:
    stem = lemma[:-2]
    soft = stem + "e" if stem.endswith("g") else stem
    if stem.endswith("c"):
        soft = stem[:-1] + "ç"
    strong = _STEM_CHANGES.get(lemma, stem)
    finite = {
        strong + "e", strong + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent",
        stem + "era", stem + "eront", stem + "erait", stem + "eraient",
    }  # fmt: skip
    if lemma in _STEM_CHANGES:
        finite |= {strong + "era", strong + "erait"}
    return finite, {stem + "é", stem + "ée", stem + "és", stem + "ées"}, soft + "ant"


# lemma: finite third persons | past participles | present participle
_IRREGULAR = {
    "dire": "dit disent disait disaient dirent dira diraient|dit dite dits dites|disant",
    "redire": "redit redisent redisait|redit|redisant",
    "prédire": "prédit prédisent prédisait|prédit|prédisant",
    "répondre": "répond répondent répondait répondit répondirent|répondu|répondant",
    "prétendre": "prétend prétendent prétendait prétendit|prétendu|prétendant",
    "défendre": "défend défendent défendait défendit|défendu|défendant",
    "entendre": "|entendu|",
    "soutenir": "soutient soutiennent soutenait soutint|soutenu|soutenant",
    "maintenir": "maintient maintiennent maintenait maintint|maintenu|maintenant",
    "convenir": "convient convenait convint|convenu|convenant",
    "prévenir": "prévient préviennent prévenait prévint|prévenu|prévenant",
    "reconnaître": "reconnaît reconnait reconnaissent reconnaissait reconnut|reconnu|reconnaissant",
    "admettre": "admet admettent admettait admit|admis|admettant",
    "promettre": "promet promettent promettait promit|promis|promettant",
    "écrire": "écrit écrivent écrivait écrivit|écrit|écrivant",
    "avertir": "avertit avertissent avertissait|averti|avertissant",
    "renchérir": "renchérit renchérissent renchérissait|renchéri|renchérissant",
    "réagir": "réagit réagissent réagissait|réagi|réagissant",
    "poursuivre": "poursuit poursuivent poursuivait poursuivit|poursuivi|poursuivant",
    "conclure": "conclut concluent concluait|conclu|concluant",
    "craindre": "craint craignent craignait craignit|craint|craignant",
    "plaindre": "plaint plaignent plaignait|plaint|plaignant",
    "croire": "croit croient croyait|cru|croyant",
    "prévoir": "prévoit prévoient prévoyait|prévu|prévoyant",
    "apprendre": "apprend apprennent|appris|apprenant",
    "comprendre": "|compris|",
    "garantir": "garantit garantissent garantissait|garanti|garantissant",
    "démentir": "dément démentent démentait démentit|démenti|démentant",
    "réjouir": "réjouit réjouissent réjouissait|réjoui|réjouissant",
    "décrire": "décrit décrivent décrivait|décrit|décrivant",
    "transmettre": "|transmis|",
    "lire": "||",
}
_SAYS = (
    "affirmer déclarer indiquer expliquer préciser ajouter annoncer souligner estimer assurer "
    "rappeler raconter confier noter observer constater insister juger considérer penser "
    "répéter répliquer rétorquer lancer marteler glisser témoigner résumer commenter relever "
    "regretter déplorer espérer signaler confirmer révéler évoquer avancer arguer argumenter "
    "relater rapporter continuer enchaîner détailler plaider analyser ironiser tempérer "
    "nuancer murmurer crier scander lâcher clamer proclamer pointer remarquer suggérer "
    "concéder avouer certifier attester informer communiquer publier twitter tweeter "
    "réaffirmer réitérer spécifier mentionner s'exclamer exclamer interroger énoncer prôner "
    "supposer soupçonner douter imaginer compter chiffrer dénombrer recenser évaluer tabler "
    "saluer féliciter étonner inquiéter indigner insurger alarmer emporter amuser justifier "
    "alerter reprendre trancher soupirer rassurer"
)
_ASKS = "demander appeler exhorter inviter ordonner conseiller recommander réclamer exiger proposer prier presser sommer encourager inciter exhorter enjoindre"
_DENIES = "nier réfuter contester rejeter récuser"
_ACCUSES = "accuser dénoncer reprocher fustiger critiquer"
_PROMISES = "jurer"
_ACT_OF = {
    "démentir": "denies", "promettre": "promises", "garantir": "promises", "avertir": "says",
}  # fmt: skip


def conjugate() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    """(finite forms, past participles, present participles, infinitives), each with its act."""
    finite: dict[str, str] = {}
    past: dict[str, str] = {}
    present: dict[str, str] = {}
    infinitive: dict[str, str] = {}
    acts = ((_SAYS, "says"), (_ASKS, "asks"), (_DENIES, "denies"), (_ACCUSES, "accuses"))
    for lemmas, act in (*acts, (_PROMISES, "promises")):
        for lemma in lemmas.split():
            if lemma == "reprendre":
                continue
            forms, participles, gerund = _er(lemma)
            finite |= dict.fromkeys(sorted(forms), act)
            past |= dict.fromkeys(sorted(participles), act)
            present[gerund] = infinitive[lemma] = act
    for lemma, rows in _IRREGULAR.items():
        act = _ACT_OF.get(lemma, "says")
        forms_row, past_row, gerund_row = rows.split("|")
        finite |= dict.fromkeys(forms_row.split(), act)
        past |= dict.fromkeys(past_row.split(), act)
        present |= dict.fromkeys(gerund_row.split(), act)
        infinitive[lemma] = act
    finite |= {"reprend": "says", "reprenait": "says", "écrie": "says"}
    return finite, past, present, infinitive


ASKS = frozenset(form for lemma in _ASKS.split() for forms in _er(lemma)[:2] for form in forms)
