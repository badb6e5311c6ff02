"""French nouns for people: trades, offices, ties, what somebody does or undergoes.

Collected by us from the kinds of the international classification of occupations (ISCO-08) and
from the words of everyday news, as a whole list and not the ones that a text used.
"""

_NOUNS = (
    "abonné acheteur acteur activiste administrateur administré adolescent adulte agent "
    "agresseur agriculteur aide-soignant allocataire ambassadeur ami analyste "
    "animateur apprenti arbitre architecte artisan artiste assaillant assistant assistante "
    "assuré astronaute athlète attaché auditeur auteur avocat aîné badaud baigneur banquier "
    "berger bijoutier blogueur boucher boulanger brigadier brigand bâtonnier bébé "
    "bénéficiaire bénévole cadet cadre camarade cambrioleur camionneur campeur candidat "
    "capitaine casseur champion chanteur chasseur chauffeur chef chercheur chirurgien "
    "chrétien chômeur cinéaste citadin citoyen client coach collaborateur collectionneur "
    "collègue commandant commerçant commissaire compagnon compatriote complice "
    "comptable comédien concitoyen concurrent conducteur confrère conjoint conseiller "
    "consommateur constructeur consul contrebandier contremaître contribuable contrôleur "
    "coopérant correspondant coureur couturier croyant créancier créateur cuisinier curé "
    "cycliste célibataire danseur dentiste descendant diplomate diplômé directeur dirigeant "
    "disciple djihadiste docteur donateur donneur douanier débiteur décideur délinquant "
    "délégué démineur député détaillant détective employeur encadrant enquêteur enseignant "
    "entraîneur entrepreneur envoyé escroc espion exilé expatrié expert exploitant exposant "
    "fan fantassin fermier festivalier fidèle figurant fille fils financier fondateur "
    "footballeur formateur fournisseur frère fugitif fumeur funambule galeriste gamin "
    "garagiste gardien garçon gendarme gestionnaire gouverneur grimpeur guide guérillero "
    "général généraliste gérant hacker handicapé haut-fonctionnaire historien homme "
    "hospitalisé huissier humanitaire héritier hôte imam immigré indigène industriel "
    "indépendant indépendantiste infirmier ingénieur inspecteur instituteur intermittent "
    "internaute interne interprète invité islamiste jardinier jeune joueur journaliste juge "
    "juif juriste juré kamikaze lauréat lecteur libraire licencié lieutenant livreur "
    "locataire logisticien lycéen magistrat maire majeur malfaiteur mannequin "
    "maraîcher marchand marcheur mari maçon maître mendiant mercenaire meurtrier militant "
    "mineur ministre mobilisé moine moniteur motard musicien musulman mère mécanicien médecin "
    "médiateur naufragé neveu notable notaire nourrice nourrisson novice négociant "
    "négociateur observateur occupant officier opposant opérateur organisateur orphelin otage "
    "ouvrier ouvrière parachutiste paramilitaire parent parlementaire paroissien parrain "
    "partenaire partisan passant passeur pasteur patron paysan pensionnaire pensionné "
    "personnalité pharmacien philosophe photographe physicien pilote pirate piéton plaignant "
    "plombier plongeur pompier porte-parole postier poète praticien pratiquant prestataire "
    "procureur producteur professeur professionnel promeneur promoteur propriétaire "
    "prostituée protagoniste précaire préfet président prêtre psychiatre psychologue pèlerin "
    "père pédiatre pêcheur quinquagénaire rapatrié rapporteur ravisseur recrue recteur "
    "religieux remplaçant représentant rescapé ressortissant restaurateur retraité riverain "
    "routier réalisateur réfractaire régisseur réserviste résident résistant révolutionnaire "
    "saisonnier salafiste sans-abri sans-papiers sapeur sapeur-pompier sauveteur savant "
    "scientifique secouriste secrétaire serveur sexagénaire skieur sociologue soignant "
    "sommelier souverain sportif sprinteur spécialiste stagiaire suppléant surveillant "
    "survivant suspect sympathisant syndicaliste syndiqué sélectionné séminariste sénateur "
    "sœur technicien terroriste tireur titulaire touriste traducteur trafiquant "
    "traître tueur tuteur téléspectateur témoin ténor universitaire usager utilisateur "
    "vacancier vainqueur valet vendeur veuf veuve vice-président vieillard villageois "
    "visiteur voisin voleur voyageur voyou vétéran vétérinaire zadiste écolier économiste "
    "écrivain éditeur éducateur électricien éleveur élu émeutier émigré épouse époux étranger "
    "évacué évêque "
    "follower flic hooligan pilleur séparatiste aide-soignant sapeur-pompier toxicomane "
    "demandeur extrémiste radical dissident ado ascendant intérimaire contractuel vacataire"
)
_PARTISANS = (
    "républicain démocrate socialiste communiste écologiste centriste gaulliste "
    "conservateur libéral nationaliste indépendantiste souverainiste frontiste "
    "insoumis macroniste trotskiste anarchiste populiste royaliste travailliste "
    "progressiste autonomiste fédéraliste unioniste islamiste"
)
"""Those of a party or a current of politics."""


_FEMININES = (
    ("teur", "trice"), ("teur", "teuse"), ("eur", "euse"), ("ien", "ienne"), ("er", "ère"),
    ("ant", "ante"), ("ent", "ente"), ("é", "ée"), ("at", "ate"), ("ois", "oise"),
)  # fmt: skip
_PLURALS = (("s", "s"), ("x", "x"), ("al", "aux"), ("eau", "eaux"), ("", "s"))


def _forms(noun: str) -> set[str]:
    """Both genders and numbers of a noun, by rule; forms that nobody uses do no harm."""
    singular = {noun}
    for ending, ends_in in _FEMININES:
        if noun.endswith(ending):
            singular.add(noun.removesuffix(ending) + ends_in)
    return singular | {_plural(each) for each in singular}


def _plural(noun: str) -> str:
    ending, ends_in = next(pair for pair in _PLURALS if noun.endswith(pair[0]))
    return noun.removesuffix(ending) + ends_in


NOUNS = frozenset(form for noun in (_NOUNS + " " + _PARTISANS).split() for form in _forms(noun))
"""Every form of each."""
