"""What a trigger introduces, read: verb phrases, noun phrases, "somebody to do something", clauses."""

from __future__ import annotations

import re
from itertools import islice

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import SPOKEN, Frame
from conference_docs.extracting.find_actors import head_of, strip_article
from conference_docs.extracting.forms import BASE, CARRIED, GERUND, NOUN, PASSIVE, TO, Form
from conference_docs.extracting.found_directive import FoundAction, Range
from conference_docs.extracting.split_actions import AGENT, quote_start, split_coordination, trim_end
from conference_docs.extracting.verb_groups import VerbGroup, read_group, skip_light
from conference_docs.lexicon import MONTH, WEEKDAY

_EFFORTS = frozenset(deontic.EFFORTS.split())
_EFFORT_VERBS = frozenset(deontic.EFFORT_VERBS.split())
_LIGHT_NOUNS = frozenset(deontic.LIGHT_NOUNS.split())
_DENIED = frozenset(deontic.DENIED_SUBJECTS.split())
_PERSON_STOPS = re.compile("[TIEAMBFWSR;:.]")
_STOPS_PASSED = 16
_DEPTH = 6
_CLAUSES = 12
_REACH = 60
_QUESTIONS = frozenset("why how whether what when where".split())
_LADEN = frozenset("charged charges charging tasked tasks tasking entrusted entrusts entrusting".split())
_AMOUNTS = frozenset("number total majority amount".split())


@attrs.frozen
class Content:
    """Who is to do what; `denied` turns the directive into a ban."""

    actions: tuple[FoundAction, ...]
    end: int
    actor: Range | None = None
    denied: bool = False
    further: Content | None = None  # a demand behind a ban


# ---- verb phrases


def read_verbs(f: Frame, group: VerbGroup, subject: Range | None, start: int, end: int, form: Form) -> Content | None:
    """The actions of a modal: verb phrases, or in the passive the whole clause."""
    if group.passive:
        return read_passive(f, group.verb, subject, start, end)
    if f.lows[group.verb] in ("refrain", "desist") and f.lows[group.verb + 1 : group.verb + 2] == ["from"]:
        banned = read_objects(f, group.verb + 2, end)
        return banned and attrs.evolve(banned, denied=True)
    first, verb = skip_light(f, group.first, group.verb, end)
    actions, stop = split_coordination(f, first, verb, end, form)
    return Content(tuple(actions), stop)


def read_passive(f: Frame, verb: int, subject: Range | None, start: int, end: int) -> Content | None:
    """A passive clause; "efforts should be made to" hands on to what the efforts are for."""
    if subject is not None and _is_effort(f, subject, verb):
        inner = _read_efforts(f, verb, end)
        if inner is not None:
            return inner
    first = subject[0] if subject is not None else start
    first = quote_start(f, first)
    actions, stop = split_coordination(f, first, verb, end, PASSIVE)
    return Content(tuple(actions), stop, by_actor(f, verb, stop))


def _is_effort(f: Frame, subject: Range, verb: int) -> bool:
    return f.lows[verb] in _EFFORT_VERBS and f.lows[head_of(f, subject)] in _EFFORTS


def _read_efforts(f: Frame, verb: int, end: int) -> Content | None:
    k = verb + 1
    while k < end and k < verb + 8 and f.tags[k] in "R,":
        k += 1
    if k >= end:
        return None
    if f.tags[k] == "T":
        return read_infinitive(f, k + 1, end)
    if f.tags[k] == "I":
        return _read_areas(f, k, end)
    return None


def _read_areas(f: Frame, k: int, end: int) -> Content | None:
    """As in "in the following areas: A; B; and C", "on improving X", "in improving X"."""
    if k + 1 < end and f.tags[k + 1] in "Xx" and f.lows[k] in ("in", "on", "at", "towards"):
        return read_objects(f, k + 1, end)
    for i in range(k, min(k + 20, end)):
        if f.tags[i] == ":":
            return read_objects(f, i + 1, end)
        if f.tags[i] == "T" and f.tags[i + 1 : i + 2] and f.tags[i + 1] in "VvwR":
            return read_infinitive(f, i + 1, end)
    return None


def read_infinitive(f: Frame, i: int, end: int, form: Form = TO) -> Content | None:
    """Verb phrases behind `to`, also denied ("not to V" has been read before)."""
    group = read_group(f, i, end)
    if group is None:
        return None
    active = attrs.evolve(group, passive=False) if group.passive else group
    content = read_verbs(f, active, None, i, end, form)
    return attrs.evolve(content, denied=True) if content and group.denied else content


def by_actor(f: Frame, verb: int, end: int) -> Range | None:
    """The agent of a passive: "by the bureau", not "by May" or "by hand"."""
    for k in range(verb + 1, min(verb + 40, end)):
        if f.tags[k] in ",;:WA":
            return None
        if f.lows[k] == "by" and k + 1 < end and f.tags[k + 1] in "DGNPJOz":
            last = trim_end(f, k + 1, _np_end(f, k + 1, end))
            first = strip_article(f, k + 1, last)
            head = head_of(f, (first, last))
            agent = f.marks[head] & AGENT or (
                f.tags[head] == "P" and not (f.marks[first] | f.marks[head]) & (MONTH | WEEKDAY)
            )
            return (
                (first, last)
                if (agent and f.lows[head] not in _AMOUNTS) or f.lows[head] in ("people", "us", "them")
                else None
            )
    return None


def _np_end(f: Frame, first: int, end: int) -> int:
    k = first
    while k < end:
        tag = f.tags[k]
        if tag == "W":
            return trim_end(f, first, end)
        if (tag == "I" and f.lows[k] not in ("of", "for")) or tag in ",;:.TMBRESA":
            break
        k += 1
    return k


# ---- noun phrases and gerunds


def read_objects(f: Frame, i: int, end: int) -> Content | None:
    """Gerunds, or noun phrases; "joint efforts to A" hands on to A."""
    first = k = f.skip(i, end)
    while k < end and f.tags[k] == "R":
        k += 1
    if k >= end:
        return None
    if (f.tags[k] in "Xx" and is_gerund(f, k, end)) or f.lows[k : k + 2] == ["following", "up"]:
        start, verb = skip_light(f, first, k, end)
        actions, stop = split_coordination(f, start, verb, end, GERUND)
        return Content(tuple(actions), stop)
    light = _behind_light_noun(f, first, end)
    if light is not None:
        return light
    first = strip_article(f, first, end)
    actions, stop = split_coordination(f, quote_start(f, first), first, end, NOUN)
    return Content(tuple(actions), stop)


def is_gerund(f: Frame, k: int, end: int) -> bool:
    """Whether a word in -ing that may be a noun takes an object here."""
    following = f.tags[k + 1] if k + 1 < end else "."
    if following == "C" and k + 2 < end and f.tags[k + 2] in "Xx":
        return is_gerund(f, k + 2, end)
    if following == "," and f.tags[k - 1] == "T":
        return True
    return f.tags[k] == "X" or (following in "DGOPJ#RIvwz " and f.lows[k + 1] != "of") or following == "N"


def _behind_light_noun(f: Frame, first: int, end: int) -> Content | None:
    for k in range(first, min(first + 8, end)):
        if f.lows[k] in _LIGHT_NOUNS and k + 2 < end and f.tags[k + 1] == "T":
            return read_infinitive(f, k + 2, end)
        if f.tags[k] not in "DGJRCNvwEXP":
            return None
    return None


# ---- somebody to do something


def read_person(f: Frame, i: int, end: int, depth: int = 0) -> Content | None:
    """As in "X to V", "X not to V", "X with V-ing" and further "and Y to V"."""
    to = find_to(f, i, end)
    if to < 0:
        return None
    last = to
    denied = False
    while last > i and (f.tags[last - 1] == "t" or f.tags[last - 1] in "R,"):
        denied = denied or f.tags[last - 1] == "t"
        last -= 1
    if last == i:
        return None
    actor = _addressed(f, i, last)
    if f.tags[to] == "I":
        content = read_objects(f, to + 1, end)
        content = content and attrs.evolve(content, actor=actor, denied=f.lows[to] != "with")
        return _read_further(f, content, end, depth) if content and depth < _DEPTH else content
    content = read_infinitive(f, to + 1, end)
    if content is None:
        return None
    denied = denied or content.denied or f.lows[actor[0]] in _DENIED
    content = attrs.evolve(content, actor=actor, denied=denied)
    return _read_further(f, content, end, depth) if depth < _DEPTH else content


def _addressed(f: Frame, first: int, last: int) -> Range:
    """The person addressed, without a phrase between commas in front of the `to`."""
    start = strip_article(f, first, last)
    if f.tags[last : last + 1] == [","]:
        for k in range(last - 1, start, -1):
            if f.tags[k] == "," and f.tags[k + 1] in "IWRX#S":
                return start, k
    return start, last


def find_to(f: Frame, i: int, end: int) -> int:
    """The `to` (or `with`, `against` and a gerund) behind the person addressed."""
    if i >= end or f.tags[i] not in "DGOPNJ#zvwEXx ":
        return -1
    relative = False
    for stop in islice(_PERSON_STOPS.finditer(f.line, i, min(i + _REACH, end)), _STOPS_PASSED):
        k = stop.start()
        tag = f.tags[k]
        relative = relative or f.edges[k] == "r"
        if tag == "T" and _opens_infinitive(f, k, end):
            return k
        if tag == "I" and k > i and f.lows[k] in ("with", "against"):
            if f.line[k + 1 : k + 2] in ("X", "x") or f.lows[k + 1] == "following":
                return k
            if f.lows[i - 1] in _LADEN and f.lows[k] == "with":
                return k
        spoken = tag == "E" and k > i and f.tags[k - 1] in ",C" and f.marks[k] & SPOKEN
        if tag in ";:." or (tag in "AMBF" and not relative) or spoken or f.lows[k] in _QUESTIONS:
            return -1
    return -1


def _opens_infinitive(f: Frame, to: int, end: int) -> bool:
    k = to + 1
    while k < end and f.tags[k] in "Rt ":
        k += 1
    return k < end and (f.tags[k] in "VvwbdH" or (f.tags[k] == "N" and f.line[k + 1 : k + 2] in ("D", "G", "#", "O")))


def _read_further(f: Frame, content: Content, end: int, depth: int) -> Content:
    """As in "… and B to do Y": actions with an actor of their own."""
    if not content.actions:
        return content
    nominal = content.actions[-1].verb is None
    at = _next_person(f, content.actions[0 if nominal else -1].first, min(content.end, end))
    more = read_person(f, at, end, depth + 1) if at >= 0 else None
    if more is None:
        return content
    kept_actions = tuple(a for a in content.actions if a.first < at)
    last = kept_actions[-1]
    before = at - 1 if f.lows[at - 1] in ("on", "upon", "for") else at
    kept = attrs.evolve(last, last=trim_end(f, last.first, before))
    own = tuple(attrs.evolve(a, actor=a.actor or more.actor) for a in more.actions)
    return attrs.evolve(content, actions=(*kept_actions[:-1], kept, *own), end=more.end)


def _next_person(f: Frame, first: int, end: int) -> int:
    """Where "and B to V" begins inside an action, `B` being somebody."""
    for k in range(first, min(first + 80, end)):
        if f.tags[k] not in ",C" or k + 2 >= end or f.tags[k + 1] in "CT":
            continue
        at = k + 2 if f.lows[k + 1] in ("on", "upon", "for") else k + 1
        to = find_to(f, at, min(end, k + 16))
        plain = to > at and not any(f.tags[m] in ",CIvBMW" and not _in_name(f, m) for m in range(at, to))
        if plain and (is_agent(f, at, to) or f.lows[at] in ("both", "all", "each")):
            return at
    return -1


def _in_name(f: Frame, m: int) -> bool:
    """As in "the Bureau of Culture and Tourism"."""
    return f.lows[m] == "of" or (f.tags[m] == "C" and f.tags[m - 1] == f.tags[m + 1] == "P")


def is_agent(f: Frame, first: int, last: int) -> bool:
    """Whether a noun phrase names somebody who can act."""
    head = head_of(f, (first, last))
    return bool(f.marks[head] & AGENT) or f.tags[head] in "PO"


# ---- clauses


def read_clause(f: Frame, i: int, end: int, wished: bool = False) -> Content | None:
    """As in "that X be done", "that nobody use Y", "that X would do Y", also with further "and that Y be done".

    Behind a hope the further clauses may have a modal of their own.
    """
    content = _read_one_clause(f, i, end)
    for _ in range(_CLAUSES):
        behind = _behind_and_that(f, content.end, end) if content is not None else -1
        verb = clause_verb(f, behind, end) if behind >= 0 else -1
        more = _read_one_clause(f, behind, end) if verb >= 0 and (wished or f.tags[verb] != "M") else None
        if content is None or more is None:
            break
        if content.denied and not more.denied:
            return attrs.evolve(content, further=read_clause(f, behind, end, wished))
        own = tuple(attrs.evolve(a, actor=a.actor or more.actor) for a in more.actions)
        content = attrs.evolve(content, actions=content.actions + own, end=more.end)
    return content


def _behind_and_that(f: Frame, i: int, end: int) -> int:
    k = i
    while k < end and f.tags[k] in ", C":
        k += 1
    return k + 1 if i < k < end and f.tags[k] == "A" else -1


def _read_one_clause(f: Frame, i: int, end: int) -> Content | None:
    i = f.skip(i, end)
    while i < end and f.tags[i] in "RA,":
        i += 1
    verb = clause_verb(f, i, end)
    group = _clause_group(f, verb, end) if verb >= 0 else None
    last = verb
    while last > i and f.tags[last - 1] in "tR, ":
        last -= 1
    if group is None or last <= i:
        return None
    subject = (strip_article(f, i, last), last)
    content = read_verbs(f, group, subject, i, end, BASE)
    if content is None:
        return None
    denied = group.denied or any(f.tags[k] == "t" for k in range(last, verb)) or f.lows[i] in _DENIED
    return Content(content.actions, content.end, content.actor if group.passive else _addressed(f, i, last), denied)


def _clause_group(f: Frame, verb: int, end: int) -> VerbGroup | None:
    if f.tags[verb] == "Z":  # "it is vital that the firm keeps its word"
        return VerbGroup(verb, verb, verb)
    return read_group(f, verb + 1 if f.tags[verb] == "M" else verb, end)


def clause_verb(f: Frame, i: int, end: int) -> int:
    """The verb of a clause that begins with a noun phrase; a relative clause inside keeps its own verb."""
    relative, spare = False, -1
    for k in range(i, min(i + _REACH, end)):
        tag = f.tags[k]
        if tag in ";:." or (f.edges[k] in "hxn" and k > i):
            return spare
        if f.edges[k] == "r":
            relative = True
        elif f.tags[k - 1] == "T":
            continue
        elif (
            tag in "bMVBH"
            or (tag == "Z" and f.tags[k - 1] in "NPOz")
            or (tag in "vwd" and k > i and _stands_as_verb(f, k, end))
        ):
            if not relative:
                return k
            relative = False
        elif spare < 0 and not relative and tag in "vw" and k > i and _may_be_verb(f, k, end):
            spare = k
    return spare


def _may_be_verb(f: Frame, k: int, end: int) -> bool:
    """`that the office report to the Mayor`: a noun too, which is the verb where no other comes."""
    if f.tags[k - 1] not in "NP" or k + 2 >= end or f.lows[k + 1] == "of":
        return False
    return f.tags[k + 1] == "I" or (f.tags[k + 1] == "T" and f.tags[k + 2] in "DGPN#J")


def _stands_as_verb(f: Frame, k: int, end: int) -> bool:
    before = f.tags[k - 1]
    following = f.tags[k + 1] if k + 1 < end else "."
    if before == "O" or f.lows[k - 1] in ("one", "each", "all", "both"):
        return following != "M"
    if f.lows[k + 1 : k + 2] and f.lows[k + 1] in CARRIED and f.line[k + 2 : k + 3] in ("D", "G", "#", "J"):
        return True  # "that every district draw up a list"
    plural = before in "NzP" and f.lows[k - 1].endswith("s")
    return following in "DGO#" or (plural and following in "JNPIRTvwz")
