"""JSON is lossless both ways, readable, versioned, and refuses everything else."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
import subprocess
import sys
from typing import Any, cast

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conference_docs.errors import JsonError
from conference_docs.model import Article, Header, Span
from conference_docs.serializing.json_codec import SCHEMA, from_dict, from_json, to_dict, to_json
from tests.strategies.articles import HOSTILE, articles, sample_article, texts

ARTICLE = sample_article()
DOCUMENT = to_dict(ARTICLE)


@given(articles())
@example(ARTICLE)
@example(Article(text=""))
def test_every_article_comes_back_equal(article: Article) -> None:
    assert from_json(to_json(article)) == article
    assert from_dict(to_dict(article)) == article


@given(articles(), st.none() | st.integers(0, 3))
def test_layout_changes_nothing(article: Article, indent: int | None) -> None:
    written = to_json(article, indent=indent)
    assert from_json(written) == article
    assert json.loads(written) == to_dict(article)


@given(articles())
def test_a_file_that_lets_surrogates_pass_keeps_them(article: Article) -> None:
    stored = to_json(article).encode("utf-8", "surrogatepass")
    assert from_json(stored.decode("utf-8", "surrogatepass")) == article


@given(texts())
def test_utf_8_bytes_are_read_as_their_text(text: str) -> None:
    article = Article(text=text.encode("utf-8", "replace").decode("utf-8"))
    stored = to_json(article).encode("utf-8")
    assert from_json(stored) == from_json(bytearray(stored)) == article


@pytest.mark.parametrize("text", HOSTILE + [first + second for first, second in itertools.pairwise(HOSTILE)], ids=ascii)
def test_no_text_is_changed(text: str) -> None:
    article = Article(text=text, title=text, header=Header(title=Span(text, 0, len(text))))
    assert from_json(to_json(article)) == article


def test_two_surrogates_are_not_merged() -> None:
    text = from_json(to_json(Article(text="\ud83d\ude00"))).text
    assert [ord(char) for char in text] == [0xD83D, 0xDE00]


def test_the_order_of_keys_is_for_readers() -> None:
    assert list(DOCUMENT) == [
        *("schema", "title", "date", "source", "topics", "text", "conference", "attendees", "speakers"),
        *("directives", "paragraphs", "diagnostics", "header", "encoding"),
    ]
    assert list(DOCUMENT["directives"][0]) == [field.name for field in attrs.fields(type(ARTICLE.directives[0]))]


def test_every_key_is_written_whatever_is_missing() -> None:
    empty = to_dict(Article(text=""))
    assert list(empty) == list(DOCUMENT)
    assert (empty["title"], empty["topics"], empty["header"]["date"]) == (None, [], None)


def kinds(value: object) -> set[type]:
    """The classes of all values in a JSON value."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return {type(value)}.union(*map(kinds, parts))


def test_a_dict_is_of_json_types_only() -> None:
    assert kinds(DOCUMENT) == {dict, list, str, int}
    assert kinds(to_dict(Article(text=""))) == {dict, list, str, int, type(None)}


def test_a_dict_is_the_callers_own() -> None:
    first = to_dict(ARTICLE)
    first["directives"][0]["actions"].clear()
    assert to_dict(ARTICLE) == DOCUMENT
    before = json.dumps(DOCUMENT)
    from_dict(DOCUMENT)
    assert json.dumps(DOCUMENT) == before


def test_json_is_on_one_line_or_indented() -> None:
    assert "\n" not in to_json(ARTICLE)
    assert to_json(ARTICLE, indent=2).startswith('{\n  "schema": "conference-docs/1",\n  "title": "Ports Work 会议",\n')
    assert to_json(ARTICLE, indent=2).splitlines()[2] == '  "title": "Ports Work 会议",'


def test_the_order_of_keys_is_free_when_reading() -> None:
    def backwards(value: object) -> object:
        if isinstance(value, dict):
            return {key: backwards(value[key]) for key in reversed(value)}
        return [backwards(item) for item in value] if isinstance(value, list) else value

    assert from_json(json.dumps(backwards(DOCUMENT))) == ARTICLE


ARGUMENTS = [
    (lambda: to_json(cast("Article", DOCUMENT)), "article: Article is needed, not dict"),
    (lambda: to_dict(cast("Article", None)), "article: Article is needed, not NoneType"),
    (lambda: to_json(ARTICLE, indent=cast("int", "\t")), "indent: int or None is needed, not str"),
    (lambda: to_json(ARTICLE, indent=True), "indent: int or None is needed, not bool"),
    (lambda: from_json(cast("str", DOCUMENT)), "data: str, bytes or bytearray is needed, not dict"),
    (lambda: from_json(cast("str", None)), "data: str, bytes or bytearray is needed, not NoneType"),
    (lambda: from_json(cast("str", memoryview(b"{}"))), "data: str, bytes or bytearray is needed, not memoryview"),
    (lambda: from_dict(cast("dict[str, Any]", "{}")), "data: dict is needed, not str"),
    (lambda: from_dict(cast("dict[str, Any]", [])), "data: dict is needed, not list"),
]


@pytest.mark.parametrize(("call", "message"), ARGUMENTS)
def test_wrong_arguments_are_named(call: Any, message: str) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        call()


def refused(document: object) -> str:
    with pytest.raises(JsonError) as caught:
        from_json(json.dumps(document))
    assert str(caught.value).startswith(f"{caught.value.path}: ")
    return str(caught.value)


READ = '"conference-docs/1", which this version of conference_docs reads'
SCHEMAS = [
    ("conference-docs/2", f'"conference-docs/2" is newer than {READ}: upgrade it to read this'),
    ("conference-docs/10", '"conference-docs/10" is newer than'),
    ("conference-docs/0", '"conference-docs/0" is not a schema of this library: "conference-docs/1" is needed'),
    ("conference-docs/1 ", '"conference-docs/1 " is not a schema of this library'),
    ("x" * 100, '"' + "x" * 40 + '\\u2026" is not a schema of this library'),
    (1, '"conference-docs/1" is needed, not an integer'),
    (None, '"conference-docs/1" is needed, not null'),
    ([SCHEMA], '"conference-docs/1" is needed, not an array'),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "reason"), SCHEMAS)
def test_another_schema_is_refused_before_all_else(schema: object, reason: str) -> None:
    assert refused({"schema": schema, "new": 1}).startswith(f"$.schema: {reason}")


def test_a_missing_schema_is_refused() -> None:
    assert refused({}) == '$.schema: the key is missing: an article\'s document has "conference-docs/1" here'


def changed(document: object, path: list[str | int], value: object) -> object:
    copy = json.loads(json.dumps(document))
    place = copy
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return copy


ROLE = "one of chair, speaker, participant is needed"
REFUSED: list[tuple[list[str | int], object, str]] = [
    (["title"], 5, "$.title: a string is needed, not an integer"),
    (["title"], True, "$.title: a string is needed, not a boolean"),
    (["text"], None, "$.text: a string is needed, not null"),
    (["date"], "2024-3-14", '$.date: a date as YYYY-MM-DD is needed, not "2024-3-14"'),
    (["date"], "20240314", '$.date: a date as YYYY-MM-DD is needed, not "20240314"'),
    (["date"], "2024-02-30", '$.date: a date as YYYY-MM-DD is needed, not "2024-02-30"'),
    (["date"], "2024-03-14T00:00:00", '$.date: a date as YYYY-MM-DD is needed, not "2024-03-14T00:00:00"'),
    (["date"], 20240314, "$.date: a date as a string, YYYY-MM-DD, is needed, not an integer"),
    (["topics"], "ports", "$.topics: an array is needed, not a string"),
    (["topics", 1], 5, "$.topics[1]: a string is needed, not an integer"),
    (["header", "end"], "14", "$.header.end: an integer is needed, not a string"),
    (["header", "end"], 14.0, "$.header.end: 14.0 is not an integer: no number here has a fraction or exponent"),
    (["header", "end"], True, "$.header.end: an integer is needed, not a boolean"),
    (["header", "end"], 10**30, "$.header.end: a number of 31 digits is too large"),
    (["header", "end"], float("nan"), "$.header.end: NaN is not JSON"),
    (["header", "end"], float("-inf"), "$.header.end: -Infinity is not JSON"),
    (["header", "end"], 1000, "$.header.end: 1000 is outside the article's 99 code points"),
    (["header", "title"], [], "$.header.title: an object is needed, not an array"),
    (["attendees", 0, "roles", 0], "guest", f'$.attendees[0].roles[0]: {ROLE}, not "guest"'),
    (["attendees", 0, "roles", 0], ["chair"], f"$.attendees[0].roles[0]: {ROLE}, not an array"),
    (["attendees", 0, "nickname"], "x", "$.attendees[0].nickname: unknown key"),
    (["attendees", 0, "a b"], "x", '$.attendees[0]["a b"]: unknown key'),
    (["attendees", 0, "\ud800"], "x", '$.attendees[0]["\\ud800"]: unknown key'),
    (["directives", 0, "span", "start"], -1, "$.directives[0].span: Span -1:97 does not fit a text of 29"),
    (["directives", 0, "speaker"], "Wang", "$.directives[0].speaker: this is not the name of any of the speakers"),
    (["directives", 0, "actions", 0, "text"], "x", "$.directives[0].actions[0].text: this is not the text of its span"),
    (["speakers", 0, "statements", 0, "cue", "text"], "x" * 8, "$.speakers[0].statements[0].cue: this text does not"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "message"), REFUSED)
def test_what_is_wrong_is_refused_with_path_and_reason(path: list[str | int], value: object, message: str) -> None:
    document = changed(DOCUMENT, path, value)
    if any(isinstance(key, str) and "\ud800" in key for key in path):
        with pytest.raises(JsonError) as caught:
            from_json(json.dumps(document, ensure_ascii=False))
        assert str(caught.value).startswith(message)
    else:
        assert refused(document).startswith(message)


def test_a_key_twice_is_refused_at_its_path() -> None:
    written = to_json(ARTICLE).replace('"verb":"improve"', '"verb":"build","verb":"improve"')
    with pytest.raises(JsonError, match=r"^\$\.directives\[0\]\.actions\[0\]\.verb: the key stands there twice$"):
        from_json(written)
    with pytest.raises(JsonError, match=r"^\$\.schema: the key stands there twice$"):
        from_json('{"schema": 1, "schema": "conference-docs/1"}')


PYTHON_VALUES: list[tuple[list[str | int], object, str]] = [
    (["topics"], ("ports",), "$.topics: an array is needed, not tuple"),
    (["date"], dt.date(2024, 3, 14), "$.date: a date as a string, YYYY-MM-DD, is needed, not date"),
    (["text"], b"bytes", "$.text: a string is needed, not bytes"),
    (["header", "end"], float("nan"), "$.header.end: an integer is needed, not a number with a fraction"),
    (["header"], ARTICLE.header, "$.header: an object is needed, not Header"),
    (["header", 5], "x", "$.header[5]: unknown key"),
]


@pytest.mark.parametrize(("path", "value", "message"), PYTHON_VALUES)
def test_a_dict_of_other_python_values_is_refused(path: list[str | int], value: object, message: str) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(JsonError, match=f"^{re.escape(message)}"):
        from_dict(document)


def test_values_that_contain_themselves_are_refused() -> None:
    document = to_dict(ARTICLE)
    document["header"] = document
    with pytest.raises(JsonError, match=r"^\$\.header\.schema: unknown key$"):
        from_dict(document)


def test_the_refused_document_is_not_held_by_the_error() -> None:
    with pytest.raises(JsonError) as caught:
        from_json('{"schema": ')
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def in_a_fresh_process(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60).stdout


def test_what_only_json_needs_is_imported_when_it_is_needed() -> None:
    code = "import sys, conference_docs; print({'cattrs', 'json', 'jsonschema'} & {*sys.modules})"
    assert in_a_fresh_process(code).strip() == "set()"


def test_threads_that_start_together_read_the_same() -> None:
    """In a process of their own, so that they find no converter there."""
    written = to_json(ARTICLE)
    code = f"""if True:
        from concurrent.futures import ThreadPoolExecutor
        from threading import Barrier
        from conference_docs import from_json, to_json
        start = Barrier(8)
        def work(_):
            start.wait()
            return to_json(from_json({written!r}))
        with ThreadPoolExecutor(8) as pool:
            print({{*pool.map(work, range(8))}} == {{{written!r}}})
    """
    assert in_a_fresh_process(code).strip() == "True"
