"""Helpers for the directive tests: one sentence in, frames or directives out; the golden files' reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from conference_docs.extracting.clauses import Frame, frame_tokens
from conference_docs.extracting.find_directives import find_directives
from conference_docs.extracting.found_directive import FoundDirective
from conference_docs.extracting.tokenize import tokenize
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import Lexicon
from conference_docs.model import Paragraph, ParagraphKind, Span

GOLDEN = Path(__file__).parent.parent / "golden" / "directives"


def tokens_of(text: str, kind: ParagraphKind = ParagraphKind.TEXT, lexicon: Lexicon | None = None) -> Tokens:
    """The text as one paragraph with one sentence."""
    span = Span.of(text, 0, len(text))
    return tokenize(text, [Paragraph(span, (span,), kind)], lexicon or Lexicon.default())


def frame_of(text: str) -> Frame:
    """The frame of one sentence."""
    return frame_tokens(tokens_of(text))


def at(frame: Frame, word: str) -> int:
    """The token that is `word`."""
    return frame.t.words.index(word)


def describe(t: Tokens, found: tuple[FoundDirective, ...]) -> str:
    """The directives in the golden files' form."""
    return "\n".join(line for directive in found for line in _lines(t, directive))


def _lines(t: Tokens, d: FoundDirective) -> Iterator[str]:
    yield f"  {d.modality} | {t.slice(*d.trigger)} | {t.slice(*d.actor) if d.actor else '-'}"
    for action in d.actions:
        verb = "-" if action.verb is None else t.words[action.verb]
        own = f" @ {t.slice(*action.actor)}" if action.actor else ""
        yield f"    {verb} :: {t.slice(action.first, action.last)}{own}"


def found_in(text: str) -> str:
    """What is found in one sentence, in the golden files' form."""
    t = tokens_of(text)
    return describe(t, find_directives(t))


def golden_cases() -> Iterator[tuple[str, str, str]]:
    """File name, sentence and expected lines of every golden case."""
    for path in sorted(GOLDEN.glob("*.txt")):
        for block in path.read_text("utf-8").split("\n\n"):
            sentence, _, expected = block.strip("\n").partition("\n")
            if sentence and not sentence.startswith("#"):
                yield path.stem, sentence, expected
