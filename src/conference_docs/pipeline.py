"""Text or bytes → `Article`: the stages of the library in their order."""

from __future__ import annotations

from conference_docs.assemble import assemble
from conference_docs.errors import SeedFormatError
from conference_docs.extracting.extract import extract
from conference_docs.lexicon import Lexicon
from conference_docs.model import Article, Severity
from conference_docs.reading.decode import decode
from conference_docs.reading.problems import Problem
from conference_docs.reading.read_seed import read_seed

# What strict mode does not let pass.
_STRICT = frozenset({Severity.ERROR, Severity.WARNING})


def run(data: str | bytes, strict: bool, lexicon: Lexicon) -> Article:
    """Read, extract and assemble one document; raises `SeedFormatError` only where `strict` asks for it."""
    text, encoding, problems = _decoded(data)
    seed = read_seed(text, problems)
    refused = tuple(found for found in seed.diagnostics if found.severity in _STRICT) if strict else ()
    if refused:
        raise SeedFormatError(text, refused)
    return assemble(text, seed, extract(text, seed.paragraphs, seed.date, lexicon), encoding)


def _decoded(data: str | bytes) -> tuple[str, str | None, tuple[Problem, ...]]:
    if isinstance(data, str):
        return data, None, ()
    decoded = decode(data)
    return decoded.text, decoded.encoding, decoded.problems
