"""The vocabulary that a parse reads with: frozen, validated, extendable.

>>> from conference_docs import Lexicon
>>> lexicon = Lexicon.default().extend(titles=["wazir"], events=["kgotla"])
>>> "wazir" in lexicon.titles
True
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

import attrs

from conference_docs.errors import ModelError

# Marks: what a word may stand for, one bit each, so that a token carries them in one int.
TITLE, TITLE_MOD, GROUP, GROUP_ONE, BODY, EVENT, DOCUMENT, VENUE = (1 << n for n in range(8))
HONORIFIC, POSTNOMINAL, REPORT, SPEAK, CHAIR, ATTEND, REQUEST, COMMIT = (1 << n for n in range(8, 16))
NECESSARY, MONTH, WEEKDAY, SURNAME, GIVEN, PARTICLE, COMMON, TRIGGER = (1 << n for n in range(16, 24))

_WORD = re.compile(r"[^\W\d_]+(?:[-.'’][^\W\d_]+)*\.?")


def _words(values: Iterable[str]) -> frozenset[str]:
    if isinstance(values, str):
        raise TypeError("a word class must be an iterable of str, not one str")
    return frozenset(values)


@attrs.frozen(kw_only=True)
class Lexicon:
    """Word classes, lower case and in base form; plurals and verb forms are generated.

    Raises `ModelError` for what is not one lower-case word.
    """

    titles: frozenset[str] = attrs.field(converter=_words)
    title_modifiers: frozenset[str] = attrs.field(converter=_words)
    group_nouns: frozenset[str] = attrs.field(converter=_words)
    bodies: frozenset[str] = attrs.field(converter=_words)
    events: frozenset[str] = attrs.field(converter=_words)
    documents: frozenset[str] = attrs.field(converter=_words)
    venues: frozenset[str] = attrs.field(converter=_words)
    honorifics: frozenset[str] = attrs.field(converter=_words)
    postnominals: frozenset[str] = attrs.field(converter=_words)
    reporting_verbs: frozenset[str] = attrs.field(converter=_words)
    speaking_verbs: frozenset[str] = attrs.field(converter=_words)
    chairing_verbs: frozenset[str] = attrs.field(converter=_words)
    attending_verbs: frozenset[str] = attrs.field(converter=_words)
    requesting_verbs: frozenset[str] = attrs.field(converter=_words)
    committing_verbs: frozenset[str] = attrs.field(converter=_words)
    necessity_words: frozenset[str] = attrs.field(converter=_words)
    surnames: frozenset[str] = attrs.field(converter=_words)
    given_names: frozenset[str] = attrs.field(converter=_words)
    verbs: frozenset[str] = attrs.field(converter=_words)
    nouns: frozenset[str] = attrs.field(converter=_words)
    adjectives: frozenset[str] = attrs.field(converter=_words)
    adverbs: frozenset[str] = attrs.field(converter=_words)

    def __attrs_post_init__(self) -> None:
        for field in attrs.fields(type(self)):
            for word in getattr(self, field.name):
                _check(field.name, word)

    @classmethod
    def default(cls) -> Lexicon:
        """The library's own vocabulary."""
        return _default()

    def extend(self, **classes: Iterable[str]) -> Lexicon:
        """A new lexicon with more words in the classes named; raises `TypeError` for an unknown class."""
        known = {field.name for field in attrs.fields(type(self))}
        for name in classes:
            if name not in known:
                raise TypeError(f"Lexicon has no word class {name!r}; it has {', '.join(sorted(known))}")
        return attrs.evolve(self, **{name: getattr(self, name) | _words(more) for name, more in classes.items()})


def _check(name: str, word: object) -> None:
    if not isinstance(word, str):
        raise TypeError(f"{name} holds {word!r}, which is not a str")
    if not _WORD.fullmatch(word) or word != word.lower():
        raise ModelError(f"{name} holds {word!r}, which is not one lower-case word")


@functools.cache
def _default() -> Lexicon:
    from conference_docs.data import genre, names, verbs, words  # large: loaded on first use

    return Lexicon(
        titles=genre.TITLES,
        title_modifiers=genre.TITLE_MODIFIERS,
        group_nouns=genre.GROUP_NOUNS,
        bodies=genre.BODIES,
        events=genre.EVENTS,
        documents=genre.DOCUMENTS,
        venues=genre.VENUES,
        honorifics=genre.HONORIFICS,
        postnominals=genre.POSTNOMINALS,
        reporting_verbs=genre.REPORTING,
        speaking_verbs=genre.SPEAKING,
        chairing_verbs=genre.CHAIRING,
        attending_verbs=genre.ATTENDING,
        requesting_verbs=genre.REQUESTING,
        committing_verbs=genre.COMMITTING,
        necessity_words=genre.NECESSITY,
        surnames=_surnames(),
        given_names=names.GIVEN_NAMES.lower().split(),
        verbs=verbs.VERBS.split(),
        nouns=words.COMMON_NOUNS.split(),
        adjectives=words.ADJECTIVES.split(),
        adverbs=[word for word in words.ADVERBS.split() if "_" not in word],
    )


def _surnames() -> list[str]:
    from conference_docs.data import names  # as above

    tables = (
        names.CHINESE_SURNAMES,
        names.CHINESE_DOUBLE_SURNAMES,
        names.CHINESE_SURNAMES_OTHER,
        names.VIETNAMESE_SURNAMES,
        names.KOREAN_SURNAMES,
        names.JAPANESE_SURNAMES,
        names.WESTERN_SURNAMES,
        names.OTHER_SURNAMES,
    )
    return [word for table in tables for word in table.lower().split()]
