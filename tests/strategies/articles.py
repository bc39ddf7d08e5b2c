"""Hand-built articles: any text, any spans of it, any other values that the model allows."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

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
    "\u2028", "\u2029", "\ufeff", "\u200b", "\u202e", "e\u0301", "\r\n", "\r", "\n", "\t", '"', "\\", "\\u0041", "\\ud800",
    "/", "</", "[]{}",
    '"}', "\u00a0", "北京", "NaN", "1e400",
]  # fmt: skip

WORDS = ["Yin Li", "the city", "should", "improve", "roads", "stressed", " ", ", ", ". "]


def texts(max_size: int = 12) -> SearchStrategy[str]:
    """Any text at all, lone surrogates included."""
    anything = st.characters(exclude_categories=())
    return st.lists(st.sampled_from(HOSTILE + WORDS) | anything, max_size=max_size).map("".join)


def _many(items: SearchStrategy[_T], max_size: int = 3) -> SearchStrategy[tuple[_T, ...]]:
    return st.lists(items, max_size=max_size).map(tuple)


def _maybe(values: SearchStrategy[_T]) -> SearchStrategy[_T | None]:
    return st.none() | values


def spans(text: str) -> SearchStrategy[Span]:
    """Any span of a text, empty ones and those that split a character's marks included."""
    ends = st.integers(0, len(text))
    return st.tuples(ends, ends).map(lambda pair: Span.of(text, min(pair), max(pair)))


def headers(text: str) -> SearchStrategy[Header]:
    span = spans(text)
    return st.builds(Header, _maybe(span), _maybe(span), _maybe(span), _many(span), st.integers(0, len(text)))


def paragraphs(text: str) -> SearchStrategy[Paragraph]:
    return st.builds(Paragraph, spans(text), _many(spans(text)), st.sampled_from(ParagraphKind))


def conferences(text: str) -> SearchStrategy[Conference]:
    words, span = _maybe(texts(3)), _maybe(spans(text))
    session = _maybe(st.sampled_from(Session))
    return st.builds(
        Conference, words, _maybe(st.dates()), session, words, words, span, span, span, span, span, texts(2)
    )


def positions(text: str) -> SearchStrategy[Position]:
    return st.builds(
        lambda span, title, body: Position(span.text, title, body, span), spans(text), texts(3), _maybe(texts(3))
    )


def attendees(text: str) -> SearchStrategy[Attendee]:
    kind, roles = st.sampled_from(AttendeeKind), _many(st.sampled_from(Role))
    return st.builds(Attendee, texts(3), kind, _many(positions(text)), roles, _many(spans(text)), texts(2))


def speakers(text: str) -> SearchStrategy[Speaker]:
    statements = _many(st.builds(Statement, spans(text), _maybe(spans(text)), texts(2)))
    kind = st.sampled_from(SpeakerKind)
    return st.builds(Speaker, texts(3), kind, _many(positions(text)), statements, _many(spans(text)), texts(2))


@st.composite
def actions(draw: st.DrawFn, text: str) -> Action:
    span, verb_span = draw(spans(text)), draw(_maybe(spans(text)))
    verb = draw(_maybe(texts(2))) if verb_span is None else verb_span.text
    return Action(span, span.text, verb, draw(_maybe(texts(2))), verb_span, draw(_maybe(spans(text))))


@st.composite
def directives(draw: st.DrawFn, text: str, names: list[str]) -> Directive:
    span = draw(spans(text))
    return Directive(
        span=span,
        text=span.text,
        modality=draw(st.sampled_from(Modality)),
        trigger=draw(spans(text)),
        actor=draw(_maybe(texts(2))),
        speaker=draw(st.sampled_from([None, *names])),
        actions=draw(_many(actions(text))),
        actor_span=draw(_maybe(spans(text))),
        evidence=draw(texts(2)),
    )


@st.composite
def diagnostics(draw: st.DrawFn, text: str) -> Diagnostic:
    span = draw(spans(text))
    line = draw(st.integers(1, span.start + 1))
    column = draw(st.integers(1, span.start + 2 - line))
    return Diagnostic(draw(texts(2)), draw(texts(3)), draw(st.sampled_from(Severity)), span, line, column)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article that the model accepts, small."""
    text = draw(texts(20))
    who = draw(_many(speakers(text), 2))
    return Article(
        text=text,
        title=draw(_maybe(texts(3))),
        date=draw(_maybe(st.dates())),
        source=draw(_maybe(texts(3))),
        topics=draw(_many(texts(2))),
        paragraphs=draw(_many(paragraphs(text), 2)),
        conference=draw(_maybe(conferences(text))),
        speakers=who,
        attendees=draw(_many(attendees(text), 2)),
        directives=draw(_many(directives(text, [speaker.name for speaker in who]), 2)),
        diagnostics=draw(_many(diagnostics(text), 2)),
        header=draw(headers(text)),
        encoding=draw(_maybe(st.sampled_from(["utf-8", "gb18030"]))),
    )


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
