"""The trigger table compiled: which rules may begin with a word, and the first that matches at a token."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import Frame
from conference_docs.extracting.patterns import Pattern, compile_pattern, match_pattern
from conference_docs.lexicon import NECESSARY, REPORT

_MARKS = {"REPORTED": REPORT, "NECESSARY": NECESSARY}

INVERTING = frozenset(phrase.split()[0] for phrase in deontic.INVERTED_DENIALS)


@attrs.frozen
class Rule:
    """A row of the trigger table."""

    id: str
    modality: str
    pattern: Pattern
    introduces: str
    actor: str


@attrs.frozen
class Trigger:
    """A rule that matched; `first`, `last` is the printed trigger, `body` the first token of what it introduces."""

    rule: Rule
    at: int
    first: int
    last: int
    body: int


@functools.cache
def trigger_rules() -> tuple[Mapping[str, tuple[Rule, ...]], tuple[Rule, ...]]:
    """Rules by first word, and those that begin with any reporting verb."""
    by_word: dict[str, list[Rule]] = {}
    reported: list[Rule] = []
    for name, modality, source, introduces, actor, _ in deontic.TRIGGERS:
        rule = Rule(name, modality, compile_pattern(source, _MARKS, deontic.WORD_SETS), introduces, actor)
        head = rule.pattern.items[0]
        if head.mark:
            reported.append(rule)
        for word in head.words:
            by_word.setdefault(word, []).append(rule)
    return {word: tuple(rules) for word, rules in by_word.items()}, tuple(reported)


def trigger_positions(f: Frame) -> list[int]:
    """Every token at which a rule may begin."""
    words = trigger_rules()[0].keys() | INVERTING
    return [i for i, (low, marks) in enumerate(zip(f.lows, f.marks, strict=True)) if low in words or marks & REPORT]


def match_trigger(f: Frame, i: int, first: int, end: int) -> list[Trigger]:
    """The rules that match at token `i` of the sentence `[first, end)`, in the table's order."""
    by_word, reported = trigger_rules()
    rules = by_word.get(f.lows[i], ())
    if f.marks[i] & REPORT and f.tags[i] in "EFZzVvXL":
        rules = rules + reported
    if not rules or not _may_begin(f, i, first):
        return []
    out = []
    for rule in rules:
        match = match_pattern(rule.pattern, i, min(end, i + 40), f.lows, f.tags, f.marks)
        if match is not None:
            out.append(Trigger(rule, match.first, match.shown_first, match.shown_last, match.last))
    return out


def _may_begin(f: Frame, i: int, first: int) -> bool:
    """Words that are nouns or infinitives here trigger nothing."""
    tag = f.tags[i]
    if tag == "M":
        return True
    k = i - 1
    while k >= first and f.tags[k] in "R ":
        k -= 1
    left = f.tags[k] if k >= first else "."
    if tag == "n":
        return left == "H" and f.lows[k] != "had"
    if tag in "VvwH" and f.lows[i] not in ("have", "has", "had", "need", "refrain"):
        return left in "OCNP.,z" and not (left in "NPz" and tag == "v" and f.lows[i] in ("demand", "request", "appeal"))
    if tag == "z" or (tag == "v" and f.lows[i] == "need"):
        return left not in "DGJEFV"
    if tag == "N":
        return f.lows[i] in ("effort", "efforts", "action", "actions", "work", "measures", "steps")
    return tag not in "ELX" or left not in "DG"
