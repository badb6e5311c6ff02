"""The shape of a language's page furniture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChromeTable:
    """(reason, regular expression) for lines that are page furniture, matched at a line's start.

    ``captions``: expressions that give a caption or credit away anywhere in a line. ``media``:
    what a headline's last bracket says lies behind it ("(vidéo)").

    The credit of an agency, each an expression without regard to capitals: ``credit_links``: before
    its name or "agencies"; ``credit_labels``: before its name alone; ``credit_joins``: what may
    follow it; ``credit_dates``: before the date behind it.
    """

    lines: tuple[tuple[str, str], ...]
    captions: tuple[str, ...]
    media: tuple[str, ...]
    credit_links: tuple[str, ...]
    credit_labels: tuple[str, ...]
    credit_joins: tuple[str, ...]
    credit_dates: tuple[str, ...]
