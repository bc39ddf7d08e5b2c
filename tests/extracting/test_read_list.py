"""Lists of people: golden cases, and what holds for any words."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import golden, list_lines


@pytest.mark.parametrize(("text", "expected"), golden("lists"))
def test_golden(text: str, expected: str) -> None:
    assert list_lines(text) == expected
