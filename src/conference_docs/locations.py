r"""Offsets to lines and columns, as an editor counts them: both from 1, columns in code points.

LF, CRLF and CR end a line; the rarer separators of Unicode do not, since editors do not count them.

>>> LineIndex.of("one\ntwo").locate(5)
(2, 2)
"""

from __future__ import annotations

import re
from bisect import bisect_right

import attrs

_LINE_END = re.compile(r"\r\n?|\n")


@attrs.frozen
class LineIndex:
    """Where the lines of one text begin."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> LineIndex:
        """The index of a text, made in one pass."""
        return cls(text, (0, *(match.end() for match in _LINE_END.finditer(text))))

    def locate(self, offset: int) -> tuple[int, int]:
        r"""Line and column of an offset in code points, both from 1; `ValueError` where it is none of the text's.

        >>> LineIndex.of("a\r\nb").locate(3)
        (2, 1)
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} is not in a text of {len(self.text)} code points")
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        r"""The characters of a line, without its end.

        >>> LineIndex.of("one\r\ntwo").line(1)
        'one'
        """
        start = self.starts[number - 1]
        match = _LINE_END.search(self.text, start)
        return self.text[start : match.start() if match else len(self.text)]


def locate(text: str, offset: int) -> tuple[int, int]:
    r"""Line and column of an offset in code points, both from 1; for many offsets keep a `LineIndex`.

    Raises `ValueError` where the offset is not in the text.

    >>> locate("one\ntwo", 5)
    (2, 2)
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")
    if not isinstance(offset, int):
        raise TypeError(f"offset must be int, not {type(offset).__name__}")
    return LineIndex.of(text).locate(offset)
