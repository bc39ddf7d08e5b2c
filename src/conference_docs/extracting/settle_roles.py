"""Involvements and attributions → each attendee's roles, in order of first mention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from conference_docs.data.attribution import ABSENT_DOCUMENTS
from conference_docs.data.participation import BODIES_TOO
from conference_docs.extracting.acts import Acts, Party
from conference_docs.extracting.attribute import Attribution
from conference_docs.extracting.find_participation import Involvement
from conference_docs.extracting.items import Range
from conference_docs.extracting.read_atom import head_of, skip_quantity
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import BODY, EVENT, GROUP, GROUP_ONE, TITLE, VENUE
from conference_docs.model import Role

_ABSENT = frozenset(ABSENT_DOCUMENTS)
# Bare definite phrases point back at people already named.
_ANAPHORIC = frozenset("the two both these those all".split())


@attrs.frozen
class SettledRoles:
    """Every role with who has it, where and by which rule; and the involvements that count."""

    roles: tuple[tuple[int | None, Range, Role, str], ...]
    involvements: tuple[Involvement, ...]


def settle_roles(
    t: Tokens, acts: Acts, involvements: Sequence[Involvement], attributions: Sequence[Attribution]
) -> SettledRoles:
    """Who counts as an attendee, and as what."""
    counted = tuple(found for found in involvements if _counts(t, found) and _may_have(found))
    rows = [(f.sentence, f.party.person, _extent(t, f.party), f.role, f.rule) for f in counted]
    rows += _from_words(t, acts, attributions)
    rows.sort(key=lambda row: row[0])
    return SettledRoles(tuple(row[1:] for row in rows), counted)


def _counts(t: Tokens, found: Involvement) -> bool:
    party = found.party
    if party.person is not None:
        return True
    if (
        not party.group
        and found.rule in BODIES_TOO
        and (_is_institution(t, *party.span) or _is_unnamed(t, *party.span))
    ):
        return True
    if not party.group or _is_phrase(t, *party.span):
        return False
    return (found.rule in BODIES_TOO and _is_listed(t, *party.span)) or not _points_back(t, *party.span)


def _is_listed(t: Tokens, first: int, last: int) -> bool:
    """`officials of two bureaus and journalists`: the bare noun at a list's end says who else was there."""
    return last - first == 1 and first > 0 and t.lows[first - 1] == "and"


def _is_phrase(t: Tokens, first: int, last: int) -> bool:
    """`with delegates`: no noun phrase; `over 120 delegates` is one."""
    return t.tags[first] in "IRV" and skip_quantity(t, first, last) == first


def _is_institution(t: Tokens, first: int, last: int) -> bool:
    """A named body that attends or speaks as such: `the Railway Court made a speech`; or several: `branch campuses`."""
    head = head_of(t, first, last)
    if head > first and t.marks[head] & BODY and t.lows[head].endswith("s") and t.words[first][0].isupper():
        return not t.marks[head] & EVENT
    named = head >= 0 and (t.words[head][0].isupper() or head + 1 < last)
    return named and bool(t.marks[head] & BODY) and not t.marks[head] & EVENT and last - first > 1


def _is_unnamed(t: Tokens, first: int, last: int) -> bool:
    """`the President of the Railway Court`, whose name the text does not tell."""
    if t.lows[first - 1 : first] != ["the"]:
        return False  # `A, Mayor of B`: an apposition
    head = head_of(t, first, last)
    return head >= 0 and bool(t.marks[head] & TITLE) and t.lows[head + 1 : head + 2] == ["of"] and head + 1 < last


def _may_have(found: Involvement) -> bool:
    """A session may be held by a committee; only a person is its chair."""
    return found.party.person is not None or found.role is not Role.CHAIR


def _points_back(t: Tokens, first: int, last: int) -> bool:
    """`the participants`, `the two mayors`: nobody new."""
    head = head_of(t, first, last)
    if head < 0 or head + 1 < last:
        return False
    before = t.lows[first - 1] if first else ""
    plain = all(t.tags[i] in "#D" or t.lows[i] in _ANAPHORIC for i in range(first, head))
    return plain and (before in _ANAPHORIC or t.lows[first] in _ANAPHORIC or (head == first and last - first == 1))


def _extent(t: Tokens, party: Party) -> Range:
    """A group without its relative clause."""
    first, last = party.span
    if party.person is not None:
        return party.span
    for i in range(first + 1, last):
        if _is_place(t, i, last):
            return first, i
        if (
            t.tags[i] in "WA;"
            or t.lows[i] in ("via", "during", "after", "before", "online")
            or (t.lows[i] == "under" and t.lows[i + 1 : i + 3] == ["the", "theme"])
        ):
            return first, i
    return first, last


def _is_place(t: Tokens, i: int, last: int) -> bool:
    """`his delegation at the Jade Hall`: where it was met, not who they are."""
    if t.lows[i] not in ("at", "in"):
        return False
    return any(t.marks[k] & VENUE and t.words[k][0].isupper() for k in range(i + 1, min(last, i + 7)))


def _from_words(
    t: Tokens, acts: Acts, attributions: Sequence[Attribution]
) -> Iterator[tuple[int, int | None, Range, Role, str]]:
    """Whoever is reported speaking at the event is a speaker there."""
    for found in attributions:
        person, cue = found.voice.person, found.cue
        if person is not None and (cue or found.rule == "carry.label") and not _absent(t, found.sentence):
            yield found.sentence, person, acts.cast[person].name, Role.SPEAKER, found.rule
        elif found.voice.body and cue and _is_group(t, found.voice.body):
            yield found.sentence, None, found.voice.body, Role.SPEAKER, found.rule


def _is_group(t: Tokens, where: Range) -> bool:
    head = head_of(t, *where)
    return head >= 0 and bool(t.marks[head] & (GROUP | GROUP_ONE)) and head + 1 < where[1]


def _absent(t: Tokens, number: int) -> bool:
    """`In the instruction, A asked …`: A need not have been there."""
    sentence = t.sentences[number]
    opening = t.lows[sentence.first : sentence.first + 6]
    return bool(opening) and opening[0] in ("in", "the") and not _ABSENT.isdisjoint(opening)
