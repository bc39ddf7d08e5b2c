"""The words that say whose words they are."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import parse


@pytest.mark.parametrize(
    ("body", "speaker", "cue", "rule"),
    [
        ("Mayor Deng Yulan said that wells are dry.", "Deng Yulan", "said", "cue.person"),
        ("Mayor Deng Yulan pointed out three gaps.", "Deng Yulan", "pointed out", "cue.person"),
        ("Mayor Deng Yulan called for patience.", "Deng Yulan", "called for", "cue.person"),
        ("The meeting stressed the cost.", "meeting", "stressed", "cue.body"),
        ("According to the meeting, wells are dry.", "meeting", "According to", "cue.according"),
        ("It was stressed at the meeting that wells are dry.", "meeting", "stressed", "cue.impersonal"),
        ("Wells were to be counted, the meeting stressed.", "meeting", "stressed", "cue.body"),
    ],
)
def test_cue(body: str, speaker: str, cue: str, rule: str) -> None:
    (found,) = parse(body).speakers
    (statement,) = found.statements
    assert (found.name, statement.evidence) == (speaker, rule)
    assert statement.cue
    assert statement.cue.text == cue


def test_going_on_has_no_cue() -> None:
    (found,) = parse("Mayor Deng Yulan said that wells are dry. We will dig new ones.").speakers
    assert [statement.cue and statement.cue.text for statement in found.statements] == ["said", None]
    assert found.statements[1].evidence == "carry.on"


def test_a_speaker_without_statements() -> None:
    (found,) = parse("Mayor Deng Yulan delivered a speech.").speakers
    assert (found.name, found.statements) == ("Deng Yulan", ())
