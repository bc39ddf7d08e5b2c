"""The people of a document, each once, and how later mentions find them.

`CastBuilder` lives for one document: mentions are shown to it in reading order, and what a surname,
a title or a pronoun means is decided by who has been met before.
"""

from __future__ import annotations

import attrs

from conference_docs.data.genre import TITLE_ALIASES
from conference_docs.extracting.items import Holder, Person, Range
from conference_docs.extracting.names import is_strong, name_run
from conference_docs.extracting.tokens import Tokens

_FEMALE = frozenset(
    "ms mrs miss madam madame mme smt shrimati kumari lady dame her she queen princess doña señora".split()
)
_MALE = frozenset("mr shri sri sir lord he his him king prince sheikh señor don".split())


@attrs.frozen
class CastMember:
    """One person: where the full name stands first, the positions in order, and all mentions (token ranges)."""

    name: Range
    positions: tuple[Range, ...]
    mentions: tuple[Range, ...]


@attrs.define
class _Entry:
    name: Range
    tokens: tuple[str, ...]
    positions: list[Range]
    mentions: list[Range]
    gender: str = ""
    keys: set[str] = attrs.field(factory=set)


class CastBuilder:
    """Collects people in reading order; every method answers with a person's number, or `None`."""

    def __init__(self, t: Tokens) -> None:
        self.t = t
        self.entries: list[_Entry] = []
        self.by_name: dict[tuple[str, ...], int] = {}
        self.by_token: dict[str, list[int]] = {}
        self.by_title: dict[str, list[int]] = {}
        self.places = _places(t)

    def members(self) -> tuple[CastMember, ...]:
        """The people met, in order of first mention."""
        return tuple(CastMember(e.name, tuple(e.positions), tuple(e.mentions)) for e in self.entries)

    def meet(self, person: Person, certain: bool = False) -> int | None:
        """The person of this mention; a new one where the mention proves one (or the caller is `certain`)."""
        person = self._behind_place(person)
        low = tuple(self.t.lows[person.name[0] : person.name[1]])
        number = self.by_name.get(low)
        if number is None:
            number = self._partial(low, person)
        if number is None:
            if not (person.positions or person.honorific or self._proven(person, low, certain)):
                return None
            number = self._create(person.name, low)
        self._learn(number, person)
        return number

    def _behind_place(self, person: Person) -> Person:
        """`Mayor of Villa Serena Rosa Delmonte`, where the text speaks of `Villa Serena` elsewhere."""
        start, stop = person.name
        if stop - start < 3 or not person.positions or person.positions[0][1] != start:
            return person
        if tuple(self.t.lows[start - 1 : start + 1]) not in self.places:
            return person
        first, *others = person.positions
        return attrs.evolve(person, name=(start + 1, stop), positions=((first[0], start + 1), *others))

    def _proven(self, person: Person, low: tuple[str, ...], certain: bool) -> bool:
        """A name without title: by its shape or its verb, unless the text uses it as a place."""
        return (certain or is_strong(self.t, *person.name)) and low not in self.places

    def knows(self, name: Range) -> bool:
        """Whether these very name tokens have been met."""
        return tuple(self.t.lows[name[0] : name[1]]) in self.by_name

    def _create(self, name: Range, low: tuple[str, ...]) -> int:
        number = len(self.entries)
        self.entries.append(_Entry(name, low, [], []))
        self.by_name[low] = number
        for token in set(low):
            self.by_token.setdefault(token, []).append(number)
        return number

    def _partial(self, low: tuple[str, ...], person: Person) -> int | None:
        """A surname, a given name, or a full name behind a surname met before."""
        candidates = self.by_token.get(low[-1], self.by_token.get(low[0], []))[-12:]
        fits = [n for n in candidates if self._overlap(self.entries[n].tokens, low)]
        if not fits:
            return None
        number = self._choose(fits, person)
        if len(low) > len(self.entries[number].tokens):
            self._rename(number, person.name, low)
        return number

    def _overlap(self, known: tuple[str, ...], low: tuple[str, ...]) -> bool:
        short, long = (low, known) if len(low) <= len(known) else (known, low)
        if len(short) == len(long):
            return False
        if len(short) > 1 and short[0] == long[0] and short[-1] == long[-1]:
            return True
        return long[-len(short) :] == short or long[: len(short)] == short

    def _choose(self, fits: list[int], person: Person) -> int:
        """Of two people with one surname, the one whose title the mention names, else the last met."""
        gender = self._gender(person)
        alike = [number for number in fits if self.entries[number].gender == gender]
        fits = alike if gender and alike else fits
        for where in person.positions:
            for title in self._keys(where):
                having = [number for number in fits if number in self.by_title.get(title, ())]
                if having:
                    return having[-1]
        return max(fits, key=lambda n: self.entries[n].mentions[-1][0] if self.entries[n].mentions else -1)

    def _rename(self, number: int, name: Range, low: tuple[str, ...]) -> None:
        entry = self.entries[number]
        entry.name, entry.tokens = name, low
        self.by_name[low] = number
        for token in set(low):
            numbers = self.by_token.setdefault(token, [])
            if number not in numbers:
                numbers.append(number)

    def _learn(self, number: int, person: Person) -> None:
        entry = self.entries[number]
        entry.mentions.append(person.name)
        self._learn_gender(entry, person)
        if person.prefixed and entry.positions:
            prefix = 1 if self._is_prefix(person) else 0
            positions = person.positions[prefix:]
        else:
            positions = person.positions
        known = bool(entry.positions)
        for position in positions:
            if not (known and self.t.lows[position[0] - 1] in ("a", "an")):
                self._learn_position(number, position)

    def _is_prefix(self, person: Person) -> bool:
        return bool(person.positions) and person.positions[0][0] < person.name[0]

    def _learn_position(self, number: int, position: Range) -> None:
        start, end = position
        key = " ".join(self.t.lows[start:end])
        entry = self.entries[number]
        if key in entry.keys:
            return
        entry.keys.add(key)
        entry.positions = [known for known in entry.positions if known[0] != start]
        entry.positions.append(position)
        for title in self._keys(position):
            self.by_title.setdefault(title, []).append(number)

    def _learn_gender(self, entry: _Entry, person: Person) -> None:
        entry.gender = self._gender(person) or entry.gender

    def _gender(self, person: Person) -> str:
        """What the honorifics in front of a name say."""
        before = [self.t.lows[i].rstrip(".") for i in range(max(person.first, person.name[0] - 3), person.name[0])]
        if not _FEMALE.isdisjoint(before):
            return "f"
        return "" if _MALE.isdisjoint(before) else "m"

    def _keys(self, where: Range) -> tuple[str, ...]:
        """What a position is found by: its full title first, then ever shorter ends of it."""
        lows = self.t.lows[where[0] : where[1]]
        alias = TITLE_ALIASES.get(" ".join(lows[:3])) or TITLE_ALIASES.get(" ".join(lows))
        own = () if alias and len(lows) > 1 else _titles(lows)
        return (*_specific(lows), *own, *(_titles(alias.split()) if alias else ()))

    def holder(self, holder: Holder, recent: list[int]) -> int | None:
        """Who is meant by a title alone ("the Mayor"): the last one spoken of who has it."""
        wanted = self._complement((holder.first, holder.last))
        for title in self._keys((holder.first, holder.last)):
            numbers = [n for n in self.by_title.get(title, ())[-12:] if self._could_hold(n, wanted)]
            if numbers:
                number = next((n for n in reversed(recent) if n in numbers), numbers[-1])
                self.entries[number].mentions.append((holder.first, holder.last))
                return number
        return None

    def _could_hold(self, number: int, wanted: frozenset[str]) -> bool:
        """The Minister of Trade is not meant by `the Minister of Health`."""
        if not wanted:
            return True
        held = [self._complement(position) for position in self.entries[number].positions]
        return any(not words or not wanted.isdisjoint(words) for words in held)

    def _complement(self, where: Range) -> frozenset[str]:
        """The names behind the first `of` or `for` of a title."""
        lows = self.t.lows[where[0] : where[1]]
        if " ".join(lows[:3]) in TITLE_ALIASES:  # `the Head of State`
            return frozenset()
        at = next((k for k, low in enumerate(lows) if low in ("of", "for")), len(lows))
        return frozenset(self.t.lows[k] for k in range(where[0] + at, where[1]) if self.t.words[k][0].isupper())

    def pronoun(self, i: int, recent: list[int]) -> int | None:
        """Who `he` or `she` at token `i` is: the last one spoken of whose gender fits."""
        gender = "f" if self.t.lows[i] in ("she", "her") else "m"
        for number in reversed(recent):
            entry = self.entries[number]
            if entry.gender in ("", gender):
                entry.gender = gender
                entry.mentions.append((i, i + 1))
                return number
        return None


_WHERE = frozenset(("from", "in", "at", "to", "across", "throughout", "near", "around", "via"))


def _places(t: Tokens) -> frozenset[tuple[str, ...]]:
    """Names that stand behind a preposition of place somewhere in the document."""
    found = set()
    for i, tag in enumerate(t.tags):
        if tag in "IT" and t.lows[i] in _WHERE:
            end = max(name_run(t, i + 1, len(t.lows)), _pair_end(t, i + 1))
            if end - i > 2:
                found.add(tuple(t.lows[i + 1 : end]))
    return frozenset(found)


def _pair_end(t: Tokens, i: int) -> int:
    """Behind just two words with capitals: `from Villa Serena.`."""
    capitals = [word[0].isupper() for word in t.words[i : i + 3]]
    return i + 2 if capitals == [True, True, False] else i


def _specific(lows: list[str]) -> tuple[str, ...]:
    """A title with the first word of what it is held in: `minister of economy`."""
    for k, low in enumerate(lows[:6]):
        if low in ("of", "for"):
            rest = [word for word in lows[k + 1 : k + 4] if word != "the"]
            return (" ".join((*lows[: k + 1], rest[0])),) if rest else ()
    return ()


_TITLE_ENDS = frozenset("of for at in to from , extraordinary designate emeritus emerita".split())

# A deputy is not called by the title alone.
_LESSER = frozenset("deputy vice assistant associate former under sub co junior".split())


def _titles(lows: list[str]) -> tuple[str, ...]:
    """The title alone, from long to short: `acting district mayor` → itself, `district mayor`, `mayor`."""
    end = next((k for k, low in enumerate(lows) if low in _TITLE_ENDS), len(lows))
    end = min(end, 6)
    start = next((k for k in range(end) if lows[k] in _LESSER), end - 1)
    return tuple(" ".join(lows[k:end]) for k in range(max(start, 0) + 1)) if end else ()
