"""From an article's text to the facts by which its story is found."""

from collections.abc import Sequence
from datetime import date, timedelta

from claimtrack.domain.period import Period
from claimtrack.domain.reading import Region
from claimtrack.domain.stories.article_facts import ArticleFacts
from claimtrack.extraction.page.chrome import find_chrome
from claimtrack.extraction.stories.keys import find_keys
from claimtrack.extraction.stories.printed import Sheet, printed_words, sheet
from claimtrack.extraction.times.windows import find_times
from claimtrack.lang.pack import known

_REACH = timedelta(days=14)
"""How long before its publication an article's event may lie for its lead to date it."""
_DAYS = 3
"""Days that what dates an event may last."""


def article_facts(
    article: str,
    text: str,
    lang: str,
    *,
    title: str | None = None,
    published: Period | None = None,
    furniture: Sequence[Region] | None = None,
) -> ArticleFacts:
    """The facts of the article with the id ``article``.

    ``published``: the days it may have been published on, end excluded. ``furniture``: stretches
    of the text that are no part of the article (``Reading.chrome``); looked for where it is None.
    Never raises on odd text.
    """
    code = known(lang)
    told = find_chrome(text, code, title) if furniture is None else furniture
    page = sheet(text, title, told)
    keys = find_keys(printed_words(page), code)
    earliest = published.start if published else None
    latest = published.end - timedelta(days=1) if published else None
    return ArticleFacts(
        id=article,
        lang=lang,
        earliest=earliest,
        latest=latest,
        keys=keys.weights,
        kinds=keys.kinds,
        places=keys.places,
        happened=_happened(page, code, latest),
        labels=keys.labels,
    )


def _happened(page: Sheet, code: str, published: date | None) -> tuple[date, date] | None:
    """The days that the lead names first, where they are few and lately gone."""
    if published is None:
        return None
    lead = page.text[: page.lead]
    for found in find_times(lead, 0, len(lead), code, published):
        if found.window is not None and _is_recent(found.window.nominal, published):
            period = found.window.nominal
            return period.start, period.end - timedelta(days=1)
    return None


def _is_recent(period: Period, published: date) -> bool:
    return (
        (period.end - period.start).days <= _DAYS
        and period.start <= published
        and published - period.start <= _REACH
    )
