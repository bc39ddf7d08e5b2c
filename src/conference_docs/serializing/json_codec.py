"""`to_json` and `from_json`, `to_dict` and `from_dict`: the article as a versioned JSON document.

What is written is read back equal, whatever the text holds: lone surrogates are written as they
are, so a file for such JSON needs `errors="surrogatepass"`, both ways. Nothing else is read.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from conference_docs.errors import JsonError, ModelError
from conference_docs.model import Article

if TYPE_CHECKING:
    from cattrs import Converter

# cattrs and json are imported when first used: they are a third of the time to import the library.

SCHEMA = "conference-docs/1"
"""The value of `schema`, the first key of every document."""

_VERSIONED = re.compile(r"conference-docs/([1-9][0-9]{0,8})")


def to_json(article: Article, *, indent: int | None = None) -> str:
    """An article as JSON text: on one line, or indented by so many spaces a level.

    Every key is always written, `schema` first, then title and text before what was found in
    them. Characters stand as they are, also lone surrogates: where the text has such, write it with
    `errors="surrogatepass"`. Raises `TypeError` for other types.

    >>> print(to_json(Article(text="Topics:[]", topics=["ports"]), indent=1)[:80])
    {
     "schema": "conference-docs/1",
     "title": null,
     "date": null,
     "source": null
    """
    import json  # noqa: PLC0415

    if indent is not None and type(indent) is not int:
        raise TypeError(f"indent: int or None is needed, not {type(indent).__name__}")
    separators = (",", ":") if indent is None else None
    return json.dumps(to_dict(article), ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)


def from_json(data: str | bytes | bytearray) -> Article:
    """The article that a JSON text holds; bytes are UTF-8, without byte order mark.

    Raises `JsonError` for everything that `to_json` does not write (spacing, order of keys and
    escapes apart): bad syntax, unknown, missing and repeated keys, values of another type or kind,
    spans that are not the text's, names without speaker, another schema version.

    >>> article = Article(text="Topics:[]")
    >>> from_json(to_json(article)) == article
    True
    >>> from_json('{"schema": "conference-docs/2", "title": null}')
    Traceback (most recent call last):
      ...
    conference_docs.errors.JsonError: $.schema: "conference-docs/2" is newer than "conference-docs/1", ...
    """
    from conference_docs.serializing.strict_json import loads  # noqa: PLC0415

    if not isinstance(data, str | bytes | bytearray):
        raise TypeError(f"data: str, bytes or bytearray is needed, not {type(data).__name__}")
    return _structure(loads(data))


def to_dict(article: Article) -> dict[str, Any]:
    """An article as a plain dict of JSON types, as `to_json` writes it. Raises `TypeError` for other types.

    >>> document = to_dict(Article(text="Topics:[]"))
    >>> document["schema"], document["text"], document["header"]["end"]
    ('conference-docs/1', 'Topics:[]', 0)
    """
    if type(article) is not Article:
        raise TypeError(f"article: Article is needed, not {type(article).__name__}")
    return {"schema": SCHEMA, **_converter(detailed=False).unstructure(article)}


def from_dict(data: dict[str, Any]) -> Article:
    """The article that a dict as from `to_dict` holds; raises `JsonError` as `from_json` does.

    >>> from_dict(to_dict(Article(text="Topics:[]"))).text
    'Topics:[]'
    >>> from_dict({**to_dict(Article(text="")), "topics": ["ports", 5]})
    Traceback (most recent call last):
      ...
    conference_docs.errors.JsonError: $.topics[1]: a string is needed, not an integer
    """
    if not isinstance(data, dict):
        raise TypeError(f"data: dict is needed, not {type(data).__name__}")
    return _structure(dict(data))


@functools.cache
def _converter(*, detailed: bool) -> Converter:
    from conference_docs.serializing.converter import make_converter  # noqa: PLC0415

    return make_converter(detailed=detailed)


def _structure(document: object) -> Article:
    """The article of a decoded document: quickly, and once more with care where it is refused."""
    body = document
    if isinstance(document, dict):
        _check_schema(document)
        body = {key: value for key, value in document.items() if key != "schema"}
    try:
        return _converter(detailed=False).structure(body, Article)
    except (ValueError, TypeError, KeyError) as error:
        refused = error
    raise _explain(body, refused) from None


def _explain(body: object, refused: Exception) -> JsonError:
    try:
        _converter(detailed=True).structure(body, Article)
    except (ValueError, TypeError, KeyError, ExceptionGroup) as error:
        refused = error
    return _json_error(refused)


def _json_error(error: Exception) -> JsonError:
    """The first of the refusals in cattrs's groups, with the path that their notes tell."""
    path = "$"
    while True:
        path += "".join(map(_step, getattr(error, "__notes__", ())))
        if not isinstance(error, ExceptionGroup):
            break
        error = error.exceptions[0]
    if isinstance(error, ModelError):
        return JsonError(path + (error.path or "$")[1:], error.reason)
    key = getattr(error, "key", None)
    return JsonError(path if key is None else path + _key_step(key), getattr(error, "reason", str(error)))


def _step(note: object) -> str:
    """What a note of cattrs adds to the path: an index or a field."""
    name = getattr(note, "name", None)
    return f"[{getattr(note, 'index', '')}]" if name is None else f".{name}"


def _key_step(key: object) -> str:
    from conference_docs.serializing.converter import quoted  # noqa: PLC0415

    if isinstance(key, str):
        return f".{key}" if key.isascii() and key.isidentifier() and len(key) <= 40 else f"[{quoted(key)}]"
    return f"[{quoted(repr(key))[1:-1]}]"


def _check_schema(document: dict[str, object]) -> None:
    """Raise `JsonError` for a document of any other schema, saying what to do about it."""
    from conference_docs.serializing.converter import quoted, refusal  # noqa: PLC0415

    schema = document.get("schema")
    if schema == SCHEMA:
        return
    if "schema" not in document:
        raise JsonError("$.schema", f'the key is missing: an article\'s document has "{SCHEMA}" here')
    if not isinstance(schema, str):
        raise JsonError("$.schema", refusal(schema, f'"{SCHEMA}"').reason)
    if _VERSIONED.fullmatch(schema):
        reason = f'is newer than "{SCHEMA}", which this version of conference_docs reads: upgrade it to read this'
        raise JsonError("$.schema", f"{quoted(schema)} {reason}")
    raise JsonError("$.schema", f'{quoted(schema)} is not a schema of this library: "{SCHEMA}" is needed')
