"""What the words of a claim count, in three languages and one set of ids."""

import pytest

from claimtrack.domain.figure import CountedThing
from claimtrack.lang.counted_nouns import counted_thing


def thing(head: str | None, *kinds: str, of: str | None = None, known: bool = True) -> CountedThing:
    return CountedThing(head=head, kinds=frozenset(kinds), of=of, known=known)


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
        ("blessés graves", thing("person", "serious")),
        ("seriously injured", thing("person", "serious")),
        ("heridos graves", thing("person", "serious")),
        ("morts", thing("person")),
        ("fatalities", thing("person")),
        ("fallecidos", thing("person")),
        ("militaires", thing("soldier")),
        ("troops sent to the border", thing("soldier")),
        ("soldados que vigilan la costa", thing("soldier")),
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
