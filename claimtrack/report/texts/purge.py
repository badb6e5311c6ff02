"""Pages taken out for good, and copies in archives."""

EN = {
    "hangs": "Hangs on it: {counts}; {n} row in all.|Hangs on it: {counts}; {n} rows in all.",
    "sure": "Take {name} out for good?",
    "kept": "Nothing was changed. Add --yes to do it without being asked.",
    "done": "{name} is out for good; its hash and the reason stay.",
    "archived": "{name}: the copy is noted.",
    "archived_before": "{name}: that copy is noted already.",
    "n_snapshot": "{n} version|{n} versions",
    "n_statement": "{n} statement|{n} statements",
    "n_claim": "{n} claim|{n} claims",
    "n_speaker": "{n} speaker whom nothing else names|{n} speakers whom nothing else names",
    "n_judgement": "{n} judgement|{n} judgements",
    "n_link": "{n} link|{n} links",
    "n_dossier_article": "{n} dossier|{n} dossiers",
    "n_archive_copy": "{n} archive copy|{n} archive copies",
}

FR = {
    "hangs": "En dépendent : {counts} ; {n} ligne en tout.|"
    "En dépendent : {counts} ; {n} lignes en tout.",
    "sure": "Retirer {name} pour de bon ?",
    "kept": "Rien n’a été modifié. Ajoutez --yes pour le faire sans question.",
    "done": "{name} est retiré pour de bon ; son empreinte et la raison restent.",
    "archived": "{name} : la copie est notée.",
    "archived_before": "{name} : cette copie est déjà notée.",
    "n_snapshot": "{n} version|{n} versions",
    "n_statement": "{n} déclaration|{n} déclarations",
    "n_claim": "{n} chiffre|{n} chiffres",
    "n_speaker": "{n} locuteur que rien d’autre ne nomme|{n} locuteurs que rien d’autre ne nomme",
    "n_judgement": "{n} jugement|{n} jugements",
    "n_link": "{n} lien|{n} liens",
    "n_dossier_article": "{n} dossier|{n} dossiers",
    "n_archive_copy": "{n} copie d’archive|{n} copies d’archive",
}
