import pytest

from claimtrack.extraction.page.agency import find_agency

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
        ("fr", f"Titre\n\nMOSCOU, 3 mars (Interfax) {BODY}", "Interfax"),
        ("fr", f"Titre\n\n{BODY}\nTASS", "TASS"),
        ("fr", f"Titre\n\n{BODY}\nAvec AFP et Reuters", "AFP"),
        ("fr", f"AFP, publié le lundi 3 mars\n\n{BODY}", "AFP"),
        ("fr", f"Titre\n\n{BODY}\n© AFP", "AFP"),
        ("fr", f"Titre\n\n{BODY}\navec agences", "agences"),
        ("fr", f"Titre\n\n{BODY}(Agences)", "agences"),
        ("en", f"Title\n\n{BODY}\nBy AP staff", "AP"),
        ("en", f"Title\n\n{BODY}\nAssociated Press", "AP"),
        ("en", f"Title\n\n{BODY}\nWith agencies", "agencies"),
        ("en", f"Title\n\n{BODY}\nFrom wire reports", "wire reports"),
        ("en", f"Title\n\nWith agencies\n{BODY}\n(TASS)", "TASS"),
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
        ("fr", f"Titre\n\n{BODY}Le marché compte avec agences et guichets dans tout le pays."),
        ("en", f"Title\n\n{BODY}It was done with agencies in six towns, the mayor said."),
        ("fr", ""),
    ],
)
def test_no_credit(lang: str, text: str) -> None:
    assert find_agency(text, lang) is None
