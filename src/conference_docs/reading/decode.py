"""Bytes to text: UTF-8, UTF-16 and GB18030, whole or damaged.

A byte order mark is a signature and not text: it is left out of `Decoded.text`, and the encoding's
name says that it was there (`utf-8-sig`, `utf-16`). Each undecodable byte becomes one U+FFFD.
"""

from __future__ import annotations

import codecs
import re

import attrs

from conference_docs.reading.problems import Problem

# Byte order mark, codec of what follows, name under which the encoding is reported. `utf-16` writes the
# mark back; Python has no codec that writes the big-endian one, so that name says the order alone.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_SAMPLE = 4096  # bytes that decide whether unmarked bytes are UTF-16
_GB_SAMPLE = 65536  # bytes that decide between GB18030 and damaged UTF-8
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_ESCAPED = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_HAN = re.compile("[\u3400-\u9fff]")


@attrs.frozen
class Decoded:
    """The text of some bytes, the name of the encoding, and what could not be decoded."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text of bytes in UTF-8, UTF-16 or GB18030; never raises.

    >>> decoded = decode("会议".encode("gb18030"))
    >>> decoded.text, decoded.encoding
    ('会议', 'gb18030')
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], codec, name)
    order = _unmarked_utf16(data[:_SAMPLE])
    if order:
        return _guessed(_lenient(data, order, order))
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _neither(data, error)


def _neither(data: bytes, error: UnicodeDecodeError) -> Decoded:
    """Bytes that are not clean UTF-8: GB18030, or UTF-8 with damage."""
    cut_short = error.reason == "unexpected end of data" and error.end == len(data)
    if not cut_short and _looks_gb18030(data):
        return _guessed(_lenient(data, "gb18030", "gb18030"))
    return _lenient(data, "utf-8", "utf-8")


def _looks_gb18030(data: bytes) -> bool:
    """GB18030 explains the bytes with few errors where UTF-8 has many, and gives characters in use.

    Judged on a stretch that begins at the first byte beyond ASCII, which in GB18030 begins a character.
    """
    first = _HIGH_BYTE.search(data)
    sample = data[first.start() :][:_GB_SAMPLE] if first else b""
    as_utf8, utf8_errors = _escaped(sample, "utf-8")
    as_gb, gb_errors = _escaped(sample, "gb18030")
    valid = len(_BEYOND_ASCII.findall(as_utf8)) - utf8_errors
    return valid < utf8_errors and gb_errors * 4 <= utf8_errors and _in_use(as_gb)


def _in_use(text: str) -> bool:
    """Most Han characters are in GB 2312, which a stray byte and a letter never make; or the text is full of them."""
    han = "".join(_HAN.findall(text))
    common = len(han.encode("gb2312", "ignore")) // 2
    return common * 4 >= len(han) * 3 or len(han) * 5 >= len(text)


def _escaped(data: bytes, codec: str) -> tuple[str, int]:
    text = data.decode(codec, "surrogateescape")
    return text, len(_ESCAPED.findall(text))


def _unmarked_utf16(sample: bytes) -> str | None:
    """The byte order where every other byte of most of the sample is NUL, which only UTF-16 text has."""
    half = len(sample) // 2
    if not half or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 2 > half and even * 20 <= half:
        return "utf-16-le"
    if even * 2 > half and odd * 20 <= half:
        return "utf-16-be"
    return None


def _lenient(data: bytes, codec: str, name: str) -> Decoded:
    if codec.startswith("utf-16"):
        text = data.decode(codec, "replace")
        bad = [match.start() for match in re.finditer(_REPLACEMENT, text)]
    else:
        text = data.decode(codec, "surrogateescape")
        bad = [match.start() for match in _ESCAPED.finditer(text)]
        text = _ESCAPED.sub(_REPLACEMENT, text) if bad else text
    if not bad:
        return Decoded(text, name)
    return Decoded(text, name, (Problem("undecodable-bytes", bad[0], bad[0] + 1, f"{len(bad)} in all"),))


def _guessed(decoded: Decoded) -> Decoded:
    guess = Problem("encoding-guessed", 0, 0, decoded.encoding)
    return attrs.evolve(decoded, problems=(guess, *decoded.problems))
