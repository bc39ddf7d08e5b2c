"""Whether a sentence without a cue tells what happened, instead of going on with somebody's words."""

from __future__ import annotations

import functools

from conference_docs.data import attribution as data
from conference_docs.extracting.acts import Act, Acts, Party, Source
from conference_docs.extracting.openings import body_start
from conference_docs.extracting.read_atom import head_of
from conference_docs.extracting.reporting import agenda_forms
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.wordtable import verb_forms
from conference_docs.lexicon import BODY, DOCUMENT, EVENT, GROUP, MONTH, REQUEST, WEEKDAY

_LONGEST_SUBJECT = 9  # tokens in which the comma behind a place's name is looked for


@functools.cache
def _event_forms() -> frozenset[str]:
    return frozenset().union(*map(verb_forms, data.EVENT_VERBS))


def is_narration(t: Tokens, acts: Acts, number: int, sentence: Sentence, labelled: bool) -> bool:
    """Whether the sentence is the writer's own telling."""
    if any(_is_document(t, sentence, source) for source in acts.told[number].sources):
        return True
    main = [act for act in acts.told[number].acts if not act.predicate.relative][:1]
    if _opens_narration(t, sentence) and main and _is_past(t, main[0]):
        return True
    if not labelled and _is_background(t, number, sentence):
        return True
    return not labelled and any(_narrates(t, act) for act in main)


def _opens_narration(t: Tokens, sentence: Sentence) -> bool:
    """`After the meeting, …`, `At the end of the session, …`."""
    first = body_start(t, sentence)
    if sentence.last - first > 2 and t.lows[first] in ("then", "next") and t.lows[first + 1] in ("came", "followed"):
        return True
    low = t.lows[first] if first < sentence.last else ""
    if low == "at" and sentence.last - first > 3:
        return t.lows[first + 2] in ("outset", "end", "beginning", "close", "start", "opening", "conclusion")
    return low in data.NARRATION_OPENINGS


def _is_background(t: Tokens, number: int, sentence: Sentence) -> bool:
    """`Tarnow, which was founded in 1320, has 40 bridges.`: a paragraph that begins by saying what a place is."""
    if number and t.sentences[number - 1].paragraph == sentence.paragraph:
        return False
    first, last = sentence.first, min(sentence.last, sentence.first + _LONGEST_SUBJECT)
    comma = t.tags.find(",", first + 1, last)
    if comma < 0 or "M" in t.tags[first : sentence.last] or '"' in t.tags[first : sentence.last]:
        return False
    named = t.tags[comma - 1] in "P)" or (t.lows[first] == "the" and comma - first == 2)
    told = t.lows[comma + 1] in data.BACKGROUND or t.tags[comma + 1] == "E"
    return named and told and t.tags[first] in "PD" and "I" not in t.tags[first:comma].replace("I", "", 1)


def _is_document(t: Tokens, sentence: Sentence, source: Source) -> bool:
    """`According to the Plan, …`: a document is no speaker."""
    return source.cue[0] == sentence.first and bool(t.marks[head_of(t, *source.party.span)] & DOCUMENT)


def _plans_event(t: Tokens, act: Act) -> bool:
    """`Malaysia will host the next meeting`: a schedule."""
    end = act.predicate.group[1]
    return any(t.marks[i] & EVENT for i in range(end, min(len(t.marks), end + 5)))


def _is_past(t: Tokens, act: Act) -> bool:
    first = act.predicate.group[0]
    return t.tags[first] in "FE" or t.lows[first] in data.PAST_AS_PRESENT


def _narrates(t: Tokens, act: Act) -> bool:
    """Whether the main act is told: by its own form, or by who does what."""
    if _is_schedule(t, act):
        return True
    for party in act.subjects:
        if party.person is not None:
            return _person_narrates(t, act, party)
        if any(rule(t, act, party) for rule in _RULES):
            return True
    return False


def _is_schedule(t: Tokens, act: Act) -> bool:
    """`Malaysia will host the next meeting`, `Field trips will be held on May 3`."""
    predicate = act.predicate
    low, end = t.lows[predicate.verb], predicate.group[1]
    if not predicate.modal:
        return False
    held = predicate.passive and low == "held" and t.lows[end] in ("on", "in", "at", "from")
    return held or (low in ("host", "hold", "convene") and _plans_event(t, act))


def _person_narrates(t: Tokens, act: Act, party: Party) -> bool:
    """A person did something (`She took the lift`), or will do it elsewhere (`Li Wen will chair a panel`)."""
    predicate = act.predicate
    if (
        predicate.modal
        and not party.pronoun
        and (party.span[1] - party.span[0] > 1 or _is_dated(t, predicate.group[1]))
    ):
        return True
    if predicate.passive and t.lows[predicate.verb] in ("expected", "scheduled", "slated", "due", "set"):
        return True
    asked = predicate.passive and bool(t.marks[predicate.verb] & REQUEST)
    return _is_past(t, act) and not asked


def _is_dated(t: Tokens, end: int) -> bool:
    """`The Premier will address the nation on Sunday`."""
    return any(t.marks[i] & (WEEKDAY | MONTH) for i in range(end, min(len(t.marks), end + 8)))


def _marks(t: Tokens, party: Party) -> int:
    return t.marks[head_of(t, *party.span)] | t.marks[party.span[0]]


def _event_happens(t: Tokens, act: Act, party: Party) -> bool:
    """`The forum opened`, `The session will last three days`."""
    return bool(_marks(t, party) & EVENT) and t.lows[act.predicate.verb] in _event_forms()


def _papers_signed(t: Tokens, act: Act, party: Party) -> bool:
    """`Two agreements were signed at the meeting`, `Prizes were then presented`."""
    predicate = act.predicate
    if party.person is not None or not predicate.passive or predicate.modal or not _is_past(t, act):
        return False
    behind = t.marks[predicate.group[1] : predicate.group[1] + 4]
    at_event = t.lows[predicate.group[1]] in ("at", "during") and any(marks & EVENT for marks in behind)
    return at_event or "then" in t.lows[predicate.group[0] : predicate.group[1]]


def _has_agenda(t: Tokens, act: Act, party: Party) -> bool:
    """`The meeting reviewed A`, `It adopted B`, `The cabinet took up C`."""
    low = t.lows[act.predicate.verb]
    if act.predicate.modal:
        return False
    if low in agenda_forms():
        return bool(_marks(t, party) & (EVENT | DOCUMENT | BODY)) or (
            t.lows[party.span[0]] == "it" and _is_past(t, act)
        )
    took_up = low in ("took", "takes") and t.lows[act.predicate.group[1]] in ("up", "note")
    return took_up and bool(_marks(t, party) & (EVENT | BODY))


def _people_act(t: Tokens, act: Act, party: Party) -> bool:
    """`Both sides exchanged views`, `The delegates visited a school`."""
    if act.predicate.modal or not _is_past(t, act):
        return False
    sides = t.lows[head_of(t, *party.span)] in ("sides", "parties", "delegations", "guests", "participants")
    return sides or (party.group and bool(_marks(t, party) & GROUP) and not act.predicate.passive)


_RULES = (_event_happens, _has_agenda, _people_act, _papers_signed)
