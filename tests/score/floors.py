"""Floors: the F1 (accuracy for layers with =) below which a run fails."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tests.score.outcome import Figures

Floors = Mapping[str, float]


def read(file: Path, table: str) -> Floors:
    """The table of a set of documents in a floors file; `KeyError` where there is none."""
    return {layer: float(value) for layer, value in tomllib.loads(file.read_text("utf-8"))[table].items()}


def parse(pairs: Iterable[str]) -> Floors:
    """From `LAYER=VALUE` arguments; a layer's own name may begin with `=`."""
    split = (pair.rpartition("=") for pair in pairs)
    return {layer: float(value) for layer, _, value in split}


def below(figures: Mapping[str, Figures], floors: Floors) -> Iterator[str]:
    """What does not reach its floor; a layer without a single item reaches none but 0."""
    for layer, floor in floors.items():
        reached = figures[layer].f1 if layer in figures else 0.0
        if reached < floor:
            yield f"{layer} {reached:.3f} < {floor:.3f}"
