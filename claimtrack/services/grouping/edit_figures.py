"""Mending the figures by hand: a name, two that are one, one that is two, a claim in the wrong one.

Each answer is kept with who gave it and when (``claimtrack log``), and ``claimtrack undo`` takes
it back.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from claimtrack.domain.figure import slug as as_slug
from claimtrack.errors import FigureExists, NotInFigure, PartOfItself, UsageError
from claimtrack.services.grouping.figure_reading import (
    StoredFigure,
    around_of,
    figure_of_slug,
    figures_of,
    read_figures,
)
from claimtrack.services.grouping.figure_search import figure_called
from claimtrack.services.grouping.rows.mendings import MERGE, MOVE, PART_OF, RENAME
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.store.tables.models import Mending


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What a mending did. ``step``: its step of the log, None where nothing changed.

    ``figures``: the figures concerned as they are now.
    """

    step: int | None
    action: str
    figures: tuple[StoredFigure, ...]


def _figure(session: Session, word: str) -> StoredFigure:
    (found,) = read_figures(session, [figure_called(session, word)])
    return found


def _keep(
    session: Session,
    hand: Hand,
    action: str,
    what: str,
    new: Sequence[Mending],
    claims: Sequence[int],
) -> Mended:
    """Keep the answers as one step, and show the figures that hold these claims then."""
    with step(session, hand, f"figure {action}", what) as made:
        session.add_all(new)
    numbers = figures_of(session, claims)
    order = [numbers[claim] for claim in claims if claim in numbers]
    shown = read_figures(session, list(dict.fromkeys(order)))
    return Mended(step=made.number, action=action, figures=shown)


def _answer(hand: Hand, kind: str, figure: StoredFigure, target: str, **claims: int) -> Mending:
    """One answer. ``claims``: the claim moved, and the first of the figure it is about."""
    values = {"claim_id": figure.claims[0].number, **claims}
    return Mending(kind=kind, figure=figure.slug, target=target, who=hand.who, at=hand.at, **values)


def _between(
    hand: Hand, kind: str, figure: StoredFigure, target: StoredFigure, **claims: int
) -> Mending:
    """One answer about two figures that are there."""
    first = target.claims[0].number
    return _answer(hand, kind, figure, target.slug, target_claim_id=first, **claims)


def rename(session: Session, hand: Hand, figure: str, name: str) -> Mended:
    """Call a figure otherwise; the old slug goes on naming it.

    Raises:
        UnknownFigure: there is no such figure.
        FigureExists: another one has this name.

    """
    found = _figure(session, figure)
    if as_slug(name) == found.slug:
        return Mended(step=None, action="rename", figures=(found,))
    wanted = _new_name(session, name)
    new = _answer(hand, RENAME, found, wanted)
    return _keep(session, hand, "rename", f"{found.slug} → {wanted}", [new], [new.claim_id])


def merge(session: Session, hand: Hand, words: Sequence[str], into: str) -> Mended:
    """Make one figure of several: ``words`` name those that go into ``into``.

    Raises:
        UnknownFigure: there is no such figure.
        PartOfItself: it would come to be a part of itself.

    """
    target = _figure(session, into)
    named = {one.number: one for one in (_figure(session, word) for word in words)}
    found = [one for number, one in named.items() if number != target.number]
    joined = {target.number, *(one.number for one in found)}
    for one in (*found, target):
        _refuse_ring(session, one, joined, target)
    new = [_between(hand, MERGE, one, target) for one in found]
    what = f"{', '.join(one.figure for one in new)} → {target.slug}"
    return _keep(session, hand, "merge", what, new, [target.claims[0].number])


def _refuse_ring(
    session: Session, figure: StoredFigure, joined: Collection[int], target: StoredFigure
) -> None:
    """Refuse to join figures of which one is around another, with a third between them."""
    around = around_of(session, figure.number)
    outside = [number not in joined for number in around]
    if any(number in joined and any(outside[:at]) for at, number in enumerate(around)):
        raise PartOfItself(part=figure.slug, whole=target.slug)


def split(session: Session, hand: Hand, figure: str, claims: Sequence[str], name: str) -> Mended:
    """Take claims out of a figure into a new one, called ``name``.

    Raises:
        UnknownFigure, UnknownId: there is no such figure or claim.
        NotInFigure: a claim belongs to another figure.
        FigureExists: another figure has this name.

    """
    found, wanted = _figure(session, figure), _new_name(session, name)
    numbers = [_inside(found, _claim(session, claim)) for claim in claims]
    left = [row.number for row in found.claims if row.number not in numbers]
    if not left:
        wants = "leave a claim in the figure, or rename it"
        raise UsageError(option="figure split", value=" ".join(claims), wants=wants)
    new = [_answer(hand, MOVE, found, wanted, claim_id=claim) for claim in numbers]
    what = f"{found.slug} → {wanted}"
    return _keep(session, hand, "split", what, new, [left[0], numbers[0]])


def _inside(figure: StoredFigure, claim: int) -> int:
    """The claim again. Raises NotInFigure where it is not one of the figure's."""
    if not figure.holds(claim):
        raise NotInFigure(claim=f"C{claim}", figure=figure.slug)
    return claim


def move(session: Session, hand: Hand, claim: str, figure: str) -> Mended:
    """Put one claim into another figure that is there.

    Raises:
        UnknownFigure, UnknownId: there is no such figure or claim.

    """
    number, target = _claim(session, claim), _figure(session, figure)
    own = read_figures(session, list(figures_of(session, [number]).values()))
    if not own or not own[0].holds(number):
        raise NotInFigure(claim=f"C{number}", figure=target.slug)
    if own[0].number == target.number:
        return Mended(step=None, action="move", figures=(target,))
    new = _between(hand, MOVE, own[0], target, claim_id=number)
    left = [row.number for row in own[0].claims if row.number != number]
    what = f"C{number} → {target.slug}"
    return _keep(session, hand, "move", what, [new], [target.claims[0].number, *left[:1]])


def part_of(session: Session, hand: Hand, part: str, whole: str) -> Mended:
    """Say that what one figure counts is a part of what another counts.

    Raises:
        UnknownFigure: there is no such figure.
        PartOfItself: the two are one, or the whole is a part of the part.

    """
    one, two = _figure(session, part), _figure(session, whole)
    if one.whole == two.slug:
        return Mended(step=None, action="part-of", figures=(one, two))
    if one.number in (two.number, *around_of(session, two.number)):
        raise PartOfItself(part=one.slug, whole=two.slug)
    new = _between(hand, PART_OF, one, two)
    what = f"{one.slug} → {two.slug}"
    claims = [one.claims[0].number, two.claims[0].number]
    return _keep(session, hand, "part-of", what, [new], claims)


def _claim(session: Session, name: str) -> int:
    if not is_id(name) or name[0].upper() != "C":
        raise UsageError(option="CLAIM", value=name, wants="name claims: C7 C9")
    return row_number(session, name)


def _new_name(session: Session, name: str) -> str:
    wanted = as_slug(name)
    if not wanted or is_id(wanted):
        raise UsageError(option="NAME", value=name, wants="give a name of letters and digits")
    if figure_of_slug(session, wanted) is not None:
        raise FigureExists(name=wanted)
    return wanted
