"""Statements as W3C Web Annotations: who says it, as a body; the words, as a target.

https://www.w3.org/TR/annotation-model/: a TextQuoteSelector finds the words in the page, a
TextPositionSelector in the plain text that was read, by code points.
"""

import json
from collections.abc import Iterator
from typing import Any

from claimtrack import __version__
from claimtrack.report.json.stream import listed
from claimtrack.report.json.values import jsonable
from claimtrack.report.linked.identifiers import entity, source_address, thing, without_nothing
from claimtrack.services.reports.claims_report import Material
from claimtrack.services.reports.statement_csv_columns import Number, Said
from claimtrack.store.tables.spans import Span

_HEAD = """{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": "urn:claimtrack:statements",
  "type": "AnnotationPage",
  "items": ["""


def annotation_pieces(material: Material, lang: str) -> Iterator[str]:
    """One page of annotations, one a statement; the same in every language."""
    del lang
    yield from listed((_annotation(said) for said in material.said()), _HEAD, "]\n}")


def _annotation(said: Said) -> dict[str, Any]:
    line = said.line
    source = source_address(line.url, line.sha256)
    targets = [_target(span, source) for span in said.spans]
    return {
        "id": thing(line.sha256, line.statement),
        "type": "Annotation",
        "motivation": "describing",
        "creator": _creator(line.entered_by),
        "body": [*_speaker(said), _reading(said)],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _creator(who: str | None) -> dict[str, str]:
    if who is not None:
        return {"type": "Person", "name": who}
    return {"type": "Software", "name": f"claimtrack {__version__}"}


def _speaker(said: Said) -> list[dict[str, str]]:
    """The speaker's name, and the Wikidata entity where it is known."""
    line, address = said.line, entity(said.wikidata)
    name = line.speaker or line.mention
    bodies = []
    if name:
        bodies.append({"type": "TextualBody", "purpose": "identifying", "value": name})
    if address:
        bodies.append({"type": "SpecificResource", "purpose": "identifying", "source": address})
    return bodies


def _reading(said: Said) -> dict[str, str]:
    """What was read, as JSON in a text: the model has no words of its own for it."""
    line = said.line
    facts = without_nothing(
        {
            "statement": line.statement,
            "article": line.article,
            "kind": line.kind,
            "speaker": line.speaker,
            "mention": line.mention,
            "role": line.role,
            "organisation": line.organisation,
            "cue": line.cue,
            "said_from": line.said_from,
            "said_to": line.said_to,
            "claims": [_number(one) for one in said.numbers],
        }
    )
    value = json.dumps(jsonable(facts), ensure_ascii=False)
    return {
        "type": "TextualBody",
        "purpose": "describing",
        "format": "application/json",
        "language": line.lang,
        "value": value,
    }


def _number(one: Number) -> dict[str, Any]:
    quantity = one.quantity
    return without_nothing(
        {
            "claim": one.claim,
            "figure": one.figure,
            "words": one.words,
            "value": quantity.value,
            "low": quantity.low,
            "high": quantity.high,
            "hedge": quantity.hedge,
            "unit": one.unit,
        }
    )


def _target(span: Span, source: str) -> dict[str, Any]:
    quote = {"type": "TextQuoteSelector", "exact": span.exact}
    quote |= {"prefix": span.prefix} if span.prefix else {}
    quote |= {"suffix": span.suffix} if span.suffix else {}
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"source": source, "selector": [quote, position]}
