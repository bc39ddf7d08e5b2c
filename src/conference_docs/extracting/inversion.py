"""Denials in front of an inverted clause: "on no account should we", "nor will any firm be spared"."""

from __future__ import annotations

from conference_docs.data import deontic
from conference_docs.extracting.clauses import Frame
from conference_docs.extracting.find_actors import strip_article
from conference_docs.extracting.found_directive import Range
from conference_docs.extracting.patterns import Pattern
from conference_docs.extracting.triggers import Rule, Trigger
from conference_docs.extracting.verb_groups import VerbGroup, read_group

_PHRASES: dict[str, list[list[str]]] = {}
for _phrase in deontic.INVERTED_DENIALS:
    _PHRASES.setdefault(_phrase.split()[0], []).append(_phrase.split())
_RULE = Rule("inverted-denial", "prohibition", Pattern((), 0, 0), "verb", "subject")
_MODALS = frozenset("should must shall will would may can could".split())
_REACH = 30


def match_inversion(f: Frame, i: int, end: int) -> tuple[Trigger, Range, VerbGroup] | None:
    """The inverted clause whose denial begins at token `i`."""
    for words in _PHRASES.get(f.lows[i], ()):
        k = f.skip(i + len(words), end)
        if k + 1 < end and f.lows[i : i + len(words)] == words and f.lows[k] in _MODALS:
            return _read(f, i, k, end)
    return None


def _read(f: Frame, i: int, modal: int, end: int) -> tuple[Trigger, Range, VerbGroup] | None:
    verb = _verb_behind(f, modal + 1, end)
    if verb <= modal + 1:
        return None
    group = read_group(f, verb, end)
    if group is None:
        return None
    last = verb
    while last > modal + 2 and f.tags[last - 1] in "R ":
        last -= 1
    subject = (strip_article(f, modal + 1, last), last)
    return Trigger(_RULE, i, i, modal + 1, modal + 1), subject, group


def _verb_behind(f: Frame, first: int, end: int) -> int:
    """The verb behind the subject: a pronoun's next word, else the first verb that a noun stands before."""
    if f.tags[first] == "O":
        return first + 1
    for k in range(first + 1, min(first + _REACH, end)):
        tag = f.tags[k]
        if tag in "bV":
            return k
        if tag in "vw" and f.tags[k - 1] in "NPz" and (k + 1 >= end or f.tags[k + 1] in "DGOI#R,."):
            return k
        if tag in ".;:":
            return -1
    return -1
