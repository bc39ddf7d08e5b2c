"""What the members of a coordination look like: verb phrases, gerunds, noun phrases, passive clauses."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import BLANK, Frame

_NOUNISH = frozenset(deontic.NOUNISH.split())
_INNER_WORDS = frozenset(
    "so because if when where whenever wherever unless although though whether how why lest".split()
)
_MEANS = frozenset("by through via while when after before without".split())
_DIRECTIONS = frozenset("in to at towards toward from onto within".split())
_PARTICLES = frozenset(deontic.PARTICLES.split())
_ZERO_PAST = frozenset(deontic.ZERO_PAST.split())
_TOWARDS = frozenset("work report return lead turn answer reply move switch".split())
CARRIED = frozenset("up out off over on down in through".split())

_ASPECTS = frozenset("stop start begin keep avoid continue cease finish consider quit resume practice".split())
Begins = Callable[[Frame, int, int], int]


@attrs.frozen
class Form:
    """What the members of a coordination look like.

    `begins(frame, token, end)` is the member's verb (or first word) where one begins, else -1;
    `inner` says whether a token opens something that may coordinate members of its own.
    """

    name: str
    begins: Begins
    inner: Callable[[Frame, int], bool]
    nominal: bool = False


def is_verb_here(f: Frame, k: int, end: int) -> bool:
    """Whether an open word behind a joint is a base verb, by what follows it."""
    tag, low = f.tags[k], f.lows[k]
    if tag in "bd" or (tag == "H" and low == "have"):
        return True
    if tag == "V":
        return low != "come" or f.line[k + 1 : k + 2] != "W"  # "come what may"
    if tag not in "vw":
        return False
    following = f.tags[k + 1] if k + 1 < end else "."
    if following == BLANK:
        following = f.tags[f.skip(k + 1, end - 1)]
    if following in "DGO":
        return f.lows[k + 1] not in ("such", "whose")
    if following in "Xx" and low in _ASPECTS:
        return True
    if following in "IRT":
        return _with_particle(f, k, end)
    if following in "JNPvz#Ew":
        return low not in _NOUNISH and not (tag == "w" and _adjective_before(f, k))
    return False


def listed_verb(f: Frame, k: int, end: int) -> int:
    """A word that is rather a noun is a verb where it goes on a list of verbs: "…, and conduct drills"."""
    opened = f.tags[k] in "vw" and k + 1 < end and f.tags[k + 1] in "JNPz#"
    return k if opened else -1


def _with_particle(f: Frame, k: int, end: int) -> bool:
    """As in "and work as one", "and pull in one direction", but "and support for X"."""
    if k + 1 >= end:
        return False
    particle = f.lows[k + 1]
    if f.lows[k] in _NOUNISH and f.tags[k + 1] != "T":
        return particle in ("as", "together", "hard", "with", "closely", "through")
    if f.tags[k] == "w":
        return particle in CARRIED
    if f.tags[k + 1] == "T":
        return f.lows[k] in _TOWARDS
    return particle in _PARTICLES or particle in _DIRECTIONS or f.tags[k + 1] == "R"


def _adjective_before(f: Frame, k: int) -> bool:
    before = f.back(k - 1, 0)
    return f.tags[before] == "C" and before > 0 and f.tags[before - 1] in "JwEX"


def _base_begins(f: Frame, j: int, end: int) -> int:
    k = j
    while k < min(j + 6, end) and (f.tags[k] in "Rt " or (f.tags[k] == "C" and k > j)):
        k += 1
    if k < end and k > j and f.lows[k - 1].endswith("ly") and listed_verb(f, k, end) >= 0:
        return k
    return k if k < end and is_verb_here(f, k, end) else -1


def _to_begins(f: Frame, j: int, end: int) -> int:
    k = j + 1 if f.tags[j] == "t" else j
    if k + 1 < end and f.tags[k] == "T":
        k += 1
        while k < end and f.tags[k] in "Rt ":
            k += 1
        return k if k < end and f.tags[k] in "VvwbdH" else -1
    return _base_begins(f, j, end)


def _base_inner(f: Frame, i: int) -> bool:
    if f.tags[i] == "T":
        k = i + 1
        while f.line[k : k + 1] == "R":
            k += 1
        return f.line[k : k + 1] in ("V", "v", "w", "b")
    if f.tags[i] in "AW":
        return True
    return f.lows[i] in _INNER_WORDS and f.line[i + 1 : i + 2] not in ("X", "x")


def _gerund_begins(f: Frame, j: int, end: int) -> int:
    k = j + 1 if f.lows[j] in ("of", "to", "in", "on", "by") else j
    while k < min(j + 6, end) and f.tags[k] in "Rt ":
        k += 1
    if k >= end or f.tags[k] not in "Xx":
        return -1
    following = f.tags[k + 1] if k + 1 < end else "."
    if k > j and f.lows[j] == "of" and following not in ",.;C":
        return k  # "the importance of acting early and of learning from others"
    if f.tags[k] == "x" and following in "I,.;C":
        return k if following == "I" and f.lows[k + 1] in _PARTICLES else -1
    return k if following not in ",;." else -1


def _gerund_inner(f: Frame, i: int) -> bool:
    return f.lows[i] in _MEANS and f.line[i + 1 : i + 2] in ("X", "x", "R")


def _noun_begins(f: Frame, j: int, end: int) -> int:
    if f.tags[j] == "I" and f.lows[j] in ("for", "of"):
        j += 1
        if j < end and f.tags[j] == "X":
            return j
    return j if j < end and f.tags[j] in "DGNPJ#vzxwEOXR" and f.lows[j] != "thereby" and f.tags[j] != "X" else -1


def _passive_begins(f: Frame, j: int, end: int) -> int:
    """A noun phrase and a participle: "…, and more venues made available"."""
    if f.tags[j] not in "DGNPJ#vzxO" and f.tags[j] != BLANK:
        return -1
    seen = False
    for k in range(j, min(j + 50, end)):
        tag = f.tags[k]
        if tag == "b" and seen and f.tags[k + 1] in "EL":
            return k + 1
        if tag in ";:.WATSMBHFb":
            return -1
        participle = tag in "EL" or (tag in "vVw" and f.lows[k] in _ZERO_PAST)
        if seen and participle and f.tags[k - 1] in "NPzR" and _closes(f, k, end):
            return k
        seen = seen or tag in "NPzv"
    return -1


def _closes(f: Frame, k: int, end: int) -> bool:
    """What follows a participle that is no attribute: the end, a preposition other than by, an adjective."""
    following = f.tags[k + 1] if k + 1 < end else "."
    return following in "I,.;JTRv" or f.lows[k] in _ZERO_PAST


def _clause_inner(f: Frame, i: int) -> bool:
    return f.tags[i] in "AW" or f.lows[i] in _INNER_WORDS


BASE = Form("base", _base_begins, _base_inner)
TO = Form("to", _to_begins, _base_inner)
GERUND = Form("gerund", _gerund_begins, _gerund_inner)
NOUN = Form("noun", _noun_begins, _clause_inner, nominal=True)
PASSIVE = Form("passive", _passive_begins, _clause_inner)
