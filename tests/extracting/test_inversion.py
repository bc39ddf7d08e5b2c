"""Inverted denials."""

from __future__ import annotations

import pytest

from conference_docs.extracting.inversion import match_inversion
from tests.extracting.directive_cases import frame_of


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("on no account should we fail", "we", "fail"),
        ("neither should any town be left behind", "any town", "left"),
        ("nor will the ministry open the files", "ministry", "open"),
    ],
)
def test_inverted(text: str, subject: str, verb: str) -> None:
    frame = frame_of("X, " + text + ".")
    found = match_inversion(frame, 2, len(frame.tags))
    assert found is not None
    assert (frame.t.slice(*found[1]), frame.t.words[found[2].verb]) == (subject, verb)


def test_plain_never() -> None:
    frame = frame_of("never wait for rain.")
    assert match_inversion(frame, 0, len(frame.tags)) is None
