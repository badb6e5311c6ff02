"""Statements for ``claimtrack list``: filtered, sorted, with their claims.

Starts fast: SQLAlchemy is not imported here, the caller hands in a way to run the queries
(``services.settings.database.open_reader``).
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from claimtrack.domain.name_matching import holds
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import StatementKind
from claimtrack.errors import UsageError
from claimtrack.services.lookup.near_names import Meant, outlets_meant, speakers_meant
from claimtrack.store.location import OPEN
from claimtrack.store.reader import Fetch, Param, batches

if TYPE_CHECKING:
    from claimtrack.services.grouping.dossiers import Scope

SORTS = ("date", "newest", "speaker", "outlet", "id")
TAKEN_BACK = ("corrected", "superseded", "retracted", "denied")
STATUSES = ("accepted", "rejected", "unsure", OPEN, *TAKEN_BACK)
NO_LIMIT = 2**31 - 1
GAP = " […] "
"""Stands in ``words`` where a reporting clause cuts a quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedClaim:
    """One numeric claim of a statement. ``text`` its own words; ``figure`` a slug.

    ``taken_back``: corrected, superseded, retracted or denied; None where it stands.
    """

    id: str
    text: str
    counted: str
    figure: str | None
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    unit: str | None
    chrome: str | None
    status: str
    taken_back: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedStatement:
    """One statement. ``speaker`` as resolved, ``mention`` as printed there.

    ``said``: when it was said, None where the article's date is the best there is; ``published``
    the days on which the article may have appeared. ``status`` is a person's last answer,
    ``taken_back`` what became of the words: None where they stand.
    """

    id: str
    speaker: str | None
    speaker_kind: str | None
    mention: str | None
    role: str | None
    kind: StatementKind
    words: str
    said: Period | None
    outlet: str | None
    article: str
    title: str | None
    url: str | None
    published: Period | None
    chrome: str | None
    confidence: float | None
    status: str
    taken_back: str | None
    claims: tuple[ListedClaim, ...] = ()


def list_statements(
    fetch: Fetch,
    *,
    speaker: str | None = None,
    outlet: str | None = None,
    figure: str | None = None,
    since: date | None = None,
    until: date | None = None,
    kind: str | None = None,
    status: str | None = None,
    claims: bool = False,
    chrome: bool = False,
    reviewed: bool = False,
    only: Collection[int] | None = None,
    limit: int | None = None,
    sort: str = "date",
) -> tuple[ListedStatement, ...]:
    """The statements that pass every filter given.

    ``speaker`` and ``outlet`` are matched blind to accents, case and spelling, on words of any of
    their names, else on their beginnings or a part. ``figure`` is a slug, or words of what is
    counted. ``since`` and ``until`` are days, both included, on which it was said, else
    published. ``claims``: only statements with numeric claims. What stands in page chrome is left
    out unless ``chrome``. ``only``: these statements, by their rows.
    ``reviewed``: only what somebody accepted or entered, and nobody rejected:
    statements, and claims in them.
    """
    _check("--kind", kind, [item.value for item in StatementKind])
    _check("--status", status, STATUSES)
    _check("--sort", sort, SORTS)
    plain: dict[str, Param] = {"kind": kind, "status": status, "since": since, "until": until}
    asked = {**plain, "speaker": speaker, "outlet": outlet}
    most = limit if figure is None else None  # a figure is looked for in the claims, which follow
    params: dict[str, Param] = {
        **plain,
        **{f"by_{name}": int(value is not None) for name, value in asked.items()},
        "speakers": _numbers(speakers_meant, fetch, speaker),
        "outlets": _numbers(outlets_meant, fetch, outlet),
        "by_text": int(only is not None),
        "only": sorted(only or [0]),
        "claims_only": int(claims or figure is not None),
        "chrome": int(chrome),
        "reviewed": int(reviewed),
        "sort": sort,
        "most": NO_LIMIT if most is None else most,
    }
    found = _with_claims(fetch, fetch("statements", params), chrome=chrome, reviewed=reviewed)
    if figure is not None:
        found = list(_with_only(found, partial(_is_about, figure)))
    return tuple(found[:limit])


def _check(option: str, value: str | None, allowed: Sequence[str]) -> None:
    if value is not None and value not in allowed:
        raise UsageError(option=option, value=value, choices=allowed)


def _numbers(meant: Callable[[Fetch, str], Meant], fetch: Fetch, name: str | None) -> list[int]:
    """The ids of the rows meant; of no row where nobody asked."""
    return [0] if name is None else sorted(meant(fetch, name).numbers)


def _is_about(figure: str, claim: ListedClaim) -> bool:
    """Whether a claim is of this figure, or counts what these words say."""
    return claim.figure == figure or holds(claim.counted or claim.text, figure)


def _with_only(
    rows: Iterable[ListedStatement], wanted: Callable[[ListedClaim], bool]
) -> Iterator[ListedStatement]:
    """The statements that make a claim which is wanted, without their other claims."""
    for row in rows:
        claims = tuple(filter(wanted, row.claims))
        if claims:
            yield replace(row, claims=claims)


def _with_claims(
    fetch: Fetch, rows: list[tuple[Any, ...]], *, chrome: bool, reviewed: bool
) -> list[ListedStatement]:
    pieces: dict[int, list[str]] = defaultdict(list)
    claims: dict[int, list[ListedClaim]] = defaultdict(list)
    flags = {"chrome": int(chrome), "reviewed": int(reviewed)}
    for ids in batches(row[0] for row in rows):
        for statement, words in fetch("pieces", {"ids": ids}):
            pieces[statement].append(words)
        for row in fetch("claims", {"ids": ids, **flags}):
            claims[row[0]].append(_claim(row))
    return [_statement(row, pieces[row[0]], claims[row[0]]) for row in rows]


def _claim(row: tuple[Any, ...]) -> ListedClaim:
    _, number, text, counted, figure, value, low, high, hedge, unit, chrome, status, gone = row
    return ListedClaim(
        id=f"C{number}",
        text=text,
        counted=counted,
        figure=figure,
        value=_decimal(value),
        low=_decimal(low),
        high=_decimal(high),
        hedge=Hedge(hedge),
        unit=unit,
        chrome=chrome,
        status=status,
        taken_back=gone,
    )


def _statement(
    row: tuple[Any, ...], pieces: list[str], claims: list[ListedClaim]
) -> ListedStatement:
    (
        number, speaker, speaker_kind, mention, role, kind, exact, said_start, said_end,
        outlet, article, title, url, earliest, latest, chrome, confidence, status, gone,
    ) = row  # fmt: skip
    return ListedStatement(
        id=f"S{number}",
        speaker=speaker,
        speaker_kind=speaker_kind,
        mention=mention,
        role=role,
        kind=StatementKind(kind),
        words=GAP.join([exact, *pieces]),
        said=_period(said_start, said_end),
        outlet=outlet,
        article=f"A{article}",
        title=title,
        url=url,
        published=_days(earliest, latest),
        chrome=chrome,
        confidence=confidence,
        status=status,
        taken_back=gone,
        claims=tuple(claims),
    )


def _decimal(value: Decimal | str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _period(start: date | str | None, end: date | str | None) -> Period | None:
    return None if start is None or end is None else Period(_day(start), _day(end))


def _days(first: date | str | None, last: date | str | None) -> Period | None:
    """From the first day to the last, both included, as a half-open period."""
    if first is None or last is None:
        return None
    return Period(_day(first), _day(last) + timedelta(days=1))


def only_claims(
    rows: Iterable[ListedStatement], names: Collection[str]
) -> tuple[ListedStatement, ...]:
    """The statements that make one of these claims, without their other claims."""

    def is_named(claim: ListedClaim) -> bool:
        return claim.id in names

    return tuple(_with_only(rows, is_named))


def of_dossier(rows: Iterable[ListedStatement], scope: "Scope") -> tuple[ListedStatement, ...]:
    """The statements in a dossier's articles, and those that give a figure of it a value."""
    return tuple(row for row in rows if row.article in scope.articles or _is_of(row, scope.claims))


def _is_of(row: ListedStatement, claims: Collection[str]) -> bool:
    return any(claim.id in claims for claim in row.claims)
