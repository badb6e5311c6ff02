"""ClaimReview and Claim against shapes after schema.org; planted errors are caught."""

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pyshacl import validate
from rdflib import Graph
from running import Cli
from sqlalchemy import select

from claimtrack.store.location import place
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Claim, Rating

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")

SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix s: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <urn:shapes:> .

:Review a sh:NodeShape ; sh:targetClass s:ClaimReview ;
  sh:property [ sh:path s:claimReviewed ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ;
                sh:datatype xsd:string ] ;
  sh:property [ sh:path s:reviewRating ; sh:minCount 1 ; sh:maxCount 1 ; sh:node :Rating ] ;
  sh:property [ sh:path s:itemReviewed ; sh:minCount 1 ; sh:maxCount 1 ; sh:class s:Claim ] ;
  sh:property [ sh:path s:author ; sh:minCount 1 ; sh:node :Agent ] ;
  sh:property [ sh:path s:datePublished ; sh:minCount 1 ; sh:node :Day ] .

:Rating a sh:NodeShape ; sh:class s:Rating ;
  sh:property [ sh:path s:alternateName ; sh:minCount 1 ; sh:minLength 1 ] ;
  sh:property [ sh:path s:ratingValue ; sh:maxCount 1 ; sh:datatype xsd:integer ;
                sh:lessThanOrEquals s:bestRating ] ;
  sh:property [ sh:path s:worstRating ; sh:lessThanOrEquals s:ratingValue ] .

:Claim a sh:NodeShape ; sh:targetClass s:Claim ; sh:nodeKind sh:IRI ;
  sh:property [ sh:path s:text ; sh:minCount 1 ; sh:minLength 1 ] ;
  sh:property [ sh:path s:appearance ; sh:minCount 1 ; sh:node :Article ] ;
  sh:property [ sh:path s:author ; sh:maxCount 1 ; sh:node :Agent ] ;
  sh:property [ sh:path s:datePublished ; sh:maxCount 1 ; sh:node :Day ] .

:Article a sh:NodeShape ; sh:class s:NewsArticle ;
  sh:property [ sh:path s:url ; sh:maxCount 1 ; sh:pattern "^https?://" ] ;
  sh:property [ sh:path s:datePublished ; sh:maxCount 1 ; sh:node :Day ] .

:Agent a sh:NodeShape ; sh:nodeKind sh:BlankNodeOrIRI ;
  sh:or ( [ sh:class s:Person ] [ sh:class s:Organization ] ) ;
  sh:property [ sh:path s:name ; sh:minCount 1 ; sh:minLength 1 ] .

:Day a sh:NodeShape ; sh:pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" .
"""
SHACL = Graph().parse(data=SHAPES, format="turtle")


def conforms(found: dict[str, Any]) -> tuple[bool, str]:
    """Whether a document fits, and what the shapes say. The context is ours: no network."""
    local = {**found, "@context": {"@vocab": "https://schema.org/"}}
    graph = Graph().parse(data=json.dumps(local), format="json-ld")
    good, _, said = validate(graph, shacl_graph=SHACL)
    return bool(good), str(said)


def rate(path: Path, name: str, word: str, why: str | None = None) -> None:
    with open_session(place(path)) as session:
        number = session.scalars(select(Claim.id).where(Claim.id == int(name[1:]))).one()
        at = datetime(2024, 5, 6, 23, 30, tzinfo=UTC)
        session.add(Rating(claim_id=number, word=word, why=why, who="Zoé", at=at))
        session.commit()


@pytest.fixture
def rated(with_fixtures: Path, cli: Cli) -> Cli:
    rate(with_fixtures / "claims.db", "C1", "false", "Three counts say otherwise.")
    rate(with_fixtures / "claims.db", "C2", "mostly true")
    rate(with_fixtures / "claims.db", "C4", "pants on fire")
    return cli


def reviews(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in found["@graph"] if one["@type"] == "ClaimReview"]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_export_fits_the_shapes(lang: str, rated: Cli) -> None:
    found = rated(f"--lang {lang} export --format claimreview").json
    assert found["@context"] == "https://schema.org"
    good, said = conforms(found)
    assert good, said
    assert len(reviews(found)) == 3
    claims = [one for one in found["@graph"] if one["@type"] == "Claim"]
    assert len(claims) + 3 == len(rated("export --format csv").out.splitlines()) - 1


def test_a_rating_is_a_word_and_a_number_of_the_scale(rated: Cli) -> None:
    by_claim = {
        one["itemReviewed"]["identifier"]: one
        for one in reviews(rated("export --format claimreview").json)
    }
    assert by_claim["C1"]["reviewRating"] == {
        "@type": "Rating", "alternateName": "false",
        "ratingValue": 1, "bestRating": 5, "worstRating": 1,
    }  # fmt: skip
    assert by_claim["C1"]["reviewBody"] == "Three counts say otherwise."
    assert by_claim["C1"]["author"] == {"@type": "Person", "name": "Zoé"}
    assert by_claim["C1"]["datePublished"] == "2024-05-06"
    assert by_claim["C2"]["reviewRating"]["ratingValue"] == 4
    assert by_claim["C4"]["reviewRating"] == {"@type": "Rating", "alternateName": "pants on fire"}
    french = reviews(rated("export --lang fr --format claimreview").json)
    assert {one["reviewRating"]["alternateName"] for one in french} == {
        "faux", "plutôt vrai", "pants on fire",
    }  # fmt: skip


def test_a_conflict_is_no_rating(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    assert cli("conflicts").code == 1
    assert reviews(cli("export --format claimreview").json) == []


def test_who_speaks_is_a_person_or_an_organisation(rated: Cli) -> None:
    found = rated("export --format claimreview").json["@graph"]
    claims = {one["identifier"]: one for one in (each.get("itemReviewed", each) for each in found)}
    assert claims["C1"]["author"]["@type"] == "Person"
    assert claims["C7"]["author"] == {"@type": "Organization", "name": "Russia's defence ministry"}
    assert "50\u00a0000 civils" in claims["C1"]["text"]
    assert claims["C1"]["appearance"]["publisher"]["name"] == "Courrier du Levant"


def _no_words(one: dict[str, Any]) -> None:
    del one["claimReviewed"]


def _too_good(one: dict[str, Any]) -> None:
    one["reviewRating"]["ratingValue"] = 6


def _text_for_author(one: dict[str, Any]) -> None:
    one["author"] = "Zoé"


def _no_item(one: dict[str, Any]) -> None:
    one["itemReviewed"] = {"@type": "Rating", "alternateName": "x"}


def _vague_day(one: dict[str, Any]) -> None:
    one["datePublished"] = "May 2024"


def _script(one: dict[str, Any]) -> None:
    one["itemReviewed"]["appearance"]["url"] = "javascript:alert(1)"


@pytest.mark.parametrize(
    ("plant", "where"),
    [
        (_no_words, "claimReviewed"),
        (_too_good, "reviewRating"),
        (_text_for_author, "author"),
        (_no_item, "itemReviewed"),
        (_vague_day, "datePublished"),
        (_script, "appearance"),
    ],
)
def test_a_planted_error_is_caught(
    plant: Callable[[dict[str, Any]], None], where: str, rated: Cli
) -> None:
    found = copy.deepcopy(rated("export --format claimreview").json)
    plant(reviews(found)[0])
    good, said = conforms(found)
    assert not good
    assert where in said
