"""Answers that cannot be given, and conditions that cannot be read."""

from claimtrack.errors.root import ClaimtrackError


class ReviewError(ClaimtrackError):
    """Something about the review of what the program found."""


class NotJudged(ReviewError):
    """Only statements and claims are judged."""

    en = "{name!r} is neither a statement (S12) nor a claim (C7). Those of A1: claimtrack show A1."
    fr = (
        "{name!r} n’est ni une déclaration (S12) ni un chiffre (C7). Ceux de A1 : claimtrack "
        "show A1."
    )


class BadCondition(ReviewError):
    """A condition of --batch that cannot be read; a sign points at the place."""

    en = "--batch, character {place}: {found} is not understood there.\n  {text}\n  {arrow}"
    fr = "--batch, caractère {place} : {found} n’y est pas compris.\n  {text}\n  {arrow}"


class BadField(BadCondition):
    """No field of a proposal is called so."""

    en = "--batch, character {place}: {found} is no field. Fields: {fields}.\n  {text}\n  {arrow}"
    fr = (
        "--batch, caractère {place} : {found} n’est pas un champ. Champs : {champs}.\n"
        "  {text}\n  {arrow}"
    )


class BadSign(BadCondition):
    """Something else than a sign that compares."""

    en = (
        "--batch, character {place}: a sign is wanted after {field} ({signs}), not {found}.\n"
        "  {text}\n  {arrow}"
    )
    fr = (
        "--batch, caractère {place} : après {field}, il faut un signe ({signs}), pas {found}.\n"
        "  {text}\n  {arrow}"
    )


class BadValue(BadCondition):
    """A value that the field cannot have, or none."""

    en = (
        "--batch, character {place}: {field} wants a value like {like}, not {found}.\n"
        "  {text}\n  {arrow}"
    )
    fr = (
        "--batch, caractère {place} : {field} veut une valeur comme {like}, pas {found}.\n"
        "  {text}\n  {arrow}"
    )


class BadJoin(BadCondition):
    """Two conditions without "and" or "or" between them, or a bracket too many."""

    en = (
        "--batch, character {place}: and, or, or the end is wanted, not {found}.\n"
        "  {text}\n  {arrow}"
    )
    fr = "--batch, caractère {place} : il faut and, or ou la fin, pas {found}.\n  {text}\n  {arrow}"


class NoTerminal(ReviewError):
    """The queue wants a person at a terminal."""

    en = (
        "The queue wants a terminal. In a script: claimtrack review C7 --accept, or "
        'claimtrack review --batch "confidence > .95" --yes.'
    )
    fr = (
        "La file veut un terminal. Dans un script : claimtrack review C7 --accept, ou "
        'claimtrack review --batch "confidence > .95" --yes.'
    )


class NobodyAgrees(ReviewError):
    """Nobody was asked whether a batch may go through."""

    en = "Nothing was changed: confirm with --yes."
    fr = "Rien n’a été changé : confirmez par --yes."
