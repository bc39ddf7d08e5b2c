"""Sentences → predicates: each finite verb group with the stretch its subject stands in.

A predicate in a relative clause, or embedded behind `that`, is marked, so that what is told about
one event is not read as another's.
"""

from __future__ import annotations

import re

import attrs

from conference_docs.extracting.finite_verbs import agent_behind, finite_base, verb_group
from conference_docs.extracting.items import Range
from conference_docs.extracting.names import is_namey
from conference_docs.extracting.openings import body_start
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.lexicon import COMMIT, EVENT, REPORT, REQUEST, TITLE, TITLE_MOD

_AGENT_LIMIT = 14
_ANTECEDENT = 40  # tokens in which what a relative clause or a participle belongs to is looked for


# Where something may begin or end: finite verbs, relative pronouns, `that`, commas and semicolons.
_TURNS = re.compile("[MBHdFEZzVvwWA,;]")


@attrs.frozen
class Predicate:
    """A verb group `[group)` with its head `verb`, and the tokens `[subject)` that hold its subject.

    `shared` says that no subject stands there and the one of the predicate before holds on.
    """

    sentence: int
    group: Range
    verb: int
    subject: Range
    passive: bool = False
    modal: bool = False
    negated: bool = False
    relative: bool = False
    embedded: bool = False
    shared: bool = False


def find_predicates(t: Tokens, number: int, sentence: Sentence) -> tuple[Predicate, ...]:
    """The predicates of one sentence, in order."""
    scanner = _Scanner(t, number, body_start(t, sentence), sentence.last)
    match = _TURNS.search(t.tags, scanner.first, scanner.last)
    while match:
        match = _TURNS.search(t.tags, scanner.step(match.start()), scanner.last)
    return tuple(scanner.found)


class _Scanner:
    """Reads one sentence from left to right; lives for one call of `find_predicates`."""

    def __init__(self, t: Tokens, number: int, first: int, last: int) -> None:
        self.t, self.number, self.first, self.last = t, number, first, last
        self.found: list[Predicate] = []
        self.start = first  # where the next subject may begin
        self.relative_at = -1  # the pronoun of the relative clause that we are in
        self.embedded = False  # behind a reporting verb's `that`
        self.was_relative = False
        self.opening = first < last and t.tags[first] in "XxEH"

    def step(self, i: int) -> int:
        """Read the token `i`, and answer where to go on."""
        tag = self.t.tags[i]
        if tag in "MBHdFEZz" or (tag in "Vvw" and i > self.first and finite_base(self.t, i)):
            return self.verb(i)
        if tag in ",;":
            self.separator(i, tag)
        elif tag in "WA" and i > self.first:
            self.link(i, tag)
        return i + 1

    def link(self, i: int, tag: str) -> None:
        """A relative pronoun, or `that`."""
        before = self.t.tags[i - 1]
        if tag == "W":
            self.relative_at = i if _opens_relative(self.t, i) else self.relative_at
        elif before in "EFZzVv,RNPO" and _reports(self.t, i, self.first):
            self.embedded, self.start = True, i + 1
        elif before in "NPzxv)DO":
            self.relative_at = i

    def separator(self, i: int, tag: str) -> None:
        if tag == ";" and self.start > self.first:
            self.start, self.embedded, self.relative_at = i + 1, False, -1
        elif tag == "," and self.embedded and self.opening and _main_subject(self.t, i + 1, self.last):
            self.embedded, self.start = False, i + 1
        elif tag == "," and self.relative_at >= 0 and _has_verb(self.t.tags, self.relative_at + 1, i):
            self.relative_at = -1

    def verb(self, i: int) -> int:
        """A finite verb, or a participle with its agent."""
        t = self.t
        read = verb_group(t, i, self.first, self.last)
        if not read:
            return i + 1
        group, verb, passive = read
        relative = self.relative_at >= 0 or (self.was_relative and t.tags[i - 1] == "C")
        stays = relative or (passive and t.tags[group[0]] == "E")
        shared = not relative and _is_empty(t, self.start, i)
        modal, negated = _flags(t, group)
        subject = self.subject(i, stays)
        self.found.append(
            Predicate(self.number, group, verb, subject, passive, modal, negated, relative, self.embedded, shared)
        )
        self.was_relative = relative
        if relative:
            self.relative_at = -1
        elif not stays:
            self.start = group[1]
        return group[1]

    def subject(self, i: int, stays: bool) -> Range:
        """Where the subject of the verb at `i` stands; an antecedent is not looked for without end."""
        if self.relative_at < 0:
            first, last = self.start, i
        else:
            first, last = _relative_subject(self.t, self.start, self.relative_at, i)
        return (max(first, last - _ANTECEDENT), last) if stays else (first, last)


def _main_subject(t: Tokens, i: int, last: int) -> bool:
    """Whether a person or a pronoun follows: the main clause behind `Having noted that …,`."""
    if i < last and t.tags[i] == "D":
        return i + 1 < last and bool(t.marks[i + 1] & (TITLE | TITLE_MOD | EVENT))
    return i < last and (t.lows[i] in ("he", "she", "they", "it") or is_namey(t, i) or bool(t.marks[i] & TITLE))


def _has_verb(tags: str, first: int, last: int) -> bool:
    """Whether a relative clause had a verb that was not taken for a finite one (`whose firm carried out …`)."""
    return any(tag in "EFZVL" for tag in tags[first : min(last, first + 40)])


def _relative_subject(t: Tokens, start: int, relative_at: int, i: int) -> Range:
    """The antecedent's stretch where the pronoun is the subject, else what stands behind the pronoun."""
    inside = any(t.tags[k] not in "R," for k in range(relative_at + 1, i))
    return (relative_at + 1, i) if inside else (start, relative_at)


def _opens_relative(t: Tokens, i: int) -> bool:
    return t.lows[i] in ("who", "which", "whose", "whom", "where", "when") and t.tags[i - 1] in ',NPIzx#)"KvJO'


def _reports(t: Tokens, i: int, first: int) -> bool:
    """Whether `that` stands behind a reporting verb."""
    marks = REPORT | REQUEST | COMMIT
    return any(t.marks[k] & marks and t.tags[k] in "EFZzVvXxL" for k in range(max(first, i - 4), i))


def _flags(t: Tokens, group: Range) -> tuple[bool, bool]:
    tags = t.tags[group[0] : group[1]]
    return "M" in tags, "t" in tags or any(w.endswith("n't") for w in t.lows[group[0] : group[1]])


def agent_at(t: Tokens, predicate: Predicate, last: int) -> int:
    """Where the agent of a passive begins, behind its `by`, or -1."""
    if not predicate.passive:
        return -1
    end = predicate.group[1]
    for i in range(end, min(last, end + _AGENT_LIMIT)):
        if agent_behind(t, i, last):
            return i + 1
        if t.tags[i] in ",;FMHBA":
            return _behind_aside(t, i, last)
    return -1


def _behind_aside(t: Tokens, i: int, last: int) -> int:
    """`was attended, via video link, by A`: where the agent begins behind an aside, or -1."""
    close = t.tags.find(",", i + 1, min(last, i + 8)) if t.tags[i] == "," else -1
    return close + 2 if 0 < close < last - 2 and t.lows[close + 1] == "by" else -1


def _is_empty(t: Tokens, start: int, end: int) -> bool:
    """Whether nothing but an object's rest stands between two predicates: `attended X and spoke`."""
    i = end - 1
    while i >= start and t.tags[i] == "R":
        i -= 1
    return i >= start and (t.tags[i] == "C" or (t.tags[i] == "," and i == start))
