"""Where a noun phrase begins and ends."""

from __future__ import annotations

import pytest

from conference_docs.extracting.phrases import noun_phrase, phrase_start
from tests.extracting.directive_cases import tokens_of


@pytest.mark.parametrize(
    ("text", "head", "phrase"),
    [
        ("They held the Third River Forum in Tarn.", "Forum", "Third River Forum"),
        ("They held a forum on rivers in Tarn.", "forum", "forum on rivers"),
        ("They held the Forum on Rivers and Lakes in Tarn.", "Forum", "Forum on Rivers and Lakes"),
        ("They held the Forum on May 18.", "Forum", "Forum"),
        ("They held the River Forum (RF) in Tarn.", "Forum", "River Forum (RF)"),
        ("They held the 2024 River Forum.", "Forum", "2024 River Forum"),
        ("They held the session of the Tarn Assembly at noon.", "session", "session of the Tarn Assembly"),
    ],
)
def test_phrase(text: str, head: str, phrase: str) -> None:
    t = tokens_of(text)
    at = t.words.index(head)
    assert t.slice(phrase_start(t, at, 0), noun_phrase(t, at, ("on", "of"))) == phrase
