"""Safe together: threads, forked and spawned processes, and any hash seed give the same."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from conference_docs import Lexicon, from_json, parse, to_json

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
TEXTS = [path.read_bytes() for path in sorted(SEEDS.glob("*.txt"))]
THREADS = 8

_PROGRAM = """
import hashlib, sys
from pathlib import Path
from conference_docs import parse, to_json
data = "".join(to_json(parse(path.read_bytes())) for path in sorted(Path(sys.argv[1]).glob("*.txt")))
print(hashlib.sha256(data.encode()).hexdigest())
"""


def work(data: bytes) -> str:
    article = parse(data)
    written = to_json(article)
    assert from_json(written) == article
    return written


@pytest.fixture(scope="module")
def alone() -> list[str]:
    """What one thread makes of the corpus."""
    return [work(data) for data in TEXTS]


def test_eight_threads_on_the_whole_corpus_at_once(alone: list[str]) -> None:
    barrier = Barrier(THREADS)

    def everything(first: int) -> list[str]:
        barrier.wait()
        turned = TEXTS[first:] + TEXTS[:first]
        made = [work(data) for data in turned]
        return made[len(made) - first :] + made[: len(made) - first]

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            assert all(made == alone for made in pool.map(everything, range(THREADS)))
    finally:
        sys.setswitchinterval(before)


def test_threads_that_meet_a_new_lexicon_together() -> None:
    """What a lexicon's tables are made of is made once, or as often as need be, but never half."""
    text = "The kgotla was chaired by Li Holm, Wazir of Quay. The kgotla stressed that the quay should be cleaned."
    barrier = Barrier(THREADS)

    def read(lexicon: Lexicon) -> str:
        barrier.wait()
        return to_json(parse(text, lexicon=lexicon))

    lexicons = [Lexicon.default().extend(titles=["wazir"], events=["kgotla"]) for _ in range(THREADS)]
    with ThreadPoolExecutor(THREADS) as pool:
        made = set(pool.map(read, lexicons))
    assert made == {to_json(parse(text, lexicon=lexicons[0]))}
    assert "Wazir of Quay" in made.pop()


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # of Python 3.12, where threads have been used
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_other_processes_make_the_same(method: str, alone: list[str]) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {method} here")
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method)) as pool:
        assert list(pool.map(work, TEXTS)) == alone


@pytest.mark.parametrize("seed", ["0", "1", "12345"])
def test_no_hash_seed_changes_anything(seed: str, alone: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(SEEDS)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == hashlib.sha256("".join(alone).encode()).hexdigest()
