"""What does not add up, one line a figure, the best finding first: a page that fits the screen."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Page, Parts, line, spans
from claimtrack.report.document.headline import headline
from claimtrack.wording.writer import colon, number, published, quantity_text

if TYPE_CHECKING:
    from claimtrack.services.compare.conflicts import Conflicting, Conflicts
    from claimtrack.services.lookup.claim_rows import ClaimRow


def conflict_parts(found: "Conflicts", lang: str, page: Page | None = None) -> Parts:
    """The figures that do not add up, and the counts of what is not shown.

    ``page``: the screen that it has to fit; None prints every figure asked for, as in a pipe.
    """
    if not found.found:
        return [line(_nothing(found, lang)), *_not_listed(found, lang)]
    listed = [conflict_line(one, lang) for one in found.found if one.claims]
    below, count = _below(found, lang), len(found.found)
    whole = len(listed) == count
    if page is None or (whole and _height([*listed, line(), *below], page) <= page.lines):
        return [*listed, line(), *below]
    cut = [*below, line(say(lang, "conflicts.more", n=count), "dim")]
    shown = listed[: _fitting(listed, page, page.lines - _height([line(), *cut], page))]
    more = line(say(lang, "conflicts.more", n=count - len(shown)), "dim")
    return [*shown, line(), *([more] if len(shown) < count else []), *below]


def _below(found: "Conflicts", lang: str) -> list[Line]:
    """What stands under the list: the sums, and the ways on."""
    hint = say(lang, "conflicts.hint", figure=found.found[0].figure)
    return [line(_sum(found, lang), "head"), *_not_listed(found, lang), line(hint, "dim")]


def _nothing(found: "Conflicts", lang: str) -> str:
    if found.looked_at is None:
        return say(lang, "conflicts.none_filtered")
    key = "compare.no_own" if found.own else "no_conflicts"
    return say(lang, key, figures=say(lang, "n_figures", n=found.looked_at))


def _fitting(listed: Sequence[Line], page: Page, room: int) -> int:
    """How many of these lines stand in so many lines of the screen, one at least."""
    ends = accumulate(_height([one], page) for one in listed)
    return max(1, sum(end <= room for end in ends))


def _height(lines: Iterable[Line], page: Page) -> int:
    """How many lines of the screen these take."""
    return sum(len(textwrap.wrap(one.text, page.columns - one.indent)) or 1 for one in lines)


def conflict_line(one: "Conflicting", lang: str) -> Line:
    """The grade, the headline, who says what against whom, how much more there is, the slug."""
    return spans(
        (one.first.grade, one.first.outcome),
        "  ",
        (headline(one.figure, one.claims.values(), lang, one.story), "title"),
        colon(lang),
        *_sides(one, lang),
        *_marks(one, lang),
        "  ",
        (one.figure, "id"),
    )


def _sides(one: "Conflicting", lang: str) -> Iterator[str | tuple[str, str]]:
    """Both sides, each with its day; a day that both share stands once, at the end."""
    left, right = one.sides()
    days = [_day(side[0], lang) for side in (left, right)]
    shared = days[0] if days[0] == days[1] else ""
    for at, side in enumerate((left, right)):
        if at:
            yield " ↔ "
        yield from _side(side, "" if shared else days[at], lang)
    if shared:
        yield f", {shared}"


def _side(rows: Sequence["ClaimRow"], when: str, lang: str) -> Iterator[str | tuple[str, str]]:
    """What is said, who says it, where and when it was printed."""
    first = rows[0]
    yield quantity_text(first.facts.quantity, first.facts.unit, lang), "figure"
    outlets = list(dict.fromkeys(row.article.outlet or say(lang, "no_outlet") for row in rows))
    where = outlets[0] + (f" +{len(outlets) - 1}" if len(outlets) > 1 else "")
    if first.speaker:
        yield " "
        yield first.speaker, "speaker"
    yield f" ({', '.join(filter(None, (where, when)))})"


def _day(row: "ClaimRow", lang: str) -> str:
    article = row.article
    return published(article.earliest, article.latest, lang) or say(lang, "no_date")


def _marks(one: "Conflicting", lang: str) -> Iterator[str | tuple[str, str]]:
    """A tension, a likely slip, an announced correction, how many findings more there are."""
    outcome = one.first.outcome
    if outcome != Outcome.CONFLICT:
        yield " "
        yield f"[{word(lang, outcome)}]", outcome
    if one.first.slip:
        yield f" [{word(lang, one.first.slip, 'slip')}]"
    if one.first.announced:
        yield f" [{say(lang, 'conflicts.announced')}]"
    if more := len(one.findings) - 1:
        yield " " + say(lang, "conflicts.more_findings", n=more), "dim"


def _sum(found: "Conflicts", lang: str) -> str:
    facts = {
        "count": number(Decimal(len(found.found)), lang),
        "conflicts": say(lang, "n_conflicts", n=found.count("conflict")),
        "tensions": say(lang, "n_tensions", n=found.count("tension")),
    }
    if found.looked_at is None:
        return say(lang, "conflicts.sum_filtered", **facts)
    return say(lang, "conflicts.sum", of=number(Decimal(found.looked_at), lang), **facts)


def _not_listed(found: "Conflicts", lang: str) -> Iterator[Line]:
    """How many findings a lower grade keeps off the list, and how many pairs stay open."""
    for grade, count in sorted(found.lower.items()):
        yield line(say(lang, "conflicts.lower", n=count, grade=grade.value), "dim")
    if found.undetermined:
        yield line(say(lang, "conflicts.undetermined", n=found.undetermined), "dim")
