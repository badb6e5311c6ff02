"""French verbs in the forms the news uses, made by rule from their lemmas."""

from claimtrack.lang.tables.cues import Verb, merged

_STRONG = {
    "relever": "relèv",
    "rappeler": "rappell", "appeler": "appell", "répéter": "répèt", "espérer": "espèr",
    "considérer": "considèr", "suggérer": "suggèr", "révéler": "révèl", "tempérer": "tempèr",
    "réitérer": "réitèr", "alléguer": "allègu", "concéder": "concèd", "inquiéter": "inquièt",
}  # fmt: skip
"""Verbs in -er whose stem changes before a mute e."""

# lemma: finite third persons | past participles | present participle
_IRREGULAR = {
    "dire": "dit disent disait disaient dirent dira|dit dite dits dites|disant",
    "redire": "redit redisent redisait|redit|redisant",
    "prédire": "prédit prédisent prédisait|prédit|prédisant",
    "répondre": "répond répondent répondait répondaient répondit répondirent|répondu|répondant",
    "prétendre": "prétend prétendent prétendait prétendaient prétendit|prétendu|prétendant",
    "défendre": "défend défendent défendait défendit|défendu|défendant",
    "soutenir": "soutient soutiennent soutenait soutenaient soutint|soutenu|soutenant",
    "maintenir": "maintient maintiennent maintenait maintint|maintenu|maintenant",
    "convenir": "|convenu|convenant",
    "prévenir": "prévient préviennent prévenait prévint|prévenu|prévenant",
    "reconnaître": "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut"
    "|reconnu|reconnaissant",
    "admettre": "admet admettent admettait admettaient admit|admis|admettant",
    "promettre": "promet promettent promettait promettaient promit|promis|promettant",
    "écrire": "écrit écrivent écrivait écrivaient écrivit|écrit|écrivant",
    "avertir": "avertit avertissent avertissait|averti|avertissant",
    "renchérir": "renchérit renchérissent renchérissait|renchéri|renchérissant",
    "réagir": "réagit réagissent réagissait|réagi|réagissant",
    "poursuivre": "poursuit poursuivent poursuivait poursuivit|poursuivi|poursuivant",
    "conclure": "conclut concluent concluait|conclu|concluant",
    "craindre": "craint craignent craignait craignaient craignit|craint|craignant",
    "plaindre": "plaint plaignent plaignait plaignit|plaint|plaignant",
    "croire": "croit croient croyait croyaient|cru|croyant",
    "requérir": "requiert requièrent requérait|requis|requérant",
    "prévoir": "prévoit prévoient prévoyait|prévu|prévoyant",
    "garantir": "garantit garantissent garantissait|garanti|garantissant",
    "démentir": "dément démentent démentait démentit|démenti|démentant",
    "réjouir": "réjouit réjouissent réjouissait|réjoui|réjouissant",
    "décrire": "décrit décrivent décrivait|décrit|décrivant",
    "apprendre": "apprend apprennent|appris|apprenant",
    "écrier": "écrie écrient écria|écrié|",
    "reprendre": "reprend reprennent reprit|repris|reprenant",
    "enjoindre": "enjoint enjoignent enjoignait|enjoint|enjoignant",
}  # fmt: skip

_LEMMAS: tuple[tuple[str, str, str], ...] = (
    # act, frames, lemmas
    ("says", "QTB", (
        "affirmer déclarer dire assurer annoncer reconnaître admettre espérer estimer penser croire "
        "prétendre confirmer avouer indiquer expliquer répéter rappeler raconter soutenir ajouter "
        "préciser reconnaître craindre redouter"
    )),
    ("says", "QT", (
        "préciser ajouter souligner rappeler raconter confier noter observer constater insister "
        "répéter répliquer rétorquer témoigner commenter relever regretter déplorer signaler "
        "révéler arguer argumenter relater rapporter plaider marteler clamer proclamer pointer "
        "remarquer suggérer concéder certifier attester réaffirmer réitérer spécifier mentionner "
        "énoncer juger considérer supposer tweeter twitter soutenir maintenir convenir prévenir "
        "écrire avertir conclure craindre répondre prédire redire renchérir redouter "
        "résumer nuancer protester apprendre évoquer alléguer objecter postuler professer "
        "lâcher glisser lancer calculer jurer garantir disposer stipuler diagnostiquer pronostiquer poster développer"
    )),
    ("says", "Q", (
        "lancer glisser continuer enchaîner détailler analyser ironiser tempérer murmurer crier "
        "scander lâcher trancher soupirer rassurer justifier réagir saluer alerter interroger "
        "communiquer publier plaisanter reprendre hurler chuchoter souffler railler taper sourire "
        "corriger illustrer philosopher persifler poursuivre défendre théoriser décrire "
        "confesser questionner"
    )),
    ("says", "QTBR", "réjouir féliciter inquiéter indigner étonner plaindre alarmer désoler"),
    ("says", "QR", (
        "insurger amuser emporter exclamer "
        "écrier défendre agacer énerver enthousiasmer désoler lamenter"
    )),
    ("says", "TE", "montrer démontrer prouver"),
    ("says", "T", "informer poursuivre déduire imaginer soupçonner douter"),
    ("says", "N", (
        "estimer évaluer chiffrer dénombrer recenser comptabiliser annoncer évoquer condamner "
        "saluer regretter parler qualifier redouter craindre revendiquer prédire avancer "
        "confirmer déplorer exprimer pointer décrire mentionner prévoir rapporter signaler "
        "justifier défendre constater souligner relever signaler noter observer juger considérer "
        "traiter comparer"
    )),
    ("asks", "A", (
        "demander appeler exhorter inviter ordonner conseiller recommander enjoindre sommer presser "
        "prier proposer encourager inciter"
    )),
    ("asks", "QT", "demander proposer recommander exiger réclamer ordonner"),
    ("says", "P", "annoncer revendiquer"),
    ("asks", "NP", "réclamer exiger requérir"),
    ("asks", "N", "demander"),
    ("asks", "W", "demander interroger questionner ignorer"),
    ("promises", "AR", "engager"),
    ("denies", "TBN", "nier démentir réfuter contester rejeter récuser"),
    ("denies", "P", "nier démentir réfuter"),
    ("denies", "AR", "défendre"),
    ("denies", "Q", "démentir nier réfuter contester"),
    ("accuses", "QN", "dénoncer fustiger critiquer accuser"),
    ("accuses", "T", "dénoncer"),
    ("accuses", "A", "accuser reprocher critiquer blâmer soupçonner suspecter"),
    ("promises", "QTBAN", "promettre jurer garantir"),
    ("says", "K", "décrire présenter dépeindre"),
    ("says", "J", "qualifier taxer"),
    ("accuses", "K", "dénoncer fustiger condamner critiquer"),
    ("says", "TF", "exprimer réaffirmer formuler réitérer"),
    ("says", "H", "prévenir avertir informer assurer convaincre"),
)  # fmt: skip

Rows = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def _regular(lemma: str) -> Rows:
    stem = lemma[:-2]
    soft = stem + "e" if stem.endswith("g") else stem
    if stem.endswith("c"):
        soft = stem[:-1] + "ç"
    strong = _STRONG.get(lemma, stem)
    finite = (
        strong + "e", strong + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent",
        strong + "era", strong + "eront",
    )  # fmt: skip
    return finite, (stem + "é", stem + "ée", stem + "és", stem + "ées"), (soft + "ant",)


def rows(lemma: str) -> Rows:
    """(finite third persons, past participles, present participles) of a lemma."""
    if lemma in _IRREGULAR:
        finite, past, present = _IRREGULAR[lemma].split("|")
        return tuple(finite.split()), tuple(past.split()), tuple(present.split())
    return _regular(lemma)


def conjugate() -> dict[str, Verb]:
    """Every form of the reporting verbs to what it may be and govern."""
    verbs: dict[str, Verb] = {}
    for act, frames, lemmas in _LEMMAS:
        for lemma in lemmas.split():
            for letter, forms in zip("fpgi", (*rows(lemma), (lemma,)), strict=True):
                for form in forms:
                    verbs[form] = merged(verbs.get(form), Verb(letter, act, frames))
    return verbs
