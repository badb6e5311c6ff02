"""How French newspapers print numbers, dates and quoted words (Imprimerie nationale).

U+202F groups thousands and stands before "%": narrow, and never broken. Below 2 is singular.
"""

from claimtrack.wording.shapes import Typography

TABLE = Typography(
    group="\u202f",
    grouped_from=1000,
    decimal=",",
    percent_gap="\u202f",
    unbroken=((r" (?=[;!?%])", "\u202f"), (r"(?<=«) | (?=[»:])", "\u00a0")),
    money_first=frozenset(),
    many=lambda value: abs(value) >= 2,
    quotes=("«\u00a0", "\u00a0»"),
    colon="\u00a0: ",
    semicolon=" ; ",
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    short_months=(
        "janv.", "févr.", "mars", "avr.", "mai", "juin",
        "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
    first_day="1er",
    date="{day} {month} {year}",
    short_date="{day} {month} {year}",
    short_day="{day} {month}",
    period="du {start} au {end}",
    between="{low} à {high}",
    at_least="au moins {low}",
    at_most="au plus {high}",
    any_number="n’importe quel nombre",
)  # fmt: skip
