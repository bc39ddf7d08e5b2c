"""Ranges of tokens as text."""

from __future__ import annotations

from conference_docs.model import Span
from tests.extracting.directive_cases import tokens_of


def test_a_span_is_the_text_as_printed() -> None:
    t = tokens_of("Wells  and\u00a0dams.")
    assert t.span(0, 3) == Span("Wells  and\u00a0dams", 0, 15)


def test_a_slice_may_be_empty() -> None:
    t = tokens_of("Wells and dams.")
    assert t.slice(1, 3) == "and dams"
    assert t.slice(1, 1) == ""
