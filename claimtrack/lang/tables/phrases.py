"""The shape of a language's noun phrases: how a name, an office and a body are put together."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseTable:
    """Closed classes of words by which a noun phrase is read; words in lower case.

    ``head_first``: whether a noun comes before what describes it ("conducteur de camion", not
    "truck driver").

    Determiners: ``indefinite``: of somebody not met before; ``plural``: of more than one;
    ``gendered``: to the gender they show ("la" tells what "secrétaire" does not); ``pointing``: of somebody
    in view ("cette"); ``contracted``:
    those that hold a preposition ("du"), so that they bring a complement.

    Links: ``links``: between a noun and its complement ("of"); ``office_links``: those and articles,
    before the field of an office; ``place_links``: before the place of an office whose holder
    follows ("envoy in Syria Jane Doe"); ``field_links``: prepositions that may bring an office's
    place or field ("ministre à l'Intérieur"), but also whom somebody spoke to (``audiences``; ``stations``: broadcasters and networks whose names are of several words, as words);
    ``inner``: words that never end a phrase; ``joiners``: what joins two nouns.

    Names: ``surname_openers``: particles that open a surname by themselves ("de Mistura said");
    ``possessive_endings``: what makes a name an owner ("'s").

    Pronouns: ``stressed``: behind prepositions ("lui", "them"); ``impersonal``: those that stand for
    nobody who spoke before, ``anyone`` those among them that never stand for anybody ("on");
    ``inversion``: signs that tie a pronoun to the verb before it ("-t-il").

    Clauses: ``oblique_relatives``: relative words that are no subject ("dont", "whose");
    ``subordinators``: conjunctions whose clause holds no subject of the verb behind it;
    ``clause_joints``: words behind which another clause begins, beside the complementisers;
    ``sure_endings``: endings that only finite verbs have.
    """

    head_first: bool
    indefinite: frozenset[str]
    plural: frozenset[str]
    gendered: Mapping[str, str]
    pointing: frozenset[str]
    contracted: frozenset[str]
    links: frozenset[str]
    office_links: frozenset[str]
    place_links: frozenset[str]
    field_links: frozenset[str]
    audiences: frozenset[str]
    stations: tuple[tuple[str, ...], ...]
    inner: frozenset[str]
    joiners: frozenset[str]
    surname_openers: frozenset[str]
    possessive_endings: frozenset[str]
    stressed: frozenset[str]
    impersonal: frozenset[str]
    anyone: frozenset[str]
    inversion: tuple[str, ...]
    oblique_relatives: frozenset[str]
    subordinators: frozenset[str]
    clause_joints: frozenset[str]
    sure_endings: tuple[str, ...]
