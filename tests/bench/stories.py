"""How well articles are put into stories: pairwise precision, recall and F1.

    python tests/bench/stories.py FILE… [--topic REGEX]

Each FILE is a pile: JSON Lines with ``text``, ``lang``, ``title``, ``published``. The topic of an
article is its ``episode``, or what REGEX finds in its ``source_ref`` (its groups, where it has
some); articles in which it finds nothing have a topic of their own. All files are one store.
Nothing of a text is printed.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from claimtrack.domain.period import Period
from claimtrack.domain.stories.article_facts import ArticleFacts
from claimtrack.domain.stories.clusters import clusters, nets, pairs_within
from claimtrack.extraction.stories.facts import article_facts

Row = dict[str, Any]


def read(files: Iterable[str]) -> list[Row]:
    """The articles of all files."""
    return [
        json.loads(line)
        for file in files
        for line in Path(file).read_text(encoding="utf-8").splitlines()
    ]


def topic(row: Row, at: int, pattern: str | None) -> str:
    """What an article truly belongs to."""
    if pattern is None:
        return str(row.get("episode") or f"alone {at}")
    found = re.search(pattern, row.get("source_ref") or "")
    return "|".join(found.groups() or [found[0]]) if found else f"alone {at}"


def facts_of(row: Row, at: int) -> ArticleFacts:
    """The facts of one article, read as recording does."""
    day = date.fromisoformat(row["published"][:10]) if row.get("published") else None
    return article_facts(
        f"A{at}",
        row["text"],
        row["lang"],
        title=row.get("title"),
        published=Period(day, day + timedelta(days=1)) if day else None,
    )


def scores(stories: Iterable[Sequence[str]], topics: Sequence[str]) -> tuple[float, float, float]:
    """Pairwise precision, recall and F1."""
    found = pairs_within(stories)
    right = sum(topics[int(a[1:])] == topics[int(b[1:])] for a, b in found)
    sizes = Counter(topics).values()
    wanted = sum(size * (size - 1) // 2 for size in sizes)
    precision, recall = right / max(1, len(found)), right / max(1, wanted)
    return precision, recall, 2 * right / max(1, len(found) + wanted)


def main(words: list[str]) -> None:
    """Print the scores of the piles that are named."""
    pattern = None
    if "--topic" in words:
        at = words.index("--topic")
        pattern, words = words[at + 1], words[:at] + words[at + 2 :]
    rows = read(words)
    topics = [topic(row, at, pattern) for at, row in enumerate(rows)]
    began = perf_counter()
    facts = [facts_of(row, at) for at, row in enumerate(rows)]
    read_in = perf_counter()
    stories = clusters(facts)
    ended = perf_counter()
    precision, recall, f1 = scores(stories, topics)
    print(f"{len(rows)} articles, {len(set(topics))} topics, {len(stories)} stories")
    print(f"pairwise precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")
    largest = max(map(len, nets(facts)))
    print(
        f"{1000 * (read_in - began) / len(rows):.1f} ms an article, clusters of all"
        f" {ended - read_in:.2f} s, largest net {largest} articles"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
