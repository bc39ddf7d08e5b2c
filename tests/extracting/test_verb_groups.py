"""Verb groups and light openers."""

from __future__ import annotations

import pytest

from conference_docs.extracting.verb_groups import read_group, skip_light
from tests.extracting.directive_cases import at, frame_of


@pytest.mark.parametrize(
    ("text", "verb", "flags"),
    [
        ("should build", "build", ""),
        ("should never build", "build", "denied"),
        ("should on no account build", "build", "denied"),
        ("should not only build", "build", ""),
        ("should be quickly built", "built", "passive"),
        ("should be strict", "be", "copular"),
        ("should be sailing home", "sailing", ""),
        ("should have gone", "have", "perfect"),
        ("should, in this spirit, build", "build", ""),
    ],
)
def test_group(text: str, verb: str, flags: str) -> None:
    frame = frame_of("We " + text + " wells.")
    group = read_group(frame, 2, len(frame.tags))
    assert group is not None
    assert frame.t.words[group.verb] == verb
    on = [name for name in ("denied", "passive", "copular", "perfect") if getattr(group, name)]
    assert " ".join(on) == flags


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("strive to build", "build"),
        ("continue to further build", "build"),
        ("go on building", "building"),
        ("make every effort to build", "build"),
        ("spare no effort to build", "build"),
        ("try new ways", "try"),
        ("keep calm", "keep"),
    ],
)
def test_light_openers(text: str, verb: str) -> None:
    frame = frame_of("We will " + text + " now.")
    first = at(frame, text.split(maxsplit=1)[0])
    assert frame.t.words[skip_light(frame, first, first, len(frame.tags))[1]] == verb
