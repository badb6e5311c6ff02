"""Where what was said begins and ends inside its sentence, in three languages.

The words said stand between braces; each kind has its opposite beside it.
"""

import re

import pytest

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.statements.reader import find_statements

CASES = [
    # a reporting clause that leads to the main clause ends before it
    ("en", "Although she had said that {the mill would reopen}, the owner sold it."),
    ("fr", "Même s'il avait promis que {le moulin rouvrirait}, le patron l'a vendu."),
    ("es", "Aunque había dicho que {el molino estaba en pie}, el dueño lo vendió."),
    ("fr", "Alors qu'elle s'est engagée à {rouvrir le moulin avant fin mai}, Ana Paré a renoncé."),
    ("en", "She had said that {the mill would reopen, the shop would stay and rents would fall}."),
    # the outlet sets something against it
    ("fr", "Le patron a dit que {le moulin rouvrirait}, tandis que les salariés en doutent."),
    ("es", "El dueño dijo que {el molino abriría}, mientras que los obreros lo dudan."),
    ("en", "The owner said that {the mill would reopen}, whereas the workers doubt it."),
    # a relative clause that holds the verb ends at its comma
    ("en", "The mill, which experts say {is very unsafe}, was shut in June."),
    ("en", "Experts say {the mill is unsafe, and was never safe}."),
    # infinitives that report, and those that are withheld
    ("en", "The owner was quick to add that {the mill would reopen}."),
    ("en", "The owner refused to say that the mill would reopen."),
    ("fr", "Les voisins s'accordent à dire que {le moulin est trop vieux}."),
    ("fr", "Le patron a refusé de dire que le moulin est trop vieux."),
    ("es", "El dueño, al señalar que {el molino era seguro}, calmó a los vecinos."),
    ("es", "El dueño se negó a decir que el molino era seguro."),
    # who is told stands before "that"
    ("en", "The owner rang the staff, warning them that {the mill could close}."),
    ("fr", "La mairie a prévenu les voisins que {le moulin pouvait fermer}."),
    ("es", "El alcalde advirtió a los vecinos de que {el molino podía cerrar}."),
    # what is asked; who is asked asks nothing
    ("en", "Neighbours have questioned {whether the mill pays its way}."),
    ("en", "When asked whether the mill pays its way, the owner laughed."),
    ("fr", "Elle a demandé au patron {pourquoi il n'avait pas fermé le moulin}."),
    ("fr", "Le maire a demandé au patron de s'expliquer.", 1),
    ("es", "La alcaldesa preguntó {por qué no se había cerrado el molino}."),
    # what somebody is charged with, without whom; the charged charges nobody
    ("en", "The staff accused the owner of {hiding the accounts}."),
    ("en", "The owner, accused of hiding the accounts, has left."),
    ("fr", "Les salariés accusent le patron de {cacher les comptes}."),
    ("es", "Los obreros acusan al dueño de {ocultar las cuentas}."),
    # a gerund for a clause
    ("en", "The owner recalled {being scolded by a teacher for his hat}."),
    ("en", "The owner recalled the ambassador."),
    # a pronoun with its predicate quoted
    ("en", "The owner denied it and said he {“hopes to get a fair trial of his own.”}", 1),
    # a word of the outlet's between auxiliary and participle
    ("fr", "Des salariés ont à ce titre annoncé qu'{elles fermeraient le moulin}."),
    ("fr", "Des salariés ont à ce titre déjeuné au moulin."),
    # reflexive verbs of memory and thought
    ("fr", "M. Paré se rappelle qu'{on voyait deux moulins sur la rivière}."),
    ("es", "Se cree que el molino abrirá."),
    # a verb between commas, its subject left out
    ("es", "El alcalde habló. {Los vecinos}, asegura, {no recibieron ningún aviso}."),
    # line breaks inside a sentence
    ("en", "The owner,\nannounced in May that {the mill would close\nby the end of June}."),
    # a source that cuts its clause off from its figure
    ("fr", "{Il y a eu, selon Jean Cazal, 409 blessés}."),
    ("en", "{There were, according to Jane Cole, 409 people hurt}."),
    ("es", "{El lunes hubo, según Juan Cano, 409 heridos}."),
    ("fr", "Selon Jean Cazal, {409 personnes ont été blessées}."),
    # a semicolon set for a colon
    ("en", "In a letter, she said; “{Nobody gave way on the mill.}”"),
    # a participle that leads to "that" needs no comma; a relative is no question
    ("fr", "Elle blâme les juges affirmant que {cette peine était trop lourde}."),
    ("fr", "Ils interrogent le patron sur les motifs qui l'ont poussé à vendre."),
    # a reflexive verb asks nobody; an infinitive is said, and not what stands before it
    ("fr", "Une trentaine de voisins s'étaient invités au conseil de la ville."),
    ("fr", "Jugé dur avec les « gens du moulin », il a aussi reconnu {avoir menti}."),
    ("fr", "Rachel Dato, qui a exigé {la plus grande fermeté}, s'est empressée de vendre."),
    # of two clauses with subjects of their own, the source that closes the second stands for it
    ("en", "The mill has burned for days and {the flames have killed two}, according to Al Poe."),
    ("es", "El molino ha ardido tres días y {las llamas han matado a dos}, según Ana Paz."),
    ("en", "{The mill and its two barns have burned for days}, according to Al Poe."),
    # a second participle behind "but"; time between a verb and its clause
    ("fr", "Le patron a annoncé {avoir vendu}, mais souligné que {le moulin tournait}."),
    ("en", "The owner indicated Friday {she's not unhappy about the mill at all}."),
    ("es", "Un médico sostenía el 9 de abril que {el molino había ardido}."),
    ("fr", "Le patron a reconnu le 20 octobre que {le moulin était vendu}."),
    # what the outlet adds behind a dash or "while"
    ("en", "The owner said {the mill was a ruin} -- spurring new fears about rents."),
    ("en", "Al Poe said {the mill may need a new roof}, while also suggesting higher rents."),
    # a document that says, and a conjunction that leads the clause
    ("en", "The town issued a statement saying {Al Poe underwent a long trial}."),
    ("en", "Once sold, he said, {the mill could then reopen}."),
    ("fr", "La ville a reconnu mardi 14 mai {avoir vendu le moulin}."),
    # who is quoted through somebody, and whose view it is
    ("en", "Local media quoted officials as saying {Al Poe was anxious not to sell}."),
    ("en", "The owner hopes to win by pointing out that {the mill pays its way}."),
    ("en", "The owner hopes to win by labelling the mill a ruin."),
    ("fr", "Pour Ana Paré, ingénieure de 47 ans, {le moulin doit fermer}."),
    ("fr", "{Le moulin ne concerne que ses voisins}, comme le rappelle Luc Paré."),
    # no blank behind a full stop
    ("en", "Rents fell on Monday.The mayor said {40 shops had shut}."),
    # witnesses behind their verb
    ("en", "{Crowds threw stones at the mill for an hour}, said witnesses."),
]  # fmt: skip


def said(text: str, lang: str) -> list[str]:
    statements, _ = find_statements(Article(text=text, lang=lang), ())
    return [
        text[each.start : each.end]
        for each in statements
        if each.kind is not StatementKind.NARRATOR
    ]


def _case(row: tuple[str, ...]) -> tuple[str, str, list[str] | None]:
    lang, marked = row[0], row[1]
    words = re.findall(r"\{([^}]*)\}", marked)
    return lang, re.sub(r"[{}]", "", marked), None if len(row) > 2 and not words else words


@pytest.mark.parametrize("row", CASES, ids=lambda row: f"{row[0]}-{row[1][:40]}")
def test_what_was_said_begins_and_ends_there(row: tuple[str, ...]) -> None:
    lang, text, words = _case(row)
    found = said(text, lang)
    if words is None:
        assert len(found) == 1
    elif len(row) > 2:
        assert len(found) == 1
        assert words[0] in found[0]
    else:
        assert found == words
