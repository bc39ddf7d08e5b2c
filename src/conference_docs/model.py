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
from collections.abc import Iterator
from enum import Enum

import attrs

from conference_docs.errors import ModelError


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
    """How much a diagnostic matters: `error` makes strict mode raise."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


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

    Raises `ModelError` where a span is not the text's at its offsets, or a directive names a
    speaker that is not among `speakers`.
    """

    text: str
    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    topics: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])
    paragraphs: tuple[Paragraph, ...] = attrs.field(default=(), converter=tuple[Paragraph, ...])
    conference: Conference | None = None
    speakers: tuple[Speaker, ...] = attrs.field(default=(), converter=tuple[Speaker, ...])
    attendees: tuple[Attendee, ...] = attrs.field(default=(), converter=tuple[Attendee, ...])
    directives: tuple[Directive, ...] = attrs.field(default=(), converter=tuple[Directive, ...])
    diagnostics: tuple[Diagnostic, ...] = attrs.field(default=(), converter=tuple[Diagnostic, ...])
    header: Header = attrs.field(factory=Header)
    encoding: str | None = None

    def __attrs_post_init__(self) -> None:
        for path, problem in inconsistencies(self):
            raise ModelError(f"{path}: {problem}")


def inconsistencies(article: Article) -> Iterator[tuple[str, str]]:
    """JSON path and reason of everything in an article that does not hold together."""
    raise NotImplementedError
