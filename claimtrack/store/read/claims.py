"""Claims as the comparison wants them: plain values with their short ids."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, Self

from claimtrack.domain import claim as domain
from claimtrack.domain.origins.source_names import holds_office
from claimtrack.domain.period import Period, both_included
from claimtrack.domain.quantity import Quantity
from claimtrack.store.read.links import NO_LINKS, ClaimLinks, claim_links
from claimtrack.store.reader import Reader, ask, batches
from claimtrack.store.tables.closed_sets import UNNAMED
from claimtrack.store.tables.values import period_of, quantity_of, window_of


@dataclass(frozen=True, slots=True)
class RecordedClaim:
    """One recorded claim: its facts, and the row that they are read from."""

    facts: domain.Claim
    row: Any


def recorded_claims(
    reader: Reader, claim_ids: Collection[int] | None = None
) -> Iterator[RecordedClaim]:
    """These claims, by id; all that nobody set aside when none are named.

    A speaker who stays unnamed ("a resident") comes out as None: unknown; the holder of an office
    ("the prosecutor") speaks for it. The organisation is the
    one printed, else the speaker's own, else the only one that any article gives for the speaker.
    """
    if claim_ids is None:
        known = Known(posts=posts(reader), links=claim_links(reader), wholes=wholes(reader))
        yield from _recorded(ask(reader, "standing_claims"), known)
        return
    around = wholes(reader)
    for ids in batches(claim_ids):
        rows = ask(reader, "claims_by_id", ids=ids)
        known = Known(_posts_of(reader, rows), claim_links(reader, ids), around)
        yield from _recorded(rows, known)


def _recorded(rows: Iterable[Any], known: "Known") -> Iterator[RecordedClaim]:
    return (RecordedClaim(_facts(row, known), row) for row in rows)


def is_standing(row: Any) -> bool:
    """Whether nobody rejected the claim of a row, or took it back, or its statement."""
    taken_back = row.status is not None or row.statement_status is not None
    return not (row.rejected or taken_back)


def claim_facts(
    reader: Reader, claim_ids: Collection[int] | None = None
) -> tuple[domain.Claim, ...]:
    """The facts alone of ``recorded_claims``."""
    return tuple(each.facts for each in recorded_claims(reader, claim_ids))


@dataclass(frozen=True, slots=True)
class Known:
    """What other rows say of claims: speakers' posts, links of claims, the figures around one."""

    posts: dict[int, str]
    links: dict[int, ClaimLinks]
    wholes: dict[int, tuple[str, ...]]


def wholes(reader: Reader) -> dict[int, tuple[str, ...]]:
    """Figure → the slugs of the figures that a person put around it, the nearest first."""
    rows = {row.id: row for row in ask(reader, "figure_wholes")}
    return {number: tuple(_around(number, rows)) for number in rows}


def _around(number: int, rows: Mapping[int, Any]) -> Iterator[str]:
    seen = {number}
    while (row := rows.get(number)) is not None and row.part_of_id not in seen:
        yield row.whole
        number = row.part_of_id
        seen.add(number)


def posts(reader: Reader) -> dict[int, str]:
    """Speaker → organisation, where the articles name one only. For ``organisation_of``."""
    return _only_posts(ask(reader, "posts"))


def _posts_of(reader: Reader, rows: Iterable[Any]) -> dict[int, str]:
    """The same for those who speak in these rows."""
    speakers = {row.speaker_id for row in rows} - {None}
    found: dict[int, str] = {}
    for ids in batches(speakers):
        found |= _only_posts(ask(reader, "posts_of", ids=ids))
    return found


def _only_posts(rows: Iterable[Any]) -> dict[int, str]:
    found: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        if row.name not in found[row.speaker_id]:
            found[row.speaker_id].append(row.name)
    return {speaker: names[0] for speaker, names in found.items() if len(names) == 1}


def organisation_of(
    speaker: int | None,
    name: str | None,
    kind: str | None,
    printed: str | None,
    posts: dict[int, str],
) -> str | None:
    """The organisation printed, else the speaker itself, else the only one it is known to be of.

    ``speaker``: its row, None for nobody or somebody unnamed.
    """
    if printed is not None or speaker is None:
        return printed
    return name if kind == "organisation" else posts.get(speaker)


def _said(row: Any) -> Period | None:
    """When the claim was said, else its statement."""
    own = period_of(row.said_start, row.said_end)
    return own or period_of(row.statement_said_start, row.statement_said_end)


def _agency(row: Any) -> str | None:
    agency: str | None = row.agency or row.article_agency
    return agency


_OTHERWISE: dict[str, Callable[[Any], Any]] = {
    "quantity": quantity_of,
    "window": window_of,
    "said": _said,
    "agency": _agency,
}
"""How the fields are read that take more than one column."""
_AS_THEY_ARE = tuple(name for name in domain.STORED if name not in _OTHERWISE)
_columns = attrgetter(*_AS_THEY_ARE)
"""The other fields that a row has, all read at once."""


def _stored(row: Any) -> dict[str, Any]:
    """Each field that a row has."""
    fields = dict(zip(_AS_THEY_ARE, _columns(row), strict=True))
    return fields | {name: read(row) for name, read in _OTHERWISE.items()}


def _is_somebody(kind: str, name: str) -> bool:
    """Whether a speaker is known: by name, or by holding the office of a body."""
    return kind != UNNAMED or holds_office(name)


def _facts(row: Any, known: Known) -> domain.Claim:
    named = row.speaker_id is not None and _is_somebody(row.speaker_kind, row.speaker)
    number, name, sort = (row.speaker_id, row.speaker, row.speaker_kind) if named else [None] * 3
    links = known.links.get(row.id, NO_LINKS)
    return domain.Claim(
        id=f"C{row.id}",
        **_stored(row),
        speaker=name,
        organisation=organisation_of(number, name, sort, row.organisation, known.posts),
        outlet=row.outlet,
        family=row.family,
        article=f"A{row.article_id}",
        figure=row.figure,
        text=row.exact,
        text_key=row.text_key,
        part_of=links.part_of,
        all_parts=links.all_parts,
        corrects=links.corrects,
        wholes=known.wholes.get(row.figure_id, ()),
        story=row.story,
        event=MAIN if row.event == "" else row.event,
        settled=bool(row.settled),
        printed=_printed(row),
        offset=row.start,
    )


MAIN = "main"
"""The event of a claim that is of the main one of its story."""


def _printed(row: Any) -> Period | None:
    """The days on which the article may have come out; the row keeps the last of them."""
    return both_included(row.published_earliest, row.published_latest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A claim with the facts that grouping and looking up need, and where it stands.

    ``number``: its row. ``snapshot``: which version of the article.
    """

    number: int
    facts: domain.Claim
    snapshot: int
    chrome: str | None

    @property
    def id(self) -> str:
        """Its short id: "C7"."""
        return self.facts.id

    def with_facts(self, facts: domain.Claim) -> Self:
        """The claim with other facts."""
        return replace(self, facts=facts)

    def in_figure(self, figure: str | None, wholes: tuple[str, ...] = ()) -> Self:
        """The claim as one of this figure, with the figures around that."""
        return replace(self, facts=replace(self.facts, figure=figure, wholes=wholes))


def taken_back(reader: Reader) -> frozenset[int]:
    """The rows of the claims that people took back, by themselves or with their statement."""
    return frozenset(row.id for row in ask(reader, "claims_taken_back"))


def claim_outlines(reader: Reader, *, with_taken_back: bool = False) -> tuple[Outline, ...]:
    """The outlines of all claims that nobody set aside, by id: a tenth of what their facts cost.

    ``with_taken_back``: those that people took back, too, not those that they rejected.
    """
    links = claim_links(reader)
    rows = ask(reader, "claim_outlines", with_taken_back=int(with_taken_back))
    return tuple(_outline(row, links.get(row.id, NO_LINKS)) for row in rows)


def _outline(row: Any, links: ClaimLinks) -> Outline:
    facts = domain.Claim(
        id=f"C{row.id}",
        quantity=Quantity(value=row.value, low=row.low, high=row.high, hedge=row.hedge),
        **{name: getattr(row, name) for name in domain.OUTLINED},
        window=window_of(row),
        article=f"A{row.article_id}",
        text=row.exact,
        part_of=links.part_of,
        all_parts=links.all_parts,
    )
    return Outline(number=row.id, facts=facts, snapshot=row.snapshot_id, chrome=row.chrome)
