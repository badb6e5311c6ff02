"""What changed between two versions of an article, for people."""

from claimtrack.domain.word_changes import Piece
from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Line, Parts, line, spans
from claimtrack.report.notices.arithmetic import sentence
from claimtrack.services.check.versions import Diffed, QuoteChange, Version
from claimtrack.wording.writer import quote

_NEAR = 60
"""Characters of unchanged text shown on either side of a change."""


def diffed_parts(found: Diffed, lang: str) -> Parts:
    """The versions, the words, the quotations, the figures that do not fit."""
    parts: Parts = [spans((found.article, "id"), "  ", (found.title or "", "title"))]
    if found.older is None:
        parts.append(line(say(lang, "diff.single")))
    else:
        parts += [_version(found.older, lang), _version(found.newer, lang), line()]
        parts += _words(found.pieces)
        parts += _quotations(found.quotations, lang)
    return [*parts, *_checks(found, lang)]


def _checks(found: Diffed, lang: str) -> Parts:
    """The figures that do not fit."""
    if not found.checks:
        return []
    head = line(say(lang, "diff.checks"), "head")
    return [line(), head, *(line(sentence(check, lang), indent=2) for check in found.checks)]


def _version(one: Version, lang: str) -> Line:
    when = one.retrieved_at.strftime("%Y-%m-%d %H:%M UTC") if one.retrieved_at else ""
    facts = (when, one.source or "", f"sha256 {one.sha256[:12]}")
    text = say(lang, "diff.version", number=one.number, facts=", ".join(f for f in facts if f))
    return line(text, "dim", indent=2)


def _words(pieces: tuple[Piece, ...]) -> Parts:
    """Each changed passage with a little around it: [-taken out-] {+put in+}."""
    if all(piece.state == "same" for piece in pieces):
        return []
    last = len(pieces) - 1
    stretches = (_stretch(piece, at == 0, at == last) for at, piece in enumerate(pieces))
    return [Line(tuple(stretches), 2)]


def _stretch(piece: Piece, first: bool, last: bool) -> tuple[str, str]:
    """One piece and its style."""
    if piece.state == "removed":
        return f"[-{_flat(piece.text)}-]", "conflict"
    if piece.state == "added":
        return f"{{+{_flat(piece.text)}+}}", "agree"
    return _cut(piece.text, first, last), ""


def _flat(text: str) -> str:
    return text.strip("\n") or "¶"


def _cut(text: str, first: bool, last: bool) -> str:
    head = "" if first else text[:_NEAR]
    tail = "" if last else text[-_NEAR:]
    if len(text) <= _NEAR * (2 - first - last):
        return text
    return f"{head}…" + (f"\n…{tail}" if tail and head else tail)


def _quotations(changes: tuple[QuoteChange, ...], lang: str) -> Parts:
    if not changes:
        return []
    parts: Parts = [line(), line(say(lang, "diff.quotations"), "head")]
    for change in changes:
        parts += _quotation(change, lang)
    return parts


def _quotation(change: QuoteChange, lang: str) -> Parts:
    """A quotation as it was, and as it is now."""
    who = f" ({change.speaker})" if change.speaker else ""
    text = say(lang, f"diff.{change.state}", words=quote(change.words, lang), who=who)
    style = {"vanished": "conflict", "changed": "tension", "kept": "dim"}.get(change.state, "")
    before = spans((change.id, "id"), "  ", (text, style), indent=2)
    if change.now is None:
        return [before]
    now = say(lang, "diff.now", words=quote(change.now, lang), id=change.now_id)
    return [before, line(now, indent=4)]
