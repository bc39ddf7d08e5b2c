"""What stands before a sentence proper."""

from __future__ import annotations

import pytest

from conference_docs.extracting.openings import body_start, inline_label
from tests.extracting.directive_cases import tokens_of


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Wells are dry.", "Wells"),
        ("TARN, May 3 (TNA) – Wells are dry.", "Wells"),
        ("TARN, May 3 -- Wells are dry.", "Wells"),
        ("1. Wells are dry.", "Wells"),
        ("(2) Wells are dry.", "Wells"),
        ("a) Wells are dry.", "Wells"),
        ("Wells are dry - dams are full.", "Wells"),
        ("2024 was dry.", "2024"),
    ],
)
def test_body_start(text: str, word: str) -> None:
    t = tokens_of(text)
    assert t.words[body_start(t, t.sentences[0])] == word


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Leila Haddad: Wells are dry.", "Leila Haddad"),
        ("Minister Leila Haddad: Wells are dry.", "Minister Leila Haddad"),
        ("Leila Haddad, Minister of Ports: Wells are dry.", "Leila Haddad, Minister of Ports"),
        ("Leila Haddad said: wells are dry.", ""),
        ("we need three things: wells, dams and ponds.", ""),
        ("Wells are dry.", ""),
    ],
)
def test_inline_label(text: str, label: str) -> None:
    t = tokens_of(text)
    colon = inline_label(t, t.sentences[0])
    assert t.slice(0, max(colon, 0)) == label
