"""Documents that are nearly right: refused at the right path, or read as exactly what they say."""

from __future__ import annotations

import json
from itertools import islice
from typing import Any

import pytest

from conference_docs.errors import JsonError
from conference_docs.model import Article
from conference_docs.serializing.json_codec import from_dict, from_json, to_dict
from tests.serializing.mutants import DOCUMENT, REMOVED, Mutant, apply, is_span, may_be_blamed, mutants, places

MUTANTS = [*mutants()]


def test_there_are_enough_of_every_kind() -> None:
    assert len(MUTANTS) >= 5_000
    assert sum(mutant.value is REMOVED for mutant in MUTANTS) == sum(1 for _ in places(DOCUMENT))
    assert sum(is_span(mutant.value) for mutant in MUTANTS) > 500


def read(document: dict[str, Any]) -> Article | JsonError:
    try:
        return from_dict(document)
    except JsonError as error:
        return error


def rightly_refused(mutant: Mutant, error: JsonError) -> bool:
    return str(error).startswith(f"{error.path}: ") and may_be_blamed(mutant, error.path)


def same(document: object, again: object) -> bool:
    """Whether two documents are the same to the last type: 1, 1.0 and True are three things here."""
    return json.dumps(document, sort_keys=True) == json.dumps(again, sort_keys=True)


def test_mutants_are_refused_at_the_right_path_or_read_in_full() -> None:
    accepted = 0
    for mutant in MUTANTS:
        document = apply(mutant)
        article = read(document)
        if isinstance(article, JsonError):
            assert rightly_refused(mutant, article), (mutant, article)
        else:
            assert same(to_dict(article), document), mutant
            accepted += 1
    # Free strings, optional values and spans of the same text may change; not much else.
    assert len(MUTANTS) * 0.05 < accepted < len(MUTANTS) * 0.15


@pytest.mark.parametrize("first", range(5))
def test_as_text_they_fare_no_better(first: int) -> None:
    for mutant in islice(MUTANTS, first, None, 30):
        document = apply(mutant)
        article = read(document)
        written = json.dumps(document)
        if isinstance(article, Article):
            assert from_json(written) == article
        else:
            with pytest.raises(JsonError) as caught:
                from_json(written)
            assert rightly_refused(mutant, caught.value), (mutant, caught.value)


@pytest.mark.parametrize("blamed", ["$", "$.source", "$.header.title", "$.titles"])
def test_another_path_is_not_right(blamed: str) -> None:
    assert may_be_blamed(Mutant(("title",), 5), "$.title")
    assert not may_be_blamed(Mutant(("title",), 5), blamed)


def test_a_repeated_key_at_any_place_is_refused_there() -> None:
    """Each object once more with one key twice, with the same value: the most harmless kind there is."""
    count = 0
    for path, _ in places(DOCUMENT):
        if not isinstance(path[-1], str):
            continue
        mutant = Mutant((*path[:-1], "\x00"), None)
        document = apply(mutant)
        holder = document
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = "again"
        written = json.dumps(document).replace('"\\u0000"', json.dumps(path[-1]))
        with pytest.raises(JsonError, match="the key stands there twice") as caught:
            from_json(written)
        assert may_be_blamed(Mutant(path, None), caught.value.path)
        assert caught.value.path.endswith(f".{path[-1]}")
        count += 1
    assert count > 100
