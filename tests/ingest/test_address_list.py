"""Lists of files and addresses: what stands in a line, and what does not."""

import io
import sys
from pathlib import Path

import pytest

from claimtrack.errors import InputError, MissingFile, NotUtf8
from claimtrack.ingest.address_list import listed


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a.html\nb.html\n", ["a.html", "b.html"]),
        ("a.html\r\n\r\n  b c.html  \r\n", ["a.html", "b c.html"]),
        ("# Monday\na.html # the first\n\t#b.html\n", ["a.html"]),
        ("https://www.example.org/a#part\n", ["https://www.example.org/a#part"]),
        ("\ufeffa.html", ["a.html"]),
        ("\n#\n", []),
    ],
)
def test_lines_of_a_list(
    text: str, wanted: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(text.encode())
    assert list(listed([str(path)])) == wanted
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert list(listed(["-"])) == wanted


def test_a_list_that_cannot_be_read_is_one_error_among_the_others(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("a.html", encoding="utf-8")
    bad.write_bytes(b"caf\xe9.html")
    found = list(listed([str(tmp_path / "none.txt"), str(bad), str(good)]))
    assert [type(each) for each in found] == [MissingFile, NotUtf8, str]
    assert isinstance(found[0], InputError)
