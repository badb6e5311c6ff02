"""Everything that can go wrong for a user, as one tree.

::

    ClaimtrackError
    ├── InputError            a file or a text that cannot be read
    │   ├── MissingFile       no such file
    │   ├── IsFolder          a folder where a file is wanted
    │   ├── UnreadableFile    the system refuses to open it
    │   ├── EmptyFile         nothing in it
    │   ├── BinaryFile        not a text
    │   ├── NotUtf8           a text in another encoding
    │   └── BadRecord         a line of a JSONL file that is no article
    ├── UsageError            a value that an option does not take
    ├── NotFound              no such thing in the database
    │   ├── UnknownSpeaker
    │   ├── UnknownOutlet
    │   ├── UnknownFigure
    │   └── UnknownId
    ├── OutputError           a report that cannot be written
    └── StoreError            the database
        ├── DamagedStore      not a database, or a broken one
        ├── OlderStore        wants an upgrade
        ├── NewerStore        made by a newer claimtrack
        ├── BusyStore         another command is writing
        ├── FullDisk          no room left
        ├── UnreachableStore  the system or the server refuses
        └── MissingDriver     PostgreSQL asked for, its extra not installed

Each class writes its own sentence, in English (``str(error)``) and in French
(``error.say("fr")``): what happened, where, and what to do. The core raises;
only the command line turns errors into exit codes.
"""

from typing import ClassVar


class ClaimtrackError(Exception):
    """The root: catch it to catch every error that claimtrack raises on purpose.

    Arguments are the named values that the sentences of the class quote.
    """

    en: ClassVar[str] = "Something went wrong: {what}"
    fr: ClassVar[str] = "Une erreur est survenue : {what}"

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    def say(self, lang: str = "en") -> str:
        """The sentence for people, in ``lang`` ("en" or "fr")."""
        template = self.fr if lang == "fr" else self.en
        return template.format(**self.facts)

    def __str__(self) -> str:
        return self.say()


def _nearest(names: tuple[str, ...], lang: str) -> str:
    """The sentence that offers the nearest names; empty when none comes near."""
    if not names:
        return ""
    head = "Noms les plus proches : " if lang == "fr" else "Nearest names: "
    return " " + head + ", ".join(names) + "."


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


class UsageError(ClaimtrackError):
    """An option has a value that it does not take."""

    en = "{option} does not take {value!r}: {wants}."
    fr = "{option} n’accepte pas {value!r} : {wants}."


class NotFound(ClaimtrackError):
    """Nothing in the database answers to this name; ``nearest`` holds names that come near."""

    def say(self, lang: str = "en") -> str:
        """The sentence, with the nearest names at its end."""
        names = self.facts.get("nearest", ())
        nearest = tuple(str(name) for name in names) if isinstance(names, list | tuple) else ()
        return super().say(lang) + _nearest(nearest, lang)


class UnknownSpeaker(NotFound):
    """No speaker has this name."""

    en = "No speaker is called {name!r} here."
    fr = "Aucun locuteur ne s’appelle {name!r} ici."


class UnknownOutlet(NotFound):
    """No outlet has this name."""

    en = "No outlet is called {name!r} here."
    fr = "Aucun titre ne s’appelle {name!r} ici."


class UnknownFigure(NotFound):
    """No figure, word or number matches."""

    en = "No claim matches {name!r}."
    fr = "Aucune affirmation chiffrée ne correspond à {name!r}."


class UnknownId(NotFound):
    """No row has this short id."""

    en = "There is no {name} here. Ids look like A1 (article), S12 (statement), C7 (claim)."
    fr = "Il n’y a pas de {name} ici. Exemples : A1 (article), S12 (déclaration), C7 (chiffre)."


class OutputError(ClaimtrackError):
    """A report cannot be written; ``why`` is the system's own word."""

    en = "{path}: cannot be written ({why}). Nothing was changed there."
    fr = "{path} : écriture impossible ({why}). Rien n’y a été modifié."


class StoreError(ClaimtrackError):
    """The database cannot be used."""


class DamagedStore(StoreError):
    """The file is not a claimtrack database, or a broken one."""

    en = "{path} is not a claimtrack database, or it is damaged ({why}). Name another with --db."
    fr = (
        "{path} n’est pas une base claimtrack, ou elle est endommagée ({why}). "
        "Indiquez-en une autre avec --db."
    )


class OlderStore(StoreError):
    """The database was made by an older claimtrack."""

    en = "{path} has an older layout ({found}). Run: claimtrack --db {path} db upgrade"
    fr = (
        "{path} a une structure plus ancienne ({found}). Lancez : claimtrack --db {path} db upgrade"
    )


class NewerStore(StoreError):
    """The database was made by a newer claimtrack."""

    en = "{path} was made by a newer claimtrack ({found}). Update claimtrack to read it."
    fr = (
        "{path} a été créée par une version plus récente ({found}). "
        "Mettez claimtrack à jour pour la lire."
    )


class BusyStore(StoreError):
    """Another command holds the database for longer than we wait (``seconds``)."""

    en = "{path} is being written by another command; waited {seconds} s. Try again when it ends."
    fr = (
        "Une autre commande écrit dans {path} ; attente de {seconds} s dépassée. "
        "Réessayez quand elle aura fini."
    )


class FullDisk(StoreError):
    """No room is left where the database lies."""

    en = "{path}: the disk is full. Nothing of the last article was kept; free some room."
    fr = (
        "{path} : le disque est plein. Rien du dernier article n’a été gardé ; libérez de la place."
    )


class UnreachableStore(StoreError):
    """The file or the server cannot be opened; ``why`` is its own word."""

    en = "{path}: the database cannot be opened ({why}). Check that it exists and that you may."
    fr = (
        "{path} : impossible d’ouvrir la base ({why}). "
        "Vérifiez qu’elle existe et que vous y avez accès."
    )


class MissingDriver(StoreError):
    """PostgreSQL was asked for without its driver."""

    en = "{path} needs the PostgreSQL driver. Run: pip install 'claimtrack[postgres]'"
    fr = "{path} demande le pilote PostgreSQL. Lancez : pip install 'claimtrack[postgres]'"
