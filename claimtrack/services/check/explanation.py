"""How a number, or words said, came to be read the way they are: the rules, and what they saw."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from claimtrack.domain.reading import ClaimFound, Numeral, Reading, StatementFound, StatementKind
from claimtrack.errors import UnknownWords
from claimtrack.extraction.clauses.clause import parsed
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.text.sentences import sentences
from claimtrack.lang.pack import known


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """One place of the text that was asked for.

    ``numeral`` is None where words were asked for that hold no number; ``claim`` where the numeral
    claims nothing; ``statement`` is the one it stands in, the outlet's own voice included;
    ``clause`` the words of the numeral's own clause.
    """

    start: int
    end: int
    numeral: Numeral | None = None
    claim: ClaimFound | None = None
    statement: StatementFound | None = None
    chrome: str | None = None
    clause: str = ""


def explain(reading: Reading, what: str, path: str = "-") -> tuple[Explained, ...]:
    """Every place where ``what`` is read: a number in any spelling ("50000"), or words as printed.

    Raises:
        UnknownWords: neither such a number nor such words are in the text.

    """
    explained = _of_numerals(reading, what)
    if not explained:
        explained = [_of_statement(reading, said) for said in _saying(reading, what)]
    if not explained:
        raise UnknownWords(path=path, name=what)
    return tuple(explained)


def _of_numerals(reading: Reading, what: str) -> list[Explained]:
    wanted = _numbers(what, reading.article.lang)
    return [
        _of_numeral(reading, numeral)
        for numeral in reading.numerals
        if _matches(numeral, reading, what, wanted)
    ]


def _numbers(what: str, lang: str) -> frozenset[object]:
    """The numbers that the words stand for, whatever their spelling."""
    bare = "".join(what.split())
    return frozenset(chain(_spelt(what, lang), _spelt(bare, lang))) - {None}


_MOST = 0.6
"""How much of the words a number has to be, for them to stand for it."""


def _spelt(words: str, lang: str) -> Iterator[object]:
    for numeral in find_numerals(words, lang):
        if numeral.end - numeral.start > len(words) * _MOST:
            yield from (numeral.value, numeral.quantity.low, numeral.quantity.high)


def _matches(numeral: Numeral, reading: Reading, what: str, wanted: frozenset[object]) -> bool:
    quantity = numeral.quantity
    if wanted & {quantity.value, quantity.low, quantity.high}:
        return True
    printed = reading.article.text[numeral.full_start : numeral.full_end]
    return what.casefold() in printed.casefold()


def _of_numeral(reading: Reading, numeral: Numeral) -> Explained:
    claim = next((claim for claim in reading.claims if _is_of(claim, numeral)), None)
    return Explained(
        start=numeral.full_start,
        end=numeral.full_end,
        numeral=numeral,
        claim=claim,
        statement=_statement_of(reading, numeral, claim),
        chrome=_furniture(reading, numeral.start),
        clause=_clause(reading, numeral),
    )


def _clause(reading: Reading, numeral: Numeral) -> str:
    """The words of the clause that holds a numeral; a remark inside it is left out."""
    text, lang = reading.article.text, reading.article.lang
    spans = sentences(text, lang)
    span = next((each for each in spans if each[0] <= numeral.start < each[1]), (0, len(text)))
    sentence = parsed(text, span, reading.numerals, known(lang))
    if not sentence.clauses:
        return ""
    clause = sentence.clauses[sentence.clause_at(numeral.start)]
    pieces = [
        text[sentence.words[piece.first].start : sentence.words[piece.end - 1].end]
        for piece in clause.segments
    ]
    return " … ".join(pieces)


def _statement_of(
    reading: Reading, numeral: Numeral, claim: ClaimFound | None
) -> StatementFound | None:
    """The statement that the claim belongs to, else the first that holds the number."""
    if claim is not None and claim.statement is not None:
        return reading.statements[claim.statement]
    return next((said for said in reading.statements if _holds(said, numeral)), None)


def _is_of(claim: ClaimFound, numeral: Numeral) -> bool:
    """A share that was printed as a fraction is another value at the same place."""
    return (claim.numeral.start, claim.numeral.end) == (numeral.start, numeral.end)


def _holds(said: StatementFound, numeral: Numeral) -> bool:
    return said.start <= numeral.start and numeral.end <= said.end


def _saying(reading: Reading, what: str) -> list[StatementFound]:
    """Statements that hold the words, or whose speaker is called so."""
    wanted, text = what.casefold(), reading.article.text
    return [
        said
        for said in reading.statements
        if said.kind is not StatementKind.NARRATOR
        and wanted in f"{text[said.start : said.end]}\n{said.speaker}\n{said.mention}".casefold()
    ]


def _of_statement(reading: Reading, said: StatementFound) -> Explained:
    chrome = _furniture(reading, said.start)
    return Explained(start=said.start, end=said.end, statement=said, chrome=chrome)


def _furniture(reading: Reading, place: int) -> str | None:
    inside = (region for region in reading.chrome if region.start <= place < region.end)
    return next((region.reason for region in inside), None)
