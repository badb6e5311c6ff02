"""Who is who in one article: full names, their roles, and the last fitting speaker."""

import re
from dataclasses import dataclass, field

from claimtrack.domain.reading import SpeakerFound
from claimtrack.extraction.mentions import (
    Mention,
    fold,
    names,
    parse,
    proper_names,
    role_of,
    strip_article,
)

_REACH = 90
"""Characters before a name in which its role is looked for."""


@dataclass(slots=True)
class Member:
    """Somebody in the article."""

    name: str
    kind: str
    gender: str | None = None
    roles: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    first: int = 0


_SHORT = re.compile(r"[^\W\d_]{4,}")


def _content(words: str, code: str) -> set[str]:
    skip = {"pour", "avec", "dans", "that", "with", "from"}
    return {word for word in _SHORT.findall(fold(words)) if word not in skip}


class Cast:
    """The people and bodies of one article, and the order in which they came up."""

    def __init__(self, text: str, code: str) -> None:
        self._code = code
        self._members: dict[str, Member] = {}
        self._surnames: dict[str, list[Member]] = {}
        self._heard: list[Member] = []
        self._order: list[tuple[int, Member]] = []
        for line in re.finditer(r"[^\n]+", text):
            self._collect(line.group(), line.start())

    def _collect(self, line: str, base: int) -> None:
        for start, end in proper_names(line, self._code):
            name = line[start:end]
            if len(name.split()) < 2:
                continue
            before = re.split(r"[.;:«»“”\"]\s", line[max(0, start - _REACH) : start])[-1]
            mention = parse(before + name, self._code)
            if mention.kind != "person" or mention.name is None:
                mention = parse(name, self._code)
            if mention.kind == "person" and mention.name and len(mention.name.split()) > 1:
                member = self._member(mention, base + start)
                if role := self._role_beside(before, line[end : end + _REACH]):
                    member.roles.append(role)
                    member.gender = member.gender or role_of(role, self._code)[1]
                self._order.append((base + start, member))

    def _role_beside(self, before: str, after: str) -> str | None:
        """The role printed right before the name or, behind a comma, right after it."""
        head = re.split(r"[,(]", before.rstrip(" ,"))[-1]
        if match := re.search(rf"(?i)(?:^|\s|['’])({names(self._code).articles})[^,]*$", head):
            head = head[match.start() :].strip()
        if role_of(head, self._code)[0] and len(head) < 80:
            return head
        behind = re.match(r"\s?[,(]\s*([^,.;)]{3,80})", after)
        if behind and role_of(behind.group(1), self._code)[0]:
            return behind.group(1)
        return None

    def _member(self, mention: Mention, place: int) -> Member:
        name = mention.name or mention.words
        key = fold(name)
        member = self._members.get(key)
        if member is None:
            member = Member(name, mention.kind, mention.gender, first=place)
            self._members[key] = member
            if mention.kind == "person":
                self._surnames.setdefault(key.split(" ")[-1], []).append(member)
        member.gender = member.gender or mention.gender
        if mention.role and mention.role not in member.roles:
            member.roles.append(mention.role)
        if mention.words not in member.forms:
            member.forms.append(mention.words)
        return member

    def _by_surname(self, name: str) -> Member | None:
        found = self._surnames.get(fold(name).split(" ")[-1], [])
        if len(found) == 1:
            return found[0]
        heard = [member for member in reversed(self._heard) if member in found]
        return heard[0] if heard else (found[0] if found else None)

    def _pronoun(self, mention: Mention, place: int) -> Member | None:
        """The last fitting speaker; else the person named last before this place."""
        wanted = "person"
        if mention.plural:
            wanted = "group"
        elif names(self._code).pronouns.get(fold(mention.words), ("", ""))[1] == "o":
            wanted = "organisation"
        for member in reversed(self._heard[-8:]):
            if self._fits(member, mention, wanted):
                return member
        if wanted == "person":
            for start, member in reversed(self._order):
                if start < place and self._fits(member, mention, wanted):
                    return member
        for member in reversed(self._heard[-4:]):
            if wanted != "person" or member.gender in (None, mention.gender):
                return member
        return None

    @staticmethod
    def _fits(member: Member, mention: Mention, wanted: str) -> bool:
        if wanted == "group":
            return member.kind in ("group", "organisation")
        if wanted == "organisation":
            return member.kind == "organisation"
        kind_fits = member.kind in ("person", "unnamed")
        return kind_fits and (
            member.gender is None or mention.gender is None or member.gender == mention.gender
        )

    def _by_role(self, mention: Mention) -> Member | None:
        """The person whose role shares most words with this one; the last heard among equals."""
        wanted = _content(mention.role or mention.words, self._code)
        noun = role_of(mention.words, self._code)[0]
        best: Member | None = None
        most = 0.0
        heard = {id(member): place for place, member in enumerate(self._heard)}
        for member in self._members.values():
            score = max((self._overlap(wanted, noun, role) for role in member.roles), default=0.0)
            score += 0.001 * heard.get(id(member), -1) if score else 0.0
            if score > most and self._gender_fits(member, mention):
                best, most = member, score
        return best if most >= 1 else None

    def _overlap(self, wanted: set[str], noun: str | None, role: str) -> float:
        have = _content(role, self._code)
        same_noun = role_of(role, self._code)[0] == noun or (noun is not None and noun in have)
        shared = len(wanted & have)
        extra = len(wanted - have)
        return shared - 0.6 * extra if same_noun and shared else 0.0

    @staticmethod
    def _gender_fits(member: Member, mention: Mention) -> bool:
        return member.gender is None or mention.gender is None or member.gender == mention.gender

    def resolve(self, words: str, place: int) -> tuple[Mention, Member | None]:
        """Who ``words`` at ``place`` are; the member is put on record as heard."""
        mention = parse(words, self._code)
        member = self._resolve(mention, place)
        if member is not None:
            self.hear(member)
        return mention, member

    def _resolve(self, mention: Mention, place: int) -> Member | None:
        if mention.kind == "pronoun":
            return self._pronoun(mention, place)
        if mention.kind == "person" and mention.name:
            if len(mention.name.split()) == 1 and (known := self._by_surname(mention.name)):
                known.gender = known.gender or mention.gender
                return known
            known = self._members.get(fold(mention.name))
            return known or self._member(mention, place)
        if mention.kind == "unnamed":
            definite = re.match(r"(?i)(?:un|une|an?|des|some|one)\s", mention.words) is None
            if definite and (known := self._by_role(mention)):
                return known
            named = Mention(
                mention.words, strip_article(mention.words, self._code), "unnamed",
                mention.role, mention.gender,
            )  # fmt: skip
            return self._member(named, place)
        if mention.name and (known := self._by_surname(mention.name)) and mention.kind == "person":
            return known
        return self._member(mention, place)

    def hear(self, member: Member) -> None:
        """Put ``member`` last in the order of those who spoke."""
        if self._heard and self._heard[-1] is member:
            return
        self._heard.append(member)

    @property
    def last(self) -> Member | None:
        """Who spoke last."""
        return self._heard[-1] if self._heard else None

    def speakers(self) -> tuple[SpeakerFound, ...]:
        """Everybody who spoke, in the order of the first word."""
        seen: dict[str, Member] = {}
        for member in self._heard:
            seen.setdefault(fold(member.name), member)
        return tuple(
            SpeakerFound(
                name=member.name,
                kind=member.kind,
                names=tuple(dict.fromkeys([member.name, *member.forms])),
                role=member.roles[0] if member.roles else None,
                gender=member.gender,
            )
            for member in seen.values()
        )
