"""Every `evidence` id that an article may hold, and what the rule behind it reads.

>>> print(RULES["chair.active"])
A presided over, chaired or moderated the event
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from conference_docs.data.deontic import TRIGGERS

_EVENT = {
    "conference.held": "EVENT was held, opened, convened",
    "conference.holding": "BODY held, convened, hosted EVENT",
    "conference.own": "A body opened, closed or met in its own session",
    "conference.visit": "A paid a visit to a place",
    "conference.at": "A did something at EVENT",
    "conference.at-opening": "At EVENT, A urged …",
    "conference.at-its": "at its EVENT, BODY …",
    "conference.meeting": "A met with B",
}
_CHAIRING = {
    "chair.active": "A presided over, chaired or moderated the event",
    "chair.host": "A hosted the session",
    "chair.held": "A held or convened the meeting",
    "chair.review": "A took or conducted the review",
    "chair.took": "A took the chair",
    "chair.as": "with A as moderator, chairman or host",
    "chair.passive": "the event was chaired, hosted or moderated by A",
    "chair.inverted": "in the chair was A",
    "chair.with": "with A in the chair",
    "chair.opening": "Presiding over the meeting, A …",
    "chair.served": "A served as moderator",
    "chair.presiding": "with A presiding",
    "chair.was": "in the chair was A",
    "chair.under": "under the chairmanship of A",
    "attend.chair-was": "A was in the chair",
}
_SPEAKING = {
    "speak.deliver": "A delivered a speech, gave a report, made remarks",
    "speak.verb": "A spoke at, addressed or briefed the event",
    "speak.report": "A reported on, presented something to the event",
    "speak.experience": "A shared or exchanged experience",
    "speak.present": "A presented, outlined the results or the plan",
    "speak.turns": "A and B took turns to speak",
    "speak.thanks": "a vote of thanks was proposed by A",
    "speak.read": "A read out, announced or introduced something",
    "speak.floor": "A took the floor",
    "speak.passive": "a speech was delivered by A",
    "speak.addressed": "the event was addressed or briefed by A",
    "speak.heard": "the event heard a report by A",
    "speak.inverted": "speaking were A and B",
}
_ATTENDING = {
    "attend.active": "A attended or participated",
    "attend.join": "A joined the event",
    "attend.part": "A took part or took a seat",
    "attend.sit": "A sat in on the event",
    "attend.passive": "the event was attended, joined, witnessed or signed by A",
    "attend.accompanied": "A was accompanied by B",
    "attend.accompany": "A accompanied B",
    "attend.led": "a delegation led by A",
    "attend.listen": "A listened in",
    "attend.received-by": "A was received by B",
    "attend.call": "A paid a call on B",
    "attend.had-meeting": "A had a meeting with B",
    "attend.held-meeting": "A held a meeting with B",
    "attend.views": "A and B exchanged views",
    "attend.gathered": "A gathered at or under something",
    "attend.followed": "A followed the debate",
    "attend.hosted": "A hosted B for talks",
    "attend.opened": "an event was opened by A",
    "attend.button": "A pressed the button at a launch",
    "attend.lead": "A led a delegation",
    "attend.open": "A opened the fair",
    "attend.ribbon": "A cut the ribbon",
    "attend.hand": "A handed something over",
    "attend.represented-by": "somebody was represented by A",
    "attend.with": "with A in attendance",
    "attend.came": "A came to give guidance",
    "attend.stage": "A walked onto the stage",
    "attend.told": "somebody told A",
    "attend.meet": "A met B",
    "attend.receive": "A received or greeted B",
    "attend.talks": "A held talks with B",
    "attend.sign": "A signed or witnessed the signing",
    "attend.signature": "A put a signature to it",
    "attend.visit": "A paid a visit, conducted an inspection",
    "attend.tour": "A visited, inspected or toured the place",
    "attend.present": "A presented certificates, awarded medals",
    "attend.gather": "the event brought A and B together",
    "attend.represent": "A represented somebody at the event",
    "attend.present-at": "A was present",
    "attend.attendance": "A was in attendance",
    "attend.seated": "A was seated on the rostrum",
    "attend.include": "the list of those present included A",
    "attend.invited": "A was invited",
    "attend.connected": "A was connected by video link",
    "attend.on-hand": "A was on hand",
    "attend.among": "A was among those present",
    "attend.inverted": "present were A and B; attendees included A",
    "attend.presence": "in the presence of A",
    "attend.participation": "with the participation of A",
    "attend.as-did": "as did A",
}
_ATTRIBUTION = {
    "cue.person": "a person said, stressed, pointed out",
    "cue.body": "a meeting or other body stressed, noted, urged",
    "cue.impersonal": "it was stressed at the meeting",
    "cue.according": "according to A",
    "cue.participle": "A reviewed the plan, holding that",
    "cue.speech": "her briefing recalled",
    "cue.clause": "a clause of a resolution: 3. Requests the board to …",
    "cue.opinion": "in his view",
    "cue.relative": "…, opened by A, who stressed that",
    "cue.agent": "A was asked by a body to do something",
    "carry.on": "no cue of its own: the sentence goes on with what was being reported",
    "carry.ahead": "a quotation of several sentences whose cue stands behind the last",
    "carry.quote": "the sentence stands inside a quotation that was opened before",
    "carry.preamble": "the line that opens a resolution, before its clauses",
    "carry.label": "the sentence follows a label that names its speaker",
}
_DIRECTIVES = {f"directive.{row[0]}": f"{row[1]}: {row[5]}" for row in TRIGGERS} | {
    "directive.inverted-denial": "prohibition: On no account should we relax.",
    "directive.imperative": "obligation: Open the gates. (in a list of measures)",
}

RULES: Mapping[str, str] = MappingProxyType(
    {**_EVENT, **_CHAIRING, **_SPEAKING, **_ATTENDING, **_ATTRIBUTION, **_DIRECTIVES}
)
"""Rule id → what it reads, with A and B for the people; directives: their modality and an example."""
