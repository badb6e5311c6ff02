"""The seal at the end of a report: its digest for people, and a manifest for ``export --check``.

The manifest is one comment, the last line of the file: the options, the digest of what the report
says with one short hash for each figure and claim, and the hash of the text above it.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from claimtrack import __version__
from claimtrack.errors import DamagedReport, NewerReport, NoDigest
from claimtrack.services.reports.claims_report import Material
from claimtrack.services.reports.digest import Digest, Item
from claimtrack.services.reports.selection import Narrowed

LAYOUT = 1
"""Of the manifest; a report with a greater number was made by a newer claimtrack."""

_OPEN, _CLOSE = b"<!-- claimtrack-report ", b" -->\n"
_UNSAFE = re.compile("[^\x20-\x7e]|[<>&]|-(?=-)")

Options = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Seal:
    """What a report carries. ``edited``: whether the text above was changed since."""

    options: Options
    digest: Digest
    edited: bool


def options_of(material: Material, form: str, lang: str) -> dict[str, str]:
    """The options that a report was made with, as ``export`` takes them."""
    asked = {"format": form, "lang": lang}
    within = material.within
    if within is not None and within.dossier is not None:
        asked["dossier"] = within.dossier
    if within is not None and within.story is not None:
        asked["story"] = within.story
    if isinstance(within, Narrowed):
        asked |= within.only.options()
    return asked | material.heading.options()


def shown_options(options: Options) -> str:
    """The options as one types them: --format html --lang fr --reviewed."""
    return " ".join(
        f"--{name}" if name == "reviewed" else f"--{name} {quote(value)}"
        for name, value in options.items()
    )


def manifest(digest: Digest, options: Options, body: str) -> bytes:
    """The manifest as JSON in ASCII; ``body``: the hash of what stands before it."""
    items = {
        kind: {name: [item.said, item.sha] for name, item in found.items()}
        for kind, found in digest.items.items()
        if found
    }
    facts = {
        "layout": LAYOUT,
        "claimtrack": __version__,
        "options": dict(options),
        "sha256": digest.sha256,
        "body": body,
        "items": items,
    }
    told = json.dumps(facts, ensure_ascii=True, separators=(",", ":"))
    return _UNSAFE.sub(lambda one: f"\\u{ord(one.group()):04x}", told).encode()


def sealed(text: bytes, digest: Digest, options: Options) -> bytes:
    """A report in Markdown or HTML with its manifest at the end."""
    body = hashlib.sha256(text).hexdigest()
    return text + _OPEN + manifest(digest, options, body) + _CLOSE


def read_seal(path: Path, data: bytes) -> Seal:
    """The seal of a report in Markdown or HTML.

    Raises:
        NoDigest: there is none: not a report of ours, or of one without a digest.
        NewerReport: made by a claimtrack whose manifests this one cannot read.
        DamagedReport: cut short or changed in the manifest itself.

    """
    above, mark, rest = data.rpartition(_OPEN)
    if not mark:
        raise NoDigest(path=str(path))
    told, _, after = rest.partition(_CLOSE.rstrip())
    return unpacked(path, told, above, edited=bool(after.strip()))


def unpacked(path: Path, told: bytes, body: bytes, *, edited: bool = False) -> Seal:
    """The seal that a manifest holds. Raises NewerReport, DamagedReport."""
    try:
        facts = json.loads(told)
        if facts["layout"] > LAYOUT:
            raise NewerReport(path=str(path), version=str(facts["claimtrack"]))
        items = {
            str(kind): {str(name): Item(str(said), str(sha)) for name, (said, sha) in found.items()}
            for kind, found in facts["items"].items()
        }
        options = {str(name): str(value) for name, value in facts["options"].items()}
        digest = Digest(str(facts["sha256"]), items)
        whole = hashlib.sha256(body).hexdigest() == facts["body"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedReport(path=str(path)) from error
    return Seal(options, digest, edited or not whole)
