"""English headings of tables."""

from claimtrack.lang.tables.headings import HeadingTable

TABLE = HeadingTable(
    fields={
        "words": "words; quote; quotation; statement; claim; citation",
        "value": "value; number; amount",
        "speaker": "speaker; who; author; said by",
        "organisation": "organisation; organization",
        "role": "role; title of speaker",
        "said": "said; said on",
        "outlet": "outlet; newspaper; media; publisher; publication",
        "title": "title; headline",
        "url": "url; link; address",
        "published": "published; date; date published",
        "lang": "lang; language",
        "unit": "unit",
        "counted": "counted; what",
        "measure": "measure",
        "population": "population",
        "place": "place; where",
        "denominator": "denominator",
        "definition": "definition; defined as; scope",
        "when": "when; period",
        "rating": "rating; verdict; note",
        "rater": "rater; rated by",
    }
)
