"""What is only said to happen: effects, schedules, states and unreal past, which `will` and `should` also express."""

from __future__ import annotations

from conference_docs.data import deontic
from conference_docs.extracting.clauses import Frame
from conference_docs.extracting.find_actors import head_of
from conference_docs.extracting.found_directive import Range
from conference_docs.extracting.verb_groups import VerbGroup
from conference_docs.lexicon import BODY, DOCUMENT, EVENT, GROUP, GROUP_ONE, MONTH, TITLE, WEEKDAY

_HAPPENING = frozenset(deontic.HAPPENING.split())
_PROGRAMME = frozenset(deontic.PROGRAMME.split())
_EVENT_LIKE = frozenset(deontic.EVENT_LIKE.split())
_CARRIED = frozenset("out up forward".split())
_MOVES = frozenset("lead meet receive tour visit travel fly pay hold chair".split())
_WORKING = frozenset("apply consist mean constitute enter comprise".split())
_AIMS = frozenset("task aim goal objective purpose key priority mission focus role job point idea solution way".split())
_OPENING = frozenset("open close start begin resume launch".split())
_ACTS_ALONE = frozenset("chair attend preside conclude last depart arrive".split())
_HELD = frozenset(
    """held opened convened hosted attended chaired inaugurated launched unveiled broadcast livestreamed expected
    followed joined presided closed signed""".split()
)
_ACCEPTED = frozenset("have bring serve take mark lead".split())
_STOPPING = frozenset("stop cease suspend halt pause".split())
_UNDERGONE = frozenset("exhausted depleted gone affected displaced hit felt remembered surprised".split())
_PERSONAL = ("ers", "ors", "ists", "ees", "men", "ians", "ants")
_SPEAKERS = frozenset(("we", "i"))
_PERSONS = frozenset("we i you they he she".split())
_AGENT = BODY | GROUP | GROUP_ONE | TITLE


def is_prediction(f: Frame, subject: Range | None, group: VerbGroup, sentence_first: int) -> bool:
    """Whether a clause with `will` or `would` lays nothing on anybody."""
    low = f.lows[group.verb]
    if group.perfect or low in ("like", "mean") or f.lows[group.first] == "rather":
        return True
    if group.passive and low in _UNDERGONE:
        return True
    if group.passive:
        return low in _HELD and (subject is None or is_event(f, subject)) and f.lows[group.verb + 1] != "accountable"
    if subject is None:
        return group.copular or low in _ACTS_ALONE or low in ("remain", "last")
    if _dated(f, sentence_first) and low in _PROGRAMME:
        return True
    settled = _by_verb(f, subject, group.verb, low)
    if settled is not None:
        return settled
    if low in _OPENING and f.lows[subject[0]] not in _PERSONS and f.tags[group.verb + 1] in "I,.;R":
        return True
    return low in _ACTS_ALONE or _is_effect(f, subject, group, low)


def _by_verb(f: Frame, subject: Range, verb: int, low: str) -> bool | None:
    """What some verbs settle by themselves, with what follows them."""
    following = f.lows[verb + 1]
    if low in _MOVES and f.lows[subject[0]] not in _SPEAKERS:
        return _dated_behind(f, verb) or None
    if low == "come" and following in _CARRIED and f.lows[verb + 2] == "with":
        return False
    if low == "require":
        return "T" not in f.line[verb : verb + 12] or None
    return True if low in ("talk", "speak") and following in ("about", "on", "of") else None


def _dated(f: Frame, first: int) -> bool:
    """Whether the sentence opens with a date: "On April 9, …"."""
    return f.lows[first] == "on" and bool((f.marks[first + 1] | f.marks[first + 2]) & MONTH)


def _dated_behind(f: Frame, verb: int) -> bool:
    """Whether a day or month of an event follows: "will receive the winners on Thursday"."""
    for k in range(verb + 1, min(verb + 24, len(f.tags))):
        if f.tags[k] in ".;:":
            return False
        if f.lows[k] in ("on", "in", "from") and (f.marks[k + 1] | f.marks[k + 2]) & (MONTH | WEEKDAY):
            return True
    return False


def _is_effect(f: Frame, subject: Range, group: VerbGroup, low: str) -> bool:
    opener = f.lows[subject[0]]
    if opener in ("our", "my") and f.marks[head_of(f, subject)] & _AGENT:
        return group.copular and f.lows[group.verb + 1] not in ("there", "ready")
    if opener in _PERSONS:
        return opener not in _SPEAKERS and (group.copular or low in _HAPPENING - _ACCEPTED)
    if opener in ("this", "that", "it", "these", "those", "all", "which", "there") and subject[1] - subject[0] <= 2:
        return opener != "it" or group.copular or low in _HAPPENING or opener == "there"
    if f.tags[subject[0]] in "Xx" and subject[1] - subject[0] > 1:
        return True
    if low == "see" and f.lows[group.verb + 1] in ("to", "that"):
        return False
    if group.copular or low in _HAPPENING - _ACCEPTED or f.lows[group.verb + 1] == "effect":
        return True
    head = head_of(f, subject)
    if (
        group.denied
        and f.tags[head] not in "PO#"
        and not f.marks[head] & _AGENT
        and f.lows[subject[0]] not in ("no", "not")
    ):
        return True
    if f.marks[head] & _AGENT or f.tags[head] == "P":
        return False
    return not (low in _STOPPING or f.lows[head].endswith(_PERSONAL))


def is_scheduled(f: Frame, subject: Range, group: VerbGroup) -> bool:
    """Whether a clause with "is to be" only dates an event: "the fair is to be held in May"."""
    return f.lows[group.verb] in _HELD and is_event(f, subject)


def is_statute(f: Frame, group: VerbGroup) -> bool:
    """Whether a clause with `shall` only says how a text works: "shall take effect", "shall consist of"."""
    if f.lows[group.verb] == "enter":
        return f.lows[group.verb + 1] in ("into", "in")
    return f.lows[group.verb] in _WORKING or f.lows[group.verb + 1] in ("effect", "force")


def is_aim(f: Frame, subject: Range) -> bool:
    """Whether a clause with "is to" names an aim: "our task is to", "what matters is to"."""
    return f.lows[head_of(f, subject)] in _AIMS or f.lows[subject[0]] == "what"


def is_event(f: Frame, subject: Range) -> bool:
    """Whether the subject is an event, a plan or a document."""
    head = head_of(f, subject)
    return f.lows[head] in _EVENT_LIKE or (
        bool(f.marks[head] & (EVENT | DOCUMENT)) and not f.marks[head] & (GROUP | TITLE)
    )
