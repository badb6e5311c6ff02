"""French for the help of the commands that take work from store to store."""

SENTENCES: dict[str, str] = {
    "Take in a colleague's store, or one's own from another machine: nothing of either is lost.": "Reprendre la base d’un collègue, ou la sienne depuis une autre machine : rien n’est perdu d’aucune.",
    "Bad lines are named and left out. Where two people set one field to different values, the one here stays and both are told. Taken in twice, a file changes nothing. One step of the log.": "Les lignes fautives sont nommées et laissées de côté. Quand deux personnes ont fixé un champ à des valeurs différentes, celle d’ici reste et les deux sont dites. Repris deux fois, un fichier ne change rien. Une étape du journal.",
    "What export --format jsonl wrote, a CSV, ClaimReview or Web Annotations.": "Ce qu’a écrit export --format jsonl, un CSV, ClaimReview ou Web Annotations.",
    "Else told by what the file holds.": "Sinon reconnu à ce que le fichier contient.",
    "Which column of a CSV holds what: value=chiffre.": "Quelle colonne d’un CSV contient quoi : value=chiffre.",
    "Only say what would be done.": "Dire seulement ce qui serait fait.",
}
