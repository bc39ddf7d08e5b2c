"""Which triggers count: not predictions, not denials of the demand, not dependent clauses; with subject and verb."""

from __future__ import annotations

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import BLANK, Frame
from conference_docs.extracting.find_actors import Subject, find_subject, strip_article
from conference_docs.extracting.found_directive import Range
from conference_docs.extracting.inversion import match_inversion
from conference_docs.extracting.predictions import is_aim, is_event, is_prediction, is_scheduled, is_statute
from conference_docs.extracting.read_content import (
    clause_verb,
    find_to,
    is_agent,
    is_gerund,
)
from conference_docs.extracting.tokens import Sentence
from conference_docs.extracting.triggers import Trigger, match_rules, may_invert, rules_at
from conference_docs.extracting.verb_groups import VerbGroup, read_group, skip_light
from conference_docs.lexicon import COMMIT, REPORT, REQUEST

_DENIED = frozenset(deontic.DENIED_SUBJECTS.split()) | {"not"}
_MODALS = frozenset(("modal-should", "modal-must", "modal-shall", "modal-will", "modal-would", "modal-may"))
_BOUND = frozenset(("willingness", "willingness-whose", "willingness-of", "promised-to"))
_FUTURE = frozenset(("modal-will", "modal-would", "going-to"))
_TOLD = frozenset(("other-request-that", "urged-that", "suggested"))
WISHES = frozenset(("hope-that", "hope", "hope-noun", "it-is-hoped"))
_LATER = 80
_NOBODY: Range = (-1, -1)
_DEPENDENT = frozenset(deontic.DEPENDENT.split())
# What is proposed, but is no action: "proposed a toast", "proposed three measures".
_THINGS_SAID = frozenset(
    """toast vote measures measure suggestions suggestion opinions requirements proposals proposal points ideas idea
    plan plans initiatives views following""".split()
)
_COUNTED = frozenset("fewer less more later longer effort efforts doubt".split())


@attrs.frozen
class Hit:
    """A trigger that counts, with its clause's start and what has been read in front of its content."""

    trigger: Trigger
    start: int
    last: int
    modality: str
    resume: int
    subject: Range | None = None
    group: VerbGroup | None = None
    denied: bool = False
    apart: bool = False  # what it introduces stands behind the next trigger


@attrs.define
class Context:
    """One sentence while it is read: where the last trigger's own words end, the triggers so far, the first subject."""

    s: Sentence
    floor: int
    hits: list[Hit] = attrs.field(factory=list)
    main: Range | None = None


def find_hits(f: Frame, s: Sentence, positions: list[int]) -> list[Hit]:
    """The triggers of a sentence that count, in order, out of the tokens at which one may begin."""
    c = Context(s, s.first)
    for i in positions:
        hit = _hit_at(f, i, c) if i >= c.floor and f.tags[i] != BLANK else None
        if hit is not None:
            c.hits.append(hit)
            c.floor = max(hit.resume, i + 1)
    return c.hits


def _hit_at(f: Frame, i: int, c: Context) -> Hit | None:
    inversion = match_inversion(f, i, c.s.last) if may_invert(f, i) else None
    if inversion is not None:
        trigger, subject, group = inversion
        return Hit(trigger, i, trigger.last, "prohibition", group.verb + 1, subject, group, denied=True)
    rules = rules_at(f, i, c.s.first, c.s.last)
    if not rules:
        return None
    if c.hits and c.hits[-1].group is not None and _goes_on(f, i):
        return None  # "we will open the files, ask insurers to use them"
    for trigger in match_rules(f, i, c.s.last, rules):
        hit = _accept(f, trigger, c)
        if hit is not None:
            return hit
    return None


def _goes_on(f: Frame, i: int) -> bool:
    """Whether a word of demanding is only the next verb of a list."""
    return f.tags[i] in "Vvw" and f.tags[i - 1] in ",C" and bool(f.marks[i] & (REQUEST | REPORT))


def _accept(f: Frame, trigger: Trigger, c: Context) -> Hit | None:
    introduces = trigger.rule.introduces
    if introduces in ("verb", "to"):
        return _accept_verbs(f, trigger, c)
    if not _introduces(f, trigger, c.s.last):
        return _accept_later(f, trigger, c) if introduces == "clause" else None
    subject = _subject_of(f, trigger, c)
    if subject.dependent:
        return None
    np = subject.np or _shared_subject(f, trigger, c)
    if introduces == "ending" and subject.np is None:
        return None
    if trigger.rule.actor == "bound":
        first = strip_article(f, trigger.at + 1, trigger.last - 1)
        np = (first, trigger.last - 1) if first < trigger.last - 1 else None
    denied = trigger.rule.id.startswith("there-") and f.lows[trigger.body] == "no"
    resume = _resume(f, trigger, c.s.last)
    modality = trigger.rule.modality
    return Hit(trigger, _start(trigger, subject), trigger.last, modality, resume, np, denied=denied)


def _accept_later(f: Frame, trigger: Trigger, c: Context) -> Hit | None:
    """As in "required that X should be done and that Y be done": the first clause is its own modal's."""
    verb = clause_verb(f, trigger.body, c.s.last)
    if verb < 0 or f.tags[verb] != "M" or f.tags[trigger.body - 1] != "A":
        return None
    for k in range(verb + 1, min(verb + _LATER, c.s.last)):
        if f.tags[k] == "A" and f.tags[k - 1] == "C":
            verb = clause_verb(f, k + 1, c.s.last)
            if verb < 0 or f.tags[verb] not in "bVvw" or _subject_of(f, trigger, c).dependent:
                return None
            later = attrs.evolve(trigger, body=k + 1)
            return Hit(later, trigger.at, trigger.last, trigger.rule.modality, trigger.last, apart=True)
    return None


def _start(trigger: Trigger, subject: Subject) -> int:
    return subject.start if subject.np is not None else trigger.at


def _subject_of(f: Frame, trigger: Trigger, c: Context) -> Subject:
    if f.lows[trigger.at] in ("it", "there"):
        left = f.back(trigger.at - 1, c.s.first)
        dependent = left >= c.s.first and f.lows[left] in _DEPENDENT
        return Subject(None, trigger.at, dependent or f.edges[trigger.at] in "xn")
    if f.tags[trigger.at] in "Xx":
        return Subject(None, trigger.at)
    return find_subject(f, trigger.at, c.floor, c.s.first)


def _shared_subject(f: Frame, trigger: Trigger, c: Context) -> Range | None:
    """The subject of a verb that shares an earlier one: of the trigger before, else of its clause's first verb.

    A verb in the past belongs to the sentence's main clause ("He said that …, and pledged to …").
    """
    if f.tags[trigger.at] not in "EFZz":
        if c.hits:
            return c.hits[-1].subject
        statement = f.turns.rfind("h", c.s.first, trigger.at)
        if statement >= 0:
            return _first_subject(f, statement, trigger.at)
    if c.main is None:
        c.main = _first_subject(f, c.s.first, trigger.at) or _NOBODY
    return None if c.main is _NOBODY else c.main


def _first_subject(f: Frame, first: int, verb: int) -> Range | None:
    """The subject of the first finite verb from `first` on."""
    for k in range(first + 1, min(verb, first + 60)):
        if f.tags[k] in "FEZBH":
            subject = find_subject(f, k, first, first)
            if subject.np is not None:
                return subject.np
    return None


def _introduces(f: Frame, trigger: Trigger, end: int) -> bool:
    """Whether what the trigger needs stands behind it."""
    kind, body = trigger.rule.introduces, trigger.body
    if body >= end or (trigger.rule.id.endswith("-too") and f.tags[trigger.at - 1] not in "DJ"):
        return False
    if f.lows[body : body + 3] == ["the", "first", "time"]:
        return False
    if kind == "person":
        return find_to(f, body, end) >= 0
    if kind == "thing":
        return f.tags[body] in "DGJ#" and not _THINGS_SAID.intersection(f.lows[body + 1 : body + 4])
    if kind == "ending":
        return f.tags[body] in ".,;C" or f.lows[body] in ("in", "on", "at", "inside", "near")
    if kind == "gerund":
        return f.tags[body] in "Xx" and is_gerund(f, body, end)
    if kind == "clause":
        verb = clause_verb(f, body, end)
        return verb >= 0 and _fits_clause(f, trigger, verb)
    return _takes_object(f, trigger, body)


def _takes_object(f: Frame, trigger: Trigger, body: int) -> bool:
    if trigger.rule.id == "refrain":
        left = trigger.at - 1
        while left > 0 and f.tags[left] in "TR ":
            left -= 1
        return f.tags[left] in ",C;"
    if trigger.rule.id == "urged-object":
        return f.tags[body] in "DGJNPXxvzR#"
    return f.tags[body] not in ".,;:"


def _fits_clause(f: Frame, trigger: Trigger, verb: int) -> bool:
    """A clause with a modal of its own is that modal's, but behind a hope; one without `that` needs the right verb."""
    if trigger.rule.id == "hope":
        return f.tags[verb] == "M"
    if trigger.rule.introduces == "clause" and f.tags[verb] in "HB" and trigger.rule.id in _TOLD:
        return False
    if f.tags[verb] == "Z":
        return trigger.rule.id == "it-is-that" or trigger.rule.id in WISHES - {"hope"}
    if trigger.rule.id == "suggested" and f.tags[trigger.at - 1] in "bBn":
        return False
    if trigger.rule.id == "suggested":
        return f.tags[verb] in "bVvw" and verb > trigger.body
    return f.tags[verb] != "M" or trigger.rule.id in WISHES


def _resume(f: Frame, trigger: Trigger, end: int) -> int:
    if trigger.rule.introduces == "clause":
        verb = clause_verb(f, trigger.body, end)
        return (_last_wish(f, verb, end) if trigger.rule.id in WISHES else verb) + 1
    if trigger.rule.introduces == "person":
        return find_to(f, trigger.body, end) + 1
    return trigger.body


def _last_wish(f: Frame, verb: int, end: int) -> int:
    """The verb of the last "and that" clause of a hope."""
    last = verb
    for k in range(verb + 1, min(verb + _LATER, end)):
        if f.tags[k] == "A" and f.tags[k - 1] == "C":
            further = clause_verb(f, k + 1, end)
            last = further if further >= 0 else last
        elif f.tags[k] in ".;:":
            break
    return last


# ---- modals and what behaves like them


def _accept_verbs(f: Frame, trigger: Trigger, c: Context) -> Hit | None:
    rule = trigger.rule
    trigger, group = _through_need(f, trigger, c.s.last)
    if group is None:
        return _accept_gerund(f, trigger, c)
    group = _through_light(f, group, c.s.last)
    subject = _subject_of(f, trigger, c)
    if subject.dependent or group.perfect or _is_freed(f, trigger, c.s.first):
        return None
    np = subject.np
    if np is None and rule.actor != "none":
        np = _shared_subject(f, trigger, c)
    if rule.actor == "nobody" and f.tags[trigger.at - 1] not in "OPR":
        return None
    if rule.actor == "agent" and (np is None or not is_agent(f, *np) or is_event(f, np)):
        return None
    if _tells_only(f, trigger, np, group, c):
        return None
    denied = group.denied or _denied_words(f, trigger) or _denied_subject(f, subject.np)
    if (rule.modality == "permission" and not denied) or (
        denied and rule.id in ("modal-need", "modal-have", "be-ready")
    ):
        return None
    modality = _modality(f, trigger, np)
    start = trigger.at if rule.actor == "none" else _start(trigger, subject)
    said = max(trigger.last, group.said)
    own = np if subject.np is not None or not group.passive else None
    return Hit(trigger, start, said, modality, group.verb + 1, own if rule.actor != "none" else None, group, denied)


def _tells_only(f: Frame, trigger: Trigger, np: Range | None, group: VerbGroup, c: Context) -> bool:
    """Whether the clause predicts, narrates or describes rather than demands."""
    rule = trigger.rule.id
    if rule in _FUTURE:
        if _is_promised(f, trigger.at, c.s.first) and not group.perfect:
            return False
        if f.lows[trigger.last - 1] == "to" and rule != "going-to":
            return False  # "will have to move"
        return is_prediction(f, np, group, c.s.first)
    if rule == "modal-shall":
        return is_statute(f, group)
    if rule == "be-to":
        return np is not None and (is_scheduled(f, np, group) if group.passive else is_aim(f, np))
    if f.lows[trigger.at] in ("had", "needed"):
        return not _reported(f, trigger.at, c.s)
    return f.lows[trigger.body] == "date" or (rule == "modal-need" and f.tags[trigger.at] == "N")


def _is_promised(f: Frame, i: int, first: int) -> bool:
    """Whether token `i` stands in a clause that somebody promises: "pledged that the huts would hold"."""
    edge = f.turns.rfind("h", max(first, i - 30), i)
    before = f.back(edge - 1, first)
    return edge > first + 1 and f.tags[before] == "A" and bool(f.marks[f.back(before - 1, first)] & COMMIT)


def _reported(f: Frame, i: int, s: Sentence) -> bool:
    """Whether the clause of token `i` is somebody's words, also with the attribution between commas."""
    first, last = max(s.first, i - _LATER), min(s.last, i + _LATER)
    if "h" in f.turns[first : i + 1]:
        return True
    return any(f.tags[k] == BLANK and f.marks[k] & REPORT for k in range(first, last))


def _through_need(f: Frame, trigger: Trigger, end: int) -> tuple[Trigger, VerbGroup | None]:
    """As in "will have to", "will need to": the trigger reaches to the `to`."""
    group = read_group(f, trigger.body, end)
    needs = group is not None and trigger.rule.id in _MODALS and f.lows[group.verb] in ("have", "need")
    if group is not None and needs and f.tags[group.verb + 1 : group.verb + 2] == ["T"]:
        further = read_group(f, group.verb + 2, end)
        if further is not None:
            return attrs.evolve(trigger, last=group.verb + 2, body=group.verb + 2), further
    return trigger, group


def _through_light(f: Frame, group: VerbGroup, end: int) -> VerbGroup:
    """As in "will continue to be kept": a passive behind a light opener."""
    verb = group.verb if group.passive else skip_light(f, group.first, group.verb, end)[1]
    inner = read_group(f, verb, end) if verb != group.verb and f.tags[verb] == "b" else None
    return attrs.evolve(group, verb=inner.verb, passive=True) if inner is not None and inner.passive else group


def _accept_gerund(f: Frame, trigger: Trigger, c: Context) -> Hit | None:
    """As in "pledged to" with a gerund or a noun phrase: "its commitment to peace"."""
    if trigger.rule.id not in _BOUND or f.lows[trigger.body - 1] != "to":
        return None
    if trigger.body >= c.s.last or f.tags[trigger.body] not in "XxDGJNPR":
        return None
    subject = _subject_of(f, trigger, c)
    if subject.dependent:
        return None
    np = subject.np or _shared_subject(f, trigger, c)
    return Hit(trigger, _start(trigger, subject), trigger.last, trigger.rule.modality, trigger.body, np)


def _is_freed(f: Frame, trigger: Trigger, first: int) -> bool:
    """As in "do not have to", "need not": nobody is bound."""
    left = f.back(trigger.at - 1, first)
    if left >= first and trigger.rule.id in ("modal-need", "modal-have"):
        return f.tags[left] == "t" or "n't" in f.lows[left] or f.tags[left] == "T" or f.tags[left] == "M"
    return False


def _denied_words(f: Frame, trigger: Trigger) -> bool:
    return any(
        (f.tags[k] == "t" and f.lows[k + 1] != "only") or f.lows[k].endswith("n't")
        for k in range(trigger.at, trigger.last)
    )


def _denied_subject(f: Frame, np: Range | None) -> bool:
    if np is None or f.lows[np[0]] not in _DENIED:
        return False
    return f.lows[np[0] + 1] not in _COUNTED


def _modality(f: Frame, trigger: Trigger, np: Range | None) -> str:
    if trigger.rule.id == "modal-shall" and np is not None and f.lows[np[0]] in ("we", "i"):
        return "commitment"
    if trigger.rule.id in _FUTURE and f.lows[trigger.last - 1] == "to" and trigger.rule.id != "going-to":
        return "obligation"
    return trigger.rule.modality
