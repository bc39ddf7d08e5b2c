"""Stored `conference-docs/1` documents of the corpus, which every later version must read.

    python -m tests.test_stored_documents

writes those that are missing, and none that is there: they are what an earlier version wrote (before
the first release, `rm -r tests/data/stored` in front of it writes all anew). What was found in them
may be better found today, so nothing here compares it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conference_docs import from_json, parse, read, to_json

ROOT = Path(__file__).resolve().parents[1]
STORED = ROOT / "tests" / "data" / "stored"
TEXTS = sorted((ROOT / "seeds").glob("*.txt"))


def stored(text: Path) -> Path:
    """Where the document of a text is kept."""
    return STORED / f"{text.stem}.json"


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_stored_document_is_read(path: Path) -> None:
    data = stored(path).read_bytes()
    article = from_json(data)
    assert article.text == read(path).text
    assert json.loads(data)["schema"] == "conference-docs/1"
    assert from_json(to_json(article)) == article
    assert article.paragraphs


def test_every_text_of_the_corpus_has_one_and_nothing_else_is_kept() -> None:
    assert {path.name for path in STORED.glob("*")} == {stored(path).name for path in TEXTS}


def test_they_hold_something_of_every_kind() -> None:
    articles = [from_json(stored(path).read_bytes()) for path in TEXTS]
    assert any(article.conference for article in articles)
    assert any(article.attendees for article in articles)
    assert any(speaker.statements for article in articles for speaker in article.speakers)
    assert any(directive.actions for article in articles for directive in article.directives)


def main() -> None:
    STORED.mkdir(parents=True, exist_ok=True)
    for path in TEXTS:
        if not stored(path).exists():
            stored(path).write_text(to_json(parse(path.read_bytes())) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
