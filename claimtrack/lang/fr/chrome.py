"""French page furniture."""

from claimtrack.lang.tables.chrome import ChromeTable

TABLE = ChromeTable(
    lines=(
        (
            "related",
            r"(?:à\s+)?(?:lire|voir|écouter|découvrir)\s+(?:aussi|également|plus|la\s+suite)\b(?:\s*[:>»]|[^.]*$)|à\s+lire\b|sur\s+le\s+même\s+sujet|notre\s+dossier",
        ),
        (
            "related",
            r"(?:les\s+|articles?\s+les\s+|nos\s+articles\s+les\s+)plus\s+(?:lus|vus|commentés|partagés)\s*:?$|en\s+savoir\s+plus\s*:?$|ailleurs\s+sur\s+le\s+web|dans\s+la\s+même\s+rubrique|vidéos?\s*[:|]\s[^.]*$|retour\s+(?:en\s+haut|à\s+l['’]accueil)",
        ),
        (
            "advert",
            r"s['’]abonner\b|abonnez-vous|inscrivez-vous|je\s+m['’]abonne|recevez\b|publicité$|téléchargez|découvrez\s+(?:nos|notre)|offre\s+spéciale|newsletter|article\s+réservé|suivez\s+\S.*\bsur\s|suivez-nous\b|pour\s+recevoir\b|il\s+vous\s+reste\s+\d+\s?%|déjà\s+abonné|se\s+connecter$|tous\s+droits\s+réservés",
        ),
        (
            "share",
            r"partag(?:er|ez)\b|(?:facebook|twitter|whatsapp|telegram|linkedin|email|imprimer|copier\s+le\s+lien)$",
        ),
        (
            "comments",
            r"commentaires?\b[^.]{0,40}$|commenter(?:\s+cet\s+article)?$|réagir$|pour\s+participer\s+aux|identifiez-vous|connectez-vous|chat$|fil\s+d['’]actu|signaler\s+un\s+(?:abus|contenu|commentaire)|laisser\s+un\s+commentaire",
        ),
        (
            "cookies",
            r".{0,80}\bcookies?\b.{0,60}\b(?:navigation|expérience|site|accept\w+|consent\w+|préférences|audience|traceurs)|.{0,30}\bcookies?$|nous\s+utilisons\s+des\s+|(?:tout\s+)?accepter(?:\s+(?:et\s+(?:fermer|continuer)|tout))?$|(?:tout|continuer\s+sans)\s+(?:refuser|accepter)$|gérer\s+mes\s+(?:choix|préférences)",
        ),
        (
            "counter",
            r"loader$|chargement\b[^.]{0,12}$|[\d,.]+\s?(?:k|m)?\s+(?:vues?|commentaires?|partages?|j['’]aime|réactions?)$|temps\s+de\s+lecture\b|(?:lecture\s*:?\s*)?\d+\s*min(?:utes?)?(?:\s+de\s+lecture)?$",
        ),
    ),
    captions=(
        r"©",
        r"\(File\)",
        r"(?i)photo\s+d['’]illustration",
        r"(?i)crédits?\s*(?:photo)?\s*:",
        r"(?i)\baccéder\s+à\s+la\s+base",
        r"^[^.!?]{0,60}/\s?(?:AFP|Reuters|AP|EPA|SIPA|MAXPPP|Abaca|Getty)\s*\)?$",
    ),
    media=("vidéos?", "photos?", "images?", "audio", "infographies?", "direct"),
    credit_links=("avec", "sources?", "par"),
    credit_labels=("crédits?", "photos?"),
    credit_joins=("et",),
    credit_dates=("publiée?", "mise? à jour"),
)
