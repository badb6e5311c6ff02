"""Whether a number says a change or a factor: "en hausse de 12 %", "up 3%", "trois fois plus"."""

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.amount import FOLD, Amount
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.text.tokens import Tokens

_LINKED_REACH = 4
"""Words before "de", "by" among which a word of change may stand."""


def is_delta(tokens: Tokens, first: int, amount: Amount, open_end: bool, lex: Lexicon) -> bool:
    """Whether it says a change: "en hausse de 12 %", "up 3%", "10 de plus".

    ``first`` is the first token of the hedge; ``open_end``: no hedge stands behind the number,
    as in "200 or more".
    """
    before = tokens.word(first - 1)
    if _follows_change(tokens, first, amount, before, lex):
        return True
    if is_first_level(tokens, first, amount, lex):
        return False
    if _near_change(tokens, first, amount, before, lex):
        return True
    return open_end and _ends_in_change(tokens, amount.last, lex)


def _follows_change(tokens: Tokens, first: int, amount: Amount, before: str, lex: Lexicon) -> bool:
    """A sign or a word of change right before: "+12 %", "up 3%", "an additional 12"."""
    hedges = lex.hedges
    if before in hedges.delta_direct and not _adds(tokens, first):
        return True
    if tokens.word(amount.first) in hedges.delta_direct:
        return True
    if amount.kind is NumeralKind.PERCENT and before.startswith(hedges.delta_verbs):
        return True
    return lex.delta_before.ends_before(tokens, first)


def _adds(tokens: Tokens, first: int) -> bool:
    """Whether a plus sign adds a number to the one before: "12 hommes + 30 femmes"."""
    if tokens.word(first - 1) != "+" or tokens.glued(first):
        return False
    return bool(tokens.word(first - 2))


def is_first_level(tokens: Tokens, first: int, amount: Amount, lex: Lexicon) -> bool:
    """The first of two levels, the one before a change: "est passé de 9 à 7"."""
    levels, before = lex.hedges, tokens.word(first - 1)
    if tokens.word(amount.last) not in levels.level_links or before in levels.change_by:
        return False
    return after_change(tokens, first, lex)


def after_change(tokens: Tokens, first: int, lex: Lexicon) -> bool:
    """Whether a verb of change stands before "from" or "de": two levels, no range.

    A noun of change behind an article makes none: "une croissance de 3 à 4 %".
    """
    if tokens.word(first - 1) not in lex.level_openers:
        return False
    articles = lex.article_words | lex.numbers.indefinite
    return any(
        tokens.words[at].startswith(lex.hedges.level_stems) and tokens.word(at - 1) not in articles
        for at in range(max(0, first - 5), first - 1)
    )


def _any_starts(words: list[str], stems: tuple[str, ...]) -> bool:
    """Whether one of the words begins with one of the stems."""
    return any(word.startswith(stems) for word in words)


def _near_change(tokens: Tokens, first: int, amount: Amount, before: str, lex: Lexicon) -> bool:
    """A word of change right before the number or its link: "une baisse de 3 %", "rose by 3"."""
    hedges = lex.hedges
    if before not in hedges.delta_links:
        return hedges.delta_unlinked and before.startswith(_stems(amount, lex))
    near = tokens.words[max(0, first - _LINKED_REACH) : first]
    if not hedges.delta_direct.isdisjoint(near):
        return True
    stems = lex.money_stems if amount.kind is NumeralKind.MONEY else hedges.delta_stems
    return _any_starts(near, stems)


def _stems(amount: Amount, lex: Lexicon) -> tuple[str, ...]:
    """The verbs that make the number right behind them a change; a sum lost or jobs cut is none."""
    if amount.kind is NumeralKind.MONEY:
        return lex.money_stems
    return lex.counted_stems if amount.plain else lex.hedges.delta_stems


def _ends_in_change(tokens: Tokens, last: int, lex: Lexicon) -> bool:
    """Whether "de plus", "more" follows within a few words: "200 soldats de plus"."""
    for at in range(last, last + 3):
        end = lex.delta_after.end_at(tokens, at)
        if end is not None:
            return tokens.word(end) not in lex.hedges.not_delta
        if not tokens.word(at).isalpha():
            return False
    return False


def is_factor(tokens: Tokens, amount: Amount, first: int, lex: Lexicon) -> bool:
    """Whether it multiplies: "trois fois plus", "5-fold", "divisé par deux", "doubled"."""
    if amount.rule == FOLD or lex.factor_after.starts_at(tokens, amount.last):
        return True
    if amount.unit is not None or not amount.plain:
        return False
    return lex.factor_before.ends_before(tokens, first)
