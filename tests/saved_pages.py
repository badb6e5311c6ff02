"""Files of each kind that ``ingest`` reads, made here: saved pages, archives, PDF, feeds."""

import base64
import gzip
from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

WORDS = (
    "The bridge will stay shut for three weeks, the mayor said on Monday.",
    "Some 18,000 people cross it each day, according to the town hall, and 2,400 lorries.",
    "“We had no choice,” said Anne Petit, the mayor, who spoke to reporters at the town hall.",
)


def html(title: str = "Bridge shut", words: Sequence[str] = WORDS, lang: str = "en") -> str:
    """A page with an article and little else."""
    body = "".join(f"<p>{word}</p>" for word in words)
    return (
        f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><title>{title}</title>"
        "<meta property='article:published_time' content='2024-05-04T10:20:00+02:00'></head>"
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def mhtml(page: str, url: str = "https://phare.example/bridge") -> bytes:
    """A page as a browser saves it whole."""
    packed = base64.encodebytes(page.encode()).decode()
    return (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {url}\r\nSubject: x\r\n"
        "Date: Sat, 4 May 2024 12:00:00 +0200\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: {url}\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{packed}\r\n--b--\r\n"
    ).encode()


def warc(pages: Sequence[tuple[str, bytes]], *, packed: bool = True) -> bytes:
    """A crawl: a record for each address and its page, and a picture between them."""
    out = b""
    for url, body in pages:
        for kind, content in (("text/html; charset=utf-8", body), ("image/png", b"\x89PNG\r\n")):
            record = _record(url, kind, content)
            out += gzip.compress(record, mtime=0) if packed else record
    return out


def _record(url: str, kind: str, content: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n"
    block = head.encode() + content
    return (
        (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
            "WARC-Date: 2024-05-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            "Content-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        ).encode()
        + block
        + b"\r\n\r\n"
    )


def pdf(lines: Sequence[str], password: str | None = None) -> bytes:
    """A PDF of one page with these lines."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
            NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
        }
    )
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    shown = "".join(f"({line.replace('(', '[').replace(')', ']')}) Tj 0 -16 Td\n" for line in lines)
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 50 800 Td\n{shown}ET".encode("cp1252", "replace"))
    page[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata({"/Title": "Bridge shut", "/CreationDate": "D:20240504102000+02'00'"})
    if password is not None:
        writer.encrypt(password, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def rss(dated: bool = True) -> bytes:
    """Two entries, the second without words."""
    date = "<pubDate>Sat, 04 May 2024 10:20:00 +0200</pubDate>" if dated else ""
    return (
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Le Phare</title>"
        f"<item><title>Bridge shut</title><link>https://phare.example/bridge</link>{date}"
        f"<description><![CDATA[<p>{WORDS[0]}</p><p>{WORDS[1]}</p>]]></description></item>"
        "<item><link>https://phare.example/none</link></item></channel></rss>"
    ).encode()


def atom() -> bytes:
    """One entry."""
    return (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Le Phare</title><entry>"
        "<title>Bridge shut</title><link href='https://phare.example/bridge'/>"
        "<published>2024-05-04T10:20:00Z</published><updated>2024-05-05T10:20:00Z</updated>"
        f"<author><name>Anne Roy</name></author><summary>{WORDS[0]}</summary></entry></feed>"
    ).encode()
