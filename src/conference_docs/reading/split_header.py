"""A text to its header: where title, date, source and topics stand, and where the body begins.

The header is read line by line and ends for good at the first line that belongs to the body: running
prose, or anything free behind the title and a label. No line behind that end is ever looked at, so
that text appended to a document changes nothing here.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import takewhile

import attrs

from conference_docs.data import page_marks as data
from conference_docs.model import ParagraphKind, Span
from conference_docs.reading.header_dates import Mark
from conference_docs.reading.header_lines import read_line
from conference_docs.reading.lines import lines, trimmed
from conference_docs.reading.page_marks import is_chrome, is_kicker, is_language_link
from conference_docs.reading.problems import Problem
from conference_docs.reading.read_date import read_date
from conference_docs.reading.split_paragraphs import kind_of

_MOST_LINES = 200  # a header longer than this is none: the rest is body
_MOST_FREE = 4  # site name, kicker, headline, subtitle
_LONGEST_TITLE = 400  # code points
_DATE_FIELDS = ("date", "bare", "updated")  # which states the document's date, the best first
_TOPIC = re.compile(r"[^,，;；、]+")
_STOP_AT_END = re.compile(r"""[.!?。！？;；:：,，]["'”’)\]]{0,2}\Z""")
_QUOTING_HEADLINE = re.compile(  # Mayor Holm to Nine Towns: "The Piers Come First."
    r"""(?:(?:[A-Z][\w.'’-]{0,30}|of|to|on|in|and|for|at|the)\s){0,11}[A-Z][\w.'’-]{0,30}:\s["“][^"“”]{1,150}["”]\Z"""
)
_ABBREVIATION_AT_END = re.compile(r"(?:\b(?:ltd|inc|co|corp|jr|sr)|\b(?:[a-z]\.){1,3}[a-z]|\.\.)\.\Z", re.IGNORECASE)
_STOP_INSIDE = re.compile(r"[a-z0-9)”\"’]{2}\.\s{1,3}[A-Z“\"]")
_PROSE_OPENING = re.compile(
    r"(?i:recently\b|yesterday\b|today,|on (?:the )?(?:morning|afternoon|evening)\b|editor['’]s note\b)"
    r"|[A-Z][\w .,\[\]]{1,60}\([A-Z][A-Za-z]{1,20}\)\s?(?:[:–—]|-{1,2})"  # BEIJING, Nov. 18 (Xinhua) --
)
# A title that names a record of a sitting ends with the sitting's date.
_RECORD = re.compile(
    r"(?:[\w.'’-]{1,30}\s){0,4}?(?:communiqu[eé]|minutes|readout|statement|summary|decisions|conclusions|resolutions|record"
    r"|press\srelease|news\srelease|briefing|bulletin|dispatch|meeting|session|sitting|outcomes?|report)\b",
    re.IGNORECASE,
)
_LEAD_OF_DATE = re.compile(
    r"(?:\s(?:of|on|held|dated|for)|[,:–—(（|-])\s{0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?"
    r"(?=\d{1,4}[\w\s./-]{1,20}|[A-Z][a-z]{2,8}\.?\s\d)",
    re.IGNORECASE,
)
_LONGEST_LEAD = 50  # code points of a date with its weekday at a title's end
_BODY_KINDS = frozenset({ParagraphKind.IMAGE, ParagraphKind.CREDIT, ParagraphKind.CAPTION, ParagraphKind.LABEL})


@attrs.frozen
class HeaderRead:
    """The header as read: spans of its values, the date's meaning, and where the body begins."""

    title: Span | None
    date: Span | None
    source: Span | None
    topics: tuple[Span, ...]
    language: Span | None
    date_value: dt.date | None
    body_start: int
    problems: tuple[Problem, ...]


@attrs.define
class _Zone:
    """The header's lines, sorted while they are read."""

    marks: list[Mark] = attrs.field(factory=list)
    free: list[tuple[int, int]] = attrs.field(factory=list)  # lines that a title may be among
    language: tuple[int, int] | None = None
    settled: bool = False  # a label, or a date, stands behind the title
    after_topics: int = -1  # where the line behind `Topics:` would have to begin
    end: int = 0

    @property
    def titled(self) -> bool:
        return any(mark.field == "title" and mark.start < mark.end for mark in self.marks)


def split_header(text: str) -> HeaderRead:
    r"""The header of a document; total on any text.

    >>> header = split_header("Mayor Meets Envoys\nDate: 2024-03-14\n\nThe mayor met envoys.")
    >>> header.title.text, header.date_value.isoformat(), header.body_start
    ('Mayor Meets Envoys', '2024-03-14', 37)
    """
    zone = _read_zone(text)
    title, unplaced = _choose_title(text, zone)
    date = min(filter(_is_dated, zone.marks), key=_date_rank, default=None) or _date_in_title(text, zone, title)
    source, topics = _first(zone, "source"), _first(zone, "topics")
    problems = (
        *_missing(zone, title, date, source),
        *_date_problem(date),
        *_label_problems(zone),
        *(Problem("header-unplaced", *line) for line in unplaced),
    )
    return HeaderRead(
        title=_span(text, title),
        date=_value_span(text, date),
        source=_value_span(text, source),
        topics=_topics(text, topics),
        language=_span(text, zone.language),
        date_value=date.reading.date if date and date.reading else None,
        body_start=zone.end,
        problems=tuple(sorted(problems, key=lambda problem: problem.start)),
    )


def _is_dated(mark: Mark) -> bool:
    return mark.field in _DATE_FIELDS and mark.start < mark.end


def _date_rank(mark: Mark) -> tuple[bool, int, int]:
    """A date that can be read before one that cannot, then the better label, then the first."""
    unread = mark.reading is None or mark.reading.date is None
    return unread, _DATE_FIELDS.index(mark.field), mark.start


def _date_in_title(text: str, zone: _Zone, title: tuple[int, int] | None) -> Mark | None:
    """The date at the end of `Communiqué of the Council of Wednesday, 12 February 2025`, where no line states one."""
    if title is None or any(mark.field in _DATE_FIELDS for mark in zone.marks):
        return None
    line = text[slice(*title)]
    match = _RECORD.match(line) and _LEAD_OF_DATE.search(line, max(0, len(line) - _LONGEST_LEAD))
    reading = read_date(line[match.end() :]) if match else None
    if match is None or reading is None or reading.date is None or line[match.end() + reading.end :].strip(" )）.,"):
        return None
    start = title[0] + match.end()
    return Mark("bare", start + reading.start, start + reading.end, reading=reading)


def _read_zone(text: str) -> _Zone:
    zone = _Zone()
    for number, (start, end) in enumerate(lines(text)):
        if number == _MOST_LINES or not _take(zone, text, start, end):
            _give_back(zone, text, start)
            return zone
    zone.end = len(text)
    return zone


def _take(zone: _Zone, text: str, start: int, end: int) -> bool:
    """Sort a line into the header; False where it is the body's first."""
    line = text[start : min(end, start + 2001)]
    if is_language_link(line):
        zone.language = zone.language or (start, end)
        return True
    marks = read_line(text, start, end)
    if marks:
        return _take_marks(zone, text, marks)
    if is_chrome(line):
        return True
    return _take_free(zone, text, start, end)


def _take_marks(zone: _Zone, text: str, marks: tuple[Mark, ...]) -> bool:
    for mark in marks:
        if mark.field == "free":
            zone.free.append((mark.start, mark.end))
        else:
            zone.marks.append(mark)
    if marks[0].field == "topics":
        zone.after_topics = marks[-1].end
    zone.settled = zone.settled or zone.titled or _settles(zone, text, marks)
    return True


def _settles(zone: _Zone, text: str, marks: tuple[Mark, ...]) -> bool:
    """A label behind a free line settles it as the title; a mere date does not make one of an office's name."""
    if any(mark.label and mark.field in ("date", "source") for mark in marks):
        return bool(zone.free)
    return not all(_stands_above(text[slice(*line)]) for line in zone.free)


def _take_free(zone: _Zone, text: str, start: int, end: int) -> bool:
    """A line that says nothing of itself: the title, a line beside it, or the body's first."""
    if zone.settled or len(zone.free) >= _MOST_FREE:
        return False
    if zone.titled:
        return False
    if _is_outlet_below(zone, text, start, end):
        zone.marks.append(Mark("source", start, end))
        return True
    if not zone.free and _right_behind(text, zone.after_topics, start):
        fits = end - start <= _LONGEST_TITLE
    else:
        fits = not looks_like_prose(text[start : min(end, start + _LONGEST_TITLE + 1)])
    if fits and zone.free:
        fits = _could_be_title(text[start:end]) or all(_stands_above(text[slice(*line)]) for line in zone.free)
    if fits:
        zone.free.append((start, end))
    return fits


def _is_outlet_below(zone: _Zone, text: str, start: int, end: int) -> bool:
    """`Harbour News Agency` right below the title."""
    if not zone.free or end - start > 60 or _stands_above(text[slice(*zone.free[-1])]):
        return False
    line = text[start:end]
    words = line.split()
    return 1 < len(words) <= 4 and words[-1].lower() in data.OUTLET_ENDS and is_site_name(line)


def _right_behind(text: str, after: int, start: int) -> bool:
    """One line end and nothing else that shows lies between."""
    between = text[after:start] if 0 <= after <= start <= after + 40 else ""
    return 0 < len(between.replace("\r\n", "\n").strip(" \t\xa0")) <= 1


def _could_be_title(line: str) -> bool:
    return len(line.split()) >= 4


def _give_back(zone: _Zone, text: str, start: int) -> None:
    """End the header where the body begins, which has free lines that no label stands behind."""
    zone.end = start
    if zone.settled or not zone.free:
        return
    above = takewhile(
        lambda line: _stands_above(line) or _is_section(line), (text[slice(*line)] for line in zone.free[:-1])
    )
    keep = 1 + sum(1 for _ in above)
    if len(zone.free) > keep:
        zone.end = zone.free[keep][0]
        del zone.free[keep:]
        zone.marks = [mark for mark in zone.marks if mark.start < zone.end]
        if zone.language and zone.language[0] > zone.end:
            zone.language = None


def _choose_title(text: str, zone: _Zone) -> tuple[tuple[int, int] | None, list[tuple[int, int]]]:
    """The title's offsets, and the free lines that are neither title nor site name."""
    labelled = _first(zone, "title")
    if labelled:
        return (labelled.start, labelled.end), [line for line in zone.free if not _stands_above(text[slice(*line)])]
    if not zone.free:
        return None, []
    at = _title_index([text[start:end] for start, end in zone.free])
    above = [line for line in zone.free[:at] if not _stands_above(text[slice(*line)])]
    return zone.free[at], above + zone.free[at + 1 :]


def _title_index(candidates: list[str]) -> int:
    """Site names and short kickers stand above the title."""
    for index, line in enumerate(candidates[:-1]):
        below = candidates[index + 1]
        kicker = len(line.split()) <= 5 and len(below) >= 1.5 * len(line) and not _has_headline_verb(line)
        if not (_stands_above(line) or kicker):
            return index
    return len(candidates) - 1


def is_site_name(line: str) -> bool:
    """The line is the name of an outlet or site, by its own words.

    >>> is_site_name("Mountain & River Culture Net"), is_site_name("Mayor Meets Envoys")
    (True, False)
    """
    words = re.findall(r"[\w'’]+", line[:120].lower())
    if len(line) > 80 or not words or len(words) > 9 or _has_headline_verb(line):
        return False
    return not data.SITE_WORDS.isdisjoint(words) or bool(re.search(r"www\.|\.(?:com|gov|org|net|cn)\b", line.lower()))


def _stands_above(line: str) -> bool:
    """The line names a site, an office or a genre, as lines above the title do."""
    return is_site_name(line) or _is_office(line) or is_kicker(line)


def _is_section(line: str) -> bool:
    """`HARBOUR`, above a title that is not in capitals alone."""
    return line.isupper() and len(line.split()) <= 2


def _is_office(line: str) -> bool:
    """`REPUBLIC OF QUAYLAND`, `Ministry of Harbours and Tides`, `Prime Minister's Office`."""
    words = line.lower().removeprefix("the ").split()
    if not words or len(words) > 10 or any(mark in line for mark in ":;") or _has_headline_verb(line):
        return False
    return (words[0] in data.OFFICE_HEADS and words[1:2] == ["of"]) or (
        words[-1] in data.OFFICE_ENDS and len(words) <= 6
    )


def _has_headline_verb(line: str) -> bool:
    return not data.HEADLINE_VERBS.isdisjoint(line.lower().split())


def looks_like_prose(line: str) -> bool:
    """The line is a sentence or more, or another line that only a body has.

    >>> looks_like_prose("The mayor met envoys."), looks_like_prose("Mayor Meets Envoys")
    (True, False)
    """
    if len(line) > _LONGEST_TITLE or kind_of(line) in _BODY_KINDS:
        return True
    if _STOP_AT_END.search(line) and not _QUOTING_HEADLINE.match(line):
        return not _ABBREVIATION_AT_END.search(line) and not (line[-1] in "!?" and len(line.split()) < 12)
    if _PROSE_OPENING.match(line) and len(line) > 60:
        return True
    if len(line) > 150 and _STOP_INSIDE.search(line):
        return True
    return len(line) > 200 and _mostly_small(line)


def _mostly_small(line: str) -> bool:
    words = [word for word in line.split() if len(word) > 3]
    return sum(1 for word in words if word[0].islower()) * 2 > len(words)


def _first(zone: _Zone, field: str) -> Mark | None:
    return next((mark for mark in zone.marks if mark.field == field and mark.start < mark.end), None)


def _span(text: str, where: tuple[int, int] | None) -> Span | None:
    return Span.of(text, *where) if where else None


def _value_span(text: str, mark: Mark | None) -> Span | None:
    return Span.of(text, mark.start, mark.end) if mark else None


def _topics(text: str, mark: Mark | None) -> tuple[Span, ...]:
    if mark is None:
        return ()
    pieces = (trimmed(text, *match.span()) for match in _TOPIC.finditer(text, mark.start, mark.end))
    return tuple(Span.of(text, *piece) for piece in pieces if piece[0] < piece[1])


def _missing(zone: _Zone, title: tuple[int, int] | None, date: Mark | None, source: Mark | None) -> list[Problem]:
    """What the header lacks, at its empty label where there is one."""
    found = {"title": title, "date": date, "source": source}
    empty = {mark.field: mark.start for mark in reversed(zone.marks) if mark.start == mark.end}
    places = {field: empty.get(field, 0) for field, value in found.items() if value is None}
    return [Problem(f"{field}-missing", place, place) for field, place in places.items()]


def _date_problem(date: Mark | None) -> list[Problem]:
    if date is None or date.reading is None or date.reading.problem is None:
        return []
    return [Problem(date.reading.problem.value, date.start, date.end)]


def _label_problems(zone: _Zone) -> list[Problem]:
    """Labels that stand twice with a value, and labels other than `Topics` without one."""
    problems, seen = [], set()
    for mark in zone.marks:
        if mark.field in ("topics", "date", "source", "title"):
            if mark.start == mark.end and mark.field != "topics":
                problems.append(Problem("label-empty", mark.start, mark.end, mark.label))
            elif mark.field in seen:
                problems.append(Problem("label-repeated", mark.start, mark.end, mark.label))
            if mark.start < mark.end:
                seen.add(mark.field)
    return problems
