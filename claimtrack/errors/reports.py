"""Reports that cannot be held against the database, or want an extra."""

from claimtrack.errors.root import ClaimtrackError


class ReportError(ClaimtrackError):
    """A report that cannot be made or checked."""


class NoDigest(ReportError):
    """The file carries no digest of ours."""

    en = (
        "{path}: no digest of claimtrack stands in it, so nothing can be checked. Reports made by "
        "export in Markdown, HTML and PDF carry one."
    )
    fr = (
        "{path} : aucune empreinte de claimtrack n’y figure, rien ne peut être vérifié. Les "
        "rapports faits par export en Markdown, HTML et PDF en portent une."
    )


class DamagedReport(ReportError):
    """The digest at the end is cut short or changed."""

    en = "{path}: the digest in it is damaged, so nothing can be checked. Export the report again."
    fr = (
        "{path} : l’empreinte qu’il porte est endommagée, rien ne peut être vérifié. "
        "Exportez le rapport de nouveau."
    )


class NewerReport(ReportError):
    """The report was made by a newer claimtrack."""

    en = "{path} was made by a newer claimtrack ({version}). Update claimtrack to check it."
    fr = (
        "{path} a été fait par une version plus récente ({version}). "
        "Mettez claimtrack à jour pour le vérifier."
    )


class MissingExtra(ReportError):
    """A format whose extra is not installed."""

    en = "{what} wants the extra “{extra}”. Run: pip install 'claimtrack[{extra}]'"
    fr = "{what} demande l’extra « {extra} ». Lancez : pip install 'claimtrack[{extra}]'"


class BinaryToTerminal(ReportError):
    """A format that no terminal can show, and no file named for it."""

    en = "{form} is not for the screen. Name a file: claimtrack export -o report{ending}"
    fr = "{form} n’est pas pour l’écran. Nommez un fichier : claimtrack export -o rapport{ending}"
