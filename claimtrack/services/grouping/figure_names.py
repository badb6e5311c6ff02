"""What the figure of each claim is called: for tables of very many, read without the claims."""

from collections import Counter

from sqlalchemy.orm import Session

from claimtrack.services.grouping.outlines import outlined_figures


def figure_names(session: Session) -> dict[int, str]:
    """Row of each claim that a report holds → its figure's slug, by the row's number.

    Those of each article's last version, without those that a person set aside.
    """
    figures = outlined_figures(session)
    return dict(sorted((row.number, one.slug) for one in figures for row in one.claims))


def report_order(names: dict[int, str]) -> list[int]:
    """The rows of the claims as a report has them: large figures first, then by name, then by id.

    >>> report_order({1: "lone", 2: "toll", 3: "toll"})
    [2, 3, 1]
    """
    sizes = Counter(names.values())
    return sorted(names, key=lambda number: (-sizes[names[number]], names[number], number))
