"""Placeholder until the stage lands; finds nothing."""

from __future__ import annotations

from conference_docs.extracting.found_directive import FoundDirective
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import Lexicon


def find_directives(t: Tokens, lexicon: Lexicon) -> tuple[FoundDirective, ...]:
    """Nothing yet."""
    return ()
