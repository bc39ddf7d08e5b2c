"""The event that the document reports: its name, date, part of the day, organizer and venue."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator, Sequence

import attrs

from conference_docs.data import conference as data
from conference_docs.extracting.find_place import find_main_venue, find_organizer, find_place, find_venue
from conference_docs.extracting.find_predicates import Predicate, find_predicates
from conference_docs.extracting.items import Range
from conference_docs.extracting.phrases import noun_phrase, phrase_start
from conference_docs.extracting.read_dates import DateFound, find_dates, find_session
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.wordtable import verb_forms
from conference_docs.lexicon import EVENT
from conference_docs.model import ParagraphKind, Session

_SENTENCES = 6
_PREDICATES = 40  # of a sentence, which is all that any has
_LATER = 2000
_READ = (ParagraphKind.TEXT, ParagraphKind.ITEM)


@attrs.frozen
class FoundConference:
    """The event, with the tokens that say so."""

    sentence: int
    name: Range | None
    rule: str
    date: dt.date | None = None
    date_at: Range | None = None
    session: Session | None = None
    session_at: Range | None = None
    organizer: Range | None = None
    venue: Range | None = None


@functools.cache
def _forms(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(verb_forms, words))


_HELD, _HOLDING = _forms(tuple(data.HELD)), _forms(tuple(data.HOLDING))
_AT, _VISITING, _BY = _forms(tuple(data.AT_EVENT)), _forms(tuple(data.VISITING)), _forms(tuple(data.BY))
_MEETINGS = {form: name for base, name in data.MEETINGS for form in verb_forms(base)}
_OWNING = _HOLDING | _HELD | frozenset(_MEETINGS)
_WHEN = frozenset(("today", "yesterday", "here", "tonight"))
_WEAK = frozenset(data.WEAK_EVENTS)


def find_conference(t: Tokens, published: dt.date | None) -> FoundConference | None:
    """The event of the first sentences, or `None`."""
    best: tuple[int, FoundConference] | None = None
    for number, sentence in _opening(t):
        for rank, found in _candidates(t, number, sentence):
            if best is None or rank < best[0]:
                best = rank, found
        if best and best[0] <= 2:
            break
    return _complete(t, best[1], published) if best else None


def _opening(t: Tokens) -> Iterator[tuple[int, Sentence]]:
    count = 0
    for number, sentence in enumerate(t.sentences):
        if sentence.kind in _READ:
            yield number, sentence
            count += 1
            if count == _SENTENCES:
                return


def _candidates(t: Tokens, number: int, sentence: Sentence) -> Iterator[tuple[int, FoundConference]]:
    """Every event that a sentence may be about, the better the lower the rank."""
    for predicate in find_predicates(t, number, sentence)[:_PREDICATES]:
        if predicate.embedded:
            continue
        for rank, name, rule in _named(t, sentence, predicate):
            yield rank, FoundConference(number, name, rule)
    opening = (
        _event_in(t, sentence.first + 1, min(sentence.last, sentence.first + 10), True)
        if t.lows[sentence.first] == "at"
        else None
    )
    if opening and opening[1] - opening[0] > 1:
        yield 3, FoundConference(number, opening, "conference.at-opening")
    for i in range(sentence.first, sentence.last - 2):
        if t.lows[i] == "at" and t.lows[i + 1] == "its":
            name = _event_in(t, i + 2, min(sentence.last, i + 10), True)
            if name:
                yield 2, FoundConference(number, name, "conference.at-its")


def _named(t: Tokens, sentence: Sentence, predicate: Predicate) -> Iterator[tuple[int, Range | None, str]]:
    low, end = t.lows[predicate.verb], predicate.group[1]
    if low in _HELD and not predicate.relative:
        name = _event_in(t, *predicate.subject, False)
        if name:
            yield 1, name, "conference.held"
    if predicate.passive or predicate.modal:
        return
    limit = min(sentence.last, end + 40)
    holding = _event_in(t, end, min(limit, end + 12), True) if low in _HOLDING else None
    if holding:
        yield 1, holding, "conference.holding"
    own = _own_event(t, low, end, limit)
    if own:
        yield 0, own, "conference.own"
    visited = _visit_in(t, end, limit) if low in _VISITING else None
    if visited:
        yield 3, visited, "conference.visit"
    attended = _event_in(t, end, min(limit, end + 10), True) if low in _AT else None
    if attended and attended[1] - attended[0] > 1:
        yield 2, attended, "conference.at"
    if low in _MEETINGS and low != "meeting":
        yield 4, _later(t, sentence.last, _MEETINGS[low]), "conference.meeting"


def _own_event(t: Tokens, low: str, end: int, limit: int) -> Range | None:
    """`The committee concluded its sixth session`, `Cabinet met in special sitting`."""
    owned = low in _HELD and t.lows[end] in ("its", "their")
    if owned or (low in _MEETINGS and t.lows[end] in ("in", "for") and t.tags[end + 1] != "D"):
        found = _event_in(t, end + 1, min(limit, end + 7), False)
        return found if found and found[0] == end + 1 and (found[1] - found[0] > 1 or owned) else None
    return None


def _later(t: Tokens, i: int, word: str) -> Range | None:
    """Where the event is called by its name further down."""
    for k in range(i, min(len(t.lows), i + _LATER)):
        if t.lows[k] == word:
            return k, k + 1
    return None


def _event_in(t: Tokens, first: int, last: int, object_: bool) -> Range | None:
    """The first noun phrase in the stretch that an event noun heads."""
    for i in range(first, last):
        if t.tags[i] in ",;:" and object_:
            return None
        if t.marks[i] & EVENT and t.tags[i] in "NPvxzXJ" and not _modifies(t, i):
            start = phrase_start(t, i, first)
            if object_ and t.lows[i] in _WEAK:
                continue
            if object_ or start <= first or t.tags[start - 1] != "I":
                end = _whole_name(t, noun_phrase(t, i, data.NAME_LINKS))
                return _opened(t, start, i, end), end
    return None


def _opened(t: Tokens, start: int, head: int, end: int) -> int:
    """`the opening ceremony of the River Forum`: where the name of the forum begins."""
    if t.lows[head] != "ceremony" or t.lows[head - 1] not in ("opening", "closing") or t.lows[head + 1] != "of":
        return start
    first = head + 3 if t.tags[head + 2] == "D" else head + 2
    return first if first < end else start


def _whole_name(t: Tokens, end: int) -> int:
    """`the conference reviewing performance in the first half of 2024`: what it is about, to the comma."""
    if t.tags[end] != "X":
        return end
    return next((k for k in range(end, min(len(t.tags), end + 16)) if t.tags[k] in ",;.WMBFEHd"), end)


def _modifies(t: Tokens, i: int) -> bool:
    """Whether a further noun follows: `Conference Room`, `meeting hall`."""
    return t.tags[i + 1] in "NPx" and bool(t.marks[i + 1]) and t.lows[i + 1] not in _WHEN


def _visit_in(t: Tokens, first: int, last: int) -> Range | None:
    for i in range(first, min(last, first + 7)):
        if t.lows[i] in data.VISITS:
            head = i + 1 if i + 1 < last and t.lows[i + 1] in data.VISITS else i
            return phrase_start(t, i, first), noun_phrase(t, head, ("of",))
    return None


def _complete(t: Tokens, found: FoundConference, published: dt.date | None) -> FoundConference:
    sentence = t.sentences[found.sentence]
    following = t.sentences[found.sentence + 1 : found.sentence + 2]
    when = _date(t, sentence, found, published)
    own = found.rule == "conference.own"
    session = find_session(t, sentence.first, sentence.last)
    return attrs.evolve(
        found,
        date=when.value if when else None,
        date_at=when.at if when else None,
        session=session[0] if session else None,
        session_at=session[1] if session else None,
        organizer=find_organizer(t, (sentence, *following), found.name, _BY, _OWNING if own else _HOLDING),
        venue=_target(t, sentence, found) or find_venue(t, sentence, found.name) or find_main_venue(t),
    )


def _date(t: Tokens, sentence: Sentence, found: FoundConference, published: dt.date | None) -> DateFound | None:
    """The first date outside the event's name."""
    dates: Sequence[DateFound] = tuple(find_dates(t, sentence.first, sentence.last, published))
    name = found.name or (0, 0)
    return next((d for d in dates if not name[0] <= d.at[0] < name[1]), None)


def _target(t: Tokens, sentence: Sentence, found: FoundConference) -> Range | None:
    """What a visit goes to: `a working visit to X`, `an inspection tour of X`."""
    if found.rule != "conference.visit" or found.name is None:
        return None
    for i in range(found.name[0], min(sentence.last - 1, found.name[1] + 2)):
        if t.lows[i] in ("to", "of", "at", "in"):
            return find_place(t, i + 1, sentence.last)
    return None
