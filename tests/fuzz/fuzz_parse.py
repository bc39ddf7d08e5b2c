"""Coverage-guided fuzzing of `parse`: every span exact, text and JSON round trips equal, whatever comes.

    python -m tests.fuzz.fuzz_parse -max_total_time=1200 CORPUS_DIR

Needs atheris (`pip install atheris`); all arguments are libFuzzer's. The first directory named gets
seeds, unless it has files. An input's first byte says how the rest is read: as bytes of a document,
as text of any code points, or as numbers of words and signs of the genre (see `TOKENS`), which is how
the fuzzer comes to sentences that keep the later stages busy.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

atheris: Any = None
if __name__ == "__main__":  # no dependency, and instruments what is imported after it
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["conference_docs"]):
        for _module in ("pipeline", "serializing.converter", "serializing.json_codec"):
            import_module(f"conference_docs.{_module}")

from conference_docs import parse, to_json  # noqa: E402
from conference_docs.data import deontic  # noqa: E402
from tests.fuzz.checks import check  # noqa: E402

_WORDS = """
    the a its his he she it they we who which that this these no not all both Mr. Dr. H.E. Co. Ltd. U.S. a.m. No. 3 12
    2024 2024-03-14 March 14 May Friday morning afternoon today Li Holm Wen Bo An Sun Ann de Quay Harbour Committee
    Bureau Secretary Mayor Minister Deputy Director-General Chairman Vice President heads representatives mayors
    officials diplomats meeting conference forum plenary symposium report speech hall centre venue city roads ports
    trade plan people was were is are be been being has had have do did will would shall should must may need to of in
    on at by from for with during under according as well and or but while if so that's said stressed noted pointed out
    urged asked called instructed required pledged hoped told informed presided over chaired attended addressed spoke
    delivered heard reviewed held hosted opened improve build strengthening work make efforts made necessary important
    imperative thoroughly never also only effectively chair present including together namely via former acting
""".split()
_SIGNS = [
    *(", ", "; ", ": ", ". ", "! ", "? ", "… ", '" ', ' "', "“", "” ", "'s ", "’s ", "(", ") ", "[", "] ", "- ", "— "),
    *("/", "|", "\n", "\n\n", "\r\n", "\u2028", "\xa0", "\x00", "\ud800", "\u200b", "\u0301", "\U0001f600", "会议"),
    *("。", ".", "Date: ", "Source: ", "Topics:[ ", "Title: ", "1. ", "a) ", "1.png\n", "Photo by ", "(Editor: "),
    "Chinese\n",
]  # fmt: skip
TOKENS = [
    *(f"{word} " for word in _WORDS),
    *_SIGNS,
    *(f"{word} " for word in sorted({row[2].split()[0].strip("()?*").split("|")[0] for row in deontic.TRIGGERS})),
]


def check_bytes(data: bytes) -> None:
    """Whatever bytes decode to is kept, and so is the article."""
    article = parse(data)
    assert article.encoding is not None
    assert check(article.text).text == article.text
    to_json(article)


def genre_text(data: bytes) -> str:
    """Two bytes a token, the second for the tokens behind the 256th."""
    pairs = zip(data[::2], data[1::2], strict=False)
    return "".join(TOKENS[(first + 256 * second) % len(TOKENS)] for first, second in pairs)


def test_one_input(data: bytes) -> None:
    """What libFuzzer calls."""
    kind, rest = data[:1], data[1:]
    if kind == b"\x00":
        check_bytes(rest)
    elif kind == b"\x01":
        check(atheris.FuzzedDataProvider(rest).ConsumeUnicode(len(rest)))
    elif kind == b"\x02":
        check(rest.decode("utf-8", "surrogateescape"))
    else:
        check(genre_text(rest))


def write_seeds(directory: Path) -> None:
    """Fill an empty directory: paragraphs of `seeds/` as bytes and as text, and runs of tokens."""
    directory.mkdir(parents=True, exist_ok=True)
    if any(directory.iterdir()):
        return
    documents = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
    for number, path in enumerate(documents):
        lines = path.read_bytes().splitlines(keepends=True)
        (directory / f"head-{number:03}").write_bytes(b"\0" + b"".join(lines[:8])[:2000])
        (directory / f"body-{number:03}").write_bytes(b"\2" + b"".join(lines[8:11])[:2000])
    for number in range(64):
        picked = bytes((number * 31 + step * step * 7 + step) % 256 for step in range(120))
        (directory / f"tokens-{number:03}").write_bytes(b"\3" + picked)


def main() -> None:
    directories = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    if directories:
        write_seeds(Path(directories[0]))
    atheris.Setup(sys.argv, test_one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
