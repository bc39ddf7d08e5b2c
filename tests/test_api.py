"""The door: what goes in, what comes out, and what is refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import conference_docs as cd

TEXT = "River Forum Held\nDate: 2024-05-20\n\nMayor Deng Yulan chaired the forum. She urged all wards to dig wells.\n"


def test_text() -> None:
    article = cd.parse(TEXT)
    assert (article.text, article.encoding) == (TEXT, None)
    assert [attendee.name for attendee in article.attendees] == ["Deng Yulan"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_bytes(encoding: str) -> None:
    article = cd.parse(TEXT.encode(encoding))
    assert article.title == "River Forum Held"
    assert article.attendees == cd.parse(article.text).attendees
    assert article.encoding


def test_gb18030() -> None:
    assert "刘" in cd.parse(TEXT.replace("Deng", "刘").encode("gb18030")).text


@pytest.mark.parametrize("cls", [bytearray, memoryview])
def test_what_is_like_bytes(cls: type[bytearray | memoryview]) -> None:
    assert cd.parse(cls(TEXT.encode())) == cd.parse(TEXT.encode())  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, 5, ["a"], Path("a"), object()])
def test_no_text(text: object) -> None:
    with pytest.raises(TypeError, match="text must be str or bytes"):
        cd.parse(text)  # type: ignore[arg-type]


def test_other_arguments_of_wrong_type() -> None:
    with pytest.raises(TypeError, match="strict must be bool"):
        cd.parse(TEXT, strict=1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="lexicon must be a Lexicon"):
        cd.parse(TEXT, lexicon={"titles": []})  # type: ignore[arg-type]


def test_lenient_and_strict() -> None:
    damaged = TEXT.replace("2024-05-20", "2024-02-31")
    article = cd.parse(damaged)
    assert article.date is None
    assert [str(found.severity) for found in article.diagnostics if found.severity is not cd.Severity.INFO]
    with pytest.raises(cd.SeedFormatError) as error:
        cd.parse(damaged, strict=True)
    assert "2" in str(error.value), "the line is named"
    assert cd.parse(TEXT, strict=True) == cd.parse(TEXT)


def test_a_path(tmp_path: Path) -> None:
    path = tmp_path / "forum.txt"
    path.write_bytes(TEXT.encode())
    assert cd.read(path) == cd.read(str(path)) == cd.parse(TEXT.encode())


def test_an_open_file() -> None:
    assert cd.read(io.BytesIO(TEXT.encode())) == cd.parse(TEXT.encode())


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        cd.read(tmp_path / "none.txt")


@pytest.mark.parametrize("source", [None, 5, io.StringIO("text")])
def test_no_source(source: object) -> None:
    with pytest.raises(TypeError, match="source must be a path or an open binary file"):
        cd.read(source)  # type: ignore[arg-type]


def test_a_lexicon_of_one_s_own() -> None:
    text = "The zupan Deng Yulan haruspicated that wells are dry."
    lexicon = cd.Lexicon.default().extend(titles=["zupan"], reporting_verbs=["haruspicate"])
    assert cd.parse(text).speakers == ()
    assert [speaker.name for speaker in cd.parse(text, lexicon=lexicon).speakers] == ["Deng Yulan"]


def test_back_to_text() -> None:
    assert cd.to_text(cd.parse(TEXT)) == TEXT
    with pytest.raises(TypeError, match="article must be an Article"):
        cd.to_text(TEXT)  # type: ignore[arg-type]


@given(st.text(max_size=200))
def test_total_and_lossless_on_text(text: str) -> None:
    assert cd.to_text(cd.parse(text)) == text


@given(st.binary(max_size=200))
def test_total_on_bytes(data: bytes) -> None:
    assert isinstance(cd.parse(data), cd.Article)


def test_one_document_never_changes_another() -> None:
    other = "Governor Leila Haddad, Deng Yulan and the Mayor attended the fair. She spoke."
    before = cd.parse(TEXT)
    cd.parse(other)
    assert cd.parse(TEXT) == before


def test_text_behind_the_end_leaves_the_header_alone() -> None:
    article, longer = cd.parse(TEXT), cd.parse(TEXT + "\nDate: 1999-01-01\n\nTopics:[a]\n")
    assert (longer.title, longer.date, longer.header) == (article.title, article.date, article.header)
