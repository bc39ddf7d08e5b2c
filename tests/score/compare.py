"""When two answers count as the same: folding, word overlap, best-first pairing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import attrs

G = TypeVar("G")
F = TypeVar("F")

QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
ENOUGH = 0.7  # word F1 from which two noun phrases are the same


def fold(value: str | None) -> str:
    """Without differences of case, quotes, white space and leading article."""
    text = re.sub(r"\s+", " ", (value or "").translate(QUOTES)).strip().lower()
    return re.sub(r"^(?:the|a|an) ", "", text)


def same(gold: str | None, found: str | None) -> bool:
    return fold(gold) == fold(found)


def words(value: str | None) -> Counter[str]:
    return Counter(re.findall(r"[\w&'-]+", fold(value)))


def word_f1(gold: str | None, found: str | None) -> float:
    """F1 of the two bags of words."""
    a, b = words(gold), words(found)
    common = (a & b).total()
    return 2 * common / (a.total() + b.total()) if common else float(same(gold, found))


def alike(gold: str | None, found: str | None) -> float:
    """The word F1 where it is enough to count as the same, else 0."""
    f1 = word_f1(gold, found)
    return f1 if f1 >= ENOUGH else 0.0


@attrs.frozen
class Pairing(Generic[G, F]):
    pairs: list[tuple[G, F]]
    missed: list[G]
    extra: list[F]


def pair(gold: Sequence[G], found: Sequence[F], likeness: Callable[[G, F], float]) -> Pairing[G, F]:
    """Pair each with at most one, the likest first; 0 never pairs."""
    scored = ((likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found))
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in sorted(scored, key=lambda c: (-c[0], c[1], c[2])):
        if score > 0 and i not in chosen and j not in taken:
            chosen[i] = j
            taken.add(j)
    return Pairing(
        [(gold[i], found[j]) for i, j in chosen.items()],
        [g for i, g in enumerate(gold) if i not in chosen],
        [f for j, f in enumerate(found) if j not in taken],
    )
