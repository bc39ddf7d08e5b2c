"""Fixed phrases with people in them."""

from __future__ import annotations

import pytest

from conference_docs.extracting.find_phrases import find_phrases
from tests.extracting.directive_cases import tokens_of


@pytest.mark.parametrize(
    ("text", "rule", "names"),
    [
        ("The board met with Deng Yulan in the chair.", "chair.with", "Deng Yulan"),
        ("The board met, with Deng Yulan presiding.", "chair.presiding", "Deng Yulan"),
        ("It met under the chairmanship of Deng Yulan.", "chair.under", "Deng Yulan."),
        ("It opened in the presence of Deng Yulan.", "attend.presence", "Deng Yulan."),
        ("We heard a report by Deng Yulan.", "speak.heard", "Deng Yulan."),
        ("Also present were Deng Yulan and Qiu Lan.", "attend.inverted", "Deng Yulan and Qiu Lan."),
        ("In the chair was Deng Yulan.", "chair.inverted", "Deng Yulan."),
        ("Also present were Deng Yulan, while Qiu Lan was ill.", "attend.inverted", "Deng Yulan,"),
    ],
)
def test_phrase(text: str, rule: str, names: str) -> None:
    t = tokens_of(text)
    assert (rule, names) in [(row[0], t.slice(row[2], row[3])) for row in find_phrases(t, t.sentences[0])]


@pytest.mark.parametrize(
    "text",
    ["The report by Deng Yulan is long.", "Also, it rained.", "Deng Yulan bought a chair."],
)
def test_no_phrase(text: str) -> None:
    t = tokens_of(text)
    assert find_phrases(t, t.sentences[0]) == ()
