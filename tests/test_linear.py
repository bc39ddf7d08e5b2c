"""Linear in the size of the document, on adversarial text too: work is counted, not timed.

`benchmarks/adversarial.py` times the same families at 64 KB to 1 MB.
"""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from benchmarks.families import FAMILIES, document
from conference_docs import parse

SIZES = (2500, 5000)
# A doubling may do this many times the work. Sentences of up to 2000 tokens are looked at as a whole, so
# what is in them may grow faster until they are that long; what grows with the square stays above.
WORST = 2.6
LEAST = 12_000  # lines; less is no work to speak of


def work(text: str) -> int:
    """The lines of the library that run while a text is parsed."""
    count = 0

    def local(*_: object) -> object:
        nonlocal count
        count += 1
        return local

    def start(frame: FrameType, *_: object) -> object:
        return local() if "conference_docs" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(start)  # type: ignore[arg-type]
    try:
        parse(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("family", FAMILIES)
def test_twice_the_text_is_about_twice_the_work(family: str) -> None:
    parse("Caches are filled. They are filled once.")
    small, large = (work(document(family, size)) for size in SIZES)
    if large > LEAST:
        assert large <= WORST * small, (small, large)


def test_work_is_counted() -> None:
    assert work("The mayor met envoys. " * 20) > work("The mayor met envoys. " * 10) > 1000
