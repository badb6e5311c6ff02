"""Lines of an import that cannot be taken in: each names the file, the line and what is wrong."""

from typing import ClassVar

from claimtrack.errors.reading import InputError
from claimtrack.errors.root import ClaimtrackError


class BadLine(InputError):
    """The root of what may be wrong with one line; the lines beside it are taken in."""


class LineNotJson(BadLine):
    """Not JSON, or cut off in the middle."""

    en = "{path}, line {line}: not a JSON object ({why}). If it is the last one, the file was cut."
    fr = "{path}, ligne {line} : pas un objet JSON ({why}). Si c’est la dernière, il est tronqué."


class UnknownType(BadLine):
    """A line of a sort that this version does not know."""

    en = "{path}, line {line}: there is no type {type!r}."
    fr = "{path}, ligne {line} : le type {type!r} n’existe pas."


class MissingField(BadLine):
    """A field without which a row cannot be."""

    en = "{path}, line {line}: a {type} needs the field {field!r}."
    fr = "{path}, ligne {line} : il manque à « {type} » le champ {field!r}."


class BadColumn(BadLine):
    """A field with a value that it cannot have."""

    en = "{path}, line {line}: {field!r} cannot be {value}."
    fr = "{path}, ligne {line} : {field!r} ne peut pas valoir {value}."


class MissingReference(BadLine):
    """A line that refers to another one that was not taken in."""

    en = "{path}, line {line}: {field!r} refers to a line that is not there or was not taken in."
    fr = "{path}, ligne {line} : {field!r} renvoie à une ligne absente ou non reprise."


class WordsNotThere(BadLine):
    """Words that do not stand at their place in the text."""

    en = "{path}, line {line}: the words do not stand at {start}:{end} of the text."
    fr = "{path}, ligne {line} : les mots ne sont pas en {start}:{end} du texte."


class NewerLines(InputError):
    """Lines that a newer claimtrack wrote."""

    en = (
        "{path}: written by claimtrack {version} (lines of schema {schema}); this one reads up to "
        "{known}. Upgrade claimtrack."
    )
    fr = (
        "{path} : écrit par claimtrack {version} (lignes au schéma {schema}) ; celui-ci lit "
        "jusqu’à {known}. Mettez claimtrack à jour."
    )


class NotOurLines(InputError):
    """A file that does not begin as an export does."""

    en = '{path}: no lines of claimtrack. The first must be {{"type": "claimtrack", …}}.'
    fr = '{path} : pas de lignes de claimtrack. La première : {{"type": "claimtrack", …}}.'


class BadEntry(BadLine):
    """A row of a table, or an entry of a list, that cannot be recorded; ``error`` says why."""

    en = "{path}, {place}: {why}"
    fr = "{path}, {place} : {why}"
    places: ClassVar[dict[str, tuple[str, str]]] = {
        "line": ("line {n}", "ligne {n}"),
        "entry": ("entry {n}", "entrée {n}"),
    }

    def say(self, lang: str = "en") -> str:
        """The place, and the sentence of the error itself."""
        error = self.facts["error"]
        why = error.say(lang) if isinstance(error, ClaimtrackError) else str(error)
        place = self.places[str(self.facts["unit"])][lang == "fr"].format(n=self.facts["line"])
        template = self.fr if lang == "fr" else self.en
        return template.format(path=self.facts["path"], place=place, why=why)


class NoSuchColumn(InputError):
    """A column map that names a column which the table does not have."""

    en = "{path} has no column {column!r}. Its columns: {there}."
    fr = "{path} n’a pas de colonne {column!r}. Ses colonnes : {there}."


class NoWords(InputError):
    """A table without a column for words or values."""

    en = (
        "{path}: no column is known to hold the words or the value. Its columns: {there}. "
        "Say which: --map words=COLUMN or --map value=COLUMN."
    )
    fr = (
        "{path} : aucune colonne connue ne porte les mots ou la valeur. Ses colonnes : {there}. "
        "Dites laquelle : --map words=COLONNE ou --map value=COLONNE."
    )


class NothingSaid(InputError):
    """A row or an entry without words and without a value."""

    en = "there are neither words nor a value."
    fr = "il n’y a ni mots ni valeur."


class UnknownPage(InputError):
    """An annotation of a page that is not in the store."""

    en = "{url} is not recorded here: ingest it first."
    fr = "{url} n’est pas enregistré ici : faites-en d’abord l’ingestion."


class NoSelector(InputError):
    """An annotation that does not say of which words."""

    en = "the annotation has no target with a TextQuoteSelector or a TextPositionSelector."
    fr = "l’annotation n’a pas de cible avec TextQuoteSelector ou TextPositionSelector."


class UnknownFile(InputError):
    """A file of which no kind that is imported can be made out."""

    en = (
        "{path} is none of what is imported: lines of claimtrack, a table (CSV), ClaimReview, "
        "Web Annotations. Say which: --format jsonl, csv, claimreview or annotations."
    )
    fr = (
        "{path} n’est rien de ce qui s’importe : lignes de claimtrack, tableau (CSV), "
        "ClaimReview, Web Annotations. Dites : --format jsonl, csv, claimreview ou annotations."
    )
