"""English page furniture."""

from claimtrack.lang.tables.chrome import ChromeTable

TABLE = ChromeTable(
    lines=(
        (
            "related",
            r"(?:read|see|watch|listen)\s+(?:more|also|next|on)\b|related(?:\s+(?:articles?|stories|topics))?\s*:?$|more\s+on\s+this|you\s+may\s+also\s+like|in\s+pictures",
        ),
        (
            "advert",
            r"subscribe\b|sign\s+up\b|advertisement$|download\s+(?:our|the)\s+app|get\s+our\s|newsletter|follow\s+us|sponsored",
        ),
        (
            "share",
            r"share\b.{0,40}$|(?:facebook|twitter|whatsapp|telegram|linkedin|email|print|copy\s+link)$",
        ),
        (
            "comments",
            r"comments?\b.{0,20}$|log\s+in\s+to|join\s+the\s+(?:discussion|conversation)|chat$",
        ),
        ("cookies", r".{0,80}\bcookies?\b|we\s+use\s+"),
        ("counter", r"loading|\d+\s+(?:views?|comments?|shares?|likes?)$"),
    ),
    captions=(
        r"©",
        r"\(File\)",
        r"(?i)photograph:",
        r"(?i)\b(?:photo|image|picture)\s+(?:credit|by)\b",
        r"(?i)file\s+photo",
    ),
)
