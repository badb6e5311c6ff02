"""Whom the words for a source name: the maker of a count, a document's body, a role's holder."""

from typing import TYPE_CHECKING

from claimtrack.extraction.attribution.agents import cited, document_of, fuller
from claimtrack.extraction.attribution.maker import maker
from claimtrack.extraction.attribution.source import LocalSource, antecedent
from claimtrack.extraction.attribution.source_words import is_pronoun

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext


def source_of(page: "ArticleContext", words: str, place: int) -> str | None:
    """The maker of a count or the body whose document it is."""
    made = maker(words, page.code) or document_of(words, page.code)
    return fuller(made, page.text, place, page.code) if made else None


def whose(page: "ArticleContext", local: LocalSource) -> str:
    """Whom the source beside the number names: the body whose study or poll it is."""
    return source_of(page, local.name, local.start) or local.name


def named(page: "ArticleContext", words: str, place: int) -> str:
    """The maker or the body that the words name, else the speaker they are known for."""
    return source_of(page, words, place) or page.known(words)


def subject_named(page: "ArticleContext", words: str, place: int) -> str | None:
    """The verb's subject as a source: a document's body, a role's holder, what "it" means."""
    if is_pronoun(words, page.code):
        return antecedent_named(page, words, place)
    return named(page, words, place)


def antecedent_named(page: "ArticleContext", pronoun: str, place: int) -> str | None:
    """Whom a pronoun at the head of a sentence means: the body just named or the speaker."""
    meant = antecedent(page.text, pronoun, place, page.code)
    return None if meant is None else named(page, meant, place)


def cited_in_sentence(page: "ArticleContext", start: int) -> str | None:
    """Whom a relay cites in the sentence around ``start``."""
    floor, limit = page.sentence(start)
    return cited(page.text, start, floor, limit, page.code)
