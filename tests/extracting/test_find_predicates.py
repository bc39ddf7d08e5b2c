"""Finite verbs with their subjects."""

from __future__ import annotations

import pytest

from conference_docs.extracting.find_predicates import Predicate, agent_at, find_predicates
from conference_docs.extracting.tokens import Tokens
from tests.extracting.directive_cases import tokens_of


def found(text: str) -> tuple[Tokens, tuple[Predicate, ...]]:
    t = tokens_of(text)
    return t, find_predicates(t, 0, t.sentences[0])


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The Mayor stressed the cost.", ["stressed"]),
        ("The Mayor has repeatedly stressed the cost.", ["has repeatedly stressed"]),
        ("The dam will be raised.", ["will be raised"]),
        ("The Mayor attended the fair and delivered a speech.", ["attended", "delivered"]),
        ("The fair was held in Tarn.", ["was held"]),
        ("The Mayor took the chair.", ["took"]),
        ("We urge patience.", ["urge"]),
        ("A good year for wheat.", []),
    ],
)
def test_verb_groups(text: str, groups: list[str]) -> None:
    t, predicates = found(text)
    assert [t.slice(*predicate.group) for predicate in predicates] == groups


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("The dam was raised.", "passive"),
        ("The Mayor will attend the fair.", "modal"),
        ("The Mayor did not attend the fair.", "negated"),
        ("The Mayor didn't attend the fair.", "negated"),
    ],
)
def test_flags(text: str, flag: str) -> None:
    _, (predicate,) = found(text)
    flags = {"passive", "modal", "negated", "relative", "embedded", "shared"}
    assert {name for name in flags if getattr(predicate, name)} == {flag}


def test_a_relative_clause() -> None:
    t, (first, second) = found("Deng Yulan, who chaired the session, stressed the cost.")
    assert (first.relative, second.relative) == (True, False)
    assert t.slice(*first.subject).startswith("Deng Yulan")


def test_a_report_is_embedded() -> None:
    _, (first, second) = found("The Mayor said that the dam was raised.")
    assert (first.embedded, second.embedded) == (False, True)


def test_a_shared_subject() -> None:
    _, (first, second) = found("The Mayor attended the fair and delivered a speech.")
    assert (first.shared, second.shared) == (False, True)


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("The fair was opened by Deng Yulan.", "Deng Yulan."),
        ("The fair was presided over by Deng Yulan.", "Deng Yulan."),
        ("The fair was opened in Tarn.", ""),
        ("The fair was joined by video link.", ""),
    ],
)
def test_agent(text: str, agent: str) -> None:
    t, predicates = found(text)
    at = agent_at(t, predicates[0], t.sentences[0].last)
    assert (t.slice(at, t.sentences[0].last) if at >= 0 else "") == agent
