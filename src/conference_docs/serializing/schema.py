"""The JSON Schema (draft 2020-12) of what `to_json` writes, generated from the model.

`json_schema` reads the shipped file; `generate` makes its content, and a test holds both equal.
What a schema cannot say (that spans are the text's, that names are speakers', that keys do not
repeat, that 1.0 is no integer) only `from_json` checks.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from conference_docs.fields import Hint, is_tuple, options
from conference_docs.model import Article, StrEnum
from conference_docs.serializing.json_codec import SCHEMA
from conference_docs.serializing.keys import fields_in_order

FILE = "conference-docs-1.schema.json"
"""The name of the shipped file, in this package."""

_LEAVES: dict[Hint, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "minimum": 0},
    type(None): {"type": "null"},
    dt.date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}
_FROM_ONE = {"line", "column"}


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the documents that `to_json` writes, as a dict of one's own.

    >>> json_schema()["properties"]["schema"]
    {'const': 'conference-docs/1'}
    """
    import json  # noqa: PLC0415
    from importlib import resources  # noqa: PLC0415

    text = resources.files(__package__).joinpath(FILE).read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def generate() -> dict[str, Any]:
    """The JSON Schema, made from the model's classes, their fields and the first lines of their docstrings.

    >>> generate()["$defs"]["Role"]["enum"]
    ['chair', 'speaker', 'participant']
    """
    definitions: dict[str, Any] = {}
    article = _object(Article, definitions)
    article["properties"] = {"schema": {"const": SCHEMA}, **article["properties"]}
    article["required"] = ["schema", *article["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": SCHEMA,
        **article,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type[attrs.AttrsInstance], definitions: dict[str, Any]) -> dict[str, Any]:
    properties = {field.name: _property(field, definitions) for field in fields_in_order(cls)}
    return {
        "description": _summary(cls),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _property(field: attrs.Attribute[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    schema = _value(field.type, definitions)
    return {**schema, "minimum": 1} if field.name in _FROM_ONE else schema


def _value(hint: Hint, definitions: dict[str, Any]) -> dict[str, Any]:
    if len(options(hint)) > 1:
        return {"anyOf": [_value(option, definitions) for option in options(hint)]}
    if is_tuple(hint):
        return {"type": "array", "items": _value(hint.__args__[0], definitions)}
    if hint in _LEAVES:
        return dict(_LEAVES[hint])
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = _enum(hint) if issubclass(hint, StrEnum) else _object(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _enum(kind: type[StrEnum]) -> dict[str, Any]:
    return {"description": _summary(kind), "type": "string", "enum": [member.value for member in kind]}


def _summary(cls: type) -> str:
    """The first paragraph of a class's docstring, on one line."""
    return " ".join((cls.__doc__ or "").partition("\n\n")[0].split())
