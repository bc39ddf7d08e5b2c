"""Cut a stretch of tokens at its commas, semicolons and conjunctions."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from conference_docs.extracting.tokens import Tokens

# Several words that join list members as `and` does.
_JOINERS = {
    "together": "with",
    "along": "with",
    "including": "",
    "plus": "",
    "namely": "",
    "alongside": "",
    "comprising": "",
    "among": "them",
}
# What a comma does not cut off: `Port Group Co., Ltd.`
_SUFFIXES = frozenset(("ltd.", "ltd", "inc.", "inc", "llc", "plc", "jr.", "sr.", "jr", "sr"))
_BRACKET_LIMIT = 40


@attrs.frozen
class Atom:
    """Tokens between two separators; `before` is what separates it: `""`, `,`, `;`, `and`, `,and`, `including`."""

    first: int
    last: int
    before: str


def split_atoms(t: Tokens, first: int, last: int) -> Iterator[Atom]:
    """The atoms of tokens `[first, last)`; brackets hold together what stands in them."""
    start, before, i = first, "", first
    while i < last:
        width, separator = _separator(t, i, last)
        if not width:
            i = _skip_bracket(t, i, last)
            continue
        if i > start:
            yield Atom(start, i, before)
            before = separator
        else:
            before = _joined(before, separator)
        i += width
        start = i
    if last > start:
        yield Atom(start, last, before)


def _joined(before: str, separator: str) -> str:
    if not before or before == separator:
        return separator
    return ";and" if before == ";" else f",{separator}" if before == "," else separator


def _separator(t: Tokens, i: int, last: int) -> tuple[int, str]:
    """How many tokens separate here, and as what."""
    tag, low = t.tags[i], t.lows[i]
    if tag in ",;":
        return (0, "") if i + 1 < last and t.lows[i + 1] in _SUFFIXES else (1, tag)
    if tag == "C" and low in ("and", "or", "&"):
        return (0, "") if i + 1 < last and t.lows[i + 1] == "plenipotentiary" else (1, "and")
    if low == "as" and i + 2 < last and t.lows[i + 1] == "well" and t.lows[i + 2] == "as":
        return 3, "and"
    if low in _JOINERS:
        following = _JOINERS[low]
        if not following:
            return 1, "including"
        if i + 1 < last and t.lows[i + 1] == following:
            return 2, "and" if following == "with" else "including"
    return 0, ""


def _skip_bracket(t: Tokens, i: int, last: int) -> int:
    if t.tags[i] != "(":
        return i + 1
    for k in range(i + 1, min(last, i + _BRACKET_LIMIT)):
        if t.tags[k] == ")":
            return k + 1
    return i + 1
