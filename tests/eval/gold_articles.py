"""Reads the annotated articles of ``gold/``; gold/README.md says how they are written."""

import re
import tomllib
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Article, NumeralKind, StatementKind

GOLD = Path(__file__).resolve().parent / "gold"
_SPACE = r"[ \u00a0\u202f\u2009]"
_FLOORS = (Hedge.MORE_THAN, Hedge.AT_LEAST)
_CEILINGS = (Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO)


class BadGold(ValueError):
    """A line of the gold that cannot be read, or whose words do not stand in the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldStatement:
    """``speakers``: names that are as good as each other; None is nobody who can be named."""

    start: int
    end: int
    kind: StatementKind
    speakers: tuple[str | None, ...]
    mention: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldClaim:
    """``modality``: one, or several that are as good, parted by a slash."""

    start: int
    end: int
    hedge: Hedge
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    speakers: tuple[str | None, ...]
    modality: str = "asserted"
    change: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldNumeral:
    start: int
    end: int
    kind: NumeralKind
    value: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldArticle:
    name: str
    article: Article
    covers: tuple[str, ...]
    statements: tuple[GoldStatement, ...] = field(default=())
    claims: tuple[GoldClaim, ...] = field(default=())
    numerals: tuple[GoldNumeral, ...] = field(default=())


def phenomena() -> tuple[str, ...]:
    """Every key that ``covers`` may name."""
    tables = tomllib.loads((GOLD.parent / "phenomena.toml").read_text(encoding="utf-8"))
    return tuple(key for each in tables.values() for key in each)


def amount(text: str, typography: str) -> str:
    """The text with French marks and grouped digits set with the no-break space asked for."""
    space = {"plain": " ", "nbsp": "\u00a0", "narrow": "\u202f"}[typography]
    return re.sub(r"(?<=«) | (?=»)|(?<=\d) (?=\d{3}(?!\d))| (?=[%;:!?])", space, text)


def _names(words: str) -> tuple[str | None, ...]:
    return tuple(None if name == "-" else name for name in words.split(" / "))


def locate(text: str, words: str) -> tuple[int, int]:
    """Where the words stand: ``head .. tail #2`` leaves out the middle, takes the second place.

    Raises BadGold where they do not.
    """
    found = re.fullmatch(r"(.*?)(?: #(\d+))?", words)
    assert found is not None
    pieces = [re.escape(piece).replace(r"\ ", _SPACE) for piece in found[1].split(" .. ")]
    before = r"(?<!\d[.,'\u202f\u00a0])(?<!\d)" if found[1][0].isdigit() else r"(?<!\w)"
    last = found[1][-1]
    after = r"(?![.,']?\d)" if last.isdigit() else r"(?!\w)" if last.isalpha() else ""
    pattern = re.compile(before + r"[\s\S]*?".join(pieces) + after)
    for place, match in enumerate(pattern.finditer(text), start=1):
        if place == int(found[2] or 1):
            return match.span()
    raise BadGold(f"{words!r} does not stand in the text")


def _bounds(words: str) -> tuple[Hedge, Decimal | None, Decimal | None]:
    first, *numbers = words.split()
    if first == "vague":
        return Hedge.VAGUE, None, None
    if not numbers:
        return Hedge.EXACT, Decimal(first), Decimal(first)
    hedge, low, high = Hedge(first), Decimal(numbers[0]), Decimal(numbers[-1])
    return hedge, None if hedge in _CEILINGS else low, None if hedge in _FLOORS else high


def _statement(text: str, line: str) -> GoldStatement:
    kind, words, speaker, mention = line.split(" | ")
    start, end = locate(text, words)
    return GoldStatement(
        start=start,
        end=end,
        kind=StatementKind(kind),
        speakers=_names(speaker),
        mention=_names(mention)[0],
    )


def _claim(text: str, line: str) -> GoldClaim:
    words, value, unit, speaker, *rest = line.split(" | ")
    start, end = locate(text, words)
    hedge, low, high = _bounds(value)
    extras = {word.partition("=")[0]: word.partition("=")[2] for word in " ".join(rest).split()}
    if unknown := set(extras) - {"modality", "kind", "optional"}:
        raise BadGold(f"unknown extras: {unknown}")
    return GoldClaim(
        start=start,
        end=end,
        hedge=hedge,
        low=low,
        high=high,
        unit=_names(unit)[0],
        speakers=_names(speaker),
        modality=extras.get("modality", "asserted"),
        change=extras.get("kind") == "change",
        optional="optional" in extras,
    )


def _numeral(text: str, line: str) -> GoldNumeral:
    words, what = line.split(" | ")
    start, end = locate(text, words)
    kind, *value = what.split()
    return GoldNumeral(
        start=start,
        end=end,
        kind=NumeralKind(kind),
        value=Decimal(value[0]) if value else None,
    )


def read_article(path: Path) -> GoldArticle:
    """One file. Raises BadGold, naming file and line."""
    head, rest = path.read_text(encoding="utf-8").split("\n\n", 1)
    facts = dict(line.split(": ", 1) for line in head.splitlines())
    body, *sections = re.split(r"^== (.*)\n", rest, flags=re.MULTILINE)
    text = amount(body.strip("\n"), facts.get("typography", "plain"))
    makers = {"statements": _statement, "claims": _claim, "numerals": _numeral}
    made: dict[str, list[object]] = {name: [] for name in makers}
    for name, lines in zip(sections[::2], sections[1::2], strict=True):
        for line in lines.splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            try:
                made[name].append(makers[name](text, line))
            except ValueError as error:
                raise BadGold(f"{path.name}: {line}: {error}") from error
    article = Article(
        text=text,
        lang=facts["lang"],
        title=facts.get("title"),
        outlet=facts["outlet"],
        published=date.fromisoformat(facts["published"]),
    )
    return GoldArticle(
        name=path.stem,
        article=article,
        covers=tuple(facts["covers"].split()),
        **{name: tuple(rows) for name, rows in made.items()},  # type: ignore[arg-type]
    )


def gold_articles() -> list[GoldArticle]:
    """The whole gold, in the order of its file names."""
    return [read_article(path) for path in sorted(GOLD.glob("*.txt"))]
