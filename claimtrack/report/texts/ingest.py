"""What is told while articles are taken in, and of each of them."""

EN = {
    "progress": "{done} read, {rate} a second",
    "progress_of": "{bar} {done} of {total}, {rate} a second, {left} left",
    "future": "  its date lies in the future and was left out",
    "copy": "  copy of {names}",
    "likeness": "{name} ({share})",
}

FR = {
    "progress": "{done} lus, {rate} par seconde",
    "progress_of": "{bar} {done} sur {total}, {rate} par seconde, reste {left}",
    "future": "  sa date est dans l’avenir : elle n’a pas été retenue",
    "copy": "  copie de {names}",
    "likeness": "{name} ({share})",
}
