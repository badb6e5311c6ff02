"""French words around names."""

from claimtrack.lang.fr.lists.nations import NATIONS
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import words

_M = (
    "président ministre porte-parole secrétaire directeur maire député sénateur général colonel "
    "commandant capitaine procureur avocat préfet chef patron responsable dirigeant conseiller "
    "ambassadeur émissaire envoyé premier-ministre chancelier roi prince pape évêque archevêque "
    "professeur chercheur économiste analyste expert spécialiste historien sociologue juge "
    "médecin infirmier entraîneur joueur capitaine sélectionneur écrivain acteur chanteur "
    "réalisateur auteur syndicaliste militant opposant leader gouverneur élu adjoint délégué "
    "vice-président coordinateur fondateur gérant propriétaire habitant témoin étudiant lycéen "
    "manifestant officier policier gendarme soldat diplomate haut-commissaire commissaire "
    "inspecteur recteur proviseur principal rapporteur banquier candidat premier "
    "fonctionnaire représentant édile chef-adjoint numéro homme père fils frère mari voisin ami "
    "parlementaire magistrat enseignant infirmier pompier agriculteur commerçant cheminot "
    "chauffeur ouvrier salarié retraité employé ingénieur architecte journaliste photographe "
    "secouriste accusé prévenu plaignant rescapé survivant réfugié touriste client passager "
    "routier éleveur vigneron pêcheur apiculteur artisan serveur cuisinier chef "
    "urgentiste psychologue psychiatre climatologue épidémiologiste virologue biologiste "
    "géologue astronome physicien politologue géographe linguiste juriste notaire huissier "
    "consultant banquière ministre-président bourgmestre échevin conseiller curé imam rabbin "
    "pasteur romancier cinéaste comédien musicien danseur peintre sculpteur athlète nageur "
    "cycliste gardien attaquant défenseur pilote mécanicien technicien facteur bénévole donateur "
    "collègue cousin oncle riverain passant star animateur présentateur éditeur éditorialiste "
    "syndicaliste patronne policière lobbyiste stagiaire locataire "
    "philosophe écologiste socialiste restaurateur aide-soignant chirurgien membre"
)
_F = (
    "présidente directrice députée sénatrice procureure avocate préfète cheffe patronne "
    "dirigeante conseillère ambassadrice émissaire envoyée chancelière reine princesse professeure "
    "chercheuse experte historienne médecine infirmière entraîneuse joueuse écrivaine actrice "
    "chanteuse réalisatrice auteure militante opposante gouverneure élue adjointe déléguée "
    "vice-présidente coordinatrice fondatrice gérante habitante étudiante lycéenne manifestante "
    "officière policière candidate représentante femme mère fille sœur épouse voisine amie "
    "magistrate enseignante agricultrice commerçante ouvrière salariée retraitée employée "
    "accusée prévenue plaignante rescapée survivante réfugiée cliente passagère éleveuse "
    "vigneronne serveuse cuisinière biologiste climatologue physicienne consultante comédienne "
    "musicienne danseuse athlète nageuse gardienne technicienne factrice cousine tante riveraine "
    "passante animatrice présentatrice éditrice star écologue cinéaste bénévole victime "
    "aide-soignante chirurgienne sociologue romancière"
)
_RELIGIOUS = "dalaï dalaï-lama lama pontife patriarche métropolite ayatollah mollah cheikh cardinal"
_TRADES = (
    "urbaniste|géomètre|vétérinaire|dentiste|diététicien|pharmacien|kinésithérapeute|opticien|"
    "orthophoniste|ergothérapeute|rééducateur|ambulancier|sage-femme|formateur|comptable|courtier|"
    "trader|recruteur|programmeur|développeur|archiviste|bibliothécaire|traducteur|artiste|"
    "contremaître|marin|matelot|docker|guichetier|réceptionniste|standardiste|barman|coiffeur|"
    "gouvernante|concierge|caissier|vendeur|vigile|maraîcher|jardinier|bûcheron|forestier|maçon|"
    "charpentier|couvreur|plâtrier|plombier|soudeur|forgeron|électricien|bijoutier|potier|"
    "imprimeur|boulanger|cordonnier|foreur|ajusteur|éboueur|magasinier|cariste"
)
"""Trades by ISCO-08, the ILO's classification of occupations: one word for each minor group."""
_ENDINGS = (
    ("teur", "trice"), ("eur", "euse"), ("ien", "ienne"), ("ier", "ière"),
)  # fmt: skip


def _feminine(trade: str) -> str:
    """The feminine of a trade by its ending; the word itself where both have one form."""
    for male, female in _ENDINGS:
        if trade.endswith(male):
            return trade.removesuffix(male) + female
    return trade


def _trades() -> dict[str, str]:
    trades: dict[str, str] = {}
    for trade in _TRADES.split("|"):
        feminine = _feminine(trade)
        trades |= {trade: ""} if feminine == trade else {trade: "m", feminine: "f"}
    return trades


TRADES = _trades()


def _plural(role: str) -> str:
    """The plural of a role noun: several of them speak as a group."""
    if role.endswith("al"):
        return role[:-2] + "aux"
    if role.endswith(("eau", "eu")):
        return role + "x"
    return role if role.endswith(("s", "x")) else role + "s"


TABLE = SpeakerTable(
    titles={
        "m.": "m",
        "mm.": "m",
        "mme": "f",
        "mmes": "f",
        "mlle": "f",
        "monsieur": "m",
        "madame": "f",
        "dr": "",
        "me": "",
        "pr": "",
        "mgr": "m",
        "docteur": "",
        "maître": "",
        "général": "m",
        "colonel": "m",
        "sir": "m",
        "lord": "m",
    },
    roles={
        **TRADES,
        **dict.fromkeys(words(_M), "m"),
        **dict.fromkeys(words(_F), "f"),
        **dict.fromkeys(words(_RELIGIOUS), "m"),
        **dict.fromkeys(
            words(
                "ministre porte-parole responsable juge élève maire chef témoin émissaire médecin "
                "parlementaire magistrat membre secouriste touriste urgentiste psychologue climatologue "
                "biologiste géologue astronome politologue géographe linguiste juriste cinéaste "
                "athlète cycliste pilote bénévole collègue star lobbyiste stagiaire locataire "
                "éditorialiste syndicaliste philosophe écologiste socialiste journaliste photographe "
                "architecte sociologue économiste analyste spécialiste propriétaire adjoint diplomate "
                "commissaire fonctionnaire"
            ),
            "",
        ),
    },
    generations=words("jr sr ii iii iv fils père"),
    particles=words("de du des d' d’ le la el al van von ben bin der den di da dos y ibn abou"),
    not_names=words(
        "Le La Les L Un Une Des Du De D Ce Cette Ces Cet Il Elle Ils Elles On Nous Vous "
        "Je Son Sa Ses Leur Leurs Mais Et Ou Où Car Donc Or Ni Dans Pour Par Sur Sous "
        "Avec Sans Selon Après Avant Depuis Pendant Lors Si Quand Comme Plus Moins Très "
        "Tout Tous Toute Toutes En Au Aux À A Qui Que Quoi Dont Même Aussi Ainsi Alors "
        "Puis Enfin Hier Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Ceux Celui "
        "Celle Cela Ça C'est Rien Pas Ne Malgré Quant Entre Près Plusieurs Certains "
        "Chaque Quelque Quelques Interrogé Interrogée Parmi Mon Ma Mes Notre Nos Votre "
        "Vos Rappelons Tandis Toutefois Cependant Pourtant Peut Outre Seul Seule Deux "
        "Trois Quatre Cinq Six Autre Autres Contacté Contactée Bien Aujourd’hui "
        "Aujourd'hui Durant Face Devant Jusqu Parce Contre Vers Chez Pourquoi Comment "
        "Combien D'après Suite M Mme MM Mlle Dr Me Pr"
    ),
    capitals={
        "moscou": "Russie",
        "washington": "États-Unis",
        "kiev": "Ukraine",
        "damas": "Syrie",
        "paris": "France",
        "londres": "Royaume-Uni",
        "berlin": "Allemagne",
        "pékin": "Chine",
        "ankara": "Turquie",
        "téhéran": "Iran",
        "bruxelles": "Union européenne",
        "rome": "Italie",
        "madrid": "Espagne",
        "tokyo": "Japon",
        "alger": "Algérie",
        "rabat": "Maroc",
        "tunis": "Tunisie",
        "bagdad": "Irak",
        "riyad": "Arabie saoudite",
        "varsovie": "Pologne",
        "jérusalem": "Israël",
        "new delhi": "Inde",
        "ottawa": "Canada",
        "bamako": "Mali",
        "kigali": "Rwanda",
        "kinshasa": "RDC",
        "séoul": "Corée du Sud",
        "pyongyang": "Corée du Nord",
    },
    organisations=words(
        "source presse gilets ministère gouvernement police préfecture syndicat parti mairie parquet armée "
        "état-major agence association fédération organisation direction banque groupe "
        "société entreprise compagnie présidence commission comité conseil observatoire "
        "institut université hôpital journal quotidien radio chaîne télévision cabinet "
        "collectif union ligue tribunal cour ambassade gendarmerie caisse chambre rapport "
        "étude sondage communiqué note enquête bureau centre ong fondation autorité "
        "administration département élysée matignon kremlin maison-blanche quai défense "
        "opposition majorité mouvement confédération"
    ),
    statements=words("communiqué message déclaration témoignage tweet"),
    any_body=words("organisation institution ong organisme entité structure"),
    groups=frozenset(_plural(role) for role in (*words(_M + " " + _F), *TRADES))
    | words(
        "sources autorités syndicats organisateurs témoins médias experts analystes "
        "économistes manifestants rebelles insurgés habitants responsables médecins "
        "secours pompiers militants avocats enquêteurs chercheurs observateurs opposants "
        "élus associations organisations journaux policiers lycéens étudiants parents "
        "enseignants frères militaires salariés dirigeants estimations chiffres officiels "
        "services médecins"
    ),
    others=words("d'autres autres"),
    quantities=words(
        "un une l'un l'une deux dizaine douzaine quinzaine vingtaine trentaine quarantaine "
        "cinquantaine soixantaine centaine dizaines centaines milliers millier nombre plupart "
        "d'autres majorité minorité partie moitié plusieurs certains certaines beaucoup aucun aucune chacun groupe"
    ),
    agencies=(
        "AFP",
        "Reuters",
        "AP",
        "TASS",
        "Interfax",
        "ATS",
        "Belga",
        "EFE",
        "ANSA",
        "DPA",
        "APS",
        "Xinhua",
        "Associated Press",
        "Agence France-Presse",
    ),
    wires=("agences de presse", "agences", "les agences"),
    pronouns={
        "il": ("m", "s"),
        "elle": ("f", "s"),
        "ils": ("m", "p"),
        "elles": ("f", "p"),
        "on": ("", "s"),
        "lui": ("m", "s"),
        "eux": ("m", "p"),
        "qui": ("", ""),
        "je": ("", "s"),
        "nous": ("", "p"),
    },
    offices=words(
        "dalaï dalaï-lama pontife patriarche président présidente ministre secrétaire directeur directrice préfet préfète procureur "
        "procureure chef patron roi reine pape chancelier chancelière ambassadeur porte-parole "
        "premier général commandant gouverneur émissaire responsable avocat avocate juge"
    ),
    state_offices=words(
        "président présidente ministre chancelier chancelière roi reine premier première"
    ),
    former=words("ancien ancienne ex"),
    aged=r"\bde \d\d ans$|(?:gén|enten)aire$|^jeune (?:femme|homme|fille)$",
    years=words("ans"),
    same_again={
        "ce dernier": ("m", "s"),
        "cette dernière": ("f", "s"),
        "ces derniers": ("m", "p"),
        "celui-ci": ("m", "s"),
        "celle-ci": ("f", "s"),
        "ceux-ci": ("m", "p"),
        "l'intéressé": ("m", "s"),
        "l'intéressée": ("f", "s"),
        "la même source": ("", ""),
        "cette source": ("", ""),
        "cette même source": ("", ""),
        "de même source": ("", ""),
        "la dernière source": ("", ""),
        "les mêmes sources": ("", ""),
        "la même organisation": ("", "o"),
        "le même organisme": ("", "o"),
        "de mêmes sources": ("", ""),
        "ces sources": ("", ""),
    },
    nations=NATIONS,
    same_roles={
        "chef de la diplomatie": "ministre affaires étrangères",
        "patron de la diplomatie": "ministre affaires étrangères",
        "chef de l'état": "président",
        "chef d'état": "président",
        "chef du gouvernement": "premier ministre",
        "chef du kremlin": "président russe",
        "édile": "maire",
        "locataire de l'élysée": "président",
        "maître du kremlin": "président russe",
        "dalaï lama": "chef leader dirigeant spirituel tibétain tibétains bouddhiste",
        "dalaï-lama": "chef leader dirigeant spirituel tibétain tibétains bouddhiste",
        "pape": "pontife souverain chef église catholique saint-père",
    },
)
