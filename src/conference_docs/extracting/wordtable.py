"""The lexicon compiled: every word form → its tag and marks."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from conference_docs import lexicon as lx
from conference_docs.data import genre, names, verbs, words
from conference_docs.inflection import inflect, pluralize
from conference_docs.lexicon import Lexicon

Entry = tuple[str, int, str]  # tag, marks, lower-case word
Table = dict[str, tuple[str, int]]

# Closed classes, laid over everything else, in this order.
_CLOSED = (
    ("I", words.PREPOSITIONS),
    ("S", words.SUBORDINATORS),
    ("R", words.ADVERBS),
    ("#", words.NUMBER_WORDS),
    ("D", words.DETERMINERS + " " + words.QUANTIFIERS),
    ("G", words.POSSESSIVES),
    ("O", words.PRONOUNS),
    ("W", words.RELATIVES),
    ("C", words.COORDINATORS),
    ("M", words.MODALS),
    ("A", "that"),
    ("T", "to"),
    ("B", "is are was were am isn't aren't wasn't weren't"),
    ("b", "be"),
    ("n", "been being"),
    ("H", "have has had having haven't hasn't hadn't"),
    ("d", "do does did doing don't doesn't didn't"),
    ("t", "not never n't cannot"),
    ("M", "cannot can't won't shan't mustn't shouldn't wouldn't couldn't"),
)

_SUFFIXES = (
    ("ly", "R"), ("ing", "X"), ("ed", "E"), ("ous", "J"), ("ful", "J"), ("ive", "J"), ("able", "J"), ("ible", "J"),
    ("less", "J"), ("al", "J"), ("ic", "J"), ("ary", "J"), ("ical", "J"), ("ish", "J"), ("ant", "J"), ("ent", "J"),
)  # fmt: skip
_NOUN_SUFFIXES = ("ment", "tion", "sion", "ness", "ity", "ance", "ence", "ship", "ism", "ics", "logy", "graphy", "ture")


@functools.lru_cache(maxsize=8)
def word_table(lexicon: Lexicon) -> Table:
    """Every form of every word of the lexicon; built once for each lexicon."""
    table: Table = {}
    _add_open(table, lexicon)
    _add_verbs(table, lexicon)
    for tag, text in _CLOSED:
        for word in text.lower().split():
            table[word] = (tag, table.get(word, ("", 0))[1] | lx.COMMON)
    _add_marks(table, lexicon)
    return table


def _add_open(table: Table, lexicon: Lexicon) -> None:
    for word in genre.ORG_WORDS:
        table[word] = ("N", lx.COMMON)
    for word in lexicon.nouns:
        table[word] = ("N", lx.COMMON)
    for word in lexicon.adjectives:
        table[word] = ("J", lx.COMMON)
    for word in verbs.ED_ADJECTIVES.split():
        table[word] = ("E", lx.COMMON)
    for word in words.NOT_ADVERBS_LY.split() if hasattr(words, "NOT_ADVERBS_LY") else ():
        table[word] = ("J" if word in lexicon.adjectives else "N", lx.COMMON)


def _add_verbs(table: Table, lexicon: Lexicon) -> None:
    nouns, adjectives = frozenset(verbs.NOUN_VERBS.split()), frozenset(verbs.ADJ_VERBS.split())
    s_nouns, ing_nouns = frozenset(verbs.S_NOUNS.split()), frozenset(verbs.ING_NOUNS.split())
    irregular = {row[0]: row[1:] for row in (line.split() for line in verbs.IRREGULAR.strip().splitlines()) if row}
    doubling = frozenset(verbs.DOUBLING.split())
    for verb in lexicon.verbs | lexicon.reporting_verbs | lexicon.requesting_verbs | lexicon.committing_verbs:
        third, past, gerund = inflect(verb, verb in doubling)
        base = "v" if verb in nouns else "w" if verb in adjectives else "V"
        _put(table, third, "z" if verb in nouns or third in s_nouns else "Z")
        _put(table, gerund, "x" if gerund in ing_nouns else "X")
        for form, tag in _pasts(verb, past, irregular):
            _put(table, form, tag)
        _put(table, verb, base)


def _pasts(verb: str, past: str, irregular: dict[str, list[str]]) -> list[tuple[str, str]]:
    if verb not in irregular:
        return [(past, "E")]
    first, second = (irregular[verb] * 2)[:2]
    if first == second:
        return [] if first == verb else [(first, "E")]
    return [(first, "F"), (second, "L")]


def _put(table: Table, form: str, tag: str) -> None:
    table[form] = (tag, lx.COMMON)


def _mark(table: Table, forms: Iterable[str], mark: int, tag: str = "N") -> None:
    for form in forms:
        old = table.get(form)
        table[form] = (old[0], old[1] | mark) if old else (tag, mark | lx.COMMON)


def _add_marks(table: Table, lexicon: Lexicon) -> None:
    _mark(table, lexicon.titles, lx.TITLE)
    _mark(table, map(pluralize, lexicon.titles), lx.TITLE)
    _mark(table, lexicon.title_modifiers, lx.TITLE_MOD, "J")
    _mark(table, lexicon.group_nouns, lx.GROUP)
    _mark(table, genre.GROUP_SINGULARS, lx.GROUP_ONE)
    for classes, mark in ((lexicon.bodies, lx.BODY), (lexicon.events, lx.EVENT), (lexicon.venues, lx.VENUE)):
        _mark(table, classes, mark)
        _mark(table, map(pluralize, classes), mark)
    _mark(table, lexicon.documents, lx.DOCUMENT)
    _mark_verbs(table, lexicon)
    _mark(table, genre.MONTHS, lx.MONTH, "P")
    _mark(table, genre.WEEKDAYS, lx.WEEKDAY, "P")
    _mark_names(table, lexicon)


def _mark_verbs(table: Table, lexicon: Lexicon) -> None:
    doubling = frozenset(verbs.DOUBLING.split())
    irregular = {row[0]: row[1:] for row in (line.split() for line in verbs.IRREGULAR.strip().splitlines()) if row}
    for classes, mark in (
        (lexicon.reporting_verbs, lx.REPORT),
        (lexicon.speaking_verbs, lx.SPEAK),
        (lexicon.chairing_verbs, lx.CHAIR),
        (lexicon.attending_verbs, lx.ATTEND),
        (lexicon.requesting_verbs, lx.REQUEST),
        (lexicon.committing_verbs, lx.COMMIT),
    ):
        for verb in classes:
            _mark(table, (verb, *inflect(verb, verb in doubling), *irregular.get(verb, ())), mark, "V")
    _mark(table, lexicon.necessity_words, lx.NECESSARY, "J")


def _mark_names(table: Table, lexicon: Lexicon) -> None:
    for words_, mark in (
        (lexicon.honorifics, lx.HONORIFIC),
        (lexicon.postnominals, lx.POSTNOMINAL),
        (lexicon.surnames, lx.SURNAME),
        (lexicon.given_names, lx.GIVEN),
        (frozenset(names.PARTICLES.split()), lx.PARTICLE),
    ):
        for word in words_:
            tag, marks = table.get(word, ("P", 0))
            table[word] = (tag, marks | mark)
            if mark == lx.HONORIFIC:
                dotted, old = word + ".", table.get(word + ".", ("P", 0))
                table[dotted] = (old[0], old[1] | mark)


def guess(low: str, table: Table) -> tuple[str, int]:
    """Tag and marks of a word that the lexicon does not have, by its shape."""
    if low[0].isdigit():
        return "#", 0
    if not low[0].isalpha():
        return "~", 0
    if "-" in low:
        return _guess_compound(low, table)
    return _guess_suffix(low)


def _guess_compound(low: str, table: Table) -> tuple[str, int]:
    tag, marks = table.get(low.rpartition("-")[2], ("J", 0))
    if tag in "vNVz" and marks & (lx.TITLE | lx.GROUP | lx.EVENT | lx.BODY):
        return "N", marks
    prefix = low.partition("-")[0]
    if prefix in ("re", "co", "de", "fast", "over") and tag in "VvEXZ":
        return tag, marks
    return "J", lx.COMMON if marks & lx.COMMON else 0


def _guess_suffix(low: str) -> tuple[str, int]:
    if low.endswith(_NOUN_SUFFIXES) and len(low) > 6:
        return "N", lx.COMMON
    if len(low) > 5:
        for suffix, tag in _SUFFIXES:
            if low.endswith(suffix):
                return tag, 0 if tag == "X" else 0
    return ("z" if False else "N"), 0
