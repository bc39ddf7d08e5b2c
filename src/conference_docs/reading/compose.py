"""The parts of a document to the seed format, where it can be read back; refused where not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import zip_longest
from typing import TYPE_CHECKING

import attrs

from conference_docs.errors import ComposeError
from conference_docs.model import Span
from conference_docs.reading.lines import BLANK, LINE_BREAK

if TYPE_CHECKING:
    from conference_docs.reading.read_seed import SeedDocument


def compose(
    *,
    title: str | None = None,
    date: dt.date | None = None,
    source: str | None = None,
    topics: Iterable[str] = (),
    paragraphs: Iterable[str] = (),
) -> str:
    r"""A document in the seed format, of which `parse` reads back exactly these parts.

    Raises `TypeError` that names the argument where a type is wrong, and `ComposeError` where the
    document would be empty or would be read back as something else: a line break inside a part,
    blank margins, a title that reads as a label or as a sentence of the body, a topic with a comma.

    >>> compose(title="Mayor Meets Envoys", date=dt.date(2024, 3, 14), paragraphs=["They met."])
    'Topics:\nMayor Meets Envoys\nDate: 2024-03-14\nSource:\n\nThey met.\n'
    """
    _check_text("title", title)
    _check_text("source", source)
    topics, paragraphs = _checked_list("topics", topics), _checked_list("paragraphs", paragraphs)
    if date is not None and (isinstance(date, dt.datetime) or not isinstance(date, dt.date)):
        raise TypeError(f"date must be a datetime.date or None, not {type(date).__name__}")
    if title is None and date is None and source is None and not topics and not paragraphs:
        raise ComposeError("document", "is empty")
    parts = _Parts(title, date, source, topics, paragraphs)
    _refuse_unwritable(parts)
    text = _written(parts)
    from conference_docs.reading.read_seed import read_seed  # noqa: PLC0415 - on first use: the import stays cheap

    _refuse_what_changed(parts, _parts_of(read_seed(text)))
    return text


@attrs.frozen
class _Parts:
    """What is composed, and what is read back."""

    title: str | None
    date: dt.date | None
    source: str | None
    topics: tuple[str, ...]
    paragraphs: tuple[str, ...]


def _check_text(argument: str, value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{argument} must be a str or None, not {type(value).__name__}")


def _checked_list(argument: str, values: Iterable[str]) -> tuple[str, ...]:
    if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):
        raise TypeError(f"{argument} must be an iterable of str, not {type(values).__name__}")
    items = tuple(values)
    for index, item in enumerate(items):
        if not isinstance(item, str):
            raise TypeError(f"{argument}[{index}] must be a str, not {type(item).__name__}")
    return items


def _written(parts: _Parts) -> str:
    """Every label is written, also without a value: labels end the header for certain."""
    lines = [
        f"Topics: {', '.join(parts.topics)}" if parts.topics else "Topics:",
        parts.title,
        f"Date: {parts.date.isoformat()}" if parts.date else "Date:",
        "Source:" if parts.source is None else f"Source: {parts.source}",
    ]
    head = "\n".join(line for line in lines if line is not None)
    return "\n\n".join((head, *parts.paragraphs)) + "\n"


def _parts_of(read: SeedDocument) -> _Parts:
    header = read.header
    return _Parts(
        _text(header.title),
        read.date,
        _text(header.source),
        tuple(topic.text for topic in header.topics),
        tuple(paragraph.span.text for paragraph in read.paragraphs),
    )


def _text(span: Span | None) -> str | None:
    return span.text if span else None


def _refuse_unwritable(parts: _Parts) -> None:
    """Line breaks and blank margins, which no part of the format can hold."""
    topics = ((f"topics[{at}]", topic) for at, topic in enumerate(parts.topics))
    paragraphs = ((f"paragraphs[{at}]", paragraph) for at, paragraph in enumerate(parts.paragraphs))
    for argument, value in (("title", parts.title), ("source", parts.source), *topics, *paragraphs):
        if value is None:
            continue
        if LINE_BREAK.search(value):
            raise ComposeError(argument, "holds a line break")
        if value != value.strip(BLANK) or not value:
            raise ComposeError(argument, "has white space at its ends" if value.strip(BLANK) else "is blank")


def _refuse_what_changed(given: _Parts, read: _Parts) -> None:
    for name in ("title", "date", "source", "topics"):
        _refuse_other(name, getattr(given, name), getattr(read, name))
    for index, (paragraph, got) in enumerate(zip_longest(given.paragraphs, read.paragraphs)):
        _refuse_other(f"paragraphs[{index}]", paragraph, got)


def _refuse_other(argument: str, given: object, read: object) -> None:
    if given != read:
        raise ComposeError(argument, f"{_shown(given)} would be read back as {_shown(read)}")


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 80 else f"{shown[:77]}…"
