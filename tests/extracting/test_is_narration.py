"""The writer's own telling takes the word from a speaker."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import parse

OPENING = "Mayor Deng Yulan stressed the cost of wells."


@pytest.mark.parametrize(
    "sentence",
    [
        "After the meeting, the delegates visited the dam.",
        "At the end of the session, prizes were handed out.",
        "The meeting was held in Tarn.",
        "The forum opened on Monday.",
        "The meeting reviewed the budget.",
        "Heads of the county clinics attended the meeting.",
        "Governor Leila Haddad delivered a speech.",
        "Governor Leila Haddad will visit Tarn in June.",
        "The next forum will be held in Velden.",
        "According to the Water Plan, the dam will be raised.",
    ],
)
def test_narration(sentence: str) -> None:
    (deng, *_) = parse(f"{OPENING} {sentence}").speakers
    assert len(deng.statements) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "To this end, we will dig new ones.",
        "Every ward should count its own.",
        "It is necessary to count them.",
        "Efforts should be made to dig new ones.",
        "Water is life.",
        "First, wells must be counted.",
        "No ward will be left alone.",
    ],
)
def test_no_narration(sentence: str) -> None:
    (deng,) = parse(f"{OPENING} {sentence}").speakers
    assert len(deng.statements) == 2
