"""Where clauses begin, and which words stand aside: one pass over each sentence, used by every directive matcher.

A `Frame` is the document's tokens with asides blanked out of the tags: brackets, quotation marks, and
attributions between commas ("Haizhou, he went on, is ready"). `edges` has one letter a token:
`h` a statement begins here, `x` a dependent clause, `n` a denied statement; `r` is a relative word.
"""

from __future__ import annotations

import re
from bisect import bisect_left

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.lexicon import COMMIT, NECESSARY, REPORT, REQUEST, TRIGGER
from conference_docs.model import ParagraphKind

BLANK = " "
SPOKEN = REPORT | REQUEST | COMMIT
READ_KINDS = frozenset({ParagraphKind.TEXT, ParagraphKind.ITEM})

_SAYING = frozenset(deontic.SAYING.split())
_DENIABLE = frozenset(deontic.DENIABLE.split())
_SIGNS = re.compile('["(]')
_RELATIVES = re.compile("[AW]")
_BROKEN = frozenset(";:.")
_ASIDE_FIRST = frozenset("OPDGNEF")
_ASIDE_LENGTH = 14
_BRACKET_LENGTH = 40
_NOUNS_WITH_THAT = frozenset(
    """hope hopes view belief confidence conviction commitment promise suggestion proposal requirement opinion
    understanding assurance fact wish out clear consensus""".split()
)
_CONSEQUENCE = frozenset("so such order provided given except now".split())
_TELLING = frozenset("told briefed notified informed reminded assured warned tells reminds telling".split())
_SOFT = frozenset("in at during with after before".split())
_DEMANDING = frozenset("should must shall ought need needs".split())
_GOVERNING = frozenset("for of at with by under from".split())
_SLOGAN = 10
_FINITE = frozenset("BMHFOV")
_GOING_ON = frozenset("went goes continued continues concluded".split())


@attrs.frozen(eq=False)
class Frame:
    """Tokens with blanked tags and clause edges."""

    t: Tokens
    tags: list[str]
    edges: list[str]
    lows: list[str]
    marks: list[int]
    hot: list[int]  # the words of saying and those with which a trigger may begin
    line: str = ""  # the tags in one string, for patterns
    turns: str = ""  # the edges in one string

    def skip(self, i: int, end: int) -> int:
        """The first token from `i` on that is no aside."""
        while i < end and self.tags[i] == BLANK:
            i += 1
        return i

    def back(self, i: int, start: int) -> int:
        """The last token up to `i` that is no aside; `start - 1` where there is none."""
        while i >= start and self.tags[i] == BLANK:
            i -= 1
        return i


def frame_tokens(t: Tokens) -> Frame:
    """Blank the asides and find the clause edges of every sentence that may hold directives."""
    wanted = SPOKEN | TRIGGER
    hot = [i for i, marks in enumerate(t.marks) if marks & wanted]
    frame = Frame(t, list(t.tags), [BLANK] * len(t.lows), t.lows, t.marks, hot)
    notes, at = _turns(t, hot), 0
    results = ", so " in t.text
    for sentence in t.sentences:
        first, at = at, bisect_left(notes, sentence.last, at)
        if sentence.kind in READ_KINDS:
            signs = t.tags[sentence.first : sentence.last]
            if '"' in signs or "(" in signs:
                _blank_signs(frame, sentence)
            if signs.startswith(")", 1):
                frame.tags[sentence.first : sentence.first + 2] = BLANK * 2  # "a) Ports shall"
            if "," in signs:
                if _is_told(frame, sentence, notes[first:at]):
                    _blank_asides(frame, sentence)
                if results:
                    _join_results(frame, sentence)
            _find_edges(frame, sentence, notes[first:at])
    return attrs.evolve(frame, line="".join(frame.tags), turns="".join(frame.edges))


def _is_told(f: Frame, s: Sentence, notes: list[int]) -> bool:
    """Whether anybody may be said to speak in the sentence."""
    return any(f.marks[i] & SPOKEN for i in notes) or not _GOING_ON.isdisjoint(f.lows[s.first : s.last])


def _blank_signs(f: Frame, s: Sentence) -> None:
    opening, behind = True, s.first
    for match in _SIGNS.finditer(f.t.tags, s.first, s.last):
        i = match.start()
        if i < behind:
            continue
        if f.t.tags[i] == "(":
            close = max(f.t.tags.find(")", i, min(i + _BRACKET_LENGTH, s.last)), i)
            f.tags[i : close + 1] = BLANK * (close + 1 - i)
            behind = close + 1
            continue
        f.tags[i] = BLANK
        if opening:
            _blank_slogan(f, i, s.last)
        opening = not opening


def _blank_slogan(f: Frame, i: int, last: int) -> None:
    """A comma inside a short quotation without verb parts nothing: "three shifts, four crews"."""
    close = f.t.tags.find('"', i + 1, min(i + _SLOGAN, last))
    inside = f.t.tags[i + 1 : close]
    if close > 0 and "," in inside[:-1] and inside[-1] != "," and not _FINITE.intersection(inside):
        for k in range(i + 1, close):
            if f.tags[k] == ",":
                f.tags[k] = BLANK


def _blank_asides(f: Frame, s: Sentence) -> None:
    find = f.t.tags.find
    final = s.last - 1  # a comma there opens nothing
    i = find(",", s.first, final)
    while i >= 0:
        following = i + 1
        if f.tags[i] == "," and f.tags[f.skip(i + 1, final)] in _ASIDE_FIRST:
            end = i + 1
            while end < min(i + _ASIDE_LENGTH, s.last) and f.tags[end] not in ",.;:":
                end += 1
            closed = end == s.last or f.tags[end] in ",.;:"
            if closed and _is_aside(f, i + 1, end):
                following = _blank(f, i, end, s.last)
        i = find(",", following, final)


def _join_results(f: Frame, s: Sentence) -> None:
    """A demand behind "so" begins a clause of its own: "we are few, so (that) villagers should help"."""
    i = f.t.tags.find(",", s.first, s.last - 3)
    while i >= 0:
        if f.lows[i + 1] == "so" and f.tags[i + 2] in "ADGNOPJ#z" and _demands(f, i + 2, s.last):
            f.tags[i + 1] = "C"
            if f.tags[i + 2] == "A":
                f.tags[i + 2] = BLANK
        i = f.t.tags.find(",", i + 1, s.last - 3)


def _demands(f: Frame, i: int, last: int) -> bool:
    for k in range(i, min(i + _ASIDE_LENGTH, last)):
        if f.lows[k] in _DEMANDING:
            return True
        if f.tags[k] in ",;:.MBF":
            return False
    return False


def _blank(f: Frame, comma: int, end: int, last: int) -> int:
    """Blank an attribution; at the end of a sentence its comma becomes the full stop, and
    in a quotation its first comma stays.
    """
    if end < last and f.tags[end] == ",":
        if f.tags[end + 1] in "Xx" and f.marks[end + 1] & SPOKEN:  # ", he stressed, adding that"
            f.tags[comma:end] = BLANK * (end - comma)
            return end
        first = comma + 1 if '"' in f.t.tags[comma : end + 1] else comma
        if first > comma and f.tags[end + 1] == "W":  # ", said Li, who"
            f.tags[comma] = "."
        f.tags[first : end + 1] = BLANK * (end + 1 - first)
        return end + 1
    f.tags[comma:end] = "." + BLANK * (end - comma - 1)
    return end


def _is_aside(f: Frame, first: int, end: int) -> bool:
    inside = [k for k in range(first, end) if f.tags[k] != BLANK]
    if len(inside) < 2:
        return False
    if f.tags[inside[0]] in "EF":
        said_by = f.tags[inside[1]] != "I"  # ", said A, Mayor of B," but not "A, Mayor of B, called for roads."
        return said_by and bool(f.marks[inside[0]] & REPORT) and all(f.tags[k] in "PDGNJOI#K" for k in inside[1:])
    verb = next((n for n, k in enumerate(inside) if n and _reports(f, k)), None)
    if verb is None or any(f.tags[k] not in "OPDGNJ#IKBR" for k in inside[:verb]):
        return False
    if any(f.tags[k] == "B" for k in inside[:verb]) and f.lows[inside[0]] != "it":
        return False
    return _ends_softly(f, inside[verb], inside[verb + 1 :])


def _reports(f: Frame, k: int) -> bool:
    return f.tags[k] in "EFZ" and (bool(f.marks[k] & REPORT) or f.lows[k] in _GOING_ON)


def _ends_softly(f: Frame, verb: int, rest: list[int]) -> bool:
    """Nothing but an adverbial, or the person told, behind the verb."""
    if f.lows[verb] in _GOING_ON and [f.lows[k] for k in rest[-3:-1]] == ["on", "to"]:
        return True
    if any(f.tags[k] in "TAWM" for k in rest):
        return False
    if not rest or f.lows[verb] in _TELLING or f.lows[verb] in _GOING_ON:
        return True
    soft = f.tags[rest[0]] == "R" or f.lows[rest[0]] in _SOFT
    return soft and len(rest) <= 6 and not f.marks[verb] & REQUEST


def _find_edges(f: Frame, s: Sentence, notes: list[int]) -> None:
    pending, last = -1, BLANK
    for i in notes:
        tag = f.tags[i]
        if tag == "A":
            if pending >= 0 and not _BROKEN.isdisjoint(f.tags[pending:i]):
                pending = -1
            last = _place_that(f, i, s, pending, last)
            pending = -1
        elif tag == "W":
            f.edges[i] = "r"
        elif f.marks[i] & SPOKEN and tag in "EFZzXVvL" and _is_speech(f, i, s):
            pending = i
            _place_bare(f, i, s)


def _turns(t: Tokens, hot: list[int]) -> list[int]:
    """Every word of saying, `that` and relative word."""
    turns = [i for i in hot if t.marks[i] & SPOKEN]
    turns += [match.start() for match in _RELATIVES.finditer(t.tags)]
    return sorted(set(turns))


def _place_that(f: Frame, i: int, s: Sentence, pending: int, last: str) -> str:
    if i > s.first and f.lows[i - 1] in _GOVERNING:
        f.tags[i] = "D"  # "for that very reason"
        return last
    kind = _that_kind(f, i, s, pending, last)
    if kind == "r" and f.tags[i - 1] == "C" and f.tags[i + 1] == "N" and f.tags[i + 2] in "MBH":
        f.tags[i] = "D"  # "and that person has to"
        return last
    if kind == "r":
        f.edges[i] = "r"
        return last
    if i + 1 < s.last:
        f.edges[f.skip(i + 1, s.last - 1)] = kind
    return kind


def _that_kind(f: Frame, i: int, s: Sentence, pending: int, last: str) -> str:
    p = f.back(i - 1, s.first)
    if p < s.first:
        return "r"
    low, tag = f.lows[p], f.tags[p]
    if low in _CONSEQUENCE:
        return "x"
    if tag in ",C":
        return last if last != BLANK else "h" if pending >= 0 else "r"
    if f.marks[p] & SPOKEN and tag in "EFZzXVvLx":
        return _said_that(f, p, s)
    if f.marks[p] & NECESSARY or low in _NOUNS_WITH_THAT or tag in "FEZB":
        return "h"
    if low == "it" and f.lows[p - 1] in _TELLING:
        return "h"
    if low == "it" or tag in "Vv":
        return "n" if _denied(f, p, s) else "x"
    if any(f.lows[k] in _TELLING and f.tags[k] in "EFZ" for k in range(max(s.first, p - 4), p)):
        return "h"
    if pending >= 0 and i - pending <= 14 and (f.tags[pending + 1] in "IR" or f.lows[pending] in _TELLING):
        return "h"
    return "r"


def _said_that(f: Frame, p: int, s: Sentence) -> str:
    if f.tags[p] in "Vv":
        if _denied(f, p, s):
            return "n"
        q = p - 1
        while q >= s.first and f.tags[q] in "R ":
            q -= 1
        return "x" if q >= s.first and f.tags[q] in "TM" else "h"
    return "h"


def _denied(f: Frame, p: int, s: Sentence) -> bool:
    return f.lows[p] in _DENIABLE and any(f.tags[k] == "t" for k in range(max(s.first, p - 3), p))


def _is_speech(f: Frame, i: int, s: Sentence) -> bool:
    """Whether a word of saying is a verb here, not a noun."""
    before = f.tags[i - 1] if i > s.first else "."
    if f.tags[i] in "EFZXL":
        return before not in "DG"
    return before == "O" or (f.tags[i] in "Vv" and before in "NPR")


def _place_bare(f: Frame, i: int, s: Sentence) -> None:
    """A clause without `that` behind "he said"."""
    if f.lows[i] in _SAYING and i + 1 < s.last and f.tags[i + 1] in "DGOPNJ#vz":
        f.edges[i + 1] = "h"
