"""Numerals that are references, addresses, scores and ordinals: "article 49.3", "3-1", "3e"."""

import re
from decimal import Decimal

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import REFERENCE, Amount, first_found, unquantified
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.lookalikes.codes import read_chain, read_code, read_phone
from claimtrack.extraction.numbers.units import measured
from claimtrack.extraction.text.tokens import BREAK, Tokens

NUMBER_SIGNS = frozenset(("°", "º", "nº", "n°"))
"""Signs of a number that names: "n° 5"."""
_SIGNS = NUMBER_SIGNS | {"§"}
_PASSED = frozenset(("°", "º", "."))
_BOOKS = frozenset(("isbn", "issn"))
"""The international numbers of books and journals, called so in every language."""
_BOOK = re.compile(r"\d(?:[ -]?\d){7,12}")
_SECTION = re.compile(r"\d+(?:[.-]\d+)*")
_AFTER_NOTE = frozenset(("", BREAK, "[", *".,;:!?)"))
"""What stands behind the number of a note that is set apart from its word."""
_TOWN_BEFORE = frozenset(("", ",", "(", "-", "–", BREAK))
_POSTCODE = 5
_SCORE_SIGNS = frozenset(("-", "–"))
_CHAINED = frozenset(("%", "-", "."))
_SCORE_REACH = (6, 3)
"""Words before and behind a score among which one tells of a game."""


def read_reference(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """What the digits at ``at`` are if they are no quantity and no date."""
    return first_found(_READERS, tokens, at, lex)


def _ref(tokens: Tokens, first: int, last: int, rule: str) -> Amount:
    return unquantified(tokens, first, last, NumeralKind.REF, rule)


def _ordinal(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Digits with an ordinal ending: "3e", "1er", "2nd"; a capital alone is none: "3E"."""
    if not tokens.glued(at + 1) or tokens.word(at + 1) not in lex.numbers.ordinal_endings:
        return None
    if _is_single_capital(tokens, at + 1):
        return None
    return unquantified(tokens, at, at + 2, NumeralKind.ORDINAL, "ordinal")


def _is_single_capital(tokens: Tokens, at: int) -> bool:
    return len(tokens.word(at)) == 1 and tokens.capital(at)


def _reference(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The number of an article, a page, a resolution: "article 49.3", "loi n° 2005-102"."""
    head, numbered = _head(tokens, at, lex), tokens.word(at - 1) in _SIGNS
    if tokens.word(head) in _BOOKS:
        return _book(tokens, at)
    named = _is_numbered if numbered else _is_named
    return _section(tokens, at, numbered, lex) if named(tokens, at, head, lex) else None


def _section(tokens: Tokens, at: int, numbered: bool, lex: Lexicon) -> Amount | None:
    """The number with its sections; None where it is a quantity after all."""
    last = _match_end(_SECTION, tokens, at)
    if not numbered and _is_group(tokens, last):
        return None
    return None if measured(tokens, last, lex) else _ref(tokens, at, last, REFERENCE)


def _is_group(tokens: Tokens, at: int) -> bool:
    """Whether three digits follow that may be thousands."""
    return len(tokens.word(at)) == 3 and tokens.number(at)


def _is_numbered(tokens: Tokens, at: int, head: int, lex: Lexicon) -> bool:
    """Whether a sign says that the number is a name: "loi n° 5"."""
    del at
    return tokens.word(head) not in lex.numbers.of


def _is_named(tokens: Tokens, at: int, head: int, lex: Lexicon) -> bool:
    """Whether a reference's word stands right before, or with a full stop between."""
    beside = at - head == 1 or tokens.word(at - 1) == "."
    return beside and tokens.word(head) in lex.units.ref_heads


def _head(tokens: Tokens, at: int, lex: Lexicon) -> int:
    """The token of the word that a reference's number belongs to: over "n°", "L."."""
    head = at - 1
    while at - head < 4 and _is_passed(tokens.word(head), lex):
        head -= 1
    return head


def _is_passed(word: str, lex: Lexicon) -> bool:
    return word in _PASSED or word in lex.units.ref_letters


def _match_end(pattern: re.Pattern[str], tokens: Tokens, at: int) -> int:
    match = pattern.match(tokens.text, tokens.starts[at])
    return tokens.after(at, match.end()) if match else at + 1


def _book(tokens: Tokens, at: int) -> Amount:
    """The international number of a book, of several groups."""
    last = _match_end(_BOOK, tokens, at)
    digits = "".join(word for word in tokens.words[at:last] if word.isdecimal())
    return changed(_ref(tokens, at, last, "book number"), value=Decimal(digits))


def _address(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A house number or a postcode: "12, rue de", "75001 Paris", "10 Downing Street"."""
    if len(tokens.words[at]) > _POSTCODE:
        return None
    house, postcode = _house_first, _postcode_before_town
    if lex.units.street_last:
        house, postcode = _street_last, _postcode_behind_state
    if len(tokens.words[at]) == _POSTCODE and postcode(tokens, at):
        return _ref(tokens, at, at + 1, "postcode")
    return _ref(tokens, at, at + 1, "house number") if house(tokens, at, lex) else None


def _house_first(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """A house number before its street: "12 bis, rue de"."""
    after = at + 1
    after += tokens.word(after) in lex.units.house_suffixes
    after += tokens.word(after) == ","
    return tokens.word(after) in lex.units.streets and len(tokens.words[at]) < _POSTCODE


def _postcode_before_town(tokens: Tokens, at: int) -> bool:
    return tokens.word(at - 1) in _TOWN_BEFORE and tokens.capital(at + 1)


def _postcode_behind_state(tokens: Tokens, at: int) -> bool:
    state = tokens.raw(at - 1)
    return len(state) == 2 and state.isalpha() and state.isupper()


def _street_last(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """A house number before the name of its street: "10 Downing Street"."""
    for end in range(at + 1, at + 5):
        if not tokens.capital(end):
            return False
        if end > at + 1 and tokens.word(end) in lex.units.streets:
            return True
    return False


def _score(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The score of a game: two small numbers and a dash that are no range, or near such words."""
    if not _are_two_small(tokens, at, lex) or _is_chained(tokens, at + 3):
        return None
    if not _is_of_game(tokens, at, lex) or measured(tokens, at + 3, lex):
        return None
    return unquantified(tokens, at, at + 3, NumeralKind.SCORE, "score")


def _is_of_game(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Two of three signs: the first is no smaller, nothing parts them, words of a game are near."""
    falls = int(tokens.words[at]) >= int(tokens.words[at + 2])
    glued = tokens.tied(at + 1)
    if falls and glued:
        return True
    return (falls or glued) and _near_game(tokens, at, lex)


def _are_two_small(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Two numbers of up to three digits with a dash or "à" between."""
    link = tokens.word(at + 1)
    if link not in _SCORE_SIGNS and link not in lex.hedges.level_links:
        return False
    return len(tokens.words[at]) <= 3 and _is_small(tokens.word(at + 2))


def _is_small(word: str) -> bool:
    """Whether it is a number of up to three digits."""
    return word.isdecimal() and len(word) <= 3


def _is_chained(tokens: Tokens, at: int) -> bool:
    """Whether a sign goes on with the second number: "3-1-2", "3-4 %"."""
    return tokens.word(at) in _CHAINED and tokens.glued(at + 1)


def _near_game(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    words, (before, behind) = lex.units.score_words, _SCORE_REACH
    if not words.isdisjoint(tokens.words[max(0, at - before) : at]):
        return True
    return not words.isdisjoint(tokens.words[at + 3 : at + 3 + behind])


def _note(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The number of a note: "12 people[3]", "he said [4]."; "[14] people" counts them."""
    del lex
    if tokens.word(at - 1) != "[" or tokens.word(at + 1) != "]" or len(tokens.words[at]) > 3:
        return None
    tied = tokens.glued(at - 1) or tokens.word(at - 2) == BREAK
    return _ref(tokens, at, at + 1, "note") if tied or tokens.word(at + 2) in _AFTER_NOTE else None


_READERS = (_note, read_phone, read_chain, read_code, _ordinal, _reference, _address, _score)
