"""The stages in their order."""

from __future__ import annotations

import pytest

from conference_docs.errors import SeedFormatError
from conference_docs.lexicon import Lexicon
from conference_docs.pipeline import run

TEXT = "River Forum Held\nDate: 2024-05-20\n\nMayor Deng Yulan chaired the forum.\n"


def test_all_layers() -> None:
    article = run(TEXT, strict=False, lexicon=Lexicon.default())
    assert article.title == "River Forum Held"
    assert [attendee.name for attendee in article.attendees] == ["Deng Yulan"]


def test_what_decoding_notices_is_reported() -> None:
    article = run(TEXT.encode() + b"\xff", strict=False, lexicon=Lexicon.default())
    assert article.diagnostics


def test_strict_names_all_problems_at_once() -> None:
    with pytest.raises(SeedFormatError) as error:
        run(TEXT.replace("2024-05-20", "soon").encode() + b"\xff", strict=True, lexicon=Lexicon.default())
    assert len(error.value.diagnostics) >= 2
