"""French words for sorts of people, to classes common to all languages."""

POPULATIONS = {
    "civilian": "civil civils civile civiles",
    "person": "habitant habitants riverain riverains personne personnes individu individus gens âmes êtres hommes homme",
    "fighter": "combattant combattants rebelle rebelles djihadiste djihadistes insurgé insurgés milicien miliciens terroristes terroriste",
    "soldier": "soldat soldats militaire militaires",
    "child": "enfant enfants mineur mineurs bébé bébés fillettes fillette",
    "woman": "femme femmes",
    "police": "policier policiers gendarme gendarmes crs agents",
    "demonstrator": "manifestant manifestants manifestante manifestantes protestataires gilets gilet",
    "student": "étudiant étudiants jeunes",
    "pupil": "lycéen lycéens élève élèves collégiens",
    "teacher": "enseignant enseignants professeurs profs",
    "worker": (
        "salarié salariés employé employés ouvriers travailleurs grévistes fonctionnaires "
        "docker dockers cheminot cheminots chauffeur chauffeurs infirmier infirmiers infirmières"
    ),
    "seaman": "marin marins",
    "refugee": "réfugié réfugiés déplacés déplacé",
    "migrant": "migrant migrants",
    "prisoner": "prisonnier prisonniers détenus détenu otages",
    "family": "famille familles foyers ménages",
    "voter": "électeur électeurs votants",
    "patient": "patient patients malades",
    "journalist": "journaliste journalistes",
}

GROUPS = {
    "demonstrator": (
        "gilets jaunes|gilet jaune|bonnets rouges|foulards rouges|black blocs|blacks blocs|"
        "chemises rouges|stylos rouges"
    ),
    "police": "forces mobiles|gardes mobiles",
    "soldier": "casques bleus|forces spéciales|forces armées|gardes nationaux|forces terrestres",
    "worker": "blouses blanches|cols bleus|cols blancs|blouses roses",
    "person": "casques blancs|boucliers humains|boat people",
}
"""Groups that have a name of two words, which says nothing of vests or helmets."""
