"""Language packs that are not whole."""

from claimtrack.errors.root import ClaimtrackError


class PackError(ClaimtrackError):
    """A language pack cannot be read with; ``code`` is its language, ``file`` the file to mend."""


class MissingTable(PackError):
    """A pack has no file for one of its tables."""

    en = (
        "{file}: missing; the language pack {code!r} is not whole. docs/languages.md lists its "
        "files."
    )
    fr = (
        "{file} : absent ; le paquet de langue {code!r} n’est pas complet. docs/languages.md donne "
        "la liste de ses fichiers."
    )


class NoTable(PackError):
    """A file of a pack fills nothing."""

    en = "{file}: the language pack {code!r} names no TABLE there. See docs/languages.md."
    fr = "{file} : le paquet de langue {code!r} n’y définit pas TABLE. Voir docs/languages.md."


class OtherShape(PackError):
    """A table of a pack is of another kind than its file wants."""

    en = "{file}: TABLE of the language pack {code!r} is no {shape}. See docs/languages.md."
    fr = "{file} : TABLE du paquet de langue {code!r} n’est pas un {shape}. Voir docs/languages.md."


class ShortTable(PackError):
    """A table of a pack lacks fields, or fills fields that there are not."""

    en = (
        "{file}: fields of the language pack {code!r} that are missing, or that there are not: "
        "{fields}. See docs/languages.md."
    )
    fr = (
        "{file} : champs du paquet de langue {code!r} qui manquent, ou qui n’existent pas : "
        "{fields}. Voir docs/languages.md."
    )


class BrokenTable(PackError):
    """A file of a pack is no Python that can be read."""

    en = "{file}: the language pack {code!r} cannot be read there: {why}."
    fr = "{file} : le paquet de langue {code!r} y est illisible : {why}."
