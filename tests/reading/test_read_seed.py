"""The whole of a document, with what is odd in it."""

from __future__ import annotations

from hypothesis import given

from conference_docs.model import Severity
from conference_docs.reading.decode import decode
from conference_docs.reading.diagnose import DIAGNOSTICS
from conference_docs.reading.lines import BLANK
from conference_docs.reading.read_seed import read_seed
from tests.strategies.documents import documents

DOCUMENT = "Topics:\nMayor Meets Envoys\nDate: 2024-03-14\nSource: Harbour News\n\nThey met. They spoke.\n"


def codes(text: str) -> list[str]:
    return [found.code for found in read_seed(text).diagnostics]


def test_nothing_odd() -> None:
    assert codes(DOCUMENT) == []


def test_control_characters_and_lone_surrogates() -> None:
    found = read_seed(DOCUMENT + "\x00 and \ud800.").diagnostics[0]
    assert (found.code, found.line, found.column, found.span.text) == ("control-character", 7, 1, "\x00")
    assert "2 in all" in found.message
    assert codes(DOCUMENT + "\t\x85.") == []


def test_the_text_breaks_off() -> None:
    assert codes(DOCUMENT + "At present, the harbour operates nine routes reaching") == ["text-breaks-off"]
    assert codes(DOCUMENT + "He said: “Stay.”\n(Editor: Ann Holm)") == []


def test_an_empty_document() -> None:
    assert codes("") == codes(" \n\u3000") == ["document-empty"]


def test_problems_of_decoding_are_told_with_the_others() -> None:
    decoded = decode(DOCUMENT.encode() + b"\xff")
    found = read_seed(decoded.text, decoded.problems).diagnostics
    assert [(one.code, one.line, one.severity) for one in found] == [("undecodable-bytes", 7, Severity.ERROR)]


@given(documents)
def test_nothing_is_dropped(text: str) -> None:
    """What is not in a paragraph is before the body; what is odd there is told."""
    document = read_seed(text)
    at = document.header.end
    for paragraph in document.paragraphs:
        assert not text[at : paragraph.span.start].strip(BLANK)
        at = paragraph.span.end
    assert not text[at:].strip(BLANK)


@given(documents)
def test_diagnostics_are_in_the_table_in_order_and_in_place(text: str) -> None:
    found = read_seed(text).diagnostics
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    for one in found:
        assert DIAGNOSTICS[one.code].severity is one.severity
        assert text[one.span.start : one.span.end] == one.span.text
        assert one.line >= 1
        assert one.column >= 1


def test_a_title_printed_again_above_the_body_is_a_heading() -> None:
    title = "Mayor urges the nine towns to mend  all of the piers"
    document = read_seed(f"{title}\nDate: 2024-05-06\n\n{title}\nThe envoys listened.")
    assert [(found.kind.value, len(found.sentences)) for found in document.paragraphs] == [("heading", 1), ("text", 1)]
