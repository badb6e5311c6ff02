"""The trap corpus: small cases that are easily got wrong, as text, or as facts no text can show.

``python tests/trap_corpus.py`` writes docs/traps.md from it.
"""

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from claims_made import claim, window

from claimtrack.domain.claim import Basis, Claim, Kind
from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.lang.tables.places import WITHIN
from claimtrack.wording.worded import WordedComparison, compare

HERE = Path(__file__).parent / "traps"
PAGE = HERE.parents[1] / "docs" / "traps.md"
PUBLISHED = "2024-03-11"


@dataclass(frozen=True, slots=True)
class Trap:
    """One case as the files give it, in its language."""

    lang: str
    given: dict[str, Any]

    @property
    def name(self) -> str:
        """What the trap is about."""
        return str(self.given["name"])

    @property
    def expected(self) -> tuple[str, str]:
        """Outcome and first reason."""
        return self.given["outcome"], self.given["reason"]

    def claims(self) -> tuple[Claim, Claim]:
        """Both claims, read out of the texts or made from the facts."""
        if self.given.get("facts"):
            return _from_facts(self.given["a"], "C1"), _from_facts(self.given["b"], "C2")
        one = _read(self.given["text"], self.lang, "a", PUBLISHED)
        two = one
        if text := self.given.get("text_b"):
            lang, day = self.given.get("lang_b", self.lang), self.given.get("published_b")
            two = _read(text, lang, "b", day or PUBLISHED)
        first = _called(one, self.given["a"])[0]
        same = _called(two, self.given["b"])
        again = self.given["a"] == self.given["b"] and one is two
        return first, same[min(int(again), len(same) - 1)]

    def compared(self) -> WordedComparison:
        """The first claim against the second."""
        return compare(*self.claims(), within=WITHIN)


def traps() -> tuple[Trap, ...]:
    """Every trap, the French ones first."""
    return tuple(
        Trap(lang, given)
        for lang in ("fr", "en")
        for given in json.loads((HERE / f"traps_{lang}.json").read_text(encoding="utf-8"))
    )


def _read(text: str, lang: str, name: str, day: str) -> list[Claim]:
    published = date.fromisoformat(day)
    article = Article(text=text, lang=lang, published=published, outlet=f"outlet {name}")
    reading = read(article)
    found = [
        replace(each.facts, id=f"{name}{place}", article=name)
        for place, each in enumerate(reading.claims)
    ]
    for each in reading.parts:
        found[each.part] = replace(found[each.part], part_of=found[each.whole].id)
    return found


def _called(claims: list[Claim], words: str) -> list[Claim]:
    same = [each for each in claims if words.lower() in each.text.lower()]
    assert same, (words, [each.text for each in claims])
    return same


def _from_facts(given: dict[str, Any], name: str) -> Claim:
    fields = {"id": name, **given}
    if "window" in fields:
        fields["window"] = window(*fields["window"])
    for key, values in (("kind", Kind), ("basis", Basis)):
        if key in fields:
            fields[key] = values(fields[key])
    return claim(**fields)


_HEAD = """# Traps

Small cases that are easily got wrong, each with the outcome that claimtrack gives and why. The
tests run every one of them; this page is written from the same files by
`python tests/trap_corpus.py`.

"""
_TITLES = {"fr": "## In French\n", "en": "## In English\n"}


def page() -> str:
    """docs/traps.md: each trap with its texts and the sentence of its outcome."""
    parts = [_HEAD]
    for lang, title in _TITLES.items():
        parts.append(title)
        parts += [_entry(trap) for trap in traps() if trap.lang == lang]
    return "\n".join(parts).rstrip("\n") + "\n"


def _entry(trap: Trap) -> str:
    lines = [f"### {trap.name[0].upper()}{trap.name[1:]}\n"]
    lines += [f"> {text}\n" for key in ("text", "text_b") if (text := trap.given.get(key))]
    found = trap.compared()
    lines.append(
        f"**{found.outcome.value}**, {found.relation.value}. {found.sentence(trap.lang)}\n"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
