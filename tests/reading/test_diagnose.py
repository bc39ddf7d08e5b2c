"""The table of diagnostics, and the error that strict mode raises."""

from __future__ import annotations

import pickle
import re

from conference_docs.errors import ConferenceDocsError, SeedFormatError
from conference_docs.model import Severity
from conference_docs.reading.diagnose import DIAGNOSTICS, diagnose
from conference_docs.reading.problems import Problem
from conference_docs.reading.read_seed import read_seed


def test_codes_are_words_with_hyphens_and_all_is_explained() -> None:
    for code, meaning in DIAGNOSTICS.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)+", code)
        assert meaning.message[0].islower() or meaning.message.startswith("{}")
        assert meaning.explanation.endswith(".")


def test_lines_and_columns() -> None:
    text = "one\r\ntwo\rthree\nfour"
    found = diagnose(text, [Problem("label-empty", 16, 18, "Date"), Problem("date-unreadable", 6, 7)])
    assert [(one.line, one.column, one.message) for one in found] == [
        (2, 2, "this is no date"),
        (4, 2, "Date has no value"),
    ]


def test_the_error_shows_every_problem_with_a_caret() -> None:
    text = "Mayor Meets Envoys\nDate: 2024-02-30\n\nThey met.\x00"
    error = SeedFormatError(text, read_seed(text).diagnostics)
    assert isinstance(error, ConferenceDocsError)
    assert isinstance(error, ValueError)
    assert str(error).split("\n")[4:7] == [
        "line 2, column 7: error: this is no date [date-unreadable]",
        "    Date: 2024-02-30",
        "          ^^^^^^^^^^",
    ]
    assert str(error).startswith("3 problems in the document\n")


def test_a_long_line_is_shown_in_part() -> None:
    text = "a" * 500 + "b" + "c" * 500
    lines = str(SeedFormatError(text, diagnose(text, [Problem("date-unreadable", 500, 501)]))).split("\n")
    assert len(lines[2]) < 200
    assert lines[2][lines[3].index("^")] == "b"


def test_the_error_survives_pickling() -> None:
    text = "Mayor Meets Envoys"
    error = SeedFormatError(text, read_seed(text).diagnostics)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (str(again), again.diagnostics) == (str(error), error.diagnostics)


def test_severities_in_use() -> None:
    assert {meaning.severity for meaning in DIAGNOSTICS.values()} == set(Severity)
