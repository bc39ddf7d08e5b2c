"""Noun phrases by their tags: where one begins and ends around a head."""

from __future__ import annotations

from collections.abc import Collection

from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import MONTH, WEEKDAY

_BEFORE_HEAD = frozenset("NPJ#vxXzEKwC-")
_INSIDE = frozenset("NPJ#vxXzwKDGEL")
_LIMIT = 60


def phrase_start(t: Tokens, head: int, first: int) -> int:
    """Where the noun phrase of `head` begins, without its article."""
    i = head
    while i > first and i > head - 16 and _before(t, i - 1, first):
        i -= 1
    while i < head and t.tags[i] in "CER-":
        i += 1
    return i


def _before(t: Tokens, i: int, first: int) -> bool:
    if t.tags[i] == "C":
        return t.tags[i - 1] in "NPJvx" and i > first and t.tags[i + 1] not in "DG"
    return t.tags[i] in _BEFORE_HEAD


def noun_phrase(t: Tokens, head: int, links: Collection[str], last: int | None = None) -> int:
    """Where the noun phrase of `head` ends, complements behind the given prepositions included."""
    end = min(len(t.tags) if last is None else last, head + _LIMIT)
    i = head + 1
    while i < end and _goes_on(t, i, end, links):
        i += 1
    while i > head + 1 and t.tags[i - 1] in "CIDG":
        i -= 1
    return i


def _goes_on(t: Tokens, i: int, end: int, links: Collection[str]) -> bool:
    tag = t.tags[i]
    if t.lows[i] in ("yesterday", "today", "tomorrow", "tonight") or (
        t.lows[i] in ("this", "last", "next") and tag != "C"
    ):
        return False
    if tag == "C":
        return i + 1 < end and t.tags[i + 1] in "NPDGJ#vx" and t.tags[i - 1] in "NPvxz)"
    if tag in "IT":
        return (t.lows[i] in links and i + 1 < end and not _is_time(t, i + 1)) or _is_half(t, i, end)
    if tag in "()":
        return tag == ")" or _short_bracket(t, i, end)
    if tag in "EL":
        return t.tags[i - 1] in "DGJ" and i + 1 < end and t.tags[i + 1] in "NP"
    return tag in _INSIDE


def _is_half(t: Tokens, i: int, end: int) -> bool:
    """`a review of the work in the first half of the year`."""
    if i + 5 >= end or t.lows[i] not in ("in", "for") or t.lows[i + 3] not in ("half", "quarter", "quarters"):
        return False
    return t.lows[i + 4] == "of" and not _is_time(t, i + 5)


def _short_bracket(t: Tokens, i: int, end: int) -> bool:
    return ")" in t.tags[i : min(end, i + 10)]


def _is_time(t: Tokens, i: int) -> bool:
    for k in (i, i + 1):
        if k < len(t.marks) and (t.marks[k] & (MONTH | WEEKDAY) or t.lows[k] in ("morning", "afternoon", "evening")):
            return True
    return False
