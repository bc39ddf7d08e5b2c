"""The library's errors: every one is a `ConferenceDocsError`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the model imports this module
    from conference_docs.model import Diagnostic


class ConferenceDocsError(Exception):
    """Base class of all errors that the library raises on purpose, `TypeError` apart."""


class ModelError(ConferenceDocsError, ValueError):
    """A model object whose parts do not hold together, such as a span that is not the text's.

    `path` is the JSON path of the part in its article, where there is an article.

    >>> str(ModelError("does not fit", "$.header.title"))
    '$.header.title: does not fit'
    """

    def __init__(self, reason: str, path: str | None = None) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return self.reason if self.path is None else f"{self.path}: {self.reason}"


class JsonError(ConferenceDocsError, ValueError):
    """A document that is not the JSON of an article.

    The message starts with `path`, the JSON path of what is wrong (`$` is the whole document),
    and goes on with `reason`. Where the text is not even JSON, `line` and `column` (from 1) and
    `offset` (code points from 0; bytes where the bytes are no UTF-8) say where; elsewhere they
    are `None`.

    >>> str(JsonError("$.attendees[2].roles[0]", "not one of chair, speaker, participant"))
    '$.attendees[2].roles[0]: not one of chair, speaker, participant'
    >>> str(JsonError("$", "a value is missing", line=1, column=8, offset=7))
    '$: a value is missing (line 1, column 8)'
    """

    def __init__(
        self,
        path: str,
        reason: str,
        line: int | None = None,
        column: int | None = None,
        offset: int | None = None,
    ) -> None:
        super().__init__(path, reason, line, column, offset)
        self.path = path
        self.reason = reason
        self.line = line
        self.column = column
        self.offset = offset

    def __str__(self) -> str:
        where = "" if self.line is None else f" (line {self.line}, column {self.column})"
        return f"{self.path}: {self.reason}{where}"


class SeedFormatError(ConferenceDocsError, ValueError):
    """A document that strict mode refuses, with every problem that it has.

    `diagnostics` holds the errors and the warnings, in the order of the text; `text` is the document.
    The message gives for each the line, the column (both from 1) and the line itself with a caret
    below the place.
    """

    def __init__(self, text: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(text, diagnostics)
        self.text = text
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        count = len(self.diagnostics)
        head = f"{count} problem{'' if count == 1 else 's'} in the document"
        return "\n".join((head, *(_pointed(self.text, one) for one in self.diagnostics)))


class ComposeError(ConferenceDocsError, ValueError):
    """Parts that `compose` cannot write so that they are read back as they were given.

    `argument` names the part (`title`, `paragraphs[2]`) and `reason` says why.

    >>> str(ComposeError("title", "holds a line break"))
    'title: holds a line break'
    """

    def __init__(self, argument: str, reason: str) -> None:
        super().__init__(argument, reason)
        self.argument = argument
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.argument}: {self.reason}"


_WINDOW = 60  # code points of a long line shown before and behind a caret
_LINE_END = re.compile(r"[\r\n]")


def _pointed(text: str, one: Diagnostic) -> str:
    """A problem in three lines: where and what, the text line, the caret."""
    start = one.span.start - one.column + 1
    match = _LINE_END.search(text, one.span.start)
    left = max(start, one.span.start - _WINDOW)
    shown = text[left : min(match.start() if match else len(text), one.span.start + _WINDOW)]
    shown = "".join(char if char.isprintable() else " " for char in shown)
    carets = "^" * max(1, min(one.span.end - one.span.start, _WINDOW))
    place = f"line {one.line}, column {one.column}: {one.severity}: {one.message} [{one.code}]"
    return f"{place}\n    {shown}\n    {' ' * (one.span.start - left)}{carets}"
