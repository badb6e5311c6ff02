"""``claimtrack __complete SHELL …``: what the completion scripts ask on each press of the key.

The first line of the answer says what it is: "words", "folded" (to be put in the place of what
was typed, which differs in accents or capitals) or "files" (the shell's own affair). The rest is
one offer a line, with a tab before its description. Whatever goes wrong, nothing is said.
"""

import os
import sys
from collections.abc import Sequence

from claimtrack.cli.completion.candidates import FILES, Offer, Wanted, wanted
from claimtrack.cli.completion.words import replacing, take_apart
from claimtrack.cli.out import use_utf8


def main(given: Sequence[str]) -> None:
    """Answer a script: bash gives the part to replace, its command and the line, others words."""
    use_utf8()
    try:
        sys.stdout.write(answer(given))
    except Exception:
        if os.environ.get("CLAIMTRACK_DEBUG"):
            raise


def answer(given: Sequence[str]) -> str:
    """The lines for the script of the shell that ``given`` begins with."""
    shell, current, *rest = given
    if shell == "bash":
        return _for_bash(current, *rest)
    if shell == "fish":
        current = take_apart(current.replace("\n", " "))[-1][1] if current else ""
    asked, offers, kind = _offers(rest, current)
    before = asked.before if shell == "fish" else ""
    rows = [f"{before}{value}\t{' '.join(told.split())}" for value, told in offers]
    return "\n".join([kind, *rows]) + "\n"


def _for_bash(part: str, command: str, line: str) -> str:
    """What bash wants: it quotes nothing: offers are written as they are to be typed."""
    words = take_apart(line)
    raw, typed, _ = words.pop()
    name = take_apart(command)[-1][1]
    at = next((n for n, word in enumerate(words) if word[1] == name), 0)
    asked, offers, kind = _offers([read for _, read, _ in words[at + 1 :]], typed)
    written = [replacing(asked.before + value, raw, part) for value, _ in offers]
    rows = [one for one in written if one is not None]
    if kind == "folded" and len(rows) > 1:
        rows = []  # bash would put what the names have in common, and take away what was typed
    return "\n".join([kind, *rows]) + "\n"


def _offers(words: Sequence[str], typed: str) -> tuple[Wanted, list[Offer], str]:
    """What may follow, the offers, and what they are."""
    from typer.main import get_command

    from claimtrack.cli.root import app
    from claimtrack.services.claims.completion import offered

    asked = wanted(get_command(app), words, typed)
    if set(asked.kinds) == {FILES}:
        return asked, [], FILES
    offers = _words(asked)
    named = offered(asked.kinds, asked.typed, os.environ, asked.db)
    offers += [(value, described) for value, described in named if value.isprintable()]
    if FILES in asked.kinds and not offers:
        return asked, [], FILES
    same = all(value.startswith(asked.typed) for value, _ in offers)
    return asked, offers, "words" if same else "folded"


def _words(asked: Wanted) -> list[Offer]:
    """The fixed words that begin as what was typed, described in the user's language."""
    offers = [offer for offer in asked.words if offer[0].startswith(asked.typed)]
    if not any(described for _, described in offers):
        return offers
    from claimtrack.locale.messages import help_text
    from claimtrack.services.settings.effective import quiet_language

    lang = asked.lang or quiet_language(os.environ)
    return [(word, help_text(lang, described)) for word, described in offers]
