"""French headings of tables."""

from claimtrack.lang.tables.headings import HeadingTable

TABLE = HeadingTable(
    fields={
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
    }
)
