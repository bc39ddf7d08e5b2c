"""Coverage-guided fuzzing of `from_json`: it returns an article that it writes back, or raises `JsonError`.

    python -m tests.fuzz.fuzz_from_json -max_total_time=1200 CORPUS_DIR

Needs atheris (`pip install atheris`); all arguments are libFuzzer's. The first directory named gets
the seeds, unless it has files: the mutants of a valid document, which know its structure, and
documents that are no JSON. Half of the inputs are bytes as they come; the other half a valid
document in which places chosen by the input are changed as its other bytes say.
"""

from __future__ import annotations

import json
import sys
from copy import deepcopy
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

atheris: Any = None
if __name__ == "__main__":  # no dependency, and instruments what is imported after it
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["conference_docs", "cattrs", "json"]):
        for _module in ("converter", "json_codec", "strict_json"):
            import_module(f"conference_docs.serializing.{_module}")

from conference_docs.errors import JsonError  # noqa: E402
from conference_docs.model import Article  # noqa: E402
from conference_docs.serializing.json_codec import from_dict, from_json, to_dict, to_json  # noqa: E402
from tests.serializing.mutants import ANYTHING, DOCUMENT, apply, mutants, places  # noqa: E402

PLACES = [path for path, _ in places(DOCUMENT)]


def check(data: str | bytes) -> Article | None:
    """Read a document; what is read must be written back to what reads equal, what is not must say where."""
    try:
        article = from_json(data)
    except JsonError as error:
        if not str(error).startswith(f"{error.path}: "):
            raise
        return None
    written = to_json(article)
    if from_json(written) != article or from_dict(to_dict(article)) != article:
        raise AssertionError(written)
    return article


def check_exactly(document: dict[str, Any]) -> None:
    """Besides, a document of JSON values that is read must be the one that is written."""
    written = json.dumps(document, ensure_ascii=False)
    article = check(written)
    if article is not None and json.dumps(to_dict(article), sort_keys=True) != json.dumps(document, sort_keys=True):
        raise AssertionError(written)


def mutant_of(provider: Any) -> dict[str, Any]:  # noqa: ANN401
    """The valid document with up to four places changed."""
    document: dict[str, Any] = json.loads(json.dumps(DOCUMENT))
    for _ in range(provider.ConsumeIntInRange(1, 4)):
        *steps, key = PLACES[provider.ConsumeIntInRange(0, len(PLACES) - 1)]
        holder: Any = document
        try:
            for step in steps:
                holder = holder[step]
            holder[key] = value_of(provider)
        except (KeyError, IndexError, TypeError):  # an earlier change took the place away
            continue
    return document


def value_of(provider: Any) -> object:  # noqa: ANN401
    kind = provider.ConsumeIntInRange(0, 4)
    if kind == 0:
        return deepcopy(ANYTHING[provider.ConsumeIntInRange(0, len(ANYTHING) - 1)])  # later changes may go into it
    if kind == 1:
        return provider.ConsumeIntInRange(-2, 120)
    if kind == 2:
        return provider.ConsumeUnicode(12)
    if kind == 3:
        return provider.ConsumeInt(8)
    text, start = str(DOCUMENT["text"]), provider.ConsumeIntInRange(0, 100)
    end = provider.ConsumeIntInRange(start, 110)
    return {"text": text[start:end], "start": start, "end": end}


def test_one_input(data: bytes) -> None:
    """What libFuzzer calls."""
    if data[:1] == b"\x01":
        provider = atheris.FuzzedDataProvider(data[1:])
        check_exactly(mutant_of(provider))
    elif data[:1] == b"\x02":
        check(data[1:].decode("utf-8", "surrogateescape"))
    else:
        check(data)


def write_seeds(directory: Path) -> None:
    """Fill an empty directory: every 40th mutant as text, and the valid document."""
    directory.mkdir(parents=True, exist_ok=True)
    if any(directory.iterdir()):
        return
    documents = [DOCUMENT, *(apply(mutant) for mutant in islice(mutants(), 0, None, 40))]
    for number, document in enumerate(documents):
        (directory / f"document-{number:03}.json").write_bytes(json.dumps(document).encode())
    for number in range(64):
        (directory / f"mutant-{number:03}").write_bytes(bytes([1, *((number * 7 + step) % 256 for step in range(40))]))
    for number, text in enumerate(['{"a":{"a":[', '"\\ud83d\\ude00"', "[1e400]", '{"schema":"conference-docs/2"}']):
        (directory / f"broken-{number}.json").write_text(text, encoding="utf-8")


def main() -> None:
    directories = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    if directories:
        write_seeds(Path(directories[0]))
    atheris.Setup(sys.argv, test_one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
