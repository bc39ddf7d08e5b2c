"""The table of diagnostics, and problems to `Diagnostic`s with a line and a column.

An `error` is something that stands in the document and could not be read; a `warning` is something
that a document should have, or should not; an `info` is worth knowing. Strict mode raises on the
first two.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from conference_docs.locations import LineIndex
from conference_docs.model import Diagnostic, Severity, Span
from conference_docs.reading.problems import Problem


@attrs.frozen
class Explanation:
    """How much a code matters, the message it carries (`{}` is the detail), and what it means."""

    severity: Severity
    message: str
    explanation: str


_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

# Codes are stable: they are stored in JSON and users filter by them. New ones may join.
DIAGNOSTICS: dict[str, Explanation] = {
    "document-empty": Explanation(_ERROR, "the document is empty", "There is nothing but white space."),
    "document-too-long": Explanation(
        _ERROR,
        "the document is too long; nothing is looked for from here on",
        "The body is longer than some 400,000 code points of prose. The rest is one paragraph of kind `chrome`.",
    ),
    "undecodable-bytes": Explanation(
        _ERROR,
        "undecodable bytes ({}), the first here",
        "Bytes that are no text in the document's encoding. Each is one U+FFFD in `Article.text`.",
    ),
    "title-missing": Explanation(_WARNING, "no title", "No line of the header is a title; `Article.title` is `None`."),
    "date-missing": Explanation(_WARNING, "no date", "The header states no date; `Article.date` is `None`."),
    "date-incomplete": Explanation(
        _ERROR,
        "the date lacks a part",
        "Day, month or year is missing. It is never filled in: `Article.date` is `None`.",
    ),
    "date-ambiguous": Explanation(
        _ERROR, "the date may be read in two ways", "Such as 03/04/2024: day and month cannot be told apart."
    ),
    "date-unreadable": Explanation(
        _ERROR, "this is no date", "A date's label has a value that is no date of the calendar."
    ),
    "header-unplaced": Explanation(
        _WARNING,
        "a header line that is neither title nor label",
        "It stands among the header's lines, so it is no paragraph; it is kept in `Article.text` and reported.",
    ),
    "body-missing": Explanation(_WARNING, "no body", "No paragraph follows the header."),
    "label-repeated": Explanation(
        _WARNING, "a second {}: the first one counts", "A label that stands twice with a value."
    ),
    "control-character": Explanation(
        _WARNING,
        "control characters or lone surrogates ({}), the first here",
        "Characters that text should not have. They stay in `Article.text`; a lone surrogate cannot be encoded.",
    ),
    "label-empty": Explanation(_INFO, "{} has no value", "A label stands alone; the next line is not its value."),
    "source-missing": Explanation(_INFO, "no source", "The header names no source; `Article.source` is `None`."),
    "encoding-guessed": Explanation(
        _INFO,
        "read as {}",
        "The bytes are not UTF-8 and carry no byte order mark; the encoding was told by their look.",
    ),
    "text-breaks-off": Explanation(
        _INFO, "the text breaks off", "The last paragraph of running text ends without a full stop."
    ),
}


def diagnose(text: str, problems: Iterable[Problem]) -> tuple[Diagnostic, ...]:
    r"""Problems as diagnostics, in the order of the text.

    >>> diagnose("a\nb", [Problem("date-unreadable", 2, 3)])[0].line
    2
    """
    found = sorted(problems, key=lambda problem: (problem.start, problem.code))
    if not found:
        return ()
    index = LineIndex.of(text)
    return tuple(_diagnostic(index, problem) for problem in found)


def _diagnostic(index: LineIndex, problem: Problem) -> Diagnostic:
    meaning = DIAGNOSTICS[problem.code]
    line, column = index.locate(problem.start)
    span = Span.of(index.text, problem.start, problem.end)
    return Diagnostic(problem.code, meaning.message.format(problem.detail), meaning.severity, span, line, column)
