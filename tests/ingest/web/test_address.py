"""Web addresses in their one form."""

import pytest

from claimtrack.ingest.address import canonical_url, domain_of, folders


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://Phare.example/Alep", "https://phare.example/Alep"),
        ("HTTPS://phare.example", "https://phare.example/"),
        ("https://phare.example/a#suite", "https://phare.example/a"),
        ("https://phare.example/a?id=3&utm_source=x&fbclid=y", "https://phare.example/a?id=3"),
        ("https://phare.example/a?q=caf%C3%A9", "https://phare.example/a?q=caf%C3%A9"),
    ],
)
def test_canonical_url(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical
    assert canonical_url(canonical) == canonical


@pytest.mark.parametrize(
    ("url", "domain"),
    [("https://www.phare.example/a", "phare.example"), ("https://b.example:8080/", "b.example"),
     ("notes.txt", None)],
)  # fmt: skip
def test_domain_of(url: str, domain: str | None) -> None:
    assert domain_of(url) == domain


@pytest.mark.parametrize(
    ("url", "pieces"),
    [
        ("https://phare.example/monde/pr%C3%A8s-de-300/", ("monde", "près-de-300")),
        ("https://phare.example", ()),
        ("http://[", ()),
        ("", ()),
    ],
)
def test_folders(url: str, pieces: tuple[str, ...]) -> None:
    assert folders(url) == pieces
