"""The subject of a reporting verb, before it and after it."""

import pytest

from claimtrack.extraction.speakers.following_subject import subject_after
from claimtrack.extraction.speakers.subject import subject_before
from claimtrack.extraction.statements.cues import find_cues
from claimtrack.extraction.text.items import itemise, language


def subject(lang: str, text: str, *, after: bool = False) -> str | None:
    """The subject of the first reporting verb of a sentence, as printed."""
    pack = language(lang)
    items = itemise(text, (0, len(text)), [], pack)
    cue = find_cues(items, pack)[0]
    span = subject_after(items, cue, pack) if after else subject_before(items, cue, 0, pack)
    return text[items[span[0]].start : items[span[1] - 1].end] if span else None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Le maire a dit que le pont tient", "Le maire"),
        ("en", "The mayor said that the bridge holds", "The mayor"),
        ("es", "El alcalde dijo que el puente aguanta", "El alcalde"),
        ("fr", "Le maire de Tours, Luc Roche, a dit que tout va", "Le maire de Tours, Luc Roche"),
        ("en", "Odell, a former judge, said that he agreed", "Odell, a former judge"),
        ("fr", "Mais la préfète a ensuite dit que tout va", "la préfète"),
        ("en", "But the sheriff later said that all is well", "the sheriff"),
        ("fr", "Si le temps le permet, le maire a dit que tout va", "le maire"),
        ("en", "When the storm came, the mayor said that all was well", "the mayor"),
        ("fr", "Ce dernier a dit que tout va", "Ce dernier"),
        ("en", "Police said that all is well", "Police"),
        ("fr", "Luc Roche, qui a dit que tout va", "Luc Roche"),
        ("fr", "Elle ressemblait au ministre qui a dit que tout va", "ministre"),
        (
            "en",
            "One was Jim Reed, a candidate in Hull, who said that all is well",
            "Jim Reed, a candidate in Hull",
        ),
        ("en", "In the town hall, a candidate who said that all is well", "a candidate"),
        (
            "es",
            "Uno era Luis Gil, alcalde de Lugo, quien dijo que todo va bien",
            "Luis Gil, alcalde de Lugo",
        ),
    ],
)
def test_before_its_verb(lang: str, text: str, expected: str) -> None:
    assert subject(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "a déclaré lundi le maire", "le maire"),
        ("fr", "a déclaré à l'AFP la préfète du Gard", "la préfète du Gard"),
        ("fr", "a déclaré sur son compte le maire", "le maire"),
        ("en", "said the mayor of Hull", "the mayor of Hull"),
        ("en", "said retired teacher Jane Doe", "retired teacher Jane Doe"),
        ("fr", "a déclaré, lundi", None),
        ("en", "said on Monday.", None),
    ],
)
def test_after_its_verb(lang: str, text: str, expected: str | None) -> None:
    assert subject(lang, text, after=True) == expected
