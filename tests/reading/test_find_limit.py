from __future__ import annotations

import pytest

from conference_docs import ParagraphKind, SeedFormatError, parse
from conference_docs.reading.find_limit import MOST_UNITS, find_limit

SENTENCE = "The mayor met envoys from nine harbours and spoke of the trade that they hope for. "


def test_prose_of_380_000_code_points_is_read_whole() -> None:
    text = (SENTENCE * 6000)[:380_000]
    assert find_limit(text, 0) == len(text)


def test_the_limit_is_behind_a_sentence() -> None:
    text = SENTENCE * 20_000
    limit = find_limit(text, 0)
    assert limit < len(text)
    assert limit % len(SENTENCE) == 0


@pytest.mark.parametrize(
    ("unit", "most"), [("a ", MOST_UNITS), ("( ", MOST_UNITS), (".", MOST_UNITS), ("a\n", MOST_UNITS // 10)]
)
def test_the_limit_counts_words_marks_and_breaks(unit: str, most: int) -> None:
    assert 1000 < find_limit(unit * 1_000_000, 0) <= most


def test_what_is_behind_the_limit_is_kept_and_reported() -> None:
    text = "Mayor Meets Envoys\nDate: 2024-03-14\n\n" + SENTENCE + "\na" * 50_000
    article = parse(text)
    rest = article.paragraphs[-1]
    assert (rest.kind, rest.sentences) == (ParagraphKind.CHROME, ())
    assert rest.span.end == len(text.rstrip())
    assert article.paragraphs[-2].span.end < rest.span.start
    found = [one for one in article.diagnostics if one.code == "document-too-long"]
    assert [one.span.start for one in found] == [rest.span.start]
    with pytest.raises(SeedFormatError, match="document-too-long"):
        parse(text, strict=True)
