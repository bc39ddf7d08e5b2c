"""Bytes to text and back."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.reading.decode import decode

ENGLISH = "Mayor Meets Envoys\n“They met,” he said – in Málaga.\n"
CHINESE = "市长会见外宾\n3月14日上午，市长在市政府会见了外宾。双方表示，将进一步加强合作。\n"


@pytest.mark.parametrize("text", [ENGLISH, CHINESE, "plain", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_signed_and_utf8(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.problems) == (text, encoding, ())
    assert decoded.text.encode(decoded.encoding) == text.encode(encoding)


def test_big_endian_with_a_mark() -> None:
    decoded = decode(codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be"))
    assert (decoded.text, decoded.encoding) == (ENGLISH, "utf-16-be")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "gb18030"])
def test_guessed(encoding: str) -> None:
    text = CHINESE if encoding == "gb18030" else ENGLISH
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert [problem.code for problem in decoded.problems] == ["encoding-guessed"]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Meets Envoys\n“They met，” he said（市长）.\n",
        "fontSize: \xa0 big middle small\n\nThe mayor met them.",
        "The envoys of Málaga, João and Inês, “met” here.",
        "市長會見外賓，雙方表示將進一步加強合作。",
    ],
)
def test_little_or_rare_in_gb18030(text: str) -> None:
    decoded = decode(text.encode("gb18030"))
    assert (decoded.text, decoded.encoding) == (text, "gb18030")


def test_a_letter_of_latin_1_is_no_chinese() -> None:
    assert decode("The envoys of Málaga met here.".encode("latin-1")).encoding == "utf-8"


@pytest.mark.parametrize("text", [ENGLISH, "Only ASCII, and then “"])
def test_utf8_cut_short(text: str) -> None:
    data = (text + "”").encode()[:-1]
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text == text + "\ufffd\ufffd"
    assert decoded.problems[0].detail == "2 in all"


def test_a_stray_byte_in_utf8_is_no_chinese() -> None:
    decoded = decode(b"Caf\xe9 Holm met the envoys. \xff They spoke.")
    assert decoded.encoding == "utf-8"
    assert decoded.text == "Caf\ufffd Holm met the envoys. \ufffd They spoke."
    assert [problem.code for problem in decoded.problems] == ["undecodable-bytes"]


def test_damaged_gb18030_is_still_chinese() -> None:
    data = CHINESE.encode("gb18030")
    decoded = decode(data[:20] + b"\xff" + data[20:])
    assert decoded.encoding == "gb18030"
    assert decoded.text.count("\ufffd") == 1


@given(st.binary(max_size=300))
def test_total_and_what_was_decodable_comes_back(data: bytes) -> None:
    decoded = decode(data)
    again = decoded.text.encode(decoded.encoding)
    if not any(problem.code == "undecodable-bytes" for problem in decoded.problems):
        assert again == data or codecs.BOM_UTF16_BE + again == data
    for problem in decoded.problems:
        assert 0 <= problem.start <= problem.end <= len(decoded.text)


@given(st.text(max_size=100), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_any_text_survives_where_the_encoding_is_sure(text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore")
    if "\0" not in text and not text.startswith("\ufeff"):
        assert decode(data).text == data.decode(encoding)
