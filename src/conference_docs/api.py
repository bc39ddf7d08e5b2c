"""The entry points: text or bytes to `Article`, and back to text."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import BinaryIO

from conference_docs.lexicon import Lexicon
from conference_docs.model import Article


def parse(text: str | bytes, *, strict: bool = False, lexicon: Lexicon | None = None) -> Article:
    r"""Read one document, given as text or as bytes (UTF-8, UTF-16 with BOM, GB18030).

    Never raises on any text or bytes, unless `strict` asks for it: then `SeedFormatError`
    names all problems at once. Raises `TypeError` for arguments of another type.

    >>> article = parse("Mayor Meets Farmers\nDate: 2024-03-14\n\nLi Wen, Mayor, chaired the meeting.")
    >>> article.attendees[0].name, article.attendees[0].positions[0].text
    ('Li Wen', 'Mayor')
    """
    _check(text, strict, lexicon)
    from conference_docs.pipeline import run  # the stages load on first use: importing the package stays cheap

    return run(text if isinstance(text, str) else bytes(text), strict, lexicon or Lexicon.default())


def read(source: str | PathLike[str] | BinaryIO, *, strict: bool = False, lexicon: Lexicon | None = None) -> Article:
    """Read one document from a path or an open binary file; see `parse`.

    Raises what opening the file raises (`OSError`), and `TypeError` for arguments of another type.
    """
    if isinstance(source, str | PathLike):
        return parse(Path(source).read_bytes(), strict=strict, lexicon=lexicon)
    data = source.read() if hasattr(source, "read") else None
    if not isinstance(data, bytes):
        raise TypeError(f"source must be a path or an open binary file, not {type(source).__name__}")
    return parse(data, strict=strict, lexicon=lexicon)


def to_text(article: Article) -> str:
    """The exact input back.

    >>> to_text(parse("Any text at all.")) == "Any text at all."
    True
    """
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}")
    return article.text


def _check(text: object, strict: object, lexicon: object) -> None:
    if not isinstance(text, str | bytes | bytearray | memoryview):
        raise TypeError(f"text must be str or bytes, not {type(text).__name__}")
    if not isinstance(strict, bool):
        raise TypeError(f"strict must be bool, not {type(strict).__name__}")
    if lexicon is not None and not isinstance(lexicon, Lexicon):
        raise TypeError(f"lexicon must be a Lexicon, not {type(lexicon).__name__}")
