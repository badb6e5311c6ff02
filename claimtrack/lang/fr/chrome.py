"""French page furniture."""

from claimtrack.lang.tables.chrome import ChromeTable

TABLE = ChromeTable(
    lines=(
        (
            "related",
            r"(?:à\s+)?(?:lire|voir|écouter|découvrir)\s+(?:aussi|également|plus|la\s+suite)\b|à\s+lire\b|sur\s+le\s+même\s+sujet|notre\s+dossier",
        ),
        (
            "advert",
            r"s['’]abonner\b|abonnez-vous|inscrivez-vous|je\s+m['’]abonne|recevez\b|publicité$|téléchargez|découvrez\s+(?:nos|notre)|offre\s+spéciale|newsletter|article\s+réservé|suivez\s+\S.*\bsur\s|pour\s+recevoir\b",
        ),
        (
            "share",
            r"partag(?:er|ez)\b|(?:facebook|twitter|whatsapp|telegram|linkedin|email|imprimer|copier\s+le\s+lien)$",
        ),
        (
            "comments",
            r"commentaires?\b|commenter$|réagir$|pour\s+participer\s+aux|identifiez-vous|connectez-vous|chat$|fil\s+d['’]actu",
        ),
        ("cookies", r".{0,80}\bcookies?\b|nous\s+utilisons\s+des\s+"),
        ("counter", r"loader$|chargement|\d+\s+(?:vues?|commentaires?|partages?|j['’]aime)$"),
    ),
    captions=(
        r"©",
        r"\(File\)",
        r"(?i)photo\s+d['’]illustration",
        r"(?i)crédits?\s*(?:photo)?\s*:",
        r"(?i)\baccéder\s+à\s+la\s+base",
    ),
)
