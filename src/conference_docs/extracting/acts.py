"""What the resolving of people hands on: who does what to whom, sentence by sentence."""

from __future__ import annotations

import attrs

from conference_docs.extracting.cast import CastMember
from conference_docs.extracting.find_predicates import Predicate
from conference_docs.extracting.items import Range


@attrs.frozen
class Party:
    """Somebody who acts: a person by number, or a group or body by its tokens."""

    span: Range
    person: int | None = None
    group: bool = False
    pronoun: bool = False


@attrs.frozen
class Act:
    """A predicate with its parties; `objects` stand behind the verb, agents of a passive among them."""

    predicate: Predicate
    subjects: tuple[Party, ...]
    objects: tuple[Party, ...]


@attrs.frozen
class Phrase:
    """People named in a fixed phrase ("with A in the chair"), with the id and role of its row."""

    rule: str
    role: str
    parties: tuple[Party, ...]


@attrs.frozen
class Source:
    """`According to A`: the tokens of the cue, and who is named."""

    cue: Range
    party: Party


@attrs.frozen
class Told:
    """What one sentence tells: its acts, people in phrases, sources, the person of a label, and of `her`."""

    acts: tuple[Act, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    sources: tuple[Source, ...] = ()
    label: int | None = None
    owner: int | None = None


@attrs.frozen
class Acts:
    """The cast of a document, and what each sentence tells."""

    cast: tuple[CastMember, ...]
    told: tuple[Told, ...]
