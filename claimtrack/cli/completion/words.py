"""Words as bash and fish write them: taken apart, and put back so that the shell reads the same."""

import re

_PLAIN = re.compile(r"[^\W_]|[_./@%+,:=-]")


def take_apart(line: str) -> list[tuple[str, str, str]]:
    """The words of an unfinished line: each as written, as read, and the mark left open in it.

    The last is the one being typed, and may be empty.
    """
    found: list[tuple[str, str, str]] = []
    raw = read = mark = ""
    signs = iter(line)
    for sign in signs:
        if not mark and sign in " \t\n":
            if raw:
                found.append((raw, read, ""))
            raw = read = ""
            continue
        raw += sign
        if sign == mark:
            mark = ""
        elif not mark and sign in "\"'":
            mark = sign
        elif sign == "\\" and mark != "'":
            after = next(signs, "")
            raw += after
            keeps = mark == '"' and after not in '"\\$`'
            read += sign + after if keeps else after
        else:
            read += sign
    return [*found, (raw, read, mark)]


def as_written(value: str, mark: str) -> str:
    """A value as it is typed in bash, inside the mark that is open, or with backslashes."""
    if mark == "'":
        return value.replace("'", "'\\''")
    if mark == '"':
        return re.sub(r'(["\\$`])', r"\\\1", value)
    return "".join(sign if _PLAIN.fullmatch(sign) else f"\\{sign}" for sign in value)


def replacing(value: str, raw: str, part: str) -> str | None:
    """What bash must put for ``part``, the end of ``raw``, so that the word reads as ``value``.

    None where what stands before that part says something else.
    """
    head = raw.removesuffix(part) if part else raw
    _, said, mark = take_apart(head)[-1]
    if not value.startswith(said):
        return None
    return as_written(value[len(said) :], mark)
