"""What stands beside a date on one line of the header."""

from __future__ import annotations

import pytest

from conference_docs.reading.header_dates import is_date, is_outlet, is_place
from conference_docs.reading.header_lines import read_line


def marked(line: str) -> dict[str, str]:
    return {mark.field: line[mark.start : mark.end] for mark in read_line(line, 0, len(line))}


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("Harbour News | 6 May 2024", {"source": "Harbour News", "bare": "6 May 2024"}),
        ("Source: Harbour Office | 6 May 2024", {"source": "Harbour Office", "bare": "6 May 2024"}),
        ("Source: Harbour Plan of 6 May 2024 and Beyond", {"source": "Harbour Plan of 6 May 2024 and Beyond"}),
        ("By Ann Holm on Monday, May 6, 2024", {"byline": "By Ann Holm", "bare": "May 6, 2024"}),
        ("Posted On: 06 MAY 2024 6:42PM by HIB Quay", {"date": "06 MAY 2024", "source": "HIB Quay"}),
        ("Posted On: 06 MAY 2024 6:42PM by Ann Holm", {"date": "06 MAY 2024 6:42PM by Ann Holm"}),
        ("Quay, 6 May 2024", {"bare": "6 May 2024"}),
        ("Mayor Meets Envoys, 6 May 2024", {}),
        ("Piers | Tides | Cranes", {}),
    ],
)
def test_marks(line: str, marks: dict[str, str]) -> None:
    assert marked(line) == marks


def test_words_that_may_stand_around_a_date() -> None:
    assert is_date("Published Monday, 6 May 2024, 10:00 GMT+8")
    assert not is_date("The flood of 6 May 2024")


def test_names_of_outlets_and_places() -> None:
    assert is_outlet("Harbour News")
    assert is_outlet("HIB Quay")
    assert not is_outlet("Ann Holm")
    assert is_place("Quay")
    assert not is_place("Xinhua")


@pytest.mark.parametrize("unit", ["[a", "[a]", "【s", "[print", "| a", "by A ", "1 | "])
def test_buttons_without_end_are_read_at_once(unit: str) -> None:
    line = f"Source: {unit * 900}"[:2000]  # ended hours later where open brackets were part of a button
    assert len(read_line(line, 0, len(line))) <= 2
