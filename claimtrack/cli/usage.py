"""Mistakes in the command line itself, said in the user's language."""

import re
from typing import Any

from claimtrack.errors import UsageError

_PATTERNS = (
    (r"No such command '(?P<word>.*?)'\.", "no_command"),
    (r"No such option:? '?(?P<word>--?[^\s.']*)'?", "no_option"),
    (r"Option '(?P<word>.*?)' requires an argument\.", "wants_value"),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<word>.*?)\)", "extra_word"),
)


def explain(error: Any, lang: str) -> str:
    """One sentence for what the command-line library raised, else its own words."""
    from claimtrack.locale.messages import say

    text = str(error.format_message())
    if type(error).__name__ == "MissingParameter":
        return say(lang, "missing", word=_name(error.param))
    if text == "Missing command.":
        return say(lang, "missing", word="COMMAND")
    if bad := re.search(r"'(?P<value>[^']*)' is not (?P<wants>.*)\.$", text):
        wants = _wants(bad["wants"], lang)
        return UsageError(option=_name(error.param), value=bad["value"], **wants).say(lang)
    for pattern, key in _PATTERNS:
        if match := re.search(pattern, text):
            if key == "no_option" and match["word"] in _GO_BEFORE:
                return say(lang, "goes_before", word=match["word"])
            return say(lang, key, word=match["word"]) + _hint(error, text, lang)
    return text


_GO_BEFORE = ("--db", "--lang")
"""Options that stand before the command's name."""


def _hint(error: Any, text: str, lang: str) -> str:
    """What may have been meant."""
    from claimtrack.locale.messages import say

    near = tuple(getattr(error, "possibilities", None) or ()) or _offered(text)
    return say(lang, "did_you_mean", names=", ".join(near)) if near else ""


def _offered(text: str) -> tuple[str, ...]:
    """The near misses named in "Did you mean 'compare'?"."""
    _, _, after = text.partition("Did you mean")
    return tuple(re.findall(r"'(.*?)'", after))


def _name(param: Any) -> str:
    """--sort for an option, FILE for an argument."""
    if param is None:
        return ""
    options = [word for word in param.opts if word.startswith("--")]
    return str(options[0] if options else param.human_readable_name)


def _wants(text: str, lang: str) -> dict[str, Any]:
    """The end of the library's sentence: a choice, or a type."""
    from claimtrack.locale.messages import say

    if text.startswith("one of "):
        return {"choices": re.findall(r"'(.*?)'", text)}
    return {"wants": say(lang, "whole_number") if "integer" in text or "range" in text else text}
