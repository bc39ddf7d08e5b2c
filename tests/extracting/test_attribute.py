"""Whose words: golden cases."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import golden, parse, speaker_lines


@pytest.mark.parametrize(("body", "expected"), golden("attribution"))
def test_golden(body: str, expected: str) -> None:
    assert speaker_lines(parse(body)) == expected
