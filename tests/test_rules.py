"""The table of rules: it knows every id that the code can write, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from conference_docs.data import deontic, participation
from conference_docs.rules import RULES
from tests.source import modules

ID = re.compile(r"(?:attend|carry|chair|conference|cue|directive|speak)\.[a-z-]+")


def written_ids() -> Iterator[str]:
    """Ids in the tables, and string constants of the stages that look like one."""
    for table in (participation.VERB_ROWS, participation.COPULA_ROWS, participation.INVERTED, participation.PHRASES):
        yield from (row[0] for row in table)
    yield from (f"directive.{row[0]}" for row in deontic.TRIGGERS)
    for module in modules():
        if module.unit == "extracting":
            yield from (text for node in ast.walk(module.tree) for text in written_in(node))


def written_in(node: ast.AST) -> Iterator[str]:
    """The ids of a constant, and of a trigger's rule that stands in no table."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and ID.fullmatch(node.value):
        yield node.value
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "Rule":
        first = node.args[0]
        yield from (
            [f"directive.{first.value}"] if isinstance(first, ast.Constant) and isinstance(first.value, str) else []
        )


def test_every_rule_is_explained() -> None:
    assert set(written_ids()) - set(RULES) == set()


def test_every_explanation_has_its_rule() -> None:
    assert set(RULES) - set(written_ids()) == set()


def test_explanations_say_something() -> None:
    assert all(text.strip() == text and len(text) > 5 for text in RULES.values())
