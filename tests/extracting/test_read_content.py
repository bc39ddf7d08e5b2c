"""Contents: somebody to do something, clauses, objects."""

from __future__ import annotations

import pytest

from conference_docs.extracting.read_content import by_actor, find_to, read_person
from tests.extracting.directive_cases import at, frame_of


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("all towns to dig wells", 2),
        ("towns that have not yet done so to dig wells", 7),
        ("the guests to the banquet", -1),
        ("them why they came", -1),
    ],
)
def test_find_to(text: str, to: int) -> None:
    frame = frame_of(text)
    assert find_to(frame, 0, len(frame.tags)) == to


def test_two_addressees() -> None:
    frame = frame_of("the Ministry of Works to mend the roads and the Ministry of Finance to pay the bill")
    content = read_person(frame, 0, len(frame.tags))
    assert content is not None
    assert content.actor is not None
    assert frame.t.slice(*content.actor) == "Ministry of Works"
    own = content.actions[1].actor
    assert own is not None
    assert frame.t.slice(*own) == "Ministry of Finance"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("be mended by the bureau within a year", "bureau"),
        ("be mended by people who know how", "people who know how"),
        ("be mended by May", None),
        ("be mended by hand", None),
    ],
)
def test_by_actor(text: str, actor: str | None) -> None:
    frame = frame_of("Roads must " + text + ".")
    found = by_actor(frame, at(frame, "mended"), len(frame.tags))
    assert (frame.t.slice(*found) if found else None) == actor
