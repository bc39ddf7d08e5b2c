"""Mutants of the corpus documents: parsed, every span looked at, the JSON round trip compared.

    nice python -m tests.fuzz.mutants [COUNT] [SEED]

A mutant is a header and some paragraphs of a document with parts deleted, repeated, swapped or
spliced in from another document, and with single tokens and odd characters inserted. Prints a line
of progress now and then, the text of every mutant that breaks a promise, and the totals; exits with 1
where there was any.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz.checks import check

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_ODD = (
    *("\n", "\n\n", "\r", "\r\n", "\u2028", "\x85", "\x00", "\ud800", "\ufeff", "\u200b", "\u0301", "\U0001f600"),
    *("\xa0", " ", ". ", ", ", "; ", ": ", "! ", "? ", "…", "。", '"', "“", "”", "'", "’s ", "(", ")", "[", "] ", "-"),
    *("— ", "/", "|", " and ", " that ", " to ", " of ", " who ", " which ", " should ", " not ", " by ", " he "),
    *(" the ", " according to ", " stressed ", " was chaired by ", " attended ", " as well as ", " in the chair "),
    *(" no ", " heard a report by ", "Date: ", "Source: ", "Topics: ", "1. ", "a) ", "1.png\n", "Mr. ", "Co., Ltd. "),
    *("U.S. ", "2024-03-14", "May ", "3"),
)  # fmt: skip


def documents() -> list[str]:
    """The texts of `seeds/`."""
    return [path.read_bytes().decode("utf-8-sig") for path in sorted(SEEDS.glob("*.txt"))]


def mutant(rng: random.Random, texts: list[str]) -> str:
    """A new mutant of one document, or of two."""
    text = excerpt(rng, rng.choice(texts))
    for _ in range(rng.randint(1, 5)):
        text = rng.choice(_CHANGES)(rng, text, texts)
    return text


def excerpt(rng: random.Random, text: str) -> str:
    """Half of the time with the header, and one to three paragraphs from anywhere."""
    lines = text.splitlines(keepends=True)
    first = rng.randrange(len(lines))
    head = "".join(lines[:6]) if rng.random() < 0.5 else ""
    return (head + "".join(lines[first : first + rng.randint(1, 4)]))[:3000]


def _place(rng: random.Random, text: str) -> tuple[int, int]:
    """A stretch, mostly short; half of the time at the edges of words."""
    start = rng.randint(0, len(text))
    end = min(len(text), start + int(rng.expovariate(1 / 20)))
    if rng.random() < 0.5:
        start = text.rfind(" ", 0, start) + 1
        end = max(start, text.find(" ", end))
    return start, end


def _delete(rng: random.Random, text: str, _: list[str]) -> str:
    start, end = _place(rng, text)
    return text[:start] + text[end:]


def _insert(rng: random.Random, text: str, _: list[str]) -> str:
    at, _end = _place(rng, text)
    return text[:at] + rng.choice(_ODD) * rng.choice((1, 1, 1, 2, 30)) + text[at:]


def _repeat(rng: random.Random, text: str, _: list[str]) -> str:
    start, end = _place(rng, text)
    return text[:end] + text[start:end] * rng.randint(1, 4) + text[end:]


def _swap(rng: random.Random, text: str, _: list[str]) -> str:
    (a, b), (c, d) = sorted((_place(rng, text), _place(rng, text)))
    return text if b > c else text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]


def _splice(rng: random.Random, text: str, texts: list[str]) -> str:
    other = excerpt(rng, rng.choice(texts))
    (a, _b), (c, _d) = _place(rng, text), _place(rng, other)
    return (text[:a] + other[c:])[:3000]


def _break_off(rng: random.Random, text: str, _: list[str]) -> str:
    return text[: rng.randint(0, len(text))]


_CHANGES = (_delete, _insert, _repeat, _swap, _splice, _break_off)


def run(count: int, seed: int) -> int:
    """Check so many mutants; the number that broke a promise."""
    texts, rng, broken, size, start = documents(), random.Random(seed), 0, 0, time.monotonic()  # noqa: S311
    for number in range(1, count + 1):
        text = mutant(rng, texts)
        size += len(text)
        try:
            check(text)
        except Exception:  # noqa: BLE001 - any is a finding
            broken += 1
            print(f"mutant {number} of seed {seed}: {text!r}\n{traceback.format_exc()}", flush=True)
        if number % 10_000 == 0 or number == count:
            seconds = time.monotonic() - start
            print(f"{number} mutants, {size} code points, {broken} findings, {seconds:.0f} s", flush=True)
    return broken


if __name__ == "__main__":
    arguments = [int(argument) for argument in sys.argv[1:]]
    sys.exit(1 if run(arguments[0] if arguments else 100_000, arguments[1] if len(arguments) > 1 else 0) else 0)
