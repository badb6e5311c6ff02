"""English page furniture."""

from claimtrack.lang.tables.chrome import ChromeTable

TABLE = ChromeTable(
    lines=(
        (
            "related",
            r"(?:read|see|watch|listen)\s+(?:more|also|next|on)\b(?:\s*[:>»]|[^.]*$)|related(?:\s+(?:articles?|stories|topics|content))?\s*:?$|more\s+on\s+this|you\s+may\s+also\s+like|in\s+pictures(?:\s*:|$)",
        ),
        (
            "related",
            r"most\s+(?:read|viewed|popular|shared)(?:\s+stories)?\s*:?$|more\s+from\s+(?:this|the|our)\b[^.]{0,30}$|continue\s+reading|click\s+here\b|(?:watch|video)\s*[:|]\s[^.]*$|back\s+to\s+top$|skip\s+to\s+\w+$",
        ),
        (
            "advert",
            r"subscribe\b|sign\s+up\b|advertisement$|download\s+(?:our|the)\s+app|get\s+our\s|newsletter|follow\s+us|sponsored|you\s+have\s+\d+\s+(?:free\s+)?articles?\s+(?:left|remaining)|this\s+(?:article|story)\s+is\s+for\s+subscribers|already\s+a\s+subscriber|all\s+rights\s+reserved|copyright\s+(?:©\s*)?\d{4}\b",
        ),
        (
            "share",
            r"share\s+(?:this|on|via|by|the\s+(?:article|story|page))\b[^.]{0,40}$|share$|(?:facebook|twitter|whatsapp|telegram|linkedin|email|print|copy\s+link)$",
        ),
        (
            "comments",
            r"comments?\b[^.]{0,20}$|log\s+in\s+to|join\s+the\s+(?:discussion|conversation)|chat$|leave\s+a\s+(?:comment|reply)|report\s+this\s+(?:ad|comment|post)|view\s+(?:all\s+)?comments",
        ),
        (
            "cookies",
            r".{0,80}\bcookies?\b.{0,60}\b(?:experience|site|website|browser|accept\w*|consent\w*|preferences|settings|policy|analytics)|.{0,30}\bcookies?$|we\s+use\s+|accept\s+(?:all|and\s+close)\b[^.]{0,12}$|manage\s+(?:my\s+)?(?:choices|preferences)",
        ),
        (
            "counter",
            r"loading\b[^.]{0,6}\.*$|[\d,.]+\s?(?:k|m)?\s+(?:views?|comments?|shares?|likes?|reactions?)$|\d+\s*-?\s*min(?:ute)?s?\s+read$",
        ),
    ),
    captions=(
        r"©",
        r"\(File\)",
        r"(?i)photograph:",
        r"(?i)\b(?:photo|image|picture)\s+(?:credit|by)\b",
        r"(?i)file\s+photo",
        r"(?i)^(?:photos?|images?|pictures?)\s*:\s",
        r"(?i)^image\s+(?:source|caption|copyright)\b",
        r"(?i)^(?:getty\s+images|shutterstock|epa|alamy)\s*(?:/.{0,40})?$",
    ),
    media=("videos?", "photos?", "images?", "audio", "infographics?", "live"),
    credit_links=("with", "from", "by", "sources?"),
    credit_labels=("credits?", "photos?"),
    credit_joins=("and", "staff"),
    credit_dates=("published", "updated"),
)
