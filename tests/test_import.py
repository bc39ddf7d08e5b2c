"""Importing the package starts nothing, and reads nothing but its modules, of which it needs few."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import conference_docs

PACKAGE = Path(conference_docs.__file__).parent

# Paths opened, and every event that would be a start of something, while the package is imported.
_AUDIT = """
import json, sys, threading
opened, others = [], []
STARTS = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "_thread.start", "urllib.",
          "os.putenv", "os.mkdir", "os.remove", "os.rename", "shutil.", "signal.", "tempfile.")

def hook(event, arguments):
    if event == "open":
        opened.append((str(arguments[0]), arguments[1]))
    elif event.startswith(STARTS):
        others.append(event)

before = set(sys.modules), sys.getswitchinterval(), sys.getrecursionlimit()
sys.addaudithook(hook)
import conference_docs
print(json.dumps({
    "opened": opened, "others": others, "threads": threading.active_count(),
    "settings": before[1:] == (sys.getswitchinterval(), sys.getrecursionlimit()),
}))
"""


def python(*arguments: str) -> str:
    return subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True).stdout


def test_nothing_is_started_and_nothing_read_but_modules() -> None:
    found = json.loads(python("-c", _AUDIT))
    assert found["others"] == []
    assert found["threads"] == 1
    assert found["settings"]
    paths = [Path(path) for path, _ in found["opened"]]
    assert any(PACKAGE in path.parents for path in paths)
    libraries = [Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    for path in paths:
        assert path.suffix in {".py", ".pyc", ".so", ""}, path
        assert any(root in path.parents for root in (PACKAGE, *libraries)), path
    # A cache of compiled modules may be written, by Python.
    assert {mode for path, mode in found["opened"] if not path.endswith(".pyc") and ".pyc." not in path} <= {
        "r",
        "rb",
        None,
    }


def test_what_only_parsing_needs_waits_for_the_first_document() -> None:
    """What importing costs is mostly the modules it loads; `benchmarks.importing` says what that comes to."""
    code = "import json, sys, conference_docs; print(json.dumps(sorted(sys.modules)))"
    loaded = json.loads(python("-c", code))
    waiting = ("conference_docs.extracting", "conference_docs.data", "dateutil", "cattrs")
    assert not [name for name in loaded if name.startswith(waiting)]
