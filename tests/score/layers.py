"""The layers: each function compares one part of an article with its gold file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conference_docs.model import Action, Article, Attendee, Conference, Directive, Speaker
from tests.score import gold as g
from tests.score.compare import Pairing, alike, pair, same, word_f1
from tests.score.gold import Document
from tests.score.outcome import Outcome, Place

SHOWN = 70  # characters of a sentence or an action that a report shows
ACTION_TEXT_ENOUGH = 0.8


def score_article(document: Document, article: Article) -> Iterator[Outcome]:
    """Every outcome of a document, layer by layer."""
    for layer in (score_header, score_conference, score_attendees, score_speakers, score_attribution, score_directives):
        yield from layer(document, article)


def score_header(document: Document, article: Article) -> Iterator[Outcome]:
    gold, name = document.gold, document.name
    for field, right, found in (
        ("title", gold["title"], article.title),
        ("source", gold["source"], article.source),
    ):
        yield from Place("header", name, field).field(right, found, right=same(right, found))
    date = article.date.isoformat() if article.date else None
    yield from Place("header", name, "date").field(gold["date"], date, right=gold["date"] == date)
    yield from Place("header", name, "topics").sets(gold["topics"], article.topics)


NO_CONFERENCE = g.Conference(name=None, date=None, session=None, organizer=None, venue=None)


def score_conference(document: Document, article: Article) -> Iterator[Outcome]:
    gold, found = document.gold["conference"] or NO_CONFERENCE, article.conference or Conference()
    date = found.date.isoformat() if found.date else None
    session = found.session.value if found.session else None
    for field, right, answer in (("date", gold["date"], date), ("session", gold["session"], session)):
        yield from Place("conference", document.name, field).field(right, answer, right=same(right, answer))
    for field, right, answer in (
        ("name", gold["name"], found.name),
        ("organizer", gold["organizer"], found.organizer),
        ("venue", gold["venue"], found.venue),
    ):
        near = bool(right and answer and alike(right, answer))
        yield from Place("conference", document.name, field).field(right, answer, right=near)


def score_attendees(document: Document, article: Article) -> Iterator[Outcome]:
    for kind, layer in (("person", "persons"), ("group", "groups")):
        gold = [a for a in document.gold["attendees"] if a["kind"] == kind]
        found = [a for a in article.attendees if a.kind.value == kind]
        pairing = pair(gold, found, same_attendee)
        yield from named(Place(layer, document.name), pairing)
        for right, answer in pairing.pairs:
            yield from score_attendee(document.name, right, answer)


def same_attendee(gold: g.Attendee, found: Attendee) -> float:
    if gold["kind"] == "person":
        return float(same(gold["name"], found.name))
    return alike(gold["name"], found.name)


def score_attendee(document: str, gold: g.Attendee, found: Attendee) -> Iterator[Outcome]:
    yield from Place("roles", document, gold["name"]).sets(gold["roles"], [role.value for role in found.roles])
    if gold["kind"] == "person":
        positions = [position.text for position in found.positions]
        yield from Place("positions", document, gold["name"]).sets(gold["positions"], positions)


def score_speakers(document: Document, article: Article) -> Iterator[Outcome]:
    yield from named(Place("speakers", document.name), pair(document.gold["speakers"], article.speakers, same_speaker))


def same_speaker(gold: g.Speaker, found: Speaker) -> float:
    return float(same(gold["name"], found.name))


def named(place: Place, pairing: Pairing[g.Attendee, Attendee] | Pairing[g.Speaker, Speaker]) -> Iterator[Outcome]:
    """Outcomes of items that are known by name."""
    yield from (place.found(right["name"], answer.name) for right, answer in pairing.pairs)
    yield from (place.missed(right["name"]) for right in pairing.missed)
    yield from (place.extra(answer.name) for answer in pairing.extra)


def score_attribution(document: Document, article: Article) -> Iterator[Outcome]:
    for sentence in document.gold["sentences"]:
        who = speaker_at(article.speakers, sentence["start"], sentence["end"])
        at = f"{sentence['start']} {document.text[sentence['start'] : sentence['start'] + 50]!r}"
        right = same(sentence["speaker"], who)
        yield from Place("attribution", document.name, at).field(sentence["speaker"], who, right=right)


def speaker_at(speakers: Sequence[Speaker], start: int, end: int) -> str | None:
    """Whose statement covers most of a stretch, if it covers half of it."""
    best, who = 0, None
    for speaker in speakers:
        for statement in speaker.statements:
            shared = min(end, statement.span.end) - max(start, statement.span.start)
            if shared > best:
                best, who = shared, speaker.name
    return who if best * 2 >= end - start else None


def score_directives(document: Document, article: Article) -> Iterator[Outcome]:
    pairing = pair(document.gold["directives"], article.directives, trigger_overlap)
    for right, answer in pairing.pairs:
        if not right["optional"]:
            yield from score_directive(document.name, right, answer)
    for right in pairing.missed:
        if not right["optional"]:
            yield from missed_directive(document.name, right)
    for answer in pairing.extra:
        yield from extra_directive(document.name, answer)


def trigger_overlap(gold: g.Directive, found: Directive) -> float:
    trigger = gold["trigger"]
    return max(0, min(trigger["end"], found.trigger.end) - max(trigger["start"], found.trigger.start))


def at_trigger(gold: g.Directive) -> str:
    return f"{gold['trigger']['text']!r}@{gold['trigger']['start']}"


def missed_directive(document: str, gold: g.Directive) -> Iterator[Outcome]:
    yield Place("directives", document).missed(at_trigger(gold))
    for action in gold["actions"]:
        yield Place("actions", document, at_trigger(gold)).missed(action["text"][:SHOWN])


def extra_directive(document: str, found: Directive) -> Iterator[Outcome]:
    at = f"{found.trigger.text!r}@{found.trigger.start}"
    yield Place("directives", document).extra(at)
    for action in found.actions:
        yield Place("actions", document, at).extra(action.span.text[:SHOWN])


def score_directive(document: str, gold: g.Directive, found: Directive) -> Iterator[Outcome]:
    at = at_trigger(gold)
    yield Place("directives", document).found(at, at)
    modality = found.modality.value
    yield Place("=modality", document, at).choice(gold["modality"], modality, right=gold["modality"] == modality)
    for layer, right, answer in (
        ("=speaker", gold["speaker"], found.speaker),
        ("=actor", gold["actor"], found.actor),
    ):
        yield Place(layer, document, at).choice(right, answer, right=same(right, answer))
    yield from score_actions(document, at, pair(gold["actions"], found.actions, same_action))


def same_action(gold: g.Action, found: Action) -> float:
    """A verb by its place, ranked by the text; an action without one by its text."""
    if not gold["verb"]:
        return 0.0 if found.verb else alike(gold["text"], found.span.text)
    inside = gold["verb_start"] is not None and found.span.start <= gold["verb_start"] < found.span.end
    anchored = inside and same(gold["verb"], found.verb)
    return 1 + word_f1(gold["text"], found.span.text) if anchored else 0.0


def score_actions(document: str, at: str, pairing: Pairing[g.Action, Action]) -> Iterator[Outcome]:
    place = Place("actions", document, at)
    for right, answer in pairing.pairs:
        yield place.found(right["text"][:SHOWN], answer.span.text[:SHOWN])
    yield from (place.missed(right["text"][:SHOWN]) for right in pairing.missed)
    yield from (place.extra(answer.span.text[:SHOWN]) for answer in pairing.extra)
    for right, answer in pairing.pairs:
        near = word_f1(right["text"], answer.span.text) >= ACTION_TEXT_ENOUGH
        yield Place("=action text", document, at).choice(right["text"], answer.span.text, right=near)
