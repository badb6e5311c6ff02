"""Reading text files: what comes out, and what is said when it cannot."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import (
    BinaryFile,
    EmptyFile,
    IsFolder,
    MissingFile,
    NotUtf8,
    UnreadableFile,
    UsageError,
)
from claimtrack.ingest.text import decode, read_text, title_of

PAGE = "Été à Lyon\r\n\r\n« 300 élèves », dit-on – déjà.\n"


def write(folder: Path, raw: bytes) -> Path:
    path = folder / "page.txt"
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", None), ("utf-8-sig", None), ("utf-8-sig", "utf-8"), ("cp1252", "cp1252"),
     ("utf-16", "utf-16"), ("utf-16-le", "utf-16-le")],
)  # fmt: skip
def test_text_is_kept_as_it_stands(tmp_path: Path, encoding: str, named: str | None) -> None:
    path = write(tmp_path, PAGE.encode(encoding))
    assert read_text(path, named) == (PAGE.encode(encoding), PAGE)


@pytest.mark.parametrize(
    ("raw", "byte", "guess"),
    [
        (PAGE.encode("utf-16"), 0, "utf-16"),
        (PAGE.encode("cp1252"), 0, "cp1252"),
        ("Le café de l’été".encode("cp1252"), 6, "cp1252"),
        ("Le café".encode("latin-1"), 6, "latin-1"),
        ("Le café où l'on rêve".encode("mac-roman"), 6, "mac-roman"),
    ],
)
def test_another_encoding_is_guessed(tmp_path: Path, raw: bytes, byte: int, guess: str) -> None:
    with pytest.raises(NotUtf8) as raised:
        read_text(write(tmp_path, raw))
    assert (raised.value.facts["byte"], raised.value.facts["guess"]) == (byte, guess)
    assert f"--encoding {guess}" in str(raised.value)
    assert read_text(tmp_path / "page.txt", guess)[1] == raw.decode(guess)


def test_a_wrong_encoding(tmp_path: Path) -> None:
    path = write(tmp_path, b"Caf\xe9")
    with pytest.raises(UsageError, match="--encoding"):
        read_text(path, "utf-nine")
    with pytest.raises(NotUtf8, match="latin-1"):
        read_text(path, "utf-8")


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"  "])
def test_empty(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(EmptyFile):
        read_text(write(tmp_path, raw))


def test_binary(tmp_path: Path) -> None:
    path = write(tmp_path, b"\x89PNG\r\n\x00\x01")
    with pytest.raises(BinaryFile, match="byte 6"):
        read_text(path)
    with pytest.raises(BinaryFile):
        read_text(path, "latin-1")


def test_missing_and_folder(tmp_path: Path) -> None:
    with pytest.raises(MissingFile, match=r"no\.txt"):
        read_text(tmp_path / "no.txt")
    with pytest.raises(IsFolder):
        read_text(tmp_path)


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnreadableFile, match="Permission denied"):
        read_text(write(tmp_path, b"x"))


@pytest.mark.parametrize(
    ("text", "title"),
    [("\n\n  Marche à Lyon \nsuite", "Marche à Lyon"), (" \n", None), ("Seul", "Seul")],
)
def test_title(text: str, title: str | None) -> None:
    assert title_of(text) == title


@given(st.text(st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cs"]), min_size=1))
def test_utf8_comes_back_whole(text: str) -> None:
    assert decode(text.encode(), "x") == text
    assert decode(b"\xef\xbb\xbf" + text.encode(), "x") == text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("World\n\nOld bridge closes for three weeks\n\nThe council said so.",
         "Old bridge closes for three weeks"),
        ("International\n\nLe vieux pont ferme trois semaines\n\nLa mairie le dit.",
         "Le vieux pont ferme trois semaines"),
        ("Mundo\nEl viejo puente cierra tres semanas\nLo dijo el ayuntamiento.",
         "El viejo puente cierra tres semanas"),
        ("Bridge closes\n\nThe council is closing the old bridge today.\n\nBuses go round.",
         "Bridge closes"),
        ("World\n\nOld bridge closes for three weeks", "World"),
        ("Old bridge closes", "Old bridge closes"),
        (" \n", None),
    ],
)  # fmt: skip
def test_the_headline_and_not_the_section_above_it(text: str, title: str | None) -> None:
    assert title_of(text) == title
