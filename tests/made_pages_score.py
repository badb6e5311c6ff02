"""How much of the words of a made page comes out: of our reader, and of trafilatura alone."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from statistics import mean

from page_hard import HardPage
from page_maker import MadePage
from trafilatura import bare_extraction

from claimtrack.extraction.page.chrome import find_chrome
from claimtrack.ingest.html.article import Got, read_html

AnyPage = MadePage | HardPage


def word_f1(found: list[str], truth: Sequence[str]) -> float:
    """The harmonic mean of the share of found words that are right, and of right words found."""
    both = sum((Counter(found) & Counter(truth)).values())
    return 2 * both / (len(found) + len(truth)) if both else 0.0


def score(page: AnyPage) -> float:
    """Of all words of the text that is kept."""
    return word_f1(read_html(page.raw, Got(name=page.name)).text.split(), page.words)


def score_unmarked(page: AnyPage) -> float:
    """Of the words that are not marked as page furniture: what is read as the article's own."""
    found = read_html(page.raw, Got(name=page.name))
    words, at = "", 0
    for region in find_chrome(found.text, page.lang, found.title, found.furniture):
        words += found.text[at : region.start] + " "
        at = region.end
    return word_f1((words + found.text[at:]).split(), page.words)


def score_alone(page: AnyPage) -> float:
    """Of trafilatura's text with its title, without anything of ours."""
    found = bare_extraction(page.raw, with_metadata=True, include_comments=False)
    text = str(getattr(found, "text", None) or "")
    title = str(getattr(found, "title", None) or "")
    return word_f1((text if title in text else f"{title} {text}").split(), page.words)


SCORES: dict[str, Callable[[AnyPage], float]] = {
    "trafilatura alone": score_alone,
    "all words kept": score,
    "words not marked": score_unmarked,
}


def table(pages: Iterable[HardPage]) -> str:
    """Mean word F1 by sort of trouble, as a table in Markdown."""
    rows = {page: {name: each(page) for name, each in SCORES.items()} for page in pages}
    traits = dict.fromkeys(trait for page in rows for trait in sorted(page.traits))
    lines = [f"| trouble | pages | {' | '.join(SCORES)} |", "|---|---|---|---|---|"]
    for trait in ("all", *sorted(traits)):
        some = [found for page, found in rows.items() if trait in ("all", *page.traits)]
        means = " | ".join(f"{mean(found[name] for found in some):.3f}" for name in SCORES)
        lines.append(f"| {trait} | {len(some)} | {means} |")
    return "\n".join(lines)


if __name__ == "__main__":
    from page_hard import hard_pages

    print(table(hard_pages(300)))
