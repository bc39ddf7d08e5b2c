"""The converter coerces nothing, whichever class it is asked for."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest
from cattrs import BaseValidationError

from conference_docs import model
from conference_docs.model import Article, Modality, Role, Session, Span, StrEnum
from conference_docs.serializing.converter import RefusalError, Unreadable, make_converter
from conference_docs.serializing.keys import ARTICLE_KEYS

CONVERTER = make_converter()
REFUSED = (RefusalError, BaseValidationError)
VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    1.0,
    "",
    "1",
    "true",
    b"1",
    [],
    (),
    {},
    set(),
    object(),
    "chair",
    "2024-03-14",
]

FITTING: dict[type, list[int]] = {
    str: [VALUES.index(value) for value in ("", "1", "true", "chair", "2024-03-14")],
    int: [3, 4],
    bool: [1, 2],
    float: [5],
    Role: [VALUES.index("chair")],
    Session: [],
    dt.date: [VALUES.index("2024-03-14")],
    Span: [],
}


@pytest.mark.parametrize("cls", FITTING)
@pytest.mark.parametrize("index", range(len(VALUES)))
def test_only_values_of_the_very_type_are_taken(cls: type, index: int) -> None:
    value = VALUES[index]
    if index in FITTING[cls]:
        assert type(CONVERTER.structure(value, cls)) is cls
    else:
        with pytest.raises(REFUSED):
            CONVERTER.structure(value, cls)


@pytest.mark.parametrize("value", [(), "", "ab", {}, None, {"a"}, 5, iter([])])
def test_a_tuple_is_made_of_a_list_only(value: object) -> None:
    with pytest.raises(RefusalError, match="an array is needed"):
        CONVERTER.structure(value, tuple[str, ...])
    assert CONVERTER.structure(["a"], tuple[str, ...]) == ("a",)


@pytest.mark.parametrize("kind", StrEnum.__subclasses__())
def test_every_enum_is_its_value(kind: type[StrEnum]) -> None:
    for member in kind:
        written = CONVERTER.unstructure(member, kind)
        assert (type(written), written) == (str, member.value)
        assert CONVERTER.structure(written, kind) is member
    others: list[object] = [kind.__name__, "", None, 0, [], next(iter(kind)).value.upper()]
    for other in others:
        with pytest.raises(RefusalError, match=r"^one of .* is needed, not "):
            CONVERTER.structure(other, kind)


def test_what_json_does_not_allow_says_why_wherever_it_stands() -> None:
    for cls in (str, int, Modality, dt.date, Span, tuple[str, ...]):
        with pytest.raises(RefusalError) as caught:
            CONVERTER.structure(Unreadable("NaN is not JSON", "key"), cls)
        assert (caught.value.reason, caught.value.key) == ("NaN is not JSON", "key")


def test_every_field_of_an_article_has_its_place_in_the_order() -> None:
    assert sorted(ARTICLE_KEYS) == sorted(field.name for field in attrs.fields(Article))


@pytest.mark.parametrize("detailed", [True, False])
def test_no_two_converters_share_their_hooks(detailed: bool) -> None:
    first, second = make_converter(detailed=detailed), make_converter(detailed=detailed)
    first.register_unstructure_hook(Span, lambda _: "changed")
    article = Article(text="x", header=model.Header(title=Span("x", 0, 1)))
    assert second.unstructure(article)["header"]["title"] == {"text": "x", "start": 0, "end": 1}
