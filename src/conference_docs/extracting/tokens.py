"""The tokens of a document, as parallel sequences; indices into them are what later stages speak of."""

from __future__ import annotations

import attrs

from conference_docs.model import ParagraphKind, Span


@attrs.frozen
class Sentence:
    """A sentence as tokens `[first, last)`; `paragraph` numbers the paragraph it stands in."""

    first: int
    last: int
    span: Span
    paragraph: int
    kind: ParagraphKind


@attrs.frozen(eq=False)
class Tokens:
    """All tokens of the body: offsets, printed and lower-case words, tags (see `tagset`) and marks (see `lexicon`)."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    lows: list[str]
    tags: str
    marks: list[int]
    sentences: tuple[Sentence, ...]

    def span(self, first: int, last: int) -> Span:
        """The span of tokens `[first, last)`."""
        start, end = self.starts[first], self.ends[last - 1]
        return Span(self.text[start:end], start, end)

    def slice(self, first: int, last: int) -> str:
        """The printed text of tokens `[first, last)`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""
