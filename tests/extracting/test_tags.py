"""Words of two classes, decided by their neighbours: golden cases."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import golden, tags_of


@pytest.mark.parametrize(("text", "expected"), golden("tags"))
def test_golden(text: str, expected: str) -> None:
    assert tags_of(text, expected) == expected
