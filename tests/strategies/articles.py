"""Hand-built articles: any text, any spans of it, any other values that the model allows."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from conference_docs.model import (
    Action,
    Article,
    Attendee,
    AttendeeKind,
    Conference,
    Diagnostic,
    Directive,
    Header,
    Modality,
    Paragraph,
    ParagraphKind,
    Position,
    Role,
    Session,
    Severity,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
)

_T = TypeVar("_T")

# What JSON, UTF-8 or a careless reader of lines might change on the way.
HOSTILE = [
    "\ud83d", "\ude00", "\ud83d\ude00", "\U0001f600", "\udc80", "\ud800", "\x00", "\x1f", "\x7f", "\x85",
    "\u2028", "\u2029", "\ufeff", "\u200b", "\u202e", "e\u0301", "\r\n", "\r", "\n", "\t", '"', "\\",
    "\\u0041", "\\ud800", "/", "</", "[]{}", '"}', "\u00a0", "北京", "NaN", "1e400",
]  # fmt: skip

WORDS = ["Yin Li", "the city", "should", "improve", "roads", "stressed", " ", ", ", ". "]


def texts(max_size: int = 20) -> SearchStrategy[str]:
    """Any text at all, lone surrogates included."""
    pieces = st.lists(st.sampled_from(HOSTILE + WORDS), max_size=max_size).map("".join)
    return pieces | st.text(st.characters(exclude_categories=()), max_size=max_size)


def _many(items: SearchStrategy[_T]) -> SearchStrategy[tuple[_T, ...]]:
    return st.lists(items, max_size=2).map(tuple)


def _maybe(values: SearchStrategy[_T]) -> SearchStrategy[_T | None]:
    return st.none() | values


# Built once, since building strategies takes longer than drawing from them: so the parts are drawn
# before the text is known, with spans of nothing, and settled in it afterwards.
_WORDS = st.sampled_from(["", *HOSTILE, *WORDS])
_SPANS = st.builds(lambda start, size: Span("x" * size, start, start + size), st.integers(0, 30), st.integers(0, 9))
_POSITIONS = _many(st.builds(Position, st.just(""), _WORDS, _maybe(_WORDS), _SPANS))
_PARAGRAPHS = st.builds(Paragraph, _SPANS, _many(_SPANS), st.sampled_from(ParagraphKind))
_STATEMENTS = st.builds(Statement, _SPANS, _maybe(_SPANS), _WORDS)
_ACTIONS = st.builds(Action, _SPANS, st.just(""), *[_maybe(_WORDS)] * 2, *[_maybe(_SPANS)] * 2)
_CONFERENCES = st.builds(
    Conference,
    *(_maybe(_WORDS), _maybe(st.dates()), _maybe(st.sampled_from(Session)), _maybe(_WORDS), _maybe(_WORDS)),
    *([_maybe(_SPANS)] * 5),
    _WORDS,
)
_SPEAKERS = st.builds(
    Speaker, _WORDS, st.sampled_from(SpeakerKind), _POSITIONS, _many(_STATEMENTS), _many(_SPANS), _WORDS
)
_ATTENDEES = st.builds(
    Attendee,
    *(_WORDS, st.sampled_from(AttendeeKind), _POSITIONS, _many(st.sampled_from(Role)), _many(_SPANS), _WORDS),
)
_DIRECTIVES = st.builds(
    Directive,
    *(_SPANS, st.just(""), st.sampled_from(Modality), _SPANS, _maybe(_WORDS), _maybe(_WORDS)),
    *(_many(_ACTIONS), _maybe(_SPANS), _WORDS),
)
_DIAGNOSTICS = st.builds(
    Diagnostic, _WORDS, _WORDS, st.sampled_from(Severity), _SPANS, st.integers(1, 20), st.integers(1, 20)
)
_ARTICLES = st.fixed_dictionaries(
    {
        "text": texts(),
        "title": _maybe(texts()),
        "date": _maybe(st.dates()),
        "source": _maybe(_WORDS),
        "topics": _many(_WORDS),
        "paragraphs": _many(_PARAGRAPHS),
        "conference": _maybe(_CONFERENCES),
        "speakers": _many(_SPEAKERS),
        "attendees": _many(_ATTENDEES),
        "directives": _many(_DIRECTIVES),
        "diagnostics": _many(_DIAGNOSTICS),
        "header": st.builds(Header, *[_maybe(_SPANS)] * 3, _many(_SPANS), st.integers(0, 30)),
        "encoding": _maybe(st.sampled_from(["utf-8", "gb18030"])),
    }
)


def articles() -> SearchStrategy[Article]:
    """Any article that the model accepts, small."""
    return _ARTICLES.map(_article)


def _article(fields: dict[str, Any]) -> Article:
    names = [speaker.name for speaker in fields["speakers"]]
    return Article(**{name: _settled(value, fields["text"], names) for name, value in fields.items()})


def _settled(part: Any, text: str, names: list[str]) -> Any:  # noqa: ANN401
    """A part with its spans in a text, and with all that depends on them as it must be."""
    if isinstance(part, tuple):
        return tuple(_settled(item, text, names) for item in part)
    if isinstance(part, Span):
        return Span.of(text, min(part.start, len(text)), min(part.end, len(text)))
    if not attrs.has(type(part)):
        return part
    fields = {field.name: _settled(getattr(part, field.name), text, names) for field in attrs.fields(type(part))}
    return type(part)(**{**fields, **_dependent(part, fields, text, names)})


def _dependent(part: object, fields: dict[str, Any], text: str, names: list[str]) -> dict[str, Any]:
    """The fields of a part that depend on others."""
    match part:
        case Position():
            return {"text": fields["span"].text}
        case Action():
            verb_span = fields["verb_span"]
            return {"text": fields["span"].text, "verb": verb_span.text if verb_span else part.verb}
        case Directive():
            speaker = names[len(part.speaker) % len(names)] if names and part.speaker is not None else None
            return {"text": fields["span"].text, "speaker": speaker}
        case Diagnostic():
            line = min(part.line, fields["span"].start + 1)
            return {"line": line, "column": min(part.column, fields["span"].start + 2 - line)}
        case Header():
            return {"end": min(part.end, len(text))}
    return {}


def sample_article() -> Article:
    """One small article with something in every field, in a text with characters of every width."""
    text = "Ports Work 会议\n\nYin Li, Mayor of Anlan, presided 😀. He stressed that the city should improve roads.\n"

    def span(words: str) -> Span:
        return Span.of(text, text.index(words), text.index(words) + len(words))

    clause = "the city should improve roads"
    mayor = Position("Mayor of Anlan", "Mayor", "Anlan", span("Mayor of Anlan"))
    action = Action(span("improve roads"), "improve roads", "improve", "the city", span("improve"), span("the city"))
    event = Conference(
        name="Ports Work 会议",
        date=dt.date(2024, 3, 14),
        session=Session.MORNING,
        organizer="Anlan",
        venue="the port",
        name_span=span("Ports Work 会议"),
        date_span=span("Ports"),
        session_span=span("Work"),
        organizer_span=span("Anlan"),
        venue_span=span("roads"),
        evidence="conference.name",
    )
    sentence = span("He stressed that the city should improve roads.")
    return Article(
        text=text,
        title="Ports Work 会议",
        date=dt.date(2024, 3, 14),
        source="Anlan Daily",
        topics=("ports", "roads"),
        paragraphs=(Paragraph(span("Ports Work 会议"), (sentence, span("Yin Li")), ParagraphKind.TEXT),),
        conference=event,
        speakers=(
            Speaker(
                *("Yin Li", SpeakerKind.PERSON, (mayor,)),
                *((Statement(sentence, span("stressed"), "statement.verb"),), (span("Yin Li"), span("He")), "speaker"),
            ),
        ),
        attendees=(Attendee("Yin Li", AttendeeKind.PERSON, (mayor,), (Role.CHAIR,), (span("Yin Li"),), "chair.verb"),),
        directives=(
            Directive(
                *(span(clause), clause, Modality.OBLIGATION, span("should"), "the city", "Yin Li", (action,)),
                *(span("the city"), "directive.modal"),
            ),
        ),
        diagnostics=(Diagnostic("date-missing", "No date.", Severity.WARNING, span("Yin Li"), 3, 1),),
        header=Header(span("Ports Work 会议"), span("Ports"), span("Work"), (span("会议"), span("Ports")), 14),
        encoding="utf-8",
    )
