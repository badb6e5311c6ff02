"""How English newspapers print numbers, dates and quoted words."""

from claimtrack.wording.shapes import Typography

_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

TABLE = Typography(
    group=",",
    grouped_from=1000,
    decimal=".",
    percent_gap="",
    unbroken=(),
    money_first=frozenset({"EUR", "USD", "GBP"}),
    many=lambda value: abs(value) != 1,
    quotes=("“", "”"),
    colon=": ",
    semicolon="; ",
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    short_months=_SHORT,
    first_day="1",
    date="{day} {month} {year}",
    short_date="{day} {month} {year}",
    short_day="{day} {month}",
    period="{start} to {end}",
    between="{low} to {high}",
    at_least="at least {low}",
    at_most="at most {high}",
    any_number="any number",
)  # fmt: skip
