"""Who said what: every attributed utterance of an article."""

import re
from bisect import bisect_right

from claimtrack.domain.reading import (
    Act,
    Article,
    Region,
    SpeakerFound,
    StatementFound,
    StatementKind,
)
from claimtrack.extraction.cast import Cast, Member
from claimtrack.extraction.cues import Cue, find_cues
from claimtrack.extraction.drafts import Draft, trim
from claimtrack.extraction.indirect import (
    according_to,
    asked,
    bare_clause,
    incise,
    is_denied,
    nominal,
    that_clause,
)
from claimtrack.extraction.mentions import Mention, names
from claimtrack.extraction.quoted import (
    cue_after,
    cue_before,
    is_scare,
    leads,
    pieces,
    quoted_draft,
    word_count,
)
from claimtrack.extraction.quotes import Quote, find_quotes
from claimtrack.extraction.sentences import sentences
from claimtrack.lang.pack import CODES

_SPEECH = re.compile(r"[^\W\d_]")


def _line_of(text: str, place: int) -> tuple[int, int]:
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    return max(start, place - 1500), min(end if end >= 0 else len(text), place + 3000)


def _inside(place: int, quotes: list[Quote], starts: list[int]) -> bool:
    at = bisect_right(starts, place) - 1
    return at >= 0 and place < quotes[at].outer_end


def _quoted(
    text: str, quotes: list[Quote], found: list[Cue], spans: tuple[tuple[int, int], ...], code: str
) -> list[Draft]:
    drafts: list[Draft] = []
    starts = [quote.outer_start for quote in quotes]
    outside = [cue for cue in found if not _inside(cue.start, quotes, starts)]
    cue_starts = [cue.start for cue in outside]
    begins = [start for start, _ in spans]
    for quote in quotes:
        if not _SPEECH.search(text[quote.start : quote.end]):
            continue
        low = bisect_right(cue_starts, quote.outer_start - 300)
        high = bisect_right(cue_starts, quote.outer_end + 300)
        near = outside[low:high]
        floor = begins[max(0, bisect_right(begins, quote.outer_start) - 1)]
        limit = _line_of(text, quote.outer_end)[1]
        inner = [cue for cue in found if quote.start < cue.start < quote.end] if quote.end - quote.start < 3000 else []
        drafts += _one_quote(text, quote, near, inner, floor, limit, code)
    return drafts


def _one_quote(
    text: str, quote: Quote, near: list[Cue], inner: list[Cue], floor: int, limit: int, code: str
) -> list[Draft]:
    """The statements that one stretch in marks gives: none, one, or two around an incise."""
    cut = pieces(text, quote, inner, code)
    if cut[0][2] is not None:
        made = []
        for start, end, cue in cut:
            span = trim(text, start, end)
            if cue is not None and span[1] > span[0]:
                draft = quoted_draft(text, span, cue, False, floor, quote.end, code)
                draft.continues = len(made) - 1 if made else None
                draft.rule = "incise inside the marks"
                made.append(draft)
        return made
    span = (quote.start, quote.end)
    count = word_count(text[quote.start : quote.end])
    after = cue_after(text, quote, near, limit)
    before = cue_before(text, quote, near, floor)
    if before is not None and leads(text, before, quote):
        return [quoted_draft(text, span, before, True, floor, quote.outer_start, code)]
    if after is not None and (count >= 3 or text[quote.start].isupper()):
        own = text[quote.outer_end : after.start]
        draft = quoted_draft(text, span, after, bool(own.strip(" ,\u00a0\u202f.…!?–—-")), quote.outer_end, limit, code)
        return [draft]
    if is_scare(text, quote, code):
        return []
    opening = text[floor : quote.outer_start].strip(" –—-\u00a0\u202f")
    if opening.endswith(":"):
        return [
            Draft(*span, StatementKind.DIRECT, order=quote.outer_start, who=_noun_cue(text, floor, quote), again=True, confidence=0.6, rule="colon")
        ]  # fmt: skip
    if opening == "" and count >= 5:
        return [
            Draft(*span, StatementKind.DIRECT, order=quote.outer_start, again=True, confidence=0.6, rule="floating quote")
        ]  # fmt: skip
    return []


def _noun_cue(text: str, floor: int, quote: Quote) -> tuple[int, int] | None:
    """The name that heads "X : « … »", where the colon follows a name alone."""
    head = text[floor : quote.outer_start].rstrip(" :\u00a0\u202f")
    if 0 < len(head) < 60 and head[0].isupper() and len(head.split()) <= 5:
        return floor, floor + len(head)
    return None


def _retold(
    text: str, spans: tuple[tuple[int, int], ...], quotes: list[Quote], found: list[Cue], code: str
) -> list[Draft]:
    drafts: list[Draft] = []
    starts = [quote.outer_start for quote in quotes]
    cue_starts = [cue.start for cue in found]
    for start, end in spans:
        low, high = bisect_right(cue_starts, start - 1), bisect_right(cue_starts, end)
        mine = [cue for cue in found[low:high] if not _inside(cue.start, quotes, starts)]
        stop = end
        while stop > start and text[stop - 1] in ".!?…":
            stop -= 1
        made: list[Draft] = []
        for place, cue in enumerate(mine):
            if any(draft.start <= cue.start < draft.end for draft in made):
                if cue.form == "finite" and not cue.pronoun:
                    continue
            if is_denied(text, cue, start, code):
                continue
            later = mine[place + 1 :]
            draft = (
                that_clause(text, cue, start, stop, later, code)
                or asked(text, cue, start, stop, code)
                or incise(text, cue, start, stop, code)
                or bare_clause(text, cue, start, stop, later, code)
                or nominal(text, cue, start, stop, code)
            )
            if draft is not None:
                made.append(draft)
        if not any(draft.rule in ("that clause", "incise", "bare clause") for draft in made):
            made += [
                draft
                for draft in according_to(text, start, stop, code)
                if not _inside(draft.order, quotes, starts)
            ]
        drafts += made
    return drafts


def _overlap(a: Draft, b: Draft) -> int:
    return min(a.end, b.end) - max(a.start, b.start)


def _settled(quoted: list[Draft], retold: list[Draft]) -> list[Draft]:
    """One draft for each stretch: a quotation with its own cue wins over the clause around it,
    a clause that takes in a part-quotation wins over the part."""
    kept: list[Draft] = []
    for draft in sorted(retold, key=lambda d: (d.start, -d.end)):
        if kept and _overlap(kept[-1], draft) > 0:
            if draft.confidence > kept[-1].confidence:
                kept[-1] = draft
            continue
        kept.append(draft)
    out = list(quoted)
    for draft in kept:
        inner = [q for q in quoted if _overlap(q, draft) > 0]
        size = draft.end - draft.start
        covered = sum(_overlap(q, draft) for q in inner)
        if not inner:
            out.append(draft)
        elif covered < 0.8 * size and all(q.rule in ("colon", "floating quote") or q.cue == draft.cue for q in inner):
            out = [q for q in out if q not in inner]
            out.append(draft)
    out.sort(key=lambda d: (d.start, d.end))
    return out


class _Places:
    """Answers which chrome region, if any, a place lies in."""

    def __init__(self, regions: tuple[Region, ...]) -> None:
        self._regions = sorted(regions, key=lambda region: region.start)
        self._starts = [region.start for region in self._regions]

    def reason(self, place: int) -> str | None:
        at = bisect_right(self._starts, place) - 1
        if at >= 0 and place < self._regions[at].end:
            return self._regions[at].reason
        return None


def _spoken(draft: Draft, text: str, cast: Cast) -> tuple[Mention | None, Member | None]:
    if draft.pronoun:
        return cast.resolve(draft.pronoun, draft.order)
    if draft.who:
        return cast.resolve(text[draft.who[0] : draft.who[1]], draft.who[0])
    return None, cast.last


def _statement(draft: Draft, text: str, cast: Cast, reason: str | None) -> StatementFound:
    mention, member = _spoken(draft, text, cast)
    name = member.name if member else None
    role = (mention.role if mention else None) or (member.roles[0] if member and member.roles else None)
    cue = text[draft.cue[0] : draft.cue[1]] if draft.cue else None
    return StatementFound(
        start=draft.start,
        end=draft.end,
        kind=draft.kind,
        speaker=name,
        speaker_kind=member.kind if member else None,
        mention=text[draft.who[0] : draft.who[1]] if draft.who else draft.pronoun,
        mention_start=draft.who[0] if draft.who else None,
        mention_end=draft.who[1] if draft.who else None,
        role=role,
        cue=cue,
        cue_start=draft.cue[0] if draft.cue else None,
        cue_end=draft.cue[1] if draft.cue else None,
        act=Act(draft.act),
        relay=draft.relay,
        chrome=reason,
        confidence=round(draft.confidence - (0.25 if name is None else 0.0), 2),
        rule=draft.rule,
    )


def _drafts(text: str, code: str) -> list[Draft]:
    spans = sentences(text, code)
    quotes = find_quotes(text)
    found = [cue for start, end in spans for cue in find_cues(text, start, end, code)]
    quoted = _quoted(text, quotes, found, spans, code)
    return _settled(quoted, _retold(text, spans, quotes, found, code))


def find_statements(
    article: Article, chrome: tuple[Region, ...]
) -> tuple[tuple[StatementFound, ...], tuple[SpeakerFound, ...]]:
    """Every attributed utterance of ``article`` in its order, and everybody who speaks.

    Statements in ``chrome`` carry the region's reason and take no part in deciding who "il" or
    "the minister" is. For a language without a pack only quotations with an English cue are found.
    """
    text, code = article.text, article.lang if article.lang in CODES else "en"
    places = _Places(chrome)
    cast = Cast(_without(text, chrome), code)
    aside = Cast("", code)
    drafts = _drafts(text, code)
    made: dict[int, StatementFound] = {}
    for draft in sorted(drafts, key=lambda d: (d.order, d.start)):
        reason = places.reason(draft.start)
        made[id(draft)] = _statement(draft, text, aside if reason else cast, reason)
    return tuple(made[id(draft)] for draft in drafts), cast.speakers()


def _without(text: str, chrome: tuple[Region, ...]) -> str:
    """The text with chrome blanked out, lengths kept."""
    parts, at = [], 0
    for region in sorted(chrome, key=lambda region: region.start):
        if region.start >= at:
            parts += [text[at : region.start], " " * (region.end - region.start)]
            at = region.end
    parts.append(text[at:])
    return "".join(parts)


__all__ = ["find_statements", "names"]
