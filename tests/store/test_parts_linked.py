"""Parts that a text declares come out of the database, and a person's links stay."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.services.capture.record import Source, record
from claimtrack.store.admin.migrate import run_scripts, upgrade
from claimtrack.store.dialect import make_engine
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import Place
from claimtrack.store.read.claims import claim_facts
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Link, Relation

TEXTS = {
    "fr": "Le séisme a fait 37 morts : 25 hommes et 12 femmes. Le maire compte 90 blessés, dont 8 "
    "enfants.\n\nLa préfecture a corrigé son bilan de lundi : 31 maisons ont été détruites.",
    "en": "The quake killed 37 people: 25 men and 12 women. The mayor counts 90 injured, including "
    "8 children.\n\nThe prefecture corrected its toll of Monday: 31 houses were destroyed.",
}


def recorded(session: Session, lang: str) -> dict[str, Claim]:
    article = Article(text=TEXTS[lang], lang=lang, outlet="Le Phare")
    record(session, read(article), Source(raw=TEXTS[lang].encode()))
    return {str(claim.quantity.value): claim for claim in claim_facts(session)}


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_declared_parts_reach_the_comparison(any_session: Session, lang: str) -> None:
    claims = recorded(any_session, lang)
    assert claims["25"].part_of == claims["12"].part_of == claims["37"].id
    assert [claims[each].all_parts for each in ("25", "12", "8")] == [True, True, False]
    assert claims["8"].part_of == claims["90"].id
    assert compare(claims["8"], claims["90"]).reasons == ("part_of",)
    assert [claims[each].revises for each in ("31", "90")] == [True, False]


def test_reading_again_links_nothing_twice_and_keeps_a_persons_link(session: Session) -> None:
    claims = recorded(session, "fr")
    part, whole = (int(claims[each].id[1:]) for each in ("8", "37"))
    link = session.scalars(select(Link).where(Link.source_id == part)).one()
    link.target_id, link.who = whole, "Anna"
    session.commit()
    again = recorded(session, "fr")
    assert again["8"].part_of == claims["37"].id
    assert len(session.scalars(select(Link)).all()) == 3


def test_a_correction_that_somebody_linked(session: Session) -> None:
    claims = recorded(session, "fr")
    one, two = (int(claims[each].id[1:]) for each in ("31", "90"))
    session.add(Link(source_id=one, target_id=two, relation=Relation.CORRECTS, who="Anna"))
    session.commit()
    assert recorded(session, "fr")["31"].corrects == claims["90"].id


def test_claims_of_before_announce_nothing(any_where: Place) -> None:
    engine = make_engine(any_where, write=True, patience=Patience())
    with engine.begin() as connection:
        run_scripts(connection, "0003")
        connection.execute(text("INSERT INTO article (id, key, lang) VALUES (1, 'k', 'fr')"))
        connection.execute(text(_SNAPSHOT), {"raw": b"12 morts"})
        connection.execute(text(_CLAIM))
    engine.dispose()
    assert upgrade(any_where, Patience())[0] == "0003"
    with open_session(any_where) as session:
        assert [claim.revises for claim in claim_facts(session)] == [False]


_SNAPSHOT = (
    "INSERT INTO snapshot (id, article_id, media_type, sha256, raw, text, text_sha256)"
    " VALUES (1, 1, 'text/plain', 's', :raw, '12 morts', 's')"
)
_CLAIM = (
    'INSERT INTO claim (id, snapshot_id, key, exact, prefix, suffix, start, "end", numeral_kind,'
    " numeral_start, numeral_end, delta, factor, hedge, hedge_words, counted, modality)"
    " VALUES (1, 1, '0-8', '12 morts', '', '', 0, 8, 'number', 0, 2, false, false, 'exact', '',"
    " 'morts', 'asserted')"
)
