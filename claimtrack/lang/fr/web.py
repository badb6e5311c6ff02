"""French words in the addresses and the marks of web pages."""

from claimtrack.lang.tables.web import WebTable

TABLE = WebTable(
    boxes={
        "cookies": ("rgpd", "consentement"),
        "comments": ("commentaires?",),
        "share": ("partag(?:e|er)", "sociaux"),
        "newsletter": ("infolettre", "lettre-info", "inscription"),
        "paywall": ("abonne[rz]?", "abonnement"),
        "related": ("lire",),
        "caption": ("legende", "credits?"),
        "byline": ("auteure?", "signature"),
        "advert": ("pub", "publicite"),
    },
    names=frozenset(("covid", "acte", "article", "page", "partie", "top", "live")),
    links=frozenset(("et", "ou", "a", "sur", "contre", "de")),
    times=frozenset(("h", "heure", "heures", "er", "re", "e", "eme")),
)
