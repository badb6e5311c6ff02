"""How a number, or words said, came to be read: what is found for what is typed."""

import pytest

from claimtrack.domain.reading import Reading
from claimtrack.errors import UnknownWords
from claimtrack.services.check.explanation import explain
from claimtrack.services.check.extract import extract_text

TEXT = (
    "Près de 18.000 civils ont fui, a déclaré Ada Roy, la maire. "
    "« Nous reconstruirons le pont », a-t-elle ajouté. Trois bus sont partis vers 7 heures."
)


@pytest.fixture(scope="module")
def reading() -> Reading:
    return extract_text(TEXT, lang="fr")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("18000", "18.000"),
        ("18 000", "18.000"),
        ("dix-huit mille", "18.000"),
        ("18.000", "18.000"),
        ("3", "Trois"),
        ("trois", "Trois"),
    ],
)
def test_a_number_in_any_spelling(typed: str, printed: str, reading: Reading) -> None:
    (explained,) = explain(reading, typed)
    assert explained.numeral is not None
    assert printed in TEXT[explained.start : explained.end]


def test_the_claim_and_the_statement_of_a_number(reading: Reading) -> None:
    (explained,) = explain(reading, "18000")
    assert explained.claim is not None
    assert explained.claim.numeral == explained.numeral
    assert explained.statement is not None
    assert explained.statement.speaker == "Ada Roy"


def test_a_number_that_claims_nothing(reading: Reading) -> None:
    (explained,) = explain(reading, "7")
    assert explained.claim is None


@pytest.mark.parametrize("typed", ["reconstruirons", "RECONSTRUIRONS LE PONT", "Ada Roy"])
def test_words_and_speakers(typed: str, reading: Reading) -> None:
    explained = explain(reading, typed)
    assert explained
    assert {one.numeral for one in explained} == {None}
    assert all(one.statement is not None for one in explained)


@pytest.mark.parametrize("typed", ["19000", "quatre", "Léa Martin", "sont partis"])
def test_what_is_not_read_is_refused(typed: str, reading: Reading) -> None:
    with pytest.raises(UnknownWords):
        explain(reading, typed)
