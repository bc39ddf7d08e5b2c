"""The library's errors: every one is a `ConferenceDocsError`."""

from __future__ import annotations


class ConferenceDocsError(Exception):
    """Base class of all errors that the library raises on purpose, `TypeError` apart."""


class ModelError(ConferenceDocsError, ValueError):
    """A model object whose parts do not hold together, such as a span that is not the text's."""
