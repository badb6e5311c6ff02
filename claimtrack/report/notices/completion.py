"""Where a completion script was put, and what is left to do."""

from pathlib import Path

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, line


def installed_parts(shell: str, path: Path, lang: str) -> Parts:
    """The place, then what the shell still wants."""
    return [
        line(say(lang, "completion.written", path=path)),
        line(say(lang, f"completion.then_{shell}", folder=path.parent, path=path)),
    ]
