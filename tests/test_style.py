"""The size of things: small functions, files that fit in a head."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from statistics import median

import pytest

from tests.source import Module, modules

MODULES = [module for module in modules() if module.unit != "data"]


def functions(module: Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef))


def lines(node: ast.FunctionDef) -> int:
    """All of a function's lines, without its docstring's."""
    first = node.body[0]
    docstring = first if ast.get_docstring(node, clean=False) is not None else None
    return length(node) - (length(docstring) if docstring else 0)


def length(node: ast.stmt) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def test_the_median_function_has_under_ten_lines() -> None:
    assert median(lines(function) for module in MODULES for function in functions(module)) < 10


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_no_function_has_over_fifty_lines(module: Module) -> None:
    assert {function.name: lines(function) for function in functions(module) if length(function) > 50} == {}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_no_file_has_over_four_hundred_lines(module: Module) -> None:
    assert len(module.path.read_text("utf-8").splitlines()) <= 400
