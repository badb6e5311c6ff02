"""Lines of an import that cannot be taken in: each names the file, the line and what is wrong."""

from claimtrack.errors.reading import InputError


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
