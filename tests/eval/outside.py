"""Measures the extractor on an outside gold: ``make eval CLAIMTRACK_GOLD=FOLDER``.

The folder holds ``news/``, ``quotes/`` and ``numbers/`` with texts, annotations and their own
scorers; nothing of it is part of this project. Prints a Markdown table for docs/accuracy.md.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from claimtrack.services.check.extract import extract_lines
from claimtrack.services.compare.jsonl_pairs import compare_lines

ANNOTATIONS = ("statements", "claims", "non_claims", "quotes", "expected")
NEWS = (
    ("claims, span and value F1", "claim_span+value", 2),
    ("unit", "unit_acc", 0),
    ("approximator", "approximator_acc", 0),
    ("attribution where a source is named", "attribution_acc_when_attributed", 0),
    ("non-claims taken for claims", "non_claim_fp_rate", 0),
    ("statements F1", "statement", 2),
    ("speaker", "speaker_acc", 0),
    ("speaker, pronoun or none", "speaker_acc_pronoun_or_none", 0),
)


def predictions(source: Path, target: Path) -> None:
    """What claimtrack finds in each text of ``source``, the annotations left out."""
    bare = []
    for line in source.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        bare.append(json.dumps({key: row[key] for key in row if key not in ANNOTATIONS}))
    with target.open("w", encoding="utf-8") as out:
        for row in extract_lines(bare, []):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def scorer(*words: str | Path) -> str:
    """What a scorer of the gold prints."""
    done = subprocess.run(
        [sys.executable, *map(str, words)], capture_output=True, text=True, check=True
    )
    return done.stdout


def numbers(gold: Path, work: Path) -> list[tuple[str, str]]:
    rows = []
    for name in ("numbers", "mentions", "phenomena"):
        for lang in ("fr", "en"):
            source = gold / "numbers" / f"{name}_{lang}.jsonl"
            predictions(source, work / "p.jsonl")
            printed = scorer(
                gold / "numbers" / "score_numbers.py", "--claims", source, work / "p.jsonl"
            )
            found = re.search(r"ALL .*value-F1=([\d.]+)", printed)
            rows.append((f"{name}_{lang}, value F1", found.group(1) if found else "?"))
    return rows


def quotes(gold: Path, work: Path) -> list[tuple[str, str]]:
    source = gold / "quotes" / "dev.jsonl"
    predictions(source, work / "p.jsonl")
    printed = scorer(gold / "quotes" / "score_quotes.py", source, work / "p.jsonl", "--json")
    found: dict[str, Any] = json.loads(printed)
    return [
        (
            f"quotations {lang}, F1 at IoU .8 / .3; with speaker",
            " / ".join(f"{found[lang][iou]['F1']:.3f}" for iou in ("0.8", "0.3"))
            + "; "
            + " / ".join(f"{found[lang][iou]['spk_F1']:.3f}" for iou in ("0.8", "0.3")),
        )
        for lang in ("en", "fr")
    ]


def news(gold: Path, work: Path) -> list[tuple[str, str]]:
    rows = []
    for name in ("seeds", "articles"):
        source = gold / "news" / f"{name}.jsonl"
        predictions(source, work / "p.jsonl")
        printed = scorer(gold / "news" / "score.py", source, work / "p.jsonl", "--json")
        found = json.loads(printed)["all"]
        rows += [(f"news/{name}: {label}", f"{found[key][at]:.3f}") for label, key, at in NEWS]
    return rows


def outcomes(gold: Path, work: Path) -> list[tuple[str, str]]:
    """The comparison on the gold's claims, then on the program's own."""
    articles, episodes = gold / "news" / "articles.jsonl", gold / "news" / "episodes.jsonl"
    predictions(articles, work / "p.jsonl")
    rows = []
    for label, source, flags in (
        ("gold claims", articles, ["--oracle-claims"]),
        ("own claims", work / "p.jsonl", []),
    ):
        with (work / "o.jsonl").open("w", encoding="utf-8") as out:
            for row in compare_lines(source.read_text(encoding="utf-8").splitlines(), []):
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        printed = scorer(
            gold / "news" / "score.py", articles, work / "p.jsonl", "--episodes", episodes,
            "--pred-episodes", work / "o.jsonl", *flags, "--json",
        )  # fmt: skip
        pairs = json.loads(printed)["pairs"]
        plain = pairs["by_difficulty"]["plain"][0]
        rows.append(
            (f"outcomes, {label}: all pairs / plain ones", f"{pairs['accuracy']:.3f} / {plain:.3f}")
        )
    return rows


def main() -> None:
    folder = os.environ.get("CLAIMTRACK_GOLD")
    if not folder:
        sys.exit("Name the gold's folder: make eval CLAIMTRACK_GOLD=FOLDER")
    gold = Path(folder)
    print("| measure | claimtrack |\n|---|---|")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for part in (numbers, quotes, news, outcomes):
            for label, value in part(gold, work):
                print(f"| {label} | {value} |", flush=True)


if __name__ == "__main__":
    main()
