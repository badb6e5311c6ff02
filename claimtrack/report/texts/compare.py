"""Texts of ``compare`` and ``conflicts``."""

EN: dict[str, str] = {
    "outlets": "{n} outlet|{n} outlets",
    "agencies": "{n} agency|{n} agencies",
    "origins": "{n} origin|{n} origins",
    "unknown": "{n} claim of unknown origin|{n} claims of unknown origin",
    "sources": "Sources: {counts}.",
    "more_claims": "… and {n} more claim; see all with --all.|"
    "… and {n} more claims; see all with --all.",
    "more_lines": "… and {n} more line; see all with --all, each pair with --pairs.|"
    "… and {n} more lines; see all with --all, each pair with --pairs.",
    "partly": "{facts} different claims: only the pairs that can decide were compared; "
    "--pairs compares each with each.",
    "partly_report": "{facts} different claims: only the pairs that can decide were compared.",
    "grid": "Each with each:",
    "camps": "Who agrees with whom, {when}:",
    "camps_apart": "Who agrees with whom, {when}, the outermost at least {factor} times apart:",
    "undated": "undated",
    "planned": "planned",
    "denied": "denied",
    "fits": "fits all",
    "camp": "camp",
    "who": "who",
    "others": "{n} more|{n} more",
    "more_camps": "… and {n} smaller camp between them.|… and {n} smaller camps between them.",
    "updated": "Earlier figures, updated since by the same source: {ids}.",
    "left_out": "Without a number, or in a unit that does not convert: {ids}.",
    "legend": "{solid} what the words commit to  {soft} what a reader takes them to mean  "
    "{arrow} no end",
    "log": "logarithmic scale",
    "no_numbers": "{names} makes no numeric claim. Statements that do: claimtrack list --claims|"
    "{names} make no numeric claim. Statements that do: claimtrack list --claims",
    "corrected": "A correction was announced.",
    "uncorrected": "No correction was announced.",
    "no_own": "Nobody contradicts himself in {figures}.",
}

FR: dict[str, str] = {
    "outlets": "{n} titre|{n} titres",
    "agencies": "{n} agence|{n} agences",
    "origins": "{n} origine|{n} origines",
    "unknown": "{n} chiffre d’origine inconnue|{n} chiffres d’origine inconnue",
    "sources": "Sources : {counts}.",
    "more_claims": "… et {n} autre chiffre ; tous avec --all.|"
    "… et {n} autres chiffres ; tous avec --all.",
    "more_lines": "… et {n} autre ligne ; toutes avec --all, chaque paire avec --pairs.|"
    "… et {n} autres lignes ; toutes avec --all, chaque paire avec --pairs.",
    "partly": "{facts} chiffres différents : seules les paires qui peuvent décider ont été "
    "comparées ; --pairs les compare toutes.",
    "partly_report": "{facts} chiffres différents : seules les paires qui peuvent décider ont été "
    "comparées.",
    "grid": "Chacun avec chacun :",
    "camps": "Qui s’accorde avec qui, {when} :",
    "camps_apart": "Qui s’accorde avec qui, {when}, les extrêmes dans un rapport d’au moins "
    "{factor} :",
    "undated": "sans date",
    "planned": "prévu",
    "denied": "démenti",
    "fits": "convient à tous",
    "camp": "camp",
    "who": "qui",
    "others": "{n} autre|{n} autres",
    "more_camps": "… et {n} camp plus petit entre eux.|… et {n} camps plus petits entre eux.",
    "updated": "Chiffres antérieurs, mis à jour depuis par la même source : {ids}.",
    "left_out": "Sans nombre, ou dans une unité qui ne se convertit pas : {ids}.",
    "legend": "{solid} ce à quoi les mots engagent  {soft} ce qu’un lecteur comprend  "
    "{arrow} sans limite",
    "log": "échelle logarithmique",
    "no_numbers": "{names} ne contient aucun chiffre. Déclarations chiffrées : "
    "claimtrack list --claims|"
    "{names} ne contiennent aucun chiffre. Déclarations chiffrées : claimtrack list --claims",
    "corrected": "Une correction a été annoncée.",
    "uncorrected": "Aucune correction n’a été annoncée.",
    "no_own": "Personne ne se contredit dans {figures}.",
}
