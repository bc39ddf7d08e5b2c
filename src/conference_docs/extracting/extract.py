"""Paragraphs → findings: the stages of extraction in their order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from conference_docs.extracting.attribute import Attribution, attribute
from conference_docs.extracting.cast import CastMember
from conference_docs.extracting.find_conference import FoundConference, find_conference
from conference_docs.extracting.find_directives import find_directives
from conference_docs.extracting.find_participation import Involvement, find_participation, role_rows
from conference_docs.extracting.found_directive import FoundDirective
from conference_docs.extracting.items import Range
from conference_docs.extracting.resolve_acts import resolve_acts
from conference_docs.extracting.settle_roles import settle_roles
from conference_docs.extracting.tokenize import tokenize
from conference_docs.extracting.tokens import Tokens
from conference_docs.extracting.voices import Voice
from conference_docs.lexicon import Lexicon
from conference_docs.model import Paragraph, Role


@attrs.frozen
class Findings:
    """What the stages found in one document, in tokens."""

    tokens: Tokens
    cast: tuple[CastMember, ...]
    roles: tuple[tuple[int | None, Range, Role, str], ...]
    attributions: tuple[Attribution, ...]
    spoke: tuple[tuple[int, Voice, str], ...]
    bodies: dict[str, str]
    directives: tuple[FoundDirective, ...]
    conference: FoundConference | None


def extract(text: str, paragraphs: Sequence[Paragraph], published: dt.date | None, lexicon: Lexicon) -> Findings:
    """Everything that the body tells."""
    t = tokenize(text, paragraphs, lexicon)
    rows = role_rows(lexicon)
    acts = resolve_acts(t, rows)
    involvements = find_participation(t, acts, rows)
    attributions = attribute(t, acts, involvements)
    roles = settle_roles(t, acts, involvements, attributions)
    spoke = tuple(_spoke(roles.involvements))
    return Findings(
        tokens=t,
        cast=acts.cast,
        roles=roles.roles,
        attributions=attributions,
        spoke=spoke,
        bodies=_bodies(t, [a.voice for a in attributions] + [voice for _, voice, _ in spoke]),
        directives=find_directives(t),
        conference=find_conference(t, published),
    )


def _spoke(involvements: Sequence[Involvement]) -> Iterator[tuple[int, Voice, str]]:
    """Who is said to have spoken, whether or not words are reported."""
    for found in involvements:
        if found.role is Role.SPEAKER:
            party = found.party
            voice = Voice(person=party.person) if party.person is not None else Voice(body=party.span)
            yield found.sentence, voice, found.rule


def _bodies(t: Tokens, voices: Sequence[Voice]) -> dict[str, str]:
    """One printed name for each collective: that of its first mention."""
    names: dict[str, str] = {}
    for voice in voices:
        if voice.body is not None:
            name = " ".join(t.slice(*voice.body).split())
            names.setdefault(name.lower(), name)
    return names
