"""What changed between two texts, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.word_changes import Piece, words_changed

TEXTS = st.text("ab .\n", max_size=60)


def test_a_word_in_a_paragraph() -> None:
    assert words_changed("Titre\n\nUn chat dort.\n", "Titre\n\nUn chien dort.\n") == (
        Piece("same", "Titre\n\nUn "),
        Piece("removed", "chat"),
        Piece("added", "chien"),
        Piece("same", " dort.\n"),
    )


@given(TEXTS, TEXTS)
def test_both_texts_can_be_put_together_again(old: str, new: str) -> None:
    pieces = words_changed(old, new)
    assert "".join(piece.text for piece in pieces if piece.state != "added") == old
    assert "".join(piece.text for piece in pieces if piece.state != "removed") == new
