"""What making stories, figures and findings anew changed, or would change."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Line, Parts, line, spans

if TYPE_CHECKING:
    from claimtrack.services.grouping.regroup import Regrouped

MOST = 20


def regrouped_parts(done: "Regrouped", lang: str, *, dry: bool) -> Parts:
    """The counts, then the articles, claims and findings that are otherwise than before."""
    facts = {"stories": done.stories, "figures": done.figures}
    parts: Parts = [line(say(lang, "regroup.looked_at", n=done.articles, **facts))]
    if not done.changed:
        return [*parts, line(say(lang, "regroup.same"))]
    parts.append(line(say(lang, "regroup.would" if dry else "regroup.did"), "head"))
    for key, ids in (("articles", done.moved_articles), ("claims", done.moved_claims)):
        if ids:
            parts.append(spans(say(lang, f"regroup.{key}"), "  ", (_ids(ids), "id")))
    for key, found in (("gone", done.gone), ("new", done.new)):
        parts += _findings(key, found, lang)
    return parts


def _ids(names: Sequence[str]) -> str:
    more = len(names) - MOST
    return " ".join(names[:MOST]) + (f" +{more}" if more > 0 else "")


def _findings(key: str, found: Sequence[tuple[str, str, str]], lang: str) -> Iterator[Line]:
    if not found:
        return
    yield line(say(lang, f"regroup.{key}", n=len(found)))
    for figure, a, b in found[:MOST]:
        yield spans((figure, "id"), f"  {a} ↔ {b}", indent=2)
