"""Bare imperatives of lists."""

from __future__ import annotations

import pytest

from tests.extracting.directive_cases import found_in


@pytest.mark.parametrize("text", ["First, mend roads.", "(2) Mend the roads.", "3. Report every leak."])
def test_imperatives(text: str) -> None:
    assert "directive" not in text
    assert found_in(text).startswith("  obligation")


@pytest.mark.parametrize(
    "text", ["Mend roads.", "First, reform is slow.", "Second, the roads are bad.", "3. Report on the works"]
)
def test_others(text: str) -> None:
    assert found_in(text) == ""
