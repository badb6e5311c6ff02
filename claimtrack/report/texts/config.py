"""Settings: where they come from, and why each is there."""

EN = {
    "file": "Settings file: {path}",
    "no_file": "Settings file: {path} (not there yet)",
    "key": "setting",
    "value": "value",
    "source": "from",
    "reason": "why",
    "line": "the file, line {n}",
    "by_default": "claimtrack",
    "by_login": "your login",
    "not_set": "{path} does not set {name}: nothing was changed.",
    "why_db": "The database that commands use; a path is seen from the settings file's folder.",
    "why_lang": "Messages and sentences are in French or in English.",
    "why_user": "Your name, which the log, notes and judgements keep.",
    "why_ratings": "The scale on which you rate a claim yourself, apart from any outcome.",
    "why_page_megabytes": "One page or file, unpacked; a news page has 0.1 to 5 MB.",
    "why_seconds": "To wait for a server to connect, and for each piece of its answer.",
    "why_whole_seconds": "For one page in all: a server that sends a byte a second would hold us "
    "for ever.",
    "why_redirects": "As many as a short address, its https, its www and a consent page need.",
    "why_retries": "One more try after a moment; more is for crawlers.",
    "why_pause": "Seconds before that try.",
}

FR = {
    "file": "Fichier de réglages : {path}",
    "no_file": "Fichier de réglages : {path} (pas encore là)",
    "key": "réglage",
    "value": "valeur",
    "source": "vient de",
    "reason": "pourquoi",
    "line": "le fichier, ligne {n}",
    "by_default": "claimtrack",
    "by_login": "votre session",
    "not_set": "{path} ne règle pas {name} : rien n’a été changé.",
    "why_db": "La base que prennent les commandes ; un chemin part du dossier du fichier de "
    "réglages.",
    "why_lang": "Les messages et les phrases sont en français ou en anglais.",
    "why_user": "Votre nom, que gardent le journal, les notes et les jugements.",
    "why_ratings": "L’échelle de vos propres notes sur un chiffre, à part de tout verdict.",
    "why_page_megabytes": "Une page ou un fichier, déballé ; une page de presse fait 0,1 à 5 Mo.",
    "why_seconds": "Attente d’un serveur pour la connexion, et pour chaque morceau de sa réponse.",
    "why_whole_seconds": "Pour une page en tout : un serveur qui envoie un octet par seconde nous "
    "retiendrait sans fin.",
    "why_redirects": "Ce que demandent une adresse courte, son https, son www et une page de "
    "consentement.",
    "why_retries": "Un essai de plus après un instant ; davantage, c’est pour les robots.",
    "why_pause": "Secondes avant cet essai.",
}
