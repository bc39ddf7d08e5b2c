"""The library's cattrs converter: strict both ways, nothing coerced, nothing left out.

Every class is an object with exactly its fields as keys; tuples are lists, enums their values,
dates `YYYY-MM-DD`. Refusals are `RefusalError`s; only a detailed converter says where they happened.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

import attrs
from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn_from_attrs, make_dict_unstructure_fn_from_attrs

from conference_docs.fields import is_tuple, options
from conference_docs.model import Article, StrEnum
from conference_docs.serializing.keys import fields_in_order

_E = TypeVar("_E", bound=StrEnum)
_Hook: TypeAlias = Callable[[Any, Any], Any]

_JSON_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    dict: "an object",
    float: "a number with a fraction",
    int: "an integer",
    list: "an array",
    str: "a string",
}


_LEAVES = {str, int, type(None)}


class RefusalError(ValueError):
    """A value that is not what its place asks for; `key` is set where it is a key of an object."""

    def __init__(self, reason: str, key: object = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.key = key


@attrs.frozen
class Unreadable:
    """What stands in a decoded document for a value that JSON allows, or nearly, and this library does not."""

    reason: str
    key: str | None = None


def make_converter(*, detailed: bool = True) -> Converter:
    """A new converter between articles and plain dicts of JSON types.

    With `detailed` every value is looked at, and refusals are collected with their places, as
    cattrs exception groups. Without, it is for whole articles only: strings and integers are left
    to `Article`, which refuses other types in their place, and the first refusal is raised as it is.

    >>> from conference_docs.model import Span
    >>> converter = make_converter()
    >>> converter.unstructure(Span("Yin Li", 0, 6))
    {'text': 'Yin Li', 'start': 0, 'end': 6}
    >>> converter.structure({"text": "Yin Li", "start": 0, "end": "6"}, Span)
    Traceback (most recent call last):
      ...
    cattrs.errors.ClassValidationError: While structuring Span (1 sub-exception)
    """
    converter = Converter(
        detailed_validation=detailed, forbid_extra_keys=True, unstruct_collection_overrides={tuple: list}
    )
    for cls in (str, int, bool, float):
        converter.register_structure_hook(cls, _exactly(cls))
    for kind in StrEnum.__subclasses__():  # each by itself: a hook for `str` is one for its subclasses
        converter.register_structure_hook(kind, _member(kind))
        converter.register_unstructure_hook(kind, str.__str__)
    converter.register_structure_hook(dt.date, _structure_date)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_structure_hook_factory(is_tuple, _items)
    converter.register_structure_hook_factory(attrs.has, _object)
    converter.register_unstructure_hook_factory(attrs.has, _keys_and_values)
    return converter


def refusal(value: object, needed: str) -> RefusalError:
    """The refusal of a value where `needed` should stand."""
    if isinstance(value, Unreadable):
        return RefusalError(value.reason, value.key)
    return RefusalError(f"{needed} is needed, not {json_name(value)}")


def json_name(value: object) -> str:
    """What JSON calls the kind of a value; of what JSON has no kind for, the name of its class."""
    return _JSON_NAMES.get(type(value), type(value).__name__)


def quoted(text: str) -> str:
    """A text for a message: as JSON writes it in ASCII, cut at 40 code points."""
    return json.dumps(text if len(text) <= 40 else text[:40] + "…")


def _exactly(cls: type) -> _Hook:
    def structure(value: object, _: object) -> object:
        if value.__class__ is cls:
            return value
        # A text of a hand-built article may be of a subclass, as scrapers have them; equal all the same.
        if cls is str and isinstance(value, str):
            return str.__str__(value)
        raise refusal(value, _JSON_NAMES[cls])

    return structure


def _structure_date(value: object, _: object) -> dt.date:
    if not isinstance(value, str):
        raise refusal(value, "a date as a string, YYYY-MM-DD,")
    try:
        date = dt.date.fromisoformat(value)
    except ValueError:
        date = None
    if date is None or date.isoformat() != value:  # 20240314 and 2024-W11-4 are ISO as well
        raise RefusalError(f"a date as YYYY-MM-DD is needed, not {quoted(value)}")
    return date


def _member(cls: type[_E]) -> _Hook:
    members = {member.value: member for member in cls}
    one_of = f"one of {', '.join(members)}"

    def structure(value: object, _: object) -> _E:
        if not isinstance(value, str):
            raise refusal(value, one_of)
        member = members.get(value)
        if member is None:
            raise RefusalError(f"{one_of} is needed, not {quoted(value)}")
        return member

    return structure


def _items(hint: Any, converter: Converter) -> _Hook:  # noqa: ANN401
    structure_items = homogenous_tuple_structure_factory(hint, converter)

    def structure(value: object, _: object) -> object:
        if value.__class__ is not list:
            raise refusal(value, "an array")
        return structure_items(value, hint)

    return structure


def _object(cls: type[attrs.AttrsInstance], converter: Converter) -> _Hook:
    names = {field.name for field in fields_in_order(cls)}
    fields = [_required(field, converter, by_name=cls is Article) for field in fields_in_order(cls)]
    structure_fields = make_dict_structure_fn_from_attrs(
        fields, cls, converter, _cattrs_forbid_extra_keys=False, _cattrs_prefer_attrib_converters=True
    )

    def structure(value: Any, _: object) -> object:  # noqa: ANN401
        if value.__class__ is not dict:
            raise refusal(value, "an object")
        if len(value) != len(names):
            raise _wrong_keys(value, names)
        return structure_fields(value, cls)

    def structure_detailed(value: Any, _: object) -> object:  # noqa: ANN401
        if value.__class__ is dict and value.keys() != names:
            raise _wrong_keys(value, names)
        return structure(value, cls)

    return structure_detailed if converter.detailed_validation else structure


def _required(field: attrs.Attribute[Any], converter: Converter, *, by_name: bool) -> attrs.Attribute[Any]:
    """A field without default: where all are required, a count of the keys is enough to refuse others.

    cattrs leaves a value with a converter of its own as it is, which is what a quick one wants for leaves.
    """
    as_it_is = not converter.detailed_validation and _LEAVES.issuperset(options(field.type))
    return field.evolve(default=attrs.NOTHING, kw_only=by_name, converter=attrs.converters.pipe() if as_it_is else None)


def _wrong_keys(value: dict[object, object], names: set[str]) -> RefusalError:
    for key in value:
        if key not in names:
            return RefusalError("unknown key", key)
    return RefusalError("the key is missing", min(names - value.keys()))


def _keys_and_values(cls: type[attrs.AttrsInstance], converter: Converter) -> Callable[[Any], dict[str, Any]]:
    return make_dict_unstructure_fn_from_attrs(fields_in_order(cls), cls, converter)
