"""Bare imperatives that open an item of a list: "First, tighten responsibility", "(2) Report every leak; …"."""

from __future__ import annotations

from conference_docs.data import deontic
from conference_docs.extracting.clauses import Frame
from conference_docs.extracting.forms import BASE, is_verb_here
from conference_docs.extracting.found_directive import FoundAction, FoundDirective
from conference_docs.extracting.split_actions import split_coordination
from conference_docs.extracting.tokens import Sentence
from conference_docs.extracting.verb_groups import skip_light
from conference_docs.model import Modality, ParagraphKind

_ENUMERATORS = frozenset(deontic.ENUMERATORS.split())
_EVIDENCE = "directive.imperative"


def find_imperatives(f: Frame, s: Sentence, number: int, end: int) -> FoundDirective | None:
    """The imperatives of a sentence that opens with an enumerator and a base verb, up to `end`."""
    first = _behind_enumerator(f, s, end)
    if first < 0:
        return None
    verb = first
    while verb < end and f.tags[verb] == "R":
        verb += 1
    if verb + 1 >= end or not is_verb_here(f, verb, end) or f.tags[verb] in "bHd":
        return None
    if f.tags[verb] in "vw" and f.tags[verb + 1] == "I":
        return None  # "1. Report on the work of 2025"
    actions = _read(f, first, verb, end)
    if not actions:
        return None
    return FoundDirective(
        number, (first, actions[-1].last), (verb, verb + 1), Modality.OBLIGATION, None, tuple(actions), _EVIDENCE
    )


def _behind_enumerator(f: Frame, s: Sentence, end: int) -> int:
    """Behind "First,", "1.", "(2)" or, in an item, at its first word; -1 where nothing enumerates."""
    i = f.skip(s.first, end)
    counted = f.t.tags[s.first] == "(" or s.kind is ParagraphKind.ITEM
    if i < end and (f.lows[i] in _ENUMERATORS or f.tags[i] == "#"):
        i, counted = i + 1, True
        while i < end and f.tags[i] in ",.):- ":
            i += 1
    return i if counted and i < end else -1


def _read(f: Frame, first: int, verb: int, end: int) -> list[FoundAction]:
    """The verb phrases, also those behind a colon: "tighten monitoring: keep watch; report every leak"."""
    out: list[FoundAction] = []
    for _ in range(3):
        first, verb = skip_light(f, first, verb, end)
        actions, stop = split_coordination(f, first, verb, end, BASE)
        out.extend(actions)
        follows = f.skip(stop + 1, end)
        if stop >= end or f.tags[stop] != ":" or follows >= end or not is_verb_here(f, follows, end):
            break
        first = verb = follows
    return out
