"""The database in numbers."""

EN = {
    "by_rows": "recorded",
    "by_outlet": "articles of",
    "by_month": "articles in",
    "by_language": "articles in",
    "unknown": "unknown",
    "articles": "articles",
    "versions": "versions of articles",
    "outlets": "outlets",
    "speakers": "speakers",
    "statements": "statements",
    "claims": "claims",
    "links": "links",
    "notes": "notes",
    "dossiers": "dossiers",
    "more": "The {n} largest outlets and the last {n} months; --json has them all.",
    "reviewed_statements": "Statements judged by a person: {share} (accepted {accepted}, rejected "
    "{rejected}, unsure {unsure}).",
    "reviewed_claims": "Claims judged by a person: {share} (accepted {accepted}, rejected "
    "{rejected}, unsure {unsure}).",
    "no_figures": "No figure yet.",
    "figures": "{n} figure, {several} with several claims: {outcomes}.|"
    "{n} figures, {several} with several claims: {outcomes}.",
    "sources": "Sources per figure, median {median}: {origins}.",
    "origins": "{n} origin: {figures}|{n} origins: {figures}",
}

FR = {
    "by_rows": "enregistré",
    "by_outlet": "articles de",
    "by_month": "articles de",
    "by_language": "articles en",
    "unknown": "inconnu",
    "articles": "articles",
    "versions": "versions d’articles",
    "outlets": "titres",
    "speakers": "locuteurs",
    "statements": "déclarations",
    "claims": "chiffres",
    "links": "liens",
    "notes": "notes",
    "dossiers": "dossiers",
    "more": "Les {n} plus grands titres et les {n} derniers mois ; --json les a tous.",
    "reviewed_statements": "Déclarations jugées par une personne : {share} (acceptées {accepted}, "
    "rejetées {rejected}, incertaines {unsure}).",
    "reviewed_claims": "Chiffres jugés par une personne : {share} (acceptés {accepted}, rejetés "
    "{rejected}, incertains {unsure}).",
    "no_figures": "Pas encore de grandeur.",
    "figures": "{n} grandeur, {several} à plusieurs chiffres : {outcomes}.|"
    "{n} grandeurs, {several} à plusieurs chiffres : {outcomes}.",
    "sources": "Sources par grandeur, médiane {median} : {origins}.",
    "origins": "{n} origine : {figures}|{n} origines : {figures}",
}
