"""The members of a list are values."""

from __future__ import annotations

import attrs
import pytest

from conference_docs.extracting.items import Group, Holder, Item, Other, Person


def test_a_person_without_title() -> None:
    assert Person(0, 2, (0, 2)) == Person(0, 2, (0, 2), positions=(), prefixed=False, honorific=False)


@pytest.mark.parametrize("item", [Person(0, 2, (0, 2)), Group(0, 2), Holder(0, 2), Other(0, 2)])
def test_frozen(item: Item) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        item.first = 1  # type: ignore[misc]


def test_each_kind_is_its_own() -> None:
    assert len({Person(0, 2, (0, 2)), Group(0, 2), Holder(0, 2), Other(0, 2)}) == 4
