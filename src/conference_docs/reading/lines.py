"""A text to its lines that hold something, with blank margins left out of the offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

# LF, CR, and Unicode's line and paragraph separators; NEL, VT and FF are white space inside a line.
_LINE = re.compile("[^\n\r\u2028\u2029]+")
LINE_BREAK = re.compile("[\n\r\u2028\u2029]")

# White space, controls, and what has no width (joiners, direction marks, the byte order mark).
BLANK = "".join(
    chr(code)
    for first, last in (
        (0x00, 0x20), (0x7F, 0xA0), (0x1680, 0x1680), (0x2000, 0x200F), (0x2028, 0x202F), (0x205F, 0x2064),
        (0x2066, 0x206F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
    )
    for code in range(first, last + 1)
)  # fmt: skip


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    r"""The offsets of each line of `text[start:end]` that is not blank, its margins left out.

    >>> list(lines(" one \n\n two"))
    [(1, 4), (8, 11)]
    """
    for first, last in _broken(text, start, len(text) if end is None else end):
        bounds = trimmed(text, first, last)
        if bounds[0] < bounds[1]:
            yield bounds


def _broken(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The offsets of the lines; `str.find` where only LF breaks them, which is five times as fast."""
    if any(mark in text for mark in "\r\u2028\u2029"):
        yield from (match.span() for match in _LINE.finditer(text, start, stop))
        return
    end = text.find("\n", start, stop)
    while end >= 0:
        if start < end:
            yield start, end
        start = end + 1
        end = text.find("\n", start, stop)
    yield start, stop


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets of `text[start:end]` without blank margins; equal offsets where all is blank."""
    piece = text[start:end]
    left = piece.lstrip(BLANK)
    first = end - len(left)
    return first, first + len(left.rstrip(BLANK))
