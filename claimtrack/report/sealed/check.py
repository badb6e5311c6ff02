"""A report held against the database: what it carries, and what has changed since."""

from pathlib import Path

from claimtrack.errors import IsFolder, MissingFile, UnreadableFile
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, line
from claimtrack.report.json.values import dump
from claimtrack.report.sealed.pdf_seal import is_pdf, read_pdf_seal
from claimtrack.report.sealed.seal import Seal, read_seal
from claimtrack.services.reports.digest import Changed, Digest, changes

SHOWN = 40
"""Changes told one by one; how many more there are is said."""


def seal_of(path: Path) -> Seal:
    """The seal of a report in Markdown, HTML or PDF.

    Raises MissingFile, IsFolder, UnreadableFile, NoDigest, NewerReport, DamagedReport.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFile(path=str(path)) from error
    except IsADirectoryError as error:
        raise IsFolder(path=str(path)) from error
    except OSError as error:
        raise UnreadableFile(path=str(path), why=error.strerror or str(error)) from error
    return read_pdf_seal(path, data) if is_pdf(data) else read_seal(path, data)


def checked_parts(path: Path, seal: Seal, now: Digest, lang: str) -> Parts:
    """Whether the file is as it was written, whether it matches, and what changed."""
    name = str(path)
    parts: Parts = [line(say(lang, "report.edited", path=name))] if seal.edited else []
    if seal.digest.sha256 == now.sha256:
        key = "report.matches_edited" if seal.edited else "report.matches"
        return [*parts, line(say(lang, key, path=name))]
    found = changes(seal.digest, now)
    if not found:
        return [*parts, line(say(lang, "report.other_digest", path=name))]
    parts.append(line(say(lang, "report.changed", path=name, n=len(found))))
    parts += [_change(one, lang) for one in found[:SHOWN]]
    if more := len(found) - SHOWN:
        parts += [line(say(lang, "report.more_changes", n=more), "dim", 2)] if more > 0 else []
    return parts


def checked_json(path: Path, seal: Seal, now: Digest) -> str:
    """The same as data; ``changes`` as ``report_digest.Changed`` has them."""
    same = seal.digest.sha256 == now.sha256
    found = () if same else changes(seal.digest, now)
    facts = {"path": path, "same": same, "edited": seal.edited, "sha256": now.sha256}
    return dump({**facts, "changes": found})


def _change(one: Changed, lang: str) -> Line:
    before, after = _said(one.kind, one.before, lang), _said(one.kind, one.after, lang)
    key = "turned"
    if one.before is None or one.after is None:
        key = "added" if one.before is None else "gone"
    elif one.before == one.after:
        key = "otherwise_figure" if one.kind == "figure" else "otherwise"
    kind = word(lang, one.kind, "report")
    told = say(lang, f"report.{key}", kind=kind, name=one.name, before=before, after=after)
    return line(told, indent=2)


def _said(kind: str, said: str | None, lang: str) -> str:
    if kind == "figure" and said is not None:
        return word(lang, said) if said else say(lang, "report.alone")
    return said or ""
