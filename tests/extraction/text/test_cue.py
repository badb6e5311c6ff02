"""A reporting verb in its sentence: what it governs, whether it reports or takes back."""

import pytest

from claimtrack.extraction.text.cue import Cue
from claimtrack.lang.tables.cues import Verb

SAY, DENY, RAISE = Verb("f", "says", "TQ"), Verb("f", "denies", "T"), Verb("f", "says", "N")


@pytest.mark.parametrize(
    ("cue", "reports", "takes_back"),
    [
        (Cue(1, 2, SAY, "f"), True, False),
        (Cue(1, 2, SAY, "g"), False, False),
        (Cue(1, 2, RAISE, "f"), False, False),
        (Cue(1, 2, SAY, "f", denied=True), True, True),
        (Cue(1, 2, DENY, "f", denied=True), True, False),
    ],
)
def test_what_a_cue_does(cue: Cue, reports: bool, takes_back: bool) -> None:
    assert (cue.reports, cue.takes_back) == (reports, takes_back)


@pytest.mark.parametrize(
    ("pronoun", "end", "inverted"), [(None, 3, None), (3, 4, (3, 4)), (1, 3, (1, 2))]
)
def test_the_end_of_a_group_takes_in_its_pronoun(
    pronoun: int | None, end: int, inverted: tuple[int, int] | None
) -> None:
    cue = Cue(1, 2, SAY, "f", pronoun)
    assert (cue.end, cue.inverted) == (end, inverted)


@pytest.mark.parametrize(
    ("frames", "governs"), [("T", True), ("NQ", True), ("N", False), ("", False)]
)
def test_what_a_verb_governs(frames: str, governs: bool) -> None:
    assert Cue(1, 2, SAY, "f").governs(frames) is governs
