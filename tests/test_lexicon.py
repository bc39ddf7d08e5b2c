"""The vocabulary as a value."""

from __future__ import annotations

import attrs
import pytest

from conference_docs import Lexicon, ModelError

DEFAULT = Lexicon.default()


def test_the_default_is_one_value() -> None:
    assert Lexicon.default() is DEFAULT
    assert hash(DEFAULT) == hash(DEFAULT.extend())


@pytest.mark.parametrize("field", [field.name for field in attrs.fields(Lexicon)])
def test_no_class_is_empty(field: str) -> None:
    words = getattr(DEFAULT, field)
    assert isinstance(words, frozenset)
    assert words


def test_extend_leaves_the_old_one_alone() -> None:
    more = DEFAULT.extend(titles=["zupan"], events=("veche",))
    assert "zupan" in more.titles > DEFAULT.titles
    assert "veche" in more.events
    assert "zupan" not in DEFAULT.titles
    assert more.bodies == DEFAULT.bodies


def test_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        DEFAULT.titles = frozenset()  # type: ignore[misc]


def test_extend_with_words_it_has() -> None:
    assert DEFAULT.extend(titles=["mayor"]) == DEFAULT


def test_no_such_class() -> None:
    with pytest.raises(TypeError, match=r"no word class 'title'; it has .*titles"):
        DEFAULT.extend(title=["zupan"])


def test_one_string_is_no_class() -> None:
    with pytest.raises(TypeError, match="not one str"):
        DEFAULT.extend(titles="zupan")


@pytest.mark.parametrize("word", ["Zupan", "grand zupan", "", "zupan2", "-zupan", "zu_pan"])
def test_not_one_lower_case_word(word: str) -> None:
    with pytest.raises(ModelError, match=r"titles holds .* not one lower-case word"):
        DEFAULT.extend(titles=[word])


@pytest.mark.parametrize("word", ["zupan", "vice-zupan", "župan", "o'zupan", "h.e.", "zup."])
def test_one_lower_case_word(word: str) -> None:
    assert word in DEFAULT.extend(titles=[word]).titles


@pytest.mark.parametrize("word", [5, None, b"zupan"])
def test_no_word_at_all(word: object) -> None:
    with pytest.raises(TypeError, match="which is not a str"):
        DEFAULT.extend(titles=[word])  # type: ignore[list-item]
