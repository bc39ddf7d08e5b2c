"""Open tags → decided tags, where the neighbours decide (see `tagset` for the letters)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conference_docs.extracting.tokens import Sentence

_OPEN = re.compile("[vwxzM]")

_NOMINAL_LEFT = frozenset("DGK#JI")  # a noun phrase has begun
_DECIDED = {"v": "N", "z": "N", "w": "J", "x": "N"}
_PLURAL_SUBJECTS = frozenset({"we", "they", "i", "you"})


def resolve_tags(tags: list[str], lows: Sequence[str], words: Sequence[str], sentences: Sequence[Sentence]) -> str:
    """Decide nouns and verbs by the word before and behind; what stays open keeps its lower-case letter."""
    out = tags
    first = {sentence.first for sentence in sentences}
    joined = "".join(tags)
    for match in _OPEN.finditer(joined):
        i = match.start()
        left = _left(out, i, first)
        right = joined[i + 1] if i + 1 < len(joined) else "."
        if joined[i] == "M":
            if lows[i] in ("will", "may"):
                out[i] = _decide_modal(lows[i], words[i], left, right)
        else:
            out[i] = _decide(joined[i], left, right, lows[i - 1] if i else "")
    return "".join(out)


def _left(out: list[str], i: int, first: set[int]) -> str:
    """The tag before, looking through at most two adverbs ("to thoroughly study")."""
    for back in (1, 2, 3):
        if i - back < 0 or i - back + 1 in first:
            return "."
        if out[i - back] != "R":
            return out[i - back]
    return "R"


def _decide(tag: str, left: str, right: str, before: str) -> str:
    if left == "T" and tag in "vw":
        return "V"
    if left in "Mt" and tag in "vw":
        return "V"
    if tag == "x" and left == "I":
        return "X" if right in "DGOP" else "x"
    if before in ("neither", "either", "both") and tag in "vw" and right in "DGO":
        return "V"
    if left == "#" and before == "one" and tag in "vw" and right in "DGOI":
        return tag
    if left in _NOMINAL_LEFT:
        return _DECIDED[tag]
    if left == "O":
        return _after_pronoun(tag, before)
    return tag


def _after_pronoun(tag: str, before: str) -> str:
    if tag in "vw" and before in _PLURAL_SUBJECTS:
        return "V"
    return "Z" if tag == "z" and before not in _PLURAL_SUBJECTS else tag


def _decide_modal(low: str, word: str, left: str, right: str) -> str:
    """`will` the noun and `May` the month are no modals."""
    if low == "may" and word[0] == "M":
        return "P" if right in "#,.;:I" else "M"
    return "N" if left in "DGJK" and right not in "VvwbtHn" else "M"
