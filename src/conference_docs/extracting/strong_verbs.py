"""Verb forms that some row of the tables is about: with them, a past form is taken for a finite verb."""

from __future__ import annotations

from conference_docs.data import attribution, conference, participation
from conference_docs.extracting.wordtable import verb_forms

STRONG_VERBS = frozenset().union(
    *map(
        verb_forms,
        {
            *(base for _, bases, *_ in participation.VERB_ROWS for base in bases.split()),
            *conference.HELD,
            *conference.HOLDING,
            *attribution.AGENDA,
            *attribution.MUST_NEXT,
            *attribution.MUST_FOLLOW,
            *attribution.WITH_COLON,
        },
    )
)
