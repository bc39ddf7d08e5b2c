"""Who is who: golden cases."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import golden, parse, people_lines


@pytest.mark.parametrize(("body", "expected"), golden("people"))
def test_golden(body: str, expected: str) -> None:
    assert people_lines(parse(body)) == expected
