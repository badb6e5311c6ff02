"""Answers and ratings of people in words. No heavy imports."""

from claimtrack.locale.messages import say, word
from claimtrack.store.read.judgements import Answered, Rated
from claimtrack.wording.writer import colon, short_day

SIGNS = {"accepted": "✓", "rejected": "✗", "unsure": "?"}
STYLES = {"accepted": "agree", "rejected": "conflict", "unsure": "tension"}


def answer_words(one: Answered, lang: str, who: str | None = None) -> str:
    """An answer and whose it is, as in "✓ accepted, ana"; "you" for the reader's own."""
    name = say(lang, "review.mine") if one.who == who else one.who
    told = f"{SIGNS[one.answer]} {word(lang, one.answer, 'review')}, {name}"
    return f"{told}{colon(lang)}{one.note}" if one.note else told


def rating_word(rating: str, lang: str) -> str:
    """A word of the scale for readers: those of the default scale are named, others as set."""
    return word(lang, rating, "rating")


def rated_words(one: Rated, lang: str) -> str:
    """A rating with whose it is, when, and why."""
    told = f"{rating_word(one.word, lang)} ({one.who}, {short_day(one.at.date(), lang)})"
    return f"{told}{colon(lang)}{one.why}" if one.why else told
