"""French words around names."""

from claimtrack.lang.tables.names import NameTable

_M = (
    "président ministre porte-parole secrétaire directeur maire député sénateur général colonel "
    "commandant capitaine procureur avocat préfet chef patron responsable dirigeant conseiller "
    "ambassadeur émissaire envoyé premier-ministre chancelier roi prince pape évêque archevêque "
    "professeur chercheur économiste analyste expert spécialiste historien sociologue juge "
    "médecin infirmier entraîneur joueur capitaine sélectionneur écrivain acteur chanteur "
    "réalisateur auteur syndicaliste militant opposant leader gouverneur élu adjoint délégué "
    "vice-président coordinateur fondateur gérant propriétaire habitant témoin étudiant lycéen "
    "manifestant officier policier gendarme soldat diplomate haut-commissaire commissaire "
    "inspecteur recteur proviseur principal rapporteur trader banquier candidat premier "
    "fonctionnaire représentant édile chef-adjoint numéro homme père fils frère mari voisin ami"
)
_F = (
    "présidente directrice députée sénatrice procureure avocate préfète cheffe patronne "
    "dirigeante conseillère ambassadrice émissaire envoyée chancelière reine princesse professeure "
    "chercheuse experte historienne médecine infirmière entraîneuse joueuse écrivaine actrice "
    "chanteuse réalisatrice auteure militante opposante gouverneure élue adjointe déléguée "
    "vice-présidente coordinatrice fondatrice gérante habitante étudiante lycéenne manifestante "
    "officière policière candidate représentante femme mère fille sœur épouse voisine amie"
)

TABLE = NameTable(
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
        **dict.fromkeys(_M.split(), "m"),
        **dict.fromkeys(_F.split(), "f"),
        **dict.fromkeys(
            ["ministre", "porte-parole", "responsable", "juge", "élève", "maire", "chef", "témoin"], ""
        ),
    },
    articles=(
        r"(?:l['’]|d['’]|les?\s+|la\s+|un\s+|une\s+|des\s+|du\s+|de\s+la\s+|de\s+l['’]|ce\s+|"
        r"cette\s+|cet\s+|ces\s+|son\s+|sa\s+|ses\s+|leur\s+|leurs\s+|notre\s+|plusieurs\s+|"
        r"certains\s+|de\s+)"
    ),
    particles=frozenset(
        ["de", "du", "des", "d'", "d’", "le", "la", "el", "al", "van", "von", "ben", "bin", "der", "den", "di", "da", "dos", "y", "ibn", "abou"]
    ),
    not_names=frozenset(
        ["Le", "La", "Les", "L", "Un", "Une", "Des", "Du", "De", "D", "Ce", "Cette", "Ces", "Cet", "Il", "Elle", "Ils", "Elles", "On", "Nous", "Vous", "Je", "Son", "Sa", "Ses", "Leur", "Leurs", "Mais", "Et", "Ou", "Où", "Car", "Donc", "Or", "Ni", "Dans", "Pour", "Par", "Sur", "Sous", "Avec", "Sans", "Selon", "Après", "Avant", "Depuis", "Pendant", "Lors", "Si", "Quand", "Comme", "Plus", "Moins", "Très", "Tout", "Tous", "Toute", "Toutes", "En", "Au", "Aux", "À", "A", "Qui", "Que", "Quoi", "Dont", "Même", "Aussi", "Ainsi", "Alors", "Puis", "Enfin", "Hier", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche", "Ceux", "Celui", "Celle", "Cela", "Ça", "C'est", "Rien", "Pas", "Ne", "Malgré", "Quant", "Entre", "Près", "Plusieurs", "Certains", "Chaque", "Quelque", "Quelques", "Interrogé", "Interrogée", "Parmi", "Mon", "Ma", "Mes", "Notre", "Nos", "Votre", "Vos", "Rappelons", "Tandis", "Toutefois", "Cependant", "Pourtant", "Peut", "Outre", "Seul", "Seule", "Deux", "Trois", "Quatre", "Cinq", "Six", "Autre", "Autres", "Contacté", "Contactée", "Bien", "Aujourd’hui", "Aujourd'hui", "Durant", "Face", "Devant", "Jusqu", "Parce", "Contre", "Vers", "Chez", "Pourquoi", "Comment", "Combien", "D'après", "Suite", "M", "Mme", "MM", "Mlle", "Dr", "Me", "Pr"]
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
    organisations=frozenset(
        ["ministère", "gouvernement", "police", "préfecture", "syndicat", "parti", "mairie", "parquet", "armée", "état-major", "agence", "association", "fédération", "organisation", "direction", "banque", "groupe", "société", "entreprise", "compagnie", "présidence", "commission", "comité", "conseil", "observatoire", "institut", "université", "hôpital", "journal", "quotidien", "radio", "chaîne", "télévision", "cabinet", "collectif", "union", "ligue", "tribunal", "cour", "ambassade", "gendarmerie", "caisse", "chambre", "rapport", "étude", "sondage", "communiqué", "note", "enquête", "bureau", "centre", "ong", "fondation", "autorité", "administration", "département", "élysée", "matignon", "kremlin", "maison-blanche", "quai", "défense", "opposition", "majorité", "mouvement", "confédération"]
    ),
    groups=frozenset(
        ["sources", "autorités", "syndicats", "organisateurs", "témoins", "médias", "experts", "analystes", "économistes", "manifestants", "rebelles", "insurgés", "habitants", "responsables", "médecins", "secours", "pompiers", "militants", "avocats", "enquêteurs", "chercheurs", "observateurs", "opposants", "élus", "associations", "organisations", "journaux", "policiers", "lycéens", "étudiants", "parents", "enseignants", "frères", "militaires", "salariés", "dirigeants", "estimations", "chiffres", "officiels", "services", "médecins"]
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
    ),
    pronouns={
        "il": ("m", "s"),
        "elle": ("f", "s"),
        "ils": ("m", "p"),
        "elles": ("f", "p"),
        "on": ("", "s"),
        "lui": ("m", "s"),
        "ce dernier": ("m", "s"),
        "cette dernière": ("f", "s"),
        "ces derniers": ("m", "p"),
        "celui-ci": ("m", "s"),
        "celle-ci": ("f", "s"),
        "ceux-ci": ("m", "p"),
        "qui": ("", ""),
        "l'intéressé": ("m", "s"),
        "l’intéressé": ("m", "s"),
        "je": ("", "s"),
        "nous": ("", "p"),
    },
    of_source=(
        r"(?:(?:les?|la|l['’]|des|un|une|de|plusieurs|certaines?|les\s+derni\w+|ses|leurs?)\s*)?"
        r"(?:\w+\s+)?(?:estimations?|chiffres?|décomptes?|comptage|calculs?|bilans?|données|"
        r"statistiques|propos|mots|dires|informations?|termes|sources?\s+au\s+sein|évaluations?|"
        r"avis|décompte\s+\w+|recensement)\s+(?:\w+\s+){0,2}?(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|"
        r"de\s+|d['’])"
    ),
    same_again=r"(?:le|la|les|ce|cette|ces|son|sa)\s",
)
