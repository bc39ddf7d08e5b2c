"""Lines and columns as an editor counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.locations import LineIndex, locate

TEXT = "one\ntwo\r\nthree\rfour\n"


@pytest.mark.parametrize(
    ("offset", "place"),
    [(0, (1, 1)), (2, (1, 3)), (3, (1, 4)), (4, (2, 1)), (8, (2, 5)), (9, (3, 1)), (15, (4, 1)), (20, (5, 1))],
)
def test_locate(offset: int, place: tuple[int, int]) -> None:
    assert locate(TEXT, offset) == place


def test_lines() -> None:
    index = LineIndex.of(TEXT)
    assert [index.line(number) for number in range(1, 6)] == ["one", "two", "three", "four", ""]


def test_columns_count_code_points() -> None:
    assert locate("😀é\u2028x", 3) == (1, 4)


@pytest.mark.parametrize("offset", [-1, 21])
def test_an_offset_outside_is_refused(offset: int) -> None:
    with pytest.raises(ValueError, match="not in a text"):
        locate(TEXT, offset)


@given(st.text(alphabet="ab\r\n"))
def test_places_rise_with_offsets(text: str) -> None:
    index = LineIndex.of(text)
    places = [index.locate(offset) for offset in range(len(text) + 1)]
    assert places == sorted(set(places))
