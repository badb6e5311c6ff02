"""Quotations checked against the stored bytes."""

EN = {
    "moved": "moved within its text: {words}{why}",
    "missing": "missing: {words}{why}",
    "unchecked": "could not check: {words}{why}",
    "place": "{article}, version {version}",
    "n_found": "{n} found|{n} found",
    "n_moved": "{n} moved|{n} moved",
    "n_missing": "{n} missing|{n} missing",
    "n_unchecked": "{n} could not be checked|{n} could not be checked",
    "sum": "{n} quotation checked: {counts}.|{n} quotations checked: {counts}.",
}

FR = {
    "moved": "déplacée dans son texte : {words}{why}",
    "missing": "absente : {words}{why}",
    "unchecked": "pas vérifiable : {words}{why}",
    "place": "{article}, version {version}",
    "n_found": "{n} retrouvée|{n} retrouvées",
    "n_moved": "{n} déplacée|{n} déplacées",
    "n_missing": "{n} absente|{n} absentes",
    "n_unchecked": "{n} pas vérifiable|{n} pas vérifiables",
    "sum": "{n} citation vérifiée : {counts}.|{n} citations vérifiées : {counts}.",
}
