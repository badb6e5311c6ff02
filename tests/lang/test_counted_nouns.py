"""What the words of a claim count, in three languages and one set of ids."""

import pytest

from claimtrack.domain.figure import CountedThing
from claimtrack.lang.counted_nouns import counted_thing


def thing(
    head: str | None,
    *kinds: str,
    of: str | None = None,
    known: bool = True,
    says: str | None = None,
) -> CountedThing:
    return CountedThing(head=head, kinds=frozenset(kinds), of=of, known=known, says=says)


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        ("billets de train", thing("ticket", of="train")),
        ("entradas", thing("ticket")),
        ("drones navals", thing("drone", "sea")),
        ("sea drones", thing("drone", "sea")),
        ("drones marítimos", thing("drone", "sea")),
        ("drones aériens", thing("drone", "air")),
        ("aerial drones", thing("drone", "air")),
        ("blessés graves", thing("person", "serious", says="injured")),
        ("seriously injured", thing("person", "serious", says="injured")),
        ("heridos graves", thing("person", "serious", says="injured")),
        ("morts", thing("person", says="killed")),
        ("fatalities", thing("person", says="killed")),
        ("fallecidos", thing("person", says="killed")),
        ("militaires", thing("soldier")),
        ("troops sent to the border", thing("soldier")),
        ("soldados que vigilan la costa", thing("soldier")),
        ("interpellations", thing("person", says="arrested")),
        ("coût du tramway", thing("cout", of="tramway", known=False, says="cost")),
        ("cost of the tramway", thing("cost", of="tramway", known=False, says="cost")),
        ("coste del tranvía", thing("coste", of="tranvia", known=False, says="cost")),
        ("arrests", thing("person", says="arrested")),
        ("detenciones", thing("person", says="arrested")),
        ("store keepers", thing("store", known=False)),
        ("stores closed", thing("store")),
        ("pages of printed emails", thing("page", of="email")),
        ("pages de courriels imprimés", thing("page", of="email")),
        ("páginas de correos impresos", thing("page", of="email")),
        ("cas de rougeole", thing("case", of="rougeole")),
        ("cases of measles", thing("case", of="measle")),
        ("zinzolins perchés", thing("zinzolin", known=False)),
        ("80.000 euros", thing(None, known=False)),
        ("", thing(None, known=False)),
    ],
)
def test_what_is_counted(counted: str, expected: CountedThing) -> None:
    assert counted_thing(counted) == expected


def test_a_noun_that_is_known_is_the_head() -> None:
    assert counted_thing("hauts zinzolins", "zinzolin").head == "zinzolin"
    assert counted_thing("nuevos documentos", "documento").head == "document"
