"""What a single line of the header says: labels with values, a date, or neither.

Consumes a line's text, produces marks; where the header begins and ends is `split_header`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from conference_docs.data import page_marks as data
from conference_docs.reading.header_dates import (
    BARS,
    BYLINE,
    DATE_LEAD,
    OPEN_AT_END,
    OUTLET,
    Mark,
    agency_and_date,
    bare_date,
    byline_and_date,
    glued_date,
    is_date,
    is_outlet,
    is_place,
    issuer,
    outlet_and_date,
    source_and_date,
)
from conference_docs.reading.lines import trimmed
from conference_docs.reading.page_marks import is_button, is_kicker, is_language_link
from conference_docs.reading.read_date import read_date

LONGEST = 2000  # code points; labels are looked for in no longer line


FIELD_OF = {word: field for field, words in data.LABELS.items() for word in words.split()}
_COLON = re.compile("[:：]")
_LONGEST_LABEL = 28  # code points with the spaces in it
_MOST_LABELS = 12  # in one line
# Behind a value a label stands free, or is glued on with a capital.
_GLUED_LABEL = re.compile(r"(?<=[a-z0-9)）])(?:Time|Date|Editor|Source|Author|Updated|Published|来源|时间|作者|编辑)\Z")
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_SPACE = re.compile(r"[\s-]+")
_VALUE_CHROME = re.compile(
    r"(?:\s{0,3}[\[【](?:print|close|share|font size|text size|email|save"
    r"|big|middle|small|large|medium|a[+-]?\b|[lms]\b)[^\[\]【】]{0,40}[\]】]?){1,6}\Z",
    re.IGNORECASE,
)
# "By Ann Holm    May 3, 2024    Share", "Friday, May 3, 2024 | 3 min read | [Print]": pieces of one line.
_PIECE = re.compile(r"(?:(?![|｜•]|[ \t\xa0\u3000]{2})[^\n]){1,120}")
_MOST_PIECES = 8
_TIME = re.compile(r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)


def read_line(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """The marks of a header line, with field `free` for what is none; empty where the line is all free."""
    line = text[start:end]
    if len(line) > LONGEST:
        return ()
    return (
        (_labelled(text, start, end) if ":" in line or "：" in line else ())
        or agency_and_date(text, start, end)
        or bare_date(text, start, end)
        or _pieces(text, start, end)
        or byline_and_date(text, start, end)
        or outlet_and_date(text, start, end)
        or glued_date(text, start, end)
        or ((Mark("byline", start, end),) if BYLINE.fullmatch(line) else ())
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
        or _is_speech(text, labels[0], end)
        or (labels[0].start > start and not _trusted(text, start, end, labels))
    ):
        return ()
    stops = [*(label.start for label in labels[1:]), end]
    marks = [*_prefix(text, start, labels[0].start)]
    for label, stop in zip(labels, stops, strict=True):
        mark = _value(text, label, stop)
        marks.extend(source_and_date(text, mark) if mark.field == "source" else _parted(text, mark))
    return tuple(marks)


def _is_headline(text: str, label: _Label, stop: int) -> bool:
    """A counter's label with words for a value: `Views: Why the Piers Matter`."""
    return _folded(label.name) in data.COUNTERS and any(
        len(word) > 3 and word.isalpha() for word in text[label.end : stop].split()
    )


def _is_speech(text: str, label: _Label, end: int) -> bool:
    """A question or a sentence behind a byline's label: `Reporter: When will the pier open?`."""
    said = text[label.end : end].strip()
    return label.field == "byline" and (said.endswith(("?", "？")) or _is_sentence(said))


def _is_sentence(said: str) -> bool:
    words = said.split()
    return said.endswith((".", "!")) and len(words) > 3 and sum(word.islower() for word in words) * 2 > len(words)


def _parted(text: str, mark: Mark) -> tuple[Mark, ...]:
    """A date's value with a headline glued behind it, as two marks."""
    if mark.reading is None or mark.reading.date is None:
        return (mark,)
    cut = mark.start + mark.reading.end
    lead = DATE_LEAD.match(text, cut, mark.end)
    behind = lead.end() if lead else cut
    rest = text[behind : mark.end]
    source = issuer(text, behind, mark.end, barred=lead is not None and any(bar in lead[0] for bar in BARS))
    if source:
        return (attrs.evolve(mark, end=cut), source)
    if len(rest.split()) < 4 or not (rest[0].isupper() or rest[0] in '[“"') or rest.startswith("By "):
        return (mark,)
    return (attrs.evolve(mark, end=cut), Mark("free", *trimmed(text, mark.end - len(rest), mark.end)))


def _trusted(text: str, start: int, end: int, labels: list[_Label]) -> bool:
    """Labels behind something else count where there are two, or one beside a date."""
    if len(labels) > 1 or is_date(text[start : labels[0].start]):
        return True
    return read_date(text[labels[0].end : end]).date is not None or is_language_link(
        text[start : labels[0].start].strip()
    )


def _prefix(text: str, start: int, end: int) -> Iterator[Mark]:
    """What stands before the first label: a date, an outlet behind a bar, or free text."""
    first, last = _unbarred(text, start, end)
    barred = any(bar in text[last:end] for bar in BARS)
    if first == last:
        return
    if is_language_link(text[first:last]):
        yield Mark("chrome", first, last)
    elif date := bare_date(text, first, last):
        yield from date
    elif barred:
        outlet = max(text.rfind(bar, first, last) for bar in BARS) + 1
        yield Mark("source", *trimmed(text, max(first, outlet), last))
    else:
        yield Mark("free", first, last)


def _unbarred(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets without blank margins, and without bars and brackets left open at the end."""
    first, last = trimmed(text, start, end)
    value = text[first:last].rstrip(OPEN_AT_END)
    if "[" not in value and "【" not in value:
        value = value.rstrip(OPEN_AT_END + "]】")
    return first, first + len(value)


def _value(text: str, label: _Label, stop: int) -> Mark:
    first, last = _unbarred(text, label.end, stop)
    chrome = _VALUE_CHROME.search(text, max(first, last - 200), last)
    if chrome:
        first, last = trimmed(text, first, chrome.start())
    dated = label.field in ("date", "updated") and first < last
    return Mark(label.field, first, last, label.name, read_date(text[first:last]) if dated else None)


def is_dateline(line: str) -> bool:
    """The line says when the page was published and nothing else, with or without a label.

    >>> is_dateline("Updated: 2024-03-14 10:00"), is_dateline("Date palms: 2024-03-14")
    (True, False)
    """
    if len(line) > 80 or not any(map(str.isdigit, line)):
        return False
    return is_date(line) or any(
        label.start == 0 and label.field in ("date", "updated") and is_date(line[label.end :])
        for label in _labels(line, 0, len(line))
    )


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
        or (piece.istitle() and is_place(piece))
        or is_language_link(piece)
        or _TIME.fullmatch(piece)
    ):
        return (Mark("chrome", start, end),)
    if BYLINE.fullmatch(piece):
        return (Mark("byline", start, end),)
    return (
        (_labelled(text, start, end) if ":" in piece or "：" in piece else ())
        or bare_date(text, start, end)
        or byline_and_date(text, start, end)
        or outlet_and_date(text, start, end)
        or ((Mark("source", start, end),) if OUTLET.fullmatch(piece) else ())
    )


def _one_source(text: str, marks: list[Mark]) -> tuple[Mark, ...]:
    """Of several names, the one that is an outlet's by its words is the source; else the first."""
    named = [mark for mark in marks if mark.field == "source" and not mark.label]
    labelled = any(mark.field == "source" and mark.label for mark in marks)
    best = next((mark for mark in named if is_outlet(text[mark.start : mark.end])), named[0] if named else None)
    return tuple(mark for mark in marks if mark not in named or (mark is best and not labelled))
