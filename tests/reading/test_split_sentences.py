"""Where sentences end. The constructions of the well-known golden rules are in golden/sentences."""

from __future__ import annotations

import pytest
from hypothesis import given

from conference_docs.model import Span
from conference_docs.reading.split_sentences import split_sentences
from tests.golden_blocks import Case, cases
from tests.strategies.documents import paragraphs


def split(text: str) -> tuple[Span, ...]:
    return split_sentences(text, 0, len(text))


@pytest.mark.parametrize("case", cases("sentences/rules.txt"), ids=lambda case: case.title)
def test_golden(case: Case) -> None:
    assert [sentence.text for sentence in split(case.input)] == case.expected.split("\n")


def test_offsets_count_from_the_whole_text() -> None:
    text = "Head\n\nOne went. Two came."
    assert split_sentences(text, 6, len(text)) == (Span("One went.", 6, 15), Span("Two came.", 16, 25))


@given(paragraphs)
def test_sentences_are_grounded_in_order_and_leave_out_white_space_only(text: str) -> None:
    at = 0
    for sentence in split(text):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text
        assert not text[at : sentence.start].strip()
        at = sentence.end
    assert at == len(text)


@given(paragraphs, paragraphs)
def test_what_is_behind_a_sentence_that_is_over_does_not_change_it(text: str, more: str) -> None:
    """A second paragraph's worth of text leaves the sentences before the last two alone."""
    whole = f"{text} Then it was over. {more}"
    before = [sentence.text for sentence in split(text)][:-1]
    if "(" not in whole and "[" not in whole and "（" not in whole:
        assert [sentence.text for sentence in split(whole)][: len(before)] == before
