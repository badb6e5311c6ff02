"""What a person mended of the figures, laid over the grouping that the program finds.

The grouping is computed anew each time; the answers are applied to it one after the other, in the
order in which they were given. So they survive re-ingest, newer readings and newer rules.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from operator import attrgetter
from typing import Generic

from claimtrack.errors import PartOfItself
from claimtrack.services.grouping.figures import Figure, figures, with_declared
from claimtrack.services.lookup.claim_rows import ClaimRow, Outlined, Row, all_claim_rows
from claimtrack.store.reader import Reader, Rows, ask, batches

RENAME, MERGE, MOVE, PART_OF = "rename", "merge", "move", "part of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """One answer (see ``store.tables.work.Mending``). Claims by their rows."""

    kind: str
    figure: str
    claim: int
    target: str
    target_claim: int | None = None


def recorded_figures(
    reader: Reader, within: Collection[str] | None = None
) -> tuple[Figure[ClaimRow], ...]:
    """Every figure of all recorded claims, as people mended them; ``within`` these."""
    return edited_figures(reader, all_claim_rows(reader), within)


def edited_figures(
    reader: Reader, rows: Iterable[Row], within: Collection[str] | None = None
) -> tuple[Figure[Row], ...]:
    """The figures of these claims, as people mended them.

    ``within``: only these claims of them, by their ids; a figure keeps the name that all its
    claims give it.
    """
    known = tuple(rows)
    groups = mended(figures(known), mends(reader, known))
    return groups if within is None else tuple(_cut_to(groups, within))


def _cut_to(groups: Iterable[Figure[Row]], within: Collection[str]) -> Iterator[Figure[Row]]:
    """The figures with these of their claims alone, those without any left out."""
    for one in groups:
        if claims := _inside(one.claims, within):
            yield replace(one, claims=claims, parts=_inside(one.parts, within))


def _inside(rows: tuple[Row, ...], within: Collection[str]) -> tuple[Row, ...]:
    return tuple(row for row in rows if row.facts.id in within)


def resolved(groups: Sequence[Figure[Outlined]], slug: str, claim: int) -> str:
    """What a figure noted as ``slug`` is called now; its old name where it is there no longer."""
    called = (one.slug for one in groups if one.is_called(slug))
    holding = (one.slug for one in groups if one.holds(claim))
    return next(chain(called, holding), slug)


def mends(reader: Reader, rows: Sequence[Outlined]) -> tuple[Mend, ...]:
    """The answers that stand, in order; a claim of an older version is followed into the new."""
    answers = ask(reader, "mendings")
    moved = _followed(reader, answers, rows) if answers else {}
    return tuple(
        Mend(
            kind=answer.kind,
            figure=answer.figure,
            claim=moved.get(answer.claim_id, answer.claim_id),
            target=answer.target,
            target_claim=moved.get(answer.target_claim_id, answer.target_claim_id),
        )
        for answer in answers
    )


def _followed(reader: Reader, answers: Rows, rows: Sequence[Outlined]) -> dict[int, int]:
    """Claim of an older version → the only one in its article's last with the same words."""
    answered = chain.from_iterable((each.claim_id, each.target_claim_id) for each in answers)
    older = set(filter(None, answered)) - {row.number for row in rows}
    same = _by_words(rows)
    newer: dict[int, int] = {}
    for batch in batches(older):
        for old in ask(reader, "claims_elsewhere", ids=batch):
            hits = same[f"A{old.article_id}", old.exact]
            if len(hits) == 1 and hits[0].snapshot > old.snapshot_id:
                newer[old.id] = hits[0].number
    return newer


def _by_words(rows: Sequence[Outlined]) -> dict[tuple[str | None, str], list[Outlined]]:
    """The claims by article and words."""
    same: dict[tuple[str | None, str], list[Outlined]] = defaultdict(list)
    for row in rows:
        same[row.facts.article, row.facts.text].append(row)
    return same


def mended(
    groups: Sequence[Figure[Row]], answers: Sequence[Mend], *, strict: bool = False
) -> tuple[Figure[Row], ...]:
    """The figures after these answers, in the order of their first claims.

    ``strict``: raise PartOfItself where a figure would come to be a part of itself; otherwise
    the part-of that closes such a ring is left out.
    """
    if not answers:
        return tuple(groups)
    work = _Groups(groups)
    for answer in answers:
        work.apply(answer, strict=strict)
    return with_declared(work.figures())


class _Groups(Generic[Row]):
    """Figures being mended: slug → claims, old slug → new, part → whole."""

    def __init__(self, groups: Sequence[Figure[Row]]) -> None:
        self.claims: dict[str, list[Row]] = {}
        for group in groups:
            self.claims.setdefault(group.slug, []).extend(group.claims)
        self.renamed: dict[str, str] = {}
        self.whole: dict[str, str] = {}

    def apply(self, answer: Mend, *, strict: bool) -> None:
        if answer.kind == MOVE:
            self.move(answer.claim, self.goal(answer))
            return
        figure = self.find(answer.figure, answer.claim)
        if figure is None:
            return
        if answer.kind == RENAME:
            self.rename(figure, answer.target)
        else:
            self.join(figure, answer, strict=strict)
        self.break_rings(answer, strict=strict)

    def goal(self, answer: Mend) -> str:
        """The figure that a claim is moved into."""
        if answer.target_claim is not None:
            target = self.find(answer.target, answer.target_claim)
            return target or self.follow(answer.target)
        if answer.target not in self.claims:  # a new figure, which may take a name left free
            self.renamed.pop(answer.target, None)
        return answer.target

    def join(self, figure: str, answer: Mend, *, strict: bool) -> None:
        """Make a figure one with another, or a part of it."""
        target = self.find(answer.target, answer.target_claim)
        if target is None or target == figure:
            self.refuse(answer, strict=strict)
        elif answer.kind == MERGE:
            self.merge(figure, target)
        else:
            self.whole.pop(figure, None)
            self.whole[figure] = target

    def refuse(self, answer: Mend, *, strict: bool) -> None:
        """Raises PartOfItself where answers are tried; else this one is left out."""
        if strict:
            raise PartOfItself(part=answer.figure, whole=answer.target)

    def follow(self, slug: str) -> str:
        """The slug that this one has become."""
        while slug not in self.claims and slug in self.renamed:
            slug = self.renamed[slug]
        return slug

    def find(self, slug: str, claim: int | None) -> str | None:
        """The figure by its slug, by one it had, or by one of its claims."""
        now = self.follow(slug)
        return now if now in self.claims else self.holder(claim)

    def holder(self, claim: int | None) -> str | None:
        """The figure that a claim is in."""
        for name, rows in self.claims.items():
            if any(row.number == claim for row in rows):
                return name
        return None

    def rename(self, figure: str, name: str) -> None:
        if name == figure:
            return
        if name in self.claims:  # found by the program since: the name given by hand stays
            self.become(name, self.free(name))
        self.become(figure, name)

    def become(self, old: str, new: str) -> None:
        self.renamed.pop(new, None)
        self.claims[new] = self.claims.pop(old)
        self.renamed[old] = new
        names = {old: new}
        self.whole = {
            names.get(part, part): names.get(whole, whole) for part, whole in self.whole.items()
        }

    def free(self, name: str) -> str:
        number = 2
        while f"{name}-{number}" in self.claims:
            number += 1
        return f"{name}-{number}"

    def merge(self, figure: str, target: str) -> None:
        rows = self.claims.pop(figure)
        self.claims[target] = [*self.claims[target], *rows]
        self.renamed[figure] = target
        own = self.whole.pop(figure, None)
        if own is not None:
            self.whole.setdefault(target, own)
        names = {figure: target}
        around = {part: names.get(whole, whole) for part, whole in self.whole.items()}
        self.whole = {part: whole for part, whole in around.items() if part != whole}

    def move(self, claim: int, target: str) -> None:
        """Take a claim out of its figure, which goes where nothing is left in it."""
        name = self.holder(claim)
        if name is None or name == target:
            return
        row = next(row for row in self.claims[name] if row.number == claim)
        self.claims[name].remove(row)
        self.claims.setdefault(target, []).append(row)
        if not self.claims[name]:
            del self.claims[name]

    def chain(self, slug: str) -> list[str]:
        """The figures around this one, the nearest first, up to where they come round."""
        found: list[str] = []
        while (slug := self.whole.get(slug, "")) and slug not in found:
            found.append(slug)
        return found

    def break_rings(self, answer: Mend, *, strict: bool) -> None:
        for slug in reversed(list(self.whole)):  # the last one closed the ring
            if slug in self.chain(slug):
                self.refuse(answer, strict=strict)
                del self.whole[slug]

    def figures(self) -> tuple[Figure[Row], ...]:
        """What has become of the figures, in the order of their first claims."""
        there = self.claims.keys()
        self.whole = {part: whole for part, whole in self.whole.items() if {part, whole} <= there}
        also = self.earlier_slugs()
        found = [self.figure(slug, tuple(sorted(also[slug]))) for slug in self.claims]
        return tuple(sorted(found, key=lambda one: one.claims[0].number))

    def earlier_slugs(self) -> dict[str, list[str]]:
        """Slug → those that the figure had before."""
        also: dict[str, list[str]] = defaultdict(list)
        for old in self.renamed.keys() - self.claims.keys():
            also[self.follow(old)].append(old)
        return also

    def figure(self, slug: str, also: tuple[str, ...]) -> Figure[Row]:
        chain = tuple(self.chain(slug))
        rows = sorted(self.claims[slug], key=attrgetter("number"))
        return Figure(
            slug=slug,
            claims=tuple(row.in_figure(slug, chain) for row in rows),
            also=also,
            whole=chain[0] if chain else None,
        )


def with_parts(
    groups: Sequence[Figure[Row]], chosen: Iterable[Figure[Row]] | None = None
) -> tuple[Figure[Row], ...]:
    """Figures with the claims of those that are parts of them, for comparing part and whole.

    ``chosen``: these, each with its parts; unless given, all that are parts of nothing.
    """
    wanted = _parts_of_nothing(groups) if chosen is None else chosen
    return tuple(_family(one, groups) for one in wanted)


def _parts_of_nothing(groups: Sequence[Figure[Row]]) -> list[Figure[Row]]:
    there = {one.slug for one in groups}
    return [one for one in groups if one.whole not in there]


def _family(figure: Figure[Row], groups: Sequence[Figure[Row]]) -> Figure[Row]:
    inside = [row for one in groups for row in one.claims if figure.slug in row.facts.wholes]
    if not inside:
        return figure
    rows = sorted((*figure.claims, *inside), key=attrgetter("number"))
    return replace(figure, claims=tuple(rows))
