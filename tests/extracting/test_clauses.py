"""Asides and clause edges."""

from __future__ import annotations

import pytest

from conference_docs.extracting.clauses import BLANK
from tests.extracting.directive_cases import at, frame_of


@pytest.mark.parametrize(
    "text",
    [
        "Porto Lindo, he went on, is ready.",
        "The port, Li Wei said in closing, is ready.",
        "The port, it was stressed at the meeting, is ready.",
        "The port, said the mayor, is ready.",
    ],
)
def test_attributions_are_blanked(text: str) -> None:
    frame = frame_of(text)
    assert "," not in frame.tags
    assert frame.tags[at(frame, "is")] == "B"


def test_an_attribution_at_the_end_ends_the_sentence() -> None:
    frame = frame_of("The port must open, he said.")
    assert frame.tags[frame.t.words.index(",")] == "."


@pytest.mark.parametrize(
    "text", ["Third, he called for calm in the port, and left.", "After the visit, he agreed to pay."]
)
def test_real_clauses_stay(text: str) -> None:
    frame = frame_of(text)
    assert frame.tags[at(frame, "he")] == "O"


@pytest.mark.parametrize(
    ("text", "word", "edge"),
    [
        ("He said that wells must be dug.", "wells", "h"),
        ("He said at the meeting that wells must be dug.", "wells", "h"),
        ("We should ensure that wells are dug.", "wells", "x"),
        ("I do not say that all should go.", "all", "n"),
        ("The wells that we need must be dug.", "that", "r"),
        ("The mayor said the wells must be dug.", "the", "h"),
    ],
)
def test_edges(text: str, word: str, edge: str) -> None:
    frame = frame_of(text)
    assert frame.edges[at(frame, word)] == edge


def test_brackets_are_blanked() -> None:
    frame = frame_of("The Office (of Works) must act.")
    assert [frame.tags[at(frame, word)] for word in ("(", "of", ")")] == [BLANK] * 3
