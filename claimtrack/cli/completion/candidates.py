"""What may follow on an unfinished command line: commands, options, and names of the database."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from claimtrack.cli.help import first_paragraph

Offer = tuple[str, str]
FILES = "files"

_IDS = ("articles", "statements", "claims")
_BY_METAVAR = {
    "FIGURE": ("figures",), "PART": ("figures",), "WHOLE": ("figures",), "INTO": ("figures",),
    "SPEAKER": ("speakers",), "ORGANISATION": ("speakers",), "OTHER": ("speakers",),
    "OUTLET": ("outlets",), "DOSSIER": ("dossiers",), "ID": _IDS,
    "A1": ("articles",), "S12": ("statements",),
    "C7": ("claims",), "C9": ("claims",), "CLAIM": ("claims",),
    "KEY": ("settings",), "FILE": (FILES,),
}  # fmt: skip
_BY_NAME = {
    "--speaker": ("speakers",), "--outlet": ("outlets",), "--figure": ("figures",),
    "--organisation": ("speakers",), "--dossier": ("dossiers",),
    "ingest names": (FILES,), "show what": (*_IDS, "figures"),
    "compare what": ("figures", "claims"),
    "speaker list name": ("speakers",), "config set value": (),
    **{f"dossier {one} name": ("dossiers",) for one in ("add", "remove", "use", "show")},
}  # fmt: skip
"""Where the word for the value does not tell what it is."""
_CHOICES = re.compile(
    r"[a-z][\w-]*(?: \([^)]*\))?(?:, [\w-]+(?: \([^)]*\))?)* or [\w-]+(?: \([^)]*\))?\."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What may follow: ``words`` as they are, and ``kinds`` of what the database has.

    ``typed`` is the beginning that they must have; ``before`` what stands before it in its word
    ("--speaker="). ``db`` and ``lang`` are those options' values.
    """

    words: tuple[Offer, ...] = ()
    kinds: tuple[str, ...] = ()
    typed: str = ""
    before: str = ""
    db: str | None = None
    lang: str | None = None


@dataclass(slots=True)
class _Walk:
    """Where a command line has come to."""

    command: Any
    path: str = ""
    waiting: Any = None
    places: int = 0
    ended: bool = False
    options: dict[str, str] | None = None


def wanted(root: Any, words: Sequence[str], typed: str) -> Wanted:
    """What may stand where ``typed`` does, after ``words``."""
    walk = _Walk(root, options={})
    for word in words:
        if not _step(walk, word):
            return Wanted(typed=typed)
    found = _here(walk, typed)
    given = walk.options or {}
    return Wanted(
        words=found.words,
        kinds=found.kinds,
        typed=found.typed,
        before=found.before,
        db=given.get("--db"),
        lang=given.get("--lang"),
    )


def _step(walk: _Walk, word: str) -> bool:
    """Go one word further; False where the line makes no sense."""
    if walk.waiting is not None:
        _note(walk, walk.waiting.opts[0], word)
        walk.waiting = None
    elif walk.ended or _is_plain(word):
        return _step_into(walk, word)
    elif word == "--":
        walk.ended = True
    else:
        _step_over_option(walk, word)
    return True


def _step_into(walk: _Walk, word: str) -> bool:
    """A command's name leads into it; any other word takes an argument's place."""
    commands = getattr(walk.command, "commands", {})
    if not commands:
        walk.places += 1
        return True
    walk.command, walk.path = commands.get(word), f"{walk.path} {word}".strip()
    return walk.command is not None


def _step_over_option(walk: _Walk, word: str) -> None:
    name, _, value = word.partition("=")
    option = _option(walk.command, name)
    if value:
        _note(walk, name, value)
    elif option is not None and not option.is_flag:
        walk.waiting = option


def _note(walk: _Walk, name: str, value: str) -> None:
    if not walk.path and walk.options is not None:
        walk.options[name] = value


def _option(command: Any, name: str) -> Any:
    for param in command.params:
        if param.param_type_name == "option" and name in (*param.opts, *param.secondary_opts):
            return param
    return None


def _here(walk: _Walk, typed: str) -> Wanted:
    if walk.waiting is not None:
        return _values(walk, walk.waiting, typed)
    if typed.startswith("-") and not walk.ended:
        return _option_here(walk, typed)
    return _word_here(walk, typed)


def _word_here(walk: _Walk, typed: str) -> Wanted:
    """The name of a command, or a word for the argument whose turn it is."""
    if commands := getattr(walk.command, "commands", {}):
        words = tuple((name, first_paragraph(one.help)) for name, one in commands.items())
        return Wanted(words=words, typed=typed)
    argument = _argument_here(walk)
    return Wanted(typed=typed) if argument is None else _values(walk, argument, typed)


def _option_here(walk: _Walk, typed: str) -> Wanted:
    """An option's name, or its value behind the sign between them: --sort=da."""
    name, sign, value = typed.partition("=")
    if not sign:
        return Wanted(words=_options(walk.command), typed=typed)
    option = _option(walk.command, name)
    if option is None or option.is_flag:
        return Wanted(typed=typed)
    return _values(walk, option, value, before=name + sign)


def _is_plain(word: str) -> bool:
    """Whether a word is no option; "-" alone is standard input."""
    return not word.startswith("-") or word == "-"


def _argument_here(walk: _Walk) -> Any:
    """The argument whose turn it is; the last one where it takes any number of words."""
    arguments = _arguments(walk.command)
    if walk.places < len(arguments):
        return arguments[walk.places]
    return arguments[-1] if arguments and arguments[-1].nargs == -1 else None


def _arguments(command: Any) -> list[Any]:
    """The parameters of a command that stand by their place."""
    return [param for param in command.params if param.param_type_name == "argument"]


def _options(command: Any) -> tuple[Offer, ...]:
    """The options, by their long names where they have one."""
    named = map(_named, filter(_is_shown_option, command.params))
    return (*named, ("--help", "Show this message and exit."))


def _named(option: Any) -> Offer:
    return max((*option.opts, *option.secondary_opts), key=len), option.help or ""


def _is_shown_option(param: Any) -> bool:
    return param.param_type_name == "option" and not param.hidden


def _values(walk: _Walk, param: Any, typed: str, before: str = "") -> Wanted:
    return Wanted(
        words=_choices(param), kinds=kinds_of(walk.path, param), typed=typed, before=before
    )


def kinds_of(path: str, param: Any) -> tuple[str, ...]:
    """What of the database, or the file system, a parameter of the command at ``path`` takes."""
    if param.param_type_name == "option" and param.opts[0] in _BY_NAME:
        return _BY_NAME[param.opts[0]]
    if (named := f"{path} {param.name}") in _BY_NAME:
        return _BY_NAME[named]
    if "Path" in type(param.type).__name__:
        return (FILES,)
    return _by_metavar(param.metavar or "")


def _by_metavar(metavar: str) -> tuple[str, ...]:
    """What the word for a value stands for."""
    found = re.findall(r"[A-Z]+\d*", metavar)
    return tuple(dict.fromkeys(kind for word in found for kind in _BY_METAVAR.get(word, ())))


def _choices(param: Any) -> tuple[Offer, ...]:
    return tuple((one, "") for one in _closed_set(param))


def _closed_set(param: Any) -> list[str]:
    """The words of a closed set: told by its type, by "en|fr", or by the sentence of its help."""
    if choices := getattr(param.type, "choices", ()):
        return [str(getattr(one, "value", one)) for one in choices]
    metavar: str = param.metavar or ""
    if re.fullmatch(r"[a-z]+(?:\|[a-z]+)+", metavar):
        return metavar.split("|")
    return _choices_in(param.help or "") if param.param_type_name == "option" else []


def _choices_in(help_: str) -> list[str]:
    """The words that a sentence lists: "by date, by name or by size."."""
    if not _CHOICES.fullmatch(help_):
        return []
    return re.split(r", | or ", re.sub(r" \([^)]*\)", "", help_.rstrip(".")))
