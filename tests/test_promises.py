"""The contract's promises, as properties of whole `parse`; promises 7 and 8 are in `tests/serializing`."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs import ComposeError, compose, from_dict, from_json, parse, to_dict, to_json, to_text
from tests.fuzz import mutants
from tests.fuzz.checks import check, spans
from tests.strategies.articles import texts
from tests.strategies.documents import any_text, bodies, documents, headers, paragraphs, prose, titles

# Words that set off the later stages, which text of any characters hardly ever does.
_GENRE = st.sampled_from(
    """
    the The he She it who which that this no not all Mr. Dr. Co., Ltd. 12 March 14, May Li Holm, Bo Wen, Ann Quay
    Harbour Committee, Bureau Secretary Mayor of Deputy heads representatives meeting conference plenary report was is
    be being been has will shall should must may need to by with according as well and or while said stressed noted
    urged asked called instructed pledged presided over chaired attended heard held improve build efforts made necessary
    thoroughly also roads, ports; in on at for from under . , ; : " “ ” ( ) 's
    """.split()
)
_genre_sentences = st.lists(_GENRE, max_size=40).map(" ".join)
whole_documents = st.one_of(
    documents,
    st.builds("{}\n{}".format, headers, st.lists(_genre_sentences, max_size=4).map("\n".join)),
    texts(40),
)


@given(whole_documents)
def test_total_grounded_and_lossless(text: str) -> None:
    article = parse(text)
    assert to_text(article) == text
    for span in spans(to_dict(article)):
        assert text[span["start"] : span["end"]] == span["text"]


@given(whole_documents)
def test_json_gives_the_article_back(text: str) -> None:
    article = parse(text)
    assert from_json(to_json(article)) == article
    assert from_dict(to_dict(article)) == article


@given(
    st.one_of(st.binary(max_size=200), st.builds(str.encode, any_text, st.sampled_from(["utf-8"]), st.just("ignore")))
)
def test_total_on_bytes(data: bytes) -> None:
    article = parse(data)
    assert article.encoding is not None
    assert parse(article.text).paragraphs == article.paragraphs


@pytest.mark.parametrize("value", [None, 5, [], object(), ["text"], dt.date(2024, 3, 14)])
def test_other_types_raise_type_error(value: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match="text must be"):
        parse(value)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "title": st.one_of(titles, any_text),
            "date": st.dates(),
            "source": st.one_of(st.sampled_from(["Harbour News", "A: b (c)"]), any_text),
            "topics": st.lists(st.one_of(st.sampled_from(["ports", "Harbour Trade"]), any_text), max_size=3),
            "paragraphs": st.lists(st.one_of(prose, paragraphs), max_size=4),
        },
    )
)
def test_what_is_composed_is_parsed(parts: dict[str, Any]) -> None:
    try:
        article = parse(compose(**parts))
    except ComposeError:
        return
    assert (article.title, article.date, article.source) == tuple(map(parts.get, ("title", "date", "source")))
    assert article.topics == tuple(parts.get("topics", ()))
    assert [paragraph.span.text for paragraph in article.paragraphs] == parts.get("paragraphs", [])


@given(st.lists(whole_documents, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_no_document_changes_another(texts: list[str], rng: random.Random) -> None:
    alone = {text: to_json(parse(text)) for text in texts}
    again = texts * 2
    rng.shuffle(again)
    assert all(to_json(parse(text)) == alone[text] for text in again)


@given(headers, bodies, bodies)
def test_what_is_appended_changes_nothing_in_the_header(header: str, body: str, more: str) -> None:
    text = f"{header}\n{body}"
    before, after = parse(text), parse(f"{text}\n{more}")
    if before.paragraphs:
        assert (before.title, before.date, before.source, before.topics, before.header) == (
            *(after.title, after.date, after.source, after.topics),
            after.header,
        )


def test_mutants_of_the_corpus() -> None:
    """A few of those that `python -m tests.fuzz.mutants` makes by the hundred thousand."""
    texts, rng = mutants.documents(), random.Random(20240314)  # noqa: S311
    for _ in range(250):
        check(mutants.mutant(rng, texts))
