"""Findings become an article: values folded, spans exact, everyone once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import conference_docs as cd
from conference_docs.assemble import fold

TEXT = """River Forum Held
Date: 2024-05-20
Source: Tarn Gazette

On the morning of May 18, the Tarn Water Board held its River Forum at Harvest Hall.

Deng Yulan, Secretary of the Quanhe Committee and Mayor of Quanhe, chaired the forum and delivered a speech.

She stressed that every ward must count its wells. To this end, we will train 40 clerks.

Heads of the county bureaus attended the forum.
"""
ARTICLE = cd.parse(TEXT)


def spans(part: object) -> Iterator[cd.Span]:
    if isinstance(part, cd.Span):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from spans(item)
    elif attrs.has(cls := type(part)):
        for field in attrs.fields(cls):
            yield from spans(getattr(part, field.name))


def test_every_span_is_the_text_at_its_offsets() -> None:
    found = list(spans(ARTICLE))
    assert len(found) > 20
    assert all(TEXT[span.start : span.end] == span.text for span in found)


def test_header() -> None:
    assert (ARTICLE.title, ARTICLE.date, ARTICLE.source) == ("River Forum Held", dt.date(2024, 5, 20), "Tarn Gazette")


def test_conference() -> None:
    event = ARTICLE.conference
    assert event
    assert (event.name, event.date, event.session) == ("River Forum", dt.date(2024, 5, 18), cd.Session.MORNING)
    assert (event.organizer, event.venue) == ("Tarn Water Board", "Harvest Hall")
    for field in ("name", "organizer", "venue"):
        assert getattr(event, f"{field}_span").text == getattr(event, field)
    assert (event.date_span and event.date_span.text) == "May 18"
    assert (event.session_span and event.session_span.text) == "morning"


def test_positions() -> None:
    positions = ARTICLE.speakers[0].positions
    assert [(p.text, p.title, p.organization) for p in positions] == [
        ("Secretary of the Quanhe Committee", "Secretary", "Quanhe Committee"),
        ("Mayor of Quanhe", "Mayor", "Quanhe"),
    ]
    assert positions == ARTICLE.attendees[0].positions


def test_a_position_without_organization() -> None:
    (deng,) = cd.parse("Vice Mayor Deng Yulan chaired the meeting.").attendees
    assert [(p.title, p.organization) for p in deng.positions] == [("Vice Mayor", None)]


def test_one_attendee_for_each_in_order() -> None:
    assert [(a.kind, len(a.roles)) for a in ARTICLE.attendees] == [
        (cd.AttendeeKind.PERSON, 2),
        (cd.AttendeeKind.GROUP, 1),
    ]


def test_mentions_in_order() -> None:
    mentions = ARTICLE.speakers[0].mentions
    assert [fold(mention.text) for mention in mentions] == ["Deng Yulan", "She"]
    assert list(mentions) == sorted(mentions, key=lambda mention: mention.start)


def test_names_are_folded_and_mentions_are_not() -> None:
    article = cd.parse("Deng  Yulan, Mayor of Quanhe, chaired the meeting.")
    assert (article.attendees[0].name, article.attendees[0].mentions[0].text) == ("Deng Yulan", "Deng  Yulan")


def test_directives_know_their_speaker() -> None:
    assert [(d.trigger.text, d.speaker) for d in ARTICLE.directives] == [
        ("must", "Deng Yulan"),
        ("will", "Deng Yulan"),
    ]


def test_a_body_is_one_speaker_in_any_case_of_letters() -> None:
    article = cd.parse(
        "The meeting stressed the cost. The Meeting noted the rain. It was added at the meeting that wells dry."
    )
    (meeting,) = article.speakers
    assert (meeting.name, meeting.kind, len(meeting.statements)) == ("meeting", cd.SpeakerKind.BODY, 3)


def test_everything_has_its_evidence() -> None:
    assert all(attendee.evidence for attendee in ARTICLE.attendees)
    assert all(directive.evidence for directive in ARTICLE.directives)
    assert all(statement.evidence for speaker in ARTICLE.speakers for statement in speaker.statements)


@pytest.mark.parametrize(("text", "folded"), [("a  b\n c", "a b c"), (" a ", "a"), ("", ""), ("a\u00a0b", "a b")])
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=300))
def test_any_text_is_an_article(text: str) -> None:
    assert cd.parse(text).text == text
