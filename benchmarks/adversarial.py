"""Time and memory of `parse` on adversarial documents of 64 KB to 1 MB, a table with a line for each family.

    python -m benchmarks.adversarial [FAMILY …]

Each family runs in a process of its own, sizes doubling; processor time, so that a busy machine disturbs
little. Bounds: a doubling takes at most 2.3 times the
time (median of the doublings), 1 MB under 3 s, and peak memory over what the process held before at most
60 bytes a code point plus 30 MB. Exits with 1 where a family breaks one.
"""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
import time
from itertools import pairwise
from statistics import median
from typing import Any

from benchmarks.families import FAMILIES, document
from conference_docs import parse

SIZES = tuple(1 << power for power in range(16, 21))
WORST_DOUBLING = 2.3
WORST_SECONDS = 3.0
BYTES_A_CHARACTER = 60
BYTES_BESIDES = 30 << 20
_RUNS = 3  # of which the quickest counts; the last two sizes run once


def measure(family: str) -> dict[str, Any]:
    """Seconds by size and the peak of resident memory, in bytes, of one family; for a fresh process."""
    parse(document("prose-stops", 20_000))
    before = _peak()
    seconds = [_seconds(document(family, size), _RUNS if size < SIZES[-2] else 1) for size in SIZES]
    return {"seconds": seconds, "bytes": _peak() - before}


def _peak() -> int:
    gc.collect()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _seconds(text: str, runs: int) -> float:
    taken = []
    for _ in range(runs):
        start = time.process_time()
        parse(text)
        taken.append(time.process_time() - start)
    return min(taken)


def doublings(seconds: list[float]) -> list[float]:
    """How many times longer each size takes than the one half of it."""
    return [later / earlier for earlier, later in pairwise(seconds)]


def breaches(found: dict[str, Any]) -> list[str]:
    """The bounds that a measurement breaks."""
    bound = BYTES_A_CHARACTER * SIZES[-1] + BYTES_BESIDES
    checks = {
        "doubling": median(doublings(found["seconds"])) <= WORST_DOUBLING,
        "seconds": found["seconds"][-1] < WORST_SECONDS,
        "memory": found["bytes"] <= bound,
    }
    return [name for name, holds in checks.items() if not holds]


def main(names: list[str]) -> int:
    """Measure the families named, or all; print the table."""
    if names[:1] == ["--one"]:
        print(json.dumps(measure(names[1])))
        return 0
    print(f"{'family':22}{'64 KB':>9}{'256 KB':>9}{'1 MB':>9}{'doubling':>10}{'worst':>7}{'MB':>7}{'B/char':>8}")
    broken = 0
    for name in names or FAMILIES:
        command = [sys.executable, "-m", "benchmarks.adversarial", "--one", name]
        found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603
        broken += bool(breaches(found))
        print(_row(name, found), flush=True)
    print(f"{len(names or FAMILIES)} families, {broken} beyond a bound")
    return 1 if broken else 0


def _row(name: str, found: dict[str, Any]) -> str:
    seconds, ratios = found["seconds"], doublings(found["seconds"])
    times = "".join(f"{seconds[at]:8.3f}s" for at in (0, 2, 4))
    megabytes = found["bytes"] / (1 << 20)
    return (
        f"{name:22}{times}{median(ratios):10.2f}{max(ratios):7.2f}{megabytes:7.0f}{found['bytes'] / SIZES[-1]:8.0f}"
        f"  {' '.join(breaches(found))}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
