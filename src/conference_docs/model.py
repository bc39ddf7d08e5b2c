"""The document model: immutable values, tied to the characters that prove them.

Every class is frozen, slotted, hashable and compared by value. Offsets are half-open and count
Unicode code points of `Article.text`. An `Article` refuses spans that are not its text's, so
whatever holds an `Article` holds proven facts:

>>> from conference_docs import Span
>>> Span.of("Yin Li presided.", 0, 6)
Span(text='Yin Li', start=0, end=6)
"""

from __future__ import annotations

import datetime as dt
import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from itertools import chain
from typing import Any

import attrs

from conference_docs.errors import ModelError
from conference_docs.fields import Group, groups, mistyped


class StrEnum(str, Enum):
    """A closed set of lower-case strings; `member.value` is the JSON form."""

    def __str__(self) -> str:
        return str(self.value)


class ParagraphKind(StrEnum):
    """What a line of the body is."""

    TEXT = "text"
    HEADING = "heading"
    CAPTION = "caption"
    IMAGE = "image"
    LABEL = "label"
    ITEM = "item"
    CREDIT = "credit"
    CHROME = "chrome"


class AttendeeKind(StrEnum):
    """One named person, or everything else that was present."""

    PERSON = "person"
    GROUP = "group"


class SpeakerKind(StrEnum):
    """One named person, or a body such as "the meeting"."""

    PERSON = "person"
    BODY = "body"


class Role(StrEnum):
    """What an attendee did at the event."""

    CHAIR = "chair"
    SPEAKER = "speaker"
    PARTICIPANT = "participant"


class Session(StrEnum):
    """The part of the day in which the event was held."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Modality(StrEnum):
    """How a directive binds."""

    OBLIGATION = "obligation"
    COMMITMENT = "commitment"
    REQUEST = "request"
    PROHIBITION = "prohibition"


class Severity(StrEnum):
    """How much a diagnostic matters: strict mode raises on errors and warnings."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


def _topics(values: Iterable[str]) -> tuple[str, ...]:
    """A tuple of strings; one string alone would become its characters."""
    if isinstance(values, str):
        raise TypeError("topics: a sequence of str is needed, not str")
    return tuple(values)


@attrs.frozen
class Span:
    """A stretch of `Article.text`: `text == article.text[start:end]`, in code points.

    Raises `ModelError` where the offsets do not fit the length of `text`.
    """

    text: str
    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if self.start < 0 or self.end - self.start != len(self.text):
            raise ModelError(f"Span {self.start}:{self.end} does not fit a text of {len(self.text)} code points")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text` between two offsets."""
        return cls(text[start:end], start, end)


@attrs.frozen
class Header:
    """Where the header's values stand; `end` is the offset at which the body begins."""

    title: Span | None = None
    date: Span | None = None
    source: Span | None = None
    topics: tuple[Span, ...] = attrs.field(default=(), converter=tuple[Span, ...])
    end: int = 0


@attrs.frozen
class Paragraph:
    """A line of the body, with its sentences in order."""

    span: Span
    sentences: tuple[Span, ...] = attrs.field(default=(), converter=tuple[Span, ...])
    kind: ParagraphKind = ParagraphKind.TEXT


@attrs.frozen
class Conference:
    """The event that the document reports, and the spans that say so."""

    name: str | None = None
    date: dt.date | None = None
    session: Session | None = None
    organizer: str | None = None
    venue: str | None = None
    name_span: Span | None = None
    date_span: Span | None = None
    session_span: Span | None = None
    organizer_span: Span | None = None
    venue_span: Span | None = None
    evidence: str = ""


@attrs.frozen
class Position:
    """One position as printed, with its title and the organization it is held in."""

    text: str
    title: str
    organization: str | None
    span: Span


@attrs.frozen
class Attendee:
    """A person or group that the text puts at the event."""

    name: str
    kind: AttendeeKind
    positions: tuple[Position, ...] = attrs.field(default=(), converter=tuple[Position, ...])
    roles: tuple[Role, ...] = attrs.field(default=(), converter=tuple[Role, ...])
    mentions: tuple[Span, ...] = attrs.field(default=(), converter=tuple[Span, ...])
    evidence: str = ""


@attrs.frozen
class Statement:
    """The sentence or sentences that report a speaker's words.

    `cue` is the word that says so (`stressed`, `According to`), or `None` where the statement
    goes on from the one before.
    """

    span: Span
    cue: Span | None = None
    evidence: str = ""


@attrs.frozen
class Speaker:
    """Who spoke or is reported speaking, with what is reported."""

    name: str
    kind: SpeakerKind
    positions: tuple[Position, ...] = attrs.field(default=(), converter=tuple[Position, ...])
    statements: tuple[Statement, ...] = attrs.field(default=(), converter=tuple[Statement, ...])
    mentions: tuple[Span, ...] = attrs.field(default=(), converter=tuple[Span, ...])
    evidence: str = ""


@attrs.frozen
class Action:
    """One thing to be done: a verb phrase, or a noun phrase where `verb` is `None`.

    `actor` is the action's own where the text names one for it, else the directive's.
    """

    span: Span
    text: str
    verb: str | None
    actor: str | None = None
    verb_span: Span | None = None
    actor_span: Span | None = None


@attrs.frozen
class Directive:
    """A demand, plan or ban that the event lays on someone; `span` is its clause."""

    span: Span
    text: str
    modality: Modality
    trigger: Span
    actor: str | None = None
    speaker: str | None = None
    actions: tuple[Action, ...] = attrs.field(default=(), converter=tuple[Action, ...])
    actor_span: Span | None = None
    evidence: str = ""


@attrs.frozen
class Diagnostic:
    """Something odd in the input: a stable code, and where it stands (line and column from 1)."""

    code: str
    message: str
    severity: Severity
    span: Span
    line: int
    column: int


@attrs.frozen
class Article:
    """One official meeting news document, as read.

    `text` is the whole input, exactly. What is missing is `None` or `()`. `encoding` names the
    decoding used where the input was bytes, and is `None` where it was a `str`.

    Raises `ModelError` where a span is not the text's at its offsets, a directive names a speaker
    that is not among `speakers`, or parts otherwise contradict each other, and `TypeError` where
    a value is of another type than its field; both start with the JSON path of the part.

    >>> from conference_docs.model import Article, Header, Span
    >>> Article(text="Topics:[]", header=Header(title=Span("Topic", 1, 6)))
    Traceback (most recent call last):
      ...
    conference_docs.errors.ModelError: $.header.title: this text does not stand at 1:6 of the article
    """

    text: str
    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    topics: tuple[str, ...] = attrs.field(default=(), converter=_topics)
    paragraphs: tuple[Paragraph, ...] = attrs.field(default=(), converter=tuple[Paragraph, ...])
    conference: Conference | None = None
    speakers: tuple[Speaker, ...] = attrs.field(default=(), converter=tuple[Speaker, ...])
    attendees: tuple[Attendee, ...] = attrs.field(default=(), converter=tuple[Attendee, ...])
    directives: tuple[Directive, ...] = attrs.field(default=(), converter=tuple[Directive, ...])
    diagnostics: tuple[Diagnostic, ...] = attrs.field(default=(), converter=tuple[Diagnostic, ...])
    header: Header = attrs.field(factory=Header)
    encoding: str | None = None

    def __attrs_post_init__(self) -> None:
        if _is_sound(self):
            return
        for path, reason in mistyped("$", self, Article):
            raise TypeError(f"{path}: {reason}")
        for path, reason in inconsistencies(self):
            raise ModelError(reason, path)


# Consistency. `_is_sound` only answers whether all is well: it runs on every parse, so it looks at
# one kind of field of all objects of a class at once, which is C speed. The rest explains.


def inconsistencies(article: Article) -> Iterator[tuple[str, str]]:
    """JSON path and reason of everything in an article that does not hold together.

    An `Article` that exists has none: this is what its constructor asks.
    """
    names = {speaker.name for speaker in article.speakers}
    for path, part in _parts("$", article):
        yield from _contradictions(path, part, article, names)


def _parts(path: str, part: object) -> Iterator[tuple[str, object]]:
    """Every model object in `part`, itself first, with its JSON path."""
    if isinstance(part, tuple):
        for index, item in enumerate(part):
            yield from _parts(f"{path}[{index}]", item)
    elif attrs.has(cls := type(part)):
        yield path, part
        for field in attrs.fields(cls):
            yield from _parts(f"{path}.{field.name}", getattr(part, field.name))


def _contradictions(path: str, part: object, article: Article, names: set[str]) -> Iterator[tuple[str, str]]:
    """What contradicts in one part, its own parts apart."""
    if isinstance(part, Span) and not _stand([part], article.text):
        yield path, f"this text does not stand at {part.start}:{part.end} of the article"
    if isinstance(part, Action | Directive | Position) and part.text != part.span.text:
        yield f"{path}.text", "this is not the text of its span"
    if isinstance(part, Action) and part.verb_span is not None and part.verb != part.verb_span.text:
        yield f"{path}.verb", "this is not the text of its span"
    if isinstance(part, Directive) and part.speaker is not None and part.speaker not in names:
        yield f"{path}.speaker", "this is not the name of any of the speakers"
    if isinstance(part, Diagnostic) and not _is_placed(part):
        yield path, f"line {part.line}, column {part.column} cannot be where offset {part.span.start} is"
    if isinstance(part, Header) and not 0 <= part.end <= len(article.text):
        yield f"{path}.end", f"{part.end} is outside the article's {len(article.text)} code points"


def _is_placed(diagnostic: Diagnostic) -> bool:
    """Whether line and column can be those of the span: each line before takes a character at least."""
    line, column = diagnostic.line, diagnostic.column
    return line >= 1 and column >= 1 and line + column - 2 <= diagnostic.span.start


@functools.cache
def _groups() -> tuple[tuple[type, tuple[Group, ...]], ...]:
    """The field groups of every model class but `Span`, each class before those it holds."""
    top = (Article, Header, Paragraph, Conference, Speaker, Attendee, Directive, Diagnostic)
    return tuple((cls, groups(cls)) for cls in (*top, Statement, Action, Position))


def _is_sound(article: Article) -> bool:
    """Whether every value is exactly of its field's type and nothing contradicts."""
    held: defaultdict[type, list[Any]] = defaultdict(list, {Article: [article]})
    for cls, fields in _groups():
        objects = held[cls]
        if not objects:
            continue
        if {*map(type, objects)} - {cls}:
            return False
        for values_of, fits, inner, many in fields:
            values = [*values_of(objects)]
            if not fits(map(type, values)):
                return False
            if inner is not None:
                held[inner] += chain.from_iterable(values) if many else filter(None, values)
    leaves = {*map(type, held[str])} <= {str} and {*map(type, held[Role])} <= {Role}
    return leaves and _stand(held[Span], article.text) and _agree(article, held)


def _stand(spans: Iterable[Span], text: str) -> bool:
    """Whether all are sound spans of `text`: most parts of an article are, so this is one plain loop."""
    size = len(text)
    for span in spans:
        if span.__class__ is not Span:
            return False
        start, end, own = span.start, span.end, span.text
        if start.__class__ is not int or end.__class__ is not int or own.__class__ is not str:
            return False
        if end > size or text[start:end] != own:
            return False
    return True


def _agree(article: Article, held: Mapping[type, list[Any]]) -> bool:
    """Whether no part contradicts another: `_contradictions`, of all parts at once."""
    actions, directives, positions = held[Action], article.directives, held[Position]
    return not (
        [owner for owner in chain(actions, directives, positions) if owner.text != owner.span.text]
        or [action for action in actions if action.verb_span is not None and action.verb != action.verb_span.text]
        or {directive.speaker for directive in directives} - {None, *[speaker.name for speaker in article.speakers]}
        or not all(map(_is_placed, article.diagnostics))
        or not 0 <= article.header.end <= len(article.text)
    )
