"""The log of changes, and taking them back. Keys in "=" are tables and fields."""

EN = {
    "empty": "The log is empty.",
    "undone": "Undone: step {undone}, {action} {what} ({n} row).|"
    "Undone: step {undone}, {action} {what} ({n} rows).",
    "back": "To bring it back: claimtrack undo {step}",
    "was_undone": "  (undone by {step})",
    "more": "… and {n} more row|… and {n} more rows",
    "ingested": "{statements}, {claims} from {source}",
    "=speaker_id": "speaker",
    "=organisation_id": "organisation",
    "=statement_id": "statement",
    "=claim_id": "claim",
    "=article_id": "article",
    "=snapshot_id": "version",
    "=outlet_id": "outlet",
    "=dossier_id": "dossier",
    "=snapshot": "version",
    "=statement_span": "piece",
    "=dossier_article": "dossier article",
    "=dossier_figure": "dossier figure",
    "=undone_at": "undone",
    "=mending": "mending",
}

FR = {
    "empty": "Le journal est vide.",
    "undone": "Annulé : étape {undone}, {action} {what} ({n} ligne).|"
    "Annulé : étape {undone}, {action} {what} ({n} lignes).",
    "back": "Pour rétablir : claimtrack undo {step}",
    "was_undone": "  (annulée par {step})",
    "more": "… et {n} autre ligne|… et {n} autres lignes",
    "ingested": "{statements}, {claims}, depuis {source}",
    "=speaker_id": "locuteur",
    "=organisation_id": "organisation",
    "=statement_id": "déclaration",
    "=claim_id": "chiffre",
    "=article_id": "article",
    "=snapshot_id": "version",
    "=outlet_id": "titre",
    "=dossier_id": "dossier",
    "=snapshot": "version",
    "=statement_span": "morceau",
    "=dossier_article": "article du dossier",
    "=dossier_figure": "grandeur du dossier",
    "=undone_at": "annulé",
    "=mending": "correction",
}
