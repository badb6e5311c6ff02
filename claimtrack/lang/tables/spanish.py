"""Spanish head words, so that a Spanish paper's figures meet the French and English ones.

Spanish has no pack of its own: its digits are read as French ones, its words with the English pack,
which knows these nouns and verbs beside its own. None of them is an English word.
"""

MEASURES: dict[str, str] = {
    "killed": r"\bmuert[oa]s?\b|\bmuri\w+|\bfallec\w+|víctimas\s+mortales|\basesinad[oa]s?\b",
    "injured": r"\bherid[oa]s?\b|\blesionad[oa]s?\b",
    "missing": r"\bdesaparecid[oa]s?\b",
    "displaced": r"\bdesplazad[oa]s?\b|\brefugiad[oa]s?\b",
    "left": r"\babandon(?:ó|aron|ado)\b|\bevacuad[oa]s?\b|\bhuy(?:ó|eron)\b|\bsalieron\b",
    "arrested": r"\bdetenid[oa]s?\b|\bdetenciones\b|\barrestad[oa]s?\b",
    "demonstrated": r"\bmanifest(?:ó|aron|antes?|ación|aciones)\b|\bmarcharon\b",
    "on-strike": r"\bhuelgas?\b|\bhuelguistas?\b",
    "voted": r"\bvotos?\b|\bvotaron\b|\bvotantes\b",
    "cost": r"\bcostos?\b|\bcostes?\b|\bcost(?:ará|arán|aron|aría|arían)\b",
    "lost": r"\bpérdidas?\b|\bperdi(?:ó|eron)\b",
    "deficit": r"\bdéficit\b",
    "surrendered": r"\brendi(?:ó|eron)\b|\bdepusieron\b",
}
"""Measure → the words that say it."""

POPULATIONS: dict[str, str] = {
    "person": "persona personas habitante habitantes",
    "civilian": "civiles",
    "fighter": "combatiente combatientes rebeldes insurgentes yihadistas milicianos",
    "soldier": "soldado soldados militares",
    "child": "niño niños niña niñas menores",
    "woman": "mujer mujeres",
    "man": "hombre hombres",
    "demonstrator": "manifestante manifestantes",
    "police": "policías agentes",
    "teacher": "profesores maestros docentes",
    "student": "estudiantes",
    "worker": "trabajadores obreros empleados",
}
"""Population → its nouns."""

PERSONS = "muertos muertas heridos heridas fallecidos desaparecidos detenidos desplazados víctimas"
"""Further nouns that count people."""

STOPS = "de del al el los las en por que con para según y"
"""Small words at which the noun behind a number ends: "10.000 millones al Estado" counts none."""
