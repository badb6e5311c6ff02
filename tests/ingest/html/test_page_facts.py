"""What a page says of its article beside the words: headline, outlet, authors, dates, language."""

import json
from typing import Any

import pytest

from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.html.bylines import byline_of
from claimtrack.ingest.html.linked_data import LinkedData, linked_data
from claimtrack.ingest.html.titles import clean_title
from claimtrack.ingest.page import Page
from claimtrack.services.capture.reading import About, read_page

BODIES = {
    "en": (
        "The council is closing the old bridge by the station for three long weeks of work.",
        "Buses will go round by the quay, and shopkeepers in the district fear for their trade.",
        "The mayor said that 18,000 people cross it on a working day, and that they must wait.",
    ),
    "fr": (
        "La mairie ferme le vieux pont de la gare pour trois longues semaines de travaux.",
        "Les bus feront le tour par le quai, et les commerçants du quartier craignent le pire.",
        "Selon la maire, 18 000 personnes le passent chaque jour, et elles devront attendre.",
    ),
    "es": (
        "El ayuntamiento cierra el viejo puente de la estación durante tres semanas de obras.",
        "Los autobuses darán la vuelta por el muelle, y los comerciantes del barrio temen lo peor.",
        "Según la alcaldesa, 18.000 personas lo cruzan cada día, y todas tendrán que esperar.",
    ),
}
TITLES = {
    "en": "Old bridge closes for weeks",
    "fr": "Le vieux pont ferme des semaines",
    "es": "El viejo puente cierra semanas",
}
UNDERS = {
    "en": "Buses go round by the quay until the work is done, at the end of the month",
    "fr": "Les bus passent par le quai jusqu’à la fin des travaux, à la fin du mois",
    "es": "Los autobuses pasan por el muelle hasta que acaben las obras, a fin de mes",
}


def page(
    lang: str = "en",
    head: str = "",
    title: str | None = None,
    h1: str | None = None,
    before: str = "",
    data: Any = None,
    url: str | None = None,
    said: str | None = None,
) -> Page:
    """A page of one article; ``data``: its JSON-LD; ``said``: the language that its mark tells."""
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>" if data else ""
    body = "".join(f"<p>{each}</p>" for each in BODIES[lang])
    heading = TITLES[lang] if h1 is None else h1
    html = (
        f"<html lang='{said or lang}'><head><title>{title or TITLES[lang]}</title>{head}{script}"
        f"</head><body><article><h1>{heading}</h1>{before}{body}</article></body></html>"
    )
    return read_html(html.encode(), Got(name="a.html", url=url))


def meta(name: str, value: str) -> str:
    return f"<meta property='{name}' content='{value}'>"


@pytest.mark.parametrize(
    ("title", "printed", "headline", "outlets", "wanted"),
    [
        ("Old bridge closes - Harbour Post", ["Old bridge closes"], "", (), "Old bridge closes"),
        ("Le pont ferme | Le Phare", ["Le pont ferme"], "", (), "Le pont ferme"),
        ("Cierra el puente · El Faro", ["Cierra el puente"], "", (), "Cierra el puente"),
        ("Le pont ferme – Ville | Le Phare", [], "Le pont ferme", (), "Le pont ferme"),
        ("Ville | Le pont ferme", ["Le pont ferme"], "", (), "Le pont ferme"),
        ("Bridge closes | Ann Roy", ["Bridge closes"], "", (), "Bridge closes"),
        # the outlet's name goes where no headline is printed
        ("Bridge closes | Harbour Post", [], "", ("Harbour Post",), "Bridge closes"),
        # a headline printed and told in the data is the one, whatever is made to be shared
        ("You won’t cross it again", ["Old bridge closes"], "Old bridge closes", (),
         "Old bridge closes"),
        ("You won’t cross it again", ["Old bridge closes"], "Another one", (),
         "You won’t cross it again"),
        # a dash within a headline stays, and one word alone is a section
        ("Le pont – la fin – ferme", ["Le pont – la fin – ferme"], "", (),
         "Le pont – la fin – ferme"),
        ("Live - the bridge closes", ["Live"], "", (), "Live - the bridge closes"),
    ],
)  # fmt: skip
def test_the_headline_alone(
    title: str, printed: list[str], headline: str, outlets: tuple[str, ...], wanted: str
) -> None:
    assert clean_title(title, printed, headline, outlets) == wanted


@pytest.mark.parametrize(
    ("lang", "section"), [("en", "World"), ("fr", "International"), ("es", "Mundo")]
)
def test_a_section_above_the_headline_is_no_text(lang: str, section: str) -> None:
    found = page(lang, h1=f"{TITLES[lang]}", head=meta("og:title", TITLES[lang]))
    assert found.text.startswith(TITLES[lang])
    body = "".join(f"<p>{each}</p>" for each in BODIES[lang])
    html = f"<title>{TITLES[lang]}</title><p>{section}</p><h1>{TITLES[lang]}</h1>{body}"
    assert read_html(html.encode(), Got(name="a.html")).text.startswith(f"{TITLES[lang]}\n\n")


@pytest.mark.parametrize(
    ("head", "title", "data", "url", "wanted"),
    [
        (meta("og:site_name", "Harbour Post"), None, None, None, "Harbour Post"),
        # a name rather than an address or a handle, wherever it stands
        (meta("og:site_name", "LePhare.fr") + meta("dc.publisher", "Le Phare"), None, None, None,
         "Le Phare"),
        (meta("og:site_name", "VIGIE.EXAMPLE") + meta("publisher", "La Vigie (vigie.example)"),
         None, None, None, "La Vigie"),
        (meta("og:site_name", "Faro.es"), f"{TITLES['en']} | Faro", None, None, "Faro"),
        (meta("og:site_name", "faro.es"), None, None, None, None),
        ("", None, {"@type": "NewsArticle", "publisher": {"name": "The Beacon"}}, None,
         "The Beacon"),
        # capitals as another place has them
        (meta("og:site_name", "the Beacon"), None, {"@type": "WebSite", "name": "The Beacon"},
         None, "The Beacon"),
        (meta("og:site_name", "elfaro"), f"{TITLES['en']} | ElFaro", None,
         "https://www.elfaro.example/a", "ElFaro"),
        # the end of the title, where the address is made of it: never a section
        ("", f"{TITLES['en']} - The Harbour Post", None, "https://www.harbourpost.example/a",
         "The Harbour Post"),
        ("", f"{TITLES['en']} - Environment", None, "https://www.harbourpost.example/a", None),
        ("", f"{TITLES['en']} - Valley Gazette",
         None, "https://news.vgz.example/a", None),
        ("<link rel='icon' href='https://www.harbour-post.example/i.png'>",
         f"{TITLES['en']} - City | Harbour Post", None, None, "Harbour Post"),
    ],
)  # fmt: skip
def test_the_name_of_the_outlet(
    head: str, title: str | None, data: Any, url: str | None, wanted: str | None
) -> None:
    assert page(head=head, title=title, data=data, url=url).site == wanted


@pytest.mark.parametrize(
    ("people", "bodies", "author", "wanted"),
    [
        (("Ann Roy",), (), "Harbour Post; Ann Roy", "Ann Roy"),
        (("Anne Roy",), (), "Groupe Grand Large; Anne Roy", "Anne Roy"),
        (("Ann Roy",), (), "Harbour Post", "Ann Roy"),
        ((), (), "Ann Roy, Harbour Post", "Ann Roy"),
        # what somebody is, in three languages
        ((), (), "By Ann Roy, special correspondent", "Ann Roy"),
        ((), (), "Ann Roy, Health Editor", "Ann Roy"),
        ((), (), "Par Anne Roy, envoyée spéciale à Alep", "Anne Roy"),
        ((), (), "Anne Roy, journaliste", "Anne Roy"),
        ((), (), "Por Ana Rey, corresponsal en Roma", "Ana Rey"),
        ((), (), "Ana Rey, redactora", "Ana Rey"),
        # two authors, and one name alone
        ((), (), "Ann Roy, Tom Reed", "Ann Roy, Tom Reed"),
        ((), (), "annroy; Ann Roy", "Ann Roy"),
        # dates
        ((), (), "Ann Roy 4 May 2024", "Ann Roy"),
        ((), (), "Anne Roy, le 4 mai 2024", "Anne Roy"),
        ((), (), "Harbour Post February", "Harbour Post"),
        ((), (), "Theresa May", "Theresa May"),
        # an agency is a credit, and stays beside a person
        (("Ann Roy",), (), "Reuters; Ann Roy", "Ann Roy, Reuters"),
        ((), (), "Le Phare avec AFP", "Le Phare avec AFP"),
        # nobody but the outlet
        ((), ("Harbour Post",), None, "Harbour Post"),
        ((), (), None, None),
        ((), (), "ann@harbourpost.example", None),
        ((), (), "{{ article.author }}", None),
    ],
)
def test_the_names_of_the_authors(
    people: tuple[str, ...], bodies: tuple[str, ...], author: str | None, wanted: str | None
) -> None:
    found = LinkedData(people=people, bodies=bodies)
    assert byline_of(found, author, ["Harbour Post"]) == wanted


ARTICLE = {
    "@type": ["ReportageNewsArticle"],
    "headline": "L&#039;été d&#039;après",
    "image": [{"@type": "ImageObject", "datePublished": "2019-01-01", "author": "A Photographer"}],
    "datePublished": "2024-05-04T10:20:00+02:00",
    "author": [{"@id": "#ann"}, {"@type": "Organization", "name": "Reuters"}],
    "publisher": {"@id": "#post"},
}
GRAPH = {
    "@graph": [
        {"@type": "WebSite", "name": "Harbour Post"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Roy"},
        {"@type": "NewsMediaOrganization", "@id": "#post", "name": "Harbour Post"},
        ARTICLE,
        {"@type": "NewsArticle", "headline": "The next one", "datePublished": "2020-02-02"},
    ]
}


def test_data_of_the_article_and_of_nothing_else_on_its_page() -> None:
    found = linked_data(f"<script type='application/ld+json'>{json.dumps(GRAPH)}</script>")
    assert (found.headline, found.people, found.bodies) == (
        "L'été d'après", ("Ann Roy",), ("Reuters",)
    )  # fmt: skip
    assert (found.publisher, found.published) == ("Harbour Post", "2024-05-04T10:20:00+02:00")
    assert found.sites == ("Harbour Post", "Harbour Post")


@pytest.mark.parametrize(
    "script",
    ["{", "[" * 5000, "null", '"x"', "[1, null]", '{"@type": 7, "author": 3}',
     '{"@type": "NewsArticle", "author": [[[[[[["x"]]]]]]], "publisher": {"@id": ["a"]}}',
     '{"@graph": {"a": 1}}', '{"@id": {"a": 1}, "name": "x"}'],
)  # fmt: skip
def test_data_that_are_broken_say_nothing(script: str) -> None:
    found = linked_data(f"<script type='application/ld+json'>{script}</script>")
    assert (found.headline, found.people, found.published) == ("", (), "")


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ({"@type": "NewsArticle", "image": {"datePublished": "2019-01-01"},
          "datePublished": "2024-05-04"}, "2024-05-04"),
        # the later entries of a live page, and a comment
        ({"@type": "LiveBlogPosting", "liveBlogUpdate": [{"datePublished": "2024-05-06"}],
          "datePublished": "2024-05-04", "comment": {"datePublished": "2024-05-07"}}, "2024-05-04"),
        ({"@graph": [{"@type": "VideoObject", "datePublished": "2019-01-01"},
                     {"@type": "WebPage", "datePublished": "2024-05-04"}]}, "2024-05-04"),
    ],
)  # fmt: skip
def test_the_date_of_the_article_and_not_of_a_picture(data: Any, wanted: str) -> None:
    found = page(data=data).published
    assert found is not None
    assert found.text == wanted


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
@pytest.mark.parametrize("said", ["en", "fr", "es"])
def test_the_language_is_that_of_the_words(lang: str, said: str) -> None:
    assert read_page(page(lang, said=said), About()).article.lang == lang


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
@pytest.mark.parametrize("name", ["standfirst", "article__chapo", "entradilla", "x"])
def test_the_lines_under_the_headline_are_text(lang: str, name: str) -> None:
    # by its class, or by the words that the page gives of itself
    head = f"<meta name='description' content='{UNDERS[lang]}…'>" if name == "x" else ""
    found = page(lang, head, before=f"<header><h2 class='{name}'>{UNDERS[lang]}</h2></header>")
    assert found.text.split("\n\n")[:3] == [TITLES[lang], UNDERS[lang], BODIES[lang][0]]


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_words_under_a_headline_that_stand_in_the_text_or_a_caption_are_not_put_there(
    lang: str,
) -> None:
    first = BODIES[lang][0]
    head = f"<meta name='description' content='{first}'>"
    assert page(lang, head).text.count(first) == 1
    caption = f"<figure><img src=a><figcaption><p>{UNDERS[lang]}</p></figcaption></figure>"
    head = f"<meta name='description' content='{UNDERS[lang]}'>"
    assert page(lang, head, before=caption).text.split("\n\n")[0] == TITLES[lang]
