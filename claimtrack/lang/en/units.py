"""English units, and the words that tell a number is no quantity. Currencies: ISO 4217."""

from claimtrack.lang.en.lists.world import CURRENCIES
from claimtrack.lang.tables.units import UnitTable
from claimtrack.lang.tables.words import words

# Rows of words read better than a word a line.
# fmt: off
_GROUPS = {
    ("percent", "percent"): "%|percent|pc|per cent|pct|per - cent|percents|per cents|p . c .",
    ("permille", "number"): "‰|per mille|per mil",
    ("percentage_point", "points"): (
        "percentage points|percentage point|percentage - point|percentage - points|pp|ppt|"
        "points of gdp|pct points"
    ),
    ("basis_point", "points"): "basis points|basis point|bps|bp|basis - point",
    ("point", "points"): "points|point|pts|- point",
    ("EUR", "money"): "€|euro|euros|eur|€ur",
    ("USD", "money"): (
        "$|usd|dollar|dollars|us dollar|us dollars|u . s . dollars|u . s . dollar|dlrs|dlr|bucks|"
        "buck|american dollars"
    ),
    ("GBP", "money"): (
        "£|gbp|pound sterling|pounds sterling|stg|quid|sterling|sterlings|british pounds|"
        "pounds stg|mln stg"
    ),
    ("GBP/100", "money"): "pence|penny|pennies|p",
    ("CHF", "money"): "chf|swiss franc|swiss francs|sfr",
    ("CAD", "money"): "cad|canadian dollar|canadian dollars",
    ("AUD", "money"): "aud|australian dollar|australian dollars",
    ("NZD", "money"): "nzd|new zealand dollar|new zealand dollars",
    ("HKD", "money"): "hkd|hk dollar|hk dollars|hong kong dollars|hong kong dollar",
    ("SGD", "money"): "sgd|singapore dollars",
    ("XOF", "money"): "cfa francs|cfa|fcfa|xof",
    ("FRF", "money"): "franc|francs|french francs|ffr",
    ("DEM", "money"): "mark|marks|deutsche marks|dm",
    ("JPY", "money"): "¥|yen|jpy",
    ("CNY", "money"): "yuan|rmb|renminbi|cny",
    ("RUB", "money"): "ruble|rubles|rouble|roubles|₽|rub",
    ("UAH", "money"): "hryvnia|hryvnias|₴|uah",
    ("INR", "money"): "rupee|rupees|₹|inr|indian rupees",
    ("PKR", "money"): "pakistani rupees|pkr",
    ("BRL", "money"): "brl|reais|brazilian reais",
    ("BRC", "money"): "cruzado|cruzados",
    ("SAR", "money"): "saudi riyals|saudi riyal|saudiriyal|riyals|riyal|sar",
    ("QAR", "money"): "qatari riyals|qatari riyal|qar",
    ("IRR", "money"): "rial|rials|iranian rials",
    ("KWD", "money"): "kuwaiti dinar|kuwaiti dinars|kwd",
    ("IQD", "money"): "iraqi dinars|dinars|dinar",
    ("AED", "money"): "dirhams|dirham|aed",
    ("MYR", "money"): "myr|rm|ringgit|ringgits|malaysian ringgit|malaysian ringgits",
    ("ILS", "money"): "shekel|shekels|ils|₪",
    ("TRY", "money"): "turkish lira|turkish liras|lira|liras|₺",
    ("MXN", "money"): "mexican pesos|pesos|peso|mxn",
    ("SEK", "money"): "swedish crowns|swedish kronor|sek|crowns|kroner|kronor|krona",
    ("NOK", "money"): "norwegian crowns|norwegian kroner|nok",
    ("DKK", "money"): "danish crowns|danish kroner|dkk",
    ("KRW", "money"): "won|₩|krw",
    ("THB", "money"): "baht|฿|thb",
    ("ZAR", "money"): "rand|zar",
    ("NGN", "money"): "naira|₦",
    ("KES", "money"): "shillings|kenyan shillings",
    ("MNT", "money"): "mnt|tugrik",
    ("CRC", "money"): "₡",
    ("XCU", "money"): "bitcoin|bitcoins",
    ("USD/100", "money"): "cent|cents|cts|ct|¢",
    ("second", "duration"): "second|seconds|secs|sec",
    ("minute", "duration"): "minute|minutes|min|mins",
    ("hour", "duration"): "hour|hours|hr|hrs",
    ("day", "duration"): "day|days",
    ("week", "duration"): "week|weeks",
    ("month", "duration"): "month|months",
    ("quarter", "duration"): "quarters",
    ("year", "duration"): "year|years|yr|yrs",
    ("decade", "duration"): "decade|decades",
    ("century", "duration"): "century|centuries",
    ("mm", "length"): "mm|millimeter|millimeters|millimetre|millimetres",
    ("cm", "length"): "cm|centimeter|centimeters|centimetre|centimetres",
    ("m", "length"): "meter|meters|metre|metres",
    ("km", "length"): "km|kms|kilometer|kilometers|kilometre|kilometres",
    ("mile", "length"): "mile|miles",
    ("nautical_mile", "length"): "nautical miles|nautical mile",
    ("foot", "length"): "foot|feet|ft",
    ("inch", "length"): "inch|inches",
    ("yard", "length"): "yard|yards",
    ("m2", "area"): "m²|m2|square meters|square metres|square meter|square metre|sq m|sq . m",
    ("km2", "area"): (
        "km²|km2|square kilometers|square kilometres|square kilometer|square kilometre|sq km|"
        "square - kilometer|square - kilometre"
    ),
    ("square_mile", "area"): "square miles|square mile|sq miles|square - mile",
    ("square_foot", "area"): "square feet|square foot|sq ft|square - foot",
    ("hectare", "area"): "hectare|hectares",
    ("acre", "area"): "acre|acres",
    ("m3", "number"): "m³|m3|cubic meters|cubic metres",
    ("litre", "number"): "litre|litres|liter|liters",
    ("millilitre", "number"): "ml|mls|milliliter|milliliters|millilitre|millilitres",
    ("gallon", "number"): "gallon|gallons",
    ("barrel", "number"): "barrel|barrels|bpd",
    ("gram", "mass"): "gram|grams|gramme|grammes",
    ("mg", "mass"): "mg|milligrams|milligram",
    ("kg", "mass"): "kg|kgs|kilo|kilos|kilogram|kilograms",
    ("tonne", "mass"): "tonne|tonnes|metric tons|metric ton",
    ("ton", "mass"): "ton|tons",
    ("pound", "mass"): "lb|lbs|pounds|pound",
    ("ounce", "mass"): "oz|ounce|ounces",
    ("celsius", "temperature"): (
        "° c|degrees celsius|celsius|celcius|degrees c|degree celsius|℃|degrees centigrade"
    ),
    ("fahrenheit", "temperature"): "° f|degrees fahrenheit|fahrenheit|degrees f",
    ("kelvin", "temperature"): "kelvin|kelvins|° k",
    ("degree", "temperature"): "°|degrees|degree",
    ("mph", "rate"): "mph|miles per hour|miles an hour|mile per hour|miles - per - hour",
    ("km/h", "rate"): (
        "km / h|kph|kmh|kilometers per hour|kilometres per hour|kilometers an hour|"
        "kilometres an hour"
    ),
    ("GW", "number"): "gw|gigawatts|gigawatt",
    ("MW", "number"): "megawatts|megawatt",
    ("kWh", "number"): "kwh|kilowatt hours|kilowatt - hours",
    ("MWh", "number"): "mwh|megawatt hours",
    ("TWh", "number"): "twh|terawatt hours",
}

TABLE = UnitTable(
    words={
        **{name: (code, "money") for code, names in CURRENCIES.items() for name in names.split("|")},
        **{form: unit for unit, forms in _GROUPS.items() for form in forms.split("|")},
    },
    signs={
        "m": ("m", "length"), "g": ("gram", "mass"), "t": ("tonne", "mass"),
        "ha": ("hectare", "area"), "l": ("litre", "number"), "C": ("celsius", "temperature"),
        "F": ("fahrenheit", "temperature"), "f": ("fahrenheit", "temperature"),
        "MW": ("MW", "number"),
    },
    money_before={
        "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "eur": "EUR",
        "usd": "USD", "gbp": "GBP", "chf": "CHF", "cad": "CAD", "aud": "AUD", "cny": "CNY",
        "rmb": "CNY", "jpy": "JPY", "inr": "INR", "rs": "INR", "rs .": "INR", "myr": "MYR",
        "malaysian ringgit": "MYR", "malaysian ringgits": "MYR", "malaysia ringgits": "MYR",
        "u . s . $": "USD", "u . s $": "USD", "mxn $": "MXN", "usd $": "USD", "sek": "SEK",
        "nok": "NOK", "dkk": "DKK", "zar": "ZAR", "rm": "MYR", "₦": "NGN", "₩": "KRW",
    },
    dollars={"US": "USD", "A": "AUD", "C": "CAD", "CA": "CAD", "HK": "HKD", "NZ": "NZD",
             "S": "SGD", "R": "BRL", "MX": "MXN"},
    cents=frozenset({"cent", "cents", "pence"}),
    skipped=frozenset(
        ["last", "first", "next", "more", "consecutive", "straight", "full", "long", "additional", "extra", "whole", "past", "further", "other", "solid", "short"]
    ),
    per_links=frozenset(("per", "/", "a", "an", "each", "every", "for every", "the")),
    per={
        "day": "day", "hour": "hour", "week": "week", "month": "month", "year": "year",
        "minute": "minute", "second": "second", "annum": "year", "quarter": "quarter",
        "person": "person", "capita": "person", "head": "person", "people": "person",
        "residents": "inhabitant", "inhabitants": "inhabitant", "population": "inhabitant",
        "barrel": "barrel", "bbl": "barrel", "share": "share", "shr": "share", "ounce": "ounce",
        "tonne": "tonne", "ton": "ton", "gallon": "gallon", "pound": "pound", "kilo": "kg",
        "kg": "kg", "litre": "litre", "liter": "litre", "household": "household",
        "square meter": "m2", "square metre": "m2", "square foot": "square_foot",
        "square mile": "square_mile", "square kilometre": "km2", "square kilometer": "km2",
        "acre": "acre", "hectare": "hectare", "mile": "mile", "worker": "employee",
        "employee": "employee", "pupil": "pupil", "child": "child", "women": "woman",
        "live births": "birth", "births": "birth", "night": "night",
    },
    per_heads={
        "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year",
        "annually": "year", "hourly": "hour",
    },
    not_per=frozenset(["earlier", "ago", "before", "later", "previously", "prior", "after"]),
    paid=frozenset(
        ["pay", "pays", "paid", "paying", "earn", "earns", "earned", "earning", "cost", "costs", "costing", "spend", "spends", "spent", "spending", "owe", "owes", "owed", "worth", "price", "priced", "prices", "fine", "fined", "fee", "fees", "bill", "bills", "rent", "rents", "salary", "salaries", "wage", "wages", "charge", "charges", "charged", "charging", "raised", "raise", "donate", "donated", "borrow", "borrowed", "lend", "lent", "loan", "loans", "grant", "grants", "debt", "debts", "budget", "budgets", "fund", "funds", "invest", "invested", "compensation", "damages", "bail", "bonus", "pension", "pensions"]
    ),
    below_zero=("below zero", "below freezing"),
    age_before=("aged", "ages", "age", "age of", "aged between", "turned", "turns"),
    age_people=words(
        "man woman boy girl teenager student pensioner resident victim suspect driver officer "
        "soldier mother father son daughter brother sister passenger child baby infant"
    ),
    age_after=("- year - old", "year old", "years old", "- years - old", "- year - olds",
               "year olds", "months old", "- month - old", "weeks old", "- week - old", "yo",
               "years of age", "- year old", "years - old", "day - old", "- day - old"),
    age_at=frozenset(),
    age_groups=frozenset(),
    not_age=frozenset(),
    ref_heads=frozenset(
        ["article", "articles", "art", "isbn", "issn", "resolution", "section", "sections", "chapter", "page", "pages", "pp", "§", "no", "nos", "number", "route", "highway", "interstate", "room", "line", "lines", "version", "episode", "season", "volume", "vol", "figure", "table", "floor", "gate", "flight", "category", "level", "grade", "stage", "group", "zone", "phase", "act", "title", "proposition", "amendment", "annex", "size", "channel", "top", "n", "nº", "n°", "clause", "paragraph", "rule", "bill", "psalm", "verse", "pier", "block", "unit", "terminal", "district", "ward", "platform", "track", "lane", "exit", "box", "station", "day", "formula", "division", "group", "tier", "type", "class"]
    ),
    code_heads=frozenset(
        ["boeing", "airbus", "falcon", "windows", "iphone", "covid", "sars", "operation", "ariane", "soyuz", "apollo", "formula", "sputnik", "galaxy", "playstation", "english", "physics", "math", "sb", "hb", "ab", "hr", "hres", "sres", "hjr", "sjr"]
    ),
    streets=frozenset(
        ["street", "avenue", "road", "lane", "boulevard", "drive", "square", "place", "st", "ave", "rd", "blvd", "way", "court", "terrace"]
    ),
    street_last=True,
    score_words=frozenset(
        ["score", "win", "wins", "won", "victory", "victories", "defeat", "defeats", "defeated", "beat", "beats", "beating", "loss", "losses", "lost", "draw", "drew", "drawn", "tie", "tied", "lead", "leads", "led", "trail", "trailed", "over", "against", "rout", "series", "set", "sets", "final", "semifinal", "playoff", "voted", "vote", "ruled"]
    ),
    year_owners=frozenset(["its", "their", "his", "her", "our", "my", "your"]),
    year_before=frozenset(
        ["in", "since", "by", "from", "late", "early", "mid", "before", "until", "till", "during", "year", "summer", "winter", "spring", "fall", "autumn", "season", "through", "election", "elections", "(", "cup", "olympics", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "circa", "the", "of"]
    ),
    count_before=frozenset(["about", "some", "nearly", "over", "almost", "than", "$", "€", "£", "roughly"]),
    decade_before=frozenset(),
    hour_before=frozenset({"at"}),
    hours=frozenset(),
    day_halves=("a . m .", "p . m .", "am", "pm", "o'clock", "a . m", "p . m", "gmt", "utc",
                "hours gmt", "est", "edt", "bst"),
    per_direct=frozenset({"per", "a", "an", "/"}),
    per_counted=frozenset({"the", "for"}),
    per_articles=frozenset({"the"}),
    age_after_unit=(),
    bare_ages=True,
    decade_endings=frozenset({"s"}),
    not_hour=frozenset(),
    clock_marks=frozenset({".", ":"}),
    hour_verbs=frozenset(
        ["speak", "speaks", "spoke", "begin", "begins", "began", "beginning", "start", "starts", "started", "starting", "open", "opens", "opened", "end", "ends", "ended", "leave", "leaves", "arrive", "arrives", "arrived", "due", "scheduled", "meet", "meets", "met", "depart", "departs", "departed", "airs", "aired", "broadcast", "kick", "kicks", "kicked"]
    ),
    ref_letters=frozenset({"l", "r", "n"}),
    house_suffixes=frozenset(),
)
# fmt: on
