"""Acts → who was at the event, in which role, and by which rule (see `data.participation`)."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

from conference_docs.data.participation import COPULA_ROWS, VERB_ROWS
from conference_docs.extracting.acts import Act, Acts, Party
from conference_docs.extracting.find_predicates import Predicate, agent_at
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.wordtable import verb_forms
from conference_docs.lexicon import CHAIR, Lexicon
from conference_docs.model import ParagraphKind, Role

_NEAR = 9
_AGENTIVE = ("agent", "parties")


@attrs.frozen
class Involvement:
    """Somebody's role in the event, as one sentence tells it."""

    sentence: int
    party: Party
    role: Role
    rule: str
    main: bool = True


@attrs.frozen
class VerbRow:
    """A compiled row of `VERB_ROWS`."""

    rule: str
    near: frozenset[str]  # one of these is near
    never: frozenset[str]  # and none of these
    side: str
    role: Role

    def fits(self, words: Sequence[str]) -> bool:
        """Whether the words around the verb are as the row asks."""
        return (not self.near or not self.near.isdisjoint(words)) and self.never.isdisjoint(words)


Rows = Mapping[str, tuple[VerbRow, ...]]


@functools.lru_cache(maxsize=8)
def role_rows(lexicon: Lexicon) -> Rows:
    """Every verb form with its rows; verbs that a user's lexicon adds go by the plain row of their class."""
    table: dict[str, list[VerbRow]] = {}
    for rule, bases, near, side, role in (*VERB_ROWS, *_added(lexicon)):
        never = frozenset(word[1:] for word in near.split() if word[0] == "!")
        some = frozenset(word for word in near.split() if word[0] != "!")
        row = VerbRow(rule, some, never, side, Role(role))
        for form in frozenset[str]().union(*map(verb_forms, bases.split())):
            table.setdefault(form, []).append(row)
    return MappingProxyType({form: tuple(rows) for form, rows in table.items()})


def _added(lexicon: Lexicon) -> Iterator[tuple[str, str, str, str, str]]:
    """Rows for the verbs that no row of the table has."""
    known = {base for _, bases, *_ in VERB_ROWS for base in bases.split()}
    for rule, words, role in (
        ("chair", lexicon.chairing_verbs, "chair"),
        ("attend", lexicon.attending_verbs, "participant"),
        ("speak", lexicon.speaking_verbs, "speaker"),
    ):
        more = " ".join(sorted(words - known))
        if more:
            yield f"{rule}.active" if rule != "speak" else "speak.verb", more, "", "subject", role
            yield f"{rule}.passive", more, "", "agent", role


def find_participation(t: Tokens, acts: Acts, rows: Rows) -> tuple[Involvement, ...]:
    """Every involvement that the sentences tell by the rows, in order."""
    found: list[Involvement] = []
    for number, sentence in enumerate(t.sentences):
        if sentence.kind in (ParagraphKind.TEXT, ParagraphKind.ITEM):
            for phrase in () if _is_preview(acts.told[number].acts) else acts.told[number].phrases:
                found += (Involvement(number, party, Role(phrase.role), phrase.rule) for party in phrase.parties)
            for act in acts.told[number].acts:
                found += _involved(t, sentence, act, acts.told[number].acts[0], rows)
    return tuple(found)


def _is_preview(acts: Sequence[Act]) -> bool:
    """`The next meeting will be held under the chairmanship of A.`."""
    return bool(acts) and acts[0].predicate.modal


def _involved(t: Tokens, sentence: Sentence, act: Act, first: Act, rows: Rows) -> Iterator[Involvement]:
    predicate = act.predicate
    if predicate.modal or predicate.negated or predicate.embedded or _is_subordinate(t, sentence, predicate):
        return
    if act is first and t.marks[sentence.first] & CHAIR and t.tags[sentence.first] in "Xx":
        for party in act.subjects:
            yield Involvement(predicate.sentence, party, Role.CHAIR, "chair.opening")
    for row in _matching(t, sentence, predicate, rows):
        for party in _side(t, act, row.side):
            yield Involvement(predicate.sentence, party, row.role, row.rule, not predicate.relative)
    yield from _copula(t, act)


_SUBORDINATORS = frozenset(("after", "before", "until", "when", "whenever", "if", "unless", "once", "because"))


def _is_subordinate(t: Tokens, sentence: Sentence, predicate: Predicate) -> bool:
    """`… after an expert has signed`: no comma parts the conjunction and its verb."""
    for i in range(predicate.group[0] - 1, max(sentence.first - 1, predicate.group[0] - 12), -1):
        if t.tags[i] in ",;:":
            return False
        if t.lows[i] in _SUBORDINATORS:
            return t.tags[i + 1] != "W"  # `…, after which A chaired B`
    return False


def _matching(t: Tokens, sentence: Sentence, predicate: Predicate, rows: Rows) -> Iterator[VerbRow]:
    agentive = agent_at(t, predicate, sentence.last) >= 0
    for row in rows.get(t.lows[predicate.verb], ()):
        if (row.side in _AGENTIVE) != agentive or (predicate.passive and not agentive):
            continue
        start, end = predicate.group
        if agentive and row.role is Role.SPEAKER and end - start == 1 and t.tags[start - 1] not in ",C":
            continue  # `the speech delivered by A`: told of elsewhere, unless it was heard here (see `find_phrases`)
        if row.fits(_around(t, sentence, predicate, agentive)):
            yield row


def _around(t: Tokens, sentence: Sentence, predicate: Predicate, agentive: bool) -> Sequence[str]:
    """The words in which a row's required word must be: before a passive, behind an active verb."""
    start, end = predicate.group
    if agentive:
        return t.lows[max(sentence.first, start - _NEAR) : end]
    stop = t.tags.find(";", end, min(sentence.last, end + _NEAR))
    return t.lows[end : stop if stop >= 0 else min(sentence.last, end + _NEAR)]


def _is_included(t: Tokens, party: Party) -> bool:
    """`More than 300 cadres took part, including the heads of …`."""
    return "including" in t.lows[max(0, party.span[0] - 2) : party.span[0]]


def _side(t: Tokens, act: Act, side: str) -> tuple[Party, ...]:
    if side == "subject":
        return act.subjects + tuple(party for party in act.objects if _is_included(t, party))
    if side in ("both", "parties"):
        return act.subjects + act.objects
    return act.objects


def _copula(t: Tokens, act: Act) -> Iterator[Involvement]:
    start, end = act.predicate.group
    following = " ".join((*t.lows[start:end], *t.lows[end : end + 5])) + " "
    for rule, words, role in COPULA_ROWS:
        if f" {words} " in following and t.tags[start] in "BH":
            for party in act.subjects:
                yield Involvement(act.predicate.sentence, party, Role(role), rule)
