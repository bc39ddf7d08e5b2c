"""Mutants of a valid document that know its structure: each value at each depth, changed in every way.

A mutant is a path into the document and what to do there; `apply` makes the document, from a
fresh copy. `paths_to_blame` are the JSON paths at which a reader may find it out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from conference_docs.serializing.json_codec import to_dict
from tests.strategies.articles import sample_article

Path: TypeAlias = tuple[str | int, ...]

DOCUMENT = to_dict(sample_article())
_STORED = json.dumps(DOCUMENT)

REMOVED = object()

# What to put in the place of any value: nulls, wrong types, numbers of every kind, empties, look-alikes.
ANYTHING: list[object] = [
    *(None, True, False, 0, 1, -1, 2**31, -(2**63), 10**17, 10**19, 0.0, 1.0, 0.5, 1e300),
    *(float("nan"), float("inf"), float("-inf")),
    *("", " ", "x", "5", "null", "true", "NaN", "person", "PERSON", "chair", "obligation", "warning", "text"),
    *("2024-03-14", "2024-03-32", "Yin Li", "conference-docs/1", "conference-docs/2", "\x00", "é", "😀"),
    *([], [None], [[]], [{}], ["x"], [5], ["chair"], {}, {"x": 1}, {"text": "", "start": 0, "end": 0}),
    {"text": "Ports", "start": 0, "end": 5},
]  # fmt: skip


class Mutant(NamedTuple):
    """What to put where: a value, or `REMOVED` to take away what is there."""

    path: Path
    value: object


def places(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every value in a document, with its path, the document itself apart."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key), item
        yield from places(item, (*path, key))


def mutants() -> Iterator[Mutant]:
    """Every mutant, in the order of the document."""
    spans = [value for _, value in places(DOCUMENT) if is_span(value)]
    for path, value in [((), DOCUMENT), *places(DOCUMENT)]:
        if path:
            yield Mutant(path, REMOVED)
            yield from (Mutant(path, other) for other in ANYTHING)
        yield from (Mutant((*path, key), changed) for key, changed in _inner(value))
        if is_span(value):
            yield from (Mutant(path, other) for other in spans)


def _inner(value: object) -> Iterator[tuple[str | int, object]]:
    """Changes that look at the value: keys added and renamed, items doubled, numbers and letters off by one."""
    if isinstance(value, dict):
        yield from ((key, None) for key in ("extra", "Text", "", "a b", "schema ", "__class__"))
    if isinstance(value, list) and value:
        yield len(value), value[0]
    if is_span(value):
        assert isinstance(value, dict)
        text, start, end = value["text"], value["start"], value["end"]
        yield from (("start", start + step) for step in (-1, 1))
        yield from (("end", end + step) for step in (-1, 1))
        yield from (("text", other) for other in (text[1:], text[:-1], text + " ", text.upper(), text[::-1]))
        yield from (("start", end), ("end", start))


def is_span(value: object) -> bool:
    return isinstance(value, dict) and value.keys() == {"text", "start", "end"}


def apply(mutant: Mutant) -> Any:  # noqa: ANN401
    """A fresh document with the mutant's change in it."""
    document = json.loads(_STORED)
    place = document
    for step in mutant.path[:-1]:
        place = place[step]
    key = mutant.path[-1]
    if mutant.value is REMOVED:
        del place[key]
    elif isinstance(place, list) and key == len(place):
        place.append(mutant.value)
    else:
        place[key] = mutant.value
    return document


def json_path(path: Path) -> str:
    """A path as the library writes it."""

    def step(key: str | int) -> str:
        if isinstance(key, int):
            return f"[{key}]"
        return f".{key}" if key.isidentifier() else f"[{json.dumps(key)}]"

    return "$" + "".join(map(step, path))


def may_be_blamed(mutant: Mutant, blamed: str) -> bool:
    """Whether a refusal at the path `blamed` is right for a mutant."""
    changed = json_path(mutant.path)
    if blamed == changed or re.match(r"[.\[]", blamed.removeprefix(changed)):
        return blamed.startswith(changed)  # the value itself, or what is in it
    # A span is refused as a whole, and so is a diagnostic whose place cannot be.
    if blamed == json_path(mutant.path[:-1]) and mutant.path[-1] in {"text", "start", "end", "line", "column"}:
        return True
    # What depends on another value is refused where it stands, not there.
    return any(re.fullmatch(here, changed) and re.fullmatch(there, blamed) for here, there in _DEPENDENT)


_DEPENDENT = [
    (r"\$\.text", r"\$\..*"),
    (r"\$\.speakers(\[0\])?(\.name)?", r"\$\.directives\[0\]\.speaker"),
    (r"\$\.attendees\[0\]\.positions\[0\]\.span(\.\w+)?", r"\$\.attendees\[0\]\.positions\[0\]\.text"),
    (r"\$\.speakers\[0\]\.positions\[0\]\.span(\.\w+)?", r"\$\.speakers\[0\]\.positions\[0\]\.text"),
    (r"\$\.directives\[0\]\.span(\.\w+)?", r"\$\.directives\[0\]\.text"),
    (r"\$\.directives\[0\]\.actions\[0\]\.span(\.\w+)?", r"\$\.directives\[0\]\.actions\[0\]\.text"),
    (r"\$\.directives\[0\]\.actions\[0\]\.verb_span(\.\w+)?", r"\$\.directives\[0\]\.actions\[0\]\.verb"),
    (r"\$\.diagnostics\[0\]\.span(\.\w+)?", r"\$\.diagnostics\[0\]"),
]
