"""Every kind of dirt that scraped text comes with: an article, the exact text, and a word on what is odd."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

import pytest

from conference_docs import Article, SeedFormatError, parse, read
from tests.fuzz.checks import check

DOCUMENT = (
    "Quay Holds Plenary of Harbour Committee\nDate: 2024-03-14\nSource: Harbour News\n\n"
    "On the morning of March 14, the plenary was chaired by Li Holm, Mayor of Quay. She stressed that the bureau "
    'should improve roads and "build ports". Bo Wen, Secretary of the Committee, attended the meeting.\n\n'
    "According to the meeting, no firm may dump waste; efforts should be made to clean the bay.\n"
)
HEADER = "Quay Holds Plenary of Harbour Committee\nDate: 2024-03-14\n\n"

ODD = {
    "lone high surrogate": "\ud83d",
    "lone low surrogate": "\ude00",
    "surrogates in the wrong order": "\ude00\ud83d",
    "a pair of surrogates": "\ud83d\ude00",
    "NUL": "\x00",
    **{f"C0 control {code:#04x}": chr(code) for code in (*range(0x01, 0x20), 0x7F)},
    **{f"C1 control {code:#04x}": chr(code) for code in range(0x80, 0xA0)},
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
    "bidi override": "\u202e",
    "bidi isolate": "\u2066",
    "left-to-right mark": "\u200e",
    "zero-width space": "\u200b",
    "zero-width joiner": "\u200d",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "soft hyphen": "\xad",
    "combining acute": "\u0301",
    "many combining marks": "e" + "\u0301\u0323" * 50,
    "astral": "\U0001f600",
    "family of emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "last code point": "\U0010ffff",
    "noncharacter": "\ufffe",
    "replacement character": "\ufffd",
    "private use": "\ue000",
    "CR": "\r",
    "CRLF": "\r\n",
    "LFCR": "\n\r",
    "NBSP": "\xa0",
    "ideographic space": "\u3000",
    "dotted capital I, whose small letter is two": "\u0130",
    "sharp s": "ß",
    "ligature": "\ufb03",
    "Roman numeral sign": "\u2162",
    "superscript digit": "²",
    "Arabic digits": "٣٤",
    "fraction": "½",
    "Han": "会议",
    "full-width letters": "Ｌｉ",
    "right-to-left letters": "שלום",
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_characters_anywhere(odd: str) -> None:
    check(odd)
    check(odd * 100)
    check(odd + DOCUMENT + odd)
    check(DOCUMENT.replace(" ", odd))
    check(DOCUMENT.replace("\n", odd))
    check(odd.join(DOCUMENT))
    for at in range(0, len(DOCUMENT), 97):
        check(DOCUMENT[:at] + odd + DOCUMENT[at:])


def test_mixed_line_ends() -> None:
    ends = ("\n", "\r", "\r\n", "\u2028", "\n\r\n", "\x85", "\x0b", "\x0c")
    lines = DOCUMENT.splitlines()
    check("".join(line + ends[number % len(ends)] for number, line in enumerate(lines * 3)))


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n", "\r", "\x00", ".", '"', "(", ",", "a", "A", "1", ":", "Date:", "Source:\n", "Topics:[", "that"],
)
def test_next_to_nothing(text: str) -> None:
    article = check(text)
    assert article.conference is None
    assert not article.speakers


@pytest.mark.parametrize(
    "char", [*"\0\n\r\t .,;:!?()[]{}\"'“”’-—/|_1aA的。", "\ud800", "\u2028", "\u0301", "\U0001f600"]
)
def test_one_character_repeated(char: str) -> None:
    check(char * 20_000)


def test_a_million_header_lines() -> None:
    text = "Date: 2024-03-14\n" * 1_000_000
    article = parse(text)
    assert article.text == text
    assert article.date is not None
    assert article.paragraphs[-1].span.end == len(text) - 1


@pytest.mark.parametrize("unit", ["a", "Li Holm, ", "the mayor should ", "\ud800", "会"])
def test_a_line_of_a_million_characters(unit: str) -> None:
    text = (unit * 1_000_000)[:1_000_000]
    assert parse(text).text == text


def test_one_sentence_of_every_cut() -> None:
    for end in range(0, len(DOCUMENT), 5):
        check(DOCUMENT[:end])
        check(DOCUMENT[end:])


# ---- bytes


def check_bytes(data: bytes) -> Article:
    article = parse(data)
    assert article.encoding is not None
    check(article.text)
    damaged = any(one.code == "undecodable-bytes" for one in article.diagnostics)
    assert damaged or article.text.encode(article.encoding).endswith(data[3:])  # but for a mark
    return article


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("text", [DOCUMENT, DOCUMENT.replace("Li Holm", "李洪").replace("roads", "道路" * 30)])
def test_every_encoding_whole_and_cut(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    article = check_bytes(data)
    assert article.text == text
    for cut in (len(data) // 2, len(data) // 2 + 1, len(data) - 1, 1, 2, 3):
        check_bytes(data[:cut])
        check_bytes(data[cut:])


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16-le")],
)
def test_the_encoding_is_reported(encoding: str, name: str) -> None:
    assert parse(DOCUMENT.encode(encoding)).encoding == name
    assert parse(DOCUMENT).encoding is None


def test_big_endian_with_a_mark_is_reported() -> None:
    article = parse(codecs.BOM_UTF16_BE + DOCUMENT.encode("utf-16-be"))
    assert (article.text, article.encoding) == (DOCUMENT, "utf-16-be")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_undecodable_bytes_are_reported_and_the_rest_comes_back(encoding: str) -> None:
    text = DOCUMENT.replace("Quay", "市长会见外宾，双方表示加强合作。")
    data = text.encode(encoding)
    at = data.index(b"\n")
    article = parse(data[:at] + b"\xff" + data[at:] + b"\xff")
    found = next(one for one in article.diagnostics if one.code == "undecodable-bytes")
    assert (found.span.text, found.message) == ("\ufffd", "undecodable bytes (2 in all), the first here")
    assert article.encoding == encoding
    assert article.text.replace("\ufffd", "").encode(encoding) == data
    with pytest.raises(SeedFormatError, match="undecodable-bytes"):
        parse(data[:at] + b"\xff" + data[at:], strict=True)


def test_random_bytes() -> None:
    rng = random.Random(20240314)  # noqa: S311
    for size in (1, 2, 3, 5, 30, 200) * 30:
        check_bytes(rng.randbytes(size))
        check_bytes(bytes(rng.choice(b"\0\xff\xfe\xef\xbb\xbf\xd8a. \n:") for _ in range(size)))


def test_random_bytes_in_a_document() -> None:
    rng, data = random.Random(7), DOCUMENT.encode()  # noqa: S311
    for _ in range(150):
        at = rng.randrange(len(data))
        parse(data[:at] + rng.randbytes(rng.randint(1, 8)) + data[at + rng.randint(0, 4) :])


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    article = read(path)
    assert (article.text, article.paragraphs, article.encoding) == ("", (), "utf-8")
    assert [one.code for one in article.diagnostics] == ["document-empty"]


@pytest.mark.parametrize("data", [bytearray(DOCUMENT.encode()), memoryview(DOCUMENT.encode())])
def test_other_bytes_like_objects_are_bytes(data: bytearray | memoryview) -> None:
    assert parse(data).text == DOCUMENT  # type: ignore[arg-type]


# Found by the mutants of the corpus and the fuzzers, and cut down.
@pytest.mark.parametrize(
    "text",
    [
        "For his part, Captain HOLM committed to  two more ships off the quay, and disclosed that it plans to reopen.",
        "It was stressed at the that roads be built.",
        "This will",
        "The mayor chaired. According to the",
        "Li Holm, the, and the",
        "He spoke.\n\nAt the same",
    ],
)
def test_findings_of_the_fuzzers(text: str) -> None:
    check(HEADER + text)
    check(text)
