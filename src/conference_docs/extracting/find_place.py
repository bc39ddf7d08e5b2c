"""Who convened the event and where it was held, from the sentence that tells of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from conference_docs.data import conference as data
from conference_docs.extracting.items import Range
from conference_docs.extracting.names import is_strong
from conference_docs.extracting.openings import body_start
from conference_docs.extracting.phrases import noun_phrase
from conference_docs.extracting.read_atom import head_of
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.lexicon import BODY, EVENT, MONTH, TITLE, VENUE, WEEKDAY

_ORGANIZER_LINKS = ("of", "for", "on", "to", "along", "in")
_VENUE_LINKS = ("of", "for", "in")


def find_organizer(
    t: Tokens, sentences: Sequence[Sentence], name: Range | None, by: Collection[str], holding: Collection[str]
) -> Range | None:
    """The body that convened it: the agent of `hosted by`, or the subject of `held`."""
    for sentence in sentences:
        for i in range(sentence.first + 1, min(sentence.last - 1, sentence.first + 120)):
            if t.lows[i] == "by" and t.lows[i - 1] in by:
                found = _body(t, i + 1, sentence.last)
                if found:
                    return found
    return _holder(t, sentences[0], name, holding) if name else None


def _body(t: Tokens, first: int, last: int) -> Range | None:
    while first < last and t.tags[first] in "DG":
        first += 1
    if first >= last or t.tags[first] not in "PNJ" or t.marks[first] & TITLE:
        return None
    end = noun_phrase(t, first, _ORGANIZER_LINKS, last)
    return None if is_strong(t, first, min(end, first + 2)) and end - first <= 3 else (first, end)


def _holder(t: Tokens, sentence: Sentence, name: Range, holding: Collection[str]) -> Range | None:
    for i in range(name[0] - 1, max(sentence.first, name[0] - 12), -1):
        if t.lows[i] in holding and t.tags[i] in "FEZz":
            start = _subject_start(t, i, body_start(t, sentence))
            found = _body(t, start, i)
            return found if found and any(t.marks[k] & BODY or t.tags[k] == "P" for k in range(*found)) else None
    return None


def _subject_start(t: Tokens, verb: int, first: int) -> int:
    """Behind the last introductory comma in front of the verb."""
    depth_comma = first
    for i in range(first, verb):
        if t.tags[i] == "," and not _inside_name(t, i, verb):
            depth_comma = i + 1
    return depth_comma


def _inside_name(t: Tokens, comma: int, verb: int) -> bool:
    """`Donghai Port Group Co., Ltd.`: a comma that belongs to the name."""
    return t.lows[comma + 1] in ("ltd.", "ltd", "inc.", "inc", "llc", "and") and comma + 1 < verb


def find_main_venue(t: Tokens) -> Range | None:
    """`at the main venue in X`, wherever it is told."""
    for i in range(1, len(t.lows) - 2):
        if t.lows[i] == "venue" and t.lows[i - 1] == "main" and t.lows[i + 1] in ("in", "at", "of"):
            return find_place(t, i + 2, len(t.lows))
    return None


def find_venue(t: Tokens, sentence: Sentence, name: Range | None) -> Range | None:
    """The place named with `at` or `in`: a hall before a city."""
    city = None
    name = name or (0, 0)
    for i in range(sentence.first, sentence.last - 1):
        if t.lows[i] in data.VENUE_LINKS and not name[0] <= i < name[1]:
            found = find_place(t, i + 1, sentence.last)
            if not found:
                continue
            if _is_hall(t, found):
                return found
            city = city or found
    return city


def find_place(t: Tokens, first: int, last: int) -> Range | None:
    """The place whose name begins at `first`, article skipped, unless an event or a time is named."""
    while first < last and t.tags[first] in "DG":
        first += 1
    if first >= last or t.marks[first] & (MONTH | WEEKDAY):
        return None
    end = noun_phrase(t, first, _VENUE_LINKS, last)
    if not t.words[first][0].isupper() and not _is_described_hall(t, first, end):
        return None
    head = head_of(t, first, end)
    if head >= 0 and t.marks[head] & EVENT and not t.marks[head] & VENUE:
        return None
    return first, end


def _is_described_hall(t: Tokens, first: int, end: int) -> bool:
    """`the headquarters in Linhe`, `the 2-9 Convention Hall`, `the training base of the Waterworks`."""
    if t.lows[first - 1] != "the":
        return False
    named = any(t.words[k][0].isupper() for k in range(first, end))
    return named and any(t.marks[k] & VENUE for k in range(first, min(end, first + 5)))


def _is_hall(t: Tokens, found: Range) -> bool:
    return any(t.marks[k] & VENUE for k in range(*found))
