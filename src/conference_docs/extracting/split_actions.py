"""Coordination: what belongs to one action, where the next begins, and where the last one ends."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from conference_docs.data import deontic, words
from conference_docs.extracting.clauses import BLANK, SPOKEN, Frame
from conference_docs.extracting.find_actors import strip_article
from conference_docs.extracting.found_directive import FoundAction
from conference_docs.extracting.verb_groups import skip_light
from conference_docs.lexicon import BODY, GROUP, GROUP_ONE, TITLE

_NOUNISH = frozenset(deontic.NOUNISH.split())
_PARTICLES = frozenset(deontic.PARTICLES.split())
_INTRANSITIVE = frozenset(deontic.INTRANSITIVE.split())
_ZERO_PAST = frozenset(deontic.ZERO_PAST.split())
_INNER_WORDS = frozenset("so because if when where whenever wherever unless although though whether how why lest".split())
_MEANS = frozenset("by through via while when after before without".split())
_CARRIED = frozenset("up out off over on down in through".split())
_DIRECTIONS = frozenset("in to at towards toward from onto within".split())
_AHEAD = 24
_COMPARATIVES = frozenset(words.COMPARATIVES.split())
AGENT = BODY | GROUP | GROUP_ONE | TITLE

Begins = Callable[[Frame, int, int], int]


@attrs.frozen
class Form:
    """What the members of a coordination look like.

    `begins(frame, token, end)` is the member's verb (or first word) where one begins, else -1;
    `inner` says whether a token opens something that may coordinate members of its own.
    """

    name: str
    begins: Begins
    inner: Callable[[Frame, int, int], bool]
    nominal: bool = False


@attrs.frozen
class Joint:
    """A comma, a semicolon or a conjunction, or several in a row, and the first word behind."""

    at: int
    after: int
    comma: bool
    conj: bool
    semi: bool


def split_coordination(f: Frame, first: int, verb: int, end: int, form: Form) -> tuple[list[FoundAction], int]:
    """The members of a coordination that begins at `first`, and where its clause ends."""
    out: list[FoundAction] = []
    inner = False
    graded = form.nominal and ";" in f.tags[first : min(end, first + 200)]
    i = max(first, verb) + 1
    while i < end:
        tag = f.tags[i]
        if tag in ".:" or (tag == "-" and i + 1 < end):
            break
        if tag in ",;C":
            joint = read_joint(f, i, end)
            if joint.after >= end or _ends_clause(f, joint, end, inner, form):
                break
            start = _member(f, joint, end, inner, form, (first, verb), out, graded)
            if start >= 0:
                _close(f, out, first, i, verb, form)
                first, verb = _skip_openers(f, joint.after, start, end, form)
                inner, i = False, max(first, verb) + 1
                continue
            if joint.semi:
                break
            i = joint.after
            continue
        inner = inner or form.inner(f, i, end)
        i += 1
    _close(f, out, first, min(i, end), verb, form)
    return out, min(i, end)


def read_joint(f: Frame, i: int, end: int) -> Joint:
    """The signs and conjunctions from `i` on as one joint."""
    at, comma, conj, semi = i, False, False, False
    while i < end and f.tags[i] in ",;C ":
        comma = comma or f.tags[i] in ",;"
        semi = semi or f.tags[i] == ";"
        conj = conj or f.tags[i] == "C"
        i += 1
    return Joint(at, i, comma, conj, semi)


def _skip_openers(f: Frame, first: int, verb: int, end: int, form: Form) -> tuple[int, int]:
    if form.nominal or form.name == "passive":
        first = first + 1 if f.lows[first] == "for" else first
        return quote_start(f, strip_article(f, first, end)), verb
    if f.tags[first] in "WSI":
        first = verb
    k = first
    while k < verb and (f.tags[k] == "T" or f.lows[k] in ("also", "not", "never", "both", "either")):
        k += 1
    return skip_light(f, k, verb, end)


def _close(f: Frame, out: list[FoundAction], first: int, last: int, verb: int, form: Form) -> None:
    last = trim_end(f, first, last)
    if last > first:
        out.append(FoundAction(first, last, None if form.nominal else verb))


def trim_end(f: Frame, first: int, last: int) -> int:
    """Take punctuation, conjunctions and unopened quotation marks off the end."""
    while last > first and (f.tags[last - 1] in ",;:.CAT-" or (f.tags[last - 1] == BLANK and not _belongs(f, first, last))):
        last -= 1
    return last


def _belongs(f: Frame, first: int, last: int) -> bool:
    """Whether a blanked last token is a closing sign of something opened inside."""
    sign = f.t.tags[last - 1]
    if sign != '"':
        return sign == ")"
    quotes = [k for k in range(max(first, last - 60), last) if f.t.tags[k] == '"']
    if len(quotes) % 2 or f.t.words[last - 1] in "“„«「":
        return False
    return any(f.tags[k] != BLANK for k in range(quotes[-2], last))


def _member(
    f: Frame, joint: Joint, end: int, inner: bool, form: Form, current: tuple[int, int], out: list[FoundAction], graded: bool
) -> int:
    start = form.begins(f, joint.after, end)
    if start < 0 and joint.conj and joint.comma and not form.nominal:
        start = _behind_condition(f, joint, end, form)
    if start < 0 or (inner and not joint.comma and not (form.name == "to" and f.tags[joint.after] == "T")):
        return -1
    if not form.nominal and not _has_object(f, current[1], joint.at):
        return -1
    if form.nominal and not _nominal_member(f, joint, current[0], bool(out), graded):
        return -1
    return start


def _behind_condition(f: Frame, joint: Joint, end: int, form: Form) -> int:
    """"and, where conditions permit, admitting X"."""
    if f.tags[joint.after] not in "WSI" or f.tags[joint.after - 1] != ",":
        return -1
    for k in range(joint.after, min(joint.after + 10, end)):
        if f.tags[k] == ",":
            return form.begins(f, k + 1, end) if k + 1 < end else -1
    return -1


def _has_object(f: Frame, verb: int, end: int) -> bool:
    """Whether anything but adverbs and further verbs stands behind the verb: if not, the next shares its object."""
    if f.lows[verb] in _INTRANSITIVE or f.tags[verb] in "bEL":
        return True
    for k in range(verb + 1, min(end, verb + 12)):
        if f.tags[k] not in "VvwRXx,C " and f.lows[k] not in _PARTICLES:
            return True
        if f.tags[k] == "R" and f.tags[k - 1] not in ",C" and f.lows[k] not in _CARRIED:
            return True
        if f.tags[k] in "vwx" and f.tags[k - 1] not in ",C " and k > verb + 1:
            return True
    return end - verb > 12 or (end - verb == 2 and f.tags[end - 1] in "vwx")


def _ends_clause(f: Frame, joint: Joint, end: int, inner: bool, form: Form) -> bool:
    """Whether another clause begins behind the joint."""
    j = joint.after
    k = j
    while k < end and f.tags[k] == "R":
        k += 1
    tag = f.tags[k] if k < end else "."
    if f.tags[j] == "A":
        return joint.conj
    if form.nominal and tag in "Vv" and joint.conj and f.tags[k + 1 : k + 2] in (["D"], ["G"], ["O"]):
        return True
    if tag == "H" and f.lows[k] == "have" and form.name in ("base", "to") and f.tags[k + 1 : k + 2] != ["L"]:
        return False
    if tag in "BHM" or (tag == "F" and joint.conj):
        return not inner or joint.comma
    if tag in "EZz" and f.marks[k] & SPOKEN and _speaks(f, k, end, form):
        return True
    if tag in "Xx" and joint.comma and f.marks[k] & SPOKEN and f.tags[k + 1 : k + 2] == ["A"]:
        return True
    return joint.conj and (joint.comma or not inner) and _opens_clause(f, j, end)


def _speaks(f: Frame, k: int, end: int, form: Form) -> bool:
    """Whether a past or third-person form is the outer clause's next verb ("and asked the media")."""
    return k + 1 < end and f.tags[k] != "z" and f.tags[k + 1] in ("ADGOP" if form.name == "passive" else "DGOPNJATI#Xvx")


def _opens_clause(f: Frame, j: int, end: int) -> bool:
    """A noun phrase and a finite verb stand behind the joint."""
    if f.tags[j] not in "DGONPJ#vzx" and not (f.tags[j] == "E" and f.tags[j + 1 : j + 2] in (["N"], ["z"])):
        return False
    crossed = 0
    for k in range(j, min(j + _AHEAD, end)):
        tag = f.tags[k]
        if tag == "C":
            crossed += 1
        if tag == "V" and k > j and f.tags[k - 1] in "NzO" and f.lows[k - 1].endswith(("s", "y", "ne")):
            return True
        if tag in ",;:.WATSXV" or crossed > 1:
            return False
        if tag in "BHMFZd" or (tag == "E" and f.marks[k] & SPOKEN and f.tags[k - 1] in "NPO"):
            return k > j
    return False


def quote_start(f: Frame, first: int) -> int:
    """An opening quotation mark belongs to the phrase that it opens."""
    return first - 1 if first > 0 and f.t.tags[first - 1] == '"' and _closes_soon(f, first) else first


def _closes_soon(f: Frame, first: int) -> bool:
    for k in range(first, min(first + 12, len(f.tags))):
        if f.t.tags[k] == '"':
            return f.t.words[k] != "“"
        if f.tags[k] in ".,;M":
            return False
    return False


# ---- forms


def is_verb_here(f: Frame, k: int, end: int) -> bool:
    """Whether an open word behind a joint is a base verb, by what follows it."""
    tag, low = f.tags[k], f.lows[k]
    if tag in "bd" or (tag == "H" and low == "have"):
        return True
    if tag == "V":
        return True
    if tag not in "vw":
        return False
    following = f.tags[k + 1] if k + 1 < end else "."
    if following == BLANK:
        following = f.tags[f.skip(k + 1, end - 1)]
    if following in "DGO":
        return f.lows[k + 1] not in ("such", "whose")
    if following in "IRT":
        return _with_particle(f, k, end)
    if following in "JNPvz#Ew":
        return low not in _NOUNISH and not (tag == "w" and _adjective_before(f, k))
    return False


def _with_particle(f: Frame, k: int, end: int) -> bool:
    """"and work as one", "and pull in one direction", but "and support for X"."""
    if k + 1 >= end:
        return False
    particle = f.lows[k + 1]
    if f.lows[k] in _NOUNISH:
        return particle in ("as", "together", "hard", "with", "closely")
    if f.tags[k] == "w":
        return particle in _CARRIED
    return (particle in _PARTICLES or particle in _DIRECTIONS or f.tags[k + 1] == "R")


def _adjective_before(f: Frame, k: int) -> bool:
    before = f.back(k - 1, 0)
    return f.tags[before] == "C" and before > 0 and f.tags[before - 1] in "JwEX"


def _base_begins(f: Frame, j: int, end: int) -> int:
    k = j
    while k < min(j + 6, end) and (f.tags[k] in "Rt " or (f.tags[k] == "C" and k > j)):
        k += 1
    return k if k < end and is_verb_here(f, k, end) else -1


def _to_begins(f: Frame, j: int, end: int) -> int:
    k = j + 1 if f.tags[j] == "t" else j
    if k + 1 < end and f.tags[k] == "T":
        k += 1
        while k < end and f.tags[k] in "Rt ":
            k += 1
        return k if k < end and f.tags[k] in "VvwbdH" else -1
    return _base_begins(f, j, end)


def _base_inner(f: Frame, i: int, end: int) -> bool:
    tag = f.tags[i]
    if tag == "T":
        k = i + 1
        while k < end and f.tags[k] == "R":
            k += 1
        return k < end and f.tags[k] in "Vvwb"
    if tag in "AW":
        return True
    return f.lows[i] in _INNER_WORDS and not (i + 1 < end and f.tags[i + 1] in "Xx")


def _gerund_begins(f: Frame, j: int, end: int) -> int:
    k = j + 1 if f.lows[j] in ("of", "to", "in", "on", "by") else j
    while k < min(j + 6, end) and f.tags[k] in "Rt ":
        k += 1
    if k >= end or f.tags[k] not in "Xx":
        return -1
    following = f.tags[k + 1] if k + 1 < end else "."
    if f.tags[k] == "x" and following in "I,.;CN":
        return k if following == "I" and f.lows[k + 1] in _PARTICLES else -1
    return k if following not in ",;." else -1


def _gerund_inner(f: Frame, i: int, end: int) -> bool:
    return f.lows[i] in _MEANS and i + 1 < end and f.tags[i + 1] in "XxR"


def _noun_begins(f: Frame, j: int, end: int) -> int:
    if f.tags[j] == "I" and f.lows[j] == "for":
        j += 1
    return j if j < end and f.tags[j] in "DGNPJ#vzxwEOXR" and f.lows[j] != "thereby" and f.tags[j] != "X" else -1


def _nominal_member(f: Frame, joint: Joint, first: int, later: bool, graded: bool) -> bool:
    """A new noun phrase: behind a comma or semicolon, behind a phrase without complement, or clearly opened."""
    if f.tags[f.back(joint.at - 1, first)] in "JRw":
        return False
    if joint.semi:
        return True
    if graded:
        return False
    prepositions = [k for k in range(first, min(joint.at, first + 60)) if f.tags[k] in "IT"]
    j = joint.after
    if f.lows[j] == "for":
        return True
    compared = f.lows[j] in _COMPARATIVES
    opened = compared or f.tags[j] in "DG"
    if prepositions and f.lows[prepositions[-1]] in ("between", "among"):
        return joint.comma and (compared or (joint.conj and opened))
    if later and not joint.comma and not opened:
        return _after_comma(f, first)
    if not prepositions:
        return True
    return opened or (joint.comma and f.tags[j] in "JN" and _headed(f, j))


def _after_comma(f: Frame, first: int) -> bool:
    """The member began behind a comma, so that a bare `and` closes the list: "A, B and C"."""
    before = first - 1
    while before > 0 and (f.tags[before] == BLANK or f.lows[before] in ("a", "an", "the")):
        before -= 1
    return f.tags[before] == ","


def _headed(f: Frame, j: int) -> bool:
    """The phrase has a complement of its own, so that it is no mere member of a list of nouns."""
    for k in range(j, min(j + 8, len(f.tags))):
        if f.tags[k] == "I":
            return True
        if f.tags[k] in ",;.C":
            return False
    return False


def _passive_begins(f: Frame, j: int, end: int) -> int:
    """A noun phrase and a participle: "…, and more venues made available"."""
    if f.tags[j] not in "DGNPJ#vzxO" and f.tags[j] != BLANK:
        return -1
    seen = False
    for k in range(j, min(j + 50, end)):
        tag = f.tags[k]
        if tag in ";:.WATSMBHFb":
            return -1
        if seen and tag in "EL" and f.tags[k - 1] in "NPzR" and _closes(f, k, end):
            return k
        seen = seen or tag in "NPzv"
    return -1


def _closes(f: Frame, k: int, end: int) -> bool:
    """What follows a participle that is no attribute: the end, a preposition other than by, an adjective."""
    following = f.tags[k + 1] if k + 1 < end else "."
    return following in "I,.;JTRv" or f.lows[k] in _ZERO_PAST


def _clause_inner(f: Frame, i: int, end: int) -> bool:
    return f.tags[i] in "AW" or f.lows[i] in _INNER_WORDS


def _nothing_inner(f: Frame, i: int, end: int) -> bool:
    return False


BASE = Form("base", _base_begins, _base_inner)
TO = Form("to", _to_begins, _base_inner)
GERUND = Form("gerund", _gerund_begins, _gerund_inner)
NOUN = Form("noun", _noun_begins, _nothing_inner, nominal=True)
PASSIVE = Form("passive", _passive_begins, _clause_inner)
