"""What a page's marks say is no text: kept with the reason within the article, else left out."""

import pytest

from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page
from claimtrack.services.capture.reading import About, read_page

FLOW = {
    "fr": (
        "La mairie ferme le vieux pont de la gare pour trois longues semaines de travaux.",
        "Les bus feront le tour par le quai, et les commerçants du quartier craignent le pire.",
    ),
    "en": (
        "The council is closing the old bridge by the station for three long weeks of work.",
        "Buses will go round by the quay, and shopkeepers in the district fear for their trade.",
    ),
}
TITLE = {"fr": "Le pont ferme", "en": "Bridge closes"}


def page(box: str, lang: str = "fr", after: str = "") -> Page:
    first, last = FLOW[lang]
    html = (
        f"<html lang='{lang}'><head><title>{TITLE[lang]}</title></head><body><nav>Menu</nav>"
        f"<article><h1>{TITLE[lang]}</h1><p>{first}</p>{box}<p>{last}</p></article>{after}"
        "</body></html>"
    )
    return read_html(html.encode(), Got(name="a.html"))


def marked(found: Page) -> list[tuple[str, str]]:
    return [(region.reason, found.text[region.start : region.end]) for region in found.furniture]


@pytest.mark.parametrize(
    ("lang", "box", "wanted"),
    [
        ("fr", "<figure><img src=a><figcaption>Le pont, lundi. Photo X</figcaption></figure>",
         [("caption", "Le pont, lundi. Photo X")]),
        ("en", "<div class='wp-caption'><img src=a><p class=x>The bridge</p></div>",
         [("caption", "The bridge")]),
        ("fr", "<aside class='a-lire'><p>À lire aussi</p><a href=/1>Le tram arrive</a></aside>",
         [("related", "À lire aussi"), ("related", "Le tram arrive")]),
        ("en", "<ul><li><a href=/1>Tram is late</a></li><li><a href=/2>Rain</a></li></ul>",
         [("related", "Tram is late"), ("related", "Rain")]),
        ("fr", "<div id=inscription-newsletter>Recevez notre lettre</div>",
         [("newsletter", "Recevez notre lettre")]),
        ("en", "<div class='c-newsletterSignup'>Get our letter</div>",
         [("newsletter", "Get our letter")]),
        ("fr", "<div class=paywall>La suite est réservée aux abonnés</div>",
         [("paywall", "La suite est réservée aux abonnés")]),
        ("en", "<p class='article__byline'>By Ann Roy in Leeds</p>",
         [("byline", "By Ann Roy in Leeds")]),
        ("fr", "<aside>Le pont en bref<br>Il date de 1904</aside>",
         [("aside", "Le pont en bref"), ("aside", "Il date de 1904")]),
    ],
)  # fmt: skip
def test_boxes_within_the_article_are_kept_with_the_reason(
    lang: str, box: str, wanted: list[tuple[str, str]]
) -> None:
    found = page(box, lang)
    assert marked(found) == wanted
    paragraphs = found.text.strip().split("\n\n")
    boxes = [words for _, words in wanted]
    assert paragraphs == [TITLE[lang], FLOW[lang][0], *boxes, FLOW[lang][1]]


@pytest.mark.parametrize(
    "box",
    [
        "<div class='share-bar'><a href=/f>Partager</a></div>",
        "<div id='cookie-consent'>Nous déposons des traceurs chez vous</div>",
        "<section class='commentaires'><p>Moi je pense que personne ne vérifie</p></section>",
        "<div class='ad advert'>Achetez des chaussures</div>",
        "<nav><a href=/>Accueil</a></nav>",
        "<script>var x = 'Partager';</script><style>p{color:red}</style>",
    ],
)
def test_what_is_worth_nothing_is_left_out(box: str) -> None:
    found = page(box)
    assert found.furniture == ()
    assert found.text == "\n\n".join((TITLE["fr"], *FLOW["fr"])) + "\n"


@pytest.mark.parametrize("name", ["paywall", "comments-open", "share related", "author-content"])
def test_an_article_is_an_article_whatever_the_name_of_its_box(name: str) -> None:
    found = page("")
    renamed = page("").raw.replace(b"<article>", f"<article class='{name}'>".encode())
    again = read_html(renamed, Got(name="a.html"))
    assert again.text == found.text
    assert again.furniture == ()


def test_the_next_article_of_an_endless_page_is_left_out() -> None:
    next_one = "<article><h1>Le musée rouvre</h1>" + "<p>Le musée rouvre demain matin.</p>" * 9
    assert "musée" not in page("", after=next_one + "</article>").text


def test_a_first_headline_that_is_the_site_s_name_takes_nothing_out() -> None:
    raw = page("").raw.replace(b"<nav>", b"<header><h1>Le Phare</h1></header><nav>")
    assert FLOW["fr"][1] in read_html(raw, Got(name="a.html")).text


def test_comments_longer_than_the_article_are_left_out() -> None:
    each = "<div class='comment'><p>Moi je pense que personne ne vérifie rien, jamais.</p></div>"
    body = "<p>Une phrase de plus dans le corps de cet article sur le pont de la gare.</p>" * 6
    found = page(body, after=f"<section id='comments'>{each * 80}</section>")
    assert "Moi je pense" not in found.text


def test_what_is_said_in_a_box_is_marked_in_the_reading() -> None:
    box = (
        "<figure><img src=a><figcaption>« Nous avons compté 300 manifestants », a dit la préfète "
        "Anna Petit lundi.</figcaption></figure>"
    )
    found = page(box)
    reading = read_page(found, About())
    assert {claim.chrome for claim in reading.claims if "300" in found.text[claim.start:]} == {
        "caption"
    }  # fmt: skip
    assert [said.chrome for said in reading.statements if said.speaker == "Anna Petit"] == [
        "caption"
    ]


def test_a_page_that_has_every_spare_sign_is_read_without_marks() -> None:
    runes = "\u16a0\u16a2\u16a6\u16a8\u16b1\u16b2\u16b7\u16b9\u16ba\u16be\u16c1\u16c3"
    found = page(f"<figure><figcaption>Le pont {runes}</figcaption></figure>")
    assert found.furniture == ()
    assert FLOW["fr"][1] in found.text


def test_words_after_a_box_and_items_that_are_sentences_are_text() -> None:
    box = "<aside>Le pont en bref</aside>" + FLOW["fr"][1] + "<br><br>"
    items = (
        "Le premier lot de travaux durera une semaine entière.",
        "Le second en durera deux, dit-on.",
    )
    wordy = [item.ljust(45, "!") for item in items]
    box += "<ul>" + "".join(f"<li>{item}</li>" for item in wordy) + "</ul>"
    found = page(box).text.split("\n\n")
    assert found[3] == FLOW["fr"][1]
    assert found[4:6] == wordy


@pytest.mark.parametrize(
    "words",
    [
        "<p>Selon <span class='author'>Paul Roy</span>, 300 maisons touchées ont été vues.</p>",
        "<div class='social-box'><blockquote>Ils ont 300 maisons touchées.</blockquote></div>",
        "<section class='reactions'><p>Le syndicat parle de 300 maisons touchées.</p></section>",
    ],
)
def test_a_name_in_a_sentence_and_a_post_that_is_shown_are_text(words: str) -> None:
    found = page(words)
    assert "300 maisons touchées" in found.text
    assert found.furniture == ()


def test_an_article_whose_headline_stands_twice_is_kept() -> None:
    # over its picture, and in the article again
    body = f"<p>{FLOW['en'][0]}</p><p>{FLOW['en'][1]}</p>" * 3
    html = (
        "<title>Bridge closes</title><div class=over><h1>Bridge closes</h1></div>"
        f"<article><h1>Bridge closes</h1>{body}</article>"
    )
    assert FLOW["en"][0] in read_html(html.encode(), Got(name="a.html")).text


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_opening_of_an_article_behind_a_wall_is_no_teaser(lang: str) -> None:
    first, last = FLOW[lang]
    html = (
        f"<html lang='{lang}'><title>{TITLE[lang]}</title><article><h1>{TITLE[lang]}</h1>"
        f"<div class='teaser-content'><p>{first}</p><p>{last}</p></div>"
        f"<div class=rest><p>{last} {first}</p><p>{first} {first}</p></div></article>"
    )
    text = read_html(html.encode(), Got(name="a.html")).text
    assert text.split("\n\n")[1].strip() == first


@pytest.mark.parametrize(
    ("lang", "words", "reason"),
    [
        ("en", "Tram will be late again this winter", "aside"),
        ("fr", "Le tram sera encore en retard cet hiver", "aside"),
        ("en", "The <b>whole</b> report is out.", None),
        ("en", "Report", None),
    ],
)
def test_a_paragraph_that_is_one_link_is_the_headline_of_another_page(
    lang: str, words: str, reason: str | None
) -> None:
    found = page(f"<p><a href=/t><strong>{words}</strong></a></p>", lang)
    assert [region.reason for region in found.furniture] == ([reason] if reason else [])
