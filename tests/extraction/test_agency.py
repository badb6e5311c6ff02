import pytest

from claimtrack.extraction.agency import find_agency

BODY = "Le trafic a repris dans la journée sur toute la ligne. " * 12


@pytest.mark.parametrize(
    ("lang", "text", "agency"),
    [
        ("fr", f"Titre\n\n(AFP) - {BODY}", "AFP"),
        ("fr", f"Titre\n\nLYON, 3 mars (Reuters) - {BODY}", "Reuters"),
        ("fr", f"Titre\n\n{BODY}(AFP)", "AFP"),
        ("fr", f"Titre\n\n{BODY}\nAvec AFP", "AFP"),
        ("fr", f"Titre\n\n{BODY}/ATS", "ATS"),
        ("en", f"Title\n\nKYIV (Reuters) – {BODY}", "Reuters"),
        ("en", f"Title\n\n{BODY}\nBy Reuters", "Reuters"),
        ("en", f"Title\n\n{BODY}(AP)", "AP"),
    ],
)
def test_credit(lang: str, text: str, agency: str) -> None:
    assert find_agency(text, lang) == agency


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", f"Titre\n\n{BODY}"),
        ("fr", "Titre\n\n« Rien ne change », a dit le maire à l’AFP. Le pont reste fermé."),
        ("en", "Title\n\n“Nothing changes,” the mayor told Reuters. The bridge stays shut."),
        ("fr", ""),
    ],
)
def test_no_credit(lang: str, text: str) -> None:
    assert find_agency(text, lang) is None
