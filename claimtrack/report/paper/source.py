"""The report's page as Typst source: one call of ``style.typ`` for each element of the page.

The page of ``report/html`` is the only place that says what stands in a report; here its own few
elements, read back as a tree, become the calls that set them on paper. Words reach Typst as string
literals alone, so that nothing in an article can be taken for markup.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from importlib.resources import files
from typing import Any

from claimtrack.domain.comparison.outcome import Outcome

_SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)
_ALT = re.compile(r'aria-label="([^"]*)"')
_OUTCOMES = frozenset(one.value.replace(" ", "-") for one in Outcome)
_UNSEEN = frozenset({"skip", "heard"})
_BEGIN_PAGES = frozenset({"story", "figure"})
_WIDE_COLUMN = 14
"""Characters of one cell from which on a column takes what room is left."""

Element = Any
"""An element of lxml, which brings no types."""


def typst_source(page: str) -> str:
    """The whole source of a page that ``html.report.page`` drew without themes."""
    from lxml import html

    pictures: list[str] = []

    def set_aside(found: re.Match[str]) -> str:
        pictures.append(found.group())
        return f'<img id="picture-{len(pictures) - 1}">'

    tree = html.document_fromstring(_SVG.sub(set_aside, page))
    body = Writer(tree, pictures).content(tree.body)
    lang, title = tree.get("lang"), tree.findtext(".//title")
    divided = "false" if tree.find(".//h4") is None else "true"
    return (
        f"#set document(title: {literal(title)}, date: none)\n#set text(lang: {literal(lang)})\n"
        f"#let divided = {divided}\n{_style()}\n#{body}\n"
    )


@cache
def _style() -> str:
    return files(__package__).joinpath("style.typ").read_text(encoding="utf-8")


def literal(words: str) -> str:
    """Words as a Typst string: only a backslash and a quote mean anything in one."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def call(name: str, *arguments: str) -> str:
    """One call of a function."""
    return f"{name}({', '.join(arguments)})"


def array(values: list[str]) -> str:
    """A Typst array, one of a single value too."""
    return f"({', '.join(values)}{',' if len(values) == 1 else ''})"


class Writer:
    """The elements of one page as calls; links lead only where the page has an anchor."""

    def __init__(self, tree: Element, pictures: list[str]) -> None:
        self.anchors = {one.get("id") for one in tree.iter() if one.get("id")}
        self.pictures = pictures
        self.calls: dict[str, Callable[[Element], str]] = {
            "h1": lambda one: call("head", "1", self.content(one)),
            "h2": lambda one: call("head", "2", self.content(one)),
            "h3": lambda one: call("head", "3", self.content(one)),
            "h4": lambda one: call("head", "4", self.content(one)),
            "p": self.paragraph,
            "a": self.link,
            "b": lambda one: call("strong", self.content(one)),
            "strong": self.strong,
            "code": lambda one: call("code", self.content(one)),
            "mark": lambda one: call("marked", self.content(one)),
            "bdi": self.words,
            "span": self.span,
            "ul": self.items,
            "table": self.table,
            "figure": self.figure,
            "section": self.section,
        }

    def content(self, parent: Element) -> str:
        """Everything inside an element, as one block of code."""
        return "{" + "; ".join(self.pieces(parent)) + "}"

    def pieces(self, parent: Element) -> Iterator[str]:
        """Words and elements in their order; blanks between blocks are dropped."""
        yield from self.string(parent.text)
        for child in parent:
            if not _UNSEEN & set(child.classes):
                yield from self.anchor(child)
                yield self.calls.get(child.tag, self.content)(child)
            yield from self.string(child.tail)

    @staticmethod
    def string(words: str | None) -> Iterator[str]:
        """Words as a literal, if there are any."""
        if words and words != "\n":
            yield literal(words.replace("\n", " "))

    @staticmethod
    def anchor(one: Element) -> Iterator[str]:
        """What a link leads to, where the element has a name."""
        if one.get("id") and one.tag != "img":
            yield call("anchor", literal(one.get("id")))

    def section(self, one: Element) -> str:
        """A story and a figure begin a page of their own, but for a story's first figure."""
        begins = _BEGIN_PAGES & set(one.classes) and not _is_first_of_story(one)
        begin = "new-page(); " if begins else ""
        return "{" + begin + self.content(one) + "}"

    def paragraph(self, one: Element) -> str:
        """A paragraph; notes and sources of words are set smaller."""
        if "kept" in one.classes:
            return call("kept", self.content(one))
        inner = self.content(one)
        return call("par", call("small", inner) if "where" in one.classes else inner)

    def link(self, one: Element) -> str:
        """A link out, or to an anchor of the page."""
        address, inner = one.get("href", ""), self.content(one)
        if not address.startswith("#"):
            return call("link", literal(address), inner)
        if address[1:] not in self.anchors:
            return inner
        return call("link", call("label", literal(address[1:])), inner)

    def strong(self, one: Element) -> str:
        """An outcome in its colour, or words that stand out."""
        inner = self.content(one)
        return _in_colour(one, inner) or call("strong", inner)

    def span(self, one: Element) -> str:
        """A sign in the colour of its outcome."""
        inner = self.content(one)
        return _in_colour(one, inner) or inner

    def words(self, one: Element) -> str:
        """Words in a language of their own, for those who listen."""
        inner = self.content(one)
        lang = (one.get("lang") or "").partition("-")[0]
        return call("foreign", literal(lang), inner) if lang else inner

    def items(self, one: Element) -> str:
        """A list; those of whole findings have no marks."""
        name = "plain-list" if set(one.classes) & {"why", "findings"} else "list"
        return call(name, *(self.content(item) for item in one))

    def figure(self, one: Element) -> str:
        """A chart with its description and its notes."""
        svg = self.pictures[int(one.find("img").get("id").removeprefix("picture-"))]
        alt = unescape(_ALT.search(svg)[1])  # type: ignore[index]
        notes = self.content(one.find("figcaption"))
        return call("picture", literal(svg), literal(alt), notes)

    def table(self, one: Element) -> str:
        """A table under its caption; the square of outcomes has narrow columns."""
        header = [self.cell(cell) for cell in one.find("thead/tr")]
        rows = [[self.cell(cell) for cell in row] for row in one.findall("tbody/tr")]
        flat = [cell for row in rows for cell in row]
        caption = self.content(one.find("caption"))
        if "matrix" in one.classes:
            drawn = call("square", str(len(header)), array(header), *flat)
            return call("captioned", caption, drawn)
        numbers = [str(at) for at, cell in enumerate(one.find("thead/tr")) if _is_number(cell)]
        widths = array(_widths(one.findall("tbody/tr"), len(header)))
        drawn = call("cells", widths, array(numbers), array(header), *flat)
        return call("captioned", caption, drawn)

    def cell(self, one: Element) -> str:
        """A cell; the name of its row is an anchor in the first."""
        row = one.getparent()
        first = row.get("id") if row[0] is one else None
        begin = call("anchor", literal(first)) + "; " if first else ""
        inner = "; ".join(self.pieces(one)) or '""'
        return "{" + begin + (_in_colour(one, "{" + inner + "}") or inner) + "}"


def _in_colour(one: Element, inner: str) -> str:
    """What stands in an element in the colour of its outcome; "" where it names none."""
    name = next(iter(_OUTCOMES & set(one.classes)), None)
    return call("outcome", literal(name), inner) if name else ""


def _is_first_of_story(section: Element) -> bool:
    """Whether it stands right under the line about its story."""
    above = section.getprevious()
    return "story" in section.getparent().classes and above is not None and above.tag == "p"


def _is_number(cell: Element) -> bool:
    return "number" in cell.classes


def _widths(rows: list[Element], columns: int) -> list[str]:
    """Columns of short words as wide as they are; the room left for those of long ones."""
    longest = [0] * columns
    for row in rows:
        for at, cell in enumerate(row):
            longest[at] = max(longest[at], len(cell.text_content()))
    return ["auto" if most <= _WIDE_COLUMN else f"{min(most, 90)}fr" for most in longest]
