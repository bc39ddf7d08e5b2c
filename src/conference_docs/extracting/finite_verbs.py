"""Whether a verb form is finite where it stands, and how far its group reaches.

English spells its past and its participle alike: the neighbours decide.
"""

from __future__ import annotations

from conference_docs.extracting.items import Range
from conference_docs.extracting.names import is_namey
from conference_docs.extracting.strong_verbs import STRONG_VERBS
from conference_docs.extracting.tokens import Tokens
from conference_docs.extracting.wordtable import unchanged_verbs
from conference_docs.lexicon import ATTEND, BODY, CHAIR, COMMIT, EVENT, REPORT, REQUEST, SPEAK, TITLE

ROLE_VERBS = REPORT | SPEAK | CHAIR | ATTEND | REQUEST | COMMIT
_GROUP_LIMIT = 8
# `joined by video link` has no agent.
_MEANS = frozenset(
    """video video-link videolink videoconference teleconference phone telephone satellite means way zoom invitation
    proxy link acclamation""".split()
)
_NEWLY = frozenset(("newly", "freshly", "duly"))  # `the newly appointed Consul`
_UNCHANGED = unchanged_verbs()
# What must not follow a past form of a verb that no table is about, by what stands before it: then it is
# a participle behind its noun (`the departments concerned were`, `the Wear combined authority`).
_PARTICIPLE_BEFORE = {
    **dict.fromkeys("NzxvJ", "I,.CBMEHF;"),
    ",": "I,.CBMEHF;NzJ",
    "P": "NP",
}


def verb_group(t: Tokens, i: int, first: int, last: int) -> tuple[Range, int, bool] | None:
    """The verb group that starts at `i`, its head and whether it is passive; `None` where no finite verb is."""
    tag = t.tags[i]
    if tag in "MBHd":
        return _auxiliary_group(t, i, last)
    if tag == "E" and not _finite_past(t, i, first, last):
        return ((i, i + 1), i, True) if has_agent(t, i + 1, last) else None
    if tag == "z" and not _finite_s(t, i, first):
        return None
    if tag == "Z" and i > first and t.tags[i - 1] in "DJG#I":
        return None
    return (i, i + 1), i, False


def has_agent(t: Tokens, i: int, last: int) -> bool:
    """Whether `by` and an agent follow within a word: `chaired by A`, `presided over by B`."""
    if i < last and t.lows[i] != "by" and t.tags[i] in "IR":
        i += 1
    return i < last and agent_behind(t, i, last)


def agent_behind(t: Tokens, i: int, last: int) -> bool:
    """Whether the token is the `by` of an agent, not of means."""
    return t.lows[i] == "by" and t.lows[min(i + 1, last - 1)] not in _MEANS


def finite_base(t: Tokens, i: int) -> bool:
    """`we urge`; `A and B put their signatures`."""
    left = t.tags[i - 1]
    if left == "O":
        return True
    return t.lows[i] in _UNCHANGED and (left in ",PR)C" or bool(t.marks[i - 1] & (EVENT | BODY)))


def _auxiliary_group(t: Tokens, i: int, last: int) -> tuple[Range, int, bool]:
    tags, be, k = t.tags, t.tags[i] == "B", i + 1
    end = min(last, i + _GROUP_LIMIT)
    while k < end and tags[k] in "RtbnHMd":
        be = be or tags[k] in "bn"
        k += 1
    if k < end and tags[k] in "ELFXxVvwZ" and not (tags[k] in "vwx" and tags[i] in "BH" and not be):
        return (i, k + 1), k, be and tags[k] in "ELVvw"
    while k > i + 1 and tags[k - 1] in "Rt":
        k -= 1
    return (i, k), k - 1, False


def _finite_past(t: Tokens, i: int, first: int, last: int) -> bool:
    """`stressed` behind a noun phrase or a comma is finite; before `by` or behind an article it is not."""
    if i == first or has_agent(t, i + 1, last):
        return False
    if t.tags[i - 1] == "," and _is_aside(t, i, last):
        return False
    if t.lows[i - 1] in _NEWLY:
        return False
    left, right = t.tags[i - 1], t.tags[i + 1] if i + 1 < last else "."
    marked = bool(t.marks[i] & ROLE_VERBS) or (left == "," and _closes_apposition(t, i, first))
    if not marked and t.lows[i] not in STRONG_VERBS and right in _PARTICIPLE_BEFORE.get(left, ""):
        return False
    return left in 'NPvzxORW,)"#CAK-E~SH.' or (left == "J" and marked)


def _closes_apposition(t: Tokens, i: int, first: int) -> bool:
    """`Li Wen, Mayor of X, disagreed`: a name, a position between commas, a verb."""
    comma = t.tags.rfind(",", max(first, i - 25), i - 1)
    if comma <= first or not is_namey(t, comma - 1):
        return False
    return any(t.marks[k] & TITLE for k in range(comma + 1, i - 1))


def _is_aside(t: Tokens, i: int, last: int) -> bool:
    """`Li Wen, asked about the typhoon, answered`: a participle between commas, a verb behind them."""
    if i + 1 >= last or t.lows[i + 1] not in ("about", "whether", "if", "why", "how"):
        return False
    comma = t.tags.find(",", i, min(last, i + 12))
    return 0 < comma < last - 1 and t.tags[comma + 1] in "EF"


def _finite_s(t: Tokens, i: int, first: int) -> bool:
    return i > first and t.tags[i - 1] in "P,)O" and bool(t.marks[i] & ROLE_VERBS)
