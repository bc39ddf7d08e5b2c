"""Regular plurals and verb forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.inflection import inflect, pluralize


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("mayor", "mayors"),
        ("city", "cities"),
        ("survey", "surveys"),
        ("bus", "buses"),
        ("box", "boxes"),
        ("branch", "branches"),
        ("wish", "wishes"),
        ("chairman", "chairmen"),
        ("chairwoman", "chairwomen"),
        ("y", "ys"),
    ],
)
def test_pluralize(noun: str, plural: str) -> None:
    assert pluralize(noun) == plural


@pytest.mark.parametrize(
    ("verb", "doubling", "forms"),
    [
        ("stress", False, "stresses stressed stressing"),
        ("preside", False, "presides presided presiding"),
        ("agree", False, "agrees agreed agreeing"),
        ("plan", True, "plans planned planning"),
        ("reply", False, "replies replied replying"),
        ("convey", False, "conveys conveyed conveying"),
        ("go", False, "goes goed going"),
        ("tie", False, "ties tied tying"),
        ("reach", False, "reaches reached reaching"),
        ("man", True, "mans manned manning"),
        ("dye", False, "dyes dyed dyeing"),
    ],
)
def test_inflect(verb: str, doubling: bool, forms: str) -> None:
    assert " ".join(inflect(verb, doubling)) == forms


@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True), st.booleans())
def test_any_word(word: str, doubling: bool) -> None:
    third, past, gerund = inflect(word, doubling)
    assert (third[-1], past[-1], gerund[-3:]) == ("s", "d", "ing")
    assert pluralize(word)[-1] in "sn"
