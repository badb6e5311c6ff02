"""One tiny factory: articles with marked words, and readings of them."""

from datetime import date
from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import (
    Article,
    ClaimFound,
    Numeral,
    NumeralKind,
    Reading,
    SpeakerFound,
    StatementFound,
    StatementKind,
)


class Marked:
    """Builds the reading of one text from words that stand in it, each found once in order."""

    def __init__(self, text: str, lang: str = "fr", **about: object) -> None:
        known = {"published": date(2024, 5, 2), "outlet": "Le Phare", **about}
        self.article = Article(text=text, lang=lang, title=text.split("\n", 1)[0], **known)  # type: ignore[arg-type]
        self.statements: list[StatementFound] = []
        self.claims: list[ClaimFound] = []
        self.speakers: list[SpeakerFound] = []

    def place(self, words: str) -> dict[str, int]:
        start = self.article.text.index(words)
        return {"start": start, "end": start + len(words)}

    def says(self, speaker: str | None, words: str, **more: object) -> "Marked":
        known = {"kind": StatementKind.INDIRECT, "speaker_kind": speaker and "person", **more}
        self.statements.append(StatementFound(**self.place(words), speaker=speaker, **known))  # type: ignore[arg-type]
        return self

    def counts(self, words: str, value: str, **more: object) -> "Marked":
        """A claim in the last statement; ``value`` stands in ``words`` as printed."""
        number = Decimal(value.replace(" ", ""))
        quantity = Quantity(value=number, low=number, high=number, hedge=Hedge.EXACT)
        place = self.place(words)
        start = place["start"] + words.index(value)
        end = start + len(value)
        numeral = Numeral(
            start=start, end=end, full_start=start, full_end=end,
            kind=NumeralKind.NUMBER, quantity=quantity, rule="digits",
        )  # fmt: skip
        last = len(self.statements) - 1
        known = {"unit": "person", "counted": words.split()[-1], "text": words, **more}
        if last >= 0:
            known.setdefault("speaker", self.statements[last].speaker)
        chrome = known.pop("chrome", None)
        facts = Claim(quantity=quantity, **known)  # type: ignore[arg-type]
        self.claims.append(
            ClaimFound(
                **place, numeral=numeral, facts=facts, chrome=chrome,  # type: ignore[arg-type]
                statement=last if last >= 0 else None, rule="test",
            )
        )  # fmt: skip
        return self

    def knows(self, name: str, kind: str = "person", *names: str, **more: str) -> "Marked":
        self.speakers.append(SpeakerFound(name=name, kind=kind, names=(name, *names), **more))
        return self

    @property
    def reading(self) -> Reading:
        return Reading(
            article=self.article,
            statements=tuple(self.statements),
            claims=tuple(self.claims),
            speakers=tuple(self.speakers),
        )
