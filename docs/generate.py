"""Write the documentation pages that are tables of the code: `python docs/generate.py`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from conference_docs.reading.diagnose import DIAGNOSTICS
from conference_docs.rules import RULES

DOCS = Path(__file__).parent

DIAGNOSTICS_PAGE = """# Diagnostics

What `article.diagnostics` may report. Codes are stable. In lenient mode they are all there is: nothing raises. In
strict mode all errors and warnings of a document make one `SeedFormatError`.
"""
RULES_PAGE = """# Rules

Every finding's `evidence` is the id of the rule that made it.
"""


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table; bars inside cells are escaped."""
    titles = list(head)
    lines = [titles, ["---"] * len(titles), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def pages() -> dict[Path, str]:
    """The generated pages and what they should hold."""
    diagnostics = ((f"`{code}`", d.severity.value, d.explanation) for code, d in sorted(DIAGNOSTICS.items()))
    rules = ((f"`{rule}`", explanation) for rule, explanation in sorted(RULES.items()))
    return {
        DOCS / "diagnostics.md": f"{DIAGNOSTICS_PAGE}\n{table(('code', 'severity', 'what it means'), diagnostics)}",
        DOCS / "rules.md": f"{RULES_PAGE}\n{table(('id', 'what it finds'), rules)}",
    }


if __name__ == "__main__":
    for page, text in pages().items():
        page.write_text(text, "utf-8")
