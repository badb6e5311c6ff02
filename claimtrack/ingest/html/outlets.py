"""What a page calls its outlet: a name of its own rather than an address or a handle."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import filterfalse

from claimtrack.ingest.html.linked_data import LinkedData
from claimtrack.ingest.html.metas import document_title, folded
from claimtrack.ingest.html.titles import tail_of
from claimtrack.ingest.page import clean_name

_METAS = (
    "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher",
    "dcterms.publisher", "copyright",
)  # fmt: skip
_ADDRESS = re.compile(r"(?<=\w)(?:\.[a-z]{2,10}){1,2}$", re.IGNORECASE)
"""The end of an address, for which no name is taken where there is another: "Le Phare.fr"."""
_IN_BRACKETS = re.compile(r"\s*\([^()]*\.[^()]*\)\s*$")
_LINK = re.compile(r"""(?:href|src)\s*=\s*["']?https?://([\w.-]{4,100})""", re.IGNORECASE)
_NO_NAME = re.compile(r"^@|://|^.{61}|(?:\s\S+){7}")
"""A handle, an address, or too long for a name."""
_SHORT = 4
"""Letters of a domain below which only initials or the whole name count as its name."""
_LINKED = 200
"""Links of a page that are looked at for the site that it is on."""


def outlet_name(
    page: str, linked: LinkedData, metas: Mapping[str, str], host: str | None, found: str | None
) -> str | None:
    """The outlet's name as the page has it; None where it gives its address alone.

    ``host``: the domain of the page's address; ``found``: a name found by other means.
    """
    tail = tail_of(document_title(page))
    names = list(filter(None, map(_clean, _said(linked, metas))))
    if tail and _is_its_name(tail, names, _hosts(page, host)):
        names.append(_clean(tail))
    names.extend(map(_clean, (found or "", *linked.sites)))
    return _best(list(filter(None, names)))


def _is_its_name(tail: str, names: list[str], hosts: Iterable[str]) -> bool:
    """Whether an address among the names, or one of the hosts, is made of it."""
    stems = {folded(_stem(name)) for name in filter(_is_address, names)}
    return folded(tail) in stems or _fits(tail, hosts)


def _said(linked: LinkedData, metas: Mapping[str, str]) -> Iterator[str]:
    yield linked.publisher
    yield from (metas.get(name, "") for name in _METAS)


def _clean(name: str) -> str:
    plain = _IN_BRACKETS.sub("", clean_name(name) or "").strip()
    return "" if _NO_NAME.search(plain) else plain


def _best(names: list[str]) -> str | None:
    """The first that is no address, with a capital where another has it; else one in capitals."""
    plain = next(filterfalse(_is_address, names), None)
    if plain is None:
        return next(filterfalse(str.islower, names), None)
    same = (plain, *map(_stem, names))
    return next((each for each in same if _is_capitalised(each, plain)), plain)


def _stem(name: str) -> str:
    return _ADDRESS.sub("", name)


def _is_capitalised(name: str, plain: str) -> bool:
    return folded(name) == folded(plain) and not name[0].islower()


def _is_address(name: str) -> bool:
    return _ADDRESS.search(name) is not None


def _hosts(page: str, host: str | None) -> Iterable[str]:
    """Where the page is; the sites that it links to, where nobody knows."""
    return [host] if host else dict.fromkeys(_LINK.findall(page)[:_LINKED])


def _fits(name: str, hosts: Iterable[str]) -> bool:
    """Whether a domain is made of letters of the name: "thevalleygazette", "valleygaz", "vg"."""
    return any(_is_made_of(_label(host), name) for host in hosts)


def _label(host: str) -> str:
    """The domain's own word, without country and sort: "guardian" of "www.guardian.co.uk"."""
    parts = host.lower().removeprefix("www.").split(".")[:-1]
    return folded(max(parts, key=len, default=""))


def _is_made_of(label: str, name: str) -> bool:
    letters = folded(name)
    initials = "".join(word[0] for word in name.lower().split())
    if len(label) < _SHORT:
        return label in (letters, initials)
    rest = iter(letters)
    return label[0] in initials and all(letter in rest for letter in label)
