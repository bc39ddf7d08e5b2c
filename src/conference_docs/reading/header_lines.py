"""What a single line of the header says: labels with values, a date, or neither.

Consumes a line's text, produces marks; where the header begins and ends is `split_header`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from conference_docs.data import page_marks as data
from conference_docs.reading.lines import BLANK, trimmed
from conference_docs.reading.page_marks import is_button, is_kicker, is_language_link
from conference_docs.reading.read_date import DateProblem, DateReading, read_date

LONGEST = 2000  # code points; labels are looked for in no longer line


FIELD_OF = {word: field for field, words in data.LABELS.items() for word in words.split()}
_BARS = "|｜"
_OPEN_AT_END = BLANK + _BARS + "[【"
_COLON = re.compile("[:：]")
_LONGEST_LABEL = 28  # code points with the spaces in it
_MOST_LABELS = 12  # in one line
# Behind a value a label stands free, or is glued on with a capital.
_GLUED_LABEL = re.compile(r"(?<=[a-z0-9)）])(?:Time|Date|Editor|Source|Author|Updated|Published|来源|时间|作者|编辑)\Z")
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_SPACE = re.compile(r"[\s-]+")
_VALUE_CHROME = re.compile(
    r"(?:\s{0,3}[\[【](?:print|close|share|font size|big|middle|small|text size|large|medium|email|save|a[+-]?\b|[lms]\b)[^\]】]{0,40}[\]】]?){1,6}\Z",
    re.IGNORECASE,
)
# Words that may stand around a date on a line of its own: "Published 3 May 2024",
# "10:00, Friday, September 26, 2025 GMT+8".
_DATE_WORD = (
    r"[\s,.;|()（）\[\]-]++|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d{1,6})?|[ap]\.?m\b|[+]\d{1,2}(?::?\d{2})?|[tz](?=\d|\b)"
    r"|(?:gmt|utc|bst|cst|ist|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)\b|星期."
    r"|(?:last|updated|published|posted|release[ds]?|date|time|on|at|issued?)\b"
)
_DATE_WORDS = re.compile(_DATE_WORD, re.IGNORECASE)
_DATE_LEAD = re.compile(rf"(?:{_DATE_WORD})*+", re.IGNORECASE)
_LEAD_AT_END = re.compile(
    r"[\s,|·-]{1,4}(?:(?:on|at|updated|published|posted|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)[\s,:]{1,3}){1,3}\Z",
    re.IGNORECASE,
)
_LONGEST_DATE = 60  # code points of a date with a time and a zone, at the end of a line
# "2024-03-14 Harbour News", "Harbour News 2024-03-14 10:00": capitalised words beside a date.
_OUTLET = re.compile(r"[A-Z][\w.&'’-]{0,25}(?:\s(?:[A-Z][\w.&'’-]{0,25}|of|the|and|&)){0,4}")
_GLUED_BEFORE = re.compile(r"date\s{1,3}(?=\d{4}-\d{1,2}-\d{1,2}\b)", re.IGNORECASE)
_GLUED_BEHIND = re.compile(r"\sdate\s{1,3}\d{4}-\d{1,2}-\d{1,2}\Z", re.IGNORECASE)
# "(Xinhua) 10:00, September 26, 2025", "China Daily | Updated: 2024-01-14".
_AGENCY = re.compile(r"\(?(?P<source>[^\W\d_][^()|｜]{1,60}?)\s?(?:\)|[|｜])\s?(?=\S)")
_BYLINE = re.compile(
    r"(?i:(?:(?:posted|published|released|written|issued|reported|edited)\s)?by)(?:\s(?:[A-Z][\w.'’-]{0,25}|and|&),?){1,8}"
)
# "By Ann Holm    May 3, 2024    Share", "Friday, May 3, 2024 | 3 min read | [Print]": pieces of one line.
_PIECE = re.compile(r"(?:(?![|｜•]|[ \t\xa0\u3000]{2})[^\n]){1,120}")
_MOST_PIECES = 8
_TIME = re.compile(r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
_BY = re.compile(r"by\s{1,3}", re.IGNORECASE)


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
        (_labelled(text, start, end) if ":" in line or "：" in line else ())
        or _agency_and_date(text, start, end)
        or _bare_date(line, start, end)
        or _pieces(text, start, end)
        or _byline_and_date(text, start, end)
        or _outlet_and_date(text, start, end)
        or _glued_date(text, start, end)
        or ((Mark("byline", start, end),) if _BYLINE.fullmatch(line) else ())
        or ((Mark("source", start, end),) if line.lower() in data.AGENCIES else ())
    )


@attrs.frozen
class _Label:
    """A label's words and offsets, the colon included."""

    name: str
    start: int
    end: int

    @property
    def field(self) -> str:
        return FIELD_OF[_folded(self.name)]


def _folded(name: str) -> str:
    """`Font size`, `font-size` and `fontSize` are one label."""
    return _SPACE.sub("", name).lower()


def _labels(text: str, start: int, end: int) -> Iterator[_Label]:
    """The labels of a line: any at its start, and those that may stand behind another value."""
    for number, colon in enumerate(_COLON.finditer(text, start, end)):
        if number == _MOST_LABELS:
            return
        before = text[max(start, colon.start() - _LONGEST_LABEL) : colon.start()]
        whole = before.lstrip("[ ")
        if number == 0 and _folded(whole) in FIELD_OF:
            yield _Label(whole.rstrip(), start, colon.end())
        elif name := _last_label(before):
            yield _Label(name.rstrip(), colon.start() - len(name), colon.end())


def _last_label(before: str) -> str | None:
    """The longest label that `before` ends with, with the spaces behind it."""
    glued = _GLUED_LABEL.search(before)
    if glued:
        return glued[0]
    words = [match.start() for match in _WORD_START.finditer(before)]
    return next((before[at:] for at in words[-4:] if _folded(before[at:]) in data.INNER), None)


def _labelled(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """A line that begins with a label, or has one behind a date or a free text."""
    labels = list(_labels(text, start, end))
    if (
        not labels
        or _is_headline(text, labels[0], labels[1].start if len(labels) > 1 else end)
        or (labels[0].start > start and not _trusted(text, start, end, labels))
    ):
        return ()
    stops = [*(label.start for label in labels[1:]), end]
    marks = [*_prefix(text, start, labels[0].start)]
    for label, stop in zip(labels, stops, strict=True):
        mark = _value(text, label, stop)
        marks.extend(_source_and_date(text, mark) if mark.field == "source" else _parted(text, mark))
    return tuple(marks)


def _is_headline(text: str, label: _Label, stop: int) -> bool:
    """A counter's label with words for a value: `Views: Why the Piers Matter`."""
    return _folded(label.name) in data.COUNTERS and any(
        len(word) > 3 and word.isalpha() for word in text[label.end : stop].split()
    )


def _source_and_date(text: str, mark: Mark) -> tuple[Mark, ...]:
    """`Source: Harbour Office | 3 May 2024`: a date at the end of the value is none of its words."""
    value = text[mark.start : mark.end]
    reading = read_date(value[-_LONGEST_DATE:])
    first = max(0, len(value) - _LONGEST_DATE) + reading.start
    if reading.date is None or not _is_date(value[first:]):
        return (mark,)
    lead = _LEAD_AT_END.search(value, max(0, first - 40), first)
    cut = lead.start() if lead else first
    source = attrs.evolve(mark, end=mark.start + len(value[:cut].rstrip(_OPEN_AT_END + ",-–(（")))
    bare = Mark("bare", mark.start + first, mark.end, reading=read_date(value[first:]))
    return (source, bare) if source.start < source.end else (bare,)


def _issuer(text: str, start: int, end: int, *, barred: bool) -> Mark | None:
    """Who posted, behind the date: `by PIB Delhi`, `| Harbour News`; a person's byline is no source."""
    by = _BY.match(text, start, end)
    first = by.end() if by else start
    named = (by or barred) and _OUTLET.fullmatch(text, first, end)
    if not named:
        return None
    return Mark("source", first, end) if (barred and not by) or _is_outlet(named[0]) else None


def _is_outlet(name: str) -> bool:
    """The name has letters that stand for words, or a word of outlets and offices."""
    words = name.split()
    return any(len(word) > 1 and word.isupper() for word in words) or not data.SITE_WORDS.isdisjoint(
        name.lower().split()
    )


def _parted(text: str, mark: Mark) -> tuple[Mark, ...]:
    """A date's value with a headline glued behind it, as two marks."""
    if mark.reading is None or mark.reading.date is None:
        return (mark,)
    cut = mark.start + mark.reading.end
    lead = _DATE_LEAD.match(text, cut, mark.end)
    behind = lead.end() if lead else cut
    rest = text[behind : mark.end]
    source = _issuer(text, behind, mark.end, barred=lead is not None and any(bar in lead[0] for bar in _BARS))
    if source:
        return (attrs.evolve(mark, end=cut), source)
    if len(rest.split()) < 4 or not (rest[0].isupper() or rest[0] in '[“"') or rest.startswith("By "):
        return (mark,)
    return (attrs.evolve(mark, end=cut), Mark("free", *trimmed(text, mark.end - len(rest), mark.end)))


def _trusted(text: str, start: int, end: int, labels: list[_Label]) -> bool:
    """Labels behind something else count where there are two, or one beside a date."""
    if len(labels) > 1 or _is_date(text[start : labels[0].start]):
        return True
    return read_date(text[labels[0].end : end]).date is not None or is_language_link(
        text[start : labels[0].start].strip()
    )


def _prefix(text: str, start: int, end: int) -> Iterator[Mark]:
    """What stands before the first label: a date, an outlet behind a bar, or free text."""
    first, last = _unbarred(text, start, end)
    barred = any(bar in text[last:end] for bar in _BARS)
    if first == last:
        return
    if is_language_link(text[first:last]):
        yield Mark("chrome", first, last)
    elif _is_date(text[first:last]):
        yield Mark("bare", first, last, reading=read_date(text[first:last]))
    elif barred:
        outlet = max(text.rfind(bar, first, last) for bar in _BARS) + 1
        yield Mark("source", *trimmed(text, max(first, outlet), last))
    else:
        yield Mark("free", first, last)


def _unbarred(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets without blank margins, and without bars and brackets left open at the end."""
    first, last = trimmed(text, start, end)
    value = text[first:last].rstrip(_OPEN_AT_END)
    if "[" not in value and "【" not in value:
        value = value.rstrip(_OPEN_AT_END + "]】")
    return first, first + len(value)


def _value(text: str, label: _Label, stop: int) -> Mark:
    first, last = _unbarred(text, label.end, stop)
    chrome = _VALUE_CHROME.search(text, max(first, last - 200), last)
    if chrome:
        first, last = trimmed(text, first, chrome.start())
    dated = label.field in ("date", "updated") and first < last
    return Mark(label.field, first, last, label.name, read_date(text[first:last]) if dated else None)


def _agency_and_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    match = _AGENCY.match(text, start, end)
    if match is None or not _is_date(text[match.end() : end]):
        return ()
    reading = read_date(text[match.end() : end])
    return (Mark("source", *match.span("source")), Mark("bare", match.end(), end, reading=reading))


def is_dateline(line: str) -> bool:
    """The line says when the page was published and nothing else, with or without a label.

    >>> is_dateline("Updated: 2024-03-14 10:00"), is_dateline("Date palms: 2024-03-14")
    (True, False)
    """
    if len(line) > 80 or not any(map(str.isdigit, line)):
        return False
    return _is_date(line) or any(
        label.start == 0 and label.field in ("date", "updated") and _is_date(line[label.end :])
        for label in _labels(line, 0, len(line))
    )


def _bare_date(line: str, start: int, end: int) -> tuple[Mark, ...]:
    return (Mark("bare", start, end, reading=read_date(line)),) if _is_date(line) else ()


def _is_date(line: str) -> bool:
    """The line states a whole date and nothing else but a time and words such as "Published"."""
    if len(line) > 80:
        return False
    reading = read_date(line)
    if reading.date is None and reading.problem is not DateProblem.AMBIGUOUS:
        return False
    rest = line[: reading.start] + " " + line[reading.end :]
    return not _DATE_WORDS.sub("", rest)


def _outlet_and_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """A date with an outlet's name on one side of it, and nothing else; in words, the name must be an outlet's."""
    line = text[start:end]
    if len(line) > 80 or not any(map(str.isdigit, line)):
        return ()
    reading = read_date(line)
    if reading.date is None and reading.problem is not DateProblem.AMBIGUOUS:
        return ()
    day = _LEAD_AT_END.search(line, max(0, reading.start - 20), reading.start)
    before = line[: day.start() if day else reading.start].rstrip(_OPEN_AT_END + ",-–(（")
    lead = _DATE_LEAD.match(line, reading.end)
    after_at = lead.end() if lead else reading.end
    named = [place for place in ((0, len(before)), (after_at, len(line))) if place[0] < place[1]]
    if len(named) != 1 or not _OUTLET.fullmatch(line, *named[0]):
        return ()
    first, last = named[0]
    date = Mark("bare", start + reading.start, start + reading.end, reading=reading)
    in_words = any(map(str.isalpha, line[reading.start : reading.end]))
    if _is_place(line[first:last]) and (line[last : last + 1] == "," or (in_words and first)):
        return (date,)
    return () if in_words and not _is_outlet(line[first:last]) else (Mark("source", start + first, start + last), date)


def _is_place(name: str) -> bool:
    """`Quay, 6 May 2024`: one word that is no outlet's."""
    return " " not in name and not _is_outlet(name) and name.lower() not in data.AGENCIES


def _pieces(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """A date, a byline, an outlet and chrome, in any order between bars or wide gaps; nothing else."""
    if end - start > 200 or not any(map(str.isdigit, text[start:end])):
        return ()
    places = [trimmed(text, *match.span()) for match in _PIECE.finditer(text, start, end)]
    places = [place for place in places if place[0] < place[1]]
    if not 1 < len(places) <= _MOST_PIECES:
        return ()
    marks: list[Mark] = []
    for place in places:
        found = _piece(text, *place)
        if not found:
            return ()
        marks.extend(found)
    return _one_source(text, marks) if any(mark.field in ("bare", "date", "updated") for mark in marks) else ()


def _piece(text: str, start: int, end: int) -> tuple[Mark, ...]:
    piece = text[start:end]
    if (
        is_button(piece)
        or is_kicker(piece)
        or (piece.istitle() and _is_place(piece))
        or is_language_link(piece)
        or _TIME.fullmatch(piece)
    ):
        return (Mark("chrome", start, end),)
    if _BYLINE.fullmatch(piece):
        return (Mark("byline", start, end),)
    return (
        (_labelled(text, start, end) if ":" in piece or "：" in piece else ())
        or _bare_date(piece, start, end)
        or _byline_and_date(text, start, end)
        or _outlet_and_date(text, start, end)
        or ((Mark("source", start, end),) if _OUTLET.fullmatch(piece) else ())
    )


def _one_source(text: str, marks: list[Mark]) -> tuple[Mark, ...]:
    """Of several names, the one that is an outlet's by its words is the source; else the first."""
    named = [mark for mark in marks if mark.field == "source" and not mark.label]
    labelled = any(mark.field == "source" and mark.label for mark in marks)
    best = next((mark for mark in named if _is_outlet(text[mark.start : mark.end])), named[0] if named else None)
    return tuple(mark for mark in marks if mark not in named or (mark is best and not labelled))


def _byline_and_date(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """`By Ann Holm May 3, 2024`, `Posted by Ann Holm on May 3, 2024 10:00`."""
    if end - start > 120 or not any(map(str.isdigit, text[start:end])):
        return ()
    line = text[start:end]
    reading = read_date(line[-_LONGEST_DATE:])
    first = max(0, len(line) - _LONGEST_DATE) + reading.start
    if reading.date is None or not _is_date(line[first:]):
        return ()
    lead = _LEAD_AT_END.search(line, max(0, first - 40), first)
    byline = line[: lead.start() if lead else first].rstrip(" ,|-–\xa0")
    if not _BYLINE.fullmatch(byline):
        return ()
    bare = Mark("bare", start + first, end, reading=read_date(line[first:]))
    return (Mark("byline", start, start + len(byline)), bare)


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
