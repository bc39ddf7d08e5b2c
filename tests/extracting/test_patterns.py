"""The pattern language of the trigger table."""

from __future__ import annotations

import pytest

from conference_docs.extracting.patterns import compile_pattern, match_pattern
from tests.extracting.directive_cases import frame_of


@pytest.mark.parametrize(
    ("pattern", "text", "length"),
    [
        ("need|needs to", "need to act", 2),
        ("is not? ADV* ready to", "is not yet fully ready to act", 6),
        ("is ready to", "is not ready to act", None),
        ("called NP{4} back", "called the old man back home", 5),
        ("called NP{2} back", "called the old man back home", None),
        ("THING of", "love of art", 2),
    ],
)
def test_match(pattern: str, text: str, length: int | None) -> None:
    f = frame_of(text)
    match = match_pattern(compile_pattern(pattern, {}, {"THING": "love hate"}), 0, len(f.tags), f.lows, f.tags, f.marks)
    assert (match.last if match else None) == length


def test_the_printed_part() -> None:
    f = frame_of("it was said at night to go")
    match = match_pattern(compile_pattern("it was (said at) night to", {}, {}), 0, 7, f.lows, f.tags, f.marks)
    assert match is not None
    assert (match.shown_first, match.shown_last, match.last) == (2, 4, 6)
