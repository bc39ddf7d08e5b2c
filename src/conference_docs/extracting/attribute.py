"""Acts → whose words each sentence reports (see `data.attribution`).

A sentence with a cue is its speaker's; one without goes on with the speaker before it until
narration takes over; narration is nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from conference_docs.extracting.acts import Acts
from conference_docs.extracting.find_cues import Cue, find_cue, preamble
from conference_docs.extracting.find_participation import Involvement
from conference_docs.extracting.is_narration import is_narration
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.voices import Voice, head_at, is_body
from conference_docs.lexicon import DOCUMENT
from conference_docs.model import ParagraphKind


@attrs.frozen
class Attribution:
    """The speaker of one sentence, and the cue that names it (`None` where it goes on from before)."""

    sentence: int
    voice: Voice
    cue: Cue | None
    rule: str


_SILENT = frozenset(
    {ParagraphKind.HEADING, ParagraphKind.CAPTION, ParagraphKind.LABEL, ParagraphKind.CREDIT, ParagraphKind.IMAGE}
)


def attribute(t: Tokens, acts: Acts, involvements: Sequence[Involvement]) -> tuple[Attribution, ...]:
    """The attributions of all sentences that report words, in order."""
    present = {found.sentence for found in involvements if found.main and _is_somebody(found)}
    state = _State()
    found = []
    for number, sentence in enumerate(t.sentences):
        if sentence.kind in _SILENT:
            if sentence.kind is ParagraphKind.LABEL:
                voice = state.label(t, sentence, acts.told[number].label)
                if voice:
                    found.append(Attribution(number, voice, None, "carry.preamble"))
            continue
        attribution = state.read(t, acts, number, sentence, number in present)
        if attribution:
            found.append(attribution)
    return tuple(found)


def _is_somebody(found: Involvement) -> bool:
    return found.party.person is not None or found.party.group


_AHEAD = 5  # sentences of one quotation, behind which its cue is looked for


class _State:
    """Who is speaking; lives for one call of `attribute`."""

    def __init__(self) -> None:
        self.voice: Voice | None = None
        self.body: Voice | None = None  # the body that `it` or a subjectless clause may mean
        self.labelled = False
        self.quoted = False

    def label(self, t: Tokens, sentence: Sentence, person: int | None) -> Voice | None:
        """Take a label's person as speaker; the opening of a resolution is its body's own words."""
        self.voice = Voice(person=person) if person is not None else None
        self.labelled = person is not None
        self.body = preamble(t, sentence) or self.body
        return None if self.labelled else preamble(t, sentence)

    def read(self, t: Tokens, acts: Acts, number: int, sentence: Sentence, present: bool) -> Attribution | None:
        inside, self.quoted = self.quoted, _open_quote(t, sentence, self.quoted)
        if acts.told[number].label is not None:
            self.label(t, sentence, acts.told[number].label)
        cue = find_cue(t, acts, number, sentence, self.voice, self.body)
        if cue and self.labelled and not _breaks_label(t, sentence, cue, self.voice):
            cue = None
        if not (cue and cue.rule == "cue.clause"):
            told = preamble(t, sentence) or _told_body(t, acts, number)
            self.body = told or (None if _tells_of_document(t, acts, number) else self.body)
        if cue:
            self.voice, self.labelled = cue.voice, False
            self.body = cue.voice if cue.voice.body is not None else self.body
            return Attribution(number, cue.voice, cue, cue.rule)
        if self.quoted and not inside and not self.labelled:
            ahead = _cue_ahead(t, acts, number, self)
            if ahead:
                self.voice = ahead.voice
                return Attribution(number, ahead.voice, None, "carry.ahead")
        if inside and self.voice:
            return Attribution(number, self.voice, None, "carry.quote")
        if present or is_narration(t, acts, number, sentence, self.labelled):
            self.voice, self.labelled = None, False
            return None
        if self.voice is None:
            return None
        return Attribution(number, self.voice, None, "carry.label" if self.labelled else "carry.on")


def _told_body(t: Tokens, acts: Acts, number: int) -> Voice | None:
    """The body or group that is a main subject of the sentence."""
    for act in acts.told[number].acts:
        for party in act.subjects:
            if party.person is None and not act.predicate.relative and is_body(t, party.span):
                return Voice(body=party.span)
    return None


def _tells_of_document(t: Tokens, acts: Acts, number: int) -> bool:
    """A plan or declaration as subject: the `it` of the next sentence is no speaker."""
    main = acts.told[number].acts[:1]
    return any(t.marks[head_at(t, *party.span)] & DOCUMENT for act in main for party in act.subjects)


def _cue_ahead(t: Tokens, acts: Acts, number: int, state: _State) -> Cue | None:
    """`“The pier is safe. It was tested,” he said.`: the cue behind a quotation of several sentences."""
    for later in range(number + 1, min(len(t.sentences), number + _AHEAD)):
        sentence = t.sentences[later]
        if sentence.paragraph != t.sentences[number].paragraph:
            return None
        cue = find_cue(t, acts, later, sentence, state.voice, state.body)
        if cue or not _open_quote(t, sentence, inside=True):
            return cue
    return None


def _breaks_label(t: Tokens, sentence: Sentence, cue: Cue, voice: Voice | None) -> bool:
    """Under a speaker label only a narrator names the meeting, or somebody else as speaking."""
    if cue.voice.person is not None and cue.voice != voice:
        return True
    first = t.lows[sentence.first : sentence.first + 7]
    return "dialogue" in first or "meeting" in first


def _open_quote(t: Tokens, sentence: Sentence, inside: bool) -> bool:
    """Whether a quotation is still open at the sentence's end; a straight mark turns, a curly one tells."""
    i = t.tags.find('"', sentence.first, sentence.last)
    while i >= 0:
        mark = t.words[i]
        inside = True if mark in "“„«「" else False if mark in "”»」" else not inside
        i = t.tags.find('"', i + 1, sentence.last)
    return inside
