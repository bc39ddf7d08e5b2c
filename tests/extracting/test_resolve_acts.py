"""Who does what to whom."""

from __future__ import annotations

import pytest

from conference_docs.extracting.acts import Acts, Party, Told
from conference_docs.extracting.find_participation import role_rows
from conference_docs.extracting.resolve_acts import resolve_acts
from conference_docs.extracting.tokenize import tokenize
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import Lexicon
from conference_docs.model import Paragraph, ParagraphKind, Span
from conference_docs.reading.split_sentences import split_sentences


def acts_of(text: str, kind: ParagraphKind = ParagraphKind.TEXT) -> tuple[Tokens, Acts]:
    paragraph = Paragraph(Span.of(text, 0, len(text)), split_sentences(text, 0, len(text)), kind)
    t = tokenize(text, [paragraph], Lexicon.default())
    return t, resolve_acts(t, role_rows(Lexicon.default()))


def names(t: Tokens, acts: Acts, parties: tuple[Party, ...]) -> list[str]:
    return [t.slice(*(p.span if p.person is None else acts.cast[p.person].name)) for p in parties]


@pytest.mark.parametrize(
    ("text", "subjects", "objects"),
    [
        ("Mayor Deng Yulan chaired the meeting.", ["Deng Yulan"], []),
        ("The fair was attended by Deng Yulan and Qiu Lan.", ["fair"], ["Deng Yulan", "Qiu Lan"]),
        ("Mayor Deng Yulan met Governor Leila Haddad.", ["Deng Yulan"], ["Leila Haddad"]),
        ("Deng Yulan, Qiu Lan and heads of bureaus attended.", ["Deng Yulan", "Qiu Lan", "heads of bureaus"], []),
        ("The meeting urged patience.", ["meeting"], []),
    ],
)
def test_parties(text: str, subjects: list[str], objects: list[str]) -> None:
    t, acts = acts_of(text)
    act = acts.told[0].acts[0]
    assert (names(t, acts, act.subjects), names(t, acts, act.objects)) == (subjects, objects)


@pytest.mark.parametrize("second", ["She spoke.", "Deng spoke.", "The Mayor spoke.", "Ms. Deng spoke."])
def test_later_mentions(second: str) -> None:
    t, acts = acts_of(f"Deng Yulan, Mayor of Quanhe, chaired the meeting. {second}")
    assert len(acts.cast) == 1
    assert names(t, acts, acts.told[1].acts[0].subjects) == ["Deng Yulan"]


def test_mentions_and_positions() -> None:
    t, acts = acts_of("Deng Yulan, Mayor of Quanhe, spoke. Deng Yulan left. She said so.")
    (deng,) = acts.cast
    assert [t.slice(*where) for where in deng.mentions] == ["Deng Yulan", "Deng Yulan", "She"]
    assert [t.slice(*where) for where in deng.positions] == ["Mayor of Quanhe"]


def test_a_label_names_its_person() -> None:
    t, acts = acts_of("Deng Yulan, Mayor of Quanhe:", ParagraphKind.LABEL)
    assert acts.told[0].label == 0
    assert t.slice(*acts.cast[0].name) == "Deng Yulan"


def test_sources() -> None:
    t, acts = acts_of("According to the meeting, wells are dry.")
    (source,) = acts.told[0].sources
    assert t.slice(*source.cue) == "According to"
    assert names(t, acts, (source.party,)) == ["meeting"]


def test_the_owner_of_a_speech() -> None:
    _, acts = acts_of("Mayor Deng Yulan spoke. Her speech was short.")
    assert [told.owner for told in acts.told] == [None, 0]


def test_headings_tell_nothing() -> None:
    _, acts = acts_of("Mayor Deng Yulan attends the fair", ParagraphKind.HEADING)
    assert acts.told == (Told(),)
    assert acts.cast == ()
