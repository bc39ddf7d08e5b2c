"""Documentation that cannot fall behind: generated tables, names, commands, the example program.

Code blocks of the README and of docs/ run as doctests; links are checked by the strict MkDocs build.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import conference_docs as cd
from conference_docs.rules import RULES
from docs import generate
from docs.examples import readout_report

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
Found = cd.Attendee | cd.Speaker | cd.Statement | cd.Directive
PAGES = sorted((ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize(("page", "text"), generate.pages().items(), ids=lambda value: getattr(value, "name", ""))
def test_generated_pages_agree_with_their_tables(page: Path, text: str) -> None:
    assert page.read_text("utf-8") == text, "run `python docs/generate.py`"


def test_a_table_escapes_bars() -> None:
    assert generate.table(["a", "b"], [["x|y", "z"]]) == "| a | b |\n| --- | --- |\n| x\\|y | z |\n"


def test_every_public_name_is_documented() -> None:
    text = README + "".join(page.read_text("utf-8") for page in PAGES)
    assert [name for name in cd.__all__ if not re.search(rf"\b{name}\b", text)] == []


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8").partition("nav:")[2]
    assert [page.name for page in PAGES if page.name not in navigation] == []


def test_ci_finds_its_commands_in_the_readme() -> None:
    headings = re.findall(r"readme_command '([^']+)'", (ROOT / ".ci/run").read_text("utf-8"))
    assert len(headings) == 2
    for heading in headings:
        command = re.search(rf"^## {heading}$.*?^```bash\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
        assert command is not None
        assert command[1].startswith("python3 -m venv .venv && ")


@pytest.mark.parametrize("file", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda file: file.stem)
def test_every_evidence_is_a_rule_with_an_explanation(file: Path) -> None:
    article = cd.read(file)
    statements = [statement for speaker in article.speakers for statement in speaker.statements]
    found: list[Found] = [*article.attendees, *article.speakers, *article.directives, *statements]
    assert {item.evidence for item in found} <= set(RULES)
    assert article.conference is None or article.conference.evidence in RULES


READOUT = """Sandu Prepares for the Flood Season
Date: 2024-05-02
Source: Sandu Daily

On the morning of May 1, the Sandu Municipal Government held its Flood Control Work Conference.
Lin Bo, Mayor of Sandu, presided over the conference.
He stressed that all districts must inspect every dam and repair weak dykes.
Heads of the water departments attended the conference.
"""
PAGE = """═══ flood.txt ═══
Sandu Prepares for the Flood Season
2024-05-02 · Sandu Daily
Event:      Flood Control Work Conference · 2024-05-01 morning · by Sandu Municipal Government
Presided:   Lin Bo, Mayor of Sandu
Spoke:      Lin Bo, Mayor of Sandu
Attended:   Heads of the water departments
Said:       Lin Bo: stressed (statements: 1)
Directives by Lin Bo:
  7:32 obligation: all districts – must
      → inspect every dam
      → repair weak dykes
"""


def test_the_example_prints_a_page_and_writes_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "flood.txt").write_text(READOUT, "utf-8")
    readout_report.main(str(tmp_path), str(tmp_path / "json"))
    printed = capsys.readouterr().out
    assert printed.startswith(PAGE)
    assert printed.rstrip().endswith(f"wrote 1 JSON files to {tmp_path / 'json'}/")
    written = (tmp_path / "json" / "flood.json").read_text("utf-8")
    assert cd.from_json(written) == cd.read(tmp_path / "flood.txt")
