"""French verbs of the news, and where their clauses begin."""

from claimtrack.lang.fr.lists.conjugation import conjugate, rows
from claimtrack.lang.tables.verbs import VerbTable
from claimtrack.lang.tables.words import words

# lemma: finite third persons | past participles | present participle
_IRREGULAR = {
    "aller": "va vont allait allaient alla allèrent ira iront|allé allée allés allées|allant",
    "atteindre": "atteint atteignent atteignait atteignaient atteignit atteindra|atteint atteinte|atteignant",
    "battre": "bat battent battait battaient battit battirent|battu battus battue battues|battant",
    "contraindre": "contraint contraignent contraignit|contraint contraints contrainte contraintes|contraignant",
    "convaincre": "convainc convainquent|convaincu convaincus convaincue|convainquant",
    "couvrir": "couvre couvrent couvrait couvraient couvrit|couvert couverts couverte|couvrant",
    "découvrir": "découvre découvrent découvrait découvrit découvrirent|découvert découverts découverte découvertes|découvrant",
    "descendre": "descend descendent descendait descendaient descendit|descendu descendus descendue|descendant",
    "détruire": "détruit détruisent détruisait détruisit détruira|détruit détruits détruite détruites|détruisant",
    "devenir": "devient deviennent devenait devint devinrent deviendra|devenu devenus devenue devenues|devenant",
    "disparaître": "disparaît disparaissent disparut disparurent|disparu disparus disparue disparues|disparaissant",
    "élire": "élit élisent élira|élu élus élue élues|élisant",
    "entendre": "entend entendent entendait entendit|entendu entendus|entendant",
    "étendre": "étend étendent étendait étendit|étendu étendus|étendant",
    "faire": "fait font faisait faisaient fit firent fera feront ferait|fait faits faite faites|faisant",
    "fuir": "fuit fuient fuyait fuyaient|fui|fuyant",
    "interdire": "interdit interdisent|interdit interdits interdite|interdisant",
    "mettre": "met mettent mettait mettaient mit mirent mettra|mis mise mises|mettant",
    "mourir": "meurt meurent mourait mouraient mourut moururent mourra|mort morts morte mortes|mourant",
    "naître": "naît naissent naquit|né nés née nées|naissant",
    "obtenir": "obtient obtiennent obtenait obtint obtiendra|obtenu obtenus obtenue|obtenant",
    "ouvrir": "ouvre ouvrent ouvrait ouvrit ouvrira|ouvert ouverts ouverte ouvertes|ouvrant",
    "partir": "part partent partait partaient partit partirent partira|parti partis partie parties|partant",
    "perdre": "perd perdent perdait perdaient perdit perdirent perdra|perdu perdus perdue perdues|perdant",
    "pouvoir": "peut peuvent pouvait pouvaient put pourra pourront pourrait pourraient|pu|pouvant",
    "prendre": "prend prennent prenait prenaient prit prirent prendra|pris prise prises|prenant",
    "produire": "produit produisent produisait produisit|produit produits produite|produisant",
    "recevoir": "reçoit reçoivent recevait reçut|reçu reçus reçue|recevant",
    "réduire": "réduit réduisent réduisait réduisit|réduit réduits réduite|réduisant",
    "rejoindre": "rejoint rejoignent rejoignit|rejoint rejoints|rejoignant",
    "rendre": "rend rendent rendait rendit|rendu rendus rendue|rendant",
    "répandre": "répand répandent|répandu répandus|répandant",
    "savoir": "sait savent savait savaient saura|su|sachant",
    "sortir": "sort sortent sortait sortaient sortit sortirent|sorti sortis sortie sorties|sortant",
    "souffrir": "souffre souffrent souffrait|souffert|souffrant",
    "subir": "subit subissent subissait|subi subis subie|subissant",
    "suivre": "suit suivent suivait suivit|suivi suivis suivie|suivant",
    "surprendre": "surprend surprennent|surpris surprise|surprenant",
    "survenir": "survient surviennent survenait survint|survenu survenus survenue|survenant",
    "survivre": "survit survivent|survécu|survivant",
    "tendre": "tend tendent|tendu|tendant",
    "tenir": "tient tiennent tenait tenaient tint tiendra|tenu tenus tenue|tenant",
    "valoir": "vaut valent valait|valu|valant",
    "vendre": "vend vendent vendait vendit|vendu vendus vendue vendues|vendant",
    "venir": "vient viennent venait vint vinrent viendra|venu venus venue venues|venant",
    "vivre": "vit vivent vivait vivaient|vécu|vivant",
    "voir": "voit voient voyait vit verra|vu vus vue|voyant",
    "vouloir": "veut veulent voulait voulaient voudra voudrait|voulu|voulant",
    "devoir": "doit doivent devait devaient devra devront devrait devraient|dû|devant",
}  # fmt: skip
_FIRST = (
    "accueillir abandonner abattre accepter accompagner acheter afficher affecter affronter agiter "
    "alimenter amener arrêter arriver assassiner assiéger assister attaquer augmenter baisser "
    "balayer bloquer blesser bombarder brûler cacher capturer cesser changer chuter circuler coûter "
    "commencer comporter compter concerner condamner constituer consacrer contaminer contrôler "
    "convoquer couler créer débarquer débuter décéder décider déclencher décoller dégrader demeurer "
    "démissionner dépasser dépenser déplacer déplorer déployer déposer déraciner dérober diminuer "
    "distribuer diviser donner doubler durer échapper écraser effondrer élever éliminer emmener "
    "employer emporter emprisonner encercler endommager engager enlever enregistrer entraîner "
    "entrer envahir envoyer éprouver estimer évacuer évoluer exécuter exister expédier expulser "
    "exploser exporter fermer figurer financer former frapper fusiller gagner garder grimper "
    "hospitaliser importer incarcérer incendier indemniser infecter inhumer installer interpeller "
    "interrompre inonder intervenir investir isoler juger lancer laisser libérer licencier limiter "
    "livrer loger manifester manquer marcher massacrer mener menacer mesurer mobiliser monter "
    "mutiler nécessiter noyer occuper opérer organiser oublier parvenir participer passer payer "
    "pénétrer percuter peser pleurer plonger porter poser posséder pousser priver progresser "
    "provoquer publier quitter ramener rassembler ravager reculer recruter récupérer refuser "
    "regrouper relâcher relancer remonter remporter rencontrer renforcer renoncer rentrer renverser "
    "représenter résister rester retirer retourner retrouver revenir sauver secouer sembler signer "
    "situer soigner stagner stationner supprimer tabasser terminer tirer tomber torturer toucher "
    "tourner transférer transporter travailler traverser tripler tripler trouver tuer vacciner "
    "verser violer visiter voler voter"
)
_SECOND = "agir aboutir bondir choisir démolir établir finir fournir franchir grandir grossir investir nourrir périr punir ralentir réunir réussir saisir subir surgir trahir unir envahir"
_AUXILIARIES = words(
    "est sont était étaient fut furent sera seront serait seraient soit soient a ont avait avaient "
    "eut eurent aura auront aurait auraient ait aient va vont"
)
_NOT_FIRST = words("abattre accueillir envahir interrompre intervenir investir parvenir revenir")
_EXTRA = words(
    "abat abattent abattit accueille accueillent accueillait envahit interrompt intervient "
    "intervenait intervint parvient parvint revient reviennent revenait revint"
)
_EXTRA_PARTICIPLES = words(
    "abattu abattus abattue abattues accueilli accueillis accueillie envahi envahis interrompu "
    "interrompue intervenu intervenue parvenu parvenus revenu revenus revenue été eu"
)


def _second(lemma: str) -> tuple[tuple[str, ...], ...]:
    stem = lemma[:-2]
    finite = ("it", "issent", "issait", "issaient", "irent", "ira", "iront", "irait", "iraient")
    return (
        tuple(stem + end for end in finite),
        tuple(stem + end for end in ("i", "ie", "is", "ies")),
        (stem + "issant",),
    )


def _rows(lemma: str) -> tuple[tuple[str, ...], ...]:
    """(finite third persons, past participles, present participles) of a lemma."""
    if lemma in _IRREGULAR:
        return tuple(tuple(part.split()) for part in _IRREGULAR[lemma].split("|"))
    return _second(lemma) if lemma in _SECOND.split() else rows(lemma)


def forms(lemma: str) -> tuple[str, ...]:
    """Every form of one verb that the news uses, its infinitive among them."""
    return (lemma, *(form for row in _rows(lemma) for form in row))


def _kinds() -> dict[str, set[str]]:
    """The forms of every verb by kind: f finite, p participle, g gerund, i infinitive."""
    kinds: dict[str, set[str]] = {letter: set() for letter in "fpgi"}
    regular = [lemma for lemma in _FIRST.split() if lemma not in _NOT_FIRST]
    for lemma in (*regular, *_SECOND.split(), *_IRREGULAR):
        for letter, row in zip("fpgi", (*_rows(lemma), (lemma,)), strict=True):
            kinds[letter].update(row)
    for word, verb in conjugate().items():
        for letter in set(verb.forms) & set(kinds):
            kinds[letter].add(word)
    return kinds


_KINDS = _kinds()

TABLE = VerbTable(
    finite=frozenset(_KINDS["f"]) | _AUXILIARIES | _EXTRA,
    finite_endings=("aient", "èrent"),
    participles=frozenset(_KINDS["p"]) | _EXTRA_PARTICIPLES,
    participle_endings=("é", "ée", "és", "ées", "ues", "us"),
    gerunds=frozenset(_KINDS["g"]) - words("devant suivant vivant durant pendant"),
    gerund_endings=(),
    not_gerunds=frozenset(),
    gerund_leads=words("en tout"),
    infinitives=frozenset(_KINDS["i"]),
    be=words(
        "est sont était étaient fut furent sera seront serait seraient été être soit soient étant"
    ),
    have=words(
        "a ont avait avaient eut aura auront aurait auraient ayant ait aient eurent eût eussent ai avons avez"
    ),
    clitics=words(
        "se s' ne n' y en le la les l' lui leur pas plus déjà aussi toujours encore ainsi"
    ),
    counted_endings=(),
    subordinators=words(
        "que qu' lorsque lorsqu' quand si tandis puisque puisqu' comme parce quoique car "
        "mais bien où"
    ),
    relatives=words("qui que qu' dont où lequel laquelle lesquels lesquelles"),
    parts=words("dont compris"),
    contrasts=words("contre"),
)
