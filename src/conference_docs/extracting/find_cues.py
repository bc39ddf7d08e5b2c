"""The cue of a sentence: the reporting verb or phrase that says whose words it reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from conference_docs.data import attribution as data
from conference_docs.extracting.acts import Act, Acts, Party, Source
from conference_docs.extracting.items import Range
from conference_docs.extracting.openings import body_start
from conference_docs.extracting.reporting import CLAUSE_VERBS, is_agenda, is_parenthetical, is_reporting, reports_clause
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.voices import Voice, head_at, is_body, voice_of
from conference_docs.extracting.wordtable import verb_forms
from conference_docs.lexicon import BODY, COMMIT, DOCUMENT, EVENT, GROUP, REPORT, REQUEST
from conference_docs.model import ParagraphKind

_OPENING = 24


@attrs.frozen
class Cue:
    """Whose words, by which tokens, and by which rule."""

    voice: Voice
    at: Range
    rule: str


def find_cue(
    t: Tokens, acts: Acts, number: int, sentence: Sentence, current: Voice | None, body: Voice | None
) -> Cue | None:
    """The first cue of the sentence, if it has one; `body` is who `it` or `they` may be."""
    for cue in _according(t, acts.told[number].sources, current):
        return cue
    owned = _possessive(t, acts, number, sentence) or _opinion(t, acts.told[number].acts, sentence, current)
    clause = owned or _clause(t, sentence, body)
    if clause:
        return clause
    agenda = bool(acts.told[number].acts) and is_agenda(t, acts.told[number].acts[0])
    for act in _parentheticals_first(t, acts.told[number].acts, sentence):
        if act.predicate.shared and agenda and not reports_clause(t, act.predicate.group[1], sentence):
            continue
        voice = current or _event_voice(t, body)
        found = _impersonal(t, act, sentence, voice) or _reported(t, act, sentence, current, body)
        if found:
            return found
    told = acts.told[number].acts
    return _participle(t, told, sentence, current) or _in_speech(t, told, sentence) or _stance(t, told, sentence)


def _parentheticals_first(t: Tokens, acts: Sequence[Act], sentence: Sentence) -> Sequence[Act]:
    """`The fund has agreed to pay, he said`: what is set off by commas frames the rest."""
    return sorted(acts, key=lambda act: not is_parenthetical(t, act, sentence))


def _clause(t: Tokens, sentence: Sentence, body: Voice | None) -> Cue | None:
    """`3. Requests the Commission to …`: a resolution's clause, its body the subject."""
    i = body_start(t, sentence)
    while i < sentence.last - 1 and t.tags[i] in "RC":
        i += 1
    if body is None or i >= sentence.last or t.tags[i] not in "Zz" or not t.words[i][0].isupper():
        return None
    if i == sentence.first and sentence.kind is not ParagraphKind.ITEM:
        return None
    if not (t.marks[i] & (REPORT | REQUEST | COMMIT) or t.lows[i] in CLAUSE_VERBS):
        return None
    return Cue(body, (i, i + 1), "cue.clause")


def preamble(t: Tokens, sentence: Sentence) -> Voice | None:
    """`The Council, having considered the report, :` the body whose clauses follow."""
    first, last = sentence.first, sentence.last
    while first < last and t.tags[first] == "D":
        first += 1
    end = first
    while end < min(last, first + 12) and t.tags[end] in "PNIDC":
        end += 1
    if end == first or end >= last or t.tags[end] != "," or t.tags[last - 1] not in ",:":
        return None
    return Voice(body=(first, end)) if t.marks[head_at(t, first, end)] & (BODY | EVENT | GROUP) else None


def _reported(t: Tokens, act: Act, sentence: Sentence, current: Voice | None, body: Voice | None) -> Cue | None:
    predicate = act.predicate
    quoted = predicate.passive and t.lows[predicate.verb] == "quoted" and t.lows[predicate.group[1]] == "as"
    if predicate.passive and not predicate.embedded and not quoted:
        return _by_body(t, act)
    if predicate.modal or not is_reporting(t, act, sentence):
        return None
    if predicate.embedded and not is_parenthetical(t, act, sentence):
        return None
    if predicate.relative and t.tags[predicate.group[0] - 1] == "W":
        return None
    if is_agenda(t, act):
        return None
    for party in reversed(act.subjects):
        voice = voice_of(t, party, current, act) or _antecedent(t, party, body)
        if voice:
            rule = "cue.person" if voice.person is not None else "cue.body"
            return Cue(voice, _cue_range(t, act), rule)
    return None


def _antecedent(t: Tokens, party: Party, body: Voice | None) -> Voice | None:
    """`It further urged …`, `They demanded …`: the body told of before."""
    first, last = party.span
    return body if last - first == 1 and t.lows[first] in ("it", "they") else None


def _by_body(t: Tokens, act: Act) -> Cue | None:
    """`Ministries were asked by the Cabinet to …`: the agent's words."""
    verb, end = act.predicate.verb, act.predicate.group[1]
    start = act.predicate.group[0]
    if not t.marks[verb] & REQUEST or start == verb or end + 2 >= len(t.tags) or t.lows[end] != "by":
        return None
    first = end + 2 if t.tags[end + 1] in "DG" else end + 1
    last = first
    while last < len(t.tags) and t.tags[last] in "NPJ":
        last += 1
    if last == first or not is_body(t, (first, last)):
        return None
    return Cue(Voice(body=(first, last)), (verb, verb + 1), "cue.agent")


def _cue_range(t: Tokens, act: Act) -> Range:
    verb = act.predicate.verb
    if verb + 1 < len(t.lows) and t.lows[verb + 1] in ("out", "for", "on") and t.lows[verb] in _PHRASAL:
        return verb, verb + 2
    return verb, verb + 1


_PHRASAL = frozenset().union(*map(verb_forms, ("point", "call", "go", "lay", "spell", "set")))


def _according(t: Tokens, sources: Sequence[Source], current: Voice | None) -> Iterator[Cue]:
    """`According to A, …` and `…, according to the meeting.`."""
    for source in sources:
        voice = _source_voice(t, source.party, current)
        if voice:
            yield Cue(voice, source.cue, "cue.according")


def _source_voice(t: Tokens, party: Party, current: Voice | None) -> Voice | None:
    if party.person is not None:
        return Voice(person=party.person)
    first, last = party.span
    if t.lows[first] in ("him", "her"):
        return current
    marks = t.marks[head_at(t, first, last)]
    return Voice(body=party.span) if marks & EVENT and not marks & DOCUMENT else None


def _impersonal(t: Tokens, act: Act, sentence: Sentence, current: Voice | None) -> Cue | None:
    """`it was stressed at the meeting that …`: the event's words, or the current speaker's."""
    predicate = act.predicate
    if not predicate.passive or predicate.modal or not t.marks[predicate.verb] & (REPORT | COMMIT):
        return None
    if t.lows[predicate.group[0] - 1] != "it" if predicate.group[0] > sentence.first else True:
        return None
    i = predicate.group[1]
    if i < sentence.last and t.lows[i] in ("out", "up"):
        i += 1
    if i + 1 < sentence.last and t.lows[i] in ("at", "in", "during", "by") and t.tags[i + 1] in "DG":
        last = i + 2
        while last < sentence.last and t.tags[last] in "NPxvJ#":
            last += 1
        if last == i + 2:
            return None
        return Cue(Voice(body=(i + 2, last)), (predicate.verb, predicate.verb + 1), "cue.impersonal")
    if i < sentence.last and t.tags[i] == "A" and current:
        return Cue(current, (predicate.verb, predicate.verb + 1), "cue.impersonal")
    return None


def _event_voice(t: Tokens, body: Voice | None) -> Voice | None:
    """The body told of before, where it is an event: `It was agreed that …`."""
    if body is None or body.body is None:
        return None
    return body if t.marks[head_at(t, *body.body)] & EVENT else None


def _stance(t: Tokens, acts: Sequence[Act], sentence: Sentence) -> Cue | None:
    """`The forum was opened by A, who stressed that …`: words in a clause of their own."""
    for act in acts:
        predicate = act.predicate
        if not predicate.relative or predicate.passive or predicate.modal or predicate.embedded:
            continue
        people = [party.person for party in act.subjects if party.person is not None]
        if people and t.tags[predicate.group[1]] == "A" and is_reporting(t, act, sentence):
            return Cue(Voice(person=people[-1]), (predicate.verb, predicate.verb + 1), "cue.relative")
    return None


def _may_report(t: Tokens, i: int) -> bool:
    """`…, adding that`; `opened by thanking`."""
    return t.lows[i - 1] == "by" or (t.tags[i + 1] == "A" and t.tags[i - 1] in ",R")


def _in_speech(t: Tokens, acts: Sequence[Act], sentence: Sentence) -> Cue | None:
    """`In her lecture, she distinguished …`: whatever the verb, the words of the lecture."""
    if not acts or acts[0].predicate.modal:
        return None
    for i in range(sentence.first, min(sentence.last - 4, sentence.first + _OPENING)):
        k = i + 2 if t.lows[i + 2] in _SPEECHES else i + 3
        if t.lows[i] != "in" or t.lows[i + 1] not in ("his", "her", "a", "an", "the") or t.lows[k] not in _SPEECHES:
            continue
        for party in acts[0].subjects:
            if party.person is not None:
                return Cue(Voice(person=party.person), (i, k + 1), "cue.speech")
    return None


_SPEECHES = frozenset(data.SPEECH_NOUNS)


def _participle(t: Tokens, acts: Sequence[Act], sentence: Sentence, current: Voice | None) -> Cue | None:
    """`A reviewed the plan, holding that …`: the main subject's words."""
    for i in range(sentence.first + 2, sentence.last - 1):
        if acts and t.tags[i] in "Xx" and t.marks[i] & REPORT and _may_report(t, i):
            for party in acts[0].subjects:
                voice = voice_of(t, party, current, acts[0])
                if voice:
                    return Cue(voice, (i, i + 1), "cue.participle")
    return None


def _opinion(t: Tokens, acts: Sequence[Act], sentence: Sentence, current: Voice | None) -> Cue | None:
    """`In his words, …`, `As he put it, …`."""
    put = t.lows[sentence.first] == "as" and t.lows[sentence.first + 2 : sentence.first + 4] == ["put", "it"]
    people = [party.person for party in acts[0].subjects if party.person is not None] if put and acts else []
    if people:
        return Cue(Voice(person=people[0]), (sentence.first, sentence.first + 4), "cue.opinion")
    if current is None:
        return None
    for i in (sentence.first, sentence.last - 4):
        if (
            i >= sentence.first
            and t.lows[i] == "in"
            and t.lows[i + 1] in ("his", "her")
            and t.lows[i + 2] in data.OPINIONS
        ):
            return Cue(current, (i, i + 3), "cue.opinion")
    return None


def _possessive(t: Tokens, acts: Acts, number: int, sentence: Sentence) -> Cue | None:
    """`Her briefing recalled …`: a noun of speech with its owner as the subject of a reporting verb."""
    first = sentence.first
    if sentence.last - first < 3 or t.lows[first] not in ("his", "her") or t.lows[first + 1] not in data.SPEECH_NOUNS:
        return None
    person = acts.told[number].owner
    return Cue(Voice(person=person), (first + 1, first + 2), "cue.speech") if person is not None else None
