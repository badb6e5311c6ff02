"""The floors of accuracy on our own gold, by language and measure, pinned in floors.toml.

``python tests/eval/floors.py`` raises those that lie low; it never lowers one: that is done by
hand, and the commit says why.
"""

import tomllib
from pathlib import Path

from gold_articles import gold_articles
from own_score import Score, score_articles

FILE = Path(__file__).resolve().parent / "floors.toml"
SLACK = 0.03
"""A floor further under what is measured guards nothing and is to be raised."""
ITEMS = 3
"""The same in items: one of seven is more than three points."""
HEAD = (
    "# Least accuracy on gold/, by language. `python tests/eval/floors.py` raises what lies low.\n"
)


def floors() -> dict[str, dict[str, float]]:
    """Language to measure to floor."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def room(score: Score, measure: str) -> float:
    """How far under its measure a floor may lie."""
    return max(SLACK, ITEMS / score.chances[measure])


def low_floors(scores: dict[str, Score]) -> list[str]:
    """What is measured well above its floor, in words."""
    return [
        f"{lang} {measure}: floor {floor:.3f}, measured {scores[lang].value(measure):.3f}"
        for lang, table in floors().items()
        for measure, floor in table.items()
        if scores[lang].value(measure) - floor > room(scores[lang], measure)
    ]


def _raised(score: Score, measure: str, floor: float | None) -> float:
    """The floor one item (at least a point) under what is measured, or the old one if higher."""
    measured = score.value(measure)
    if floor is not None and measured - floor <= room(score, measure):
        return floor
    margin = max(0.01, 1 / score.chances[measure])
    return max(floor or 0.0, int((measured - margin) * 1000) / 1000)


def main() -> None:
    """Write floors.toml with every floor that lies low raised."""
    scores = score_articles(gold_articles())
    old = floors() if FILE.exists() else {}
    lines = [HEAD]
    for lang in sorted(scores):
        lines.append(f"\n[{lang}]\n")
        for measure in sorted(scores[lang].chances):
            floor = _raised(scores[lang], measure, old.get(lang, {}).get(measure))
            lines.append(f"{measure} = {floor:.3f}\n")
    FILE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
