"""Print a page of findings for every document in a folder, and write each as JSON.

    python docs/examples/readout_report.py [FOLDER] [OUTPUT]

FOLDER is `seeds` and OUTPUT is `out` where not given.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import conference_docs as cd


def main(folder: str = "seeds", output: str = "out") -> None:
    """Read, print and write."""
    target = Path(output)
    target.mkdir(parents=True, exist_ok=True)
    files = sorted(Path(folder).glob("*.txt"))
    for file in files:
        article = cd.read(file)
        print(f"═══ {file.name} ═══", *page(article), sep="\n", end="\n\n")
        (target / f"{file.stem}.json").write_text(cd.to_json(article, indent=2), "utf-8")
    print(f"Read {len(files)} documents from {folder}/ and wrote {len(files)} JSON files to {target.resolve()}/")


def page(article: cd.Article) -> Iterator[str]:
    """The lines of one document's page."""
    yield article.title or "(no title)"
    yield f"{article.date or 'no date'} · {article.source or 'no source'}"
    if article.conference:
        yield f"Event:      {' · '.join(event(article.conference))}"
    for label, role in (("Presided", cd.Role.CHAIR), ("Spoke", cd.Role.SPEAKER), ("Attended", cd.Role.PARTICIPANT)):
        people = [described(a.name, a.positions) for a in article.attendees if role in a.roles]
        yield from labelled(label, people)
    yield from labelled("Said", (cues(speaker) for speaker in article.speakers))
    yield from directives(article)
    yield from (f"Odd:        {d.line}:{d.column} {d.code}: {d.message}" for d in article.diagnostics)


def event(conference: cd.Conference) -> Iterator[str]:
    """What is known of the event."""
    yield conference.name or "(unnamed)"
    if conference.date:
        yield f"{conference.date} {conference.session or ''}".strip()
    if conference.organizer:
        yield f"by {conference.organizer}"
    if conference.venue:
        yield f"at {conference.venue}"


def described(name: str, positions: Iterable[cd.Position]) -> str:
    """A name with its positions."""
    return ", ".join([name, *(position.text for position in positions)])


def labelled(label: str, items: Iterable[str]) -> Iterator[str]:
    """One item a line, the label before the first."""
    for number, item in enumerate(items):
        yield f"{'' if number else label + ':':<12}{item}"


def cues(speaker: cd.Speaker) -> str:
    """A speaker with the words that introduce what is reported."""
    words = dict.fromkeys(statement.cue.text for statement in speaker.statements if statement.cue)
    if not speaker.statements:
        return f"{speaker.name}: no words reported"
    return f"{speaker.name}: {', '.join(words) or 'no cue'} (statements: {len(speaker.statements)})"


def directives(article: cd.Article) -> Iterator[str]:
    """Who is to do what, by speaker; each with line and column of its trigger."""
    by_speaker = sorted(article.directives, key=lambda d: d.speaker or "")
    for speaker, group in groupby(by_speaker, key=lambda d: d.speaker):
        yield f"Directives by {speaker or 'no one named'}:"
        for directive in group:
            line, column = cd.locate(article.text, directive.trigger.start)
            actor = directive.actor or "(nobody named)"
            yield f"  {line}:{column} {directive.modality}: {actor} – {directive.trigger.text}"
            yield from (f"      → {' '.join(action.text.split())}" for action in directive.actions)


if __name__ == "__main__":
    main(*sys.argv[1:])
