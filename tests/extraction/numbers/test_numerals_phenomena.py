"""Every way of printing a number that the news uses, French and English, one case each."""

from decimal import Decimal

import pytest

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Numeral
from claimtrack.extraction.numbers.numerals import find_numerals

Seen = tuple[str, str, str, str]


def marks(numeral: Numeral) -> str:
    """The hedge, what a rate is over, and whether it is a change or a factor."""
    hedge = "" if numeral.hedge is Hedge.EXACT else numeral.hedge.value
    told = "change" if numeral.delta else "factor" if numeral.factor else ""
    return " ".join(word for word in (hedge, numeral.per or "", told) if word)


def plain(value: Decimal | None) -> str:
    return "open" if value is None else f"{round(value, 3).normalize():f}"


def seen(text: str, lang: str) -> list[Seen]:
    """Words, kind, value or bounds, and marks of each numeral."""
    found = []
    for n in find_numerals(text, lang):
        low, high = n.quantity.low, n.quantity.high
        value = plain(n.value) if n.value is not None else f"{plain(low)}–{plain(high)}"
        found.append((text[n.start : n.end], n.kind.value, value, marks(n)))
    return found


_FR: tuple[tuple[str, list[Seen]], ...] = (
    ("On compte 12'500 visiteurs", [("12'500", "number", "12500", "")]),
    ("On compte 12’500 visiteurs", [("12’500", "number", "12500", "")]),
    ("On compte 1.250.000 visiteurs", [("1.250.000", "number", "1250000", "")]),
    ("On compte 18.000 visiteurs", [("18.000", "number", "18000", "")]),
    ("un taux de 2.4", [("2.4", "number", "2.4", "")]),
    (
        "En 2023 15 000 colis sont partis",
        [("2023", "date", "2023", ""), ("15 000", "number", "15000", "")],
    ),
    (
        "En 2012 500 personnes vivaient là",
        [("2012", "date", "2012", ""), ("500", "number", "500", "")],
    ),
    (
        "Le Covid-19, le F-16 et le M23 sont cités",
        [("Covid-19", "code", "19", ""), ("F-16", "code", "16", ""), ("M23", "code", "23", "")],
    ),
    ("un déficit de 3 milliards d’euros", [("3 milliards d’euros", "money", "3000000000", "")]),
    ("un billion de francs", [("un billion de francs", "money", "1000000000000", "")]),
    (
        "3 M€ et 150 k€ et 2 Md€",
        [
            ("3 M€", "money", "3000000", ""),
            ("150 k€", "money", "150000", ""),
            ("2 Md€", "money", "2000000000", ""),
        ],
    ),
    ("6 millions et demi de colis", [("6 millions et demi", "number", "6500000", "")]),
    ("un demi-million de colis", [("un demi-million", "number", "500000", "")]),
    ("quatre-vingt-dix-sept colis", [("quatre-vingt-dix-sept", "number", "97", "")]),
    ("soixante et onze colis", [("soixante et onze", "number", "71", "")]),
    (
        "septante-deux colis et nonante colis",
        [("septante-deux", "number", "72", ""), ("nonante", "number", "90", "")],
    ),
    ("huitante colis", [("huitante", "number", "80", "")]),
    ("deux mille cinq cents colis", [("deux mille cinq cents", "number", "2500", "")]),
    ("mille cent colis", [("mille cent", "number", "1100", "")]),
    ("un véhicule neuf et une seconde chance", [("seconde", "ordinal", "2", "")]),
    ("une dizaine de colis", [("une dizaine", "number", "10", "about")]),
    ("deux douzaines d’œufs", [("deux douzaines", "number", "24", "about")]),
    ("une centaine de colis", [("une centaine", "number", "100", "about")]),
    ("un millier de colis", [("un millier", "number", "1000", "about")]),
    ("une quinzaine de jours", [("une quinzaine de jours", "duration", "15", "about")]),
    ("des dizaines de colis", [("des dizaines", "number", "20–99", "vague")]),
    ("plusieurs centaines de colis", [("plusieurs centaines", "number", "200–999", "vague")]),
    (
        "des centaines de milliers de colis",
        [("des centaines de milliers", "number", "200000–999999", "vague")],
    ),
    ("les deux tiers des colis", [("deux tiers", "number", "0.667", "")]),
    ("un tiers des colis", [("un tiers", "number", "0.333", "")]),
    ("les trois quarts des colis", [("trois quarts", "number", "0.75", "")]),
    ("la moitié des colis", [("moitié", "number", "0.5", "")]),
    ("un colis sur cinq", [("un colis sur cinq", "number", "0.2", "")]),
    ("neuf colis sur dix", [("neuf colis sur dix", "number", "0.9", "")]),
    ("trois sur quatre", [("trois sur quatre", "number", "0.75", "")]),
    ("le tiers provisionnel et le quart de finale", []),
    (
        "12 pour cent, 12 p. 100, 12 p. cent, 12 pct",
        [
            ("12 pour cent", "percent", "12", ""),
            ("12 p. 100", "percent", "12", ""),
            ("12 p. cent", "percent", "12", ""),
            ("12 pct", "percent", "12", ""),
        ],
    ),
    ("un recul de 3 points", [("3 points", "points", "3", "change")]),
    ("3,5 points de pourcentage", [("3,5 points de pourcentage", "points", "3.5", "")]),
    ("entre 20 et 30 colis", [("20 et 30", "number", "20–30", "range")]),
    ("de 20 à 30 colis", [("20 à 30", "number", "20–30", "range")]),
    (
        "2 à 3 milliards d’euros",
        [("2 à 3 milliards d’euros", "money", "2000000000–3000000000", "range")],
    ),
    ("trois à quatre cents colis", [("trois à quatre cents", "number", "300–400", "range")]),
    ("le taux est passé de 7 % à 9 %", [("7 %", "percent", "7", ""), ("9 %", "percent", "9", "")]),
    ("le nombre est passé de 120 à 80", [("120", "number", "120", ""), ("80", "number", "80", "")]),
    ("ils ont gagné 3-1", [("3-1", "score", "1", "")]),
    ("la saison 2023-2024", [("2023-2024", "date", "2024", "")]),
    ("les articles 106-107", [("106-107", "ref", "107", "")]),
    ("de l’ordre de 40 colis", [("40", "number", "40", "about")]),
    ("avoisine les 40 colis", [("40", "number", "40", "about")]),
    ("~40 colis", [("40", "number", "40", "about")]),
    ("40 colis environ", [("40", "number", "40", "about")]),
    ("un peu plus de 40 colis", [("40", "number", "40", "more_than")]),
    ("au minimum 40 colis", [("40", "number", "40", "at_least")]),
    ("supérieur à 40", [("40", "number", "40", "more_than")]),
    ("au plus 40 colis", [("40", "number", "40", "at_most")]),
    ("à peine 40 colis", [("40", "number", "40", "less_than")]),
    ("trois de plus", [("trois", "number", "3", "change")]),
    ("plus de trois colis", [("trois", "number", "3", "more_than")]),
    ("en hausse de 12 %", [("12 %", "percent", "12", "change")]),
    ("une baisse de 12 %", [("12 %", "percent", "12", "change")]),
    ("+12 %", [("+12 %", "percent", "12", "change")]),
    ("a augmenté de 300 colis", [("300", "number", "300", "change")]),
    ("s’établit à 12 %", [("12 %", "percent", "12", "")]),
    ("300 colis supplémentaires", [("300", "number", "300", "change")]),
    ("trois fois plus de colis", [("trois", "number", "3", "factor")]),
    ("a été divisé par deux", [("deux", "number", "2", "factor")]),
    ("multiplié par trois", [("trois", "number", "3", "factor")]),
    ("le trafic a doublé", [("doublé", "number", "2", "factor")]),
    ("le trafic a triplé en un an", [("triplé", "number", "3", "factor")]),
    ("37 morts, dont 12 enfants", [("37", "number", "37", ""), ("12", "number", "12", "")]),
    ("30 sièges sur 81", [("30", "number", "30", ""), ("81", "number", "81", "")]),
    ("12 colis par jour", [("12", "rate", "12", "day")]),
    ("8 cas pour 100 000 habitants", [("8", "rate", "8", "100000 inhabitants")]),
    ("70 dollars le baril", [("70 dollars", "money", "70", "barrel")]),
    ("2,5 litres/jour", [("2,5 litres", "rate", "2.5", "day")]),
    ("Paul, 34 ans, lit", [("34 ans", "age", "34", "")]),
    ("âgée de 34 ans", [("34 ans", "age", "34", "")]),
    ("condamné à dix ans de prison", [("dix ans", "duration", "10", "")]),
    ("12 km de bouchons", [("12 km", "length", "12", "")]),
    ("300 m² de bureaux", [("300 m²", "area", "300", "")]),
    ("-3 °C", [("-3 °C", "temperature", "-3", "")]),
    ("42 degrés", [("42 degrés", "temperature", "42", "")]),
    (
        "$12 millions et 300 FCFA",
        [("$12 millions", "money", "12000000", ""), ("300 FCFA", "money", "300", "")],
    ),
    ("£3 millions", [("£3 millions", "money", "3000000", "")]),
    (
        "au XXIe siècle, le 3e train, la 1re fois",
        [("XXIe", "ordinal", "21", ""), ("3e", "ordinal", "3", ""), ("1re", "ordinal", "1", "")],
    ),
    (
        "à 18h30, à 18 h 30, à 18 heures",
        [
            ("18h30", "time", "30", ""),
            ("18 h 30", "time", "30", ""),
            ("18 heures", "time", "18", ""),
        ],
    ),
    ("au 01 23 45 67 89", [("01 23 45 67 89", "phone", "89", "")]),
    ("75001 Paris", [("75001", "ref", "75001", "")]),
    (
        "l’article 49.3, la résolution 2773, la loi n° 2005-102",
        [("49.3", "ref", "3", ""), ("2773", "ref", "2773", ""), ("2005-102", "ref", "102", "")],
    ),
    (
        "le G7, la 5G, le Boeing 737",
        [("G7", "code", "7", ""), ("5G", "code", "5", ""), ("737", "code", "737", "")],
    ),
    ("Louis XIV et Windows 2.0", [("XIV", "roman", "14", ""), ("2.0", "code", "0", "")]),
    (
        "page 12, chapitre 3, kilomètre 12",
        [("12", "ref", "12", ""), ("3", "ref", "3", ""), ("12", "ref", "12", "")],
    ),
    ("dans les années 80", [("80", "date", "80", "")]),
    ("45,000,000€ de travaux", [("45,000,000€", "money", "45000000", "")]),
    ("45.000.000 €", [("45.000.000 €", "money", "45000000", "")]),
    ("1 000 000 d'euros", [("1 000 000 d'euros", "money", "1000000", "")]),
    ("2,3 Mds d’euros", [("2,3 Mds d’euros", "money", "2300000000", "")]),
    ("mille milliards de dollars", [("mille milliards de dollars", "money", "1000000000000", "")]),
    ("zéro faute", [("zéro", "number", "0", "")]),
    ("vingt et un mille colis", [("vingt et un mille", "number", "21000", "")]),
    (
        "cent vingt-deux mille trois cents colis",
        [("cent vingt-deux mille trois cents", "number", "122300", "")],
    ),
    ("un million deux cent mille colis", [("un million deux cent mille", "number", "1200000", "")]),
    ("quelque 3 000 colis", [("3 000", "number", "3000", "about")]),
    ("quelques 3 000 colis", [("3 000", "number", "3000", "about")]),
    ("jusqu’à 3 000 colis", [("3 000", "number", "3000", "up_to")]),
    ("3 000 colis au moins", [("3 000", "number", "3000", "at_least")]),
    ("plus d’un million de colis", [("un million", "number", "1000000", "more_than")]),
    ("moins d’une centaine de colis", [("une centaine", "number", "100", "less_than")]),
    (
        "entre 1 et 1,5 million d’euros",
        [("1 et 1,5 million d’euros", "money", "1000000–1500000", "range")],
    ),
    ("entre une et deux heures", [("une et deux heures", "duration", "1–2", "range")]),
    ("20 à 25 %", [("20 à 25 %", "percent", "20–25", "range")]),
    (
        "une vingtaine ou une trentaine de colis",
        [("une vingtaine ou une trentaine", "number", "20–30", "range")],
    ),
    ("1 500 m nage libre", [("1 500 m", "length", "1500", "")]),
    ("le 12/05/2024", [("12/05/2024", "date", "2024", "")]),
    ("-0,2 %", [("-0,2 %", "percent", "-0.2", "")]),
    (
        "3 000 à 3 500 euros par mois",
        [("3 000 à 3 500 euros", "money", "3000–3500", "range month")],
    ),
    ("la note passe de AA à A", []),
    ("12 millions d’habitants", [("12 millions", "number", "12000000", "")]),
    (
        "1,5 million de tonnes de CO2",
        [("1,5 million de tonnes", "mass", "1500000", ""), ("CO2", "code", "2", "")],
    ),
    ("les moins de 25 ans", [("25 ans", "age", "25", "less_than")]),
    ("une peine de 18 mois avec sursis", [("18 mois", "duration", "18", "")]),
    ("cinq cent mille euros", [("cinq cent mille euros", "money", "500000", "")]),
)

_EN: tuple[tuple[str, list[Seen]], ...] = (
    ("we saw 12,500 visitors", [("12,500", "number", "12500", "")]),
    ("we saw 12’500 visitors", [("12’500", "number", "12500", "")]),
    (
        "1.2m visitors and 3k posts",
        [("1.2m", "number", "1200000", ""), ("3k", "number", "3000", "")],
    ),
    ("a rise of .5%", [(".5%", "percent", "0.5", "change")]),
    (
        "Covid-19, the F-16, M23 and G20",
        [
            ("Covid-19", "code", "19", ""),
            ("F-16", "code", "16", ""),
            ("M23", "code", "23", ""),
            ("G20", "code", "20", ""),
        ],
    ),
    ("a billion dollars", [("a billion dollars", "money", "1000000000", "")]),
    ("$1.5-billion", [("$1.5-billion", "money", "1500000000", "")]),
    (
        "US$3m, £2bn, €150k",
        [
            ("US$3m", "money", "3000000", ""),
            ("£2bn", "money", "2000000000", ""),
            ("€150k", "money", "150000", ""),
        ],
    ),
    ("1.5 trillion yen", [("1.5 trillion yen", "money", "1500000000000", "")]),
    ("half a million parcels", [("half a million", "number", "500000", "")]),
    ("two and a half million parcels", [("two and a half million", "number", "2500000", "")]),
    ("two hundred and thirty-one parcels", [("two hundred and thirty-one", "number", "231", "")]),
    (
        "a dozen parcels, two dozen eggs, half a dozen jars",
        [
            ("a dozen", "number", "12", "about"),
            ("two dozen", "number", "24", "about"),
            ("half a dozen", "number", "6", "about"),
        ],
    ),
    ("dozens of parcels", [("dozens", "number", "20–99", "vague")]),
    ("scores of parcels", [("scores", "number", "20–99", "vague")]),
    ("tens of thousands of parcels", [("tens of thousands", "number", "20000–99999", "vague")]),
    ("several hundred parcels", [("several hundred", "number", "200–999", "vague")]),
    ("two-thirds of parcels", [("two-thirds", "number", "0.667", "")]),
    ("a third of parcels", [("a third", "number", "0.333", "")]),
    ("three-quarters of parcels", [("three-quarters", "number", "0.75", "")]),
    ("half of the parcels", [("half", "number", "0.5", "")]),
    ("one in five parcels", [("one in five", "number", "0.2", "")]),
    ("three out of four parcels", [("three out of four", "number", "0.75", "")]),
    (
        "12 per cent, 12 percent, 12 pct, 12%",
        [
            ("12 per cent", "percent", "12", ""),
            ("12 percent", "percent", "12", ""),
            ("12 pct", "percent", "12", ""),
            ("12%", "percent", "12", ""),
        ],
    ),
    ("down 3 percentage points", [("3 percentage points", "points", "3", "change")]),
    ("fell 25 basis points", [("25 basis points", "points", "25", "change")]),
    ("between 20 and 30 parcels", [("20 and 30", "number", "20–30", "range")]),
    ("from 20 to 30 parcels", [("20 to 30", "number", "20–30", "range")]),
    ("20 to 30 parcels", [("20 to 30", "number", "20–30", "range")]),
    ("$2-3 billion", [("$2-3 billion", "money", "2000000000–3000000000", "range")]),
    (
        "$2 billion to $3 billion",
        [("$2 billion to $3 billion", "money", "2000000000–3000000000", "range")],
    ),
    ("three to four hundred parcels", [("three to four hundred", "number", "300–400", "range")]),
    ("it rose from 7% to 9%", [("7%", "percent", "7", ""), ("9%", "percent", "9", "")]),
    ("they won 3-1", [("3-1", "score", "1", "")]),
    ("the 2023-24 season", [("2023-24", "date", "24", "")]),
    (
        "about 40, around 40, some 40, roughly 40 parcels",
        [
            ("40", "number", "40", "about"),
            ("40", "number", "40", "about"),
            ("40", "number", "40", "about"),
            ("40", "number", "40", "about"),
        ],
    ),
    ("almost 40 parcels", [("40", "number", "40", "nearly")]),
    ("40-odd parcels", [("40", "number", "40", "about")]),
    ("40 parcels or so", [("40", "number", "40", "about")]),
    ("no fewer than 40 parcels", [("40", "number", "40", "at_least")]),
    ("at least 40 parcels", [("40", "number", "40", "at_least")]),
    ("40 or more parcels", [("40", "number", "40", "at_least")]),
    ("40+ parcels", [("40", "number", "40", "at_least")]),
    ("fewer than 40 parcels", [("40", "number", "40", "less_than")]),
    ("up to 40 parcels", [("40", "number", "40", "up_to")]),
    ("no more than 40 parcels", [("40", "number", "40", "at_most")]),
    ("under 40 parcels", [("40", "number", "40", "less_than")]),
    ("up 12% on the year", [("12%", "percent", "12", "change")]),
    ("up from 3,400 a day earlier", [("3,400", "number", "3400", "")]),
    ("down from 12 million a year ago", [("12 million", "number", "12000000", "")]),
    ("up from 12% a year earlier", [("12%", "percent", "12", "")]),
    ("sales grew by 12%", [("12%", "percent", "12", "change")]),
    ("300 more parcels", [("300", "number", "300", "change")]),
    ("an additional 300 parcels", [("300", "number", "300", "change")]),
    ("three times as many parcels", [("three", "number", "3", "factor")]),
    ("twice as many parcels", [("twice", "number", "2", "factor")]),
    ("traffic has doubled", [("doubled", "number", "2", "factor")]),
    ("the number halved", [("halved", "number", "0.5", "factor")]),
    ("traffic tripled", [("tripled", "number", "3", "factor")]),
    ("a threefold rise", [("threefold", "number", "3", "factor")]),
    ("200 dead, including 12 children", [("200", "number", "200", ""), ("12", "number", "12", "")]),
    ("600 trucks a day", [("600", "rate", "600", "day")]),
    ("12 deaths per 100,000 people", [("12", "rate", "12", "100000 persons")]),
    ("$70 a barrel", [("$70", "money", "70", "barrel")]),
    ("Ann Lee, 34, said", [("34", "age", "34", "")]),
    ("a 34-year-old man", [("34-year-old", "age", "34", "")]),
    ("ten years in jail", [("ten years", "duration", "10", "")]),
    ("12 miles of road", [("12 miles", "length", "12", "")]),
    ("17,000 acres", [("17,000 acres", "area", "17000", "")]),
    (
        "42.5C and -3 degrees Celsius",
        [("42.5C", "temperature", "42.5", ""), ("-3 degrees Celsius", "temperature", "-3", "")],
    ),
    (
        "the 21st century, the 3rd train, first",
        [("21st", "ordinal", "21", ""), ("3rd", "ordinal", "3", ""), ("first", "ordinal", "1", "")],
    ),
    (
        "at 6:30 p.m., at 6 pm, at 18:30",
        [("6:30 p.m.", "time", "30", ""), ("6 pm", "time", "6", ""), ("18:30", "time", "30", "")],
    ),
    ("call 202-555-0143", [("202-555-0143", "phone", "143", "")]),
    ("10 Downing Street", [("10", "ref", "10", "")]),
    (
        "Article 5, Resolution 2254, Section 230",
        [("5", "ref", "5", ""), ("2254", "ref", "2254", ""), ("230", "ref", "230", "")],
    ),
    ("a Boeing 737 on Route 66", [("737", "code", "737", ""), ("66", "ref", "66", "")]),
    ("in the 1980s and the '90s", [("1980s", "date", "1980", ""), ("90s", "date", "90", "")]),
    ("page 12, chapter 3", [("12", "ref", "12", ""), ("3", "ref", "3", "")]),
    ("One should ask which one is right", []),
    ("a loss of 3.2 million euros", [("3.2 million euros", "money", "3200000", "")]),
    ("nineteen people", [("nineteen", "number", "19", "")]),
    ("40 million pounds", [("40 million pounds", "money", "40000000", "")]),
    ("a quarter of a million parcels", [("a quarter of a million", "number", "250000", "")]),
    ("a hundredth of the cost", [("a hundredth", "number", "0.01", "")]),
    ("one and a half hours", [("one and a half hours", "duration", "1.5", "")]),
    ("more than a million parcels", [("a million", "number", "1000000", "more_than")]),
    ("just under 40 parcels", [("40", "number", "40", "nearly")]),
    ("no less than 40%", [("40%", "percent", "40", "at_least")]),
    ("as many as 40 parcels", [("40", "number", "40", "up_to")]),
    ("40 to 50 per cent", [("40 to 50 per cent", "percent", "40–50", "range")]),
    ("a 20-30% fall", [("20-30%", "percent", "20–30", "range")]),
    ("the death toll rose to 40", [("40", "number", "40", "")]),
    ("rose 3% to 12,500", [("3%", "percent", "3", "change"), ("12,500", "number", "12500", "")]),
    ("fell to 12% from 14%", [("12%", "percent", "12", ""), ("14%", "percent", "14", "")]),
    (
        "net profit of $3.2bn, or $1.20 a share",
        [("$3.2bn", "money", "3200000000", ""), ("$1.20", "money", "1.2", "share")],
    ),
    (
        "3ft of water and 12 inches of snow",
        [("3ft", "length", "3", ""), ("12 inches", "length", "12", "")],
    ),
    ("100mph winds", [("100mph", "rate", "100", "")]),
    ("zero deaths", [("zero", "number", "0", "")]),
    ("20 of the 30 members", [("20", "number", "20", ""), ("30", "number", "30", "")]),
    ("thirtyfirst of them", [("thirtyfirst", "ordinal", "31", "")]),
    ("GBP 3m", [("GBP 3m", "money", "3000000", "")]),
    ("C$40 and A$50", [("C$40", "money", "40", ""), ("A$50", "money", "50", "")]),
)


@pytest.mark.parametrize(("text", "wanted"), _FR)
def test_french_numerals(text: str, wanted: list[Seen]) -> None:
    assert seen(text, "fr") == wanted


@pytest.mark.parametrize(("text", "wanted"), _EN)
def test_english_numerals(text: str, wanted: list[Seen]) -> None:
    assert seen(text, "en") == wanted
