"""What the review shows of a proposal, as lines: its words marked, its facts, judged likes."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from textwrap import shorten
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.document.claim_facts import claim_facts, window_words
from claimtrack.report.document.doc import Line, Parts, Spans, line, spans
from claimtrack.report.notices.judgements import way_back
from claimtrack.report.views.comparison import claimant
from claimtrack.report.views.entry import hedge_words
from claimtrack.report.views.explanation import rule_words
from claimtrack.report.views.remarks import SIGNS, STYLES, rated_words, rating_word
from claimtrack.services.claims.show import StatementShown
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.wording.writer import number, percent, published, quantity_text, quote, window_days

if TYPE_CHECKING:
    from claimtrack.services.review.batch import Batch
    from claimtrack.services.review.proposal import Like, Mark, Seen
    from claimtrack.services.review.queue import Proposal
    from claimtrack.services.review.rating import RatingGiven, Ratings

_STYLE_OF = {"words": "hit", "said": "words", "mention": "speaker"}

Fact = tuple[str, str]
"""The name of a fact, and its value."""


def passage(one: "Seen", around: int | None = None) -> Spans:
    """The sentences around the words, which are marked; … where the article goes on.

    ``around``: code points at most on either side of what is marked.
    """
    first, last = _shortened(one, around)
    before = (("… ", "dim"),) if one.before or first > 0 else ()
    after = ((" …", "dim"),) if one.after or last < len(one.text) else ()
    return (*before, *_marked(one, first, last), *after)


def _marked(one: "Seen", first: int, last: int) -> Iterator[tuple[str, str]]:
    """The passage in pieces, each in the style of the marks over it."""
    for start, end in pairwise(_cuts(one, first, last)):
        text = " ".join(one.text[start:end].split("\n"))
        yield text, _style(one.marks, start, end)


def _cuts(one: "Seen", first: int, last: int) -> list[int]:
    """The ends of the passage, and those of marks within it."""
    places = {place for mark in one.marks for place in (mark.start, mark.end)}
    return sorted({first, last} | {place for place in places if first < place < last})


def _shortened(one: "Seen", around: int | None) -> tuple[int, int]:
    """Where the passage begins and ends, cut between words."""
    if around is None or not one.marks:
        return 0, len(one.text)
    marked = max(mark.end for mark in one.marks)
    first = max(0, min(mark.start for mark in one.marks) - around)
    last = min(len(one.text), marked + around)
    return _word_start(one.text, first), max(_word_end(one.text, last), marked)


def _word_start(text: str, offset: int) -> int:
    """The beginning of the first whole word from an offset on."""
    return text.find(" ", offset) + 1 if offset > 0 else offset


def _word_end(text: str, offset: int) -> int:
    """The end of the last whole word before an offset."""
    return text.rfind(" ", 0, offset) if offset < len(text) else offset


def _style(marks: "Iterable[Mark]", start: int, end: int) -> str:
    """The style of the narrowest mark there; "dim" for what stands around."""
    over = [mark for mark in marks if mark.start <= start and end <= mark.end]
    if not over:
        return "dim"
    return _STYLE_OF[min(over, key=lambda mark: mark.end - mark.start).sort]


def headed(one: "Seen", lang: str) -> str:
    """Where it stands: outlet, day, title."""
    article = one.article
    when = published(article.earliest, article.latest, lang) or say(lang, "no_date")
    names = (article.id, article.outlet or say(lang, "no_outlet"), when, article.title)
    return " · ".join(name for name in names if name)


def facts(one: "Seen", lang: str, *, short: bool = False) -> tuple[Fact, ...]:
    """What was read, fact by fact; only what is known. ``short``: without what goes without saying.

    That a number is exact, that it is asserted, and which rule found it.
    """
    shown = one.shown
    pairs = _claim(shown, lang) if isinstance(shown, ClaimRow) else _statement(shown, lang)
    known = [(name, value) for name, value in pairs if value]
    return tuple(_telling(known, lang) if short else known)


def _telling(known: Iterable[Fact], lang: str) -> Iterator[Fact]:
    """The facts without those that go without saying."""
    dull = {
        (say(lang, "hedge"), word(lang, "exact")),
        (say(lang, "modality"), word(lang, "asserted")),
    }
    rule = say(lang, "found_by")
    return (fact for fact in known if fact[0] != rule and fact not in dull)


def _claim(row: ClaimRow, lang: str) -> tuple[tuple[str, str | None], ...]:
    known = row.facts
    facts = claim_facts(known, lang)
    del facts["per"], facts["number_kind"]  # the number above has the one; nobody judges the other
    return (
        (say(lang, "speaker"), claimant(row, lang)),
        (
            say(lang, "organisation"),
            known.organisation if known.organisation != row.speaker else "",
        ),
        (say(lang, "commits"), quantity_text(known.quantity, known.unit, lang)),
        (say(lang, "review.bounds"), _bounds(row, lang)),
        (say(lang, "hedge"), hedge_words(row, lang)),
        (say(lang, "counted"), facts.pop("counted")),
        (say(lang, "figure"), known.figure),
        *((say(lang, key), value) for key, value in facts.items()),
        *_found(row.confidence, row.rule, lang),
    )


def _bounds(row: ClaimRow, lang: str) -> str:
    """Both ends as the words commit to them, an open end as …."""
    low, high = row.facts.quantity.low, row.facts.quantity.high
    ends = ("…" if end is None else number(end, lang) for end in (low, high))
    return " – ".join(ends)


def _statement(one: StatementShown, lang: str) -> tuple[tuple[str, str | None], ...]:
    return (
        (say(lang, "speaker"), one.speaker or say(lang, "unnamed")),
        (say(lang, "named_here"), one.mention if one.mention != one.speaker else None),
        (say(lang, "role"), one.role),
        (say(lang, "organisation"), one.organisation),
        (say(lang, "kind"), word(lang, one.kind)),
        (say(lang, "act"), word(lang, one.act)),
        (say(lang, "cue"), one.cue),
        (say(lang, "relay"), one.relay),
        (say(lang, "said_on"), window_words(one.said, lang)),
        (say(lang, "figures_in"), ", ".join(_amounts(one, lang))),
        *_found(one.confidence, one.rule, lang),
    )


def _amounts(one: StatementShown, lang: str) -> Iterator[str]:
    for row in one.claims:
        yield f"{row.id} {quantity_text(row.facts.quantity, row.facts.unit, lang)}"


def _found(confidence: float | None, rule: str | None, lang: str) -> tuple[Fact, ...]:
    return (
        (say(lang, "confidence"), "" if confidence is None else percent(confidence, lang)),
        (say(lang, "found_by"), rule_words(rule, lang) if rule else ""),
    )


def like_line(like: "Like", lang: str) -> Line:
    """One judged claim of the figure: the answer, the number, who, where, when."""
    row = like.row
    last = like.answers[-1]
    when = window_days(row.facts.window, lang)
    names = (claimant(row, lang), row.article.outlet, when, last.who)
    return Line(
        (
            (f"{SIGNS[last.answer]} ", STYLES[last.answer]),
            (f"{row.id:<5}", "id"),
            (quantity_text(row.facts.quantity, row.facts.unit, lang), "figure"),
            ("  " + " · ".join(dict.fromkeys(name for name in names if name)), "dim"),
        )
    )


def batch_parts(found: "Batch", answer: str, lang: str) -> Parts:
    """How many a condition picks, and some of them."""
    told = say(
        lang,
        "review.batch_found",
        n=len(found.picked),
        answer=word(lang, answer, "review"),
        claims=say(lang, "n_claims", n=found.count("claim")),
        statements=say(lang, "n_statements", n=found.count("statement")),
    )
    rows = [spans((f"{one.id:<6}", "id"), *_sampled(one, lang), indent=2) for one in found.sample]
    more = len(found.picked) > len(found.sample)
    head = [line(say(lang, "review.batch_some"), "dim")] if more else []
    return [line(told, "head"), *head, *rows]


def _sampled(one: "Proposal", lang: str) -> Iterator[str | tuple[str, str]]:
    sure = "" if one.confidence is None else percent(one.confidence, lang)
    names = " · ".join(name for name in (one.speaker, one.outlet) if name)
    yield f"{sure:<6}"
    yield quote(shorten(one.words, 60, placeholder="…"), lang)
    yield (f"  {names}", "dim")


def rated_parts(done: "RatingGiven", lang: str) -> Parts:
    """What a claim was rated, and how to take it back."""
    if done.step is None:
        return [line(say(lang, "review.rated_already", id=done.what))]
    key = "review.rated" if done.word else "review.unrated"
    return [
        line(say(lang, key, id=done.what, word=rating_word(done.word or "", lang))),
        *way_back(done.step, lang),
    ]


def ratings_parts(found: "Ratings", lang: str) -> Parts:
    """How a claim is rated, and the scale with the numbers that stand for its words."""
    told = [
        say(lang, "review.rated", id=found.what, word=rated_words(one, lang))
        for one in found.ratings
    ]
    words = ", ".join(
        f"{number} {rating_word(one, lang)}" for number, one in enumerate(found.scale, start=1)
    )
    return [
        *map(line, told or [say(lang, "review.not_rated", id=found.what)]),
        line(say(lang, "review.scale", words=words), "dim"),
    ]
