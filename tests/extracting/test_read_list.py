"""Lists of people: golden cases, and what holds for any words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.extracting.items import Person
from conference_docs.extracting.read_list import read_list
from tests.extracting.directive_cases import tokens_of
from tests.extracting.people_cases import golden, list_lines

WORDS = """Deng Yulan Leila Haddad Hugo Lindqvist , ; and or as well including Mayor Minister of the Ports Deputy heads
bureaus from Tarn ( ) Mr. Ms. H.E. who - 300 more than officials 's " both by in charge""".split()


@pytest.mark.parametrize(("text", "expected"), golden("lists"))
def test_golden(text: str, expected: str) -> None:
    assert list_lines(text) == expected


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_words(words: list[str]) -> None:
    """Items stand in order, apart and inside the stretch; a name and its positions stand apart."""
    t = tokens_of(" ".join(words) + ".")
    last, at = t.sentences[-1].last, 0
    for item in read_list(t, 0, last):
        assert at <= item.first < item.last <= last
        at = item.last
        if isinstance(item, Person):
            assert all(0 <= first < end <= last for first, end in (item.name, *item.positions))
            assert all(end <= item.name[0] or first >= item.name[1] for first, end in item.positions)


@pytest.mark.parametrize("unit", ["Deng Yulan, ", "Deng Yulan, Mayor of Tarn; ", "heads of bureaus and ", "(", "and "])
def test_long_lists_stay_cheap(unit: str) -> None:
    t = tokens_of(unit * 500 + "Qiu Lan")
    read_list(t, 0, t.sentences[0].last)
