"""Looking words up: where they stand, the best first, with the words around them."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain, islice, product
from typing import TYPE_CHECKING

from claimtrack.domain.name_matching import fold
from claimtrack.domain.period import Period, both_included
from claimtrack.lang.pack import CODES
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.services.search.forms import forms, near_words
from claimtrack.services.search.numbers import Number, all_there
from claimtrack.services.search.query import SearchQuery, Term
from claimtrack.services.search.snippet import Sought, snippet
from claimtrack.store.search.find import Place, Wanted, find, statements_holding, words_from
from claimtrack.store.search.hits import Hit, hits

if TYPE_CHECKING:
    from claimtrack.services.grouping.dossiers import Scope

_MOST_WRITTEN = 16
"""Ways to write one phrase, numbers and rare letters in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One place where the words stand. ``kind``: claim, statement or article.

    ``snippet`` is a stretch of its words, and ``marks`` where in it those looked for begin and
    end. ``published``: the days on which the article may have appeared. ``taken_back``: corrected,
    superseded, retracted or denied, and ``status`` a person's last answer; None for an article.
    """

    id: str
    kind: str
    article: str
    title: str | None
    outlet: str | None
    published: Period | None
    speaker: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
    status: str | None
    taken_back: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownWord:
    """A word that stands nowhere, and the words that do and are spelt nearly so."""

    word: str
    nearest: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """The best hits, of how many there are; ``unknown`` are words asked for that stand nowhere."""

    found: int
    hits: tuple[SearchHit, ...]
    unknown: tuple[UnknownWord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What hits must keep to: ids of speakers and outlets, days (both included), a language.

    None where anything goes.
    """

    speakers: Collection[int] | None = None
    outlets: Collection[int] | None = None
    after: date | None = None
    before: date | None = None
    lang: str | None = None
    scope: "Scope | None" = None


def search(
    connection: sqlite3.Connection, query: SearchQuery, kept: Kept, limit: int | None
) -> SearchResult:
    """The best ``limit`` places that hold all that was asked for; all of them for None."""
    terms = [_sought(connection, term, kept.lang) for term in query.terms]
    if unknown := tuple(_unknown(connection, query, terms)):
        return SearchResult(found=0, hits=(), unknown=unknown)
    places, found = find(connection, _wanted(terms, kept), limit)
    return SearchResult(found=found, hits=_hits(connection, places, terms), unknown=())


def _unknown(
    connection: sqlite3.Connection, query: SearchQuery, terms: list[Sought]
) -> Iterator[UnknownWord]:
    """The words that stand nowhere, and the phrases with such a word."""
    look = partial(words_from, connection)
    for term, sought in zip(query.terms, terms, strict=True):
        if not all(sought):
            near = near_words(fold(term.typed), look) if term.stemmed else ()
            yield UnknownWord(word=term.typed, nearest=near)


def statements_with(connection: sqlite3.Connection, query: SearchQuery) -> frozenset[int]:
    """The statements that hold all that was asked for, in their own words or those of a claim."""
    terms = [_sought(connection, term, None) for term in query.terms]
    if not all(all(term) for term in terms):
        return frozenset()
    return frozenset(statements_holding(connection, _wanted(terms, Kept())))


def _sought(connection: sqlite3.Connection, term: Term, lang: str | None) -> Sought:
    """A term with the forms that its words have in the index."""
    look, stemmed_by = partial(words_from, connection), (lang,) if lang else CODES
    codes = stemmed_by if term.stemmed else ()
    return tuple(
        part if isinstance(part, Number) else frozenset(forms(part, look, codes))
        for part in term.parts
    )


def _wanted(terms: list[Sought], kept: Kept) -> Wanted:
    numbers = [part for part in chain.from_iterable(terms) if isinstance(part, Number)]
    scope = kept.scope
    return Wanted(
        match=" AND ".join(f"({_match(term)})" for term in terms),
        speakers=kept.speakers,
        outlets=kept.outlets,
        articles=None if scope is None else _numbers(scope.articles),
        claims=None if scope is None else _numbers(scope.claims),
        after=kept.after,
        before=kept.before,
        lang=kept.lang,
        holds_numbers=partial(all_there, numbers) if numbers else None,
    )


def _numbers(names: Collection[str]) -> set[int]:
    return {number_of(name) for name in names}


def _match(term: Sought) -> str:
    """A term in the words of FTS5: every way in which it may be written, of a phrase the first."""
    ways = product(*map(_written, term))
    written = map(_line, ways if len(term) == 1 else islice(ways, _MOST_WRITTEN))
    return " OR ".join(f'"{words}"' for words in written)


def _line(way: Iterable[tuple[str, ...]]) -> str:
    return " ".join(chain.from_iterable(way))


def _written(part: frozenset[str] | Number) -> list[tuple[str, ...]]:
    return list(part.written()) if isinstance(part, Number) else [(form,) for form in sorted(part)]


def _hits(
    connection: sqlite3.Connection, places: tuple[Place, ...], terms: list[Sought]
) -> tuple[SearchHit, ...]:
    folded: list[Sought] = [tuple(_folded(part) for part in term) for term in terms]
    return tuple(_hit(row, folded) for row in hits(connection, places))


def _hit(row: Hit, terms: list[Sought]) -> SearchHit:
    kind, number = row.place
    shown = snippet(row.words, terms)
    return SearchHit(
        id=f"{kind[0].upper()}{number}",
        kind=kind,
        article=f"A{row.article}",
        title=row.title,
        outlet=row.outlet,
        published=both_included(row.first_day, row.last_day),
        speaker=row.speaker,
        snippet=shown.text,
        marks=shown.marks,
        status=row.answer,
        taken_back=row.taken_back,
    )


def _folded(part: frozenset[str] | Number) -> frozenset[str] | Number:
    return part if isinstance(part, Number) else frozenset(map(fold, part))
