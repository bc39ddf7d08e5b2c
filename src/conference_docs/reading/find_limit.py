"""Where a body is too long to be read on: a page of news is a hundred times shorter.

The bound keeps time and memory in hand whatever a text holds. It is counted in words and marks, and
a stop or a line break counts as many, since sentences and paragraphs are what costs: prose reaches
it behind some 400,000 code points, a text of nothing but stops far earlier.
"""

from __future__ import annotations

import re

MOST_UNITS = 200_000
_UNITS_A_BREAK = 25
_SHORT = 40_000  # code points; a text that is not longer is always read
_UNIT = re.compile(r"[^\W_]+|(?P<end>[.!?。…！？｡][.!?。…！？｡\s]{0,40}+|[\n\r\u2028\u2029]\s{0,40}+)|[^\s]")


def find_limit(text: str, start: int) -> int:
    r"""The offset up to which the body that begins at `start` is read: mostly the text's end.

    >>> find_limit("Title\n\nThe mayor met envoys.", 7)
    28
    """
    if len(text) - start <= _SHORT:
        return len(text)
    left, end = MOST_UNITS, start
    for match in _UNIT.finditer(text, start):
        if left <= 0:
            return end if 2 * (end - start) > match.start() - start else match.start()
        if match.lastgroup:
            left -= _UNITS_A_BREAK + match.end() - match.start()
            end = match.end()
        else:
            left -= 1
    return len(text)
