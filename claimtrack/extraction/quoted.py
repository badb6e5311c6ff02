"""Statements in quotation marks, and who is said to speak them."""

import re
from functools import cache

from claimtrack.domain.reading import StatementKind
from claimtrack.extraction.cues import Cue, cues, patterns
from claimtrack.extraction.drafts import Draft
from claimtrack.extraction.quotes import Quote
from claimtrack.extraction.subjects import subject_after, subject_before

_GAP = re.compile(r"[\s\u00a0\u202f,.…!?–—-]*$")
_COLON = re.compile(r"\s*[:,]?[\s\u00a0\u202f]*$")
_WORDS = re.compile(r"[^\W_]+")


@cache
def _scare_before(code: str) -> re.Pattern[str]:
    if code == "fr":
        return re.compile(
            r"(?i)(?:\b(?:intitul|surnomm|baptis|dénomm|appel|titr|nomm)\w+|\bdit|\bdite|\bles|\bdes|"
            r"\bun|\bune|\bde|\bdu|\bd['’]|\bl['’]|\bla|\ble|\baux?|\bà|\ben|\bce|\bcette|\bces|\bson|\bsa|\bet)\s*$"
        )
    return re.compile(
        r"(?i)\b(?:called|titled|entitled|dubbed|named|known\s+as|nicknamed|the|a|an|of|so-called|"
        r"their|his|her|its|as|and|in|on|for|with)\s*$"
    )


def word_count(words: str) -> int:
    """How many words a stretch has."""
    return len(_WORDS.findall(words))


def is_scare(text: str, quote: Quote, code: str) -> bool:
    """Whether marks set off a word or a title rather than speech: short, no cue beside it."""
    count = word_count(text[quote.start : quote.end])
    if count >= 7:
        return False
    before = text[max(0, quote.outer_start - 30) : quote.outer_start]
    if count <= 2 or _scare_before(code).search(before):
        return True
    return count <= 4 and not text[quote.start].isupper()


def pieces(text: str, quote: Quote, found: list[Cue], code: str) -> list[tuple[int, int, Cue | None]]:
    """The quotation cut at reporting clauses printed inside its marks.

    « Le pont, assure Mme X, rouvrira. » gives two pieces and the cue between them.
    """
    inside = [cue for cue in found if quote.start < cue.start and cue.end <= quote.end]
    for cue in inside:
        before = text[quote.start : cue.start].rstrip(" \u00a0\u202f")
        if not before.endswith((",", "–", "—")) or cue.form != "finite":
            continue
        close = re.compile(r"[,–—.]").search(text, cue.end, quote.end)
        end = close.start() if close else quote.end
        if end - cue.start > 90:
            continue
        clause = text[cue.end : end]
        if cue.pronoun or re.match(r"\s+(?:[A-ZÀ-Þ]|l['’]|l[ea]s?\s|un|M\.|Mme|the\s)", clause):
            rest = (end + 1, quote.end) if end + 1 < quote.end else None
            first = (quote.start, len(before) + quote.start - 1)
            return [(*first, cue)] + ([(*rest, cue)] if rest else [])
        if code == "en" and (subject := subject_before(text, quote.start, cue, code)):
            first_end = subject.start
            return [(quote.start, first_end, cue), (end + 1, quote.end, cue)]
    return [(quote.start, quote.end, None)]


def cue_after(text: str, quote: Quote, found: list[Cue], limit: int) -> Cue | None:
    """The cue that begins right behind the quotation: « … », a déclaré X; “…,” X said."""
    for cue in found:
        if cue.start < quote.outer_end:
            continue
        between = text[quote.outer_end : cue.start]
        if cue.start > limit or len(between) > 110 or cue.form != "finite":
            return None
        if _GAP.match(between):
            return cue
        if re.search(r"[.;:«“\"!?]\s|\n", between):
            return None
        return cue
    return None


def cue_before(text: str, quote: Quote, found: list[Cue], floor: int) -> Cue | None:
    """The cue that leads to the quotation: X a déclaré : « … »; X said, “…”."""
    for cue in reversed(found):
        if cue.end > quote.outer_start:
            continue
        if cue.start < floor:
            return None
        between = text[cue.end : quote.outer_start]
        if len(between) <= 140 and not re.search(r"[.;!?»”]\s", between):
            return cue
        return None
    return None


def leads(text: str, cue: Cue, quote: Quote) -> bool:
    """Whether nothing but a colon, a comma or an addressee stands between cue and mark."""
    between = text[cue.end : quote.outer_start]
    return bool(_COLON.match(between)) or between.rstrip(" \u00a0\u202f").endswith(":")


def quoted_draft(
    text: str, span: tuple[int, int], cue: Cue, before: bool, floor: int, limit: int, code: str
) -> Draft:
    """A direct statement with the subject that its cue has."""
    if cue.pronoun:
        who = None
    else:
        first = subject_before if before else subject_after
        subject = (
            subject_before(text, floor, cue, code)
            if before
            else subject_after(text, cue, limit, code)
        )
        if subject is None and first is subject_after:
            subject = subject_before(text, floor, cue, code)
        who = (subject.start, subject.end) if subject else None
    return Draft(
        *span, StatementKind.DIRECT, order=cue.start, who=who, pronoun=cue.pronoun,
        cue=(cue.start, cue.end), act=cue.act, confidence=0.9, rule="quote and cue",
    )  # fmt: skip


def unsure(text: str, cue: Cue, code: str) -> bool:
    """Whether the cue asks rather than asserts ("dira s'il", "asked whether")."""
    return bool(patterns(code)["unsure"].match(text, cue.end))


__all__ = [
    "cue_after", "cue_before", "cues", "is_scare", "leads", "pieces", "quoted_draft", "unsure",
    "word_count",
]  # fmt: skip
