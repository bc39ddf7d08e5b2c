"""What is scored: one outcome for each item of a gold file and for each item of the answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

import attrs

from tests.score.compare import fold


class Verdict(str, Enum):
    FOUND = "found"
    MISSED = "missed"
    WRONG = "wrong"
    EXTRA = "extra"


@attrs.frozen
class Outcome:
    """`gold` is `None` where nothing was asked for, `found` where nothing was answered."""

    layer: str
    document: str
    at: str
    gold: str | None
    found: str | None
    right: bool = False

    @property
    def verdict(self) -> Verdict:
        if self.right:
            return Verdict.FOUND
        if self.gold is None:
            return Verdict.EXTRA
        return Verdict.MISSED if self.found is None else Verdict.WRONG

    @property
    def key(self) -> str:
        """Names the item within its document and layer, whatever the answer."""
        item = self.gold if self.gold is not None else self.found
        return f"{self.at}: {item}" if self.at else str(item)

    def __str__(self) -> str:
        where = f"{self.document}: {self.layer}: {self.verdict.value:<6}"
        return f"{where} {self.key}" + (f" | {self.found}" if self.verdict is Verdict.WRONG else "")


@attrs.frozen
class Place:
    """Makes the outcomes of one layer in one place of a document."""

    layer: str
    document: str
    at: str = ""

    def found(self, gold: str, found: str) -> Outcome:
        return Outcome(self.layer, self.document, self.at, gold, found, right=True)

    def missed(self, gold: str) -> Outcome:
        return Outcome(self.layer, self.document, self.at, gold, None)

    def extra(self, found: str) -> Outcome:
        return Outcome(self.layer, self.document, self.at, None, found)

    def field(self, gold: str | None, found: str | None, *, right: bool) -> Iterator[Outcome]:
        """One answer expected at most; nothing asked and nothing answered is no item."""
        if gold or found:
            yield Outcome(self.layer, self.document, self.at, gold or None, found or None, right)

    def choice(self, gold: str | None, found: str | None, *, right: bool) -> Outcome:
        """Exactly one answer, of which "none" is one: accuracy."""
        return Outcome(self.layer, self.document, self.at, str(gold), str(found), right)

    def sets(self, gold: Iterable[str], found: Iterable[str]) -> Iterator[Outcome]:
        """Order does not count, repetition does."""
        a, b = Counter(map(fold, gold)), Counter(map(fold, found))
        yield from (self.found(item, item) for item in (a & b).elements())
        yield from (self.extra(item) for item in (b - a).elements())
        yield from (self.missed(item) for item in (a - b).elements())


@attrs.frozen
class Figures:
    """Counts of one layer: right, answered and not right, asked for and not right."""

    tp: int
    fp: int
    fn: int

    @property
    def precision(self) -> float:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else 0.0

    @property
    def recall(self) -> float:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0

    @classmethod
    def of(cls, verdicts: Counter[Verdict]) -> Figures:
        wrong = verdicts[Verdict.WRONG]
        return cls(verdicts[Verdict.FOUND], verdicts[Verdict.EXTRA] + wrong, verdicts[Verdict.MISSED] + wrong)


@attrs.frozen
class Report:
    """A whole run: `failures` are documents that did not parse and spans that are not their text."""

    documents: Sequence[str]
    failures: Sequence[str]
    outcomes: Sequence[Outcome]

    @property
    def figures(self) -> dict[str, Figures]:
        """By layer, in alphabetical order."""
        verdicts: dict[str, Counter[Verdict]] = {}
        for outcome in self.outcomes:
            verdicts.setdefault(outcome.layer, Counter())[outcome.verdict] += 1
        return {layer: Figures.of(verdicts[layer]) for layer in sorted(verdicts)}
