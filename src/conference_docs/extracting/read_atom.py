"""One atom of a list → what it is by itself: a name, a position, both, a group, or something else."""

from __future__ import annotations

from enum import Enum

import attrs

from conference_docs.extracting.items import Range
from conference_docs.extracting.names import inner_start, is_namey, is_strong, name_run, name_start
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import (
    GROUP,
    GROUP_ONE,
    HONORIFIC,
    MONTH,
    POSTNOMINAL,
    SURNAME,
    TITLE,
    TITLE_MOD,
    WEEKDAY,
)

# Words of a quantity in front of a group: "more than 200 diplomats", "up to a dozen farmers".
_QUANTITY = frozenset(
    """more less fewer over about around some nearly almost approximately up to as many at least most than a total
    of number hundreds dozens scores thousands well other all both several various many few each every certain
    another an the""".split()
)
_OPENERS = frozenset(
    (
        "newly",
        "newly-appointed",
        "newly-elected",
        "appointed",
        "elected",
        "the",
        "a",
        "an",
        "by",
        "both",
        "its",
        "their",
        "'s",
        "today",
        "yesterday",
        "here",
        "while",
        "whereas",
        "but",
        "yet",
    )
)
STYLES = frozenset(("excellency", "excellencies", "highness", "majesty", "majesties", "royal", "honour", "worship"))
# `her colleague Ana Ruiz`: said of a person, but no position.
_PEERS = frozenset(("colleague", "counterpart", "namesake", "predecessor", "successor"))
_POSTPOSITIVE = frozenset(
    ("general", "designate", "elect", "emeriti", "emeritus", "emerita", "extraordinary", "plenipotentiary", "delegate")
)
_HEAD_ENDS = frozenset('ITWBFMHdAtS(),;."~:')
_SINGULAR_S = frozenset({"boss", "press"})


class Shape(Enum):
    """What an atom looks like on its own."""

    NAME = "name"
    TITLED = "titled name"
    POSITION = "position"
    POSITIONS = "positions of several"
    GROUP = "group"
    RELATIVE = "relative clause"
    ADJUNCT = "prepositional or participial phrase"
    OTHER = "other"


@attrs.frozen
class Reading:
    """An atom's shape, its extent without article, and where the name and the position in it stand."""

    shape: Shape
    first: int
    last: int
    name: Range | None = None
    position: Range | None = None
    honorific: bool = False


def read_atom(t: Tokens, first: int, last: int) -> Reading:
    """Read the tokens `[first, last)` between two separators."""
    opening, first = first, _skip_opening(t, first, last)
    if first >= last:
        return Reading(Shape.OTHER, first, last)
    if t.tags[first] == "W":
        return Reading(Shape.RELATIVE, first, last)
    if t.lows[opening] == "both" and opening and t.tags[opening - 1] == ",":
        return Reading(Shape.ADJUNCT, first, last)
    end = _cut(t, first, last)
    while end > first + 2 and t.tags[end - 1] == "R":
        end -= 1
    named = _read_name(t, first, end, last) or _read_titled(t, first, end, last)
    if named:
        return named
    phrase = _read_phrase(t, first, end, last)
    if t.tags[first] in "IXELSx" and phrase.shape is Shape.OTHER:
        begin = name_start(t, first, end)
        if end - begin > 1 and is_strong(t, begin, end) and t.tags[begin - 1] in "NxvzR":
            return Reading(Shape.NAME, begin, last, (begin, end))
        return Reading(Shape.ADJUNCT, first, last)
    return phrase


def _skip_opening(t: Tokens, i: int, last: int) -> int:
    """Articles, `by`, and adverbs before the phrase proper."""
    while i < last and not is_namey(t, i) and (t.tags[i] in '"-R:' or _is_style(t, i, last) or t.lows[i] in _OPENERS):
        i += 1
    return i


def _is_style(t: Tokens, i: int, last: int) -> bool:
    """`His Excellency`, `Her Royal Highness` in front of a title or name."""
    if t.lows[i] in ("his", "her", "their"):
        return i + 2 < last and t.lows[i + 1] in STYLES
    if i + 1 >= last:
        return False
    return (
        t.lows[i] in STYLES and t.words[i][0].isupper() and i > 0 and t.lows[i - 1] in ("his", "her", "their", "royal")
    )


def _cut(t: Tokens, first: int, last: int) -> int:
    """Where a relative clause without comma begins, or the end."""
    for i in range(first + 1, last):
        if t.tags[i] == "W" or t.tags[i] == "-":
            return i
        if t.tags[i] == "I" and i + 1 < last and (t.marks[i + 1] & (MONTH | WEEKDAY)):
            return i
    return last


def _read_name(t: Tokens, first: int, end: int, last: int) -> Reading | None:
    """`H.E. Ines Vaz`, `Liu Wei`, `Fatou Diop of Senegal`, `HUANG Dafu (left)`."""
    i = first
    while i < end and t.marks[i] & HONORIFIC and _honorific_here(t, i, end):
        i += 1
        if i < end and t.tags[i] == "(":
            i = _behind_bracket(t, i, end)
    stop = name_run(t, i, end)
    if stop == i or (stop - i == 1 and i == first and end - stop > 0 and t.tags[stop] != "("):
        return None
    rest = _skip_postnominals(t, stop, end)
    if rest < end and t.tags[rest] != "(" and not _follows_name(t, rest):
        return None
    return Reading(Shape.NAME, first, last, (i, stop), None, i > first)


def _behind_bracket(t: Tokens, i: int, end: int) -> int:
    """`Capt. (Retd.) Gill`."""
    close = t.tags.find(")", i, min(end, i + 5))
    return close + 1 if close > 0 else i


def _honorific_here(t: Tokens, i: int, end: int) -> bool:
    """A title such as `Chief` is an honorific only in front of a name."""
    if not t.words[i][0].isupper():
        return False
    if not t.marks[i] & (TITLE | SURNAME):
        return True
    if i + 1 >= end or t.marks[i] & SURNAME:
        return False
    return is_namey(t, i + 1) or bool(t.marks[i + 1] & HONORIFIC) or t.tags[i + 1] == "("


def _follows_name(t: Tokens, i: int) -> bool:
    return t.lows[i] in ("of", "from", "in", "as", "on", "via", "for", "at") or t.tags[i] in "RI"


def _skip_postnominals(t: Tokens, i: int, end: int) -> int:
    while i < end and t.marks[i] & POSTNOMINAL and t.words[i][0].isupper():
        i += 1
    return i


def _read_titled(t: Tokens, first: int, end: int, last: int) -> Reading | None:
    """`Vice Mayor Liu Wei`, `Vice Minister of Foreign Affairs Deng Li`, `truck driver Omar Bah`."""
    begin, stop = _name_in(t, first, end)
    if begin == stop:
        return None
    before, honorific = _before_honorifics(t, first, begin)
    if before == first or t.tags[before - 1] in "IDT":
        return None
    plain = _open_bracket(t, first, before) if t.tags[before - 1] == ")" else before  # `Secretary (Power) Ms. A`
    if not _is_prefix(t, first, plain, begin, stop):
        first = _title_start(t, first, before)
        if first == before:
            return None
    while first < before and t.marks[first] & HONORIFIC and not t.marks[first] & TITLE:
        first += 1
    if t.lows[before - 1] in _PEERS or all(t.marks[k] & HONORIFIC for k in range(first, before)):
        return Reading(Shape.NAME, first, last, (begin, stop), None, True)
    return Reading(Shape.TITLED, first, last, (begin, stop), (first, before), honorific)


def _name_in(t: Tokens, first: int, end: int) -> Range:
    """Where the name behind a title stands; empty where there is none."""
    stop = end
    while stop > first and t.marks[stop - 1] & POSTNOMINAL and t.words[stop - 1][0].isupper():
        stop -= 1
    if stop > first and t.tags[stop - 1] == ")":
        stop = _open_bracket(t, first, stop)
    stop = _before_complement(t, first, stop)
    begin = name_start(t, first, stop)
    if begin in (first, stop):
        begin = _inner_title(t, first, stop)
    return (_inner_name(t, begin, stop), stop) if begin < stop else (stop, stop)


def _before_honorifics(t: Tokens, first: int, begin: int) -> tuple[int, bool]:
    """Where honorifics in front of a name begin, their article with them, and whether there are any."""
    before = begin
    while before > first and t.marks[before - 1] & HONORIFIC and not t.marks[before - 1] & TITLE:
        before -= 1
    if first < before < begin and t.tags[before - 1] == "D":
        return before - 1, True
    return before, before < begin


def _title_start(t: Tokens, first: int, before: int) -> int:
    """`To this Finance Minister Li Wen replied`: where the title right before the name begins, or `before`."""
    if not t.marks[before - 1] & TITLE:
        return before
    i = before - 1
    while i > first and (t.marks[i - 1] & (TITLE | TITLE_MOD) or (t.tags[i - 1] == "P" and i - 1 > first)):
        i -= 1
    return i


def _inner_name(t: Tokens, begin: int, stop: int) -> int:
    """Cut a place in front of a name off, where the title is the place's (`Mayor of Beijing Yin Yong`)."""
    return inner_start(t, begin, stop) if t.tags[begin - 1] in "ID" else begin


def _open_bracket(t: Tokens, first: int, stop: int) -> int:
    for i in range(stop - 2, max(first, stop - 12), -1):
        if t.tags[i] == "(":
            return i
    return stop


def _before_complement(t: Tokens, first: int, stop: int) -> int:
    """`Professor Cao Yonghe of the School of Law`: the end of the name, where a title stands right before it."""
    for i in range(first, min(stop - 2, first + 6)):
        if t.marks[i] & TITLE and not is_plural(t, i):
            end = name_run(t, i + 1, stop)
            if end - i > 2 and end < stop and t.tags[end] == "I":
                return end
        if t.tags[i] in "IT":
            break
    return stop


def _inner_title(t: Tokens, first: int, stop: int) -> int:
    """The name behind a title that is itself spelt like a name ("President Nie")."""
    for i in range(stop - 1, max(first, stop - 5), -1):
        if t.marks[i - 1] & TITLE and i - 1 >= first:
            return i if all(is_namey(t, k) for k in range(i, stop)) else stop
    return stop


def _is_prefix(t: Tokens, first: int, last: int, begin: int, stop: int) -> bool:
    """Whether tokens `[first, last)` are a title in front of the name `[begin, stop)`."""
    head = head_of(t, first, last)
    if head < 0 or not (t.marks[head] & TITLE or _is_occupation(t, head, begin, stop)):
        return False
    if head == last - 1:
        return True
    return stop - begin >= 2 and t.tags[head + 1] in "IT"


def _is_occupation(t: Tokens, head: int, begin: int, stop: int) -> bool:
    """`Meter reader Tian Xiuhua`: any noun for a doer, in small letters before a certain name."""
    doer = t.tags[head] in "NvJ" and t.lows[head].endswith(("er", "or", "ist", "ian", "man", "ant"))
    return doer and t.words[head][0].islower() and is_strong(t, begin, stop)


def head_of(t: Tokens, first: int, last: int) -> int:
    """The head noun of a phrase: the last nominal token before its complements, or -1."""
    i = first
    while i < last and t.tags[i] not in _HEAD_ENDS:
        i += 1
    i -= 1
    while i > first and t.tags[i] in "RELVw" and not t.marks[i] & (TITLE | GROUP):
        i -= 1
    if i > first and t.marks[i - 1] & (GROUP | TITLE) and t.lows[i] in _POSTPOSITIVE:
        i -= 1
    return i if i >= first else -1


def is_plural(t: Tokens, i: int) -> bool:
    """Whether a title or group noun stands in the plural."""
    if t.marks[i] & GROUP:
        return True
    return bool(t.marks[i] & TITLE) and len(t.lows[i]) > 3 and t.lows[i].endswith("s") and t.lows[i] not in _SINGULAR_S


def _read_phrase(t: Tokens, first: int, end: int, last: int) -> Reading:
    start = skip_quantity(t, first, end)
    head = head_of(t, start, end)
    if head < 0 or (t.tags[first] == "#" and t.marks[head] & MONTH):
        return Reading(Shape.OTHER, first, last)
    quantified = start > first or t.tags[first] == "#"
    if t.tags[first] == "X" and head > first + 1 and t.lows[first] not in ("leading", "visiting", "participating"):
        return Reading(Shape.OTHER, first, last)
    if t.marks[head] & GROUP or (quantified and is_plural(t, head)):
        return Reading(Shape.GROUP, first, last)
    if t.marks[head] & GROUP_ONE and head + 1 < end and t.lows[head + 1] in ("of", "from", "led", "headed"):
        return Reading(Shape.GROUP, first, last)
    if t.lows[head] in ("delegation", "delegations"):
        return Reading(Shape.GROUP, first, last)
    if t.marks[head] & TITLE:
        shape = Shape.POSITIONS if is_plural(t, head) else Shape.POSITION
        return Reading(shape, first, last, None, (first, last))
    return Reading(Shape.OTHER, first, last)


def skip_quantity(t: Tokens, i: int, last: int) -> int:
    """Behind `more than 200`, `a total of 30`, `several`."""
    start = i
    while i < last and i < start + 8 and (t.lows[i] in _QUANTITY or t.tags[i] == "#"):
        i += 1
    return i if i < last else start
