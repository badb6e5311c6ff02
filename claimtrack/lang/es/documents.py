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
    lines=(
        (
            "related",
            r"(?:lea|lee|leer|ver|vea|escuche|descubra)\s+(?:también|además|más)\b(?:\s*[:>»]|[^.]*$)|te\s+puede\s+interesar|le\s+puede\s+interesar|sobre\s+el\s+mismo\s+tema|temas?\s+relacionados?\s*:?|noticias\s+relacionadas|más\s+información\s*:?$",
        ),
        (
            "related",
            r"(?:l[oa]s?\s+|lo\s+)?más\s+(?:leíd[oa]s?|vist[oa]s?|comentad[oa]s?|compartid[oa]s?)\s*:?$|seguir\s+leyendo|en\s+la\s+misma\s+sección|vídeos?\s*[:|]\s[^.]*$|volver\s+(?:arriba|a\s+(?:la\s+)?portada)",
        ),
        (
            "advert",
            r"suscríbete|suscríbase|suscribirse|apúntate|regístrate|publicidad$|anuncio$|descarga\s+(?:nuestra|la)\s+app|oferta\s+especial|newsletter|boletín(?:es)?\s|síguenos|síganos|artículo\s+(?:exclusivo|reservado)\s+para|contenido\s+exclusivo\s+para|te\s+quedan?\s+\d+|ya\s+(?:soy|eres)\s+suscriptor|iniciar\s+sesión$|todos\s+los\s+derechos\s+reservados|patrocinado",
        ),
        (
            "share",
            r"comparti(?:r|ndo|d)?\b[^.]{0,40}$|comparte\b[^.]{0,40}$|(?:facebook|twitter|whatsapp|telegram|linkedin|correo|imprimir|copiar\s+enlace)$",
        ),
        (
            "comments",
            r"comentarios?\b[^.]{0,40}$|comentar(?:\s+este\s+artículo)?$|deja\s+(?:un|tu)\s+comentario|inicia\s+sesión\s+para|únete\s+a\s+la\s+conversación|normas\s+de\s+participación|denunciar\s+(?:comentario|contenido)",
        ),
        (
            "cookies",
            r".{0,80}\bcookies?\b.{0,60}\b(?:navegación|experiencia|sitio|acept\w+|consent\w+|preferencias|audiencia|política)|.{0,30}\bcookies?$|utilizamos\s+|aceptar(?:\s+(?:y\s+(?:cerrar|continuar)|tod[oa]s?))?$|rechazar(?:\s+tod[oa]s?)?$|gestionar\s+(?:mis\s+)?(?:opciones|preferencias)",
        ),
        (
            "counter",
            r"cargando\b[^.]{0,12}\.*$|[\d,.]+\s?(?:k|m)?\s+(?:visitas?|comentarios?|compartidos?|me\s+gusta|reacciones?)$|tiempo\s+de\s+lectura\b|\d+\s*min(?:utos?)?(?:\s+de\s+lectura)?$",
        ),
    ),
    captions=(
        r"©",
        r"\(File\)",
        r"(?i)foto\s+de\s+archivo",
        r"(?i)imagen\s+de\s+archivo",
        r"(?i)^(?:fotos?|fotografía|imagen|imágenes)\s*:\s",
        r"(?i)crédito(?:s)?\s*(?:de\s+la\s+)?(?:foto|imagen)?\s*:",
        r"^[^.!?]{0,60}/\s?(?:AFP|Reuters|AP|EPA|EFE|Getty|Europa\s+Press)\s*\)?$",
    ),
    media=("vídeos?", "videos?", "fotos?", "imágenes", "audio", "infografías?", "directo"),
    credit_links=("con", "fuentes?", "por"),
    credit_labels=("créditos?", "fotos?", "fotografía"),
    credit_joins=("y",),
    credit_dates=("publicad[oa]", "actualizad[oa]"),
)
