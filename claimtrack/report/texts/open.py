"""Opening pages."""

EN = {"no_browser": "No browser was found: open that address yourself (BROWSER names one)."}

FR = {
    "no_browser": "Aucun navigateur trouvé : ouvrez vous-même cette adresse (BROWSER en nomme un)."
}
