"""``claimtrack outlet``. Keys in "=" are kinds of outlets."""

EN = {
    "none": "No outlet is recorded.",
    "name": "outlet",
    "articles": "articles",
    "kind": "kind",
    "country": "country",
    "family": "family",
    "domain": "domain",
    "=agency": "agency",
    "=newspaper": "newspaper",
    "=broadcaster": "broadcaster",
    "=site": "site",
    "=institution": "institution",
    "unchanged": "{name}: nothing to change.",
    "back": "To take it back: claimtrack undo {step}",
}

FR = {
    "none": "Aucun titre n’est enregistré.",
    "name": "titre",
    "articles": "articles",
    "kind": "genre",
    "country": "pays",
    "family": "groupe",
    "domain": "domaine",
    "=agency": "agence",
    "=newspaper": "journal",
    "=broadcaster": "audiovisuel",
    "=site": "site",
    "=institution": "institution",
    "unchanged": "{name} : rien à changer.",
    "back": "Pour revenir en arrière : claimtrack undo {step}",
}
