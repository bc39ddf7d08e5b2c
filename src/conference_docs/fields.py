"""Field types at run time: what an attrs class's annotations say, looked up in its values."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from operator import attrgetter
from types import UnionType
from typing import Any, NamedTuple, TypeAlias, get_args, get_type_hints

import attrs

Hint: TypeAlias = Any
"""What an annotation says: a class, a union, `tuple[str, ...]`."""


class Group(NamedTuple):
    """The fields of a class that have one and the same annotation.

    `values` gives all their values in some objects, `fits` whether all classes of those are
    allowed. `held` is the class whose instances are in them and are to be looked at in turn, and
    `many` whether they are in tuples.
    """

    values: Callable[[Iterable[object]], Iterable[Any]]
    fits: Callable[[Iterable[type]], bool]
    held: type | None
    many: bool


def groups(cls: type) -> tuple[Group, ...]:
    """The fields of an attrs class, those of one annotation together."""
    names: dict[Hint, list[str]] = {}
    for name, hint in get_type_hints(cls).items():
        names.setdefault(hint, []).append(name)
    return tuple(_group(*item) for item in names.items())


def _group(hint: Hint, names: list[str]) -> Group:
    classes = frozenset(map(_class_of, options(hint)))
    many = tuple in classes
    held = get_args(hint)[0] if many else options(hint)[0]
    return Group(_getter(names), classes.issuperset, held if many or attrs.has(held) else None, many)


def _getter(names: list[str]) -> Callable[[Iterable[object]], Iterable[Any]]:
    get = attrgetter(*names)
    if len(names) == 1:
        return lambda objects: map(get, objects)
    return lambda objects: chain.from_iterable(map(get, objects))


@functools.cache
def _hints(cls: Hint) -> dict[str, Hint]:
    return get_type_hints(cls)


def mistyped(path: str, value: object, declared: Hint) -> Iterator[tuple[str, str]]:
    """JSON path and reason of every value, in a value, that is not of its field's declared type.

    >>> list(mistyped("$.title", 5, str | None))
    [('$.title', 'str | None is needed, not int')]
    """
    if not any(_is_a(value, option) for option in options(declared)):
        yield path, f"{_name(declared)} is needed, not {type(value).__name__}"
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from mistyped(f"{path}[{index}]", item, get_args(declared)[0])
    elif attrs.has(cls := type(value)):
        for name, hint in _hints(cls).items():
            yield from mistyped(f"{path}.{name}", getattr(value, name), hint)


def options(declared: Hint) -> tuple[Hint, ...]:
    """The types of a union, or the one type.

    >>> options(int | None)
    (<class 'int'>, <class 'NoneType'>)
    """
    return get_args(declared) if isinstance(declared, UnionType) else (declared,)


def _is_a(value: object, option: Hint) -> bool:
    """Whether a value is of a type; subclasses pass only where values of both are equal."""
    if option in (str, dt.date):
        return isinstance(value, option) and not isinstance(value, dt.datetime)
    return type(value) is _class_of(option)


def is_tuple(hint: Hint) -> bool:
    """Whether an annotation is `tuple[…]`."""
    return str(hint).startswith("tuple[")


def _class_of(option: Hint) -> type:
    return tuple if is_tuple(option) else option


def _name(declared: Hint) -> str:
    return " | ".join(getattr(option, "__name__", str(option)) for option in options(declared)).replace(
        "NoneType", "None"
    )
