"""Whether a verb reports words where it stands: by the lexicon, and by what stands behind it."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import attrs

from conference_docs.data import attribution as data
from conference_docs.extracting.acts import Act
from conference_docs.extracting.openings import body_start
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.voices import head_at
from conference_docs.extracting.wordtable import verb_forms
from conference_docs.lexicon import EVENT, REPORT, SPEAK

_NEAR = 8
# What a resolution does in a clause of its own, without being a verb of speech.
CLAUSE_VERBS = frozenset(data.CLAUSE_VERBS)
_CONVINCED = frozenset(data.CONVINCED)


@attrs.frozen
class Condition:
    """What a verb needs behind it to report words: a next word, a near one, none of some, or `that`."""

    next: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    that: bool = False

    def holds(self, following: Sequence[str], clause: bool) -> bool:
        """Whether the words behind the verb fulfil it; `clause` says that a report follows."""
        if not self.never.isdisjoint(following[:4]):
            return False
        if not self.next.isdisjoint(following[:2]) or not self.near.isdisjoint(following):
            return True
        return clause if self.that else not (self.next or self.near)


_FREE = Condition()


@functools.cache
def _conditions() -> dict[str, Condition]:
    """The verb forms that need something behind them."""
    table: dict[str, Condition] = {}
    for base in {*data.MUST_NEXT, *data.MUST_FOLLOW, *data.NOT_BEFORE, *data.NEED_THAT}:
        row = Condition(
            next=frozenset(data.MUST_NEXT.get(base, "").split()),
            near=frozenset(data.MUST_FOLLOW.get(base, "").split()),
            never=frozenset(data.NOT_BEFORE.get(base, "").split()),
            that=base in data.NEED_THAT,
        )
        table.update(dict.fromkeys(verb_forms(base), row))
    return table


@functools.cache
def _with_colon() -> dict[str, frozenset[str]]:
    return {form: frozenset(near.split()) for base, near in data.WITH_COLON.items() for form in verb_forms(base)}


@functools.cache
def _parentheticals() -> frozenset[str]:
    return frozenset().union(*map(verb_forms, data.PARENTHETICAL))


def is_parenthetical(t: Tokens, act: Act, sentence: Sentence) -> bool:
    """`…, she announced, …`: set off by commas, or at the end."""
    (start, end), last = act.predicate.group, sentence.last
    if end < last and t.tags[end] not in ',."':
        return False
    return any(t.tags[i] in ',"' for i in range(max(sentence.first, start - 5), start))


@functools.cache
def agenda_forms() -> frozenset[str]:
    """What a meeting does with its papers."""
    return frozenset().union(*map(verb_forms, data.AGENDA))


def is_reporting(t: Tokens, act: Act, sentence: Sentence) -> bool:
    """Whether the verb reports words here: by the lexicon, and by what stands behind it."""
    verb, end = act.predicate.verb, act.predicate.group[1]
    if t.lows[verb] in CLAUSE_VERBS and body_start(t, sentence) > sentence.first:
        return True
    condition = _conditions().get(t.lows[verb], _FREE)
    colon = _with_colon().get(t.lows[verb])
    if colon and not colon.isdisjoint(t.lows[end : end + _NEAR]) and ":" in t.tags[end : sentence.last]:
        return True
    if t.tags.find(':"', end, min(sentence.last, end + 5)) >= 0:
        return True
    if t.lows[end : end + 3] in (["of", "the", "view"], ["of", "the", "opinion"]):
        return True
    if t.lows[verb] in _CONVINCED and t.tags[end] in "AT":
        return True
    if is_parenthetical(t, act, sentence):
        return bool(t.marks[verb] & REPORT) or t.lows[verb] in _parentheticals()
    following = t.lows[end : min(sentence.last, end + _NEAR)]
    if not (t.marks[verb] & (REPORT | SPEAK) or condition.next or condition.near):
        return False
    return condition.holds(following, condition.that and reports_clause(t, end, sentence))


def reports_clause(t: Tokens, end: int, sentence: Sentence) -> bool:
    """`that`, a colon, a quotation, or a relative clause of facts behind the verb."""
    for i in range(end, min(sentence.last, end + 14)):
        if t.tags[i] in 'A:"' or t.lows[i] in ("how", "why", "whether", "where"):
            return True
        if t.tags[i] == ";":
            return False
    return False


def is_agenda(t: Tokens, act: Act) -> bool:
    """`The meeting reviewed A` is narration, `The meeting held that …` is not."""
    end = act.predicate.group[1]
    if t.lows[act.predicate.verb] not in agenda_forms() or (end < len(t.tags) and t.tags[end] == "A"):
        return False
    return any(t.marks[head_at(t, *party.span)] & EVENT for party in act.subjects)
