"""The trigger table compiled: which rules may begin with a word, and the first that matches at a token."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import SPOKEN, Frame
from conference_docs.extracting.patterns import Pattern, compile_pattern, match_pattern
from conference_docs.lexicon import COMMIT, NECESSARY, REPORT, REQUEST

_MARKS = {"REPORTED": REPORT, "NECESSARY": NECESSARY, "REQUESTED": REQUEST, "COMMITTED": COMMIT}

_NOUNS_TOO = frozenset("need necessity importance".split())
_SKIPPED = frozenset("not never only".split())
_JOINTS = frozenset("C,")
_KEY_NOUNS = frozenset("need necessity urgency importance imperative call calls appeal appeals effort efforts".split())
_INVERTED = [tuple(phrase.split()) for phrase in deontic.INVERTED_DENIALS]
_ALONE = frozenset(words[0] for words in _INVERTED if len(words) == 1)
_PAIRS = frozenset(words[:2] for words in _INVERTED)


@attrs.frozen
class Rule:
    """A row of the trigger table."""

    id: str
    modality: str
    pattern: Pattern
    introduces: str
    actor: str
    single: bool = False


@attrs.frozen
class Trigger:
    """A rule that matched; `first`, `last` is the printed trigger, `body` the first token of what it introduces."""

    rule: Rule
    at: int
    first: int
    last: int
    body: int


Keyed = tuple[frozenset[str] | None, Rule]
Rules = tuple[frozenset[str] | None, tuple[Keyed, ...]]
_NO_RULES: Rules = (frozenset(), ())


@functools.cache
def trigger_rules() -> tuple[Mapping[str, Rules], tuple[Keyed, ...]]:
    """Rules by first word, and those that begin with any verb of a class; each with the words that must follow.

    A first word also has the words that may follow it in any of its rules.
    """
    by_word: dict[str, list[Keyed]] = {}
    marked: list[Keyed] = []
    for name, modality, source, introduces, actor, _ in deontic.TRIGGERS:
        rule = Rule(
            name,
            modality,
            compile_pattern(source, _MARKS, deontic.WORD_SETS),
            introduces,
            actor,
            source.islower() and " " not in source,
        )
        head = rule.pattern.items[0]
        if head.mark:
            marked.append((_key(rule.pattern), rule))
        for word in head.words:
            by_word.setdefault(word, []).append((_key(rule.pattern), rule))
    return {word: (_all_keys(rules), tuple(rules)) for word, rules in by_word.items()}, tuple(marked)


def _all_keys(rules: list[Keyed]) -> frozenset[str] | None:
    """The words one of which must follow for any of the rules; `None` where one of them asks for none."""
    found: set[str] = set()
    for keys, rule in rules:
        if keys is None or rule.single:
            return None
        found |= keys
    return frozenset(found)


def _key(pattern: Pattern) -> frozenset[str] | None:
    """The words one of which follows the first word but for adverbs and denials; `None` where anything may."""
    for item in pattern.items[1:]:
        if item.least and not (item.words and item.words <= _SKIPPED):
            return item.words if not (item.tags or item.mark) else None
        if not (item.tags <= frozenset("R") and item.words <= _SKIPPED):
            return None
    return None


def _key_word(f: Frame, i: int, end: int) -> str:
    k = i + 1
    while k < end and k < i + 16 and f.tags[k] in "Rt ":
        k += 1
    return f.lows[k] if k < end else ""


def may_invert(f: Frame, i: int) -> bool:
    """Whether a denial in front of an inverted clause may begin at token `i`."""
    return f.lows[i] in _ALONE or (f.tags[i] in "IR" and (f.lows[i], f.lows[i + 1]) in _PAIRS)


def rules_at(f: Frame, i: int, first: int, end: int) -> tuple[Keyed, ...]:
    """The rules worth trying at token `i` of the sentence `[first, end)`."""
    by_word, marked = trigger_rules()
    keys, rules = by_word.get(f.lows[i], _NO_RULES)
    if keys is not None and (not rules or _key_word(f, i, end) not in keys):
        rules = ()
    if f.marks[i] & SPOKEN and _speaks_of_need(f, i):
        rules += marked
    return rules if rules and _may_begin(f, i, first) else ()


def match_trigger(f: Frame, i: int, first: int, end: int) -> Iterator[Trigger]:
    """The rules that match at token `i` of the sentence `[first, end)`, in the table's order."""
    return match_rules(f, i, end, rules_at(f, i, first, end))


def match_rules(f: Frame, i: int, end: int, rules: tuple[Keyed, ...]) -> Iterator[Trigger]:
    """Those of the rules that match at token `i`."""
    key, stop = _key_word(f, i, end), min(end, i + 40)
    for words, rule in rules:
        if rule.single:
            yield Trigger(rule, i, i, i + 1, i + 1)
        elif words is None or key in words:
            match = match_pattern(rule.pattern, i, stop, f.lows, f.tags, f.marks)
            if match is not None:
                yield Trigger(rule, match.first, match.shown_first, match.shown_last, match.last)


def _speaks_of_need(f: Frame, i: int) -> bool:
    """Whether the rules for classes of verbs are worth trying: a demand or a promise, or a need reported."""
    marks, tag = f.marks[i], f.tags[i]
    if marks & (REQUEST | COMMIT) and tag in "EFZLX":
        return True
    return bool(marks & REPORT) and tag in "EFZzVvXL" and not _KEY_NOUNS.isdisjoint(f.lows[i + 1 : i + 10])


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
        return left == "H" and (f.lows[k] != "had" or "h" in f.turns[max(first, k - 16) : k])
    if tag in "VvwH" and f.lows[i] not in ("have", "has", "had", "need", "refrain"):
        return left in "OCNP.,z" and not (left in "NPz" and tag == "v" and f.lows[i] in ("demand", "request", "appeal"))
    if tag == "z" or (tag == "v" and f.lows[i] == "need"):
        return left not in "DGJEFV"
    if f.lows[i] in _NOUNS_TOO and tag in "Nvz":
        joined = left in "DJ" and not _JOINTS.isdisjoint(f.tags[max(first, i - 4) : i])
        return joined or (tag != "N" and left not in "DGJEFV")
    if tag == "N":
        return f.lows[i] in ("effort", "efforts", "action", "actions", "work", "measures", "steps")
    if tag in "Xx" and left == "I" and f.lows[k] == "without":
        return False
    return tag not in "ELX" or left not in "DG"
