"""Where the subject and the object of a predicate stand, in tokens.

A subject is looked for between the verb before and its own verb; commas, conjunctions and what the
verb before took as its object decide where it begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from conference_docs.data.conference import SESSIONS
from conference_docs.extracting.find_predicates import Predicate, agent_at
from conference_docs.extracting.items import Group, Holder, Item, Other, Person, Range
from conference_docs.extracting.read_atom import head_of
from conference_docs.extracting.read_list import read_list
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import BODY, EVENT, REPORT

_PRONOUNS = frozenset(("he", "she", "they", "it", "we", "i"))


def subject_stretch(t: Tokens, predicates: Sequence[Predicate], k: int) -> Range:
    """The tokens in which the subject of the `k`th predicate stands."""
    predicate = predicates[k]
    first, last = predicate.subject
    if k and agent_at(t, predicates[k - 1], last) >= 0:
        member = _new_member(t, agent_at(t, predicates[k - 1], last), last) if _is_participle(predicates[k - 1]) else -1
        first = member if member >= 0 else _behind_last_and(t, first, last)
    elif k and first == predicates[k - 1].group[1] and not predicate.relative:
        first = _behind_object(t, first, last)
    first = _behind_while(t, _parenthetical(t, predicate, first, last), last)
    if predicate.relative and "by" in t.lows[first:last]:
        first = last - 1 - t.lows[first:last][::-1].index("by")
    return first, _trim(t, first, last)


def _is_participle(predicate: Predicate) -> bool:
    return predicate.passive and predicate.group[1] - predicate.group[0] == 1


def _new_member(t: Tokens, first: int, last: int) -> int:
    """`presided over by A, B spoke`: where B begins, whom a comma alone parts from the agent, or -1."""
    while first < last and t.tags[first] in "IR":
        first += 1
    items = read_list(t, first, last)
    if len(items) < 2 or isinstance(items[-1], Other):
        return -1
    before = items[-1].first - 1
    while before > first and t.tags[before] == "D":
        before -= 1
    return items[-1].first if t.tags[before] == "," else -1


def _behind_while(t: Tokens, first: int, last: int) -> int:
    """`A presided, while B reported`: a new clause, a new subject."""
    for i in range(last - 1, max(first, last - 60) - 1, -1):
        if t.lows[i] in ("while", "whereas") and t.tags[i + 1] not in "Xx":
            return i + 1
    return first


def _parenthetical(t: Tokens, predicate: Predicate, first: int, last: int) -> int:
    """Where the subject of `…, the session stressed, …` begins: behind the comma; of `To deans he gave`: at `he`."""
    end = predicate.group[1]
    if last - first > 1 and t.tags[last - 1] == "O" and t.lows[last - 1] in ("he", "she", "they", "it", "we", "i"):
        return last - 1
    if not t.marks[predicate.verb] & REPORT or end >= len(t.tags) or t.tags[end] not in ',."':
        return first
    for i in range(last - 2, max(first, last - 8) - 1, -1):
        if t.tags[i] in ',"':
            alone = read_list(t, i + 1, last)
            return i + 1 if (alone and not isinstance(alone[-1], Holder)) or t.tags[i + 1] == "D" else first
    return first


def _behind_last_and(t: Tokens, first: int, last: int) -> int:
    for i in range(last - 1, max(first, last - 60), -1):
        if t.tags[i] == "C" and t.tags[i - 1] == ",":
            return i + 1
    return first


def _behind_object(t: Tokens, first: int, last: int) -> int:
    """What stands right behind the verb before is its object; a subject comes behind a separator."""
    nearest = -1
    for i in range(first, last):
        if t.tags[i] == ";" or (t.tags[i] == "C" and i > first and t.tags[i - 1] == ","):
            return i
        if nearest < 0 and t.tags[i] in ",C":
            nearest = i
    return nearest if nearest >= 0 else first


def _trim(t: Tokens, first: int, last: int) -> int:
    """Drop adverbs and commas between the subject and its verb."""
    while last > first and t.tags[last - 1] in 'R,"':
        last -= 1
    if last - first > 3 and t.lows[last - 2] == "this" and t.lows[last - 1] in SESSIONS:
        last -= 2  # `Mayor A this morning inspected B`
    return last


def object_end(t: Tokens, predicates: Sequence[Predicate], k: int, before: int) -> int:
    """The object ends where the next predicate's subject begins."""
    predicate = predicates[k]
    if predicate.group[0] and t.tags[predicate.group[0] - 1] == "(":
        close = t.tags.find(")", predicate.group[1], before)
        return close if close > 0 else before
    if k + 1 < len(predicates) and not predicates[k + 1].shared and not predicates[k + 1].relative:
        opening = predicate.group[0] == t.sentences[predicate.sentence].first
        nearest = _last_separator(t, predicate.group[1], before, "," if opening else ";")
        member = _new_member(t, predicate.group[1], before) if _is_participle(predicate) else -1
        if member >= 0:
            return member
        return nearest if _new_subject(t, nearest, before, predicates[k + 1]) else before
    return before


def _new_subject(t: Tokens, separator: int, last: int, predicate: Predicate) -> bool:
    """Whether the next predicate's own subject stands behind the separator, and no further position."""
    if predicate.passive and predicate.group[1] - predicate.group[0] == 1:
        return False
    items = read_list(t, separator + 1, last)
    return bool(items) and not isinstance(items[0], Holder)


def _last_separator(t: Tokens, first: int, last: int, mark: str) -> int:
    """The last `and` or `;`; behind an opening participle (`Presided over by A, the session …`) the last comma."""
    semicolon = t.tags.rfind(";", first, last)
    if mark == ";" and semicolon > 0:
        return semicolon
    for i in range(last - 1, max(first, last - 80), -1):
        if t.tags[i] == mark or (mark == ";" and t.lows[i] in ("and", "while")):
            return i
    return last


def final_run(t: Tokens, items: Sequence[Item], bodies: bool) -> tuple[Item, ...]:
    """The people and bodies at the end of the stretch, or the last thing there."""
    k = len(items)
    several = k > 1 and "C" in t.tags[items[k - 2].last : items[k - 1].first]
    kinds = Person | Group | Holder if several else Person | Group
    while k > 0 and (isinstance(items[k - 1], kinds) or (bodies and _is_institution(t, items[k - 1]))):
        k -= 1
        if isinstance(items[k], Other) and k and "C" not in t.tags[items[k - 1].last : items[k].first]:
            break
    return tuple(items[k:]) or tuple(items[-1:])


def _is_institution(t: Tokens, item: Item) -> bool:
    """A body that may act beside people: `the Railway Court`."""
    head = head_of(t, item.first, item.last)
    return isinstance(item, Other) and head >= 0 and bool(t.marks[head] & BODY) and not t.marks[head] & EVENT
