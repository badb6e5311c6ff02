"""Reports that cannot be written, databases that cannot be used."""

from claimtrack.errors.root import ClaimtrackError


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
