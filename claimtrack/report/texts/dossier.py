"""Dossiers: one investigation's articles and figures."""

EN = {
    "none": "There is no dossier yet. Begin with: claimtrack dossier new NAME A1 A2",
    "slug": "dossier",
    "name": "name",
    "articles": "articles",
    "figures": "figures",
    "used": "in use",
    "is_used": "  (in use)",
    "empty": "none",
    "not_used": "No dossier is in use: commands look at everything.",
    "dropped": "The dossier is dropped; its articles and figures stay where they are.",
    "as_it_was": "Nothing to change.",
    "take_back": "To take it back: claimtrack undo {step}",
    "within": "In dossier {name}; for everything: --dossier -",
}

FR = {
    "none": "Il n’y a pas encore de dossier. Commencez par : claimtrack dossier new NOM A1 A2",
    "slug": "dossier",
    "name": "nom",
    "articles": "articles",
    "figures": "grandeurs",
    "used": "en cours",
    "is_used": "  (en cours)",
    "empty": "aucun",
    "not_used": "Aucun dossier n’est en cours : les commandes regardent tout.",
    "dropped": "Le dossier est supprimé ; ses articles et ses grandeurs restent en place.",
    "as_it_was": "Rien à modifier.",
    "take_back": "Pour l’annuler : claimtrack undo {step}",
    "within": "Dans le dossier {name} ; pour tout voir : --dossier -",
}
