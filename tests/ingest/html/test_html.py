"""A web page in, its article out."""

import pytest

from claimtrack.domain.period import Precision
from claimtrack.errors import NoText
from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page

HEAD = """<!doctype html><html lang="fr"><head><meta charset="{charset}"><title>Pont fermé</title>
<meta property="og:site_name" content="Le Phare"><meta name="author" content="Anne Roy">
<meta property="article:published_time" content="2024-05-04T10:20:00+02:00">
<meta property="article:modified_time" content="2024-05-05T08:00:00+02:00">
<link rel="canonical" href="https://www.phare.example/pont?utm_source=x"></head>
<body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav><article><h1>Pont fermé</h1>"""
BODY = (
    "<p>Le pont de la gare restera fermé trois semaines, selon la mairie, qui parle de "
    "18&nbsp;000 passages par jour et de 2\u202f400 camions.</p>"
    "<p>« Nous n’avions pas le choix »,&#160;a expliqué la maire, Anne Petit, devant la presse "
    "réunie lundi matin à l’hôtel de ville. Les travaux coûteront 3&#8239;millions d’euros.</p>"
)
FOOT = "</article><footer>Mentions légales, contact, abonnement</footer></body></html>"


def page(raw: bytes | None = None, charset: str = "utf-8", **got: str) -> Page:
    html = (HEAD.format(charset=charset) + BODY + FOOT).encode(charset)
    return read_html(raw if raw is not None else html, Got(name="pont.html", **got))  # type: ignore[arg-type]


def test_text_and_metadata() -> None:
    found = page()
    assert found.text.startswith("Pont fermé\n\nLe pont de la gare restera fermé")
    assert "Mentions légales" not in found.text
    assert (found.title, found.byline, found.site) == ("Pont fermé", "Anne Roy", "Le Phare")
    assert (found.lang, found.encoding, found.reader) == ("fr", "utf-8", "trafilatura")
    assert found.url is not None
    assert found.url.startswith("https://www.phare.example/pont")


def test_no_break_spaces_stay_where_the_page_has_them() -> None:
    text = page().text
    assert "18\u00a0000 passages" in text
    assert "2\u202f400 camions" in text
    assert "»,\u00a0a expliqué" in text
    assert "3\u202fmillions" in text


def test_dates_with_their_precision_and_zone() -> None:
    found = page()
    assert found.published is not None
    assert found.updated is not None
    assert found.published.text == "2024-05-04T10:20:00+02:00"
    assert found.published.precision is Precision.DAY
    assert found.updated.text == "2024-05-05T08:00:00+02:00"


@pytest.mark.parametrize(
    ("real", "said"),
    [("utf-8", "utf-8"), ("utf-8", "iso-8859-1"), ("cp1252", "utf-8"), ("cp1252", "iso-8859-1"),
     ("utf-8", "nonsense-9"), ("utf-16", "utf-16"), ("utf-8", "utf-16"), ("cp1252", "hex")],
)  # fmt: skip
def test_a_charset_that_lies(real: str, said: str) -> None:
    html = (HEAD.format(charset=said) + BODY.replace("\u202f", "&#8239;") + FOOT).encode(real)
    assert "Anne Petit" in page(html).text
    assert "l’hôtel de ville" in page(html).text
    assert page(html).title == "Pont fermé"


def test_nul_bytes_scripts_and_signs_that_turn_the_writing() -> None:
    html = HEAD.format(charset="utf-8") + BODY + FOOT
    html = html.replace("Anne Roy", "\u202eyoR ennA\u202c").replace("maire", "ma\0ire\u202e")
    html = html.replace("</article>", "<script>alert('18 000 morts')</script></article>")
    found = page(html.encode())
    assert "\0" not in found.text
    assert "\u202e" not in found.text + (found.byline or "")
    assert "alert" not in found.text


@pytest.mark.parametrize(
    "html", ["<html></html>", "<html><body><nav><a href='/'>Accueil</a></nav></body></html>", "<"]
)
def test_a_page_without_an_article(html: str) -> None:
    with pytest.raises(NoText, match=r"pont\.html"):
        page(html.encode())


def test_an_address_with_a_password_is_never_kept() -> None:
    url = "https://me:secret@www.phare.example/pont"
    html = (HEAD.format(charset="utf-8").replace("https://www.phare", "https://me:secret@www.phare")
            + BODY + FOOT).encode()  # fmt: skip
    assert page(html, url=url).url == "https://www.phare.example/pont?utm_source=x" or (
        page(html, url=url).url == "https://www.phare.example/pont"
    )
    assert "secret" not in str(page(html).url)


def test_the_form_of_a_page_that_a_browser_fills_in_is_no_article() -> None:
    html = (
        "<html lang=fr><body><h1>Page en cours</h1><p>{{article.status ? 'publié' : article.user}}"
        "</p><p>Repartir de la version qui est publiée</p><p>{{article.text}}</p></body></html>"
    )
    with pytest.raises(NoText):
        page(html.encode())
