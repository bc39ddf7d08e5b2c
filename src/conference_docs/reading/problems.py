"""What a reading stage found odd, before it has a severity, a message, a line and a column."""

from __future__ import annotations

import attrs


@attrs.frozen
class Problem:
    """A diagnostic's code, the offsets (code points) that it points at, and what varies in its message."""

    code: str
    start: int
    end: int
    detail: str = ""
