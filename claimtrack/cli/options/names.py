"""Names typed for a filter that are spelt otherwise in the store: what was taken is told."""

from typing import TYPE_CHECKING

from claimtrack.cli.out import complain
from claimtrack.cli.state import State

if TYPE_CHECKING:
    from claimtrack.store.reader import Reader


def tell_taken(
    here: State, reader: "Reader", *, speaker: str | None = None, outlet: str | None = None
) -> None:
    """Say on standard error which names are shown for those that nobody has as they are typed.

    Raises UnknownSpeaker, UnknownOutlet.
    """
    from claimtrack.locale.messages import say
    from claimtrack.services.lookup.near_names import outlets_meant, speakers_meant

    for typed, meant in ((speaker, speakers_meant), (outlet, outlets_meant)):
        if typed is not None and (taken := meant(reader, typed).taken):
            complain(say(here.lang, "taken_for", name=typed, names=", ".join(taken)))
