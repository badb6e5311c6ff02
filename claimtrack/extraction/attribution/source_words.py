"""What the words of a source name: a body, a document, a relay, a pronoun; and whom they serve."""

import re
from collections.abc import Sequence
from functools import cache

from claimtrack.domain.reading import StatementFound
from claimtrack.extraction.attribution.patterns import (
    claimants,
    has_article,
    opening,
    strip_article,
    whole,
)
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.words import WordTable

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ACRONYM = re.compile(r"[A-Z]{2,}\b")


def names(code: str) -> SpeakerTable:
    """The language's words around names."""
    return table(code, "speakers", SpeakerTable)


def is_acronym(word: str) -> bool:
    """Whether a word is all capitals, and more than one."""
    return len(word) > 1 and word.isupper()


@cache
def _bodies(code: str) -> frozenset[str]:
    """Nouns of organisations, groups and roles, and of others who count."""
    known = names(code)
    return frozenset().union(known.organisations, known.groups, known.roles, claimants(code).bodies)


def is_body(word: str, code: str) -> bool:
    """Whether a word names who can count: an organisation, a group, a role, an acronym."""
    return is_acronym(word) or word.lower() in _bodies(code)


def names_body(words: Sequence[str], code: str) -> bool:
    """Whether the first word, or the last one, is a noun for those who count."""
    known = _bodies(code)
    return words[0].lower() in known or words[-1].lower() in known


def is_document(words: str, code: str) -> bool:
    """Whether the words name a report, a poll, figures."""
    head = strip_article(words, code)
    return any(opening(code, field).search(head) for field in ("documents", "polls"))


def is_name(subject: str, code: str) -> bool:
    """Whether the subject is a proper name: "Météo-France", "l'Insee", "Red Cross"."""
    words = strip_article(subject, code).split()
    if not words[0][:1].isupper() or words[0] in names(code).not_names:
        return False
    if len(words) > 1 or has_article(subject, code):
        return True
    # At the start of a sentence every word has a capital: there a plural is a noun.
    return not words[0].endswith(table(code, "numbers", NumberTable).plural)


def is_verb(word: str, code: str) -> bool:
    """Whether a word is a finite verb, or one of saying: a clause of its own, no gap."""
    if word in table(code, "words", WordTable).finite:
        return True
    return word in table(code, "cues", CueTable).verbs


def is_pronoun(words: str, code: str) -> bool:
    """Whether a source is nothing but "elle", "lui", "it"."""
    return determiners_for(words, code) is not None


def determiners_for(pronoun: str, code: str) -> str | None:
    """The determiners of what a pronoun stands for; None for any other words."""
    low = pronoun.lower()
    for pronouns, determiners in claimants(code).stressed:
        if re.fullmatch(pronouns, low):
            return determiners
    return None


@cache
def _agencies(code: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names(code).agencies))


def is_relay(words: str, code: str) -> bool:
    """Whether a source only passes on what somebody said: an agency, a paper."""
    return bool(_agencies(code).search(words) or whole(code, "relays").search(words))


def is_bridge(words: str, code: str) -> bool:
    """Whether a body is named only as the last speaker's: "son syndicat", "her union"."""
    possessive = whole(code, "possessives").match(words)
    noun = WORD.match(words, possessive.end() + 1) if possessive else None
    return noun is not None and noun.group().lower() in names(code).organisations


def is_nameless_poll(words: str, code: str) -> bool:
    """Whether a poll or study is meant that was named before: "l'enquête", "the survey"."""
    return whole(code, "polls").match(words) is not None and words == words.lower()


def without_client(words: str, code: str) -> str:
    """A survey's name without who ordered or printed it: "sondage Odoxa pour Le Soir"."""
    if not whole(code, "polls").match(words):
        return words
    client = whole(code, "clients").search(words)
    return words[: client.start()].strip() if client and client.start() else words


def organisation_of(statement: StatementFound, code: str) -> str | None:
    """The body a speaker speaks for: itself, or the one named in the words for the speaker."""
    if statement.organisation:
        return statement.organisation
    if statement.speaker_kind == "organisation":
        return statement.speaker
    mention, role = statement.mention, statement.role
    return (_served(mention, code) if mention else None) or (_served(role, code) if role else None)


@cache
def _serves(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{claimants(code).serves})\s*(?P<body>[^,(;]+)")


def _served(words: str, code: str) -> str | None:
    """The body after "porte-parole du", "head of the": a noun for bodies, or an acronym, in it."""
    served = _serves(code).search(words)
    if served is None:
        return None
    body = strip_article(served["body"].strip(), code)
    if acronym := _ACRONYM.match(body):
        return acronym.group()
    # The holder's name may follow the body without a comma; then nobody can tell where it ends.
    return body if "," in words and _is_named_body(body, code) else None


def _is_named_body(words: str, code: str) -> bool:
    """Whether the words hold a noun for bodies and a capital."""
    nouns = names(code).organisations
    if not any(char.isupper() for char in words):
        return False
    return any(word.lower() in nouns for word in WORD.findall(words))
