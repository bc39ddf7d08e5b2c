"""The golden cases of the people side: how they are collected, and answers written as their expected lines.

A folder's `known_gaps.txt` holds what the guidelines demand and the library does not yet do; a case of it that passes
moves to another file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

import conference_docs as cd
from conference_docs.extracting.items import Group, Holder, Person
from conference_docs.extracting.read_list import read_list
from conference_docs.extracting.tagset import TAGS
from tests.extracting.directive_cases import tokens_of
from tests.golden_blocks import GOLDEN, cases

_GAPS = "known_gaps"
_NAMES = {letter: name for name, letter in TAGS.items()}


def golden(folder: str) -> list[ParameterSet]:
    """Input and expected text of every case in `tests/golden/FOLDER`; known gaps are marked."""
    return [param for path in sorted((GOLDEN / folder).glob("*.txt")) for param in _params(folder, path)]


def _params(folder: str, path: Path) -> Iterator[ParameterSet]:
    for case in cases(f"{folder}/{path.name}"):
        marks = [pytest.mark.xfail(strict=True, reason=f"gap: {case.title}")] if path.stem == _GAPS else []
        yield pytest.param(case.input, case.expected, id=f"{path.stem}: {case.title}", marks=marks)


def parse(body: str, date: str = "2024-05-20") -> cd.Article:
    """The article of a document that is nothing but a title, a date and a body."""
    return cd.parse(f"Notes from the Valley\nDate: {date}\n\n{body}")


def list_lines(text: str) -> str:
    """`person: NAME | POSITION; POSITION`, `group: …` and `holder: …` of a coordinated list; the rest is left out."""
    t = tokens_of(text)
    lines = []
    for item in read_list(t, 0, t.sentences[0].last):
        if isinstance(item, Person):
            positions = "; ".join(t.slice(*position) for position in item.positions)
            lines.append(f"person: {t.slice(*item.name)}" + (f" | {positions}" if positions else ""))
        elif isinstance(item, Group | Holder):
            lines.append(f"{type(item).__name__.lower()}: {t.slice(item.first, item.last)}")
    return "\n".join(lines) or "-"


def role_lines(article: cd.Article) -> str:
    """`NAME: roles` and `group: TEXT: roles`, in the order of the text."""
    lines = []
    for attendee in sorted(article.attendees, key=lambda attendee: attendee.mentions[0].start):
        kind = "group: " if attendee.kind is cd.AttendeeKind.GROUP else ""
        lines.append(f"{kind}{attendee.name}: {', '.join(map(str, attendee.roles))}")
    return "\n".join(lines) or "-"


def speaker_lines(article: cd.Article) -> str:
    """`SPEAKER: first words` of every sentence, `-` for narration."""
    lines = []
    for paragraph in article.paragraphs:
        for sentence in paragraph.sentences:
            names = [s.name for s in article.speakers if any(_within(sentence, said.span) for said in s.statements)]
            lines.append(f"{' + '.join(names) or '-'}: {' '.join(sentence.text.split()[:3])}")
    return "\n".join(lines)


def _within(sentence: cd.Span, statement: cd.Span) -> bool:
    return statement.start <= sentence.start and sentence.end <= statement.end


def people_lines(article: cd.Article) -> str:
    """`NAME | POSITION; POSITION` of everybody present or speaking, then the sentences that have a speaker."""
    people = {a.name: a.positions for a in article.attendees if a.kind is cd.AttendeeKind.PERSON}
    people |= {s.name: s.positions for s in article.speakers if s.kind is cd.SpeakerKind.PERSON}
    lines = [f"{name} | {'; '.join(p.text for p in positions)}".rstrip(" |") for name, positions in people.items()]
    said = [line for line in speaker_lines(article).split("\n") if not line.startswith("-")]
    return "\n".join(lines + said) or "-"


def conference_lines(article: cd.Article) -> str:
    """`field: value` of what is known of the event, `-` where there is none."""
    event = article.conference
    if event is None:
        return "-"
    values = {name: getattr(event, name) for name in ("name", "date", "session", "organizer", "venue")}
    return "\n".join(f"{name}: {value}" for name, value in values.items() if value is not None)


def tags_of(text: str, asked: str) -> str:
    """The tags of the words that `asked` names in order, as `word/TAG` lines."""
    t, at, lines = tokens_of(text), 0, []
    for line in asked.split("\n"):
        word = line.rpartition("/")[0]
        at = t.words.index(word, at) + 1
        lines.append(f"{word}/{_NAMES[t.tags[at - 1]]}")
    return "\n".join(lines)
