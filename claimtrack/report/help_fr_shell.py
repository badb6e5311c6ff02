"""The help of settings, completion, opening pages and statistics in French."""

SENTENCES: dict[str, str] = {
    "Your settings: what each is, where it comes from, and why; change them.": "Vos réglages : ce que vaut chacun, d’où il vient, et pourquoi ; les changer.",
    "They are kept in one file, under what environment variables and options say.": "Ils sont dans un seul fichier, sous ce que disent les variables d’environnement et les options.",
    "Print where the settings file is, or would be.": "Imprimer où est, ou serait, le fichier de réglages.",
    "Print one setting.": "Imprimer un réglage.",
    "Write one setting into the file; its comments stay.": "Écrire un réglage dans le fichier ; ses commentaires restent.",
    "Take one setting out of the file: what stands in the program holds again.": "Retirer un réglage du fichier : ce qui est dans le programme vaut à nouveau.",
    "The setting: lang, thresholds.about.": "Le réglage : lang, thresholds.about.",
    "What it is to be; several words for ratings.": "Ce qu’il doit valoir ; plusieurs mots pour ratings.",
    "The script that completes commands, options, speakers, figures and ids as you type.": "Le script qui complète commandes, options, locuteurs, grandeurs et identifiants à la frappe.",
    "It reads the database and writes nothing.": "Il lit la base et n’écrit rien.",
    "Your shell.": "Votre shell.",
    "Write it where the shell looks, and say where that is.": "L’écrire là où le shell le cherche, et dire où c’est.",
    "An article as it was kept, or a statement or claim at its place on the live page.": "Un article tel qu’il a été gardé, ou une déclaration ou un chiffre à sa place sur la page en ligne.",
    "Nothing in a kept page runs or is fetched. Where there is no browser, the address is printed.": "Dans une page gardée rien ne s’exécute et rien n’est chargé. Sans navigateur, l’adresse est imprimée.",
    "A1, S12 or C7.": "A1, S12 ou C7.",
    "The page as it was kept, at the words.": "La page telle qu’elle a été gardée, aux mots.",
    "The article's address.": "L’adresse de l’article.",
    "Print the address; open nothing.": "Imprimer l’adresse ; ne rien ouvrir.",
    "What is recorded: from where, from when, how much of it was judged, how figures stand.": "Ce qui est enregistré : d’où, de quand, combien en a été jugé, comment les grandeurs se tiennent.",
    "The same as --format json.": "Comme --format json.",
}
