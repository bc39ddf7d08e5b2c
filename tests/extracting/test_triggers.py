"""Which rules match at a word."""

from __future__ import annotations

import pytest

from conference_docs.extracting.triggers import match_trigger
from tests.extracting.directive_cases import at, frame_of


@pytest.mark.parametrize(
    ("text", "word", "rule"),
    [
        ("The roads need to be mended.", "need", "modal-need"),
        ("The need to act is great.", "need", None),
        ("The firm plans to build.", "plans", "plans-to"),
        ("Their plans to build failed.", "plans", None),
        ("We should ask them to go.", "ask", None),
        ("We ask them to go.", "ask", "urged"),
    ],
)
def test_match(text: str, word: str, rule: str | None) -> None:
    frame = frame_of(text)
    found = next(match_trigger(frame, at(frame, word), 0, len(frame.tags)), None)
    assert (found.rule.id if found else None) == rule


def test_positions_are_few() -> None:
    frame = frame_of("The old town must mend its roads.")
    assert frame.hot == [at(frame, "must")]
