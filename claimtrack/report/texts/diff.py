"""What changed between two versions of an article."""

EN = {
    "single": "One version only: nothing to compare it with.",
    "version": "version {number}: {facts}",
    "quotations": "Quotations",
    "kept": "kept: {words}{who}",
    "moved": "moved: {words}{who}",
    "changed": "changed: {words}{who}",
    "vanished": "vanished: {words}{who}",
    "new": "new: {words}{who}",
    "now": "now {words} ({id})",
    "checks": "Title and address",
}

FR = {
    "single": "Une seule version : rien à quoi la comparer.",
    "version": "version {number} : {facts}",
    "quotations": "Citations",
    "kept": "inchangée : {words}{who}",
    "moved": "déplacée : {words}{who}",
    "changed": "modifiée : {words}{who}",
    "vanished": "disparue : {words}{who}",
    "new": "nouvelle : {words}{who}",
    "now": "maintenant {words} ({id})",
    "checks": "Titre et adresse",
}
