r"""JSON text to plain values, strictly: what RFC 8259 lets pass doubtfully is refused.

Refused besides bad syntax: a byte order mark, bytes that are not UTF-8, `\ud800` escapes without
their other half, nesting over `MAX_DEPTH`. What has a place of its own in the document (duplicate
keys, `NaN`, huge numbers, numbers with a fraction) is decoded to `Unreadable`, so that whoever
finds it there can say where.
"""

from __future__ import annotations

import json
import re
from typing import Any

from conference_docs.errors import JsonError
from conference_docs.serializing.converter import Unreadable, quoted

MAX_DEPTH = 16
"""How deep arrays and objects may nest. An article's reach 6."""

_MAX_DIGITS = 18  # any offset has fewer; and `int` takes quadratic time

_BRACKETS = bytes.maketrans(b"{}", b"[]")
_NO_BRACKETS = bytes(set(range(256)) - set(b'[]{}"'))
_CHUNK = 1 << 16

_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|.)",
    re.DOTALL,
)


def loads(data: str | bytes | bytearray) -> Any:  # noqa: ANN401
    """The value of a JSON document; raises `JsonError` at `$`, with line, column and offset where it is one place.

    >>> loads('{"a": [1, NaN]}')
    {'a': [1, Unreadable(reason='NaN is not JSON', key=None)]}
    >>> loads('{"a": }')
    Traceback (most recent call last):
      ...
    conference_docs.errors.JsonError: $: not JSON: expecting value (line 1, column 7)
    """
    text = data if isinstance(data, str) else _decode(data)
    if text.startswith("\ufeff"):
        raise JsonError("$", "starts with a byte order mark: read the file with encoding='utf-8-sig'", 1, 1, 0)
    if is_deep(text):
        raise JsonError("$", f"nested more than {MAX_DEPTH} deep")
    _refuse_half_escapes(text)
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        reason = f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise JsonError("$", reason, error.lineno, error.colno, error.pos) from None


def is_deep(text: str) -> bool:
    """Whether a document nests deeper than `MAX_DEPTH`, found in linear time and without recursion.

    In documents of megabytes, or of no JSON, it may count up to thrice as deep before it is found to be so.

    >>> is_deep("[" * 17 + "]" * 17), is_deep('["[[[[[[[[[[[[[[[[[["]'), is_deep("[]" * 100)
    (True, False, False)
    """
    raw = text.encode("utf-8", "surrogatepass").replace(b"\\\\", b"").replace(b'\\"', b"")
    # With all but brackets and quotation marks gone, `""` is an empty string or the gap between
    # two: what stands inside strings and what outside is the same without it.
    skeleton = raw.translate(_BRACKETS, _NO_BRACKETS).replace(b'""', b"")
    depth = quotes = 0
    for start in range(0, len(skeleton), _CHUNK):
        parts = skeleton[start : start + _CHUNK].split(b'"')
        rest = _unmatched(b"".join(parts[quotes % 2 :: 2]))
        quotes += len(parts) - 1
        depth += rest.count(b"[") - rest.count(b"]")
        if depth < 0:  # no JSON: the decoder gets no further than here
            return False
        if depth > MAX_DEPTH or b"[]" in rest:
            return True
    return False


def _unmatched(brackets: bytes) -> bytes:
    """Brackets without pairs, but for pairs that hold more than `MAX_DEPTH` others within each other."""
    for _ in range(MAX_DEPTH):  # each round takes off the innermost level everywhere
        brackets = brackets.replace(b"[]", b"")
    return brackets


def _decode(data: bytes | bytearray) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        start = error.start
    line_start = data.rfind(b"\n", 0, start) + 1
    column = len(data[line_start:start].decode("utf-8")) + 1
    raise JsonError("$", "the bytes are not UTF-8", data.count(b"\n", 0, start) + 1, column, start)


def _refuse_half_escapes(text: str) -> None:
    """Raise `JsonError` at an escaped surrogate that has no other half: it is no character, but a sign of damage."""
    if _HALF.search(text) is None:
        return
    for escape in _ESCAPE.finditer(text):
        if escape["half"]:
            at = escape.start()
            line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
            raise JsonError("$", f"\\{escape['half']} is half of a surrogate pair", line, column, at)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Unreadable:
    values = dict(pairs)
    if len(values) == len(pairs):
        return values
    seen: set[str] = set()
    double = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return Unreadable("the key stands there twice", double)


def _integer(digits: str) -> int | Unreadable:
    return int(digits) if len(digits) <= _MAX_DIGITS else Unreadable(f"a number of {len(digits)} digits is too large")


def _fraction(digits: str) -> Unreadable:
    return Unreadable(f"{quoted(digits)[1:-1]} is not an integer: no number here has a fraction or exponent")


def _constant(name: str) -> Unreadable:
    return Unreadable(f"{name} is not JSON")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_fraction, parse_constant=_constant
)
