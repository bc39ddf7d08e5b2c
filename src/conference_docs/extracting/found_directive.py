"""What the directive stage finds, in token ranges."""

from __future__ import annotations

import attrs

from conference_docs.model import Modality

Range = tuple[int, int]


@attrs.frozen
class FoundAction:
    """One thing to be done, tokens `[first, last)`; `verb` is the token of its main verb."""

    first: int
    last: int
    verb: int | None
    actor: Range | None = None


@attrs.frozen
class FoundDirective:
    """A directive in token ranges; `sentence` numbers the sentence of the `Tokens`."""

    sentence: int
    clause: Range
    trigger: Range
    modality: Modality
    actor: Range | None
    actions: tuple[FoundAction, ...]
    evidence: str
