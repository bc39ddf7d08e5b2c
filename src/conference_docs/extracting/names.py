"""What may be a person's name, by shape and vocabulary."""

from __future__ import annotations

import functools
import re

from conference_docs.data import names as data
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import (
    BODY,
    COMMON,
    DOCUMENT,
    EVENT,
    GIVEN,
    GROUP,
    HONORIFIC,
    MONTH,
    PARTICLE,
    POSTNOMINAL,
    SURNAME,
    TITLE,
    VENUE,
    WEEKDAY,
)

_LONGEST = 6
# A small prefix grown together with the name: d'Avila, al-Qaysi.
_PREFIXED = re.compile(r"(?:[dl]['’]|a[a-z]{1,2}-|el-|ul-|ibn-|bin-)[^\W\d_a-z]")
_CLOSED_TAGS = frozenset("ODGAITSWCMBHdbnRt")
_NEVER = MONTH | WEEKDAY | HONORIFIC
_KNOWN = SURNAME | GIVEN
_CLASSED = COMMON | TITLE | BODY | EVENT | GROUP | DOCUMENT | VENUE


@functools.cache
def _pinyin() -> re.Pattern[str]:
    syllables = sorted(data.PINYIN_SYLLABLES.split(), key=len, reverse=True)
    return re.compile(rf"(?:(?:{'|'.join(syllables)})['’-]?){{1,3}}")


def is_pinyin(low: str) -> bool:
    """Whether a lower-case word reads as one to three Chinese syllables."""
    return len(low) <= 18 and _pinyin().fullmatch(low) is not None


def is_namey(t: Tokens, i: int) -> bool:
    """Whether a token may stand in a person's name."""
    word, marks = t.words[i], t.marks[i]
    if not word[0].isupper() and _PREFIXED.match(word):
        return i > 0 and t.words[i - 1][0].isupper()
    if not word[0].isupper():
        return False
    if marks & _NEVER and not _honorific_inside(t, i):
        return _month_as_name(t, i)
    if t.lows[i] == "st.":
        return i + 1 < len(t.words) and t.words[i + 1][0].isupper()
    if t.tags[i] in _CLOSED_TAGS:
        return bool(marks & SURNAME) and _before_given(t, i)
    if marks & HONORIFIC or marks & _KNOWN or _given_behind_surname(t, i) or _word_behind_given(t, i):
        return True
    if marks & _CLASSED or t.tags[i] not in "PNXJERz~":
        return False
    return not _acronym(t, i)


_MONTH_NAMES = frozenset("jun jan may april june august".split())


def _month_as_name(t: Tokens, i: int) -> bool:
    """`Ma Jun`, `Jan Mulder`, `June Abbott`: behind a surname, or in front of a further name; also `Theresa May`."""
    if t.lows[i] not in _MONTH_NAMES or t.tags[i + 1] == "#" or (i and t.tags[i - 1] in "#I"):
        return False
    if i and t.words[i - 1][0].isupper() and t.marks[i - 1] & _KNOWN:
        return True
    return t.words[i + 1][0].isupper() and not t.marks[i + 1] & (_CLASSED | _NEVER)


def _honorific_inside(t: Tokens, i: int) -> bool:
    """`Ho Sy Tuan`, `Roslan bin Haji Mahmud`: an honorific in the middle of a name is part of it."""
    if not t.marks[i] & HONORIFIC or t.words[i].endswith(".") or i == 0 or t.marks[i] & (MONTH | WEEKDAY):
        return False
    before = t.words[i - 1]
    return bool(t.marks[i - 1] & PARTICLE and before.islower()) or (
        before[0].isupper() and not t.marks[i - 1] & (HONORIFIC | _CLASSED)
    )


def _given_behind_surname(t: Tokens, i: int) -> bool:
    """`Gu Ailing`: a given name that is spelt like a word."""
    return i > 0 and bool(t.marks[i - 1] & SURNAME) and t.words[i - 1][0].isupper() and is_pinyin(t.lows[i])


def _word_behind_given(t: Tokens, i: int) -> bool:
    """`Hugo Stern`: a surname that is a word, behind a name that is none."""
    if i == 0 or t.tags[i] != "P" or t.marks[i] & (_CLASSED & ~COMMON):
        return False
    return bool(t.marks[i - 1] & GIVEN) and not t.marks[i - 1] & COMMON and t.words[i - 1][0].isupper()


def _before_given(t: Tokens, i: int) -> bool:
    """`He Ping`, `An Rui`: a surname spelt like a pronoun or an article, by the name behind it."""
    k = i + 1
    if k >= len(t.words) or not t.words[k][0].isupper() or t.tags[k] in _CLOSED_TAGS:
        return False
    return is_pinyin(t.lows[k]) and not t.marks[k] & COMMON


def _acronym(t: Tokens, i: int) -> bool:
    """`CPC` is no name; `Joko WIDODO` is one, and so are initials."""
    word = t.words[i]
    if len(word) < 2 or not word.isupper() or "." in word:
        return False
    if _mixed(t, i - 1) or (len(word) > 3 and _mixed(t, i + 1)):
        return False
    if len(word) > 2 and (_shouted(t, i - 1) or _shouted(t, i + 1)):
        return False
    return len(word) < 6


def _shouted(t: Tokens, i: int) -> bool:
    """An unknown word in capitals beside another: `NIMA LHAMO, DEAN OF …`."""
    if not 0 <= i < len(t.words):
        return False
    return len(t.words[i]) > 2 and t.words[i].isupper() and t.words[i].isalpha() and not t.marks[i] & _CLASSED


def _mixed(t: Tokens, i: int) -> bool:
    return 0 <= i < len(t.words) and t.words[i].istitle() and not t.marks[i] & (_CLASSED & ~COMMON)


def name_run(t: Tokens, first: int, last: int) -> int:
    """The end of the run of name tokens that starts at `first` (`first` itself where there is none)."""
    i, end = first, min(last, first + _LONGEST)
    while i < end and (is_namey(t, i) or (i > first and _particle(t, i, last))):
        if i > first and t.marks[i] & POSTNOMINAL and t.words[i].isupper() and not t.marks[i] & SURNAME:
            break
        i += 1
    return i


def _particle(t: Tokens, i: int, last: int) -> bool:
    if not t.marks[i] & PARTICLE or t.words[i][0].isupper():
        return False
    following = i + 1 if i + 1 < last and not t.marks[i + 1] & PARTICLE else i + 2
    return following < last and is_namey(t, following)


def name_start(t: Tokens, first: int, last: int) -> int:
    """The start of the run of name tokens that ends at `last` (`last` itself where there is none)."""
    i, low = last, max(first, last - _LONGEST)
    while i > low and (is_namey(t, i - 1) or (i < last and _particle(t, i - 1, last))):
        i -= 1
    return i


def is_strong(t: Tokens, first: int, last: int) -> bool:
    """Whether a run of name tokens is a person's by its own shape: a Chinese name, or a known given name."""
    if last - first < 2:
        return False
    marks = [t.marks[i] for i in range(first, last)]
    if marks[0] & SURNAME and all(is_pinyin(t.lows[i]) for i in range(first + 1, last)):
        return True
    return bool(marks[0] & GIVEN or marks[-1] & SURNAME or (marks[0] & SURNAME and not marks[0] & COMMON))


def inner_start(t: Tokens, first: int, last: int) -> int:
    """Where a name begins behind a place or a firm ("Beijing Yin Yong", "Tengri Energo Viktor Pak"), or `first`."""
    for i in (last - 2, last - 3):
        if i > first and t.marks[i] & SURNAME and all(is_pinyin(t.lows[k]) for k in range(i + 1, last)):
            return i
    for i in range(first + 1, last - 1):
        if t.marks[i] & _KNOWN and t.words[i][0].isupper():
            return i
    placed = last - first == 3 and t.tags[first - 1] == "I" and all(t.words[i][0].isupper() for i in range(first, last))
    return last - 2 if placed else first
