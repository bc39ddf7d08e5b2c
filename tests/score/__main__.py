"""Score conference_docs against gold files.

Runs `conference_docs.parse` on every NAME.txt that has a NAME.gold.json, in folders or as single
files, and prints a row for each layer: precision, recall, F1 (accuracy for a layer marked =) and
the counts. Exits with 1 where a document fails to parse, a span's text is not the document's text
at its offsets, or a layer stays below its floor. The floors file has a table for each set of
documents, named after the first folder given (`[seeds]`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import conference_docs
from tests.score import baseline, floors
from tests.score.gold import read_documents
from tests.score.outcome import Report, Verdict
from tests.score.run import score


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse_options(arguments)
    report = score(read_documents(options.paths), conference_docs.parse)
    print("\n".join(lines(report, options)))
    if options.write_baseline:
        baseline.write(report, options.write_baseline)
    low = list(floors.below(report.figures, chosen_floors(options)))
    if low:
        print("below the floor:", ", ".join(low))
    return 1 if report.failures or low or not report.documents else 0


def parse_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.score", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="folder or .txt file")
    parser.add_argument("--misses", action="store_true", help="list every disagreement")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    parser.add_argument("--min", action="append", default=[], metavar="LAYER=VALUE", help="a floor; may be repeated")
    parser.add_argument("--floors", type=Path, metavar="FILE", help="floors as TOML")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="show gains and losses against an earlier run")
    parser.add_argument("--write-baseline", type=Path, metavar="FILE", help="keep this run for --baseline")
    return parser.parse_args(arguments)


def lines(report: Report, options: argparse.Namespace) -> Iterator[str]:
    if options.misses:
        yield from (str(outcome) for outcome in report.outcomes if outcome.verdict is not Verdict.FOUND)
    yield from report.failures
    yield from [as_json(report)] if options.json else table(report)
    if options.baseline:
        yield from baseline.compare(baseline.read(options.baseline), report)


def table(report: Report) -> Iterator[str]:
    yield f"{len(report.documents)} documents, {len(report.failures)} failures"
    yield f"{'layer':<14}{'P':>8}{'R':>8}{'F1':>8}{'tp':>7}{'fp':>6}{'fn':>6}"
    for layer, x in report.figures.items():
        yield f"{layer:<14}{x.precision:8.3f}{x.recall:8.3f}{x.f1:8.3f}{x.tp:7}{x.fp:6}{x.fn:6}"


def as_json(report: Report) -> str:
    layers = {
        layer: {"precision": x.precision, "recall": x.recall, "f1": x.f1, "tp": x.tp, "fp": x.fp, "fn": x.fn}
        for layer, x in report.figures.items()
    }
    return json.dumps({"documents": len(report.documents), "failed": len(report.failures), "layers": layers})


def chosen_floors(options: argparse.Namespace) -> floors.Floors:
    from_file = floors.read(options.floors, options.paths[0].resolve().name) if options.floors else {}
    return {**from_file, **floors.parse(options.min)}


if __name__ == "__main__":
    sys.exit(main())
