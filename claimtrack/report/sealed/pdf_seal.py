"""The seal of a PDF: its manifest is an attachment, the hash of its bytes a comment at the end."""

import hashlib
import re
from pathlib import Path

from claimtrack.errors import DamagedReport, NoDigest
from claimtrack.report.sealed.seal import Seal, unpacked

NAME = "claimtrack-report.json"
_BODY = re.compile(rb"%claimtrack-body ([0-9a-f]{64})\n\Z")


def is_pdf(data: bytes) -> bool:
    """Whether these bytes are a PDF."""
    return data[:1024].lstrip().startswith(b"%PDF-")


def closed(data: bytes) -> bytes:
    """A PDF with the hash of its bytes after its end, where readers look no more."""
    return data + b"%claimtrack-body " + hashlib.sha256(data).hexdigest().encode() + b"\n"


def read_pdf_seal(path: Path, data: bytes) -> Seal:
    """The seal of a PDF. Raises NoDigest, NewerReport, DamagedReport."""
    told = _attached(path, data)
    found = _BODY.search(data)
    body = data[: found.start()] if found else b""
    whole = found is not None and hashlib.sha256(body).hexdigest().encode() == found[1]
    return unpacked(path, told, b"", edited=not whole)


def _attached(path: Path, data: bytes) -> bytes:
    from io import BytesIO

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        found = PdfReader(BytesIO(data)).attachments.get(NAME)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedReport(path=str(path)) from error
    if not found:
        raise NoDigest(path=str(path))
    return found[0]
