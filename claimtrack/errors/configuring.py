"""The settings file, when it cannot be read or changed."""

from claimtrack.errors.asking import NotFound, UsageError
from claimtrack.errors.root import ClaimtrackError


class BrokenConfig(ClaimtrackError):
    """The settings file cannot be opened, or is no text."""

    en = (
        "{path}: the settings file cannot be read: {why}. Where it should be: "
        "claimtrack config path"
    )
    fr = (
        "{path} : le fichier de réglages est illisible : {why}. Où il devrait être : "
        "claimtrack config path"
    )


class BrokenToml(BrokenConfig):
    """The settings file is no TOML; ``line`` is the first that is not."""

    en = (
        "{path}, line {line}: the settings file is no TOML there: {why}. Mend that line; a value "
        'of words wants marks: lang = "fr"'
    )
    fr = (
        "{path}, ligne {line} : le fichier de réglages n’y est pas du TOML : {why}. Corrigez cette "
        'ligne ; une valeur en mots veut des guillemets droits : lang = "fr"'
    )


class BadSetting(UsageError):
    """A key of the settings file has a value that it does not take; ``line`` is where."""

    en = "{path}, line {line}: {key} does not take {value}: {wants}."
    fr = "{path}, ligne {line} : {key} n’accepte pas {value} : {wants}."


class UnknownSetting(NotFound):
    """No setting has this name; ``nearest`` holds names that come near."""

    en = "There is no setting {name!r}."
    fr = "Il n’y a pas de réglage {name!r}."


class StraySetting(UnknownSetting):
    """The settings file sets something that there is not; ``line`` is where."""

    en = "{path}, line {line}: there is no setting {name!r}."
    fr = "{path}, ligne {line} : il n’y a pas de réglage {name!r}."


class CannotEdit(ClaimtrackError):
    """The file writes the setting in a way that is not changed without breaking the rest."""

    en = (
        "{path}: {key} is written there in a way that claimtrack does not change by itself. "
        "Change it by hand; nothing was written."
    )
    fr = (
        "{path} : {key} y est écrit d’une façon que claimtrack ne change pas lui-même. "
        "Changez-le à la main ; rien n’a été écrit."
    )
