"""Where a body is too long to be read on: a page of news is a hundred times shorter.

The bound keeps time and memory in hand whatever a text holds. It is counted in words and marks. A
stop or a line break counts as many, since sentences and paragraphs are what costs, and so does what
goes on for hundreds of words without any: prose reaches the bound behind some 400,000 code points,
a text of nothing but stops, or without any, far earlier.
"""

from __future__ import annotations

import re

MOST_UNITS = 250_000
_UNITS_A_BREAK = 25
_LONG_SENTENCE = 400  # words and marks; of a longer one each further counts as
_UNITS_BEYOND = 10
_SHORT = 40_000  # code points; a text that is not longer is always read
_UNIT = re.compile(r"[^\W_]+|(?P<end>[.!?…。！？｡][.!?…。！？｡\s]{0,40}+|[\n\r\u2028\u2029]\s{0,40}+)|[^\s]")


def find_limit(text: str, start: int) -> int:
    r"""The offset up to which the body that begins at `start` is read: mostly the text's end.

    >>> find_limit("Title\n\nThe mayor met envoys.", 7)
    28
    """
    if len(text) - start <= _SHORT:
        return len(text)
    left, end, running = MOST_UNITS, start, 0
    for match in _UNIT.finditer(text, start):
        if left <= 0:
            return end if 2 * (end - start) > match.start() - start else match.start()
        if match.lastgroup:
            end, running = match.end(), 0
            left -= _UNITS_A_BREAK + end - match.start()
        else:
            running += 1
            left -= 1 if running <= _LONG_SENTENCE else _UNITS_BEYOND
    return len(text)
