"""Facts from official meeting news, each tied to the characters that prove it.

>>> import conference_docs as cd
>>> article = cd.parse("On March 14, the meeting was chaired by Li Wen, Mayor of Linhe.")
>>> article.attendees[0].name
'Li Wen'
"""

from conference_docs.api import parse, read, to_text
from conference_docs.errors import ComposeError, ConferenceDocsError, JsonError, ModelError, SeedFormatError
from conference_docs.lexicon import Lexicon
from conference_docs.locations import locate
from conference_docs.model import (
    Action,
    Article,
    Attendee,
    AttendeeKind,
    Conference,
    Diagnostic,
    Directive,
    Header,
    Modality,
    Paragraph,
    ParagraphKind,
    Position,
    Role,
    Session,
    Severity,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
)
from conference_docs.reading.compose import compose
from conference_docs.serializing.json_codec import from_dict, from_json, to_dict, to_json
from conference_docs.serializing.schema import json_schema

__all__ = [
    "Action",
    "Article",
    "Attendee",
    "AttendeeKind",
    "ComposeError",
    "Conference",
    "ConferenceDocsError",
    "Diagnostic",
    "Directive",
    "Header",
    "JsonError",
    "Lexicon",
    "Modality",
    "ModelError",
    "Paragraph",
    "ParagraphKind",
    "Position",
    "Role",
    "SeedFormatError",
    "Session",
    "Severity",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Statement",
    "compose",
    "from_dict",
    "from_json",
    "json_schema",
    "locate",
    "parse",
    "read",
    "to_dict",
    "to_json",
    "to_text",
]
