"""The statements of one sentence, before their speakers are known."""

from claimtrack.domain.reading import Act
from claimtrack.domain.record import changed
from claimtrack.extraction.speakers.verbs import is_speaker, sentence_subject
from claimtrack.extraction.statements.content.after_cue import content_after
from claimtrack.extraction.statements.content.ends import coordinated
from claimtrack.extraction.statements.content.objects import Content
from claimtrack.extraction.statements.content.of_source import source_content
from claimtrack.extraction.statements.draft import Draft, Range, Span, content_span, offsets
from claimtrack.extraction.statements.postposed_cues import read_left
from claimtrack.extraction.statements.quotation_cues import (
    before_colon,
    heads_quotation,
    incise,
    is_speech,
)
from claimtrack.extraction.statements.sentence_state import SentenceState
from claimtrack.extraction.statements.sources import Source
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.quotes import Quote
from claimtrack.extraction.text.walk import only_marks

_SHARE = 2
"""Items before those of whom a share is told: "76 %" of "76 % des élus"."""


def read_sentence(text: str, items: list[Item], begin: int, pack: Language) -> SentenceState:
    """All statements of the sentence in ``drafts``, in the order of the text."""
    state = SentenceState(text, items, begin, pack)
    _read_incises(state)
    _read_cues(state)
    for source in state.sources:
        _read_source(state, source)
    _read_quotes(state)
    _read_heading(state)
    drafts = [_with_subject(state, draft) for draft in state.drafts]
    state.drafts = sorted(drafts, key=lambda draft: draft.spans[0])
    return state


def _read_cues(state: SentenceState) -> None:
    """Those that follow what they report first, as what they report may hold others."""
    cues = [cue for cue in state.cues if not _is_polled(state, cue)]
    for cue in [cue for cue in cues if not read_left(state, cue)]:
        if not state.is_covered(cue.first, cue.first + 1):
            _read_right(state, cue)


def _is_polled(state: SentenceState, cue: Cue) -> bool:
    """Whether a share of the people says so in somebody's count: "selon X, 40 % pensent que"."""
    if not state.sources or cue.form != "f":
        return False
    who = state.subject(cue)
    if who is None:
        return False
    return any(item.shape == "n" for item in state.items[max(0, who[0] - _SHARE) : who[0] + 2])


def speaking_subjects(state: SentenceState) -> list[Span]:
    """Subjects of all cues, those that report nothing too, in order."""
    spans = []
    for who in state.subjects:
        span = offsets(state.items, who)
        if span is not None and _comes_into_view(state, who):
            spans.append(span)
    return spans


def _comes_into_view(state: SentenceState, who: Range) -> bool:
    """Whether a subject can speak, and is not only told of in what somebody says."""
    return is_speaker(state.items, who, state.pack) and not state.is_covered(*who)


def _read_incises(state: SentenceState) -> None:
    for at in state.quoted:
        draft = incise(state.text, state.items[at], state.pack)
        if draft is not None:
            state.drafts.append(draft)
            state.covered.append((at, at + 1))


def _read_right(state: SentenceState, cue: Cue) -> None:
    """A cue with what it governs after it."""
    who = state.subject(cue)
    content = content_after(state.items, cue, state.cuts, state.pack)
    if content is not None:
        _keep(state, cue, who, content)
    elif _announces(state, cue):
        state.dangling = state.draft(cue, who, "colon")


def _keep(state: SentenceState, cue: Cue, who: Range | None, content: Content) -> None:
    """Keep what a cue governs, where its subject speaks and no other statement takes it."""
    first, end, rule = content
    sure = rule != "nominal" and not cue.governs("E")
    if (sure or _may_speak(state, who, cue)) and not state.is_covered(first, end):
        state.add(_parts(state, content), state.draft(cue, who, rule))


def _parts(state: SentenceState, content: Content) -> list[Range]:
    """The clauses that are linked behind one "that", each by itself; else the whole content."""
    first, end, rule = content
    pieces = coordinated(state.items, first, end, state.pack) if rule == "that" else None
    return pieces or [(first, end)]


def _announces(state: SentenceState, cue: Cue) -> bool:
    """Whether the sentence ends at the cue, with a colon or comma before a quotation."""
    if cue.denied or not cue.governs("Q") or cue.last + 6 < len(state.items):
        return False
    return state.items[-1].low in (":", ",")


def _may_speak(state: SentenceState, who: Range | None, cue: Cue) -> bool:
    """Whether the subject of "prévoit", "annonce" is somebody and not a plan or a fact."""
    if who is None:
        return cue.form != "f" or bool(state.subjects)
    if state.items[who[0]].low in state.pack.phrases.anyone:
        return False
    return is_speaker(state.items, who, state.pack)


def _read_source(state: SentenceState, source: Source) -> None:
    """A source without a verb, and the clause it stands for."""
    if state.is_covered(source.first, source.first + 1):
        return
    content = _source_content(state, source)
    if content is None:
        return
    span = content_span(state.items, *content)
    if span is not None:
        state.covered.append(content)
        cue = (state.items[source.first].start, state.items[source.cue_end - 1].end)
        who = offsets(state.items, source.who)
        state.drafts.append(Draft((span,), who, cue, Act.SAYS, "according"))


def _source_content(state: SentenceState, source: Source) -> Range | None:
    """The clause a source stands for, or what no other statement takes of it."""
    content = source_content(state.items, source, state.begin, state.cuts, state.pack)
    if content is None or not state.is_covered(*content):
        return content
    return _rest_before(state, source, content)


def _rest_before(state: SentenceState, source: Source, content: Range) -> Range | None:
    """What of a source's clause no other statement takes, where it is long enough."""
    start = state.left_start(source.first)
    if content[0] >= source.end or start >= source.first - 3:
        return None
    return None if state.is_covered(start, content[1]) else (start, content[1])


def _read_quotes(state: SentenceState) -> None:
    """The quotations that no verb claims."""
    for at in state.quoted:
        quote = state.items[at].quote
        if quote is not None and not state.is_covered(at, at + 1):
            _read_quote(state, at, quote)


def _read_quote(state: SentenceState, at: int, quote: Quote) -> None:
    """A quotation that no verb claims: after a colon, or alone in its sentence."""
    speech, alone = is_speech(state.text, state.items[at]), _is_alone(state.items, at, state.pack)
    if not speech and not (alone and _is_remark(state, quote)):
        return
    spans = ((quote.start, quote.end),)
    colon = before_colon(state.items, at, state.pack)
    if colon is not None:
        who = offsets(state.items, colon[0])
        state.drafts.append(Draft(spans, who, None, Act.SAYS, "colon", floating=who is None))
    elif alone:
        state.drafts.append(Draft(spans, None, None, Act.SAYS, _rule_alone(speech), floating=True))


def _read_heading(state: SentenceState) -> None:
    """Leave a line that only names somebody, with a colon, to the quotation of the next one."""
    if state.drafts or state.cues:
        return
    who = offsets(state.items, heads_quotation(state.items, state.pack))
    if who is not None:
        state.dangling = Draft((), who, who, Act.SAYS, "colon")


def _rule_alone(speech: bool) -> str:
    """The rule of a quotation alone in its sentence: speech, or a short remark."""
    return "floating" if speech else "remark"


def _is_alone(items: list[Item], at: int, pack: Language) -> bool:
    """Whether nothing but marks stands beside the item, or "but" before it."""
    return _only_leads(items[:at], pack) and only_marks(items[at + 1 :])


def _only_leads(items: list[Item], pack: Language) -> bool:
    """Whether nothing but marks, or a "but" at the sentence's head, stands there."""
    led = bool(items) and items[0].low in pack.content.contrasts
    return only_marks(items[led:])


def _is_remark(state: SentenceState, quote: Quote) -> bool:
    """Whether a short quotation is a sentence: “Not now.” after what the speaker said before."""
    words = state.text[quote.start : quote.end].split()
    return len(words) > 1 and words[-1][-1] in ".!?…" and not words[1][:1].isupper()


def _with_subject(state: SentenceState, draft: Draft) -> Draft:
    """A draft whose own subject is left out, with the subject of the sentence."""
    if not draft.elided or draft.cue is None:
        return draft
    who = _shared_subject(state, draft.cue[0])
    return changed(draft, who=offsets(state.items, who)) if who else draft


def _shared_subject(state: SentenceState, start: int) -> Range | None:
    """The subject of the reporting verb before the one at ``start``, of the next, or at all."""
    for who in reversed(state.subjects):
        if state.items[who[0]].start < start:
            return who
    if state.subjects:
        return state.subjects[0]
    return sentence_subject(state.items, state.begin, state.item_at(start), state.pack)
