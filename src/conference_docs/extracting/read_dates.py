"""Dates in running text, resolved against the document's own date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import attrs

from conference_docs.data.conference import SESSIONS
from conference_docs.data.genre import WEEKDAYS
from conference_docs.extracting.items import Range
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import MONTH, WEEKDAY
from conference_docs.model import Session

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_RELATIVE = {"today": 0, "yesterday": 1, "tonight": 0, "tomorrow": -1}
_AHEAD = dt.timedelta(days=60)


@attrs.frozen
class DateFound:
    """A date in the text; `value` is `None` where its year cannot be told."""

    at: Range
    value: dt.date | None


def find_dates(t: Tokens, first: int, last: int, published: dt.date | None) -> Iterator[DateFound]:
    """The dates among tokens `[first, last)`, in order."""
    for i in range(first, last):
        if t.lows[i] == "this" and i + 1 < last and t.lows[i + 1] in SESSIONS:
            yield DateFound((i, i + 2), published)
        elif t.lows[i] in _RELATIVE:
            yield DateFound((i, i + 1), _days_before(published, _RELATIVE[t.lows[i]]))
        elif t.marks[i] & WEEKDAY and not _month_near(t, i, last):
            yield DateFound((i, i + 1), _last_weekday(published, t.lows[i]))
        elif t.marks[i] & MONTH and t.words[i][0].isupper():
            found = _month_date(t, i, first, last, published)
            if found:
                yield found


def _month_near(t: Tokens, i: int, last: int) -> bool:
    return any(t.marks[k] & MONTH for k in range(i + 1, min(last, i + 5)))


def _days_before(published: dt.date | None, days: int) -> dt.date | None:
    if published is None:
        return None
    try:
        return published - dt.timedelta(days=days)
    except OverflowError:
        return None


def _last_weekday(published: dt.date | None, low: str) -> dt.date | None:
    if published is None or low not in WEEKDAYS:
        return None
    return _days_before(published, (published.weekday() - WEEKDAYS.index(low)) % 7)


def _month_date(t: Tokens, i: int, first: int, last: int, published: dt.date | None) -> DateFound | None:
    """`March 14[, 2024]` or `14[th] [of] March[ 2024]`."""
    month = _MONTHS.index(t.lows[i][:3]) + 1
    behind = _day(t, i + 1) if i + 1 < last else 0
    if behind:
        year, end = _year(t, i + 2, last)
        return DateFound((i, end), _resolve(year, month, behind, published))
    k = i - 2 if i - 2 >= first and t.lows[i - 1] == "of" else i - 1
    before = _day(t, k) if k >= first else 0
    if before:
        year, end = _year(t, i + 1, last)
        return DateFound((k, end), _resolve(year, month, before, published))
    return None


def _day(t: Tokens, i: int) -> int:
    digits = t.lows[i].rstrip("stndrh")
    digits = digits.partition("-")[0].partition("–")[0]
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 2:
        return 0
    return int(digits) if 1 <= int(digits) <= 31 else 0


def _year(t: Tokens, i: int, last: int) -> tuple[int | None, int]:
    """The year that follows, and where the date ends."""
    k = i + 1 if i < last and t.tags[i] == "," else i
    if k < last and t.lows[k].isascii() and t.lows[k].isdigit() and len(t.lows[k]) == 4:
        return int(t.lows[k]), k + 1
    return None, i


def _resolve(year: int | None, month: int, day: int, published: dt.date | None) -> dt.date | None:
    if year is None and published is None:
        return None
    try:
        if year is not None:
            return dt.date(year, month, day)
        assert published is not None
        found = dt.date(published.year, month, day)
        return found if found - published <= _AHEAD else dt.date(published.year - 1, month, day)
    except ValueError:
        return None


def find_session(t: Tokens, first: int, last: int) -> tuple[Session, Range] | None:
    """`On the morning of`, `yesterday afternoon`, `this evening`."""
    for i in range(first, last):
        value = SESSIONS.get(t.lows[i])
        if value and i > first and (t.tags[i - 1] in "DI#" or t.lows[i - 1] in _RELATIVE or t.marks[i - 1] & WEEKDAY):
            return Session(value), (i, i + 1)
    return None
