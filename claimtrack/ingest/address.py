"""Web addresses: one form for the many ways of writing the same one."""

from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

_TRACKING = ("utm_", "fbclid", "gclid", "xtor", "mc_cid", "mc_eid", "at_medium", "at_campaign")
"""Parameters that say where a reader came from, never which page it is."""


def canonical_url(url: str) -> str:
    """The address without its fragment, tracking parameters, or the case of its host."""
    parts = urlsplit(url.strip())
    query = [
        pair
        for pair in parse_qsl(parts.query, keep_blank_values=True)
        if not pair[0].lower().startswith(_TRACKING)
    ]
    return urlunsplit(
        (parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", urlencode(query), "")
    )


def safe_url(url: str | None) -> str | None:
    """The address without a name and password in it, which must never be kept or printed.

    None for what is no web address: "javascript:…", "//", a port that is no number.
    """
    try:
        parts = urlsplit((url or "").strip())
        where = _host_and_port(parts)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not where:
        return None
    return urlunsplit((parts.scheme.lower(), where, parts.path or "/", parts.query, parts.fragment))


def _host_and_port(parts: SplitResult) -> str:
    """The server as an address names it; "" for none. Raises ValueError for a port that is none."""
    host, port = parts.hostname, parts.port
    if not host:
        return ""
    named = f"[{host}]" if ":" in host else host
    return f"{named}:{port}" if port else named


def domain_of(url: str) -> str | None:
    """The host without www: "https://www.example.org/a" → "example.org"."""
    host = urlsplit(url.strip()).hostname
    return host.removeprefix("www.") if host else None


def folders(url: str) -> tuple[str, ...]:
    """The pieces of an address's path, in plain letters; none where it is no address."""
    try:
        path = urlsplit(url.strip()).path
    except ValueError:
        return ()
    return tuple(unquote(piece) for piece in path.split("/") if piece)
