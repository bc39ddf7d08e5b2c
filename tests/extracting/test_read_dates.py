"""Dates in running text."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.extracting.read_dates import find_dates, find_session
from tests.extracting.directive_cases import tokens_of

MONDAY = dt.date(2024, 5, 20)


def dates(text: str, published: dt.date | None = MONDAY) -> list[tuple[str, str | None]]:
    t = tokens_of(text)
    found = find_dates(t, 0, t.sentences[0].last, published)
    return [(t.slice(*date.at), date.value.isoformat() if date.value else None) for date in found]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("It opened on May 18.", "May 18", "2024-05-18"),
        ("It opened on May 18, 2023.", "May 18, 2023", "2023-05-18"),
        ("It opened on 18 May.", "18 May", "2024-05-18"),
        ("It opened on 18 May 2023.", "18 May 2023", "2023-05-18"),
        ("It opened on the 18th of May.", "18th of May", "2024-05-18"),
        ("It opened on May 18th.", "May 18th", "2024-05-18"),
        ("It opened on Dec. 29.", "Dec. 29", "2023-12-29"),
        ("It opens on June 2.", "June 2", "2024-06-02"),
        ("It opened today.", "today", "2024-05-20"),
        ("It opened yesterday.", "yesterday", "2024-05-19"),
        ("It opened on Friday.", "Friday", "2024-05-17"),
        ("It opened on Monday.", "Monday", "2024-05-20"),
        ("It opened from May 16 to 18.", "May 16", "2024-05-16"),
    ],
)
def test_one_date(text: str, printed: str, value: str) -> None:
    assert dates(text) == [(printed, value)]


def test_the_weekday_in_front_of_a_date_is_no_date_of_its_own() -> None:
    assert dates("It opened on Friday, May 17.") == [("May 17", "2024-05-17")]


def test_without_the_document_s_date_only_full_dates_are_known() -> None:
    assert dates("It opened on May 18 or May 19, 2023.", None) == [("May 18", None), ("May 19, 2023", "2023-05-19")]


@pytest.mark.parametrize("text", ["It may open.", "It opened in May.", "It opened on May 2024.", "It ends on May 32."])
def test_no_date(text: str) -> None:
    assert dates(text) == []


def test_a_day_that_does_not_exist() -> None:
    assert dates("It opened on February 30.") == [("February 30", None)]


@given(st.dates())
def test_any_date_of_publication(published: dt.date) -> None:
    """The first and the last day of the calendar do not break the arithmetic."""
    for text in ("It opened yesterday.", "It opens tomorrow.", "It opened on Friday.", "It opened on May 18."):
        dates(text, published)


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("On the morning of May 18 it opened.", "morning"),
        ("It opened yesterday afternoon.", "afternoon"),
        ("It opened this evening.", "evening"),
        ("It opened on Friday morning.", "morning"),
        ("It opened on May 18.", None),
    ],
)
def test_session(text: str, session: str | None) -> None:
    t = tokens_of(text)
    found = find_session(t, 0, t.sentences[0].last)
    assert (str(found[0]) if found else None) == session
