"""Pages taken in and taken out: what came of one file, and what hangs on an article."""

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, line, spans
from claimtrack.services.capture.articles import Ingested
from claimtrack.services.capture.dry_run import Preview
from claimtrack.services.capture.purge import Hangs
from claimtrack.wording.writer import colon, percent, published


def ingested_parts(done: Ingested, lang: str) -> Parts:
    """Id, new or not, counts, title."""
    warning = [line(say(lang, "looks", looks=done.looks, read=done.lang))] if done.looks else []
    return [
        spans(
            f"{done.path}{colon(lang)}",
            (done.article, "id"),
            f" {say(lang, done.state)}, {_counted(done, lang)}  ",
            (done.title or "", "dim"),
        ),
        *warning,
        *_copies(done, lang),
        *(line(say(lang, f"ingest.{doubt}")) for doubt in done.doubts),
        *missing_parts(done.article, done.missing, lang),
    ]


def taken_parts(event: Ingested | Preview, lang: str) -> Parts:
    """What came of one page: recorded, or as it would be."""
    return (
        ingested_parts(event, lang) if isinstance(event, Ingested) else preview_parts(event, lang)
    )


def preview_parts(found: Preview, lang: str) -> Parts:
    """Whether it is new, its counts and its title; under them what it says of itself."""
    when = published(found.earliest, found.latest, lang) if found.earliest else None
    about = (found.outlet, when, found.byline, word(lang, found.lang))
    missing = _unsaid(found.missing, lang) if found.missing else None
    return [
        spans(
            f"{found.path}{colon(lang)}",
            (f"{found.article} " if found.article else "", "id"),
            f"{say(lang, found.state)}, {_counted(found, lang)}  ",
            (found.title or "", "dim"),
        ),
        line(" · ".join(filter(None, (*about, missing))), indent=2),
    ]


def _counted(found: Ingested | Preview, lang: str) -> str:
    """How many statements and claims."""
    return ", ".join(
        (
            say(lang, "n_statements", n=found.statements),
            say(lang, "n_claims", n=found.claims),
        )
    )


def missing_parts(article: str, missing: tuple[str, ...], lang: str) -> Parts:
    """What nobody said of an article, and the command that says it; nothing where all is known."""
    if not missing:
        return []
    options = (f"--{name} {say(lang, f'ingest.value_{name}')}" for name in missing)
    command = " ".join(("claimtrack edit", article, *options))
    return [line(f"{_unsaid(missing, lang)}{colon(lang)}{command}", indent=2)]


def _copies(done: Ingested, lang: str) -> Parts:
    """The articles of which it is a near copy, so that nobody takes it for another source."""
    if not done.copies:
        return []
    names = ", ".join(f"{one.id} ({percent(one.likeness, lang)})" for one in done.copies)
    return [line(say(lang, "ingest.copy", names=names), "dim", indent=2)]


def _unsaid(missing: tuple[str, ...], lang: str) -> str:
    names = "_".join(missing)
    return say(lang, f"ingest.no_{names}")


def hanging_parts(found: Hangs, lang: str) -> Parts:
    """The article, and how many rows of each sort hang on it."""
    counts = ", ".join(
        say(lang, f"purge.n_{table}", n=number) for table, number in found.counts.items()
    )
    return [
        spans((found.article, "id"), "  ", (found.title or "", "title")),
        line(say(lang, "purge.hangs", counts=counts, n=found.rows), indent=2),
    ]
