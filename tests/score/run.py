"""Run the library on documents and score what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from conference_docs.model import Article, Span
from tests.score.gold import Document
from tests.score.layers import score_article
from tests.score.outcome import Outcome, Report


def score(documents: Iterable[Document], parse: Callable[[str], Article]) -> Report:
    """Parse and compare every document; one that fails to parse is a failure, not the end."""
    names: list[str] = []
    failures: list[str] = []
    outcomes: list[Outcome] = []
    for document in documents:
        names.append(document.name)
        try:
            article = parse(document.text)
        except Exception as error:  # noqa: BLE001 - the scorer reports whatever the library raises
            failures.append(f"{document.name}: PARSE {type(error).__name__}: {error}")
            continue
        failures.extend(f"{document.name}: {problem}" for problem in ungrounded(document.text, article))
        outcomes.extend(score_article(document, article))
    return Report(names, failures, outcomes)


def ungrounded(text: str, article: Article) -> Iterator[str]:
    """What is not the document's text."""
    for span in spans(article):
        if article.text[span.start : span.end] != span.text:
            yield f"SPAN {span!r} is not the text at its offsets"
    if article.text != text:
        yield "Article.text is not the document's text"


def spans(value: object) -> Iterator[Span]:
    """Every span in a tree of attrs objects and tuples."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif attrs.has(kind := type(value)):
        for field in attrs.fields(kind):
            yield from spans(getattr(value, field.name))
