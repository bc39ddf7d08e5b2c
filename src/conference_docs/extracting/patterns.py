"""Readable patterns over words and tags, compiled once and matched from a given token on, without going back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from conference_docs.extracting.tagset import GROUPS, TAGS

_ITEM = re.compile(r"\(|\)|[^\s()]+")
_NP_TAGS = frozenset("NPvzxJ#DGKICR")


@attrs.frozen
class Item:
    """One step of a pattern: words, tags or a mark, `least` to `most` times."""

    words: frozenset[str]
    tags: frozenset[str]
    mark: int
    least: int
    most: int


@attrs.frozen
class Pattern:
    """The items in order; `start` and `stop` number the items of the printed part."""

    items: tuple[Item, ...]
    start: int
    stop: int


@attrs.frozen
class Match:
    """Token ranges: the whole match and its printed part."""

    first: int
    last: int
    shown_first: int
    shown_last: int


def compile_pattern(source: str, marks: Mapping[str, int], word_sets: Mapping[str, str]) -> Pattern:
    """Compile a row's pattern; see `data.deontic` for the language."""
    items: list[Item] = []
    start, stop = 0, -1
    for part in _ITEM.findall(source):
        if part == "(":
            start = len(items)
        elif part == ")":
            stop = len(items)
        else:
            items.append(_item(part, marks, word_sets))
    return Pattern(tuple(items), start, stop if stop >= 0 else len(items))


def _item(part: str, marks: Mapping[str, int], word_sets: Mapping[str, str]) -> Item:
    body = part.rstrip("?*")
    least, most = {"?": (0, 1), "*": (0, 4)}.get(part[-1], (1, 1))
    gap = re.fullmatch(r"NP\{(\d+)\}", body)
    if gap:
        return Item(frozenset(), _NP_TAGS, 0, 0, int(gap.group(1)))
    words: set[str] = set()
    tags: set[str] = set()
    mark = 0
    for name in body.split("|"):
        if name in marks:
            mark |= marks[name]
        elif name in word_sets:
            words.update(word_sets[name].split())
        elif name.isupper():
            tags.update(TAGS.get(name) or GROUPS.get(name, ""))
        else:
            words.add(name)
    return Item(frozenset(words), frozenset(tags), mark, least, most)


def match_pattern(
    pattern: Pattern, at: int, end: int, lows: Sequence[str], tags: Sequence[str], marks: Sequence[int]
) -> Match | None:
    """Match at one token; what repeats gives way to the item behind it."""
    i, shown = at, [at, at]
    for number, item in enumerate(pattern.items):
        if number == pattern.start:
            shown[0] = i
        until = pattern.items[number + 1] if item.most > 1 and number + 1 < len(pattern.items) else None
        taken = 0
        while taken < item.most and i < end:
            k = i
            while tags[k] == " " and at < k < end - 1:
                k += 1
            low, tag, mark = lows[k], tags[k], marks[k]
            if until and (low in until.words or tag in until.tags or until.mark & mark):
                break
            if not (low in item.words or tag in item.tags or item.mark & mark):
                break
            i, taken = k + 1, taken + 1
        if taken < item.least:
            return None
        if number + 1 == pattern.stop:
            shown[1] = i
    return Match(at, i, shown[0], shown[1])
