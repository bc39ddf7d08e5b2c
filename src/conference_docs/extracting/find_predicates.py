"""Sentences → predicates: each finite verb group with the stretch its subject stands in.

A predicate in a relative clause, or embedded behind `that`, is marked, so that what is told about
one event is not read as another's.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from conference_docs.extracting.items import Range
from conference_docs.extracting.names import is_namey
from conference_docs.extracting.openings import body_start
from conference_docs.extracting.strong_verbs import STRONG_VERBS
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.wordtable import unchanged_verbs
from conference_docs.lexicon import ATTEND, CHAIR, COMMIT, EVENT, REPORT, REQUEST, SPEAK, TITLE, TITLE_MOD

ROLE_VERBS = REPORT | SPEAK | CHAIR | ATTEND | REQUEST | COMMIT
_GROUP_LIMIT = 8
_AGENT_LIMIT = 14
_ANTECEDENT = 40  # tokens in which what a relative clause or a participle belongs to is looked for


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
    return tuple(_scan(t, number, body_start(t, sentence), sentence.last))


def _scan(t: Tokens, number: int, first: int, last: int) -> Iterator[Predicate]:
    tags = t.tags
    start, relative_at, embedded, i = first, -1, False, first
    was_relative, opening = False, first < last and tags[first] in "XxEH"
    while i < last:
        tag = tags[i]
        if tag == "W" and i > first and _opens_relative(t, i):
            relative_at = i
        elif tag == "A" and i > first and tags[i - 1] in "EFZzVv,RNPO" and _reports(t, i, first):
            embedded, start = True, i + 1
        elif tag == "A" and i > first and tags[i - 1] in "NPzxv)DO":
            relative_at = i
        elif tag in "MBHdFEZz" or (tag in "Vvw" and i > first and _finite_base(t, i)):
            found = _verb_group(t, i, first, last)
            if found:
                group, verb, passive = found
                relative = relative_at >= 0 or (was_relative and tags[i - 1] == "C")
                subject = _relative_subject(t, start, relative_at, i) if relative_at >= 0 else (start, i)
                was_relative = relative
                flags = _flags(t, group)
                shared = not relative and _is_empty(t, start, i)
                stays = relative or (passive and tags[group[0]] == "E")
                if stays:
                    subject = max(subject[0], subject[1] - _ANTECEDENT), subject[1]
                yield Predicate(number, group, verb, subject, passive, *flags, relative, embedded, shared)
                if relative:
                    relative_at = -1
                elif not stays:
                    start = group[1]
                i = group[1] - 1
        elif tag == "," and embedded and opening and _main_subject(t, i + 1, last):
            embedded, start = False, i + 1
        elif tag == "," and relative_at >= 0 and _has_verb(tags, relative_at + 1, i):
            relative_at = -1
        elif tag == ";" and start > first:
            start, embedded, relative_at = i + 1, False, -1
        i += 1


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


def _verb_group(t: Tokens, i: int, first: int, last: int) -> tuple[Range, int, bool] | None:
    """The verb group that starts at `i`, its head and whether it is passive."""
    tags = t.tags
    if tags[i] in "MBHd":
        return _auxiliary_group(t, i, last)
    if tags[i] in "E" and not _finite_ed(t, i, first, last):
        return ((i, i + 1), i, True) if _agentive(t, i, last) else None
    if tags[i] == "z" and not _finite_s(t, i, first):
        return None
    if tags[i] == "Z" and i > first and tags[i - 1] in "DJG#I":
        return None
    return (i, i + 1), i, False


def _auxiliary_group(t: Tokens, i: int, last: int) -> tuple[Range, int, bool]:
    tags, be, k = t.tags, t.tags[i] == "B", i + 1
    end = min(last, i + _GROUP_LIMIT)
    while k < end and tags[k] in "RtbnHMd":
        be = be or tags[k] in "bn"
        k += 1
    if k < end and tags[k] in "ELFXxVvwZ" and not (tags[k] in "vwx" and tags[i] in "BH" and not be):
        return (i, k + 1), k, be and tags[k] in "ELVvw"
    while k > i + 1 and tags[k - 1] in "Rt":
        k -= 1
    return (i, k), k - 1, False


def _finite_ed(t: Tokens, i: int, first: int, last: int) -> bool:
    """`stressed` behind a noun phrase or a comma is finite; before `by` or behind an article it is not."""
    if i == first or (i + 1 < last and t.lows[i + 1] == "by" and t.lows[min(i + 2, last - 1)] not in _MEANS):
        return False
    if i + 2 < last and t.lows[i + 2] == "by" and t.tags[i + 1] in "IR":
        return False
    left = t.tags[i - 1]
    if not t.marks[i] & ROLE_VERBS and t.lows[i] not in STRONG_VERBS and left in "NzxvJP,":
        right = t.tags[i + 1] if i + 1 < last else "."
        if (left != "P" and right in "I,.CBMEHF;") or (left == "P" and right in "NP") or (left == "," and right in "NzJ"):
            return False
    return left in 'NPvzxORW,)"#CJAK-E~SH.' and (left != "J" or bool(t.marks[i] & ROLE_VERBS))


def _agentive(t: Tokens, i: int, last: int) -> bool:
    """A participle with its agent: `chaired by A`, `presided over by B`."""
    return "by" in t.lows[i + 1 : min(last, i + 3)] and t.lows[min(i + 2, last - 1)] not in _MEANS


# `joined by video link` has no agent.
_MEANS = frozenset("video video-link videolink videoconference teleconference phone telephone satellite means way zoom".split())
_UNCHANGED = unchanged_verbs()


def _finite_base(t: Tokens, i: int) -> bool:
    """`we urge`; `A and B put their signatures`."""
    left = t.tags[i - 1]
    return left == "O" or (t.lows[i] in _UNCHANGED and left in ",PR)C")


def _finite_s(t: Tokens, i: int, first: int) -> bool:
    return i > first and t.tags[i - 1] in "P,)O" and bool(t.marks[i] & ROLE_VERBS)


def _flags(t: Tokens, group: Range) -> tuple[bool, bool]:
    tags = t.tags[group[0] : group[1]]
    return "M" in tags, "t" in tags or any(w.endswith("n't") for w in t.lows[group[0] : group[1]])


def agent_at(t: Tokens, predicate: Predicate, last: int) -> int:
    """Where the agent of a passive begins, behind its `by`, or -1."""
    if not predicate.passive:
        return -1
    end = predicate.group[1]
    for i in range(end, min(last, end + _AGENT_LIMIT)):
        if t.lows[i] == "by" and t.lows[min(i + 1, last - 1)] not in _MEANS:
            return i + 1
        if t.tags[i] in ",;FMHBA":
            return -1
    return -1


def _is_empty(t: Tokens, start: int, end: int) -> bool:
    """Whether nothing but an object's rest stands between two predicates: `attended X and spoke`."""
    i = end - 1
    while i >= start and t.tags[i] == "R":
        i -= 1
    return i >= start and (t.tags[i] == "C" or (t.tags[i] == "," and _follows_object(t, start, i)))


def _follows_object(t: Tokens, start: int, comma: int) -> bool:
    """A comma right before the verb ends an apposition, unless no name stands in front of it."""
    return comma == start
