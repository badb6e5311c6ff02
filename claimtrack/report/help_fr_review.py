"""French for the help of the review: answers, batches, agreement, ratings."""

SENTENCES: dict[str, str] = {
    "Judge what the program proposed, the doubtful first; keys alone, ? lists them.": "Juger ce que le programme a proposé, le douteux d’abord ; au clavier seul, ? donne les touches.",
    "Statements and claims to answer for: S12 C7.": "Déclarations et chiffres à juger : S12 C7.",
    "They are right as they stand.": "Ils sont justes tels quels.",
    "They are wrong.": "Ils sont faux.",
    "It cannot be told.": "On ne peut pas dire.",
    "A few words with the answer.": "Quelques mots avec la réponse.",
    "Only of a confidence under this: .8.": "Seulement d’une confiance sous ce seuil : .8.",
    "Keep your own rating of a claim, apart from all outcomes, which are arithmetic.": "Garder votre propre avis sur un chiffre, à part de toute issue, qui est de l’arithmétique.",
    "The scale is a setting (ratings): true, mostly true, unproven, misleading, false.": "L’échelle est un réglage (ratings) : vrai, plutôt vrai, non établi, trompeur, faux.",
    'Many at once: "confidence > .95 and lang = fr".': "Beaucoup à la fois : « confidence > .95 and lang = fr ».",
    "With --batch: do not ask.": "Avec --batch : ne rien demander.",
    "How often two readers agree (Cohen's kappa).": "À quel point deux lecteurs s’accordent (kappa de Cohen).",
    "Only what somebody accepted or entered, and nobody rejected.": "Seulement ce que quelqu’un a accepté ou saisi, et que personne n’a rejeté.",
    "A claim: C7.": "Un chiffre : C7.",
    'A word of the scale, or its number; "-" takes it off.': "Un mot de l’échelle, ou son numéro ; « - » l’enlève.",
    "The reason; it stays with the rating.": "La raison ; elle reste avec l’avis.",
}
