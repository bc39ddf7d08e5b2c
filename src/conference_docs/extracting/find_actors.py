"""Who is to act: the subject in front of a verb, as printed without article."""

from __future__ import annotations

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import BLANK, Frame
from conference_docs.extracting.found_directive import Range
from conference_docs.lexicon import REPORT

_ARTICLES = frozenset(("the", "a", "an"))
_DEPENDENT = frozenset(deontic.DEPENDENT.split())
_ADVERBIAL = frozenset("where when how why whereby wherein".split())
_CONCESSIVE = frozenset("while whereas although though whilst".split())
_ENUMERATORS = frozenset(deontic.ENUMERATORS.split())
_INTRO = frozenset("ISTXxEL")
_PRONOUNS = frozenset("we they he she it i you".split())
_REACH = 120
_SEGMENTS = 16


@attrs.frozen
class Subject:
    """The noun phrase in front of a verb; `np` is `None` where the clause shares an earlier subject.

    `dependent` says that the verb stands in a clause that demands nothing.
    """

    np: Range | None
    start: int
    dependent: bool = False


def strip_article(f: Frame, first: int, last: int) -> int:
    """The first token behind a leading article (and behind signs)."""
    i = f.skip(first, last)
    return f.skip(i + 1, last) if i < last - 1 and f.lows[i] in _ARTICLES else i


def find_subject(f: Frame, verb: int, floor: int, sentence_first: int) -> Subject:
    """The subject of the verb group that begins at `verb`; nothing before `floor` is looked at."""
    start, kind = _clause_start(f, verb, floor)
    segments = _segments(f, start, verb)
    alone = start == floor and floor > sentence_first
    if kind in "xn":
        if len(segments) == 1 or not _joined(f, segments[-1]):
            return Subject(None, verb, dependent=True)
        segments, alone = segments[-1:], True
    return _choose(f, segments, verb, alone)


def _clause_start(f: Frame, verb: int, floor: int) -> tuple[int, str]:
    low = max(floor, verb - _REACH)
    sign = max(f.line.rfind(mark, low, verb) for mark in ";:.-")
    edge = max(f.turns.rfind(kind, low, verb) for kind in "hxn")
    if edge > sign:
        return edge, f.edges[edge]
    if sign >= 0:
        return sign + 1, "h"
    return low, "x" if f.edges[verb] in "xn" else "h"


def _segments(f: Frame, start: int, end: int) -> list[Range]:
    """The stretches between commas, the last one (maybe empty) reaching to the verb."""
    out: list[Range] = []
    right = end
    while len(out) < _SEGMENTS and (comma := f.line.rfind(",", start, right)) >= 0:
        out.append((comma + 1, right))
        right = comma
    out.append((start, right))
    return out[::-1]


def _choose(f: Frame, segments: list[Range], verb: int, alone: bool) -> Subject:
    first, last = segments[-1]
    if alone and len(segments) == 1:
        first = _behind_clause(f, first, last, True)
    a, joined = _trim(f, first, last)
    if a >= last:
        if joined or len(segments) == 1:
            return Subject(None, verb)
        return _before_comma(f, segments[:-1], verb, alone)
    if _is_dependent(f, a, last):
        return Subject(None, verb, dependent=True)
    b = _behind_intro(f, a, last)
    if b is None and f.lows[a] in ("as", "than"):
        return Subject(None, verb, dependent=True)
    if b is None:
        return _before_comma(f, segments[:-1], verb, alone)
    intro = a if b > a and joined else -1
    b = _behind_clause(f, b, last, False)
    if b > a and intro < 0 and f.tags[b : b + 1] == ["I"]:
        b = _behind_intro(f, b, last) or b
    if b >= last:
        return Subject(None, verb)
    if b == a and not alone and f.lows[a] not in _PRONOUNS:
        listed = joined or any(f.tags[k] == "C" for k in range(a, last))
        b = _list_start(f, segments[:-1], a) if listed else a
    found = _subject(f, b, last)
    return found if intro < 0 else attrs.evolve(found, start=intro)


def _subject(f: Frame, first: int, last: int) -> Subject:
    end = f.back(last - 1, first) + 1
    start = strip_article(f, first, end)
    while end - 1 > start and f.tags[end - 1] in "R,H":
        end -= 1
    return Subject((start, end), first) if end > start else Subject(None, first)


def _joined(f: Frame, segment: Range) -> bool:
    """A new clause behind a comma and a conjunction."""
    a = f.skip(*segment)
    return a < segment[1] and f.tags[a] == "C"


def _trim(f: Frame, first: int, last: int) -> tuple[int, bool]:
    """Behind conjunctions, adverbs and ordinals; and whether there was a conjunction."""
    joined = False
    while first < last:
        tag, low = f.tags[first], f.lows[first]
        if tag == "C":
            joined = True
        elif low in _CONCESSIVE or tag in "R A" or (low in _ENUMERATORS and f.tags[first + 1] in ", DGOPN"):
            pass
        else:
            break
        first += 1
    return first, joined


def _is_dependent(f: Frame, a: int, last: int) -> bool:
    """Whether the words up to the verb open a relative or conditional clause that the verb completes."""
    word = a if f.lows[a] in _DEPENDENT or f.edges[a] == "r" else -1
    for k in range(a + 1, last):
        if f.edges[k] == "r":
            word = k
    if word == a and f.tags[a] == "I" and _behind_intro(f, a, last) is not None:
        return False  # "until 1 May no wagon should leave"
    return word >= 0 and not _completed(f, word, last)


def _completed(f: Frame, word: int, last: int) -> bool:
    k = word + 1
    while k < last and f.tags[k] in "R t":
        k += 1
    if k < last and f.lows[word] == "who" and f.tags[k] in "FEZzvVwBHMd":
        return True
    adverbial = f.tags[word] == "S" or f.lows[word] in _ADVERBIAL
    if k < last and not adverbial and f.tags[k] in "FEZzvVwBHMd" and not (f.tags[k] in "zvwE" and k + 1 == last):
        return True
    return any(f.tags[j] in "BHMFZdV" or (f.tags[j] == "E" and f.tags[j - 1] not in "DGJR") for j in range(k, last))


def _behind_intro(f: Frame, a: int, last: int) -> int | None:
    """Where the noun phrase begins behind an introduction without comma ("By 2030 China will")."""
    if f.tags[a] not in _INTRO:
        return a
    for k in range(last - 1, a, -1):
        left = f.tags[f.back(k - 1, a)]
        if f.tags[k] in "DGOP#" and left in "NPvz#x" and f.tags[k] != left:
            return k
        if f.tags[k] == "C" and k + 1 < last and f.tags[k + 1] in "DGO" and _has_finite(f, a, k):
            return k + 1
    return a if f.tags[a] in "Xx" or (f.tags[a] == "E" and last - a > 1) else None


def _behind_clause(f: Frame, a: int, last: int, cut: bool) -> int:
    """Behind the last `and`, where a whole clause stands before it."""
    for k in range(last - 1, a, -1):
        if f.tags[k] == "C" and (cut or _has_finite(f, a, k)):
            return k + 1
    return a


def _has_finite(f: Frame, first: int, last: int) -> bool:
    for k in range(first, last):
        if f.edges[k] == "r":
            return False
        if f.tags[k] in "BHMFZd" or (f.tags[k] == "E" and f.marks[k] & REPORT):
            return True
        if f.tags[k] in "zE" and k > first and k + 1 < last and f.tags[k + 1] in "DGO" and f.tags[k - 1] in "NPzJ":
            return True
    return False


def _is_np(f: Frame, segment: Range) -> bool:
    a = f.skip(*segment)
    return a < segment[1] and f.tags[a] not in "ISTXELRWACtBHMd" and not _has_finite(f, a, segment[1])


def _list_start(f: Frame, segments: list[Range], first: int) -> int:
    """The first member of a list of noun phrases that ends at the verb."""
    for segment in reversed(segments):
        if not _is_np(f, segment):
            a, joined = _trim(f, *segment)
            if joined and _is_np(f, (a, segment[1])):
                return a
            break
        first = f.skip(*segment)
    return first


def _before_comma(f: Frame, segments: list[Range], verb: int, alone: bool) -> Subject:
    """The subject in front of an apposition or a relative clause that a comma closes."""
    best: Range | None = None
    for segment in reversed(segments):
        a, joined = _trim(f, *segment)
        whole = (a, segment[1])
        if a < segment[1] and (f.tags[a] == "W" or _is_reduced(f, f.skip(*segment))):
            continue
        if _is_np(f, whole):
            best = whole
            if joined:
                break
        elif _has_finite(f, *whole):
            break
    if best is None or (alone and best[0] == segments[0][0]):
        return Subject(None, verb)
    return _subject(f, *best)


def _is_reduced(f: Frame, a: int) -> bool:
    """As in "the signs, once reported, have to": a clause without subject or finite verb."""
    return f.lows[a] in ("once", "when", "if", "unless", "though", "while") and f.tags[a + 1] in "ELXxIR"


def head_of(f: Frame, np: Range) -> int:
    """The head noun of a noun phrase: the last word before its complements."""
    k = np[0]
    while k + 1 < np[1] and f.tags[k + 1] not in "IWATC,LX" and not (f.tags[k + 1] == "E" and f.tags[k] in "NPz"):
        k += 1
    while k > np[0] and f.tags[k] in (BLANK, "R"):
        k -= 1
    return k
