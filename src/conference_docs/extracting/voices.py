"""Who may be speaking: a person by number, or a body by its tokens."""

from __future__ import annotations

import attrs

from conference_docs.extracting.acts import Act, Party
from conference_docs.extracting.items import Range
from conference_docs.extracting.tokens import Tokens
from conference_docs.extracting.wordtable import verb_forms
from conference_docs.lexicon import BODY, COMMIT, DOCUMENT, EVENT, GROUP, GROUP_ONE, TITLE

_FIRST_PERSON = frozenset(("we", "i", "you", "they", "it", "this", "that", "these", "those", "which", "who"))


@attrs.frozen
class Voice:
    """A speaker: a person by number, or a body by its tokens."""

    person: int | None = None
    body: Range | None = None


def voice_of(t: Tokens, party: Party, current: Voice | None, act: Act) -> Voice | None:
    """The speaker that a subject is; `None` for what cannot speak."""
    if party.person is not None:
        return Voice(person=party.person)
    first, last = party.span
    if party.pronoun:
        return current if current and current.person is not None else None
    if t.tags[first] not in "NPJ#vxz" and not party.group and t.lows[first] != "both":
        return None
    head = head_at(t, first, last)
    last, marks = min(last, _complement_end(t, head, last)), t.marks[head]
    if t.lows[head] in _FIRST_PERSON or (marks & DOCUMENT and not marks & (EVENT | GROUP)):
        return None
    if t.marks[act.predicate.verb] & COMMIT and current and current.person is not None:
        return Voice(body=(first, last)) if party.group or marks & EVENT else None
    if (marks & TITLE or t.lows[head] == "chief") and not party.group and _is_quoting(t, act) and _is_person(current):
        return current  # `"We will stay," the head of Sundaran diplomacy said.`
    if party.group or marks & (BODY | EVENT | GROUP | GROUP_ONE | TITLE) or _is_firm(t, act, first, last):
        return Voice(body=(first, last))
    return None


def _is_person(voice: Voice | None) -> bool:
    return voice is not None and voice.person is not None


def _is_quoting(t: Tokens, act: Act) -> bool:
    """Whether a quotation ends close in front of the verb."""
    return '"' in t.tags[max(0, act.predicate.group[0] - 9) : act.predicate.group[0]]


_SAYING = frozenset().union(*map(verb_forms, ("say", "tell", "announce", "add")))


def _is_firm(t: Tokens, act: Act, first: int, last: int) -> bool:
    """`Northmere Water said …`: a name of several words that is no person's."""
    return (
        last - first > 1
        and t.lows[act.predicate.verb] in _SAYING
        and all(t.words[i][0].isupper() for i in range(first, last))
    )


def is_body(t: Tokens, where: Range) -> bool:
    """Whether a noun phrase is headed by a body, an event or a group."""
    return (t.tags[where[0]] in "NPJ#vxz" or t.lows[where[0]] == "both") and bool(
        t.marks[head_at(t, *where)] & (BODY | EVENT | GROUP)
    )


_NAME_ENDS = frozenset("ELFXMBHdASW,;:")
# Prepositions that open an adverbial, not a complement.
_ADVERBIAL = frozenset(("by", "with", "during", "after", "before", "via", "through", "under", "without", "within"))


def _complement_end(t: Tokens, head: int, last: int) -> int:
    """A body's name ends before a verb, an adverbial or a clause; a group's may hold commas."""
    ends = _NAME_ENDS - {","} if t.marks[head] & GROUP else _NAME_ENDS
    for i in range(head + 1, last):
        if t.tags[i] in ends or (t.tags[i] == "I" and t.lows[i] in _ADVERBIAL):
            return i
    return last


def head_at(t: Tokens, first: int, last: int) -> int:
    """The head noun of a body's name."""
    i = first
    while i + 1 < last and t.tags[i + 1] not in 'ITWAELXFMBH,;:"(':
        i += 1
    return i
