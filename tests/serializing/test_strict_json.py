"""Documents that are no JSON, or only doubtfully: all are refused, with path or position, and at once."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.errors import JsonError
from conference_docs.model import Article
from conference_docs.serializing import strict_json
from conference_docs.serializing.json_codec import from_json, to_json

VALID = to_json(Article(text="Topics:[]"))

# Each document alone, and in the place of a value of a document that is valid otherwise.
SYNTAX = {
    "nothing": "",
    "a space": " ",
    "a lone letter": "a",
    "a comment": "/**/",
    "a line comment": "// x\n{}",
    "a hash comment": "# x\n{}",
    "single quotes": "{'a': 1}",
    "no quotes": "{a: 1}",
    "no colon": '{"a" 1}',
    "two colons": '{"a":: 1}',
    "comma for colon": '{"a", 1}',
    "colon in an array": '["a": 1]',
    "no value": '{"a": }',
    "no key": "{: 1}",
    "number as key": "{1: 1}",
    "null as key": "{null: 1}",
    "array as key": "{[]: 1}",
    "trailing comma in an object": '{"a": 1, }',
    "trailing comma in an array": "[1, ]",
    "leading comma": "[, 1]",
    "double comma": "[1,, 2]",
    "only a comma": "[,]",
    "missing comma": "[1 2]",
    "missing comma between strings": '["a" "b"]',
    "unclosed array": "[1",
    "unclosed object": '{"a": 1',
    "unclosed string": '"abc',
    "closing only": "]",
    "wrong closing": "[1}",
    "doubly closed": "[]]",
    "doubly closed object": "{}}",
    "semicolon": "[1; 2]",
    "word": "[nope]",
    "True": "[True]",
    "None": "[None]",
    "undefined": "undefined",
    "cut word": "[tru]",
    "capital null": "[NULL]",
    "cut null": "nul",
    "expression": "[1+2]",
    "function": "f()",
    "angle brackets": "<null>",
    "star": "[*]",
    "ampersand": "&",
}
NUMBERS = {
    "leading zero": "[012]",
    "leading zeros": "[-012]",
    "double zero": "[00]",
    "plus": "[+1]",
    "double minus": "[--1]",
    "lone minus": "[-]",
    "minus space": "[- 1]",
    "no integer part": "[.5]",
    "no fraction": "[1.]",
    "negative without integer": "[-.5]",
    "no exponent": "[1e]",
    "plus without exponent": "[1e+]",
    "capital without exponent": "[1E]",
    "fraction of exponent": "[1e.5]",
    "two points": "[1.2.3]",
    "hex": "[0x1F]",
    "octal": "[0o17]",
    "binary": "[0b1]",
    "underscore": "[1_000]",
    "thousands": "[1 000]",
    "NaN": "[NaN]",
    "Infinity": "[Infinity]",
    "-Infinity": "[-Infinity]",
    "Inf": "[Inf]",
    "nan": "[nan]",
    "full-width digit": "[\uff11]",
    "Arabic digit": "[\u0661]",
    "superscript": "[\u00b2]",
    "Python's complex": "[1j]",
    "Python's long": "[1L]",
    "huge exponent": "[1e400]",
    "negative huge exponent": "[-1e400]",
    "tiny": "[1e-400]",
    "fraction": "[1.0]",
    "exponent": "[1e0]",
    "many digits": f"[{'9' * 100_000}]",
    "many negative digits": f"[-{'9' * 100_000}]",
    "many digits of a fraction": f"[0.{'9' * 100_000}]",
}
STRINGS = {
    "escape x": r'["\x41"]',
    "escape a": r'["\a"]',
    "escape zero": r'["\0"]',
    "escape quote": r"""["\'"]""",
    "escape U": r'["\U0001F600"]',
    "escape brace": r'["\u{41}"]',
    "cut escape": r'["\u004"]',
    "cut escape at the end": r'["\u00',
    "no hex": r'["\uqqqq"]',
    "signed hex": r'["\u+041"]',
    "spaced hex": r'["\u 041"]',
    "underscored hex": r'["\u0_41"]',
    "backslash at the end": '["\\',
    "backslash before the quote": r'["\"]',
    "escape outside": r"[\u0041]",
    "escaped newline": '["\\\n"]',
    "raw newline": '["a\nb"]',
    "raw tab": '["a\tb"]',
    "raw NUL": '["a\x00b"]',
    "raw escape": '["a\x1bb"]',
    "high surrogate": r'["\ud800"]',
    "low surrogate": r'["\udc00"]',
    "two highs": r'["\ud800\ud800"]',
    "low before high": r'["\ude00\ud83d"]',
    "high and letter": r'["\ud83dx"]',
    "high and escape": r'["\ud83d\n"]',
    "high and cut escape": r'["\ud83d\u"]',
    "high and BMP": r'["\uD83D\u0041"]',
    "high, high, low": r'["\ud83d\ud83d\ude00"]',
    "after a backslash": r'["\\\ud800"]',
    "in a key": r'{"\udfff": 1}',
    "raw high, escaped low": '["\ud83d\\ude00"]',
}
WHITESPACE = {
    "form feed": "[\x0c]",
    "vertical tab": "[\x0b]",
    "no-break space": "[\u00a0]",
    "line separator": "[\u2028]",
    "next line": "[\x85]",
    "ideographic space": "[\u3000]",
    "word joiner": "[\u2060]",
    "NUL": "[\x00]",
    "NUL behind": "[]\x00",
    "byte order mark within": "[\ufeff]",
    "byte order mark": "\ufeff[]",
}
ALL = {**SYNTAX, **NUMBERS, **STRINGS, **WHITESPACE}


def refused(data: str | bytes) -> JsonError:
    with pytest.raises(JsonError) as caught:
        from_json(data)
    error = caught.value
    assert str(error).startswith(f"{error.path}: ")
    assert error.path.startswith("$")
    assert len(str(error)) < 250
    return error


@pytest.mark.parametrize("document", ALL.values(), ids=ALL)
def test_refused_alone(document: str) -> None:
    refused(document)


@pytest.mark.parametrize("document", ALL.values(), ids=ALL)
def test_refused_as_a_value(document: str) -> None:
    error = refused(VALID.replace('"topics":[]', f'"topics":{document}'))
    assert error.line is not None or error.path.startswith("$.topics")


@pytest.mark.parametrize("document", ["null", "true", "5", '"text"', "[]", "[1.5]"])
def test_other_values_than_an_object_are_refused(document: str) -> None:
    assert refused(document).path == "$"


@pytest.mark.parametrize("tail", ["x", "{}", "[]", ",", "]", "}", '"', "\x00", "null", VALID, "#", "\ufeff", "\x0c"])
def test_trailing_data_is_refused_where_it_starts(tail: str) -> None:
    error = refused(f"{VALID}\n {tail}")
    assert (error.line, error.column, error.offset) == (2, 2, len(VALID) + 2)


def test_every_cut_of_a_document_is_refused() -> None:
    for end in range(len(VALID)):
        assert refused(VALID[:end]).offset is not None


@pytest.mark.parametrize("space", [" ", "\n", "\r\n", "\t", "\r"])
def test_white_space_of_json_is_free(space: str) -> None:
    spaced = space + VALID.replace(":", f"{space}:{space}", 1).replace(",", f"{space},{space}") + space
    assert from_json(spaced) == Article(text="Topics:[]")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"\ud83d\ude00", "\U0001f600"),
        (r"\uD83D\uDE00", "\U0001f600"),
        (r"\\ud800", r"\ud800"),
        (r"\\\\ud800", r"\\ud800"),
        (r"\\\ud83d\ude00", "\\\U0001f600"),
        (r"\u0000\u2028\/\b\f\n\r\t\"\\", '\x00\u2028/\b\f\n\r\t"\\'),
        ("\ud83d", "\ud83d"),
        ("\x7f\x85\u2028\ufeff", "\x7f\x85\u2028\ufeff"),
        ("[[[[[[[[[[[[[[[[[[[[", "[[[[[[[[[[[[[[[[[[[["),
        ('\\"[[[[[[[[[[[[[[[[[[[[\\\\', '"[[[[[[[[[[[[[[[[[[[[\\'),
    ],
)
def test_escapes_of_json_are_read(written: str, read: str) -> None:
    assert from_json(VALID.replace("Topics:[]", written)).text == read


def test_the_place_of_half_a_pair_is_told() -> None:
    error = refused('{"a": 1,\n "b": "x\\ud83d"}')
    assert str(error) == r"$: \ud83d is half of a surrogate pair (line 2, column 9)"
    assert error.offset == 17


def test_bytes_with_a_byte_order_mark_are_refused_with_advice() -> None:
    error = refused(VALID.encode("utf-8-sig"))
    assert str(error) == "$: starts with a byte order mark: read the file with encoding='utf-8-sig' (line 1, column 1)"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"])
def test_other_encodings_are_refused(encoding: str) -> None:
    refused(Article.__name__.join(["{+", "+}"]).encode(encoding))
    if encoding != "utf-7":
        refused(VALID.encode(encoding))


BAD_BYTES = [
    b"\x80",
    b"\xff",
    b"\xc0\xaf",
    b"\xc3",
    b"\xe2\x28\xa1",
    b"\xed\xa0\x80",
    b"\xf5\x80\x80\x80",
    b"\xf0\x9f\x98",
]


@pytest.mark.parametrize("bad", BAD_BYTES)
def test_bytes_that_are_not_utf_8_are_refused_at_their_place(bad: bytes) -> None:
    error = refused("{\n“é”".encode() + bad)
    assert (error.line, error.column, error.offset) == (2, 4, len("{\n“é”".encode()))


DEEP = {
    "arrays": ("[", "]"),
    "objects": ('{"a":', "}"),
    "in the middle": ("[1,", ",1]"),
    "both": ('[{"a":', "}]"),
    "with strings": ('["]", ', ', "["]'),
    "with escapes": (r'["\"]", ', r', "[\\"]'),
    "spaced": ("[ \n", "\n ]"),
}


@pytest.mark.parametrize(("opening", "closing"), DEEP.values(), ids=DEEP)
@pytest.mark.parametrize("times", [17, 40, 990, 5_000, 100_000])
def test_over_deep_nesting_is_refused(opening: str, closing: str, times: int) -> None:
    for document in (opening * times + "1" + closing * times, opening * times, opening * times + closing):
        error = refused(document)
        assert "nested" in error.reason or (times < 40 and error.reason.startswith("not JSON"))


@pytest.mark.parametrize(("opening", "closing"), DEEP.values(), ids=DEEP)
def test_what_is_not_too_deep_is_not(opening: str, closing: str) -> None:
    depth = strict_json.MAX_DEPTH // (2 if opening.startswith("[{") else 1)
    assert not strict_json.is_deep(opening * depth + "1" + closing * depth)
    assert strict_json.is_deep(f"[{opening * depth}1{closing * depth}]")


@pytest.mark.parametrize("unit", ["[", "{", "]", "[]", "][", "{}", "[]]", "[[]", '"', '["', '"[', '\\"', "\\", '[[]"'])
def test_masses_of_brackets_are_refused_without_recursion_however_high_its_limit(unit: str) -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(10**9)  # so that a recursive reader would end the process
    try:
        refused(unit * (2_000_000 // len(unit)))
    finally:
        sys.setrecursionlimit(limit)


def test_fifty_megabytes_of_brackets_never_reach_the_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_json, "_DECODER", None)
    assert refused(b"[" * 50_000_000).reason == "nested more than 16 deep"


def test_brackets_are_counted_in_a_bounded_number_of_steps() -> None:
    """No loop in Python runs over the text: its lines are traced, and are few for each 64 KB."""

    def lines(document: str) -> int:
        count = 0

        def trace(_frame: object, event: str, _: object) -> object:
            nonlocal count
            count += event == "line"
            return trace

        sys.settrace(trace)  # type: ignore[arg-type]
        try:
            strict_json.is_deep(document)
        finally:
            sys.settrace(None)
        return count

    for unit in ("[[[]]]", '["[",["]"]]', '"[', "[", "]"):
        assert lines(unit * (640_000 // len(unit))) < 60 * 10


@pytest.mark.parametrize("unit", ['["[",', '[[],"]",', '{"[":{"]":[],"x":'])
def test_depth_is_counted_across_what_looks_like_brackets(unit: str) -> None:
    assert strict_json.is_deep(unit * 17)
    assert strict_json.is_deep("[]," * 100_000 + unit * 17)
    assert not strict_json.is_deep((unit + unit.count("{") * "}").rstrip(","))


@given(
    st.lists(st.sampled_from(["[", "]", '{"a":', "}", '"["', '"]"', r'"\\"', r'"\"["', "1", ",", '""']), max_size=60)
)
def test_depth_is_that_of_a_plain_count(pieces: list[str]) -> None:
    depth = deepest = 0
    for piece in pieces:
        depth += (piece in {"[", '{"a":'}) - (piece in {"]", "}"})
        deepest = max(deepest, depth)
        if depth < 0:
            break
    found = strict_json.is_deep("".join(pieces))
    assert not (found and deepest <= strict_json.MAX_DEPTH and depth >= 0)
    assert found or deepest <= 2 * strict_json.MAX_DEPTH
