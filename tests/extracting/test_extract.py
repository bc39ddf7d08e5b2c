"""All stages together, on one document."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from conference_docs.extracting.extract import extract
from conference_docs.lexicon import Lexicon
from conference_docs.model import Paragraph, Role, Span
from conference_docs.reading.split_sentences import split_sentences

TEXT = "On May 18, the Tarn Water Board held its River Forum. Mayor Deng Yulan chaired it. She said that wells ran dry."
WORDS = """Mayor Deng Yulan she he said that the meeting stressed , ; : " ( ) chaired by attended and who was were also
present heads of bureaus Ms. Leila Haddad Minister according to in chair with including will not May 18 . - A""".split()


def paragraph(text: str) -> Paragraph:
    return Paragraph(Span.of(text, 0, len(text)), split_sentences(text, 0, len(text)))


def test_what_is_found() -> None:
    found = extract(TEXT, [paragraph(TEXT)], dt.date(2024, 5, 20), Lexicon.default())
    assert [found.tokens.slice(*member.name) for member in found.cast] == ["Deng Yulan"]
    assert {row[2] for row in found.roles} == {Role.CHAIR, Role.SPEAKER}
    assert [attribution.sentence for attribution in found.attributions] == [2]
    assert found.conference
    assert found.conference.date == dt.date(2024, 5, 18)


def test_nothing_at_all() -> None:
    found = extract("", [], None, Lexicon.default())
    assert (found.cast, found.roles, found.attributions, found.directives) == ((), (), (), ())
    assert found.conference is None


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_words(words: list[str]) -> None:
    """Never an exception, whatever stands beside what."""
    text = " ".join(words) + "."
    extract(text, [paragraph(text)], dt.date(2024, 5, 20), Lexicon.default())
