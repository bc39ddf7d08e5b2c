"""Gold files: the right answers for a document, as `seeds/README.md` describes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict, cast

import attrs


class Conference(TypedDict):
    name: str | None
    date: str | None
    session: str | None
    organizer: str | None
    venue: str | None


class Attendee(TypedDict):
    name: str
    kind: str
    roles: list[str]
    positions: list[str]


class Speaker(TypedDict):
    name: str
    kind: str
    positions: list[str]


class Sentence(TypedDict):
    start: int
    end: int
    speaker: str | None


class Trigger(TypedDict):
    start: int
    end: int
    text: str


class Action(TypedDict):
    start: int
    end: int
    verb: str | None
    text: str
    verb_start: int | None


class Directive(TypedDict):
    sentence: int
    trigger: Trigger
    modality: str
    actor: str | None
    speaker: str | None
    actions: list[Action]
    optional: bool


class Gold(TypedDict):
    title: str | None
    date: str | None
    source: str | None
    topics: list[str]
    conference: Conference | None
    attendees: list[Attendee]
    speakers: list[Speaker]
    sentences: list[Sentence]
    directives: list[Directive]


@attrs.frozen
class Document:
    """A text with its gold file's content."""

    name: str
    text: str
    gold: Gold


def read_documents(paths: list[Path]) -> Iterator[Document]:
    """Every `NAME.txt` that has a `NAME.gold.json`, from folders (searched deep) and single files."""
    for path in paths:
        for text_file in sorted(path.rglob("*.txt")) if path.is_dir() else [path]:
            gold_file = text_file.with_suffix(".gold.json")
            if gold_file.exists():
                gold = cast(Gold, json.loads(gold_file.read_text("utf-8")))
                yield Document(text_file.stem, text_file.read_bytes().decode("utf-8"), gold)
