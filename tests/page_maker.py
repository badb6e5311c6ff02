"""News pages made up at random, and the words of their articles, which the pages are known to hold.

Layouts, encodings, broken markup and page furniture vary; stories are those of ``wire_stories``.
"""

from dataclasses import dataclass
from random import Random

from wire_stories import dice, story

ENCODINGS = ("utf-8", "utf-8", "utf-8", "cp1252", "iso-8859-1", "utf-16")
_NAMES = {"fr": ("Le Phare", "La Vigie", "L’Ancre"), "en": ("The Beacon", "Harbour Post", "Ledger")}
_MORE = {
    "fr": ("À lire aussi", "Newsletter", "Abonnez-vous à notre lettre", "Partager", "Accueil"),
    "en": ("Read more", "Newsletter", "Sign up for our letter", "Share", "Home"),
}


@dataclass(frozen=True, slots=True)
class MadePage:
    """``raw``: the page; ``words``: the article's, the title's first."""

    name: str
    raw: bytes
    words: list[str]
    lang: str


def pages(count: int, seed: int = 7) -> list[MadePage]:
    """The same pages in every run."""
    return [_page(number, dice(seed * 10_000 + number)) for number in range(count)]


def _page(number: int, random: Random) -> MadePage:
    lang = ("fr", "en")[number % 2]
    count = random.randint(10, 16)
    sentences = story(lang, random, count).rstrip(".").split(". ")
    title, rest = sentences[0], [sentence + "." for sentence in sentences[1:]]
    paragraphs = []
    while rest:
        size = random.randint(1, 3)
        paragraphs.append(" ".join(rest[:size]))
        rest = rest[size:]
    body = _LAYOUTS[number % len(_LAYOUTS)](title, paragraphs, random)
    html = _around(title, body, lang, number, random)
    if number % 4 == 3:
        html = _broken(html, random)
    encoding = ENCODINGS[number % len(ENCODINGS)]
    said = "utf-8" if number % 10 == 9 else encoding  # one in ten lies
    raw = html.replace("CHARSET", said).encode(encoding, "xmlcharrefreplace")
    return MadePage(f"page-{number:03}.html", raw, f"{title} {' '.join(paragraphs)}".split(), lang)


def _article(title: str, paragraphs: list[str], random: Random) -> str:
    inner = "".join(f"<p>{_inline(each, random)}</p>\n" for each in paragraphs)
    return f"<article><h1>{title}</h1>{inner}</article>"


def _divs(title: str, paragraphs: list[str], random: Random) -> str:
    inner = "".join(f"<p class='p{random.randint(1, 9)}'>{each}</p>" for each in paragraphs)
    return (
        f"<div id='content'><div class='post'><h1 class='title'>{title}</h1>"
        f"<div class='entry-content'>{inner}</div></div></div>"
    )


def _table(title: str, paragraphs: list[str], random: Random) -> str:
    del random
    inner = "".join(f"<p>{each}</p>" for each in paragraphs)
    return (
        f"<table><tr><td><h1>{title}</h1><div class='article-body'>{inner}</div></td></tr></table>"
    )


def _adverts(title: str, paragraphs: list[str], random: Random) -> str:
    inner = ""
    for each in paragraphs:
        inner += f"<p>{each}</p>"
        if random.random() < 0.3:
            inner += "<div class='advert'><span>Annonce</span><script>show(1)</script></div>"
    head = f"<main><article class='story'><h1>{title}</h1>"
    return f"{head}<div class='story-body'>{inner}</div></article></main>"


def _headed(title: str, paragraphs: list[str], random: Random) -> str:
    inner = "".join(f"<p>{_inline(each, random)}</p>" for each in paragraphs)
    return (
        f"<section itemprop='articleBody'><h1>{title}</h1><figure><img src='a.jpg' alt='x'>"
        f"<figcaption>Photo DR</figcaption></figure>{inner}</section>"
    )


_LAYOUTS = (_article, _divs, _table, _adverts, _headed)


def _inline(text: str, random: Random) -> str:
    words = text.split(" ")
    at = random.randrange(len(words))
    tag = random.choice(("b", "em", "a href='/x'", "span"))
    words[at] = f"<{tag}>{words[at]}</{tag.split()[0]}>"
    return " ".join(words)


def _around(title: str, body: str, lang: str, number: int, random: Random) -> str:
    name = random.choice(_NAMES[lang])
    day = f"2024-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    more = _MORE[lang]
    menu = "".join(f"<li class='m'><a href='/s{n}'>{more[n % 5]} {n}</a></li>" for n in range(60))
    related = "".join(
        f"<li><a href='/r{n}'><img src='{n}.jpg'><span>{story(lang, random, 1)}</span></a></li>"
        for n in range(random.randint(10, 30))
    )
    script = "<script>var data = {" + ",".join(f'"k{n}":{n}' for n in range(600)) + "};</script>"
    style = "<style>" + "".join(f".c{n}{{margin:{n}px}}" for n in range(300)) + "</style>"
    return (
        f"<!DOCTYPE html>\n<html lang='{lang}'><head><meta charset='CHARSET'>"
        f"<title>{title} - {name}</title><meta property='og:site_name' content='{name}'>"
        f"<meta property='article:published_time' content='{day}T10:20:00+02:00'>"
        f"<link rel='canonical' "
        f"href='https://{'phare' if lang == 'fr' else 'beacon'}.example/{number}'>{style}{script}"
        f"</head><body><header><nav><ul>{menu}</ul></nav></header>{body}"
        f"<aside class='related'><h3>{more[0]}</h3><ul>{related}</ul></aside>"
        f"<div class='newsletter'><p>{more[2]}</p><form><input name='q'></form></div>{script * 3}"
        f"<footer><ul>{menu}</ul><p>© {name}</p></footer></body></html>"
    )


def _broken(html: str, random: Random) -> str:
    """Ends of elements left out, marks in the wrong order, a comment that never ends."""
    html = html.replace("</p>", "", random.randint(1, 4)).replace("</li>", "", 7)
    html = html.replace("</nav></header>", "</header></nav>").replace("</body>", "</div></body>")
    return html.replace("</html>", "<!-- the end")
