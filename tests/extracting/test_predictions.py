"""Effects, schedules and states behind `will` are told from plans."""

from __future__ import annotations

import pytest

from tests.extracting.directive_cases import found_in


@pytest.mark.parametrize(
    "text",
    [
        "This will help the poor.",
        "Hosting the fair will bring guests.",
        "The congress will be held in June.",
        "The law will take effect in June.",
        "On May 3, Li Wei will chair a meeting.",
        "The town will become richer.",
        "Prices will rise.",
        "The dam will protect the town.",
        "He would rather stay.",
    ],
)
def test_no_plans(text: str) -> None:
    assert found_in(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "We will be strict.",
        "The city will open ten parks.",
        "Elevators will stop at night.",
        "Dealers will be held accountable.",
    ],
)
def test_plans(text: str) -> None:
    assert found_in(text).startswith("  commitment")
