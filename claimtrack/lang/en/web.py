"""English words in the addresses and the marks of web pages."""

from claimtrack.lang.tables.web import WebTable

TABLE = WebTable(
    boxes={
        "cookies": ("cookies?", "consent", "gdpr"),
        "comments": ("comments?", "commentlist"),
        "share": ("shar(?:e|ing)", "social"),
        "newsletter": ("newsletters?", "signup", "mailing"),
        "paywall": ("paywall", "paygate", "subscribe", "subscription", "teaser-wall"),
        "related": (
            "related",
            "recommend(?:ed|ations?)",
            "read-?more",
            "more-on",
            "trending",
            "promo",
        ),
        "caption": ("caption", "figcaption", "legend", "credits?"),
        "byline": ("byline", "author", "signature"),
        "advert": ("advert(?:s|isement|orial)?", "ads?", "sponsor(?:ed)?"),
    },
    names=frozenset(("covid", "act", "article", "page", "part", "top", "live")),
    links=frozenset(("to", "and", "or", "of", "vs", "from")),
    times=frozenset(("am", "pm", "st", "nd", "rd", "th")),
)
