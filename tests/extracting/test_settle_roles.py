"""Who counts as an attendee."""

from __future__ import annotations

import pytest

from tests.extracting.people_cases import parse, role_lines


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("The County Council held a meeting on wells.", "-"),  # a body convenes; no person is its chair
        ("The Tarn Railway Court made a speech.", "group: Tarn Railway Court: speaker"),
        ("Growers from Tarn attended. The growers asked questions.", "group: Growers from Tarn: participant"),
        ("Two mayors from Tarn attended. Both mayors asked questions.", "group: Two mayors from Tarn: participant"),
        ("Growers from Tarn, who came late, attended.", "group: Growers from Tarn: participant"),
        ("The meeting attended to wells.", "-"),
        ("The meeting stressed the cost.", "-"),
    ],
)
def test_attendees(body: str, expected: str) -> None:
    assert role_lines(parse(body)) == expected


def test_one_attendee_for_all_mentions_of_a_group() -> None:
    article = parse("Heads of the county clinics attended. Heads of the county clinics made speeches.")
    (heads,) = article.attendees
    assert [str(role) for role in heads.roles] == ["speaker", "participant"]


def test_the_rule_that_put_somebody_there() -> None:
    (deng,) = parse("Mayor Deng Yulan chaired the meeting.").attendees
    assert deng.evidence == "chair.active"
