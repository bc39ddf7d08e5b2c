"""Where it was held, and by whom."""

from __future__ import annotations

import pytest

from conference_docs.extracting.find_place import find_main_venue, find_organizer, find_place, find_venue
from tests.extracting.directive_cases import tokens_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It was held in Tarn.", "Tarn"),
        ("It was held at the Tarn Grand Hotel.", "Tarn Grand Hotel"),
        ("It was held in Velden at the Tarn Grand Hotel.", "Tarn Grand Hotel"),
        ("It was held in May.", ""),
        ("It was held on Monday.", ""),
        ("He spoke at the River Forum.", ""),
        ("It was held in secret.", ""),
    ],
)
def test_venue(text: str, place: str) -> None:
    t = tokens_of(text)
    found = find_venue(t, t.sentences[0], None)
    assert (t.slice(*found) if found else "") == place


def test_the_main_venue() -> None:
    t = tokens_of("Leaders sat at the main venue in Harvest Hall.")
    found = find_main_venue(t)
    assert found
    assert t.slice(*found) == "Harvest Hall"


def test_a_place_has_a_capital_letter() -> None:
    t = tokens_of("in the old hall")
    assert find_place(t, 1, t.sentences[0].last) is None


@pytest.mark.parametrize(
    ("text", "organizer"),
    [
        ("The Forum, hosted by the Tarn Institute of Soil, was short.", "Tarn Institute of Soil"),
        ("The Forum, hosted by Mayor Deng Yulan, was short.", ""),
        ("The Forum was short.", ""),
    ],
)
def test_organizer(text: str, organizer: str) -> None:
    t = tokens_of(text)
    found = find_organizer(t, t.sentences, (1, 2), {"hosted"}, {"held"})
    assert (t.slice(*found) if found else "") == organizer


def test_the_organizer_as_subject() -> None:
    t = tokens_of("In May, the Tarn Water Board held its River Forum.")
    found = find_organizer(t, t.sentences, (9, 11), {"hosted"}, {"held"})
    assert found
    assert t.slice(*found) == "Tarn Water Board"
