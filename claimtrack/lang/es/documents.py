"""What Spanish tables, web pages and addresses call their parts."""

from claimtrack.lang.tables.documents import DocumentTable

TABLE = DocumentTable(
    headings={
        "words": "palabras; cita; frase; declaracion; afirmacion; texto",
        "value": "valor; numero; cifra; importe; monto",
        "speaker": "autor; portavoz; quien; dicho por; declarante",
        "organisation": "organismo; organizacion; entidad",
        "role": "cargo; funcion; puesto",
        "said": "dicho; dicho el",
        "outlet": "medio; periodico; diario; prensa; editor",
        "title": "titulo; titular",
        "url": "url; enlace; direccion",
        "published": "publicado; publicado el; fecha; fecha de publicacion",
        "lang": "idioma; lengua",
        "unit": "unidad",
        "counted": "contado; que; lo que se cuenta",
        "measure": "medida",
        "population": "poblacion",
        "place": "lugar; donde",
        "denominator": "denominador; parte de",
        "definition": "definicion; en el sentido de; ambito",
        "when": "cuando; periodo",
        "rating": "valoracion; veredicto; calificacion; nota",
        "rater": "evaluador; valorado por",
    },
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
