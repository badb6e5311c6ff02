"""What cannot be a speaker is none, and a verb ends a speaker's words."""

import pytest

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.article import read
from claimtrack.extraction.speakers.plausible import may_speak


@pytest.mark.parametrize(
    ("words", "lang", "expected"),
    [
        ("Jane Doe", "en", True),
        ("the mayor of Leeds", "en", True),
        ("WHO", "en", True),
        ("who seemed sympathetic", "en", False),
        ("in five people", "en", False),
        ("both", "en", False),
        ("-- or", "en", False),
        ("", "en", False),
        ("gouvernement", "fr", True),
        ("De Gaulle", "fr", True),
        ("d'autres", "fr", True),
        ("qui se disent prêts", "fr", False),
        ("la policía", "es", True),
        ("según", "es", False),
        ("whoever", "tlh", True),
    ],
)
def test_may_speak(words: str, lang: str, expected: bool) -> None:
    assert may_speak(words, lang) is expected


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("fr", "Un responsable de Brest en précisant a dit que la route était libre.", None),
        ("en", "The Harbour Council said that the road was open.", "Harbour Council"),
    ],
)
def test_a_verb_ends_it(lang: str, text: str, speaker: str | None) -> None:
    statements = read(Article(text=text, lang=lang)).statements
    names = [one.speaker for one in statements if one.kind is not StatementKind.NARRATOR]
    assert speaker is None or names == [speaker]
    assert not any(name and "précisant" in name for name in names)
