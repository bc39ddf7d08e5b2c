"""The library's errors: every one is a `ConferenceDocsError`."""

from __future__ import annotations


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
