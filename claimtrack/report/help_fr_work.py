"""French for the help of the commands that mend, group and take back."""

SENTENCES: dict[str, str] = {
    "What was changed: who, when, before and after, the newest first.": "Ce qui a été modifié : qui, quand, avant et après, du plus récent au plus ancien.",
    "One command is one step. Times are in UTC. Who: CLAIMTRACK_USER, else your login name.": "Une commande est une étape. Les heures sont en UTC. Qui : CLAIMTRACK_USER, sinon votre nom de session.",
    "A1, S12, C7, a step, a speaker, a figure, a dossier.": "A1, S12, C7, une étape, un locuteur, une grandeur, un dossier.",
    "On this day or later.": "Ce jour-là ou après.",
    "Take back the last step, or the one named. Undo is a step too, and can be undone.": "Annuler la dernière étape, ou celle qui est nommée. L’annulation est aussi une étape, et s’annule.",
    "A step that a later one builds on is refused, and the later one is named.": "Une étape dont une autre, plus récente, dépend est refusée, et la plus récente est nommée.",
    "A step of the log; else the last one.": "Une étape du journal ; sinon la dernière.",
}
