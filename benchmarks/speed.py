r"""How many times longer `parse` takes than finding the words of the same text, and where its time goes.

    python -m benchmarks.speed [FILE]

The yardstick is `re.finditer(r"\w+")` with the span of every word, over the same text; both are timed
in turns in one process and in processor time, so that a busy machine slows both. Figures are medians
of the turns, in multiples of the yardstick's. The stages are timed by themselves, each on what the one before it made.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from conference_docs import from_json, parse, to_json
from conference_docs.assemble import assemble
from conference_docs.extracting.attribute import attribute
from conference_docs.extracting.extract import extract
from conference_docs.extracting.find_conference import find_conference
from conference_docs.extracting.find_directives import find_directives
from conference_docs.extracting.find_participation import find_participation, role_rows
from conference_docs.extracting.resolve_acts import resolve_acts
from conference_docs.extracting.settle_roles import settle_roles
from conference_docs.extracting.tokenize import tokenize
from conference_docs.lexicon import Lexicon
from conference_docs.reading.read_seed import read_seed

_WORD = re.compile(r"\w+")
_TURNS = 80
_ROOT = Path(__file__).resolve().parent.parent

Job = Callable[[], object]


def seed_document() -> Path:
    """The document that the target of 20 times is set for; where it is not at hand, the longest of `seeds/`."""
    given = sorted((_ROOT.parent / "shared" / "corpus" / "seed").glob("*.txt"))
    return given[0] if given else max((_ROOT / "seeds").glob("*.txt"), key=lambda path: path.stat().st_size)


def stages(text: str) -> dict[str, Job]:
    """The stages of `parse` as jobs of their own."""
    lexicon = Lexicon.default()
    seed = read_seed(text)
    tokens = tokenize(text, seed.paragraphs, lexicon)
    rows = role_rows(lexicon)
    acts = resolve_acts(tokens, rows)
    involvements = find_participation(tokens, acts, rows)
    attributions = attribute(tokens, acts, involvements)
    findings = extract(text, seed.paragraphs, seed.date, lexicon)
    return {
        "read_seed": lambda: read_seed(text),
        "tokenize": lambda: tokenize(text, seed.paragraphs, lexicon),
        "resolve_acts": lambda: resolve_acts(tokens, rows),
        "find_participation": lambda: find_participation(tokens, acts, rows),
        "attribute": lambda: attribute(tokens, acts, involvements),
        "settle_roles": lambda: settle_roles(tokens, acts, involvements, attributions),
        "find_directives": lambda: find_directives(tokens),
        "find_conference": lambda: find_conference(tokens, seed.date),
        "assemble": lambda: assemble(text, seed, findings),
    }


def ratios(text: str, jobs: dict[str, Job]) -> dict[str, float]:
    """The median time of each job, in multiples of the yardstick's; all are timed in turns."""
    everything = {"words": lambda: [match.span() for match in _WORD.finditer(text)], **jobs}
    taken: dict[str, list[float]] = {name: [] for name in everything}
    for _ in range(_TURNS):
        for name, job in everything.items():
            start = time.process_time()
            job()
            taken[name].append(time.process_time() - start)
    yardstick = median(taken["words"])
    print(f"yardstick: {yardstick * 1e6:.0f} µs, the median of {_TURNS} turns")
    return {name: median(times) / yardstick for name, times in taken.items() if name != "words"}


def main(arguments: list[str]) -> None:
    """Print the table."""
    path = Path(arguments[0]) if arguments else seed_document()
    text = path.read_bytes().decode("utf-8-sig")
    article = parse(text)
    data = to_json(article)
    whole: dict[str, Job] = {
        "parse": lambda: parse(text),
        "to_json": lambda: to_json(article),
        "from_json": lambda: from_json(data),
    }
    print(f"{path.name}: {len(text)} code points")
    for name, ratio in ratios(text, whole).items():
        print(f"{name:20}{ratio:7.2f}")
    found = ratios(text, stages(text))
    for name, ratio in found.items():
        print(f"{name:20}{ratio:7.2f}{ratio / sum(found.values()):8.0%} of all stages")


if __name__ == "__main__":
    main(sys.argv[1:])
