"""Who is who: golden cases, and what holds for any mentions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extracting.people_cases import golden, parse, people_lines

MENTIONS = """Deng Yulan|Deng|Mayor Deng|Ms. Deng|The Mayor|She|He|Fang Yun|Fang|Leila Haddad|Haddad|Minister Haddad
The Minister|Deng Yulan, Mayor of Tarn,|Leila Haddad, Minister of Ports,|His Excellency""".replace("\n", "|").split("|")
VERBS = ("said that wells are dry.", "chaired the meeting.", "attended the fair.", "delivered a speech.")


@pytest.mark.parametrize(("body", "expected"), golden("people"))
def test_golden(body: str, expected: str) -> None:
    assert people_lines(parse(body)) == expected


@given(st.lists(st.tuples(st.sampled_from(MENTIONS), st.sampled_from(VERBS)), max_size=12))
def test_any_mentions(sentences: list[tuple[str, str]]) -> None:
    """Nobody is an attendee twice, positions are printed once, and speakers are the same people."""
    article = parse(" ".join(f"{mention} {verb}" for mention, verb in sentences))
    people = {attendee.name: attendee for attendee in article.attendees}
    assert len(people) == len(article.attendees)
    for attendee in article.attendees:
        texts = [position.text for position in attendee.positions]
        assert len(texts) == len(set(texts))
    for speaker in article.speakers:
        if speaker.name in people:
            assert speaker.positions == people[speaker.name].positions
