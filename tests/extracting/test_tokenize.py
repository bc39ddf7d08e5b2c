"""Words, and what each is by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.extracting.tokenize import tokenize
from conference_docs.lexicon import Lexicon
from conference_docs.model import Paragraph, ParagraphKind, Span
from tests.extracting.directive_cases import tokens_of


def words(text: str) -> list[str]:
    t = tokens_of(text)
    return t.words[: t.sentences[0].last]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wells, not dams.", "Wells|,|not|dams|."),
        ("the town's pier", "the|town|'s|pier"),
        ("the town’s pier", "the|town|’s|pier"),
        ("the boats' nets", "the|boats|'|nets"),
        ("Sean O'Brien", "Sean|O'Brien"),
        ("Mr. Farrow and Dr. Haddad", "Mr.|Farrow|and|Dr.|Haddad"),
        ("J. R. Farrow of the U.N.", "J.|R.|Farrow|of|the|U.N."),
        ("30,000 tons, 4.5%, the 3rd", "30,000|tons|,|4.5%|,|the|3rd"),
        ("a 14-day fair", "a|14-day|fair"),
        ("Vice-Chancellor Park Jin-ho", "Vice-Chancellor|Park|Jin-ho"),
        ("Velden Co., Ltd.", "Velden|Co.|,|Ltd."),
        ("(left)", "(|left|)"),
        ("“Yes”", "“|Yes|”"),
        ("wells – not dams", "wells|–|not|dams"),
        ("at 10:30 a.m.", "at|10:30|a.m."),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert words(text) == expected.split("|")


def test_images_and_chrome_have_no_words() -> None:
    text = "Share on paper. Wells."
    spans = Span.of(text, 0, 15), Span.of(text, 16, 22)
    kinds = ParagraphKind.CHROME, ParagraphKind.TEXT
    paragraphs = [Paragraph(span, (span,), kind) for span, kind in zip(spans, kinds, strict=True)]
    t = tokenize(text, paragraphs, Lexicon.default())
    assert [(s.span.text, s.paragraph) for s in t.sentences] == [("Wells.", 1)]
    assert t.words[:2] == ["Wells", "."]


def test_the_first_word_s_capital_letter_says_nothing() -> None:
    t = tokens_of("Reports and Reports")
    assert t.tags[0] != t.tags[2] == "P"


def test_an_endless_sentence_is_cut_without_loss() -> None:
    t = tokens_of("wells, " * 3000)
    assert len(t.sentences) > 1
    assert [s.first for s in t.sentences[1:]] == [s.last for s in t.sentences[:-1]]
    assert t.sentences[-1].last == 6000


@given(st.text(max_size=200))
def test_words_are_the_text_without_white_space(text: str) -> None:
    t = tokens_of(text + ".")
    last = t.sentences[-1].last
    assert "".join("".join(t.words[:last]).split()) == "".join((text + ".").split())
    for i in range(last):
        assert t.text[t.starts[i] : t.ends[i]] == t.words[i] != ""
    assert t.ends[: last - 1] <= t.starts[1:last]


@given(st.text(max_size=200))
def test_the_sequences_are_parallel(text: str) -> None:
    t = tokens_of(text + ".")
    length, *others = (len(row) for row in (t.starts, t.ends, t.words, t.lows, t.tags, t.marks))
    assert {*others} == {length}
    assert length >= t.sentences[-1].last + 4, "a few stops stand behind the last token"
