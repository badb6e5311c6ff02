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
)
