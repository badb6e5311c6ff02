"""What multiplies a number: "milliards", "bn", "k€", "million and a half"."""

from decimal import Decimal

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import HALF, Amount, Form
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.text.tokens import Tokens

_SIGNS = frozenset("€$£¥₽₹")
_UNSCALED = frozenset((Form.VAGUE, Form.FRACTION))
_CODE_SCALES = frozenset("KMB")
_NO_UNIT = ("", "")
_TIED = frozenset(("-", "'", "²"))


def half_after(tokens: Tokens, at: int, lex: Lexicon) -> int | None:
    """The token behind "et demi", "and a half" where it stands here."""
    return lex.and_half.end_at(tokens, at)


def _times(amount: Amount, factor: Decimal, last: int) -> Amount:
    """A scale word multiplies value and rounding; a number without decimals keeps none."""
    return changed(
        amount,
        last=last,
        value=amount.value * factor,
        step=amount.step * factor if amount.step is not None else None,
        scale=amount.scale * factor,
        bare=False,
        rule=amount.rule if "scale" in amount.rule else f"{amount.rule}, scale",
    )


def _long(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """Scale words behind the number, more than one where they follow: "3 mille milliards"."""
    for _ in range(3):
        at = _scale_start(tokens, amount, lex)
        factor = lex.numbers.scales.get(tokens.word(at))
        if factor is None or _is_hyphened_ordinal(tokens, at, amount.last, lex):
            break
        amount = _times(amount, factor, at + 1)
    return amount


def _scale_start(tokens: Tokens, amount: Amount, lex: Lexicon) -> int:
    """Where a scale word may stand: behind a hyphen, and "de" where the number allows it."""
    at = amount.last + tokens.hyphen(amount.last)
    linkable = amount.scale >= 1000 or amount.form is Form.COLLECTIVE
    return at + 1 if linkable and tokens.word(at) in lex.numbers.of else at


def _is_hyphened_ordinal(tokens: Tokens, at: int, last: int, lex: Lexicon) -> bool:
    return tokens.word(at) in lex.numbers.ordinals and tokens.hyphen(last)


def _is_money(word: str, lex: Lexicon) -> bool:
    return lex.units.words.get(word, _NO_UNIT)[1] == NumeralKind.MONEY


def _beside_money(tokens: Tokens, amount: Amount, at: int, lex: Lexicon) -> bool:
    """Whether a currency stands before the number or right at ``at``."""
    first = tokens.word(amount.first - 1)
    if first in _SIGNS or _is_money(first, lex):
        return True
    follows = tokens.word(at)
    return _is_money(tokens.word(at + 1) if follows in lex.numbers.of else follows, lex)


def _short(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """A scale of a letter or two, beside money or, where it is clear, glued to the digits."""
    if amount.form is not Form.DIGITS:
        return amount
    factor = _short_factor(tokens, amount.last, lex)
    if factor is None:
        return _coded(tokens, amount, lex)
    return _times(amount, factor, amount.last + 1) if _is_scale(tokens, amount, lex) else amount


def _short_factor(tokens: Tokens, at: int, lex: Lexicon) -> Decimal | None:
    """What the letters at ``at`` multiply by, where they are a scale's, capitals heeded."""
    if tokens.word(at) not in lex.scale_letters:
        return None
    return lex.numbers.short_scales.get(tokens.raw(at))


def _is_scale(tokens: Tokens, amount: Amount, lex: Lexicon) -> bool:
    """Whether the letters behind the number are a scale rather than a unit or a name."""
    at = amount.last
    if _counts_nouns(tokens, at, lex):
        return True
    follows = tokens.word(at + 1) if tokens.glued(at + 1) else ""
    if follows.isdecimal():
        return False
    if _beside_money(tokens, amount, at + 1, lex):
        return True
    return follows not in _TIED and _is_clear(tokens, amount, lex)


def _counts_nouns(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether a plural noun follows: "1.2m visitors" are no metres."""
    return tokens.raw(at) == "m" and tokens.glued(at) and _plural(tokens, at + 1, lex)


def _is_clear(tokens: Tokens, amount: Amount, lex: Lexicon) -> bool:
    """Whether a short scale needs no money beside it."""
    raw = tokens.raw(amount.last)
    if raw not in lex.numbers.clear_scales or _is_kelvin(raw, amount):
        return False
    return len(raw) > 1 or tokens.glued(amount.last)


def _is_kelvin(raw: str, amount: Amount) -> bool:
    """Whether decimals so fine make a temperature of it: "573.15K"."""
    if raw not in ("k", "K") or amount.step is None:
        return False
    return amount.step < Decimal("0.1")


def _plural(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether a plural noun in small letters stands at ``at``."""
    word = tokens.word(at)
    return lex.is_plural(word) and word.isalpha() and tokens.raw(at) == word


def _coded(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """A scale glued to a currency's code, as bankers write: "48 MGBP", "MUSD 60"."""
    for at in (amount.last, amount.first - 1):
        coded = _scaled_code(tokens.raw(at), lex) if len(tokens.word(at)) == 4 else None
        if coded is not None:
            unit, factor = coded
            scaled = _times(amount, factor, max(amount.last, at + 1))
            first = min(amount.first, at)
            return changed(scaled, first=first, unit=unit, kind=NumeralKind.MONEY)
    return amount


def _scaled_code(raw: str, lex: Lexicon) -> tuple[str, Decimal] | None:
    """(currency, factor) of a word like "MGBP"."""
    if not raw.isupper() or raw[0] not in _CODE_SCALES:
        return None
    unit, kind = lex.units.words.get(raw[1:].lower(), _NO_UNIT)
    factor = lex.numbers.short_scales.get(raw[0])
    return (unit, factor) if kind == NumeralKind.MONEY and factor is not None else None


def with_scale(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """The number with what multiplies it and with a half of that behind it."""
    if amount.form in _UNSCALED:
        return amount
    scaled = _scaled(tokens, amount, lex)
    end = half_after(tokens, scaled.last, lex)
    if end is None or scaled.form is Form.COLLECTIVE:
        return scaled
    return _with_half(tokens, scaled, end, lex)


def _scaled(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """The number with its scale words, else with a scale of a letter or two."""
    scaled = _long(tokens, amount, lex)
    return _short(tokens, amount, lex) if scaled is amount else scaled


def _with_half(tokens: Tokens, amount: Amount, end: int, lex: Lexicon) -> Amount:
    """A half of the scale: "2 millions et demi"; it may come behind: "five and a half million"."""
    half = amount.scale / 2 if amount.large else HALF
    halved = changed(
        amount, last=end, value=amount.value + half, step=half / 5, bare=False, rule="and a half"
    )
    return halved if amount.large else _long(tokens, halved, lex)
