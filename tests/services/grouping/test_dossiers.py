"""Dossiers: what is in them, and what every command keeps to."""

import pytest
from readings import Marked
from sqlalchemy.orm import Session
from test_mending import HAND, ingest, slugs

from claimtrack.errors import DossierExists, UnknownDossier, UnknownFigure, UnknownId, UsageError
from claimtrack.services.capture.record import Source, record
from claimtrack.services.compare.claims import compare_what
from claimtrack.services.compare.conflicts import conflicts
from claimtrack.services.grouping.dossiers import EVERYTHING, Scope, dossier, dossiers, scope
from claimtrack.services.grouping.edit_dossiers import add, new, remove, use
from claimtrack.services.grouping.edit_figures import rename
from claimtrack.services.grouping.figure_list import list_figures
from claimtrack.services.log.undo import undo
from claimtrack.services.reports.claims_report import claims_report
from claimtrack.settings import Thresholds


def two_articles(session: Session) -> None:
    ingest(session)
    text = "Selon Ada Roy, 55 élèves campent."
    marked = Marked(text, "fr", outlet="Deux").says("Ada Roy", "55 élèves campent")
    record(session, marked.counts("55 élèves", "55").reading, Source(raw=text.encode()))


def held(session: Session, name: str | None) -> Scope:
    found = scope(session, name)
    assert found is not None
    return found


def test_articles_and_figures_are_kept_to(any_session: Session) -> None:
    two_articles(any_session)
    a, b, _ = slugs(any_session)
    assert slugs(any_session)[a] == ["C1", "C4"]
    done = new(any_session, HAND, "Camp d'été", ["a2", b])
    assert done.dossier is not None
    assert (done.dossier.slug, done.dossier.articles, done.dossier.figures) == (
        "camp-d-ete", ("A2",), (b,),
    )  # fmt: skip
    found = held(any_session, "camp d'ete")
    assert found.claims == {"C2", "C4"}
    limits = Thresholds()
    assert {one.slug: one.claims for one in list_figures(any_session, found.claims)} == {a: 1, b: 1}
    (compared,) = compare_what(any_session, [a], limits, found.claims).results
    assert [row.id for row in compared.claims] == ["C4"]
    assert conflicts(any_session, within=found.claims).looked_at == 2
    report = claims_report(any_session, limits, found)
    assert (report.dossier, len(report.single)) == ("camp-d-ete", 2)
    assert [article.id for article in report.articles] == ["A1", "A2"]


def test_the_one_in_use(any_session: Session) -> None:
    two_articles(any_session)
    new(any_session, HAND, "un", ["A1"])
    new(any_session, HAND, "deux", ["A2"])
    assert scope(any_session, None) is None
    use(any_session, HAND, "un")
    use(any_session, HAND, "deux")
    assert held(any_session, None).dossier == "deux"
    assert [one.slug for one in dossiers(any_session) if one.used] == ["deux"]
    assert scope(any_session, EVERYTHING) is None
    assert held(any_session, "un").dossier == "un"
    undo(any_session, HAND)
    assert held(any_session, None).dossier == "un"
    use(any_session, HAND, EVERYTHING)
    assert scope(any_session, None) is None
    assert use(any_session, HAND, EVERYTHING).step is None


def test_a_renamed_figure_stays_in(any_session: Session) -> None:
    two_articles(any_session)
    a = next(iter(slugs(any_session)))
    new(any_session, HAND, "un", [a])
    rename(any_session, HAND, a, "campers")
    found = dossier(any_session, "un")
    assert found is not None
    assert found.figures == ("campers",)
    assert held(any_session, "un").claims == {"C1", "C4"}
    assert add(any_session, HAND, "un", ["campers"]).step is None
    assert remove(any_session, HAND, "un", [a]).dossier is not None
    assert held(any_session, "un").claims == set()


def test_taking_out_and_dropping(any_session: Session) -> None:
    two_articles(any_session)
    new(any_session, HAND, "un", ["A1", "A2"], note="Qui campe ?")
    done = remove(any_session, HAND, "un", ["A1"])
    assert done.dossier is not None
    assert done.dossier.articles == ("A2",)
    assert remove(any_session, HAND, "un", ["A1"]).step is None
    assert remove(any_session, HAND, "un", []).dossier is None
    assert dossiers(any_session) == ()
    undo(any_session, HAND)
    undo(any_session, HAND)
    (back,) = dossiers(any_session)
    assert (back.articles, back.note) == (("A1", "A2"), "Qui campe ?")


def test_what_is_refused(session: Session) -> None:
    two_articles(session)
    new(session, HAND, "un")
    with pytest.raises(DossierExists):
        new(session, HAND, "Un")
    with pytest.raises(UnknownDossier, match="un"):
        add(session, HAND, "uns", ["A1"])
    with pytest.raises(UnknownDossier):
        use(session, HAND, "deux")
    with pytest.raises(UsageError):
        add(session, HAND, "un", ["S1"])
    with pytest.raises(UnknownId):
        add(session, HAND, "un", ["A1", "A9"])
    with pytest.raises(UnknownFigure):
        new(session, HAND, "deux", ["marsiens"])
    with pytest.raises(UsageError):
        new(session, HAND, "A3")
    assert [(one.slug, one.articles) for one in dossiers(session)] == [("un", ())]
