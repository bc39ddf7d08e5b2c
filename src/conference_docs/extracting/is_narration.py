"""Whether a sentence without a cue tells what happened, instead of going on with somebody's words."""

from __future__ import annotations

import functools

from conference_docs.data import attribution as data
from conference_docs.extracting.acts import Act, Acts, Source
from conference_docs.extracting.find_cues import agenda_forms
from conference_docs.extracting.openings import body_start
from conference_docs.extracting.read_atom import head_of
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.wordtable import verb_forms
from conference_docs.lexicon import BODY, DOCUMENT, EVENT, GROUP, REQUEST


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


def _is_document(t: Tokens, sentence: Sentence, source: Source) -> bool:
    """`According to the Plan, …`: a document is no speaker."""
    return source.cue[0] == sentence.first and bool(t.marks[head_of(t, *source.party.span)] & DOCUMENT)


def _plans_event(t: Tokens, act: Act) -> bool:
    """`Malaysia will host the next meeting`: a schedule."""
    end = act.predicate.group[1]
    return any(t.marks[i] & EVENT for i in range(end, min(len(t.marks), end + 5)))


def _is_past(t: Tokens, act: Act) -> bool:
    return t.tags[act.predicate.group[0]] in "FE" or t.lows[act.predicate.group[0]] in ("was", "were")


def _narrates(t: Tokens, act: Act) -> bool:
    predicate = act.predicate
    low = t.lows[predicate.verb]
    if predicate.modal and low in ("host", "hold", "convene") and _plans_event(t, act):
        return True
    end = predicate.group[1]
    if predicate.passive and predicate.modal and low == "held" and t.lows[end] in ("on", "in", "at", "from"):
        return True
    for party in act.subjects:
        if party.person is not None:
            preview = predicate.modal and not party.pronoun and party.span[1] - party.span[0] > 1
            expected = predicate.passive and low in ("expected", "scheduled", "slated", "due", "set")
            return (
                preview
                or expected
                or (_is_past(t, act) and not (predicate.passive and t.marks[predicate.verb] & REQUEST))
            )
        head = head_of(t, *party.span)
        marks = t.marks[head] | t.marks[party.span[0]]
        if marks & EVENT and low in _event_forms():
            return True
        if predicate.modal:
            return False
        sides = t.lows[head] in ("sides", "parties", "delegations", "guests", "participants")
        if marks & (EVENT | BODY) and t.lows[predicate.verb : predicate.verb + 2] in (["took", "up"], ["takes", "up"]):
            return True
        if (marks & (EVENT | DOCUMENT | BODY) and low in agenda_forms()) or (sides and _is_past(t, act)):
            return True
        if party.group and marks & GROUP and _is_past(t, act) and not predicate.passive:
            return True
    return False
