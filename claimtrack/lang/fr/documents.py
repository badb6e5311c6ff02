"""What French tables, web pages and addresses call their parts."""

from claimtrack.lang.tables.documents import DocumentTable

TABLE = DocumentTable(
    headings={
        "words": "mots; propos; phrase; declaration; texte; citation",
        "value": "valeur; nombre; chiffre; montant",
        "speaker": "auteur; locuteur; qui; orateur; dit par",
        "organisation": "organisme; organisation",
        "role": "fonction; role; qualite",
        "said": "dit; dit le",
        "outlet": "titre de presse; presse; journal; media; editeur; publication",
        "title": "titre",
        "url": "url; lien; adresse",
        "published": "date de publication; publie; publie le; paru le; date",
        "lang": "langue",
        "unit": "unite",
        "counted": "compte; quoi; ce qui est compte",
        "measure": "mesure",
        "population": "population",
        "place": "lieu; ou",
        "denominator": "denominateur; part de",
        "definition": "definition; au sens de; perimetre",
        "when": "quand; periode",
        "rating": "appreciation; note; verdict",
        "rater": "evaluateur",
    },
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
