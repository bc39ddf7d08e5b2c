"""Directives: golden cases for every construction, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.data import deontic
from conference_docs.extracting.find_directives import find_directives
from conference_docs.lexicon import Lexicon
from conference_docs.model import ParagraphKind
from tests.extracting.directive_cases import describe, found_in, golden_cases, tokens_of

WORDS = """we the city should must will not never and , ; : that to improve roads build schools be built he said urged
all called for on no account is ready committed need who which stressed importance of It vital ( ) " adding efforts
made in following areas refrain from quickly by Beijing has have been strive with hope hoped asked them""".split()


@pytest.mark.parametrize(("sentence", "expected"), [case[1:] for case in golden_cases()])
def test_golden(sentence: str, expected: str) -> None:
    assert found_in(sentence) == expected


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_words(words: list[str]) -> None:
    """Never an exception; everything inside the sentence, in order, and never empty."""
    t = tokens_of(" ".join(words) + ".")
    found = find_directives(t)
    for directive in found:
        first, last = directive.clause
        assert 0 <= first < last <= len(t.words)
        assert first <= directive.trigger[0] < directive.trigger[1] <= last
        assert directive.actions
        assert directive.actor is None or directive.actor[0] < directive.actor[1]
        for action in directive.actions:
            assert 0 <= action.first < action.last <= len(t.words)
            assert action.verb is None or action.first <= action.verb < action.last
    triggers = [directive.trigger[0] for directive in found]
    assert triggers == sorted(triggers)


@pytest.mark.parametrize("kind", [ParagraphKind.HEADING, ParagraphKind.CAPTION, ParagraphKind.LABEL])
def test_headings_demand_nothing(kind: ParagraphKind) -> None:
    assert find_directives(tokens_of("We must build schools.", kind)) == ()


def test_items_do() -> None:
    t = tokens_of("Strengthen leadership over wells;", ParagraphKind.ITEM)
    assert (
        describe(t, find_directives(t))
        == "  obligation | Strengthen | -\n    Strengthen :: Strengthen leadership over wells"
    )


def test_a_verb_added_to_the_lexicon() -> None:
    sentence = "The indaba behested all districts to dig wells."
    lexicon = Lexicon.default().extend(requesting_verbs=["behest"], verbs=["behest"])
    assert found_in(sentence) == ""
    t = tokens_of(sentence, lexicon=lexicon)
    assert describe(t, find_directives(t)) == "  request | behested | all districts\n    dig :: dig wells"


@pytest.mark.parametrize("row", deontic.TRIGGERS, ids=[row[0] for row in deontic.TRIGGERS])
def test_every_example_triggers_its_rule(row: tuple[str, ...]) -> None:
    found = find_directives(tokens_of(row[5]))
    assert "directive." + row[0] in [directive.evidence for directive in found]


def test_rule_ids_are_unique() -> None:
    ids = [row[0] for row in deontic.TRIGGERS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "unit",
    ["we should do work, ", "urged people to ", "called for ", "and that he be told ", "and Wang Li to do work "],
)
def test_long_sentences_stay_cheap(unit: str) -> None:
    """Deep coordination is read without recursion."""
    find_directives(tokens_of("He urged Li to do work and demanded that he be told " + unit * 1500 + "."))
