"""Everything said to people, in their language: one table per language, the same keys in each.

A key with a dot, "figure.renamed", stands in the module of its topic, ``report/texts/figure.py``,
which is loaded when it is first asked for; the others stand in ``messages_en`` and ``messages_fr``.
"""

from functools import cache
from importlib import import_module
from typing import Any

from claimtrack.report.messages_en import TEXTS as EN
from claimtrack.report.messages_fr import TEXTS as FR
from claimtrack.report.wants import FR as WANTS_FR


def say(lang: str, key: str, **facts: Any) -> str:
    """The text of ``key``. In "one|many", ``n`` chooses; 0 is singular in French only."""
    text = _text(lang, key)
    if "|" in text:
        one, many = text.split("|")
        n = facts["n"]
        text = one if n == 1 or (lang == "fr" and n == 0) else many
    return text.format(**facts) if facts else text


def _text(lang: str, key: str) -> str:
    if "." in key:
        english, french = _topic(key.partition(".")[0])
        return (french if lang == "fr" else english)[key.partition(".")[2]]
    return (FR if lang == "fr" else EN)[key]


@cache
def _topic(name: str) -> tuple[dict[str, str], dict[str, str]]:
    """The English and French texts of one topic, without the topic's name in their keys."""
    module = import_module(f"claimtrack.report.texts.{name}")
    return module.EN, module.FR


def word(lang: str, value: str | None) -> str:
    """The name of a member of a closed set ("indirect", "not comparable"); itself if unnamed."""
    if value is None:
        return ""
    return (FR if lang == "fr" else EN).get(f"={value}", value)


def wanted(lang: str, text: str) -> str:
    """What an option wants: "one of a, b", or one of the sentences that the services give."""
    if text.startswith("one of "):
        return say(lang, "one_of", names=text.removeprefix("one of "))
    return WANTS_FR.get(text, text) if lang == "fr" else text
