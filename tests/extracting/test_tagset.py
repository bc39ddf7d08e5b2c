"""The letters of the tags, and patterns over them."""

from __future__ import annotations

import pytest

from conference_docs.extracting.tagset import GROUPS, TAGS, compile_tags


def test_each_tag_has_a_letter_of_its_own() -> None:
    assert len(set(TAGS.values())) == len(TAGS)
    assert {len(letter) for letter in TAGS.values()} == {1}


def test_groups_consist_of_tags() -> None:
    assert set("".join(GROUPS.values())) <= set(TAGS.values())


@pytest.mark.parametrize(
    ("pattern", "tags", "matches"),
    [
        ("MODAL NOT? BASE", "MtV", True),
        ("MODAL NOT? BASE", "MV", True),
        ("MODAL NOT? BASE", "MttV", False),
        ("ADV* VERB", "RRRw", True),
        ("NOUN|NAME STOP", "P.", True),
        ("NOUN (?: COMMA NOUN )?", "N", True),
        ("(NOUN|NAME) (?P<rest> COMMA NOUN )", "P,N", True),
        ("ADV* STOP", "R" * 40 + ".", False),  # repetition is bounded
    ],
)
def test_patterns(pattern: str, tags: str, matches: bool) -> None:
    assert bool(compile_tags(pattern).fullmatch(tags)) is matches
