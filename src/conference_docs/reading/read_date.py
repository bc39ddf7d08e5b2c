"""A printed date to a `datetime.date`, with no part ever filled in from today."""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum

import attrs
from dateutil import parser


class DateProblem(Enum):
    """Why a text gave no date; the value is the diagnostic's code."""

    INCOMPLETE = "date-incomplete"
    AMBIGUOUS = "date-ambiguous"
    UNREADABLE = "date-unreadable"


@attrs.frozen
class DateReading:
    """The date that a text states and where (offsets in that text), or why it states none."""

    date: dt.date | None = None
    problem: DateProblem | None = None
    start: int = 0
    end: int = 0

    @property
    def whole(self) -> bool:
        """Day, month and year are there, though it may be open which is which."""
        return self.date is not None or self.problem is DateProblem.AMBIGUOUS


_LONGEST = 80  # code points of the longest date worth trying

# Year first: 2024-03-14, 2024/3/14, 2024.3.14, 2024年3月14日, also with a time glued behind (2024-03-14T10:00).
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<year>\d{4})\s?[-/.年]\s?(?P<month>\d{1,2})\s?[-/.月]\s?(?P<day>\d{1,2})(?!\d)(?:\s?[日号])?"
)
# 20240314, which must stand alone.
_RUN_TOGETHER = re.compile(r"(?<![\w.,-])(?P<year>20\d{2})(?P<month>\d{2})(?P<day>\d{2})(?![\w.,-]\d|\w)")
# Year last, all digits: 14.03.2024, 14/3/2024. Dots and the hyphen put the day first; a slash may mean either.
_YEAR_LAST = re.compile(
    r"(?<!\d)(?P<first>\d{1,2})\s?(?P<mark>[-/.])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4})(?!\d)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\d:])"
# March 14, 2024 and 14 March 2024; the year must have its four digits.
_NAMED_MONTH = re.compile(
    rf"\b(?:{_MONTH}\.?\s{{0,3}}{_DAY}|{_DAY}[\s.-]{{0,3}}(?:of\s)?{_MONTH}\.?)[\s,.-]{{0,3}}\d{{4}}(?!\d)",
    re.IGNORECASE,
)
# Something of a date, with a part missing: a year, a month name, a day and month in digits.
_PART = re.compile(rf"(?<!\d)\d{{4}}(?!\d)|\b{_MONTH}\b|\d{{1,2}}[-/.月]\d{{1,2}}", re.IGNORECASE)
_GLUED_COMMA = re.compile(r",(?=\S)")  # dateutil reads "14,2020" as a time

_READABLE = (ValueError, OverflowError, TypeError, ArithmeticError, LookupError, AttributeError)


def read_date(text: str) -> DateReading:
    """The one date in a short text, with or without a time beside it; total on any text.

    >>> read_date("Jan 14,2020 08:38 PM").date
    datetime.date(2020, 1, 14)
    >>> read_date("March 2024").problem
    <DateProblem.INCOMPLETE: 'date-incomplete'>
    """
    text = text[:_LONGEST]
    for pattern, read in _SHAPES:
        match = pattern.search(text)
        if match:
            date, problem = read(match)
            return DateReading(date, problem, match.start(), match.end())
    incomplete = _PART.search(text) is not None
    return DateReading(problem=DateProblem.INCOMPLETE if incomplete else DateProblem.UNREADABLE)


_Read = tuple[dt.date | None, DateProblem | None]


def _year_first(match: re.Match[str]) -> _Read:
    return _calendar(match["year"], match["month"], match["day"])


def _year_last(match: re.Match[str]) -> _Read:
    day_first = _calendar(match["year"], match["second"], match["first"])
    if match["mark"] != "/":
        return day_first
    month_first = _calendar(match["year"], match["first"], match["second"])
    if day_first[0] and month_first[0] and day_first != month_first:
        return None, DateProblem.AMBIGUOUS
    return day_first if day_first[0] else month_first


def _calendar(year: str, month: str, day: str) -> _Read:
    try:
        return dt.date(int(year), int(month), int(day)), None
    except ValueError:
        return None, DateProblem.UNREADABLE


def _named_month(match: re.Match[str]) -> _Read:
    date = _complete(_GLUED_COMMA.sub(", ", match[0]))
    return date, None if date else DateProblem.UNREADABLE


def _complete(text: str) -> dt.date | None:
    """What dateutil reads, where it reads the same from two defaults that differ in every part."""
    one, two = (_parsed(text, default) for default in (dt.datetime(1999, 1, 2), dt.datetime(2004, 12, 31)))  # noqa: DTZ001
    return one if one == two else None


def _parsed(text: str, default: dt.datetime) -> dt.date | None:
    try:
        return parser.parse(text, default=default, ignoretz=True).date()
    except _READABLE:
        return None


_SHAPES = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_LAST, _year_last),
    (_NAMED_MONTH, _named_month),
    (_RUN_TOGETHER, _year_first),
)
