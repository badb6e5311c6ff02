"""What became of the quotations that were checked against the stored bytes."""

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.services.check.quotations import Answer, Verified
from claimtrack.wording.writer import quote


def verified_parts(found: Verified, lang: str) -> Parts:
    """Each one that is not where it was, then the counts."""
    parts: Parts = []
    for one in found.quotations:
        if one.answer is Answer.FOUND:
            continue
        why = f" – {one.why.say(lang)}" if one.why else ""
        text = say(lang, f"verify.{one.answer}", words=quote(one.words, lang), why=why)
        place = say(lang, "verify.place", article=one.article, version=one.version)
        parts.append(spans((one.id, "id"), f"  {place}  ", text))
    return [*parts, line(_sum(found, lang))]


def _sum(found: Verified, lang: str) -> str:
    """How many there are of each answer; of those found, none too."""
    counts = [
        say(lang, f"verify.n_{answer}", n=found.count(answer))
        for answer in Answer
        if found.count(answer) or answer is Answer.FOUND
    ]
    return say(lang, "verify.sum", n=len(found.quotations), counts=", ".join(counts))


def verified_rows(found: Verified, lang: str) -> list[dict[str, object]]:
    """The same for scripts: one object a statement."""
    return [
        {
            "id": one.id,
            "article": one.article,
            "version": one.version,
            "answer": one.answer.value,
            "words": one.words,
            "why": one.why.say(lang) if one.why else None,
        }
        for one in found.quotations
    ]
