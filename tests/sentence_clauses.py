"""A text as its clauses and its claims to be, for tests of the patterns that look at clauses."""

from dataclasses import dataclass
from datetime import date

from claimtrack.domain.reading import Article, StatementFound
from claimtrack.extraction.claims.candidates import candidates
from claimtrack.extraction.claims.context import ArticleContext
from claimtrack.extraction.claims.counted import Candidate
from claimtrack.extraction.claims.singles import single_persons
from claimtrack.extraction.clauses.clause import Clause, Sentence, parsed
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.statements.reader import find_statements
from claimtrack.extraction.text.sentences import sentences

PUBLISHED = date(2024, 3, 5)
"""A Tuesday."""


def sentence_of(text: str, lang: str) -> Sentence:
    """The whole text as one sentence cut into clauses."""
    return parsed(text, (0, len(text)), find_numerals(text, lang), lang)


def words_in(sentence: Sentence, clause: Clause) -> str:
    """The words of a clause in small letters, its pieces apart."""
    pieces = (sentence.words[piece.first : piece.end] for piece in clause.segments)
    return " | ".join(" ".join(word.low for word in piece) for piece in pieces)


@dataclass(frozen=True, slots=True)
class Claiming:
    """One article with the claims to be that its numerals make."""

    page: ArticleContext
    statements: tuple[StatementFound, ...]
    candidates: list[Candidate]

    def at(self, words: str) -> Candidate:
        """The claim to be whose number is printed at the last place of ``words``."""
        offset = self.page.text.rindex(words)
        return next(each for each in self.candidates if each.numeral.start == offset)

    def statement(self, candidate: Candidate) -> StatementFound | None:
        """The statement that holds the number."""
        at = self.page.holding(candidate.numeral.start, candidate.numeral.end)
        return None if at is None else self.statements[at]


def claiming(text: str, lang: str, title: str | None = None) -> Claiming:
    """What ``text`` tells before any facet of its claims is read."""
    article = Article(text=text, lang=lang, title=title, published=PUBLISHED)
    spans = sentences(text, lang)
    statements, _ = find_statements(article, ())
    numerals = single_persons(text, spans, find_numerals(text, lang), lang)
    page = ArticleContext(article, lang, spans, statements, (), numerals)
    return Claiming(page, statements, [each for _, each in candidates(numerals, page)])
