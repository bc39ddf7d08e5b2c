"""A paragraph to the spans of its sentences.

Consumes the text and the paragraph's offsets, produces spans that cover all of it but white space.
One pattern finds the places where a sentence may end; an ordered table of rules decides each. A rule
answers True (ends here), False (goes on) or None (not mine); the first answer counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from conference_docs.data import abbreviations as words
from conference_docs.data.page_marks import AGENCIES
from conference_docs.model import Span

# A run of stops (spaced dots are one run), the closing marks behind it, and white space. It begins with a
# set of characters and not with an alternative, which lets `re` skip to it.
_STOP = re.compile(
    r"""(?P<stop> [.!?…。！？｡] (?: (?:[ \u00a0]\.){2,}+ | [.!?…。！？｡]*+ ) )
        (?P<close> ["'”’»)\]」』）】]*+ )
        (?P<gap> \s*+ )""",
    re.VERBOSE,
)
_BRACKETED = re.compile(r"[(（\[][^()（）\[\]]{0,300}[)）\]]")
_WORD = re.compile(r"[^\W_][\w'’]{0,30}")
# What numbers an item: 1 (1) 1) a. IV. 3.1
_ENUMERATOR = re.compile(r"[•⁃]?\s?[(（]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,6})[)）]?\.?")
# The mark of an item in a list that runs on in one line: `1.) The`, `• 9. The`, `b. The`.
_ITEM = re.compile(r"(?:(?<=[\s.!?])|\A)(?:[•⁃]\s?)?[(（]?(?P<mark>\d{1,2}|[a-z])(?:\.\)|[.)）])\s(?=[^\W\d_a-z])")
_OPENERS = "\"'“‘«(（[【「『"
_DASHES = "-–—•·●■◆©"
_WIDE_STOPS = "。！？｡"
_GOES_ON = ",;:，；："
_ABBREVIATIONS = words.BEFORE_A_NAME | words.BEFORE_A_NUMBER | words.IN_A_PHRASE | words.HOURS
_LOOK_BACK = 24  # code points in which the word before a stop is looked for


@attrs.define(eq=False)
class Candidate:
    """A place where a sentence may end, with what stands around it. Read only; not frozen, which is slower."""

    text: str
    first: int  # where the sentence in hand begins
    start: int  # of the stop
    end: int  # behind the closing marks
    next: int  # the first character behind the white space
    stop: str
    before: str  # the word before the stop, opening marks stripped
    folded: str  # the same in lower case
    after: str  # the word behind, opening marks skipped, or ""
    next_char: str  # its first character
    glued: bool  # no white space follows
    closed: bool  # a closing quotation mark or bracket follows the stop

    @property
    def long(self) -> bool:
        """More than a short opening phrase lies between the sentence's start and here."""
        return len(self.text[self.first : min(self.start, self.first + 80)].split()) > 5


Rule = Callable[[Candidate], bool | None]


def _wide_stop(here: Candidate) -> bool | None:
    return True if here.stop[-1] in _WIDE_STOPS else None


def _no_space(here: Candidate) -> bool | None:
    """Where the space is missing, a sentence ends between a word, number or quotation and a capital."""
    if not here.glued:
        return None
    if len(here.stop) > 1 and "." in here.stop:
        return None if here.next_char.isupper() else False
    return None if _glued_sentence(here) else False


def _glued_sentence(here: Candidate) -> bool:
    last = here.text[here.start - 1 : here.start]
    ended = here.closed or last.islower() or last.isdigit() or last in "\"'”’)）%"
    begun = here.after[:1].isupper() and (here.after[1:2].islower() or _word_like(here))
    return ended and begun and _not_an_address(here)


def _word_like(here: Candidate) -> bool:
    """A one-letter word, or capitals behind what is too long to be the stem of a file or product name."""
    if f"{here.before}.{here.after}".lower() in words.IN_A_PHRASE:  # Ph.D
        return False
    return len(here.after) != 2 or len(here.before) > 4 or here.before.isdigit()


def _not_an_address(here: Candidate) -> bool:
    around = here.text[max(here.first, here.start - 60) : here.start].rsplit(None, 1)[-1:]
    ahead = here.text[here.next : here.next + 60].split(None, 1)[:1]
    token = ".".join((*around, *ahead))
    return not ("@" in token or "://" in token or "www." in token)


def _enumerator(here: Candidate) -> bool | None:
    """`1.`, `(2).`, `IV.` at the start of a sentence numbers it."""
    if here.start - here.first > 12 or "." not in here.stop:
        return None
    numbered = _ENUMERATOR.fullmatch(here.text, here.first, here.start)
    return False if numbered and here.text[here.end - 1] in ".)）" else None


def _small_letter(here: Candidate) -> bool | None:
    """A small letter goes on, unless it begins a quotation or bracket of its own."""
    return False if here.next_char.islower() and here.text[here.next] == here.next_char else None


def _source_bracket(here: Candidate) -> bool | None:
    """`… [1]." (Smith 55).`, `… (PNA)`: a bracket before a stop, or of the agency at the end, closes the sentence."""
    if here.text[here.next] not in "([（":
        return None
    match = _BRACKETED.match(here.text, here.next)
    if match is None or _ENUMERATOR.fullmatch(match[0]):
        return None
    behind = here.text[match.end() : match.end() + 4].lstrip(" \t\xa0")[:1]
    if behind in ("", "\n", "\r") and _is_agency(match[0][1:-1]):
        return False
    return False if here.text[match.end() : match.end() + 1] in tuple(".,;:") else None


def _is_agency(name: str) -> bool:
    """The letters of an agency, which signs off behind the last sentence: `… in May. (PNA)`."""
    return name.casefold() in AGENCIES or (name.isupper() and name.isalpha() and 2 < len(name) <= 6)


def _exclamation(here: Candidate) -> bool | None:
    return True if here.stop[-1] in "!?" else None


def _ellipsis(here: Candidate) -> bool | None:
    """Three dots before "I" go on; any other capital, or a fourth dot, begins anew."""
    dots = here.stop.count(".") + 3 * here.stop.count("…")
    if dots < 3:
        return None
    return not (dots == 3 and here.after in ("I", "I'm", "I’m"))


def _before_a_name(here: Candidate) -> bool | None:
    alone = len(here.before) == 1 and here.before.isupper()  # an initial, and not "v." or "c."
    return False if here.folded in words.BEFORE_A_NAME and not here.closed and not alone else None


def _maria(here: Candidate) -> bool | None:
    """`Ma. Corazon`."""
    return False if here.before == "Ma" and here.after.lower() in words.BEHIND_MARIA and not here.closed else None


def _before_a_number(here: Candidate) -> bool | None:
    if not here.next_char.isdigit() or here.closed:
        return None
    return False if here.folded in words.BEFORE_A_NUMBER or here.before.endswith("°") else None


def _hour(here: Candidate) -> bool | None:
    """`a.m.` ends a sentence that is more than "At 5 a.m." and that no date or time zone carries on."""
    if here.folded.lstrip("0123456789:") not in words.HOURS or here.closed:
        return None
    return here.long and here.after.lower() not in words.CALENDAR and not here.next_char.isdigit()


def _in_a_phrase(here: Candidate) -> bool | None:
    """`Co.`, `Jr.`, `U.S.` before a capital: only a word that begins sentences begins one."""
    before = here.folded
    if before not in words.IN_A_PHRASE or here.closed:
        return None
    if here.after.lower() in words.STARTERS:
        return True
    if before in words.COMPANY:
        return here.long and here.after.lower() not in words.COMPANY_PARTS and here.next_char.isupper()
    return before == "etc"


def _initial(here: Candidate) -> bool | None:
    """A capital alone, or `J.K`, is an initial unless a word that begins sentences follows."""
    letters = here.before.replace(".", "")
    if here.closed or not letters.isupper() or len(here.before) != 2 * len(letters) - 1:
        return None
    return here.after.lower() in words.STARTERS


def _new_start(here: Candidate) -> bool | None:
    """A capital, a digit, an uncased letter or an opening mark begins a sentence."""
    char = here.next_char
    return char.isalnum() and (here.text[here.next] in _OPENERS or not char.islower())


RULES: tuple[tuple[str, Rule], ...] = (
    ("wide-stop", _wide_stop),
    ("no-space", _no_space),
    ("small-letter", _small_letter),
    ("enumerator", _enumerator),
    ("source-bracket", _source_bracket),
    ("exclamation", _exclamation),
    ("ellipsis", _ellipsis),
    ("before-a-name", _before_a_name),
    ("maria", _maria),
    ("before-a-number", _before_a_number),
    ("hour", _hour),
    ("in-a-phrase", _in_a_phrase),
    ("initial", _initial),
    ("new-start", _new_start),
)
_AT_ANY_STOP = tuple(rule for _, rule in RULES)
_AT_A_FULL_STOP = tuple(rule for _, rule in RULES if rule not in (_wide_stop, _exclamation, _ellipsis))


def split_sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The sentences of `text[start:end]`, which begins and ends with no white space.

    >>> [s.text for s in split_sentences("Dr. Wu spoke. We met.", 0, 21)]
    ['Dr. Wu spoke.', 'We met.']
    """
    return tuple(
        Span(text[first:last], first, last)
        for head, tail in _items(text, start, end)
        for first, last in _pieces(text, head, tail)
    )


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items of a list written in one line, counted up from its first mark; else the whole stretch."""
    first = _ITEM.match(text, start, end)
    if first is None:
        yield start, end
        return
    head, mark = start, first["mark"]
    for match in _ITEM.finditer(text, first.end(), end):
        cut = match.start()
        while text[cut - 1].isspace():
            cut -= 1
        if match["mark"] == _successor(mark) and text[cut - 1] not in _GOES_ON:
            yield head, cut
            head, mark = match.start(), match["mark"]
    yield head, end


def _successor(mark: str) -> str:
    return str(int(mark) + 1) if mark.isdigit() else chr(ord(mark) + 1)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    inside = _Brackets(text, start, end)
    for match in _STOP.finditer(text, start, end):
        following = match.end()
        if following == end or inside.hold(match.start()):
            continue
        if _hopeless(text, match):
            continue
        if _plain(text, first, match) or _ends(_candidate(text, first, match, end)):
            cut = _before_an_opening_quote(text, first, match)
            yield first, cut or match.end("close")
            first = cut or following
    if first < end:
        yield first, end


def _plain(text: str, first: int, match: re.Match[str]) -> bool:
    """A full stop between a common word and a capital: no rule but the last has a say. Nine in ten are so."""
    stop, following = match.span()
    if match["stop"] != "." or following - stop < 2 or stop - first < 16 or not text[following].isupper():
        return False
    word = text[stop - 16 : stop].rsplit(None, 1)[-1]
    common = len(word) > 1 and word.isalpha() and word.islower() and word not in _ABBREVIATIONS
    return common and text[stop + 1].isspace()


def _before_an_opening_quote(text: str, first: int, match: re.Match[str]) -> int | None:
    """Where a straight mark glued between two sentences (`said."We`) opens the second: none is open before it."""
    start, end = match.span("close")
    opens = end == match.end() and text[start:end] == '"' and text.count('"', first, start) % 2 == 0
    return start if opens else None


def _hopeless(text: str, match: re.Match[str]) -> bool:
    """A single full stop before a small letter, or glued between characters that no sentence ends and begins with."""
    stop, following = match.span()
    if match["stop"] != ".":
        return False
    char = text[following]
    if following - stop > 1:
        return char.islower()
    return not (char.isupper() or char in _OPENERS) or (char.isupper() and text[stop - 1 : stop].isupper())


def _ends(here: Candidate) -> bool:
    """The first rule with an answer decides."""
    if not here.after:
        return False
    for rule in _AT_A_FULL_STOP if here.stop == "." else _AT_ANY_STOP:
        answer = rule(here)
        if answer is not None:
            return answer
    return False


def _candidate(text: str, first: int, match: re.Match[str], end: int) -> Candidate:
    start, following = match.start(), match.end()
    before, after = _word_before(text, first, start), _word_behind(text, following, end)
    stop, closed_at = match["stop"], match.end("close")
    return Candidate(
        text,
        first,
        start,
        closed_at,
        following,
        stop,
        before,
        before.lower(),
        after,
        after[:1],
        closed_at == following,
        closed_at > start + len(stop),
    )


def _word_before(text: str, first: int, stop: int) -> str:
    back = text[max(first, stop - _LOOK_BACK) : stop]
    return back.rsplit(None, 1)[-1].lstrip(_OPENERS) if back and not back[-1].isspace() else ""


def _word_behind(text: str, at: int, end: int) -> str:
    """The word at an offset, behind at most four opening marks or a dash."""
    word = _WORD.match(text, at, end) or _WORD.match(text, _opened(text, at, end), end)
    return word[0] if word else ""


def _opened(text: str, at: int, end: int) -> int:
    dashed = text[at] in _DASHES
    stop = min(end, at + 4)
    while at < stop and (text[at] in _OPENERS or text[at] in _DASHES):
        at += 1
    return at + (dashed and at < end and text[at] == " ")


class _Brackets:
    """Whether an offset lies inside brackets, asked for rising offsets."""

    def __init__(self, text: str, start: int, end: int) -> None:
        opened = any(text.find(mark, start, end) >= 0 for mark in "([（")
        self._found = _BRACKETED.finditer(text, start, end if opened else start)
        self._now = next(self._found, None)

    def hold(self, offset: int) -> bool:
        while self._now and self._now.end() <= offset:
            self._now = next(self._found, None)
        return self._now is not None and self._now.start() < offset
