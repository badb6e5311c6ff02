"""``--dossier`` and ``--story`` on every listing, comparison, export: one way to keep to them."""

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from claimtrack.cli.out import complain
from claimtrack.cli.state import State

if TYPE_CHECKING:
    from claimtrack.services.grouping.dossiers import Scope
    from claimtrack.store.reader import Reader

Dossier = Annotated[
    str | None,
    typer.Option(
        "--dossier",
        metavar="NAME",
        help="Only what is in this dossier, - for everything; else the one in use.",
    ),
]

Story = Annotated[
    str | None,
    typer.Option("--story", metavar="STORY", help="Only in this story: its name, or T3."),
]

Reviewed = Annotated[
    bool,
    typer.Option("--reviewed", help="Only what somebody accepted or entered, and nobody rejected."),
]


class Inside(NamedTuple):
    """What a command was asked to keep to: a dossier, a story, what both hold."""

    dossier: str | None = None
    story: str | None = None

    @property
    def asked(self) -> bool:
        """Whether either was named; a dossier may be in use besides."""
        return bool(self.dossier or self.story)


def claims_within(
    here: State, reader: "Reader", inside: Inside, *, reviewed: bool
) -> frozenset[str] | None:
    """The claims of a dossier or a story, of what is reviewed, of all; None for everything."""
    found = within(here, reader, inside)
    if not reviewed:
        return found.claims if found else None
    from claimtrack.store.read.judgements import reviewed_claims

    kept = reviewed_claims(reader)
    return kept & found.claims if found else kept


def within(here: State, reader: "Reader", inside: Inside) -> "Scope | None":
    """What the command keeps to, which is said on standard error; None for everything.

    Raises UnknownDossier, UnknownStory.
    """
    from claimtrack.services.grouping.dossiers import both, scope
    from claimtrack.services.grouping.stories import story_scope

    in_dossier = scope(reader, inside.dossier)
    if in_dossier is not None:
        _say(here, "dossier.within", in_dossier.dossier)
    if inside.story is None:
        return in_dossier
    in_story = story_scope(reader, inside.story)
    _say(here, "story.within", in_story.story)
    return in_story if in_dossier is None else both(in_dossier, in_story)


def _say(here: State, key: str, name: str | None) -> None:
    from claimtrack.locale.messages import say

    complain(say(here.lang, key, name=name))
