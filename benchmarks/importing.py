"""What importing the package costs over `pass`, whole processes in turns.

python -m benchmarks.importing
"""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

RUNS = 30
PROGRAMS = ("pass", "import conference_docs")


def main() -> None:
    """Print minimum and median of both, and what the import adds, in milliseconds."""
    taken: dict[str, list[float]] = {program: [] for program in PROGRAMS}
    for _ in range(RUNS):
        for program, times in taken.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603
            times.append((time.perf_counter() - start) * 1000)
    nothing, package = taken.values()
    for name, figure in (("minimum", min), ("median", median)):
        print(f"{name:8} {figure(nothing):6.1f} {figure(package):6.1f}  {figure(package) - figure(nothing):+.1f} ms")


if __name__ == "__main__":
    main()
