"""The event: golden cases."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import conference_lines, golden, parse


@pytest.mark.parametrize(("text", "expected"), golden("conference"))
def test_golden(text: str, expected: str) -> None:
    date, _, body = text.partition("\n")
    assert conference_lines(parse(body, date)) == expected
