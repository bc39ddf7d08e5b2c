"""Dates as printed, and never a part from today."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.reading.read_date import DateProblem, read_date
from tests.strategies.documents import any_text

MARCH_14 = [
    "2024-03-14",
    "2024-3-14",
    "2024/3/14",
    "2024.03.14",
    "2024年3月14日",
    "2024 年 3 月 14 日 09:30",
    "14.03.2024",
    "14. 3. 2024",
    "14-03-2024",
    "14/3/2024",
    "3/14/2024",
    "March 14, 2024",
    "March 14th, 2024",
    "Mar. 14 2024",
    "Mar 14,2024 08:38 PM",
    "14 March 2024",
    "14th of March 2024",
    "14 MAR 2024",
    "14-Mar-2024",
    "Thursday, 14 March 2024, 10:00 GMT+8",
    "10:00, March 14, 2024",
    "2024-03-14T23:59:59Z",
    "2024-03-14 10:00:05.123",
]


@pytest.mark.parametrize("text", MARCH_14)
def test_a_whole_date(text: str) -> None:
    assert read_date(text).date == dt.date(2024, 3, 14)


@pytest.mark.parametrize("text", ["March 2024", "March 14", "2024", "14.03.", "Mar 14, 24", "3月14日", "May"])
def test_a_part_is_missing(text: str) -> None:
    assert read_date(text).problem is DateProblem.INCOMPLETE


@pytest.mark.parametrize(
    "text", ["", "soon", "10:00", "2024-02-30", "2024-13-01", "31.04.2024", "February 30, 2024", "0000-01-01"]
)
def test_no_date(text: str) -> None:
    assert read_date(text).problem is DateProblem.UNREADABLE


def test_a_slash_may_mean_either_order() -> None:
    assert read_date("03/04/2024").problem is DateProblem.AMBIGUOUS
    assert read_date("03/03/2024").date == dt.date(2024, 3, 3)
    assert read_date("25/04/2024").date == dt.date(2024, 4, 25)


def test_offsets_say_where_the_date_stands() -> None:
    reading = read_date("at 10:00, March 14, 2024 (Thursday)")
    assert (reading.start, reading.end) == (10, 24)


@given(
    st.dates(min_value=dt.date(1000, 1, 1)),
    st.sampled_from(["%Y-%m-%d", "%B %d, %Y", "%d %B %Y", "%d.%m.%Y", "%Y/%m/%d", "%b %d,%Y 08:38 PM"]),
)
def test_every_date_is_read_back(date: dt.date, form: str) -> None:
    assert read_date(date.strftime(form)).date == date


@given(st.one_of(any_text, st.text(alphabet="0123456789-/.:,年月日 JanuyMrch\u0661", max_size=40)))
def test_total(text: str) -> None:
    reading = read_date(text)
    assert (reading.date is None) == (reading.problem is not None)
