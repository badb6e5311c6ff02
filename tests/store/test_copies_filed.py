"""Copies are told when a text is recorded, and so are those that were there before."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session
from wire_stories import dice, reworked, story

from claimtrack.domain.reading import Article, Reading
from claimtrack.services.capture.record import Source, record
from claimtrack.store.admin.migrate import run_scripts, upgrade
from claimtrack.store.dialect import make_engine
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import Place
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Snapshot, SnapshotKey
from claimtrack.store.write.articles import sha256

WIRE = story("fr", dice(1))
PRINTED = {
    "Le Phare": WIRE,
    "L'Ancre": reworked(WIRE, "fr", dice(2), 0.1),
    "La Vigie": reworked(WIRE, "fr", dice(3), 0.1),
    "The Beacon": story("en", dice(4)),
    "Brève": "Deux lignes, pas davantage.",
}


def put(session: Session, outlets: list[str]) -> dict[str, str | None]:
    for outlet in outlets:
        article = Article(text=PRINTED[outlet], lang="fr", title=outlet, outlet=outlet)
        record(session, Reading(article=article), Source(raw=PRINTED[outlet].encode()))
    found = session.execute(select(Snapshot.text_sha256, Snapshot.copies)).all()
    copies = {digest: key for digest, key in found}  # noqa: C416  (rows are no pairs to mypy)
    return {outlet: copies[sha256(PRINTED[outlet])] for outlet in outlets}


def expected() -> dict[str, str | None]:
    digests = {outlet: sha256(printed) for outlet, printed in PRINTED.items()}
    wire = min(digests[outlet] for outlet in ("Le Phare", "L'Ancre", "La Vigie"))
    alone: dict[str, str | None] = {name: digests[name] for name in ("The Beacon", "Brève")}
    return {**dict.fromkeys(("Le Phare", "L'Ancre", "La Vigie"), wire), **alone}


@pytest.mark.parametrize("turn", range(5))
def test_copies_share_a_key_in_whatever_order_they_come(any_session: Session, turn: int) -> None:
    outlets = [*PRINTED][turn:] + [*PRINTED][:turn]
    assert put(any_session, outlets) == expected()


def test_the_same_text_again_is_filed_once(session: Session) -> None:
    put(session, ["Le Phare", "Le Phare"])
    keys = session.scalars(select(SnapshotKey.key)).all()
    assert len(keys) == len(set(keys)) == 64


_ARTICLE = "INSERT INTO article (id, key, lang) VALUES (:id, :key, 'fr')"
_SNAPSHOT = (
    "INSERT INTO snapshot (id, article_id, media_type, sha256, raw, text, text_sha256)"
    " VALUES (:id, :id, 'text/plain', :sha, :raw, :text, :sha)"
)


def test_texts_of_before_are_filed_by_the_upgrade(any_where: Place) -> None:
    engine = make_engine(any_where, write=True, patience=Patience())
    with engine.begin() as connection:
        run_scripts(connection, "0001")
        for row, printed in enumerate(PRINTED.values(), start=1):
            connection.execute(text(_ARTICLE), {"id": row, "key": f"k{row}"})
            values = {"id": row, "sha": sha256(printed), "raw": printed.encode(), "text": printed}
            connection.execute(text(_SNAPSHOT), values)
    engine.dispose()
    assert upgrade(any_where, Patience())[0] == "0001"
    with open_session(any_where) as session:
        rows = session.execute(select(Snapshot.copies).order_by(Snapshot.id)).scalars().all()
        assert rows == [expected()[name] for name in PRINTED]
        assert session.scalars(select(Snapshot.signature)).all().count(None) == 0
