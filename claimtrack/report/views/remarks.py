"""What people said of a row, as lines: answers, ratings, marks, links, notes."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from claimtrack.domain.claim import LEVELS
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, line, spans
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.store.read.judgements import Rated
from claimtrack.wording.writer import colon, quote, short_day

if TYPE_CHECKING:
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.edit.remarks import Linked, Noted, TakenBack
    from claimtrack.services.lookup.claim_rows import ClaimRow
    from claimtrack.services.lookup.remarks import Kept, Remark, Tie
    from claimtrack.services.reports.claims_report import ClaimsReport
    from claimtrack.store.read.judgements import Answered, Rated

T = TypeVar("T")
Facts = tuple[tuple[str, str | None], ...]


def kept_facts(name: str, kept: "Kept", lang: str) -> Facts:
    """Names of lines and their values: what became of the row, who made it, links, notes."""
    return (
        ("by_hand.status", taken_back(kept, lang)),
        ("review.answers", _in_turn(answer_words, kept.answers, lang)),
        ("review.ratings", _in_turn(rated_words, kept.ratings, lang)),
        ("by_hand.made_by", kept.who),
        ("by_hand.fixed", ", ".join(_fields(kept, lang))),
        ("by_hand.links", _in_turn(partial(tie_words, name), kept.links, lang)),
        ("by_hand.notes", _in_turn(remark, kept.notes, lang)),
    )


def _in_turn(wording: Callable[[T, str], str], things: Iterable[T], lang: str) -> str:
    """Each in its words, one after the other."""
    return "; ".join(wording(one, lang) for one in things)


_ASKED = {
    "quantity": "amount",
    "span": "words",
    "speaker_id": "speaker",
    "organisation_id": "organisation",
    "statement_id": "statement",
    "window": "when",
    "numeral_kind": None,
    "delta": None,
    "factor": None,
    "figure_id": None,
    **dict.fromkeys(LEVELS.values()),
}
"""Columns that people know by another name; None for those that follow from another."""


def _fields(kept: "Kept", lang: str) -> list[str]:
    names = [_ASKED.get(name, name) for name in kept.fixed]
    return [say(lang, f"by_hand.ask_{name}") for name in names if name]


def taken_back(kept: "Kept", lang: str) -> str:
    """The word for what became of a row, with the reason; "" where it stands."""
    status = status_word(kept, lang)
    if not status or not kept.why:
        return status
    return say(lang, "by_hand.status_why", status=status, why=kept.why)


def status_word(kept: "Kept", lang: str) -> str:
    """What became of a row, in a word; "" where it stands."""
    return word(lang, kept.status, "by_hand")


def with_status(words: str, kept: "Kept", lang: str) -> str:
    """The words, and behind them what became of the row they are of."""
    gone = status_word(kept, lang)
    return f"{words} [{gone}]" if gone else words


def tie_words(name: str, tie: "Tie", lang: str) -> str:
    """A link as a sentence without its stop: "C7 disputes C9"."""
    relation = word(lang, tie.relation, "by_hand")
    ends = (name, tie.other) if tie.outward else (tie.other, name)
    return f"{ends[0]} {relation} {ends[1]}"


def remark(one: "Remark", lang: str) -> str:
    """A note with who wrote it, and when."""
    return f"{one.text} ({one.who}, {short_day(one.at.date(), lang)})"


def left_out_line(rows: tuple["ClaimRow", ...], lang: str) -> Line | None:
    """The claims of a figure that people took back, with the reason; None where there are none."""
    if not rows:
        return None
    claims = "; ".join(f"{row.id} {row.facts.text}, {taken_back(row.kept, lang)}" for row in rows)
    return line(say(lang, "by_hand.left_out", claims=claims), "dim")


def taken_back_parts(done: "TakenBack", lang: str) -> Parts:
    """What was marked, or stands again."""
    names = ", ".join(done.what)
    if done.status is None:
        told = say(lang, "by_hand.restored", names=names)
    else:
        status = word(lang, done.status, "by_hand")
        told = say(lang, "by_hand.marked", names=names, status=status, why=done.why)
    return [line(told), *_back(done.step, lang)]


def linked_parts(done: "Linked", lang: str) -> Parts:
    """The link that is there now, or no longer."""
    key = "by_hand.linked" if done.made else "by_hand.unlinked"
    relation = word(lang, done.relation, "by_hand")
    told = say(lang, key, source=done.source, relation=relation, target=done.target)
    return [line(told), *_back(done.step, lang)]


def noted_parts(found: "Noted", lang: str) -> Parts:
    """The notes beside something, one a line."""
    if not found.notes:
        return [line(say(lang, "by_hand.no_notes", name=found.about))]
    head = line(say(lang, "by_hand.noted", n=len(found.notes), name=found.about))
    rows = [
        spans((f"{short_day(one.at.date(), lang)}  {one.who}  ", "dim"), one.text, indent=2)
        for one in found.notes
    ]
    return [head, *rows, *_back(found.step, lang)]


def _back(step: int | None, lang: str) -> Parts:
    return [] if step is None else [line(say(lang, "by_hand.back", step=step), "dim")]


SIGNS = {"accepted": "✓", "rejected": "✗", "unsure": "?"}
STYLES = {"accepted": "agree", "rejected": "conflict", "unsure": "tension"}


def answer_words(one: "Answered", lang: str, who: str | None = None) -> str:
    """An answer and whose it is, as in "✓ accepted, ana"; "you" for the reader's own."""
    name = say(lang, "review.mine") if one.who == who else one.who
    told = f"{SIGNS[one.answer]} {word(lang, one.answer, 'review')}, {name}"
    return f"{told}{colon(lang)}{one.note}" if one.note else told


def rating_word(rating: str, lang: str) -> str:
    """A word of the scale for readers: those of the default scale are named, others as set."""
    return word(lang, rating, "rating")


def rated_words(one: "Rated", lang: str) -> str:
    """A rating with whose it is, when, and why."""
    told = f"{rating_word(one.word, lang)} ({one.who}, {short_day(one.at.date(), lang)})"
    return f"{told}{colon(lang)}{one.why}" if one.why else told


def beside_claim(row: "ClaimRow", lang: str) -> Iterator[str]:
    """Taken back and why, linked, rated, noted."""
    kept = row.kept
    yield from filter(None, [taken_back(kept, lang)])
    for tie in kept.links:
        yield tie_words(row.id, tie, lang)
    for rated in kept.ratings:
        yield _rated(rated, lang)
    for note in kept.notes:
        yield say(lang, "report.note", text=remark(note, lang))


def beside_figure(one: "Compared", report: "ClaimsReport", lang: str) -> Iterator[str]:
    """The notes beside a figure."""
    for note in report.notes.get(one.figure or "", ()):
        yield say(lang, "report.note", text=remark(note, lang))


def _rated(rated: "Rated", lang: str) -> str:
    """A person's own rating, as theirs."""
    rating = quote(word(lang, rated.word, "rating"), lang)
    key = "report.rated_why" if rated.why else "report.rated"
    return say(lang, key, who=rated.who, word=rating, why=rated.why)
