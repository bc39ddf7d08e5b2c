"""Findings in tokens → the `Article` in characters."""

from __future__ import annotations

from collections.abc import Sequence

from conference_docs.extracting.attribute import Attribution
from conference_docs.extracting.cast import CastMember
from conference_docs.extracting.extract import Findings
from conference_docs.extracting.find_conference import FoundConference
from conference_docs.extracting.found_directive import FoundAction, FoundDirective
from conference_docs.extracting.items import Range
from conference_docs.extracting.tokens import Tokens
from conference_docs.extracting.voices import Voice
from conference_docs.model import (
    Action,
    Article,
    Attendee,
    AttendeeKind,
    Conference,
    Directive,
    Position,
    Role,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
)
from conference_docs.reading.read_seed import SeedDocument

_ROLES = tuple(Role)
_OF = frozenset(("of", "at", "in", "for", "to", "from"))


def assemble(text: str, seed: SeedDocument, findings: Findings, encoding: str | None = None) -> Article:
    """The article of one document, from what its stages found."""
    builder = _Builder(findings)
    speakers = builder.speakers()
    header = seed.header
    return Article(
        text=text,
        title=header.title.text if header.title else None,
        date=seed.date,
        source=header.source.text if header.source else None,
        topics=tuple(topic.text for topic in header.topics),
        paragraphs=seed.paragraphs,
        conference=builder.conference(findings.conference),
        speakers=speakers,
        attendees=builder.attendees(),
        directives=tuple(map(builder.directive, findings.directives)),
        diagnostics=seed.diagnostics,
        header=header,
        encoding=encoding,
    )


def _some(where: Range | None) -> Range | None:
    """A range that holds a token: nobody is named by what stands aside altogether."""
    return where if where is not None and where[0] < where[1] else None


def fold(text: str) -> str:
    """White space runs as one space: names are values, their mentions are spans."""
    return " ".join(text.split())


class _Builder:
    """Turns one document's findings into model objects."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.t: Tokens = findings.tokens
        self.positions = [tuple(self.position(p) for p in member.positions) for member in findings.cast]
        self.voices = {a.sentence: self.voice_name(a.voice) for a in findings.attributions}

    def span(self, where: Range) -> Span:
        return self.t.span(*where)

    def name(self, where: Range) -> str:
        return fold(self.t.slice(*where))

    def voice_name(self, voice: Voice) -> str:
        if voice.person is not None:
            return self.name(self.findings.cast[voice.person].name)
        assert voice.body is not None
        return self.findings.bodies[self.name(voice.body).lower()]

    def position(self, where: Range) -> Position:
        first, last = where
        k = next((i for i in range(first + 1, last) if self.t.lows[i] in _OF), last)
        span = self.span(where)
        title = self.t.slice(first, k)
        start = k + 1
        while start < last and self.t.tags[start] == "D":
            start += 1
        return Position(span.text, title, self.t.slice(start, last) or None, span)

    def mentions(self, member: CastMember) -> tuple[Span, ...]:
        return tuple(self.span(where) for where in sorted(set(member.mentions)))

    def attendees(self) -> tuple[Attendee, ...]:
        """Persons and groups in the order of their first involvement."""
        found: dict[tuple[int | None, str], tuple[set[Role], str, Range]] = {}
        for number, where, role, rule in self.findings.roles:
            key = (number, "" if number is not None else self.name(where).lower())
            found.setdefault(key, (set(), rule, where))[0].add(role)
        return tuple(self.attendee(key[0], *value) for key, value in found.items())

    def attendee(self, number: int | None, roles: set[Role], rule: str, where: Range) -> Attendee:
        ordered = tuple(role for role in _ROLES if role in roles)
        if number is None:
            return Attendee(self.name(where), AttendeeKind.GROUP, (), ordered, (self.span(where),), rule)
        member = self.findings.cast[number]
        return Attendee(
            self.name(member.name),
            AttendeeKind.PERSON,
            self.positions[number],
            ordered,
            self.mentions(member),
            rule,
        )

    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody who spoke, in the order of their first words or speech."""
        order: dict[str, tuple[Voice, list[Attribution], str]] = {}
        said: list[tuple[int, Voice, Attribution | None, str]] = [
            (a.sentence, a.voice, a, a.rule) for a in self.findings.attributions
        ]
        said += [(sentence, voice, None, rule) for sentence, voice, rule in self.findings.spoke]
        for _, voice, attribution, rule in sorted(said, key=lambda row: row[0]):
            entry = order.setdefault(self.voice_name(voice), (voice, [], rule))
            if attribution:
                entry[1].append(attribution)
        return tuple(self.speaker(name, *entry) for name, entry in order.items())

    def speaker(self, name: str, voice: Voice, said: Sequence[Attribution], rule: str) -> Speaker:
        statements = tuple(map(self.statement, said))
        if voice.person is None:
            assert voice.body is not None
            return Speaker(name, SpeakerKind.BODY, (), statements, (self.span(voice.body),), rule)
        member = self.findings.cast[voice.person]
        return Speaker(name, SpeakerKind.PERSON, self.positions[voice.person], statements, self.mentions(member), rule)

    def statement(self, attribution: Attribution) -> Statement:
        sentence = self.t.sentences[attribution.sentence].span
        cue = self.span(attribution.cue.at) if attribution.cue else None
        return Statement(sentence, cue, attribution.rule)

    def conference(self, found: FoundConference | None) -> Conference | None:
        if found is None:
            return None
        spans = {
            f"{field}_span": self.span(where) if where else None
            for field, where in (
                ("name", found.name),
                ("date", found.date_at),
                ("session", found.session_at),
                ("organizer", found.organizer),
                ("venue", found.venue),
            )
        }
        return Conference(
            name=self.name(found.name) if found.name else None,
            date=found.date,
            session=found.session,
            organizer=self.name(found.organizer) if found.organizer else None,
            venue=self.name(found.venue) if found.venue else None,
            evidence=found.rule,
            **spans,
        )

    def directive(self, found: FoundDirective) -> Directive:
        span, actor = self.span(found.clause), _some(found.actor)
        return Directive(
            span=span,
            text=span.text,
            modality=found.modality,
            trigger=self.span(found.trigger),
            actor=self.t.slice(*actor) if actor else None,
            speaker=self.voices.get(found.sentence),
            actions=tuple(self.action(action, actor) for action in found.actions),
            actor_span=self.span(actor) if actor else None,
            evidence=found.evidence,
        )

    def action(self, found: FoundAction, actor: Range | None) -> Action:
        span = self.span((found.first, found.last))
        own = _some(found.actor) or _some(actor)
        verb = self.span((found.verb, found.verb + 1)) if found.verb is not None else None
        return Action(
            span=span,
            text=span.text,
            verb=verb.text if verb else None,
            actor=self.t.slice(*own) if own else None,
            verb_span=verb,
            actor_span=self.span(own) if own else None,
        )
