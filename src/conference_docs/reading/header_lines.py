"""What a single line of the header says: labels with values, a date, or neither.

Consumes a line's text, produces marks; where the header begins and ends is `split_header`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from conference_docs.data import page_marks as data
from conference_docs.reading.lines import trimmed
from conference_docs.reading.read_date import DateReading, read_date

LONGEST = 2000  # code points; labels are looked for in no longer line


def _spaced(word: str) -> str:
    """A label's letters, with at most two spaces or hyphens between any two of an English one."""
    return r"[\s-]{0,2}".join(map(re.escape, word)) if word.isascii() else re.escape(word)


def _alternatives(words: list[str]) -> str:
    return "|".join(map(_spaced, sorted(words, key=len, reverse=True)))


FIELD_OF = {word: field for field, words in data.LABELS.items() for word in words.split()}
_LABEL = re.compile(rf"\[?\s?(?P<label>{_alternatives(list(FIELD_OF))})\s{{0,3}}[:：]", re.IGNORECASE)
# Behind another value a label must stand free, or be glued on with a capital.
_INNER = re.compile(
    rf"(?:(?<![^\W_])(?i:{_alternatives(sorted(data.INNER))})"
    r"|(?<=[a-z0-9)])(?:Time|Date|Editor|Source|Author|Updated|Published))"
    r"\s{0,3}[:：]"
)
_SPACE = re.compile(r"[\s-]+")
_VALUE_CHROME = re.compile(
    r"(?:\s{0,3}[\[【](?:print|close|share|font size|big|middle|small|text size)[^\]】]{0,40}[\]】]?){1,6}\Z",
    re.IGNORECASE,
)
# Words that may stand around a date on a line of its own: "Published 3 May 2024",
# "10:00, Friday, September 26, 2025 GMT+8".
_DATE_WORDS = re.compile(
    r"[\s,.;|()（）\[\]-]++|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d{1,6})?|[ap]\.?m\b|gmt|utc|bst|cst|ist|[+]\d{1,4}|[tz]\b"
    r"|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|星期.|last|updated|published|posted|release[ds]?|date|time|on|at|issued?",
    re.IGNORECASE,
)
_GLUED_BEFORE = re.compile(r"date\s{1,3}(?=\d{4}-\d{1,2}-\d{1,2}\b)", re.IGNORECASE)
_GLUED_BEHIND = re.compile(r"\sdate\s{1,3}\d{4}-\d{1,2}-\d{1,2}\Z", re.IGNORECASE)
# "(Xinhua) 10:00, September 26, 2025", "China Daily | Updated: 2024-01-14".
_AGENCY = re.compile(r"\(?(?P<source>[^\W\d_][^()|｜]{1,60}?)\s?(?:\)|[|｜])\s?(?=\S)")
_BYLINE = re.compile(r"(?i:by)(?:\s(?:[A-Z][\w.'’-]{0,25}|and|&),?){1,8}")


@attrs.frozen
class Mark:
    """A value in the header: of which field, and its offsets, which are equal where a label stands alone."""

    field: str
    start: int
    end: int
    label: str = ""
    reading: DateReading | None = None


def read_line(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """The marks of a header line, with field `free` for what is none; empty where the line is all free."""
    line = text[start:end]
    if len(line) > LONGEST:
        return ()
    return (
        _labelled(text, start, end)
        or _agency_and_date(text, start, end)
        or _bare_date(line, start, end)
        or _glued_date(text, start, end)
        or ((Mark("byline", start, end),) if _BYLINE.fullmatch(line) else ())
    )


def _labelled(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """A line that begins with a label, or has one behind a date or a free text."""
    first = _LABEL.match(text, start, end)
    inner = list(_INNER.finditer(text, first.end() if first else start, end))
    if first is None and not _trusted(text, start, end, inner):
        return ()
    stops = [*(match.start() for match in inner), end]
    marks = [_value(text, first, first["label"], stops[0])] if first else [*_prefix(text, start, stops[0])]
    for match, stop in zip(inner, stops[1:], strict=True):
        marks.append(_value(text, match, match[0].rstrip(":： \t\xa0"), stop))
    return tuple(marks)


def _trusted(text: str, start: int, end: int, inner: list[re.Match[str]]) -> bool:
    """Labels behind something else count where there are two, or one beside a date."""
    if not inner:
        return False
    if len(inner) > 1 or _is_date(text[start : inner[0].start()]):
        return True
    return read_date(text[inner[0].end() : end]).date is not None


def _prefix(text: str, start: int, end: int) -> Iterator[Mark]:
    """What stands before the first label: a date, an outlet behind a bar, or free text."""
    first, last = trimmed(text, start, end)
    barred = text[last - 1 : last] in ("|", "｜")
    if first == last:
        return
    if _is_date(text[first:last]):
        yield Mark("bare", first, last, reading=read_date(text[first:last]))
    elif barred:
        outlet = max(text.rfind(bar, first, last - 1) for bar in "|｜") + 1
        yield Mark("source", *trimmed(text, max(first, outlet), last - 1))
    else:
        yield Mark("free", first, last)


def _value(text: str, match: re.Match[str], label: str, stop: int) -> Mark:
    first, last = trimmed(text, match.end(), stop)
    while first < last and text[last - 1] in "|｜":
        first, last = trimmed(text, first, last - 1)
    chrome = _VALUE_CHROME.search(text, max(first, last - 200), last)
    field = FIELD_OF[_SPACE.sub("", label).lower()]
    if chrome:
        first, last = trimmed(text, first, chrome.start())
    reading = read_date(text[first:last]) if field in ("date", "updated") and first < last else None
    return Mark(field, first, last, label, reading)


def _agency_and_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    match = _AGENCY.match(text, start, end)
    if match is None or not _is_date(text[match.end() : end]):
        return ()
    reading = read_date(text[match.end() : end])
    return (Mark("source", *match.span("source")), Mark("bare", match.end(), end, reading=reading))


def _bare_date(line: str, start: int, end: int) -> tuple[Mark, ...]:
    return (Mark("bare", start, end, reading=read_date(line)),) if _is_date(line) else ()


def _is_date(line: str) -> bool:
    """The line states a whole date and nothing else but a time and words such as "Published"."""
    if len(line) > 80:
        return False
    reading = read_date(line)
    if reading.date is None:
        return False
    rest = line[: reading.start] + " " + line[reading.end :]
    return not _DATE_WORDS.sub("", rest)


def _glued_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """` date 2024-03-14 ` before or behind the headline."""
    before = _GLUED_BEFORE.match(text, start, end)
    if before:
        reading = read_date(text[before.end() : end])
        cut = before.end() + reading.end
        title = trimmed(text, cut, end)
        return (Mark("date", before.end(), cut, "date", reading), Mark("free", *title))
    behind = _GLUED_BEHIND.search(text, max(start, end - 24), end)
    if behind is None:
        return ()
    value = behind.end() - len(behind[0].split()[-1])
    reading = read_date(text[value:end])
    return (Mark("free", *trimmed(text, start, behind.start())), Mark("date", value, end, "date", reading))
