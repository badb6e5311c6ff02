"""The figures of a title against those of the article under it."""

from collections.abc import Iterator

from claimtrack.domain.arithmetic import Check, Sort
from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import Interval, hard
from claimtrack.domain.comparison.counted import counted_relation
from claimtrack.domain.comparison.facets import of_one_whole
from claimtrack.domain.comparison.gates import passage
from claimtrack.domain.comparison.scope import scope_relation
from claimtrack.domain.containment import Scope
from claimtrack.domain.measure import is_rate
from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Article, ClaimFound, Reading
from claimtrack.domain.units import unit_class
from claimtrack.lang.counted_nouns import with_thing
from claimtrack.lang.tables.places import WITHIN
from claimtrack.settings import Thresholds


def check_title(reading: Reading, thresholds: Thresholds) -> Iterator[Check]:
    """Each figure of the title that the body gives too: one that fits is enough.

    A figure that the body does not give, or gives for several places, is not looked at.
    """
    title = reading.article.title or ""
    end = _end(reading.article.text, title)
    body = [claim for claim in reading.claims if _is_in_body(claim, end)]
    for claim in _title_claims(reading, title, end):
        same = _of_one_quantity(claim, body)
        if _one_place(claim, same):
            yield _check(claim, same, thresholds)


def _of_one_quantity(title: ClaimFound, body: list[ClaimFound]) -> list[ClaimFound]:
    return [claim for claim in body if _one_quantity(title.facts, claim.facts)]


def _is_in_body(claim: ClaimFound, title_end: int) -> bool:
    return claim.start >= title_end and claim.chrome is None


def _one_place(claim: ClaimFound, same: list[ClaimFound]) -> bool:
    """Whether the body gives the figure, for one place alone where the title does not say where."""
    places = {other.facts.place for other in same}
    return bool(places) if claim.facts.place else len(places) == 1


def _end(text: str, title: str) -> int:
    """Where the title ends in the text; 0 where the text does not begin with it."""
    start = len(text) - len(text.lstrip())
    end = start + len(title)
    above = title and text.startswith(title, start) and text[end : end + 1] in ("", "\n", "\r")
    return end if above else 0


def _title_claims(reading: Reading, title: str, end: int) -> tuple[ClaimFound, ...]:
    from claimtrack.extraction.article import read

    if end or not title:
        return tuple(each for each in reading.claims if each.end <= end)
    article = reading.article
    alone = Article(text=title, lang=article.lang, published=article.published, title=None)
    return read(alone).claims


def _one_quantity(title: Claim, body: Claim) -> bool:
    """Whether both count one thing; the title may leave out where, and of whom."""
    if title.unit != body.unit or passage(title, body).failure is not None:
        return False
    if scope_relation(title, body, WITHIN) is not Scope.EQUAL:
        return False
    return _named_alike(title, body) and _count_one_thing(title, body)


def _count_one_thing(title: Claim, body: Claim) -> bool:
    """Whether words or measure tell that it is one: not "three others", nor any two sums.

    Shares that may be of two wholes are none.
    """
    if title.unit == "percent" and not is_rate(title.measure):
        return of_one_whole(title, body)
    found = counted_relation(with_thing(title), with_thing(body))
    return found is Scope.EQUAL or (found is Scope.UNKNOWN and unit_class(title.unit) != "m")


def _named_alike(title: Claim, body: Claim) -> bool:
    """Whether the title says what it counts: by a measure, else by the noun of the body."""
    head = _head(title)
    return bool(head) and (title.measure is not None or head == _head(body))


def _head(claim: Claim) -> str:
    return fold(claim.counted).split(" ")[0]


def _check(title: ClaimFound, same: list[ClaimFound], thresholds: Thresholds) -> Check:
    committed = hard(title.facts.quantity, thresholds)
    bounds = [hard(claim.facts.quantity, thresholds) for claim in same]
    return Check(
        sort=Sort.TITLE,
        fits=_meets_one(committed, bounds) if committed.known else None,
        given=tuple(dict.fromkeys(claim.facts.text for claim in same)),
        stated=title.facts.text,
        computed=bounds[0],
        committed=committed,
        unit=title.facts.unit,
    )


def _meets_one(committed: Interval, bounds: list[Interval]) -> bool:
    return any(committed.meets(other) for other in bounds if other.known)
