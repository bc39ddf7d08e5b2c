"""Where the header's values stand, in every state that headers come in, and where the body begins."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from conference_docs.model import Span
from conference_docs.reading.lines import BLANK
from conference_docs.reading.read_seed import SeedDocument, read_seed
from conference_docs.reading.split_header import split_header
from tests.golden_blocks import Case, cases
from tests.strategies.documents import documents, headers


def shown(document: SeedDocument) -> str:
    header = document.header
    values = {
        "title": header.title and header.title.text,
        "date": document.date and document.date.isoformat(),
        "source": header.source and header.source.text,
        "topics": " | ".join(topic.text for topic in header.topics),
        "language": document.language and document.language.text,
        "body": document.paragraphs[0].span.text[:20] if document.paragraphs else None,
        "codes": " ".join(found.code for found in document.diagnostics if found.code != "source-missing"),
    }
    return "\n".join(f"{name}: {value}" for name, value in values.items() if value)


@pytest.mark.parametrize("case", cases("headers/variants.txt"), ids=lambda case: case.title)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_golden(case: Case, end: str) -> None:
    assert shown(read_seed(case.input.replace("\n", end))) == case.expected


def test_a_byte_order_mark_is_no_part_of_the_title() -> None:
    header = split_header("\ufeff Mayor Meets Envoys \nDate: 2024-03-14\n\nThey met.")
    assert header.title == Span("Mayor Meets Envoys", 2, 20)


def test_a_million_header_lines_are_not_all_header() -> None:
    header = split_header("Date: 2024-03-14\n" * 1_000_000)
    assert header.body_start < 10_000


@given(documents)
@example("Mayor Meets Envoys\nMayor Meets Envoys\nHarbour News Net\nThe mayor met the envoys on Friday.\n")
def test_spans_are_grounded_and_stand_before_the_body(text: str) -> None:
    header = split_header(text)
    for span in (header.title, header.date, header.source, header.language, *header.topics):
        if span is not None:
            assert text[span.start : span.end] == span.text == span.text.strip(BLANK) != ""
            assert span.end <= header.body_start
    assert all(0 <= problem.start <= problem.end <= len(text) for problem in header.problems)


@given(documents, headers)
@example("abc\ndef", "Date: 2024-03-14")
@example("Harbour News\nPiers and Tides\nThey met.", "Source: Z")
@example("They met.", "Date: 2024-03-14\nTitle of It\n")
def test_text_behind_the_last_paragraph_changes_nothing_in_the_header(text: str, more: str) -> None:
    if read_seed(text).paragraphs:
        assert split_header(f"{text}\n{more}") == split_header(text)
