"""Words that introduce, cut or follow a quotation."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.cues import find_cues
from claimtrack.extraction.statements.quotation_cues import (
    before_colon,
    incise,
    is_postposed,
    is_speech,
)


@pytest.mark.parametrize(
    ("lang", "text", "postposed"),
    [
        ("fr", "Le pont rouvre, a annoncé la mairie.", True),
        ("fr", "La mairie a annoncé que le pont rouvre.", False),
        ("fr", "« Le pont rouvre pour tous les gens », a dit la maire.", True),
        ("en", "The bridge, said Ann Moore, is open.", True),
        ("en", "The mayor said the bridge is open.", False),
    ],
)
def test_a_cue_behind_what_it_reports(lang: str, text: str, postposed: bool) -> None:
    items, pack = items_of(text, lang)
    assert is_postposed(items, find_cues(items, pack)[0], pack) is postposed


@pytest.mark.parametrize(
    ("text", "pieces", "who"),
    [
        (
            "« La digue, promet Anne Morel, tiendra bon. »",
            ["La digue", "tiendra bon"],
            "Anne Morel",
        ),
        ("« La digue, je le promets, tiendra bon. »", None, None),
        ("« La digue tiendra bon cet hiver encore. »", None, None),
    ],
)
def test_reporting_words_inside_the_marks(
    text: str, pieces: list[str] | None, who: str | None
) -> None:
    items, pack = items_of(text, "fr")
    draft = incise(text, items[0], pack)
    spans = [text[slice(*span)] for span in draft.spans] if draft else None
    assert (spans, text[slice(*draft.who)] if draft and draft.who else None) == (pieces, who)


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "Anne Morel : « Tout va bien ici. »", "Anne Morel"),
        ("fr", "Voilà le bilan du maire : « Tout va bien ici. »", "du maire"),
        ("fr", "La maire est furieuse : « Tout va bien ici. »", "La maire"),
        ("fr", "voilà le résumé : « Tout va bien ici. »", None),
        ("en", "Ann Moore: “All is well here.”", "Ann Moore"),
    ],
)
def test_the_speaker_before_a_colon(lang: str, text: str, who: str | None) -> None:
    items, pack = items_of(text, lang)
    at = next(at for at, item in enumerate(items) if item.quote is not None)
    colon = before_colon(items, at, pack)
    assert colon is not None
    assert words_of(text, items, colon[0]) == who


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "Le livre : « Tout va bien ici. »"), ("fr", "La maire lit « Tout va bien ici. »")],
)
def test_a_title_and_a_quotation_without_a_colon_have_none(lang: str, text: str) -> None:
    items, pack = items_of(text, lang)
    at = next(at for at, item in enumerate(items) if item.quote is not None)
    assert before_colon(items, at, pack) is None


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("« tout va bien ici »", True),
        ("« tout va »", False),
        ("« Les Grands Ponts du Nord »", False),
    ],
)
def test_speech_is_long_and_no_title(text: str, speech: bool) -> None:
    items, _ = items_of(text, "fr")
    assert is_speech(text, items[0]) is speech
