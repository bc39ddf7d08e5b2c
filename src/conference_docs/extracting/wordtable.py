"""The lexicon compiled: every word form → its tag and marks."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from conference_docs import lexicon as lx
from conference_docs.data import deontic, genre, names, verbs, words
from conference_docs.inflection import inflect, pluralize
from conference_docs.lexicon import Lexicon

PUNCTUATION = {
    ",": ",", "，": ",", "、": ",", ";": ";", "；": ";", ":": ":", "：": ":", "-": "-", "–": "-", "—": "-",
    '"': '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "「": '"', "」": '"', "(": "(", "（": "(", "[": "(",
    ")": ")", "）": ")", "]": ")", ".": ".", "。": ".", "!": ".", "?": ".", "！": ".", "？": ".", "…": ".", "&": "C",
    "'s": "K", "’s": "K", "'": "K", "’": "K", "‘": '"', "'S": "K", "’S": "K",
}  # fmt: skip

Entry = tuple[str, int, str]  # tag, marks, lower-case word
Table = dict[str, tuple[str, int]]

# Words of the closed classes that another reading needs more.
_ELSEWHERE = frozenset(
    """that to be been being is was were am are have has had having do does did doing done not never so yet plus
    double certain save score lot lots majority minority second who whom whose which what one cannot n't""".split()
)

# Adverbs even where another class has the word as well.
_ADVERBS_FIRST = """also better best further just even well then together still forward only back ahead away early
sooner later"""

# Gerunds more often than adjectives, whatever the list of -ing adjectives says.
_GERUNDS_FIRST = frozenset(
    """developing driving changing enabling encouraging enduring expanding founding governing growing guiding leading
    moving opposing participating pioneering planning qualifying relating satisfying serving trying winning working
    accompanying demanding defining concluding continuing facing""".split()
)

# Nouns that are hardly ever verbs.
_NOUNS_FIRST = "people elderly water air party city media data sea county region minister"

# Closed classes, laid over everything else, in this order.
_CLOSED = (
    ("I", words.PREPOSITIONS),
    ("S", "although because if lest unless whereas whether while whilst so though"),
    ("#", words.CARDINALS + words.ORDINALS + words.NUMBER_PLURALS + " one"),
    ("J", "last next own same"),
    ("D", words.DETERMINERS + " any both each enough every few fewer half"),
    ("D", "less little many more most much several some"),
    ("G", words.POSSESSIVES),
    ("O", words.SUBJECT_PRONOUNS + words.OBJECT_PRONOUNS + words.REFLEXIVES),
    ("O", "anybody anyone anything everybody everyone everything nobody none nothing others"),
    ("O", "somebody someone something"),
    ("O", "no-one hers ours theirs yours there"),
    ("G", "her"),
    ("W", words.RELATIVES + words.INTERROGATIVES),
    ("C", "and or but nor & and/or"),
    ("M", words.MODALS),
    ("M", "can't won't shan't mustn't shouldn't wouldn't couldn't we'll they'll i'll he'll she'll"),
    ("A", "that"),
    ("T", "to"),
    ("B", "is are was were am isn't aren't wasn't weren't it's we're they're i'm"),
    ("b", "be"),
    ("n", "been being"),
    ("H", "have has had haven't hasn't hadn't we've they've"),
    ("d", "do does did don't doesn't didn't"),
    ("t", "not never n't"),
    ("R", "yet however whenever " + _ADVERBS_FIRST),
    ("#", "one"),
    ("P", "africa america asia europe china france germany india japan korea russia spain turkey vietnam"),
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
    _add_adverbs(table, lexicon)
    for tag, text in _CLOSED:
        for word in text.lower().split():
            if tag not in "I#DGO" or word not in _ELSEWHERE:
                table[word] = (tag, table.get(word, ("", 0))[1] | lx.COMMON)
    table["one"] = ("#", lx.COMMON)
    _add_marks(table, lexicon)
    return table


@functools.lru_cache(maxsize=8)
def known_words(lexicon: Lexicon) -> Mapping[str, Entry]:
    """The entries of words as they stand in small letters, and of punctuation: what most tokens are."""
    entries = {low: (tag, marks, low) for low, (tag, marks) in word_table(lexicon).items()}
    return MappingProxyType(entries | {mark: (tag, 0, mark) for mark, tag in PUNCTUATION.items()})


def _add_open(table: Table, lexicon: Lexicon) -> None:
    for tag, more in (
        ("N", genre.ORG_WORDS),
        ("N", lexicon.nouns),
        ("N", (words.IRREGULAR_PLURALS + words.SINGULAR_S + words.TIME_NOUNS + words.FRACTIONS).split()),
        ("J", lexicon.adjectives),
        ("J", (words.COMPARATIVES + verbs.PLAIN_ED_WORDS).split()),
    ):
        for word in more:
            table[word] = (tag, lx.COMMON)
    for word in words.LY_NOT_ADVERBS.split():
        table.setdefault(word, ("J", lx.COMMON))


def _add_adverbs(table: Table, lexicon: Lexicon) -> None:
    """Adverbs that are nothing else; the rest is read by its other class."""
    for word in lexicon.adverbs:
        if word not in table or table[word][0] == "R":
            table[word] = ("R", lx.COMMON)
    for word in verbs.ING_ADJECTIVES.split():
        if word not in _GERUNDS_FIRST:
            table[word] = ("J", lx.COMMON)
    for word in _NOUNS_FIRST.split():
        table[word] = ("N", lx.COMMON)


_NOUNS = frozenset(verbs.NOUN_VERBS.split())
_ADJECTIVES = frozenset(verbs.ADJ_VERBS.split())
_S_NOUNS = frozenset(pluralize(word) for word in verbs.S_NOUNS.split())
_ING_NOUNS = frozenset(verbs.ING_NOUNS.split())
_DOUBLING = frozenset(verbs.DOUBLING.split())
_EITHER = frozenset(verbs.DOUBLING_OPTIONAL.split())
_K_ADDING = frozenset(verbs.K_ADDING.split())
_REGULAR_TOO = frozenset(verbs.IRREGULAR_OR_REGULAR.split())


def _irregular() -> dict[str, list[tuple[str, str]]]:
    rows: dict[str, list[tuple[str, str]]] = {}
    for line in verbs.IRREGULAR.strip().splitlines():
        base, past, participle = line.split()
        rows.setdefault(base, []).append((past, participle))
    return rows


_IRREGULAR = _irregular()

# Past forms that are a more frequent base form of another verb.
_BASE_FIRST = frozenset({"lay"})


def _add_verbs(table: Table, lexicon: Lexicon) -> None:
    bases = lexicon.verbs | lexicon.reporting_verbs | lexicon.requesting_verbs | lexicon.committing_verbs
    bases |= lexicon.chairing_verbs | lexicon.attending_verbs | lexicon.speaking_verbs
    ordered = sorted(bases)
    for verb in ordered:
        table[verb] = ("v" if verb in _NOUNS else "w" if verb in _ADJECTIVES else "V", lx.COMMON)
    for verb in ordered:
        for form, tag in _forms(verb):
            if form != verb and form not in _BASE_FIRST:
                noun = tag == "Z" and table.get(form, " ")[0] == "N"
                table[form] = ("z" if noun else tag, lx.COMMON)


def _forms(verb: str) -> Iterator[tuple[str, str]]:
    """Every inflected form of a verb with its tag; regular forms first, so that irregular ones win."""
    for third, past, gerund in _regular(verb):
        yield third, "z" if verb in _NOUNS and third in _S_NOUNS else "Z"
        yield gerund, "x" if gerund in _ING_NOUNS else "X"
        if verb not in _IRREGULAR or verb in _REGULAR_TOO:
            yield past, "E"
    for past, participle in _IRREGULAR.get(verb, ()):
        if past == participle:
            yield past, "E"
        else:
            yield past, "F"
            yield participle, "L"


def verb_forms(base: str) -> frozenset[str]:
    """Every form of a verb, its base among them."""
    return frozenset((base, *(form for form, _ in _forms(base))))


def unchanged_verbs() -> frozenset[str]:
    """Verbs whose past is spelt like their base: put, set, read."""
    return frozenset(base for base, rows in _IRREGULAR.items() if any(past == base for past, _ in rows))


def _regular(verb: str) -> Iterator[tuple[str, str, str]]:
    if verb in _K_ADDING:
        yield verb + "s", verb + "ked", verb + "king"
        return
    yield inflect(verb, verb in _DOUBLING)
    if verb in _EITHER:
        yield inflect(verb, doubling=True)


def _mark(table: Table, forms: Iterable[str], mark: int, tag: str = "N") -> None:
    for form in forms:
        old = table.get(form)
        table[form] = (old[0], old[1] | mark) if old else (tag, mark | lx.COMMON)


def _add_marks(table: Table, lexicon: Lexicon) -> None:
    _mark(table, lexicon.titles, lx.TITLE)
    _mark(table, map(pluralize, lexicon.titles), lx.TITLE)
    _mark(table, lexicon.group_nouns, lx.GROUP)
    _mark(table, genre.GROUP_SINGULARS, lx.GROUP_ONE)
    for classes, mark in ((lexicon.bodies, lx.BODY), (lexicon.events, lx.EVENT), (lexicon.venues, lx.VENUE)):
        _mark(table, classes, mark)
        _mark(table, map(pluralize, classes), mark)
    _mark(table, lexicon.documents, lx.DOCUMENT)
    _mark(table, lexicon.title_modifiers, lx.TITLE_MOD, "J")
    _mark_verbs(table, lexicon)
    _mark(table, genre.MONTHS, lx.MONTH, "P")
    _mark(table, (f"{month}." for month in genre.MONTHS if len(month) < 5), lx.MONTH, "P")  # as in `Dec. 29`
    _mark(table, genre.WEEKDAYS, lx.WEEKDAY, "P")
    _mark_names(table, lexicon)
    _mark(table, trigger_words(), lx.TRIGGER)


def trigger_words() -> set[str]:
    """The words with which a directive's trigger begins."""
    heads = (row[2].split()[0] for row in deontic.TRIGGERS)
    found = {phrase.split()[0] for phrase in deontic.INVERTED_DENIALS}
    for head in heads:
        for word in head.split("|"):
            found.update(deontic.WORD_SETS[word].split() if word in deontic.WORD_SETS else [word])
    return {word for word in found if word.islower()}


def _mark_verbs(table: Table, lexicon: Lexicon) -> None:
    for classes, mark in (
        (lexicon.reporting_verbs, lx.REPORT),
        (lexicon.speaking_verbs, lx.SPEAK),
        (lexicon.chairing_verbs, lx.CHAIR),
        (lexicon.attending_verbs, lx.ATTEND),
        (lexicon.requesting_verbs, lx.REQUEST),
        (lexicon.committing_verbs, lx.COMMIT),
    ):
        for verb in classes:
            _mark(table, (verb, *(form for form, _ in _forms(verb))), mark, "V")
    _mark(table, lexicon.necessity_words, lx.NECESSARY, "J")


def _mark_names(table: Table, lexicon: Lexicon) -> None:
    for words_, mark in (
        (lexicon.honorifics, lx.HONORIFIC),
        (lexicon.postnominals, lx.POSTNOMINAL),
        (lexicon.surnames, lx.SURNAME),
        (lexicon.given_names, lx.GIVEN),
        (frozenset(names.NAME_PARTICLES.split()), lx.PARTICLE),
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
        return "J" if "-" in low and low[-1].isalpha() else "#", 0
    if not low[0].isalpha():
        return "~", 0
    if "-" in low:
        return _guess_compound(low, table)
    return _guess_suffix(low)


def _guess_compound(low: str, table: Table) -> tuple[str, int]:
    tag, marks = table.get(low.rpartition("-")[2], ("J", 0))
    if (tag in "vNVz" or marks & lx.TITLE) and marks & (lx.TITLE | lx.GROUP | lx.EVENT | lx.BODY):
        return "N", marks
    prefix = low.partition("-")[0]
    if prefix in ("re", "co", "de", "fast", "over") and tag in "VvEXZ":
        return tag, marks
    return "J", lx.COMMON if marks & table.get(prefix, ("", 0))[1] & lx.COMMON else 0


# Whoever is called so by profession: pharmacist, agronomist, technician.
_PROFESSIONS = ("ologist", "onomist", "icist", "macist", "ician", "keeper", "graphist", "apist", "alist")


def _guess_suffix(low: str) -> tuple[str, int]:
    if low.endswith(_PROFESSIONS):
        return "N", lx.TITLE | lx.COMMON
    if low.endswith(("ers", "ists", "icians")) and len(low) > 6:
        return "N", lx.GROUP | lx.COMMON
    if low.endswith(_NOUN_SUFFIXES) and len(low) > 6:
        return "N", lx.COMMON
    if len(low) > 5:
        for suffix, tag in _SUFFIXES:
            if low.endswith(suffix):
                return tag, 0
    return "N", 0
