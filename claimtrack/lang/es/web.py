"""Spanish words in the addresses and the marks of web pages."""

from claimtrack.lang.tables.web import WebTable

TABLE = WebTable(
    boxes={
        "cookies": ("consentimiento", "rgpd"),
        "comments": ("comentarios?",),
        "share": ("compartir", "redes-sociales"),
        "newsletter": ("boletin(?:es)?", "suscribete"),
        "paywall": ("suscripcion", "suscriptor(?:es)?", "muro-de-pago"),
        "related": ("relacionad[ao]s?", "leer-mas", "te-puede-interesar"),
        "caption": ("pie-de-foto", "leyenda", "creditos?"),
        "byline": ("autor(?:a|es|as)?", "firma"),
        "advert": ("publicidad", "anuncios?", "patrocinad[ao]s?"),
    },
    names=frozenset(("covid", "acto", "articulo", "pagina", "parte", "top", "directo")),
    links=frozenset(("y", "e", "o", "u", "a", "de", "contra", "sobre")),
    times=frozenset(("h", "hora", "horas", "o", "a")),
)
