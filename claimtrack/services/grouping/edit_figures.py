"""Mending the figures by hand: a name, two that are one, one that is two, a claim in the wrong one.

Each answer is kept with who gave it and when (``claimtrack log``), and ``claimtrack undo`` takes
it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from claimtrack.domain.figure import slug as as_slug
from claimtrack.errors import FigureExists, NotInFigure, UsageError
from claimtrack.services.grouping.edited_figures import (
    MERGE,
    MOVE,
    PART_OF,
    RENAME,
    Mend,
    mended,
    mends,
)
from claimtrack.services.grouping.figure_search import figure_called
from claimtrack.services.grouping.figures import Figure, figures
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.claim_rows import ClaimRow, all_claim_rows
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.store.tables.models import Mending


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What a mending did. ``step``: its step of the log, None where nothing changed.

    ``figures``: the figures concerned as they are now.
    """

    step: int | None
    action: str
    figures: tuple[Figure[ClaimRow], ...]


class _Work:
    """The figures as they are, and what becomes of them."""

    def __init__(self, session: Session, hand: Hand) -> None:
        self.session, self.hand = session, hand
        self.rows = all_claim_rows(session)
        self.groups = figures(self.rows)
        self.answers = mends(session, self.rows)
        self.now = mended(self.groups, self.answers)

    def figure(self, word: str) -> Figure[ClaimRow]:
        return figure_called(self.now, word)

    def keep(self, action: str, what: str, new: Sequence[Mend], names: Sequence[str]) -> Mended:
        """Try the answers, keep them as one step, and show the figures of these names."""
        after = mended(self.groups, (*self.answers, *new), strict=True)
        with step(self.session, self.hand, f"figure {action}", what) as made:
            for one in new:
                self.session.add(_row(one, self.hand))
        shown = [figure_called(after, name) for name in names]
        return Mended(step=made.number, action=action, figures=tuple(dict.fromkeys(shown)))


def _row(one: Mend, hand: Hand) -> Mending:
    return Mending(
        kind=one.kind,
        figure=one.figure,
        claim_id=one.claim,
        target=one.target,
        target_claim_id=one.target_claim,
        who=hand.who,
        at=hand.at,
    )


def _between(kind: str, figure: Figure[ClaimRow], target: Figure[ClaimRow]) -> Mend:
    return Mend(
        kind=kind,
        figure=figure.slug,
        claim=figure.claims[0].number,
        target=target.slug,
        target_claim=target.claims[0].number,
    )


def rename(session: Session, hand: Hand, figure: str, name: str) -> Mended:
    """Call a figure otherwise; the old slug goes on naming it.

    Raises:
        UnknownFigure: there is no such figure.
        FigureExists: another one has this name.

    """
    work = _Work(session, hand)
    found = work.figure(figure)
    if as_slug(name) == found.slug:
        return Mended(step=None, action="rename", figures=(found,))
    wanted = _new_name(work, name)
    new = Mend(kind=RENAME, figure=found.slug, claim=found.claims[0].number, target=wanted)
    return work.keep("rename", f"{found.slug} → {wanted}", [new], [wanted])


def merge(session: Session, hand: Hand, words: Sequence[str], into: str) -> Mended:
    """Make one figure of several: ``words`` name those that go into ``into``.

    Raises:
        UnknownFigure: there is no such figure.
        PartOfItself: it would come to be a part of itself.

    """
    work = _Work(session, hand)
    target = work.figure(into)
    found = [one for one in map(work.figure, words) if one.slug != target.slug]
    new = [_between(MERGE, one, target) for one in dict.fromkeys(found)]
    what = f"{', '.join(one.figure for one in new)} → {target.slug}"
    return work.keep("merge", what, new, [target.slug])


def split(session: Session, hand: Hand, figure: str, claims: Sequence[str], name: str) -> Mended:
    """Take claims out of a figure into a new one, called ``name``.

    Raises:
        UnknownFigure, UnknownId: there is no such figure or claim.
        NotInFigure: a claim belongs to another figure.
        FigureExists: another figure has this name.

    """
    work = _Work(session, hand)
    found, wanted = work.figure(figure), _new_name(work, name)
    numbers = [_inside(found, _claim(work, claim)) for claim in claims]
    if {row.number for row in found.claims} <= set(numbers):
        wants = "leave a claim in the figure, or rename it"
        raise UsageError(option="figure split", value=" ".join(claims), wants=wants)
    new = [Mend(kind=MOVE, figure=found.slug, claim=claim, target=wanted) for claim in numbers]
    return work.keep("split", f"{found.slug} → {wanted}", new, [found.slug, wanted])


def _inside(figure: Figure[ClaimRow], claim: int) -> int:
    """The claim again. Raises NotInFigure where it is not one of the figure's."""
    if not figure.holds(claim):
        raise NotInFigure(claim=f"C{claim}", figure=figure.slug)
    return claim


def move(session: Session, hand: Hand, claim: str, figure: str) -> Mended:
    """Put one claim into another figure that is there.

    Raises:
        UnknownFigure, UnknownId: there is no such figure or claim.

    """
    work = _Work(session, hand)
    number, target = _claim(work, claim), work.figure(figure)
    own = next((one for one in work.now if one.holds(number)), None)
    if own is None:
        raise NotInFigure(claim=f"C{number}", figure=target.slug)
    if own.slug == target.slug:
        return Mended(step=None, action="move", figures=(target,))
    new = Mend(
        kind=MOVE,
        figure=own.slug,
        claim=number,
        target=target.slug,
        target_claim=target.claims[0].number,
    )
    left = [own.slug] if len(own.claims) > 1 else []
    return work.keep("move", f"C{number} → {target.slug}", [new], [target.slug, *left])


def part_of(session: Session, hand: Hand, part: str, whole: str) -> Mended:
    """Say that what one figure counts is a part of what another counts.

    Raises:
        UnknownFigure: there is no such figure.
        PartOfItself: the two are one, or the whole is a part of the part.

    """
    work = _Work(session, hand)
    one, two = work.figure(part), work.figure(whole)
    if one.whole == two.slug:
        return Mended(step=None, action="part-of", figures=(one, two))
    new = _between(PART_OF, one, two)
    return work.keep("part-of", f"{one.slug} → {two.slug}", [new], [one.slug, two.slug])


def _claim(work: _Work, name: str) -> int:
    if not is_id(name) or name[0].upper() != "C":
        raise UsageError(option="CLAIM", value=name, wants="name claims: C7 C9")
    return row_number(work.session, name)


def _new_name(work: _Work, name: str) -> str:
    wanted = as_slug(name)
    if not wanted or is_id(wanted):
        raise UsageError(option="NAME", value=name, wants="give a name of letters and digits")
    if any(wanted == one.slug for one in work.now):
        raise FigureExists(name=wanted)
    return wanted
