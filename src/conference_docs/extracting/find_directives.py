"""Tokens → directives: every trigger with its actor and actions. Speakers are added later, from attribution."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import READ_KINDS, Frame, frame_tokens
from conference_docs.extracting.find_actors import strip_article
from conference_docs.extracting.find_hits import WISHES, Hit, find_hits
from conference_docs.extracting.forms import BASE, TO
from conference_docs.extracting.found_directive import FoundAction, FoundDirective, Range
from conference_docs.extracting.imperatives import find_imperatives
from conference_docs.extracting.read_content import (
    Content,
    find_to,
    is_agent,
    read_clause,
    read_infinitive,
    read_objects,
    read_person,
    read_verbs,
)
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.triggers import Trigger
from conference_docs.model import Modality

_LIGHT_NOUNS = frozenset(deontic.LIGHT_NOUNS.split())


def find_directives(tokens: Tokens) -> tuple[FoundDirective, ...]:
    """All directives of the document, in order of their triggers."""
    frame = frame_tokens(tokens)
    out: list[FoundDirective] = []
    positions, at = frame.hot, 0
    for number, sentence in enumerate(tokens.sentences):
        first, at = at, bisect_left(positions, sentence.last, at)
        if sentence.kind in READ_KINDS:
            out.extend(_read_sentence(frame, sentence, number, positions[first:at]))
    return tuple(out)


def _asks(f: Frame, s: Sentence) -> bool:
    return "?" in f.lows[max(s.first, s.last - 2) : s.last]


def _read_sentence(f: Frame, s: Sentence, number: int, positions: list[int]) -> list[FoundDirective]:
    hits = find_hits(f, s, positions) if positions and not _asks(f, s) else []
    imperative = find_imperatives(f, s, number, hits[0].start if hits else s.last)
    out = [imperative] if imperative else []
    for n, hit in enumerate(hits):
        end = hits[n + 1].start if n + 1 < len(hits) else s.last
        content = _read_content(f, hit, s.last if hit.apart else max(end, hit.resume))
        while content is not None and content.actions:
            out.append(_directive(number, hit, content))
            content = content.further
    return out


def _directive(number: int, hit: Hit, content: Content) -> FoundDirective:
    denied = hit.denied or content.denied
    modality = "prohibition" if denied else hit.modality
    trigger = (hit.trigger.first, hit.last)
    first = min(hit.start, trigger[0])
    return FoundDirective(
        sentence=number,
        clause=(first, max(trigger[1], content.actions[-1].last)),
        trigger=trigger,
        modality=Modality(modality),
        actor=content.actor,
        actions=content.actions,
        evidence="directive." + hit.trigger.rule.id,
    )


# ---- contents


def _read_content(f: Frame, hit: Hit, end: int) -> Content | None:
    rule, body = hit.trigger.rule, hit.trigger.body
    if hit.group is not None:
        return _read_modal(f, hit, end)
    if rule.introduces == "ending":
        return _read_banned(f, hit)
    if rule.introduces == "person" and not _on_efforts(f, body, end):
        return read_person(f, body, end)
    if rule.introduces == "clause":
        content = read_clause(f, body, end, rule.id in WISHES)
        return attrs.evolve(content, actor=_owner(f, hit.trigger)) if content and rule.actor == "of" else content
    if rule.introduces in ("either", "banned") and f.lows[body - 1] == "to":
        return _with_actor(hit, read_infinitive(f, body, end, TO))
    if rule.introduces == "person-or-object":
        to = find_to(f, body, end)
        if to > body and is_agent(f, body, to):
            return read_person(f, body, end)
    content = read_objects(f, body, end)
    if content is not None and rule.actor in ("whose", "of"):
        return attrs.evolve(content, actor=_owner(f, hit.trigger))
    return _with_actor(hit, content)


def _on_efforts(f: Frame, body: int, end: int) -> bool:
    """As in "urged joint efforts to save water": nobody is addressed."""
    to = find_to(f, body, end)
    return to > body and f.lows[to - 1] in _LIGHT_NOUNS


def _read_banned(f: Frame, hit: Hit) -> Content | None:
    """As in "burning straw is forbidden": what is banned stands in front."""
    if hit.subject is None:
        return None
    first, last = hit.subject
    verb = first if f.tags[first] in "Xx" else None
    return Content((FoundAction(first, last, verb),), hit.trigger.last, None, denied=True)


def _owner(f: Frame, trigger: Trigger) -> Range | None:
    """Whose willingness it is: "India's readiness to", "the readiness of India to"."""
    first, last = trigger.at + 1, trigger.last - 1
    for k in range(first, last):
        if f.tags[k] == "K":
            last = k
            break
        if f.lows[k] == "of":
            first = k + 1
            break
    return (strip_article(f, first, last), last) if last > first else None


def _with_actor(hit: Hit, content: Content | None) -> Content | None:
    if content is None or hit.trigger.rule.actor not in ("subject", "willing", "bound"):
        return content and attrs.evolve(content, actor=None)
    return attrs.evolve(content, actor=hit.subject)


def _read_modal(f: Frame, hit: Hit, end: int) -> Content | None:
    rule, group = hit.trigger.rule, hit.group
    assert group is not None
    asked = rule.id in ("was-asked", "not-allowed")
    form = TO if rule.introduces == "to" else BASE
    start = hit.trigger.at if hit.subject is None else hit.subject[0]
    content = read_verbs(f, group, hit.subject, start, end, form)
    if content is None:
        return None
    if rule.actor in ("whose", "of"):
        return attrs.evolve(content, actor=_owner(f, hit.trigger))
    if rule.actor in ("none", "nobody") or hit.subject is None:
        return content
    passive = group.passive and not asked
    return content if passive else Content(content.actions, content.end, hit.subject, content.denied)
