from typing import Any

import pytest
from claims_made import claim

from claimtrack.domain.claim import Claim
from claimtrack.domain.groups.summary import corroboration
from claimtrack.domain.origins.independence import Origins, origins
from claimtrack.wording.groups import origins_sentence


def made(*fields: dict[str, Any]) -> list[Claim]:
    return [claim(40, id=f"C{place}", **each) for place, each in enumerate(fields, start=1)]


@pytest.mark.parametrize(
    ("reports", "counts"),
    [
        ([], (0, 0, 0, 0)),
        ([{}], (0, 0, 0, 1)),
        ([{}, {}], (0, 0, 0, 2)),
        # ten feeds of one agency are one source
        ([{"agency": "AFP", "outlet": f"journal {n}"} for n in range(10)], (1, 1, 10, 0)),
        # the speaker is rolled up to the organisation, however the outlets spell it
        (
            [
                {"speaker": "Anne Leroy", "organisation": "police", "outlet": "A"},
                {"speaker": "Paul Morel", "organisation": "la Police", "outlet": "B"},
            ],
            (1, 0, 2, 0),
        ),
        ([{"speaker": "Anne Leroy"}, {"speaker": "Paul Morel"}], (2, 0, 0, 0)),
        # two sources in one agency's wire are two origins
        (
            [
                {"organisation": "police", "agency": "AFP"},
                {"organisation": "syndicat", "agency": "AFP"},
            ],
            (2, 1, 0, 0),
        ),
        ([{"outlet": "A", "family": "G"}, {"outlet": "B", "family": "G"}], (1, 0, 2, 0)),
        ([{"outlet": "A"}, {"outlet": "B"}], (2, 0, 2, 0)),
        ([{"outlet": "A", "text_key": "t"}, {"outlet": "B", "text_key": "t"}], (1, 0, 2, 0)),
        # a copy that dropped the credit goes back to the agency
        (
            [
                {"agency": "AFP", "outlet": "A", "text_key": "t"},
                {"outlet": "B", "text_key": "t"},
                {"agency": "AFP", "outlet": "C"},
            ],
            (1, 1, 3, 0),
        ),
        ([{"text_key": "t"}, {"text_key": "t"}, {"text_key": "u"}], (2, 0, 0, 0)),
        # seven outlets, two agencies, one origin
        (
            [
                {
                    "organisation": "ministère de la Défense",
                    "agency": ("TASS", "Interfax")[n % 2],
                    "outlet": f"journal {n}",
                }
                for n in range(7)
            ],
            (1, 2, 7, 0),
        ),
        # one body by its French and its English name
        (
            [
                {"speaker": "Collectif Rives", "outlet": "A"},
                {"speaker": "the Rives Collective", "outlet": "B"},
                {"speaker": "sources hospitalières", "outlet": "A"},
                {"speaker": "hospital sources", "outlet": "B"},
            ],
            (2, 0, 2, 0),
        ),
        # the agency as a source is the agency credited
        ([{"speaker": "l'AFP", "outlet": "A"}, {"agency": "AFP", "outlet": "B"}], (1, 1, 2, 0)),
        # one speaker with and without the office, as in "one source, not two"
        (
            [{"speaker": "Anne Leroy"}, {"speaker": "Anne Leroy", "organisation": "police"}],
            (1, 0, 0, 0),
        ),
        ([{"speaker": "A", "utterance": "u"}, {"speaker": "B", "utterance": "u"}], (1, 0, 0, 0)),
        # "with agencies" says that the words are somebody else's, not whose
        (
            [{"agency": "agences", "outlet": "A"}, {"agency": "agencies", "outlet": "B"}],
            (0, 0, 2, 2),
        ),
        (
            [
                {"agency": "agences", "outlet": "A", "text_key": "t"},
                {"agency": "AFP", "outlet": "B", "text_key": "t"},
            ],
            (1, 1, 2, 0),
        ),
    ],
)
def test_counts(reports: list[dict[str, Any]], counts: tuple[int, int, int, int]) -> None:
    found = origins(made(*reports))
    assert (found.origins, found.agencies, found.outlets, found.unknown) == counts


def test_groups_name_their_claims() -> None:
    found = origins(made({"agency": "AFP"}, {"organisation": "police"}, {"agency": "AFP"}, {}))
    assert [ids for _, ids in found.groups] == [("C1", "C3"), ("C2",)]


def test_corroboration_counts_origins_that_agree() -> None:
    first = claim(40, id="C1", organisation="police")
    others = [
        claim(40, id="C2", organisation="syndicat"),
        claim(40, id="C3", organisation="syndicat", outlet="B"),
        claim(90, id="C4", organisation="hôpital"),
        claim(40, id="C5"),
    ]
    found = corroboration(first, others)
    assert (found.origins, found.unknown) == (2, 1)


@pytest.mark.parametrize(
    ("counts", "en", "fr"),
    [
        (
            (1, 1, 10, 0),
            "1 origin, 1 agency, 10 outlets, 0 unknown",
            "1 origine, 1 agence, 10 titres, 0 inconnue",
        ),
        (
            (2, 0, 1, 3),
            "2 origins, 0 agencies, 1 outlet, 3 unknown",
            "2 origines, 0 agence, 1 titre, 3 inconnues",
        ),
    ],
)
def test_sentence(counts: tuple[int, int, int, int], en: str, fr: str) -> None:
    k, m, n, u = counts
    found = Origins(origins=k, agencies=m, outlets=n, unknown=u)
    assert origins_sentence(found, "en") == en
    assert origins_sentence(found, "fr") == fr
