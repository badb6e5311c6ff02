"""How Spanish newspapers print numbers, dates and quoted words (RAE, Fundéu).

Thousands are grouped by a space from five figures on: 9999, 10 000. The space is narrow and never
broken (U+202F), as before "%".
"""

from claimtrack.wording.shapes import Typography

TABLE = Typography(
    group="\u202f",
    grouped_from=10000,
    decimal=",",
    percent_gap="\u202f",
    unbroken=((r" (?=%)", "\u202f"),),
    money_first=frozenset(),
    many=lambda value: abs(value) != 1,
    quotes=("«", "»"),
    colon=": ",
    semicolon="; ",
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    short_months=(
        "ene.", "feb.", "mar.", "abr.", "may.", "jun.",
        "jul.", "ago.", "sept.", "oct.", "nov.", "dic.",
    ),
    first_day="1",
    date="{day} de {month} de {year}",
    short_date="{day} {month} {year}",
    short_day="{day} {month}",
    period="del {start} al {end}",
    between="de {low} a {high}",
    at_least="al menos {low}",
    at_most="como máximo {high}",
    any_number="cualquier número",
)  # fmt: skip
