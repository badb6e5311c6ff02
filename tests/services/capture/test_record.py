"""Recording: idempotent, whole or not at all, on SQLite and on PostgreSQL."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from readings import Marked
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.domain.claim import Claim as Facts
from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Reading, StatementKind
from claimtrack.services.capture.record import Recorded, Source, record
from claimtrack.store.read.claims import claim_facts
from claimtrack.store.tables.models import (
    Affiliation,
    Alias,
    Answer,
    Article,
    Base,
    Change,
    Claim,
    Judgement,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
)

TEXT = (
    "Marche à Lyon\n\n« Nous comptons, a dit la préfète Anna Petit, 300 marcheurs. »\n"
    "Selon elle, 1 250 policiers sont sur place.\n"
)


def march(text: str = TEXT, **about: object) -> Reading:
    return (
        Marked(text, "fr", **about)
        .knows("Anna Petit", "person", "Petit", organisation="Préfecture", role="préfète")
        .says(
            "Anna Petit", "Nous comptons", kind=StatementKind.DIRECT, organisation="Préfecture",
            role="préfète", mention="la préfète Anna Petit",
        )
        .says("Anna Petit", "300 marcheurs", kind=StatementKind.DIRECT, continues=0)
        .counts("300 marcheurs", "300")
        .says("Anna Petit", "1 250 policiers sont sur place", mention="elle")
        .counts("1 250 policiers", "1 250")
        .reading
    )  # fmt: skip


def put(session: Session, reading: Reading, **source: object) -> Recorded:
    raw = reading.article.text.encode()
    return record(session, reading, Source(raw=raw, **source))  # type: ignore[arg-type]


def dump(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    return {
        table.name: sorted((tuple(row) for row in session.execute(table.select())), key=repr)
        for table in Base.metadata.sorted_tables
    }


def test_a_new_article(any_session: Session) -> None:
    done = put(any_session, march())
    assert done == Recorded(
        article="A1", new_article=True, known=False, statements=2, claims=2,
        new_statements=2, new_claims=2, new_speakers=2, changed=0, removed=0, step=1,
    )  # fmt: skip


def test_the_same_file_twice_changes_nothing(any_session: Session) -> None:
    put(any_session, march())
    before = dump(any_session)
    done = put(any_session, march())
    assert dump(any_session) == before
    assert done.known
    assert (done.new_article, done.new_statements, done.new_claims, done.changed) == (
        False, 0, 0, 0,
    )  # fmt: skip
    assert (done.statements, done.claims) == (2, 2)


def test_a_cut_quotation_is_one_statement(session: Session) -> None:
    put(session, march())
    first = session.scalars(select(Statement).order_by(Statement.id)).first()
    assert first is not None
    assert [span.exact for span in first.spans] == ["Nous comptons", "300 marcheurs"]
    assert first.span.prefix.endswith("« ")
    assert first.span.suffix.startswith(", a dit")
    assert [claim.exact for claim in first.claims] == ["300 marcheurs"]


def test_spans_are_in_code_points(session: Session) -> None:
    text = "\N{WAVING HAND SIGN} Titre\r\n\r\nSelon Ada Roy, 40 élèves campent.\r\n"
    put(
        session, Marked(text).says("Ada Roy", "40 élèves campent").counts("40 élèves", "40").reading
    )
    claim = session.scalars(select(Claim)).one()
    snapshot = session.get_one(Snapshot, claim.snapshot_id)
    assert snapshot.text == text
    assert snapshot.text[claim.start : claim.end] == "40 élèves"
    assert snapshot.raw.decode() == text


FACTS = Facts(
    quantity=Quantity(
        value=Decimal("1.12"), low=Decimal("1.120"), high=None, hedge=Hedge.MORE_THAN,
        words="plus de", step=Decimal("0.01"),
    ),
    unit="EUR", per="day", counted="marcheurs", measure="left", population="civilian",
    place="lyon", denominator="district", kind=Kind.FLOW,
    window=Window(
        nominal=Period(date(2024, 5, 1), date(2024, 5, 2)),
        widest=Period(date(2024, 4, 30), date(2024, 5, 2)),
        precision=Precision.WEEK, words="hier",
    ),
    basis=Basis.HOSPITALS, modality=Modality.REPORTED, speaker="Anna Petit",
    organisation="Préfecture", agency="ATS", said=Period(date(2024, 5, 2), date(2024, 5, 3)),
    utterance="u1", figure="marcheurs-lyon", text="300 marcheurs",
)  # fmt: skip


BY_GROUPING = ("figure", "story", "event", "settled", "printed", "offset")
"""What is not read from the claim's own words: its figure and story, and where and when printed."""


def test_every_fact_comes_back(any_session: Session) -> None:
    reading = march()
    first, second = reading.claims
    put(any_session, replace(reading, claims=(replace(first, facts=FACTS), second)))
    any_session.expire_all()
    got = claim_facts(any_session, [1])
    assert got[0].text_key
    known = replace(FACTS, id="C1", outlet="Le Phare", article="A1", text_key=got[0].text_key)
    placed = {name: getattr(got[0], name) for name in BY_GROUPING}
    assert got == (replace(known, **placed),)
    assert got[0].quantity.low == Decimal("1.120")
    assert str(got[0].quantity.low) == "1.120"


def test_facts_of_all_but_the_rejected(session: Session) -> None:
    put(session, march())
    assert [claim.id for claim in claim_facts(session)] == ["C1", "C2"]
    now = session.scalars(select(Change.at)).first()
    assert now is not None
    refusal = Judgement(claim_id=1, answer=Answer.REJECTED, who="ana", at=now)
    session.add(refusal)
    session.commit()
    assert [claim.id for claim in claim_facts(session)] == ["C2"]
    refusal.undone_at = now
    session.commit()
    assert [claim.id for claim in claim_facts(session)] == ["C1", "C2"]
    assert claim_facts(session, []) == ()


def test_the_organisation_comes_from_the_post(session: Session) -> None:
    put(session, march())
    assert {claim.organisation for claim in claim_facts(session)} == {"Préfecture"}
    assert session.scalars(select(Affiliation.role)).all() == ["préfète"]


def test_somebody_unnamed_is_unknown_to_the_comparison(any_session: Session) -> None:
    one = Marked("Selon un témoin, 12 blessés.", outlet="Un").says(
        "un témoin", "12 blessés", speaker_kind="unnamed"
    )
    two = Marked("Un témoin dit : 15 blessés.", outlet="Deux").says(
        "un témoin", "15 blessés", speaker_kind="unnamed"
    )
    for marked, words in ((one, "12"), (two, "15")):
        reading = marked.counts(f"{words} blessés", words).reading
        put(any_session, reading)
        put(any_session, reading)
    assert [claim.speaker for claim in claim_facts(any_session)] == [None, None]
    assert any_session.scalar(select(func.count()).select_from(Speaker)) == 2


def test_an_edited_article_is_a_second_snapshot(session: Session) -> None:
    address = {"canonical_url": "https://phare.example/marche"}
    put(session, march(), **address)
    done = put(session, march(TEXT.replace("Lyon", "Lyon-Est")), **address)
    assert (done.article, done.new_article, done.known) == ("A1", False, False)
    assert session.scalar(select(func.count()).select_from(Snapshot)) == 2
    old = session.scalars(select(Statement).order_by(Statement.id)).first()
    assert old is not None
    assert old.span.holds_in(old.snapshot.text)


def test_one_dispatch_in_two_papers_is_two_articles(session: Session) -> None:
    assert put(session, march(outlet="Le Phare")).article == "A1"
    assert put(session, march(outlet="Le Port")).article == "A2"
    assert put(session, march(outlet="LE PHARE")).article == "A1"


def test_what_was_unknown_is_filled_in(any_session: Session) -> None:
    put(any_session, march(outlet=None, published=None))
    done = put(any_session, march(url="https://phare.example/a"), agency="ATS")
    assert (done.article, done.known) == ("A1", True)
    article = any_session.scalars(select(Article)).one()
    assert article.outlet is not None
    assert article.outlet.name == "Le Phare"
    assert article.published_earliest == date(2024, 5, 2)
    assert article.agency == "ATS"
    assert any_session.scalars(select(Change.action).order_by(Change.id)).all() == [
        "ingest",
        "update",
    ]
    before = dump(any_session)
    put(any_session, march(url="https://phare.example/a"), agency="ATS")
    put(any_session, march(outlet=None, published=None))
    assert dump(any_session) == before


def test_a_month_is_kept_until_the_day_is_known(session: Session) -> None:
    month = (date(2024, 5, 1), date(2024, 5, 31), Precision.MONTH)
    put(session, march(published=None), around=month)
    article = session.scalars(select(Article)).one()
    assert (article.published_earliest, article.published_latest) == month[:2]
    put(session, march(), around=month)
    assert (article.published_earliest, article.published_precision) == (
        date(2024, 5, 2), Precision.DAY,
    )  # fmt: skip
    before = dump(session)
    put(session, march(published=None), around=month)
    assert dump(session) == before


def test_an_outlet_by_its_address(session: Session) -> None:
    host = "phare.example"
    put(session, march(outlet=None), canonical_url=f"https://{host}/a", domain=host)
    outlet = session.scalars(select(Outlet)).one()
    assert (outlet.name, outlet.domain) == (host, host)
    put(session, march(), canonical_url=f"https://{host}/b", domain=host)
    outlet = session.scalars(select(Outlet)).one()
    assert (outlet.name, outlet.domain) == ("Le Phare", host)


def test_a_newer_reading_updates_and_keeps_what_people_judged(any_session: Session) -> None:
    put(any_session, march())
    now = any_session.scalars(select(Change.at)).first()
    assert now is not None
    any_session.add(Judgement(claim_id=2, answer=Answer.ACCEPTED, who="ana", at=now))
    any_session.commit()
    reading = march()
    first = replace(reading.claims[0], facts=replace(reading.claims[0].facts, measure="marched"))
    newer = replace(reading, claims=(first,), statements=reading.statements[:2])
    done = put(any_session, newer)
    assert (done.changed, done.removed, done.claims) == (1, 0, 1)
    assert any_session.get_one(Claim, 1).measure == "marched"
    assert any_session.get_one(Claim, 2).exact == "1 250 policiers"
    any_session.query(Judgement).delete()
    any_session.commit()
    done = put(any_session, newer)
    assert (done.changed, done.removed) == (0, 2)
    assert any_session.get(Statement, 2) is None


@pytest.mark.parametrize("at", ["claims", "changes"])
def test_nothing_of_a_broken_article_is_kept(
    any_session: Session, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    put(any_session, march(outlet="Un"))
    before = dump(any_session)

    def fail(*_args: object, **_more: object) -> None:
        raise KeyboardInterrupt

    target: dict[str, str] = {
        "claims": "claimtrack.store.write.columns._claim_values",
        "changes": "claimtrack.store.log.lines.as_text",
    }
    with monkeypatch.context() as patch:
        patch.setattr(target[at], fail)
        with pytest.raises(KeyboardInterrupt):
            put(any_session, march(outlet="Deux"))
    assert dump(any_session) == before
    assert put(any_session, march(outlet="Deux")).new_claims == 2


def speakers(session: Session) -> list[str]:
    return list(session.scalars(select(Speaker.name).order_by(Speaker.id)))


def say(session: Session, name: str, number: int, kind: str = "person", *names: str) -> None:
    text = f"{number} tentes brûlent."
    marked = Marked(text, outlet=f"Titre {number}").knows(name, kind, *names)
    put(session, marked.says(name, f"{number} tentes brûlent", speaker_kind=kind).reading)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (["Sergueï Lavrov", "Sergei LAVROV"], ["Sergueï Lavrov"]),
        (["Sergueï Lavrov", "Lavrov"], ["Sergueï Lavrov"]),
        (["Lavrov", "Sergueï Lavrov"], ["Sergueï Lavrov"]),
        (["Sergueï Lavrov", "Igor Lavrov", "Lavrov"], ["Sergueï Lavrov", "Igor Lavrov", "Lavrov"]),
        (["Lavrov", "Sergueï Lavrov", "Igor Lavrov"], ["Sergueï Lavrov", "Igor Lavrov"]),
        (["Igor Konachenkov", "Igor Konashenkov"], ["Igor Konachenkov"]),
        (["Staffan de Mistura", "de Mistura", "Mistura"], ["Staffan de Mistura"]),
        (["Ana Roy", "Mayor Ana Roy", "Roy"], ["Ana Roy"]),
        (["Martin Duval", "Martine Duval"], ["Martin Duval", "Martine Duval"]),
    ],
)
def test_persons_across_articles(session: Session, said: list[str], kept: list[str]) -> None:
    for number, name in enumerate(said, start=10):
        say(session, name, number)
    assert speakers(session) == kept


def test_persons_on_both(any_session: Session) -> None:
    for number, name in enumerate(["Lavrov", "Sergueï Lavrov", "Sergei Lavrov"], start=10):
        say(any_session, name, number)
    assert speakers(any_session) == ["Sergueï Lavrov"]


def test_an_organisation_by_its_initials(session: Session) -> None:
    say(session, "Organisation du port", 10, "organisation", "ODP")
    say(session, "ODP", 11, "organisation")
    say(session, "l’Organisation du port", 12, "organisation")
    assert speakers(session) == ["Organisation du port"]
    names = session.scalars(select(Alias.name).order_by(Alias.id)).all()
    assert names == ["Organisation du port", "ODP", "l’Organisation du port"]


def test_a_person_is_no_organisation(session: Session) -> None:
    say(session, "Fondation Petit", 10, "organisation")
    say(session, "Petit", 11)
    assert speakers(session) == ["Fondation Petit", "Petit"]
