"""What is told while articles are taken in, and of each of them."""

EN = {
    "copy": "A near copy of {names}: compare counts them as one origin.",
    "progress": "{done} read, {rate} a second",
    "progress_of": "{bar} {done} of {total}, {rate} a second, {left} left",
    "future": "  its date lies in the future and was left out",
    "same": "{n} page has not changed.|{n} pages have not changed.",
}

FR = {
    "copy": "Copie proche de {names} : compare les compte comme une seule origine.",
    "progress": "{done} lus, {rate} par seconde",
    "progress_of": "{bar} {done} sur {total}, {rate} par seconde, reste {left}",
    "future": "  sa date est dans l’avenir : elle n’a pas été retenue",
    "same": "{n} page n’a pas changé.|{n} pages n’ont pas changé.",
}
