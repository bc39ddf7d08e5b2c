"""Golden cases in plain text: a title, an input and what is expected, parted by lines of a single dot."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

GOLDEN = Path(__file__).parent / "golden"


@attrs.frozen
class Case:
    """One block of a golden file."""

    title: str
    input: str
    expected: str


def cases(name: str) -> tuple[Case, ...]:
    """The blocks of `tests/golden/NAME`, in order; text before the first dot is not read."""
    text = (GOLDEN / name).read_text(encoding="utf-8")
    blocks = re.split(r"^\.\n", text, flags=re.MULTILINE)[1:]
    fields = [block.rstrip("\n") for block in blocks]
    return tuple(Case(*block) for block in zip(fields[::3], fields[1::3], fields[2::3], strict=True))
