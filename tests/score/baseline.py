"""Gains and losses against an earlier run, item by item.

A baseline file lists, for every document and layer, the items by verdict. What was found and is
missed or wrong now is a loss, the reverse a gain; so are new and vanished extras. Items that were
not compared before (in new documents, or behind a directive that was not found) are neither.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import cast

import attrs

from tests.score.outcome import Figures, Report, Verdict

Items = Mapping[str, Mapping[str, Mapping[str, list[str]]]]  # document → layer → verdict → keys
Cell = tuple[str, str]  # document, layer


def items(report: Report) -> Items:
    """The content of a baseline file."""
    result: dict[str, dict[str, dict[str, list[str]]]] = {name: {} for name in report.documents}
    for outcome in report.outcomes:
        verdicts = result[outcome.document].setdefault(outcome.layer, {})
        verdicts.setdefault(outcome.verdict.value, []).append(outcome.key)
    return result


def write(report: Report, file: Path) -> None:
    file.write_text(json.dumps(items(report), ensure_ascii=False, indent=1) + "\n", "utf-8")


def read(file: Path) -> Items:
    return cast(Items, json.loads(file.read_text("utf-8")))


@attrs.frozen
class Change:
    document: str
    layer: str
    what: str
    gain: bool

    def __str__(self) -> str:
        return f"{'gain' if self.gain else 'LOSS'} {self.document}: {self.layer}: {self.what}"


def changes(before: Items, now: Items) -> list[Change]:
    """Gains and losses in the documents of both runs, in order of document and layer."""
    cells = {(document, layer) for document in before.keys() & now.keys() for layer in layers(before, now, document)}
    return [change for cell in sorted(cells) for change in cell_changes(before, now, cell)]


def layers(before: Items, now: Items, document: str) -> set[str]:
    return set(before[document]) | set(now[document])


def cell_changes(before: Items, now: Items, cell: Cell) -> Iterator[Change]:
    document, layer = cell
    was_found, is_found = found(before, cell), found(now, cell)
    was_missed, is_missed = missed(before, cell), missed(now, cell)
    was_extra, is_extra = keys(before, cell, Verdict.EXTRA), keys(now, cell, Verdict.EXTRA)
    for kind, counter, gain in (
        ("found now:", was_missed & is_found, True),
        ("no longer made up:", was_extra - is_extra, True),
        ("missed now:", was_found & is_missed, False),
        ("made up now:", is_extra - was_extra, False),
    ):
        yield from (Change(document, layer, f"{kind} {item}", gain) for item in sorted(counter.elements()))


def keys(run: Items, cell: Cell, *verdicts: Verdict) -> Counter[str]:
    document, layer = cell
    by_verdict = run[document].get(layer, {})
    return Counter(key for verdict in verdicts for key in by_verdict.get(verdict.value, ()))


def found(run: Items, cell: Cell) -> Counter[str]:
    return keys(run, cell, Verdict.FOUND)


def missed(run: Items, cell: Cell) -> Counter[str]:
    return keys(run, cell, Verdict.MISSED, Verdict.WRONG)


def figures(run: Items, documents: Collection[str]) -> dict[str, Figures]:
    """The layers' figures of some documents of a run."""
    verdicts: dict[str, Counter[Verdict]] = {}
    for document in documents:
        for layer, by_verdict in run[document].items():
            for verdict, listed in by_verdict.items():
                verdicts.setdefault(layer, Counter())[Verdict(verdict)] += len(listed)
    return {layer: Figures.of(verdicts[layer]) for layer in sorted(verdicts)}


def compare(before: Items, report: Report) -> Iterator[str]:
    """The lines of a comparison: each change, then each layer's difference."""
    now = items(report)
    changed = changes(before, now)
    yield from map(str, changed)
    gains = sum(change.gain for change in changed)
    yield f"against the baseline: {gains} gains, {len(changed) - gains} losses"
    yield from uncompared(before, now)
    common = before.keys() & now.keys()
    yield from differences(figures(before, common), figures(now, common))


def uncompared(before: Items, now: Items) -> Iterator[str]:
    if new := sorted(now.keys() - before.keys()):
        yield f"not in the baseline: {', '.join(new)}"
    if gone := sorted(before.keys() - now.keys()):
        yield f"only in the baseline: {', '.join(gone)}"


def differences(before: Mapping[str, Figures], now: Mapping[str, Figures]) -> Iterator[str]:
    none = Figures(0, 0, 0)
    for layer in sorted(before.keys() | now.keys()):
        was, is_ = before.get(layer, none), now.get(layer, none)
        if was != is_:
            yield f"{layer:<14} F1 {was.f1:.3f} → {is_.f1:.3f} ({is_.f1 - was.f1:+.3f})"
