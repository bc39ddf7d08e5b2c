"""Every form of every word, and what unknown words look like."""

from __future__ import annotations

import pytest

from conference_docs import lexicon as lx
from conference_docs.extracting.wordtable import guess, unchanged_verbs, verb_forms, word_table
from conference_docs.lexicon import Lexicon

TABLE = word_table(Lexicon.default())


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("stress", "stress stresses stressed stressing"),
        ("preside", "preside presides presided presiding"),
        ("plan", "plan plans planned planning"),
        ("hold", "hold holds held holding"),
        ("take", "take takes took taken taking"),
        ("put", "put puts putting"),
        ("reply", "reply replies replied replying"),
    ],
)
def test_verb_forms(base: str, forms: str) -> None:
    assert verb_forms(base) == set(forms.split())


def test_verbs_whose_past_is_their_base() -> None:
    assert {"put", "set", "read"} <= unchanged_verbs()
    assert not {"take", "stress"} & unchanged_verbs()


@pytest.mark.parametrize(
    ("word", "tag"),
    [("the", "D"), ("must", "M"), ("and", "C"), ("not", "t"), ("took", "F"), ("taken", "L"), ("stressed", "E"),
     ("of", "I"), ("to", "T"), ("that", "A"), ("who", "W"), ("she", "O"), ("their", "G"), ("twelve", "#")],
)  # fmt: skip
def test_tags(word: str, tag: str) -> None:
    assert TABLE[word][0] == tag


@pytest.mark.parametrize(
    ("word", "mark"),
    [
        ("mayor", lx.TITLE),
        ("mayors", lx.TITLE),
        ("deputies", lx.GROUP),
        ("delegation", lx.GROUP_ONE),
        ("committee", lx.BODY),
        ("committees", lx.BODY),
        ("forum", lx.EVENT),
        ("report", lx.DOCUMENT),
        ("hall", lx.VENUE),
        ("stressed", lx.REPORT),
        ("presided", lx.CHAIR),
        ("attending", lx.ATTEND),
        ("urged", lx.REQUEST),
        ("pledged", lx.COMMIT),
        ("essential", lx.NECESSARY),
        ("mr", lx.HONORIFIC),
        ("mr.", lx.HONORIFIC),
        ("may", lx.MONTH),
        ("friday", lx.WEEKDAY),
        ("ouyang", lx.SURNAME),
        ("van", lx.PARTICLE),
    ],
)
def test_marks(word: str, mark: int) -> None:
    assert TABLE[word][1] & mark


def test_more_words_of_a_class() -> None:
    more = Lexicon.default().extend(titles=["zupan"], reporting_verbs=["bleat"], events=["veche"])
    table = word_table(more)
    assert table["zupan"][1] & table["zupans"][1] & lx.TITLE
    assert table["bleated"] == ("E", table["bleated"][1])
    assert table["bleating"][1] & lx.REPORT
    assert table["veches"][1] & lx.EVENT
    assert "zupan" not in TABLE


def test_one_table_for_equal_lexicons() -> None:
    assert word_table(Lexicon.default()) is word_table(Lexicon.default().extend())


@pytest.mark.parametrize(
    ("word", "tag"),
    [("1,204", "#"), ("14-day", "J"), ("%", "~"), ("frobbing", "X"), ("frobbed", "E"), ("frobbly", "R"),
     ("frobbation", "N"), ("frobbical", "J"), ("frob", "N")],
)  # fmt: skip
def test_unknown_words_by_their_shape(word: str, tag: str) -> None:
    assert guess(word, TABLE)[0] == tag


def test_professions_are_titles() -> None:
    assert guess("limnologist", TABLE)[1] & lx.TITLE
    assert guess("ex-minister", TABLE)[1] & lx.TITLE
