"""Finding or making the outlet of an article."""

from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold
from claimtrack.store.tables.models import Article, Outlet


class Publisher(NamedTuple):
    """What filing an article needs to know of its outlet."""

    id: int
    name: str
    folded: str
    domain: str | None
    family: str | None

    @property
    def goes_by_domain(self) -> bool:
        """Whether nobody has told its name yet."""
        return self.folded == fold(self.domain or "")


_COLUMNS = select(Outlet.id, Outlet.name, Outlet.folded, Outlet.domain, Outlet.family)
_BY_NAME = _COLUMNS.where(Outlet.folded == bindparam("folded"))
_BY_DOMAIN = _COLUMNS.where(Outlet.domain == bindparam("domain")).order_by(Outlet.id)


def publisher_of(article: Article) -> Publisher | None:
    """The outlet of an article that is there."""
    return _publisher(article.outlet) if article.outlet is not None else None


def find_outlet(
    session: Session, name: str | None, site: str | None, domain: str | None, family: str | None
) -> Publisher | None:
    """The outlet by its name; by its domain where nobody has told the name, then or now.

    ``site`` is what the page calls it, which yields to a name that the domain has already.
    """
    if name is None and site is not None:
        name = _name_of_site(session, site, domain)
    shown = name or domain or ""
    folded = fold(shown)
    if not folded:
        return None
    found = _known(session, folded, domain, named=name is not None)
    if found is None:
        return _new(session, shown, folded, domain, family)
    return _changed(session, found, _learnt(found, name, domain, family))


def _known(session: Session, folded: str, domain: str | None, *, named: bool) -> Publisher | None:
    return _one(session, folded) or _by_domain(session, domain, named=named)


def _learnt(
    found: Publisher, name: str | None, domain: str | None, family: str | None
) -> dict[str, str | None]:
    """What is known of the outlet now; its name where it went by its domain so far."""
    learnt = {"domain": found.domain or domain, "family": found.family or family}
    if name is not None and found.goes_by_domain:
        learnt |= {"name": name, "folded": fold(name)}
    return learnt


def _new(
    session: Session, name: str, folded: str, domain: str | None, family: str | None
) -> Publisher:
    row = Outlet(name=name, folded=folded, domain=domain, family=family)
    session.add(row)
    session.flush()
    return _publisher(row)


def _changed(session: Session, found: Publisher, learnt: dict[str, str | None]) -> Publisher:
    """The outlet with what was not known of it yet, through the session so that it is logged."""
    new = found._replace(**learnt)  # type: ignore[arg-type]
    if new == found:
        return found
    row = session.get_one(Outlet, found.id)
    row.name, row.folded, row.domain, row.family = new.name, new.folded, new.domain, new.family
    session.flush()
    return new


def _publisher(row: Outlet) -> Publisher:
    return Publisher(row.id, row.name, row.folded, row.domain, row.family)


def _one(session: Session, folded: str) -> Publisher | None:
    row = session.connection().execute(_BY_NAME, {"folded": folded}).one_or_none()
    return None if row is None else Publisher(*row)


def _name_of_site(session: Session, site: str, domain: str | None) -> str:
    """What the page calls its outlet, unless the outlet of this domain has a name already."""
    known = _by_domain(session, domain, named=False)
    return site if known is None or known.goes_by_domain else known.name


def _by_domain(session: Session, domain: str | None, *, named: bool) -> Publisher | None:
    """The only outlet of this domain; with a name of its own given, only one still without."""
    found = _all_of_domain(session, domain)
    if named:
        found = [each for each in found if each.goes_by_domain]
    return found[0] if len(found) == 1 else None


def _all_of_domain(session: Session, domain: str | None) -> list[Publisher]:
    if not domain:
        return []
    rows = session.connection().execute(_BY_DOMAIN, {"domain": domain})
    return [Publisher(*row) for row in rows]
