"""Pages that cannot be taken in: what stands in the way, and in which record of which file."""

from claimtrack.errors.reading import InputError


class EmptyFolder(InputError):
    """A folder without a file that can be read."""

    en = "{path}: no file in this folder is of a kind that is read."
    fr = "{path} : aucun fichier de ce dossier n’est d’un type lu."


class NoText(InputError):
    """A page without an article in it."""

    en = "{path}: no article was found in it, only the page around one. Save the text, or skip it."
    fr = (
        "{path} : aucun article n’y a été trouvé, seulement la page autour. "
        "Enregistrez le texte, ou passez-le."
    )


class TooLarge(InputError):
    """More bytes than the limit; ``limit`` in megabytes, ``setting`` the variable that sets it."""

    en = "{path} is larger than {limit} MB, the limit. Set {setting} to read it all the same."
    fr = "{path} dépasse la limite de {limit} Mo. Réglez {setting} pour le lire quand même."


class PackedBomb(InputError):
    """A packed file that swells beyond the limit."""

    en = (
        "{path} unpacks to more than {limit} MB, the limit: nothing of it was read. "
        "Set {setting} if that is right."
    )
    fr = (
        "{path} dépasse {limit} Mo une fois décompressé, la limite : rien n’en a été lu. "
        "Réglez {setting} si c’est normal."
    )


class CutShort(InputError):
    """A file that ends in the middle of a record."""

    en = "{path} is cut short or damaged after record {record} ({why}). Those before it were read."
    fr = (
        "{path} est coupé ou endommagé après l’enregistrement {record} ({why}). "
        "Les précédents ont été lus."
    )


class LockedFile(InputError):
    """A PDF that wants a password."""

    en = "{path} is encrypted. Open it with its password and save it without one."
    fr = "{path} est chiffré. Ouvrez-le avec son mot de passe et enregistrez-le sans."


class UnknownKind(InputError):
    """A file of a sort that is not read; ``what`` names it."""

    en = (
        "{path} is {what}, which is not read. Wanted: HTML, MHTML, WARC, PDF, plain text, JSONL, "
        "RSS or Atom."
    )
    fr = (
        "{path} : format non lu ({what}). Sont lus : HTML, MHTML, WARC, PDF, texte brut, JSONL, "
        "RSS, Atom."
    )


class BadDocument(InputError):
    """A document that its reader cannot make sense of; ``why`` is the reader's own word."""

    en = "{path} is damaged: {why}."
    fr = "{path} est endommagé : {why}."


class Purged(InputError):
    """A page that was taken out for good is not taken in again."""

    en = "{path} was purged as {article} ({why}) and is not taken in again."
    fr = "{path} a été purgé ({article} : {why}) et n’est pas repris."


class ChangedBytes(InputError):
    """The stored bytes are not the ones that came: their hash is another."""

    en = "{path}: the stored bytes are damaged (their hash is another)."
    fr = "{path} : les octets conservés sont endommagés (leur empreinte diffère)."


class FetchError(InputError):
    """An address whose page cannot be had; ``path`` is the address, ``why`` what happened."""

    en = "{path} could not be fetched: {why}."
    fr = "{path} n’a pas pu être chargé : {why}."


class SlowServer(FetchError):
    """No answer in time."""

    en = "{path}: no answer within {seconds} s. Try again later, or set CLAIMTRACK_TIMEOUT."
    fr = "{path} : pas de réponse en {seconds} s. Réessayez, ou réglez CLAIMTRACK_TIMEOUT."


class BadStatus(FetchError):
    """The server's answer is an error."""

    en = "{path}: the server answered {status}."
    fr = "{path} : le serveur a répondu {status}."


class EndlessRedirect(FetchError):
    """Redirected too often, or in a circle."""

    en = "{path}: redirected more than {limit} times."
    fr = "{path} : plus de {limit} redirections."


class RefusedByRobots(FetchError):
    """The site asks programs not to read this page."""

    en = "{path}: the site's robots.txt asks programs not to read it. Save the page by hand."
    fr = "{path} : le robots.txt du site l’interdit aux programmes. Enregistrez la page vous-même."


class RefusedAddress(FetchError):
    """An address of one's own network, or of no web server; ``address`` is where it leads."""

    en = "{path} leads to {address}, an address of your own network. Add --allow-private to allow."
    fr = (
        "{path} mène à {address}, une adresse de votre propre réseau. "
        "Ajoutez --allow-private pour l’autoriser."
    )


class BadAddress(FetchError):
    """Not an address of a web page."""

    en = "{path} is no address that can be fetched: only http:// and https:// are."
    fr = "{path} n’est pas une adresse à charger : seules http:// et https:// le sont."
