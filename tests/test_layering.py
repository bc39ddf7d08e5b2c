"""Which part of the library may import which, and what from outside."""

from __future__ import annotations

import ast
import sys
from graphlib import TopologicalSorter

import pytest

from tests.source import PACKAGE, Module, modules

# Each part with the parts that it may import. The order is that of the data flow.
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "locations": set(),
    "fields": set(),
    "model": {"errors", "fields", "locations"},
    "rules": {"data"},
    "data": set(),
    "inflection": {"data"},
    "lexicon": {"data", "errors", "inflection"},
    "reading": {"data", "errors", "lexicon", "locations", "model"},
    "extracting": {"data", "errors", "inflection", "lexicon", "model", "reading", "rules"},
    "assemble": {"errors", "extracting", "lexicon", "locations", "model", "reading", "rules"},
    "serializing": {"errors", "fields", "model"},
    "pipeline": {"assemble", "errors", "extracting", "lexicon", "model", "reading"},
    "api": {"lexicon", "model", "pipeline"},
    "__init__": {"api", "errors", "lexicon", "locations", "model", "reading", "rules", "serializing"},
}
THIRD_PARTY = {"attr", "attrs", "cattrs", "dateutil"}
# A pure library: nothing that reaches out, runs code or keeps a log.
FORBIDDEN = {"asyncio", "ctypes", "http", "logging", "multiprocessing", "pickle", "socket", "subprocess", "threading", "urllib"}  # fmt: skip  # noqa: E501

MODULES = modules()
NAMES = {module.name.removesuffix(".__init__") for module in MODULES}


def internal(module: Module) -> set[str]:
    """Imported modules of the library, without the package's name."""
    within = (name.removeprefix(f"{PACKAGE}.") for name in module.imports if name.startswith(f"{PACKAGE}."))
    return {name if name in NAMES else name.rpartition(".")[0] for name in within}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_part_imports_only_what_stands_before_it(module: Module) -> None:
    allowed = MAY_IMPORT[module.unit] | {module.unit}
    assert {name.partition(".")[0] for name in internal(module)} <= allowed
    assert PACKAGE not in module.imports


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_nothing_from_outside_but_what_is_declared(module: Module) -> None:
    outside = {name.partition(".")[0] for name in module.imports} - {PACKAGE}
    assert outside <= (set(sys.stdlib_module_names) - FORBIDDEN) | THIRD_PARTY


def test_no_two_modules_import_each_other() -> None:
    TopologicalSorter({module.name: internal(module) for module in MODULES}).prepare()


def test_the_allow_list_has_no_cycle() -> None:
    TopologicalSorter(MAY_IMPORT).prepare()


LITERAL = (
    ast.Constant, ast.Tuple, ast.List, ast.Set, ast.Dict, ast.Starred, ast.Name, ast.expr_context,
    ast.BinOp, ast.Add, ast.BitOr, ast.UnaryOp, ast.USub, ast.Call, ast.Attribute,
)  # fmt: skip
CALLS = {"frozenset", "split", "splitlines", "MappingProxyType"}  # on literals these are literals


def not_literal(statement: ast.stmt) -> list[str]:
    """What a statement of a data module holds that is no literal."""
    if isinstance(statement, ast.ImportFrom):
        return [] if statement.module in {"__future__", "typing", "types", "collections.abc"} else ["import"]
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return []
    if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
        return [type(statement).__name__]
    return [ast.unparse(node) for node in ast.walk(statement.value) if not is_literal(node)]


def is_literal(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        function = node.func
        return (function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)) in CALLS
    return isinstance(node, LITERAL)


@pytest.mark.parametrize("module", [m for m in MODULES if m.unit == "data"], ids=lambda module: module.name)
def test_data_is_literals(module: Module) -> None:
    assert [problem for statement in module.tree.body for problem in not_literal(statement)] == []
