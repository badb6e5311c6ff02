"""The database in numbers, as tables and lines."""

from decimal import Decimal

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, Table, line
from claimtrack.services.claims.stats import Counted, Reviewed, Stats
from claimtrack.wording.writer import number, percent

MOST = 10
"""Outlets and months that are printed; --json has them all."""


def stats_parts(found: Stats, lang: str) -> Parts:
    """Rows by kind, articles by outlet, month and language, what was judged, how figures stand."""
    parts: Parts = [_counts("rows", _named_rows(found, lang), lang)]
    languages = tuple(Counted(word(lang, one.name), one.articles) for one in found.languages)
    parts += _table("outlet", found.outlets[:MOST], lang)
    parts += _table("month", found.months[-MOST:], lang)
    parts += _table("language", languages, lang)
    if max(len(found.outlets), len(found.months)) > MOST:
        parts.append(line(say(lang, "stats.more", n=MOST), "dim"))
    parts += [line(), *(_reviewed(kind, one, lang) for kind, one in found.reviewed.items())]
    return [*parts, line(), *_figures(found, lang)]


def _table(heading: str, counts: tuple[Counted, ...], lang: str) -> Parts:
    return [line(), _counts(heading, counts, lang)] if counts else []


def _named_rows(found: Stats, lang: str) -> tuple[Counted, ...]:
    return tuple(Counted(say(lang, f"stats.{kind}"), n) for kind, n in found.rows.items())


def _counts(heading: str, counts: tuple[Counted, ...], lang: str) -> Table:
    return Table(
        headings=(say(lang, f"stats.by_{heading}"), ""),
        rows=tuple(
            (one.name or say(lang, "stats.unknown"), _n(one.articles, lang)) for one in counts
        ),
        right=frozenset({1}),
    )


def _n(count: int, lang: str) -> str:
    return number(Decimal(count), lang)


def _reviewed(kind: str, one: Reviewed, lang: str) -> Line:
    answers = {name: _n(getattr(one, name), lang) for name in ("accepted", "rejected", "unsure")}
    share = percent(one.share, lang)
    return line(say(lang, f"stats.reviewed_{kind}", share=share, **answers))


def _figures(found: Stats, lang: str) -> Parts:
    figures = found.figures
    if not figures.figures:
        return [line(say(lang, "stats.no_figures"))]
    told = [f"{word(lang, name)} {_n(n, lang)}" for name, n in figures.outcomes.items()]
    origins = ", ".join(
        say(lang, "stats.origins", n=one.origins, figures=_n(one.figures, lang))
        for one in figures.sources
    )
    shown = {"several": _n(figures.several, lang), "outcomes": ", ".join(told) or "–"}
    median = number(figures.median, lang)
    return [
        line(say(lang, "stats.figures", n=figures.figures, **shown)),
        line(_clashing(found, lang)),
        line(say(lang, "stats.sources", median=median, origins=origins)),
    ]


def _clashing(found: Stats, lang: str) -> str:
    """The same sum as under the list of ``conflicts``."""
    figures = found.figures
    return say(
        lang,
        "conflicts.sum",
        count=_n(figures.clashing, lang),
        of=_n(figures.figures, lang),
        conflicts=say(lang, "n_conflicts", n=figures.conflicts),
        tensions=say(lang, "n_tensions", n=figures.tensions),
    )
