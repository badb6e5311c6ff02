"""Reports in other forms than "X said that Y", in three languages, each with its opposite.

The words said stand between braces.
"""

import re

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.statements.reader import find_statements

CASES = [
    # what somebody or something is called
    ("en", "Growers castigated {the dam as a gift to the city}."),
    ("en", "The council dismissed {the leak as a joke}."),
    ("en", "The council rejected the dam as talks went on."),
    ("en", "Ana Poe referred to a grower in the hall as {a “clown.”}"),
    ("fr", "Les riverains ont présenté {le barrage comme une erreur}."),
    ("fr", "La mairie l'a dénoncée comme {un chantage}."),
    ("fr", "La mairie a qualifié {la grève de honteuse}."),
    ("fr", "La mairie a présenté le barrage aux riverains."),
    ("es", "Los vecinos describieron {la presa como un error}."),
    ("es", "La alcaldesa calificó {la huelga de vergonzosa}."),
    ("es", "La alcaldesa presentó la presa a los vecinos."),
    # a plain form behind its plural
    ("en", "They add that {the dam is old}."),
    ("en", "Many growers reply, “{Never again!}”"),
    ("en", "They voiced their fear, and a reply, “Never,” came late."),
    # what a paper says, past whom it was sent to
    ("en", "Forty growers signed a letter to the mayor demanding {the dam be emptied}."),
    ("en", "A letter on the most demanding trades was read."),
    ("fr", "Des parents ont signé une lettre au maire demandant que {l'école rouvre}."),
    ("es", "Los padres firmaron una carta al alcalde exigiendo que {la escuela abra}."),
    # a feeling before "that"
    ("en", "Ana Poe voiced grave doubts that {the dam would hold}."),
    ("en", "Ana Poe voiced grave doubts about the dam."),
    ("fr", "Ana Paré a exprimé la crainte que {le barrage cède}."),
    ("es", "Ana Paz expresó su temor de que {la presa cediera}."),
    # who goes on to do something reports nothing yet
    ("en", "Ana Poe, who was called “a clown by the water board,” continued to work."),
    ("en", "She wrote a song about it, asking {whether the dam would sing}."),
    # nobody in particular says so; somebody who was told says nothing
    ("en", "On Monday it was revealed that {the dam had leaked}."),
    ("en", "On Monday she was told that the dam had leaked."),
    ("fr", "Il a été annoncé que {le barrage serait vidé}."),
    ("fr", "Il a été informé que le barrage serait vidé."),
    # what somebody denies, and of what somebody clears himself
    ("en", "Ana Poe has denied {any knowledge of the leak}."),
    ("en", "Ana Poe has rejected the dam."),
    ("fr", "Le maire a démenti {ces rumeurs} et se défend d'{avoir triché}."),
    ("es", "La alcaldesa negó {cualquier relación con el caso}."),
    # nothing but a conjunction before the reporting words
    ("fr", "Or, note Ana Paré, {le premier alinéa du texte est plus dur}."),
    ("fr", "Mais, note-t-elle, {un mineur ne pourra lire sa fiche, ni la corriger}."),
    # two words between a verb and its clause
    ("fr", "La mairie précise d'ores et déjà que {le barrage sera vidé}."),
    # quotations in a row, the last one short
    ("fr", "« {Nous avons tout perdu hier} », notamment « {aux champs} », a certifié le maire."),
    # a subject with "and" before it claims no quotation of another clause
    ("fr", "Les riverains crient « au feu » et le maire avait exigé que {l'usine ferme}."),
    # a share of the people says it in somebody's count
    ("fr", "Selon l'enquête BVA, {76 % des Français jugent que le barrage est vieux}."),
    ("fr", "Les Français jugent que {le barrage est vieux}."),
    # headlines in capitals
    ("en", "{Council Will Empty Old Dam}, Poe Says"),
    ("en", "Mayor Ana Poe Denies {Taking Bribes From Builders}"),
    ("en", "Ana Poe Signals {She Has Lawyers Looking Into Dam Issue}"),
]  # fmt: skip


@pytest.mark.parametrize("row", CASES, ids=lambda row: f"{row[0]}-{row[1][:40]}")
def test_what_is_reported_is_found(row: tuple[str, str]) -> None:
    lang, marked = row
    text = re.sub(r"[{}]", "", marked)
    statements, _ = find_statements(Article(text=text, lang=lang), ())
    found = [text[each.start : each.end] for each in statements]
    assert found == re.findall(r"\{([^}]*)\}", marked)
