"""What must hold of whatever `parse` makes of any text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from conference_docs import Article, from_json, parse, to_dict, to_json, to_text


def check(text: str) -> Article:
    """Parse a text and hold the article to the promises; raises `AssertionError` where one is broken."""
    article = parse(text)
    assert to_text(article) == text
    for span in spans(to_dict(article)):
        assert text[span["start"] : span["end"]] == span["text"], span
    assert from_json(to_json(article)) == article
    return article


def spans(part: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Every span in an article's dict, found by its keys."""
    if isinstance(part, dict):
        if part.keys() == {"text", "start", "end"}:
            yield part
        else:
            for value in part.values():
                yield from spans(value)
    elif isinstance(part, list):
        for value in part:
            yield from spans(value)
