"""What an option wants, said by the services in English, in French."""

FR: dict[str, str] = {
    "write a day (2016-12-10), a month (2016-12) or a year (2016)": (
        "écrivez un jour (2016-12-10), un mois (2016-12) ou une année (2016)"
    ),
    "a day that has come, or is two days ahead at most": (
        "un jour passé, ou deux jours au plus à l’avance"
    ),
    "fr, en": "fr, en",
    "name one form, not two": "choisissez une seule forme",
    "the later day comes last": "le jour le plus tardif vient en dernier",
    "a statement of the same article": "il faut une déclaration du même article",
    "write an address with http:// or https://": "écrivez une adresse en http:// ou https://",
    "a number from 1 on": "un nombre à partir de 1",
    "name one file with it": "ne nommez qu’un fichier avec elle",
    "name articles or files, or --all": "nommez des articles ou des fichiers, ou --all",
    "name words or --jsonl, not both": "nommez des mots ou --jsonl, pas les deux",
    "it goes with --jsonl only": "elle ne va qu’avec --jsonl",
    "name one file, or --jsonl FILE": "nommez un fichier, ou --jsonl FICHIER",
    "name one, such as utf-8, cp1252 or latin-1": (
        "nommez-en un, par exemple utf-8, cp1252 ou latin-1"
    ),
    "name a file, or postgresql://user@host/database": (
        "nommez un fichier, ou postgresql://utilisateur@serveur/base"
    ),
    "write a moment: 2016-12-10T08:30:00+00:00": "écrivez un moment : 2016-12-10T08:30:00+00:00",
    "leave a claim in the figure, or rename it": (
        "laissez un chiffre dans la grandeur, ou renommez-la"
    ),
    "name claims: C7 C9": "nommez des chiffres : C7 C9",
    "give a name of letters and digits": "donnez un nom de lettres et de chiffres",
    "name two figures or more": "nommez deux grandeurs ou plus",
    "name articles (A1) and figures": "nommez des articles (A1) et des grandeurs",
    "write words in quotation marks": "écrivez des mots entre guillemets",
    "it is for csv": "elle est pour csv",
    "a number from 0 to 1": "un nombre de 0 à 1",
    "a number from 0 to 100": "un nombre de 0 à 100",
    "a number from 0 to 3600": "un nombre de 0 à 3600",
    "a whole number from 1 on": "un nombre entier à partir de 1",
    "a whole number from 0 to 9": "un nombre entier de 0 à 9",
    "name one of --accept, --reject, --unsure": "nommez-en un : --accept, --reject, --unsure",
    "name claims or statements, and one of --accept, --reject, --unsure": (
        "nommez des chiffres ou des déclarations, et --accept, --reject ou --unsure"
    ),
    "two words or more, the best first": "deux mots ou plus, le meilleur d’abord",
}
