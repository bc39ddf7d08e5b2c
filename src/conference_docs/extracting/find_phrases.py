"""Fixed phrases and inverted sentences that name people: where the names stand, and the row that says so."""

from __future__ import annotations

from collections.abc import Iterator

from conference_docs.data.participation import HEARING, INVERTED, PHRASES
from conference_docs.extracting.tokens import Sentence, Tokens

Found = tuple[str, str, int, int]  # rule, role, first, last

_BY_WORD = {word: tuple(row for row in PHRASES if row[1] == word) for _, word, *_ in PHRASES}
_REPORTS = frozenset(
    ("report", "reports", "briefing", "briefings", "presentation", "presentations", "speech", "speeches")
)
_KEYS = _REPORTS | frozenset(_BY_WORD)
_INVERTING = frozenset(word for _, word, _ in INVERTED)
_HEARING = frozenset(HEARING)
_BACK = 40
_OPENING = 4
_LIST_LIMIT = 2000


def find_phrases(t: Tokens, sentence: Sentence) -> tuple[Found, ...]:
    """The stretches of names in one sentence, each with rule and role."""
    return tuple(_scan(t, sentence))


def _scan(t: Tokens, sentence: Sentence) -> Iterator[Found]:
    if not _KEYS.isdisjoint(t.lows[sentence.first : sentence.last]):
        for i in range(sentence.first, sentence.last):
            for row in _BY_WORD.get(t.lows[i], ()):
                yield from _phrase(t, sentence, i, row)
            if t.lows[i] in _REPORTS and _heard(t, sentence, i):
                yield from _heard_from(t, sentence, i)
    yield from _inverted(t, sentence)


def _phrase(t: Tokens, sentence: Sentence, i: int, row: tuple[str, str, str, str, str]) -> Iterator[Found]:
    rule, _, before, opening, role = row
    words = before.split()
    start = i - len(words)
    if start < sentence.first or t.lows[start:i] != words:
        return
    if opening == "was":
        if t.lows[i + 1] in ("was", "were", "sat"):
            yield rule, role, i + 2, _list_end(t, i + 2, sentence.last)
        return
    if not opening:
        yield rule, role, *_behind(t, i + 1, sentence.last)
        return
    for k in range(start - 1, max(sentence.first - 1, start - _BACK), -1):
        if t.lows[k] == opening:
            yield rule, role, k + 1, start
            return


def _behind(t: Tokens, i: int, last: int) -> tuple[int, int]:
    """From behind the phrase's `of` to the next verb."""
    first = i + 1 if i < last and t.lows[i] == "of" else i
    end = first
    while end < last and t.tags[end] not in "FZBHdM" and not (t.tags[end] == "E" and t.tags[end - 1] in ",P)"):
        end += 1
    return first, end


def _heard(t: Tokens, sentence: Sentence, i: int) -> bool:
    return not _HEARING.isdisjoint(t.lows[max(sentence.first, i - 6) : i])


def _heard_from(t: Tokens, sentence: Sentence, i: int) -> Iterator[Found]:
    """`heard a report by A` / `delivered by A` / `from A`."""
    for k in range(i + 1, min(sentence.last, i + 8)):
        if t.lows[k] in ("by", "from"):
            yield "speak.heard", "speaker", *_behind(t, k + 1, sentence.last)
            return


def _inverted(t: Tokens, sentence: Sentence) -> Iterator[Found]:
    """`Also present were A, B and C.`."""
    opening = t.lows[sentence.first : min(sentence.last, sentence.first + _OPENING)]
    if _INVERTING.isdisjoint(t.lows[sentence.first : min(sentence.last, sentence.first + 12)]):
        return
    for rule, word, role in INVERTED:
        if word == "also" and opening[:1] != ["also"]:
            continue
        verb = _inverting_verb(t, sentence) if word in opening else _directly_before(t, sentence, word)
        if verb:
            if verb > 0:
                yield rule, role, verb + 1, _list_end(t, verb + 1, sentence.last)
            return


def _list_end(t: Tokens, first: int, last: int) -> int:
    """The people behind an inverted verb end where a further clause begins."""
    semicolon, relative = -1, False
    for i in range(first, min(last, first + _LIST_LIMIT)):
        if t.lows[i] in ("while", "whereas"):
            return i
        if t.tags[i] in "W;":
            relative = t.tags[i] == "W"
            semicolon = semicolon if relative else i
        elif semicolon > 0 and not relative and (t.tags[i] in "FMBHd" or (t.tags[i] == "E" and t.tags[i - 1] in ",P")):
            return semicolon
    return min(last, first + _LIST_LIMIT)


def _directly_before(t: Tokens, sentence: Sentence, word: str) -> int:
    """`Heads of Government in attendance were: A; B`: the verb right behind the word, the people behind it."""
    for i in range(sentence.first + 1, min(sentence.last - 2, sentence.first + 12)):
        if t.lows[i] == word and t.lows[i + 1] in ("was", "were") and t.tags[i + 2] in ":PDO":
            return i + 1
    return 0


def _inverting_verb(t: Tokens, sentence: Sentence) -> int:
    """The first finite verb, if it is one behind which the people stand."""
    for i in range(sentence.first, min(sentence.last, sentence.first + 24)):
        if t.lows[i] in ("was", "were", "is", "are", "included", "include", "includes"):
            return i if i + 1 < sentence.last and t.tags[i + 1] not in "ELXVM" else 0
        if t.tags[i] in "FMHd" or (t.tags[i] in ",;" and i > sentence.first + _OPENING + 8):
            return 0
    return 0
