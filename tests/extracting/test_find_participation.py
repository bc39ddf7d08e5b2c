"""Who was there, and as what: golden cases."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import golden, parse, role_lines


@pytest.mark.parametrize(("body", "expected"), golden("participation"))
def test_golden(body: str, expected: str) -> None:
    assert role_lines(parse(body)) == expected
