"""Coordination: where an action ends and the next begins."""

from __future__ import annotations

import pytest

from conference_docs.extracting.forms import BASE, GERUND, NOUN, PASSIVE, Form
from conference_docs.extracting.split_actions import split_coordination
from tests.extracting.directive_cases import frame_of


def parts(text: str, form: Form, verb: int = 0) -> list[str]:
    frame = frame_of("They must: " + text)
    found, _ = split_coordination(frame, 3, 3 + verb, len(frame.tags), form)
    return [frame.t.slice(action.first, action.last) for action in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("improve roads and bridges and develop ports.", ["improve roads and bridges", "develop ports"]),
        ("deepen and expand cooperation.", ["deepen and expand cooperation"]),
        ("ensure that states pay fees and foster trade.", ["ensure that states pay fees and foster trade"]),
        (
            "win time to mend roads and build dams, and open ports.",
            ["win time to mend roads and build dams", "open ports"],
        ),
        ("come back and queue again.", ["come back", "queue again"]),
        ("keep watch, the mayor has left.", ["keep watch, the mayor has left"]),
        ("keep watch, and the mayor has left.", ["keep watch"]),
        ("sell wine, thus boosting trade.", ["sell wine, thus boosting trade"]),
        ("build roads rather than walls.", ["build roads rather than walls"]),
    ],
)
def test_verb_phrases(text: str, expected: list[str]) -> None:
    assert parts(text, BASE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("building roads and opening ports.", ["building roads", "opening ports"]),
        ("building roads by raising taxes and cutting costs.", ["building roads by raising taxes and cutting costs"]),
        ("pooling funds and raising sums; and making plans.", ["pooling funds", "raising sums", "making plans"]),
    ],
)
def test_gerunds(text: str, expected: list[str]) -> None:
    assert parts(text, GERUND) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("unity and calm.", ["unity", "calm"]),
        ("trade between old and new ports.", ["trade between old and new ports"]),
        ("faster work on roads and dams, the training of staff, and tighter rules.",
         ["faster work on roads and dams", "training of staff", "tighter rules"]),
        ("a just and lasting peace.", ["a just and lasting peace"]),
    ],
)  # fmt: skip
def test_noun_phrases(text: str, expected: list[str]) -> None:
    assert parts(text, NOUN) == expected


def test_passive_conjuncts() -> None:
    text = "roads will be built, and more bridges made safe."
    assert parts(text, PASSIVE, 3) == ["roads will be built", "more bridges made safe"]
    assert parts("roads must be closed or moved.", PASSIVE, 3) == ["roads must be closed or moved"]
