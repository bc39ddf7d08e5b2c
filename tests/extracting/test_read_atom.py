"""What a list's member is by itself."""

from __future__ import annotations

import pytest

from conference_docs.extracting.read_atom import Shape, head_of, is_plural, read_atom
from tests.extracting.directive_cases import tokens_of


@pytest.mark.parametrize(
    ("text", "shape", "name", "position"),
    [
        ("Deng Yulan", Shape.NAME, "Deng Yulan", ""),
        ("Ms. Leila Haddad", Shape.NAME, "Leila Haddad", ""),
        ("Leila Haddad of Talvia", Shape.NAME, "Leila Haddad", ""),
        ("Leila Haddad (left)", Shape.NAME, "Leila Haddad", ""),
        ("Vice Mayor Deng Yulan", Shape.TITLED, "Deng Yulan", "Vice Mayor"),
        ("the Minister of Ports Leila Haddad", Shape.TITLED, "Leila Haddad", "Minister of Ports"),
        ("a farmer from Tarn", Shape.POSITION, "", "farmer from Tarn"),
        ("the Mayor", Shape.POSITION, "", "Mayor"),
        ("the heads of nine bureaus", Shape.GROUP, "", ""),
        ("more than 300 growers", Shape.GROUP, "", ""),
        ("a delegation from Talvia", Shape.GROUP, "", ""),
        ("who came late", Shape.RELATIVE, "", ""),
        ("in the old hall", Shape.ADJUNCT, "", ""),
        ("the dam", Shape.OTHER, "", ""),
        ("", Shape.OTHER, "", ""),
    ],
)
def test_shape(text: str, shape: Shape, name: str, position: str) -> None:
    t = tokens_of(text + " .")
    reading = read_atom(t, 0, t.sentences[0].last - 1)
    assert reading.shape is shape
    assert (t.slice(*reading.name) if reading.name else "") == name
    assert (t.slice(*reading.position) if reading.position else "") == position


@pytest.mark.parametrize(
    ("text", "head"),
    [("old heads of bureaus", "heads"), ("Vice Mayor", "Mayor"), ("heads of bureaus and mills", "heads"), ("of", "")],
)
def test_head(text: str, head: str) -> None:
    t = tokens_of(text)
    i = head_of(t, 0, t.sentences[0].last)
    assert (t.words[i] if i >= 0 else "") == head


@pytest.mark.parametrize(("word", "plural"), [("mayors", True), ("mayor", False), ("members", True), ("boss", False)])
def test_plural(word: str, plural: bool) -> None:
    assert is_plural(tokens_of(word), 0) is plural
