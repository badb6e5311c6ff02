"""News pages made up the way that real ones are hard: boxes in the text, lies, broken marks.

Each page has a layout, a way to set its paragraphs and two to four sorts of trouble, in turn, so
that each sort stands in many pages. What belongs to the article is known word by word: its title,
paragraphs, lists, tables and the entries of a live page. Captions, boxes and teasers do not.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from wire_stories import dice, story

_BOXES = {
    "fr": {
        "related": "À lire aussi",
        "newsletter": "Recevez chaque matin notre lettre d’information, gratuite et sans publicité",
        "caption": "Des pêcheurs rentrent au port, mardi à l’aube. Photo Odile Brun",
        "paywall": "Il vous reste 64 % de cet article à lire. La suite est réservée aux abonnés",
        "consent": "Nous et nos 312 partenaires déposons des traceurs. Tout accepter ou refuser",
        "comment": "Moi je pense que personne ne vérifie rien dans ce pays, et depuis longtemps",
        "share": "Partager sur les réseaux Envoyer par courriel Copier le lien",
        "byline": "Par Odile Brun, envoyée spéciale",
        "second": "Le musée rouvre ses portes",
    },
    "en": {
        "related": "Read also",
        "newsletter": "Get our free morning briefing in your inbox, no adverts, leave anytime",
        "caption": "Fishermen return to harbour on Tuesday at dawn. Photograph: Olive Brown",
        "paywall": "You have read 3 free stories this month. Subscribe to go on reading",
        "consent": "We and our 312 partners store trackers on your device. Accept all or reject",
        "comment": "I for one believe that nobody ever checks anything here, and not since long",
        "share": "Share on social media Send by email Copy the link",
        "byline": "By Olive Brown, special correspondent",
        "second": "Museum opens its doors again",
    },
}


@dataclass(frozen=True, slots=True)
class HardPage:
    """``words``: the article's; ``traits``: the sorts of trouble that the page has."""

    name: str
    raw: bytes
    words: tuple[str, ...]
    lang: str
    traits: tuple[str, ...]


@dataclass(slots=True)
class Draft:
    """A page under way: ``blocks`` of HTML inside the article, and what stands around it."""

    lang: str
    random: Random
    title: str
    blocks: list[str]
    words: list[str]
    before: str = ""
    after: str = ""
    head: str = ""

    def put(self, block: str) -> None:
        """A block between two others of the article."""
        self.blocks.insert(self.random.randint(1, max(1, len(self.blocks) - 1)), block)

    def say(self, what: str) -> str:
        return _BOXES[self.lang][what]


def hard_pages(count: int, seed: int = 11) -> list[HardPage]:
    """The same pages in every run."""
    return [_page(number, dice(seed * 10_000 + number)) for number in range(count)]


def _page(number: int, random: Random) -> HardPage:
    lang = ("fr", "en")[number % 2]
    sentences = [f"{each}." for each in story(lang, random, 16).rstrip(".").split(". ")]
    title, rest = sentences[0].rstrip("."), sentences[1:]
    paragraphs = [" ".join(rest[at : at + 2]) for at in range(0, len(rest), 2)]
    draft = Draft(lang, random, title, [], [*title.split(), *" ".join(paragraphs).split()])
    setting = tuple(_SETTINGS)[number // 2 % len(_SETTINGS)]
    draft.blocks = _SETTINGS[setting](draft, paragraphs)
    traits = random.sample(tuple(_TROUBLES), random.randint(2, 4))
    for trait in traits:
        _TROUBLES[trait](draft)
    encoding = ("utf-8", "latin-1 said utf-8", "utf-8 said latin-1", "mixed")[number // 4 % 4]
    raw = _encoded(_html(draft, number), encoding)
    return HardPage(
        f"hard-{number:03}.html", raw, tuple(draft.words), lang, (setting, encoding, *traits)
    )


def _paragraphs(draft: Draft, paragraphs: list[str]) -> list[str]:
    del draft
    return [f"<p>{each}</p>" for each in paragraphs]


def _breaks(draft: Draft, paragraphs: list[str]) -> list[str]:
    """Paragraphs parted by line breaks, in one element or straight in the article."""
    if draft.random.random() < 0.5:
        return [f"{each}<br><br>" for each in paragraphs]
    half = len(paragraphs) // 2
    parts = (paragraphs[:half], paragraphs[half:])
    return [f"<div>{'<br/><br/>'.join(part)}</div>" for part in parts]


def _spaced(draft: Draft, paragraphs: list[str]) -> list[str]:
    """Blanks as entities and as they are, narrow and wide, before signs and within words."""
    del draft
    made = [each.replace(" a ", "&nbsp;a ").replace(" of ", "&#160;of ") for each in paragraphs]
    return [f"<p>{each.replace(' de ', chr(0x202F) + 'de ')}</p>" for each in made]


def _crossed(draft: Draft, paragraphs: list[str]) -> list[str]:
    """Marks that cross, paragraphs in paragraphs, ends that are missing or too many."""
    made = []
    for each in paragraphs:
        words = each.split(" ")
        at = draft.random.randrange(len(words))
        words[at] = f"<b><i>{words[at]}</b></i>"
        text = " ".join(words)
        ways = (f"<p><p>{text}</p>", f"<p>{text}", f"<div><p>{text}</div></p>", f"<p>{text}</span>")
        made.append(draft.random.choice(ways))
    return made


def _live(draft: Draft, paragraphs: list[str]) -> list[str]:
    """Entries of a live page, each with its hour."""
    made = []
    for at, each in enumerate(paragraphs):
        hour = f"{8 + at}:{draft.random.randint(10, 59)}"
        draft.words.append(hour)
        made.append(
            f"<div class='live-entry' id='post-{at}'><time>{hour}</time><p>{each}</p></div>"
        )
    return made


_SETTINGS: dict[str, Callable[[Draft, list[str]], list[str]]] = {
    "paragraphs": _paragraphs,
    "breaks": _breaks,
    "blanks": _spaced,
    "crossed": _crossed,
    "live": _live,
}


def _related(draft: Draft) -> None:
    kind = draft.random.choice(("related-inline", "lire-aussi", "read-more-box", "teaser-list"))
    tag = draft.random.choice(("aside", "div", "section"))
    items = "".join(
        f"<li><a href='/r{n}'>{story(draft.lang, draft.random, 1)}</a></li>" for n in range(3)
    )
    draft.put(f"<{tag} class='{kind}'><p>{draft.say('related')}</p><ul>{items}</ul></{tag}>")


def _newsletter(draft: Draft) -> None:
    kind = draft.random.choice(("newsletter-signup", "c-newsletter", "inscription-newsletter"))
    draft.put(
        f"<div class='{kind}'><p>{draft.say('newsletter')}.</p>"
        "<form><input type='email'><button>OK</button></form></div>"
    )


def _caption(draft: Draft) -> None:
    if draft.random.random() < 0.7:
        note = f"<figcaption>{draft.say('caption')}</figcaption>"
        draft.put(f"<figure><img src='a.jpg' alt='port'>{note}</figure>")
    else:
        note = f"<p class='wp-caption-text'>{draft.say('caption')}</p>"
        draft.put(f"<div class='wp-caption'><img src='a.jpg'>{note}</div>")


def _paywall(draft: Draft) -> None:
    draft.blocks.append(
        f"<div class='paywall'><p>{draft.say('paywall')}.</p><a href='/buy'>OK</a></div>"
    )


def _byline(draft: Draft) -> None:
    line = f"<p class='article-author'>{draft.say('byline')}</p>"
    draft.blocks.insert(draft.random.choice((0, len(draft.blocks))), line)


def _table(draft: Draft) -> None:
    cells = [[draft.random.choice("ABCDEFG") * 3, str(draft.random.randint(10, 99))] for _ in "123"]
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in cells)
    draft.put(f"<table>{rows}</table>")
    draft.words += [word for row in cells for word in row]


def _list(draft: Draft) -> None:
    items = [story(draft.lang, draft.random, 1) for _ in "123"]
    draft.put("<ul>" + "".join(f"<li>{each}</li>" for each in items) + "</ul>")
    draft.words += " ".join(items).split()


def _consent(draft: Draft) -> None:
    banner = f"<div id='cookie-banner' role='dialog'><p>{draft.say('consent')}.</p></div>"
    draft.before, draft.after = draft.before + banner, draft.after + banner


def _comments(draft: Draft) -> None:
    each = "".join(
        f"<div class='comment-body'><b>user{n}</b><p>{draft.say('comment')}, {n}.</p></div>"
        for n in range(draft.random.randint(5, 40))
    )
    kind = draft.random.choice(("id='comments'", "class='commentaires'", "class='comment-list'"))
    draft.after += f"<section {kind}>{each}</section>"


def _share(draft: Draft) -> None:
    words = draft.say("share").split(" ")
    links = "".join(f"<li><a href='/s'>{word}</a></li>" for word in words)
    draft.put(f"<div class='share-bar'><ul class='social'>{links}</ul></div>")


def _second(draft: Draft) -> None:
    text = "".join(f"<p>{story(draft.lang, draft.random, 3)}</p>" for _ in range(6))
    draft.after += f"<article class='next'><h1>{draft.say('second')}</h1>{text}</article>"


_TROUBLES: dict[str, Callable[[Draft], None]] = {
    "related": _related,
    "newsletter": _newsletter,
    "caption": _caption,
    "paywall": _paywall,
    "byline": _byline,
    "table": _table,
    "list": _list,
    "consent": _consent,
    "comments": _comments,
    "share": _share,
    "second article": _second,
}


def _html(draft: Draft, number: int) -> str:
    body = "\n".join(draft.blocks)
    head = f"<h1>{draft.title}</h1>"
    layouts = (
        f"<main><article>{head}{body}</article></main>",
        f"<article>{head}<div class='article__content'>{body}</div></article>",
        f"<div id='main'>{head}<div class='post-body'>{body}</div></div>",
        f"<div class='wrap'><div class='col-8'>{head}<div class='texte'>{body}</div></div></div>",
    )
    menu = "".join(f"<li><a href='/m{n}'>Menu {n}</a></li>" for n in range(25))
    return (
        f"<!DOCTYPE html><html lang='{draft.lang}'><head><meta charset='CHARSET'>"
        f"<title>{draft.title} | Site</title></head><body><nav><ul>{menu}</ul></nav>{draft.before}"
        f"{layouts[number % len(layouts)]}{draft.after}"
        f"<footer><ul>{menu}</ul></footer></body></html>"
    )


def _encoded(html: str, how: str) -> bytes:
    said = "iso-8859-1" if how == "utf-8 said latin-1" else "utf-8"
    html = html.replace("CHARSET", said)
    if how == "latin-1 said utf-8":
        return html.encode("cp1252", "xmlcharrefreplace")
    raw = html.encode()
    # one box written by another program, in another encoding than the rest of the page
    foot = "<p>Édité à Brest</p></footer>".encode("cp1252")
    return raw.replace(b"</footer>", foot) if how == "mixed" else raw
