"""A kept page made safe to look at: nothing in it runs, and nothing is fetched."""

import re
from html import escape

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:; "
    "media-src data:; form-action 'none'; base-uri 'none'"
)
"""Scripts, frames, plug-ins, forms and every request are refused; inline styles are shown."""
_HEAD = (
    '<meta charset="utf-8">'
    f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    '<meta http-equiv="x-dns-prefetch-control" content="off">'
    '<meta name="referrer" content="no-referrer">'
)
_DOCTYPE = re.compile(r"^\s*(?:<\?xml[^>]*>\s*)?(<!doctype[^>]*>)", re.IGNORECASE)
_ASKING = re.compile(r"<(?:meta|link|base)(?=[\s/>])", re.IGNORECASE)
"""Tags that a policy does not wholly stop: a refresh goes elsewhere, a preconnect calls a server.

Another void tag of the head, which browsers do nothing with, stands in for each.
"""


def safe_html(page: str) -> bytes:
    """The page in UTF-8, the policy before anything of its own; the rest as it was printed."""
    found = _DOCTYPE.match(page)
    doctype = found[1] if found else ""
    rest = _ASKING.sub("<basefont", page[found.end() :] if found else page.lstrip("\ufeff"))
    return (doctype + _HEAD + rest).encode("utf-8", "replace")


def text_page(text: str, title: str, lang: str, places: tuple[tuple[int, int], ...] = ()) -> bytes:
    """A plain text as a page, wrapped; the words at ``places`` are marked, the first named."""
    parts, end = [], 0
    for number, (start, stop) in enumerate(places):
        name = ' id="words"' if number == 0 else ""
        parts += [escape(text[end:start]), f"<mark{name}>{escape(text[start:stop])}</mark>"]
        end = stop
    parts.append(escape(text[end:]))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}">\n<head>{_HEAD}\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n:root {{ color-scheme: light dark; }}\n"
        "body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }\n"
        "pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 1rem/1.6 Georgia, serif; }\n"
        "</style>\n</head>\n<body>\n<pre>" + "".join(parts) + "</pre>\n</body>\n</html>\n"
    ).encode("utf-8", "replace")
