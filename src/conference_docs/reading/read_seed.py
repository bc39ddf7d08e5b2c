"""A document's text to header, paragraphs and diagnostics: the one entry to this package for text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

import attrs

from conference_docs.model import Diagnostic, Header, Paragraph, ParagraphKind, Span
from conference_docs.reading.diagnose import diagnose
from conference_docs.reading.find_limit import find_limit
from conference_docs.reading.lines import trimmed
from conference_docs.reading.problems import Problem
from conference_docs.reading.split_header import split_header
from conference_docs.reading.split_paragraphs import split_paragraphs

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_CONTROL_BYTES = bytes((*range(0x09), *range(0x0E, 0x20), 0x7F))
_FINISHED = re.compile(r"""[.!?…。！？:：;；][\s"'”’)\]）】/.]{0,8}\Z""")


@attrs.frozen
class SeedDocument:
    """The parts of a document in the seed format; `date` is what `header.date` means."""

    header: Header
    date: dt.date | None
    language: Span | None
    paragraphs: tuple[Paragraph, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_seed(text: str, problems: Iterable[Problem] = ()) -> SeedDocument:
    r"""The parts of a text, with the problems of its decoding among the diagnostics; never raises.

    >>> read_seed("Mayor Meets Envoys\nDate: 2024-03-14\n\nThey met.").date
    datetime.date(2024, 3, 14)
    """
    read = split_header(text)
    limit = find_limit(text, read.body_start)
    paragraphs = split_paragraphs(text, read.body_start, limit) + _unread(text, limit)
    if read.title and paragraphs:
        paragraphs = (_without_speech(paragraphs[0], read.title.text), *paragraphs[1:])
    found = [*problems, *_overall(text, paragraphs), *_too_long(text, limit), *_controls(text)]
    if text and not text.isspace():
        found.extend(read.problems)
    return SeedDocument(
        header=Header(read.title, read.date, read.source, read.topics, read.body_start),
        date=read.date_value,
        language=read.language,
        paragraphs=paragraphs,
        diagnostics=diagnose(text, found),
    )


def _without_speech(first: Paragraph, title: str) -> Paragraph:
    """A body that begins with the title once more begins with a heading."""
    again = first.span.text.split() == title.split()
    return attrs.evolve(first, kind=ParagraphKind.HEADING, sentences=(first.span,)) if again else first


def _overall(text: str, paragraphs: tuple[Paragraph, ...]) -> list[Problem]:
    if not text or text.isspace():
        return [Problem("document-empty", 0, 0)]
    if not paragraphs:
        return [Problem("body-missing", len(text), len(text))]
    last = next((item.span for item in reversed(paragraphs) if item.kind is ParagraphKind.TEXT), None)
    if last is None or _FINISHED.search(text, max(last.start, last.end - 12), last.end):
        return []
    return [Problem("text-breaks-off", last.end, last.end)]


def _unread(text: str, limit: int) -> tuple[Paragraph, ...]:
    """What is behind the limit, as one paragraph in which nothing is looked for."""
    start, end = trimmed(text, limit, len(text))
    return (Paragraph(Span(text[start:end], start, end), (), ParagraphKind.CHROME),) if start < end else ()


def _too_long(text: str, limit: int) -> list[Problem]:
    return [Problem("document-too-long", limit, limit)] if limit < len(text) else []


def _controls(text: str) -> list[Problem]:
    if _is_clean(text):
        return []
    first = _CONTROL.search(text)
    if first is None:
        return []
    count = len(text) - len(_CONTROL.sub("", text))
    return [Problem("control-character", first.start(), first.end(), f"{count} in all")]


def _is_clean(text: str) -> bool:
    """No lone surrogate, which cannot be encoded, and no control byte; on bytes it is ten times as fast."""
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return False
    return len(data.translate(None, _CONTROL_BYTES)) == len(data)
