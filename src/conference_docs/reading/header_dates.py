"""Lines and ends of lines that state a date: alone, or with an outlet, a byline or a headline beside it.

Consumes a text and the offsets of a line, produces marks; labels are `header_lines`'s to find.
"""

from __future__ import annotations

import re

import attrs

from conference_docs.data import page_marks as data
from conference_docs.reading.lines import BLANK, trimmed
from conference_docs.reading.read_date import DateReading, read_date

BARS = "|｜"
OPEN_AT_END = BLANK + BARS + "[【"
# Words that may stand around a date on a line of its own: "Published 3 May 2024",
# "10:00, Friday, September 26, 2025 GMT+8".
_DATE_WORD = (
    r"[\s,.;|()（）\[\]-]++|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d{1,6})?|[ap]\.?m\b|[+]\d{1,2}(?::?\d{2})?|[tz](?=\d|\b)"
    r"|(?:gmt|utc|bst|cst|ist|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)\b|星期."
    r"|(?:last|updated|published|posted|release[ds]?|date|time|on|at|issued?)\b"
)
_DATE_WORDS = re.compile(_DATE_WORD, re.IGNORECASE)
DATE_LEAD = re.compile(rf"(?:{_DATE_WORD})*+", re.IGNORECASE)
_LEAD_AT_END = re.compile(
    r"[\s,|·-]{1,4}(?:(?:on|at|updated|published|posted|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)[\s,:]{1,3}){1,3}\Z",
    re.IGNORECASE,
)
_LONGEST_DATE = 60  # code points of a date with a time and a zone, at the end of a line
# "2024-03-14 Harbour News", "Harbour News 2024-03-14 10:00": capitalised words beside a date.
OUTLET = re.compile(r"[A-Z][\w.&'’-]{0,25}(?:\s(?:[A-Z][\w.&'’-]{0,25}|of|the|and|&)){0,4}")
_GLUED_BEFORE = re.compile(r"date\s{1,3}(?=\d{4}-\d{1,2}-\d{1,2}\b)", re.IGNORECASE)
_GLUED_BEHIND = re.compile(r"\sdate\s{1,3}\d{4}-\d{1,2}-\d{1,2}\Z", re.IGNORECASE)
# "(Xinhua) 10:00, September 26, 2025", "China Daily | Updated: 2024-01-14".
_AGENCY = re.compile(r"\(?(?P<source>[^\W\d_][^()|｜]{1,60}?)\s?(?:\)|[|｜])\s?(?=\S)")
BYLINE = re.compile(
    r"(?i:(?:(?:posted|published|released|written|issued|reported|edited|submitted)\s)?by)(?:\s(?:[A-Z][\w.'’-]{0,25}|and|&|admin|staff|editor|webmaster),?){1,8}"
)
_BYLINE_LEAD = re.compile(r"(?:[a-z]{5,9}\s)?by\s", re.IGNORECASE)
_BY = re.compile(r"by\s{1,3}", re.IGNORECASE)


@attrs.frozen
class Mark:
    """A value in the header: of which field, and its offsets, which are equal where a label stands alone."""

    field: str
    start: int
    end: int
    label: str = ""
    reading: DateReading | None = None


def source_and_date(text: str, mark: Mark) -> tuple[Mark, ...]:
    """`Source: Harbour Office | 3 May 2024`: a date at the end of the value is none of its words."""
    value = text[mark.start : mark.end]
    found = _date_at_end(value)
    if found is None:
        return (mark,)
    source = attrs.evolve(mark, end=mark.start + len(value[: found.lead].rstrip(OPEN_AT_END + ",-–(（")))
    bare = Mark("bare", mark.start + found.start, mark.end, reading=found.reading)
    return (source, bare) if source.start < source.end else (bare,)


@attrs.frozen
class _DateAtEnd:
    """A date that ends a line: its offset, that of the words before it ("on Monday,"), and its meaning."""

    lead: int
    start: int
    reading: DateReading


def _date_at_end(line: str) -> _DateAtEnd | None:
    offset = max(0, len(line) - _LONGEST_DATE)
    reading = read_date(line[offset:])
    if not reading.whole or _DATE_WORDS.sub("", line[offset + reading.end :]):
        return None
    first = offset + reading.start
    lead = _LEAD_AT_END.search(line, max(0, first - 40), first)
    inside = attrs.evolve(reading, start=0, end=reading.end - reading.start)
    return _DateAtEnd(lead.start() if lead else first, first, inside)


def issuer(text: str, start: int, end: int, *, barred: bool) -> Mark | None:
    """Who posted, behind the date: `by PIB Delhi`, `| Harbour News`; a person's byline is no source."""
    by = _BY.match(text, start, end)
    first = by.end() if by else start
    named = (by or barred) and OUTLET.fullmatch(text, first, end)
    if not named:
        return None
    return Mark("source", first, end) if (barred and not by) or is_outlet(named[0]) else None


def is_outlet(name: str) -> bool:
    """The name has letters that stand for words, or a word of outlets and offices."""
    words = name.split()
    return any(len(word) > 1 and word.isupper() for word in words) or not data.SITE_WORDS.isdisjoint(
        name.lower().split()
    )


def agency_and_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """`(Xinhua) 10:00, September 26, 2025`, `China Daily | 2024-01-14`."""
    match = _AGENCY.match(text, start, end)
    date = bare_date(text, match.end(), end) if match else ()
    return (Mark("source", *match.span("source")), *date) if match and date else ()


def bare_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """The mark of a stretch that states a whole date and nothing else but a time and words such as "Published"."""
    if end - start > 80:
        return ()
    line = text[start:end]
    reading = read_date(line)
    if not reading.whole or _DATE_WORDS.sub("", f"{line[: reading.start]} {line[reading.end :]}"):
        return ()
    return (Mark("bare", start, end, reading=reading),)


def is_date(line: str) -> bool:
    """The line is what `bare_date` marks."""
    return bool(bare_date(line, 0, len(line)))


def outlet_and_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """A date with an outlet's name on one side of it, and nothing else; in words, the name must be an outlet's."""
    line = text[start:end]
    if len(line) > 80 or not any(map(str.isdigit, line)):
        return ()
    reading = read_date(line)
    if not reading.whole:
        return ()
    day = _LEAD_AT_END.search(line, max(0, reading.start - 20), reading.start)
    before = line[: day.start() if day else reading.start].rstrip(OPEN_AT_END + ",-–(（")
    if not _DATE_WORDS.sub("", before):
        before = ""
    lead = DATE_LEAD.match(line, reading.end)
    after_at = lead.end() if lead else reading.end
    date = Mark("bare", start + reading.start, start + reading.end, reading=reading)
    if not before and BYLINE.fullmatch(line, after_at):
        source = issuer(text, start + after_at, end, barred=False)
        return (date, source or Mark("byline", start + after_at, end))
    named = [place for place in ((0, len(before)), (after_at, len(line))) if place[0] < place[1]]
    if len(named) != 1 or not OUTLET.fullmatch(line, *named[0]):
        return ()
    first, last = named[0]
    in_words = any(map(str.isalpha, line[reading.start : reading.end]))
    if is_place(line[first:last]) and (line[last : last + 1] == "," or (in_words and first)):
        return (date,)
    return () if in_words and not is_outlet(line[first:last]) else (Mark("source", start + first, start + last), date)


def is_place(name: str) -> bool:
    """`Quay, 6 May 2024`: one word that is no outlet's."""
    return " " not in name and not is_outlet(name) and name.lower() not in data.AGENCIES


def byline_and_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """`By Ann Holm May 3, 2024`, `Posted by Ann Holm on May 3, 2024 10:00`."""
    if end - start > 120 or not _BYLINE_LEAD.match(text, start, end):
        return ()
    line = text[start:end]
    found = _date_at_end(line)
    if found is None:
        return ()
    byline = line[: found.lead].rstrip(" ,|-–\xa0")
    if not BYLINE.fullmatch(byline):
        return ()
    bare = Mark("bare", start + found.start, end, reading=found.reading)
    return (Mark("byline", start, start + len(byline)), bare)


def glued_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
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
