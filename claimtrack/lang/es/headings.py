"""Spanish headings of tables."""

from claimtrack.lang.tables.headings import HeadingTable

TABLE = HeadingTable(
    fields={
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
    }
)
