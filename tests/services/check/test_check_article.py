"""Files and recorded articles, checked as wholes."""

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from claimtrack.domain.arithmetic import Sort
from claimtrack.domain.reading import Article
from claimtrack.errors import MissingFile, UnknownId
from claimtrack.extraction.article import read
from claimtrack.services.capture.record import Source, record
from claimtrack.services.check.article import About, check_file, check_recorded
from claimtrack.settings import Thresholds

SETTINGS = Thresholds()


def test_a_file_and_what_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("Vote\n\n12 des 40 élus (25 %) ont voté contre.", encoding="cp1252")
    found = check_file(path, SETTINGS, About(encoding="cp1252", lang="fr"))
    assert [check.sort for check in found.wrong] == [Sort.SHARE]
    with pytest.raises(MissingFile):
        check_file(tmp_path / "none.txt", SETTINGS)


def test_recorded_articles(session: Session) -> None:
    for outlet, share in (("Le Phare", "25 %"), ("La Vigie", "30 %")):
        text = f"Vote\n\n12 des 40 élus ({share}) ont voté contre."
        article = Article(text=text, lang="fr", title="Vote", outlet=outlet)
        record(session, read(article), Source(raw=text.encode()))
    found = check_recorded(session, (), SETTINGS)
    assert [(one.name, len(one.wrong)) for one in found] == [("A1", 1), ("A2", 0)]
    assert [one.name for one in check_recorded(session, ("A2",), SETTINGS)] == ["A2"]
    with pytest.raises(UnknownId, match="A9"):
        check_recorded(session, ("A9",), SETTINGS)
