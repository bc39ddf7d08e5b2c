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
    "\u2028", "\u2029", "\ufeff", "\u200b", "\u202e", "e\u0301", "\r\n", "\r", "\n", "\t", '"', "\\",
    "\\u0041", "\\ud800", "/", "</", "[]{}", '"}', "\u00a0", "北京", "NaN", "1e400",
]  # fmt: skip

WORDS = ["Yin Li", "the city", "should", "improve", "roads", "stressed", " ", ", ", ". "]


def texts(max_size: int = 20) -> SearchStrategy[str]:
    """Any text at all, lone surrogates included."""
    pieces = st.lists(st.sampled_from(HOSTILE + WORDS), max_size=max_size).map("".join)
    return pieces | st.text(st.characters(exclude_categories=()), max_size=max_size)


# One draw for each value within an article, as there are hundreds.
_WORDS = st.sampled_from(["", *HOSTILE, *WORDS])


def _many(items: SearchStrategy[_T]) -> SearchStrategy[tuple[_T, ...]]:
    return st.lists(items, max_size=2).map(tuple)


def _maybe(values: SearchStrategy[_T]) -> SearchStrategy[_T | None]:
    return st.none() | values


def spans(text: str) -> SearchStrategy[Span]:
    """Any span of a text, empty ones and those that split what belongs together included."""
    ends = st.integers(0, len(text))
    return st.tuples(ends, ends).map(lambda pair: Span.of(text, min(pair), max(pair)))


def headers(span: SearchStrategy[Span], size: int) -> SearchStrategy[Header]:
    return st.builds(Header, _maybe(span), _maybe(span), _maybe(span), _many(span), st.integers(0, size))


def paragraphs(span: SearchStrategy[Span]) -> SearchStrategy[Paragraph]:
    return st.builds(Paragraph, span, _many(span), st.sampled_from(ParagraphKind))


def conferences(span: SearchStrategy[Span]) -> SearchStrategy[Conference]:
    words, five = _maybe(_WORDS), [_maybe(span)] * 5
    session = _maybe(st.sampled_from(Session))
    return st.builds(Conference, words, _maybe(st.dates()), session, words, words, *five, _WORDS)


def positions(span: SearchStrategy[Span]) -> SearchStrategy[Position]:
    return st.builds(lambda where, title, body: Position(where.text, title, body, where), span, _WORDS, _maybe(_WORDS))


def attendees(span: SearchStrategy[Span]) -> SearchStrategy[Attendee]:
    kind, roles = st.sampled_from(AttendeeKind), _many(st.sampled_from(Role))
    return st.builds(Attendee, _WORDS, kind, _many(positions(span)), roles, _many(span), _WORDS)


def speakers(span: SearchStrategy[Span]) -> SearchStrategy[Speaker]:
    statements = _many(st.builds(Statement, span, _maybe(span), _WORDS))
    kind = st.sampled_from(SpeakerKind)
    return st.builds(Speaker, _WORDS, kind, _many(positions(span)), statements, _many(span), _WORDS)


def actions(span: SearchStrategy[Span]) -> SearchStrategy[Action]:
    def build(where: Span, verb: str | None, actor: str | None, verb_at: Span | None, actor_at: Span | None) -> Action:
        return Action(where, where.text, verb if verb_at is None else verb_at.text, actor, verb_at, actor_at)

    return st.builds(build, span, _maybe(_WORDS), _maybe(_WORDS), _maybe(span), _maybe(span))


def directives(span: SearchStrategy[Span], names: list[str]) -> SearchStrategy[Directive]:
    return st.builds(
        lambda where, *rest: Directive(where, where.text, *rest),
        *(span, st.sampled_from(Modality), span, _maybe(_WORDS), st.sampled_from([None, *names])),
        *(_many(actions(span)), _maybe(span), _WORDS),
    )


@st.composite
def diagnostics(draw: st.DrawFn, span: SearchStrategy[Span]) -> Diagnostic:
    where = draw(span)
    line = draw(st.integers(1, where.start + 1))
    column = draw(st.integers(1, where.start + 2 - line))
    return Diagnostic(draw(_WORDS), draw(_WORDS), draw(st.sampled_from(Severity)), where, line, column)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article that the model accepts, small: a text, a few spans of it, and all else made of those."""
    text = draw(texts())
    span = st.sampled_from(draw(st.lists(spans(text), min_size=1, max_size=6)))
    who = draw(_many(speakers(span)))
    return Article(
        text=text,
        title=draw(_maybe(texts())),
        date=draw(_maybe(st.dates())),
        source=draw(_maybe(_WORDS)),
        topics=draw(_many(_WORDS)),
        paragraphs=draw(_many(paragraphs(span))),
        conference=draw(_maybe(conferences(span))),
        speakers=who,
        attendees=draw(_many(attendees(span))),
        directives=draw(_many(directives(span, [speaker.name for speaker in who]))),
        diagnostics=draw(_many(diagnostics(span))),
        header=draw(headers(span, len(text))),
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
