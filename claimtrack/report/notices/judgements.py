"""What an answer of the review did, and how to take it back. Light: an answer is given quickly."""

from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, line

if TYPE_CHECKING:
    from claimtrack.services.review.judgement import Judged


def batch_done_parts(done: "Judged", lang: str) -> Parts:
    """How many were answered, and how to take it back."""
    told = say(
        lang, "review.batch_done", n=len(done.what), answer=word(lang, done.answer, "review")
    )
    return [line(told), *way_back(done.step, lang)]


def judged_parts(done: "Judged", lang: str) -> Parts:
    """What was answered, and how to take it back."""
    key = "review.judged" if done.step else "review.judged_already"
    names = ", ".join(done.what)
    told = say(lang, key, names=names, answer=word(lang, done.answer, "review"))
    return [line(told), *way_back(done.step, lang)]


def way_back(step: int | None, lang: str) -> Parts:
    """How a step is taken back; nothing where none was made."""
    return [] if step is None else [line(say(lang, "review.back", step=step), "dim")]
