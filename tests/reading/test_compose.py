"""Writing the seed format: read back as given, or refused."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.errors import ComposeError
from conference_docs.reading.compose import compose
from conference_docs.reading.read_seed import read_seed
from tests.strategies.documents import any_text, paragraphs, prose, titles

PARTS: dict[str, Any] = {
    "title": "Mayor Meets Envoys",
    "date": dt.date(2024, 3, 14),
    "source": "Harbour News: Piers (ID: pier)",
    "topics": ("Piers", "Tides"),
    "paragraphs": ("They met. They spoke.", "I. Review", "1.png", "At present"),
}


def read_back(text: str) -> dict[str, Any]:
    document = read_seed(text)
    header = document.header
    return {
        "title": header.title.text if header.title else None,
        "date": document.date,
        "source": header.source.text if header.source else None,
        "topics": tuple(topic.text for topic in header.topics),
        "paragraphs": tuple(paragraph.span.text for paragraph in document.paragraphs),
    }


def test_all_parts() -> None:
    assert compose(**PARTS) == (
        "Topics: Piers, Tides\nMayor Meets Envoys\nDate: 2024-03-14\nSource: Harbour News: Piers (ID: pier)\n"
        "\nThey met. They spoke.\n\nI. Review\n\n1.png\n\nAt present\n"
    )
    assert read_back(compose(**PARTS)) == PARTS


@pytest.mark.parametrize("left_out", PARTS)
def test_each_part_may_be_left_out(left_out: str) -> None:
    parts = {name: value for name, value in PARTS.items() if name != left_out}
    empty: dict[str, Any] = {"title": None, "date": None, "source": None, "topics": (), "paragraphs": ()}
    assert read_back(compose(**parts)) == empty | parts


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("title", "two\nlines"),
        ("title", "two\u2028lines"),
        ("title", " margins "),
        ("title", ""),
        ("title", "Date: 2024-03-15"),
        ("title", "Share Print"),
        ("title", "Chinese"),
        ("source", ""),
        ("source", "Harbour News Date: 2024-03-15"),
        ("source", "one\rtwo"),
        ("topics", ("a, b",)),
        ("topics", ("",)),
        ("topics", ("a\nb",)),
        ("paragraphs", ("They met.", "")),
        ("paragraphs", ("They met.\nThey spoke.",)),
        ("paragraphs", ("They met. ",)),
    ],
)
def test_refused(argument: str, value: object) -> None:
    with pytest.raises(ComposeError, match=argument):
        compose(**PARTS | {argument: value})


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(ComposeError, match="document: is empty"):
        compose()


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("title", 5),
        ("title", b"Mayor"),
        ("date", "2024-03-14"),
        ("date", dt.datetime(2024, 3, 14, tzinfo=dt.UTC)),
        ("source", 5),
        ("topics", "Piers"),
        ("topics", 5),
        ("topics", [5]),
        ("paragraphs", "They met."),
        ("paragraphs", [None]),
    ],
)
def test_wrong_types(argument: str, value: object) -> None:
    with pytest.raises(TypeError, match=argument):
        compose(**PARTS | {argument: value})


texts = st.one_of(st.none(), any_text, titles, st.text(max_size=20))


@given(
    texts,
    st.one_of(st.none(), st.dates()),
    texts,
    st.lists(st.one_of(any_text, st.text(max_size=9)), max_size=3),
    st.lists(st.one_of(paragraphs, prose, any_text), max_size=4),
)
def test_read_back_as_given_or_refused(
    title: str | None, date: dt.date | None, source: str | None, topics: list[str], body: list[str]
) -> None:
    try:
        text = compose(title=title, date=date, source=source, topics=topics, paragraphs=body)
    except ComposeError:
        return
    given_parts = {"title": title, "date": date, "source": source, "topics": tuple(topics), "paragraphs": tuple(body)}
    assert read_back(text) == given_parts


@given(titles, st.dates(), st.lists(prose, min_size=1, max_size=4))
def test_plain_parts_are_not_refused(title: str, date: dt.date, body: list[str]) -> None:
    assert read_back(compose(title=title, date=date, paragraphs=body))["title"] == title
