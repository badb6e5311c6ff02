"""The arithmetic of articles for people, and as JSON."""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from claimtrack.domain.arithmetic import Check, Sort
from claimtrack.domain.comparison.bounds import Interval
from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, line
from claimtrack.report.document.headline import story_headline
from claimtrack.report.json.values import dump, jsonable
from claimtrack.services.check.article import Checked
from claimtrack.wording.writer import interval, quote

_TENTH = Decimal("0.1")


def checked_parts(results: Sequence[Checked], lang: str, *, brief: bool = False) -> Parts:
    """Each article in turn: what does not fit, with its arithmetic, and how much was looked at.

    ``brief``: of many articles only those that hold something wrong, and the sum at the end.
    """
    parts: Parts = []
    for one in results:
        if brief and not one.wrong:
            continue
        parts += [*_checked(one, lang), *([] if brief else _story(one, lang))]
    return [*parts, line(_sum(results, lang), "head")] if brief else parts


def _checked(one: Checked, lang: str) -> Parts:
    """One article: how much was looked at, and what does not fit."""
    head = line(_head(one, lang), "conflict" if one.wrong else "dim")
    return [head, *(line(sentence(check, lang), indent=2) for check in one.wrong)]


def _story(one: Checked, lang: str) -> Parts:
    """The story that a recorded article is in."""
    if one.story is None:
        return []
    name = story_headline(one.story, lang)
    return [line(say(lang, "check.story", story=name, id=one.story.id), "dim", indent=2)]


def _sum(results: Sequence[Checked], lang: str) -> str:
    wrong = sum(bool(one.wrong) for one in results)
    return say(lang, "check.sum_up", n=len(results), wrong=wrong)


def _head(one: Checked, lang: str) -> str:
    count = len(one.checks)
    if not count:
        return say(lang, "check.none", name=one.name)
    key = "check.wrong" if one.wrong else "check.fits"
    head = say(lang, key, name=one.name, n=count, wrong=len(one.wrong))
    return head + _unsettled(one, lang)


def _unsettled(one: Checked, lang: str) -> str:
    """How many of them nothing settles; empty where all are."""
    count = sum(check.fits is None for check in one.checks)
    return f" {say(lang, 'check.open', n=count)}" if count else ""


def sentence(check: Check, lang: str) -> str:
    """What one check found, in a sentence with the words as printed."""
    joined = say(lang, "check.and").join(quote(each, lang) for each in check.given)
    words = {Sort.ADDRESS: check.stated}.get(check.sort, quote(check.stated, lang))
    return say(
        lang,
        f"check.{check.sort}",
        given=joined,
        stated=words,
        passage=quote(check.passage, lang),
        computed=interval(_short(check.computed), check.unit, lang) if check.computed else "",
    )


def _short(bounds: Interval) -> Interval:
    """Ends with one decimal at most: nobody reads 51.7666 %."""
    ends = (_rounded(end) if end is not None else None for end in (bounds.low, bounds.high))
    return Interval(*ends)


def _rounded(end: Decimal) -> Decimal:
    if end == end.to_integral_value() or not end.is_finite():
        return end
    return end.quantize(_TENTH, ROUND_HALF_EVEN) if abs(end) < 10**12 else end.to_integral_value()


def checked_json(results: Sequence[Checked], failed: Sequence[tuple[str, str]], lang: str) -> str:
    """Every check with its numbers and its sentence, and what could not be read."""
    return dump(
        {
            "checked": [_article(one, lang) for one in results],
            "failed": [{"name": name, "error": error} for name, error in failed],
        }
    )


def _article(one: Checked, lang: str) -> dict[str, Any]:
    return {
        "name": one.name,
        "title": one.title,
        "url": one.url,
        "wrong": len(one.wrong),
        "checks": [
            {**jsonable(check), "sentence": sentence(check, lang) if check.fits is False else None}
            for check in one.checks
        ],
    }
