"""The keys of the JSON objects, in their order."""

from __future__ import annotations

from typing import Any

import attrs

from conference_docs.model import Article

ARTICLE_KEYS = (
    *("title", "date", "source", "topics", "text"),
    *("conference", "attendees", "speakers", "directives", "paragraphs", "diagnostics", "header", "encoding"),
)
"""The order of an article's keys: what it is, what it says, what was found. Other classes keep their own."""


def fields_in_order(cls: type[attrs.AttrsInstance]) -> list[attrs.Attribute[Any]]:
    """The fields of a class in the order of its keys, with their types for strings of them."""
    fields = attrs.fields(attrs.resolve_types(cls))
    return sorted(fields, key=lambda field: ARTICLE_KEYS.index(field.name)) if cls is Article else list(fields)
