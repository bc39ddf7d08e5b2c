"""Subjects in front of a verb."""

from __future__ import annotations

import pytest

from conference_docs.extracting.find_actors import find_subject, head_of
from tests.extracting.directive_cases import at, frame_of


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The district must act.", "district"),
        ("In 2030, schools, clinics and shops must act.", "schools, clinics and shops"),
        ("By 2030 the city must act.", "city"),
        ("Porto Lindo, which has two docks, must act.", "Porto Lindo"),
        ("The Office, for its part, must act.", "Office"),
        ("The port, the railway and the mill, she stressed, must act.", "port, the railway and the mill"),
        ("Firms that hire more than ten people must act.", "Firms that hire more than ten people"),
        ("Wells are dry, and the district must act.", "district"),
        ("He said that each school must act.", "each school"),
        ("With better roads, more buses, and patience, we must act.", "we"),
    ],
)
def test_subject(text: str, subject: str) -> None:
    frame = frame_of(text)
    found = find_subject(frame, at(frame, "must"), 0, 0)
    assert found.np is not None
    assert frame.t.slice(*found.np) == subject


@pytest.mark.parametrize(
    "text", ["The town where firms must act is far.", "He asked how we must act.", "If we must act, we will."]
)
def test_dependent(text: str) -> None:
    frame = frame_of(text)
    assert find_subject(frame, at(frame, "must"), 0, 0).dependent


def test_shared() -> None:
    frame = frame_of("It is dry and must act.")
    assert find_subject(frame, at(frame, "must"), 2, 0).np is None


def test_head() -> None:
    frame = frame_of("heads of the two offices")
    assert head_of(frame, (0, 5)) == 0
