"""A draft with its speaker, written as statements."""

import pytest

from claimtrack.domain.reading import Act, StatementKind
from claimtrack.extraction.speakers.entity import Entity
from claimtrack.extraction.statements.draft import Draft
from claimtrack.extraction.statements.statement import StatementWriter
from claimtrack.extraction.text.items import language
from claimtrack.extraction.text.quotes import QuoteIndex, find_quotes

TEXT = "« Tout va bien », a-t-elle dit, « ici », car le pont tient."
WRITER = StatementWriter(TEXT, QuoteIndex(find_quotes(TEXT, ((0, len(TEXT)),))), language("fr"))
ANNE = Entity("Anne Morel", "person", role="maire")


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Tout va bien", StatementKind.DIRECT),
        ("le pont tient", StatementKind.INDIRECT),
        ("« ici », car le pont", StatementKind.MIXED),
    ],
)
def test_its_kind_is_its_share_in_marks(words: str, kind: StatementKind) -> None:
    draft = Draft((span(words),), None, None, Act.SAYS, "after")
    assert [each.kind for each in WRITER.statements(draft, None, None, 0)] == [kind]


def test_pieces_go_on_with_the_first() -> None:
    pieces, cue = (span("Tout va bien"), span("ici")), span("a-t-elle dit")
    draft = Draft(pieces, span("-t-elle"), cue, Act.SAYS, "after")
    first, second = WRITER.statements(draft, ANNE, "caption", 7)
    assert (first.continues, second.continues) == (None, 7)
    assert {first.speaker, second.speaker} == {"Anne Morel"}
    assert (first.mention, first.cue, first.role) == ("elle", "a-t-elle dit", "maire")
    assert first.chrome == "caption"


def test_a_subject_left_out_is_no_mention() -> None:
    draft = Draft((span("ici"),), span("-t-elle"), None, Act.SAYS, "after", elided=True)
    (statement,) = WRITER.statements(draft, ANNE, None, 0)
    assert statement.mention is None
    assert statement.speaker == "Anne Morel"


def test_an_unknown_speaker_leaves_the_fields_empty() -> None:
    (statement,) = WRITER.statements(
        Draft((span("ici"),), None, None, Act.SAYS, "x"), None, None, 0
    )
    assert (statement.speaker, statement.mention, statement.cue) == (None, None, None)
