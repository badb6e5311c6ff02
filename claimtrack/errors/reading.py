"""Files and texts that cannot be read."""

from claimtrack.errors.root import ClaimtrackError


class InputError(ClaimtrackError):
    """A file or a text that cannot be read."""


class MissingFile(InputError):
    """No file has this path."""

    en = "{path}: no such file. Check the path."
    fr = "{path} : ce fichier n’existe pas. Vérifiez le chemin."


class IsFolder(InputError):
    """A folder stands where a file is wanted."""

    en = "{path} is a folder. Name the files in it, for example {path}/*.txt."
    fr = "{path} est un dossier. Nommez ses fichiers, par exemple {path}/*.txt."


class UnreadableFile(InputError):
    """The system refuses to open the file; ``why`` is its own word."""

    en = "{path}: cannot be read ({why}). Check its permissions."
    fr = "{path} : lecture impossible ({why}). Vérifiez les droits d’accès."


class EmptyFile(InputError):
    """The file holds no text."""

    en = "{path} is empty: there is nothing to read."
    fr = "{path} est vide : il n’y a rien à lire."


class BinaryFile(InputError):
    """The file is not a text."""

    en = "{path} is not a text file (byte {byte} is NUL). Save the page as plain text first."
    fr = (
        "{path} n’est pas un fichier texte (l’octet {byte} est nul). "
        "Enregistrez d’abord la page en texte brut."
    )


class NotUtf8(InputError):
    """The text is in another encoding; ``guess`` names the likely one."""

    en = (
        "{path} is not UTF-8 (byte {byte}); it looks like {guess}. "
        "Run the command again with --encoding {guess}."
    )
    fr = (
        "{path} n’est pas en UTF-8 (octet {byte}) ; cela ressemble à {guess}. "
        "Relancez la commande avec --encoding {guess}."
    )


class BadRecord(InputError):
    """One line of a JSONL file is not an article; ``why`` says what is wrong."""

    en = "{path}, line {line}: {why}. The other lines were read."
    fr = "{path}, ligne {line} : {why}. Les autres lignes ont été lues."
