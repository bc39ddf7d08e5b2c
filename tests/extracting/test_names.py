"""What may be a person's name."""

from __future__ import annotations

import pytest

from conference_docs.extracting.names import inner_start, is_namey, is_pinyin, is_strong, name_run, name_start
from tests.extracting.directive_cases import tokens_of


@pytest.mark.parametrize("word", ["deng", "yulan", "mingde", "xi'an", "shijiazhuang"])
def test_pinyin(word: str) -> None:
    assert is_pinyin(word)


@pytest.mark.parametrize("word", ["", "nils", "strength", "delmonte", "a" * 40])
def test_not_pinyin(word: str) -> None:
    assert not is_pinyin(word)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Deng Yulan spoke", "Deng Yulan"),
        ("Rosa M. Delmonte spoke", "Rosa M. Delmonte"),
        ("Leila bint Haddad spoke", "Leila bint Haddad"),
        ("Hugo van der Linde spoke", "Hugo van der Linde"),
        ("He Ping spoke", "He Ping"),
        ("Samuel OKORO spoke", "Samuel OKORO"),
        ("He spoke", ""),
        ("The spoke", ""),
        ("Monday came", ""),
    ],
)
def test_a_run_of_name_words(text: str, name: str) -> None:
    t = tokens_of(text)
    assert t.slice(0, name_run(t, 0, t.sentences[0].last)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vice Mayor Deng Yulan", "Deng Yulan"),
        ("Director of the Water Bureau Samuel Okoro", "Samuel Okoro"),
        ("our envoy Hugo van der Linde", "Hugo van der Linde"),
        ("the dam", ""),
    ],
)
def test_a_run_of_name_words_at_the_end(text: str, name: str) -> None:
    t = tokens_of(text)
    last = t.sentences[0].last
    assert t.slice(name_start(t, 0, last), last) == name


@pytest.mark.parametrize("text", ["Deng Yulan", "Leila Haddad", "Samuel Okoro", "Nils Farrow", "Tran Van Khoi"])
def test_strong_names(text: str) -> None:
    t = tokens_of(text)
    assert is_strong(t, 0, t.sentences[0].last)


@pytest.mark.parametrize("text", ["Yulan", "Velden Tarnow"])
def test_weak_names(text: str) -> None:
    t = tokens_of(text)
    assert not is_strong(t, 0, t.sentences[0].last)


@pytest.mark.parametrize("word", ["CPC", "May", "Friday", "Bureau", "Mayor", "The", "dam"])
def test_no_part_of_a_name(word: str) -> None:
    t = tokens_of(f"of {word} .")
    assert not is_namey(t, 1)


def test_a_name_behind_a_firm_s() -> None:
    t = tokens_of("of Tarn Velden Deng Yulan")
    assert t.slice(inner_start(t, 1, 5), 5) == "Deng Yulan"
