"""Pages that cannot be opened."""

from claimtrack.errors.root import ClaimtrackError


class NoAddress(ClaimtrackError):
    """An article has no http or https address."""

    en = "{name}: its article has no web address. The page as it was kept: {command}"
    fr = (
        "{name} : son article n’a pas d’adresse web. La page telle qu’elle a été gardée : {command}"
    )
