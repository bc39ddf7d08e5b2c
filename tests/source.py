"""The library's own source, parsed: what the tests of its structure look at."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import attrs

SRC = Path(__file__).parent.parent / "src"
PACKAGE = "conference_docs"


@attrs.frozen
class Module:
    """A source file under its dotted name, without the package's own."""

    name: str
    path: Path
    tree: ast.Module

    @property
    def unit(self) -> str:
        """The subpackage, or the module's name where it is in none."""
        return self.name.partition(".")[0]

    @property
    def imports(self) -> frozenset[str]:
        """Absolute dotted names of all that is imported at run time, anywhere in the file."""
        return frozenset(name for node in at_run_time(self.tree) for name in imported(node))


def at_run_time(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes below one, but for what only type checkers see."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"):
            yield from at_run_time(child)


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are absolute"
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules() -> list[Module]:
    """Every module of the library."""
    return [module(path) for path in sorted((SRC / PACKAGE).rglob("*.py"))]


def module(path: Path) -> Module:
    name = ".".join(path.relative_to(SRC / PACKAGE).with_suffix("").parts)
    return Module(name, path, ast.parse(path.read_text("utf-8")))
