"""The verb group behind a trigger: denials, adverbs, `be`, light openers, and the verb that says what is done."""

from __future__ import annotations

import attrs

from conference_docs.data import deontic
from conference_docs.extracting.clauses import Frame
from conference_docs.lexicon import COMMON

_ZERO_PAST = frozenset(deontic.ZERO_PAST.split())
_PERFECT = _ZERO_PAST - {"spread", "cut", "cast", "hit", "split", "broadcast", "upset", "bet", "set"}
_STATIVE = frozenset(deontic.STATIVE_PARTICIPLES.split())
_LOOSE = frozenset("also therefore thus hence accordingly still otherwise each both all ever".split())
_FLOATING = frozenset("each all both either themselves itself ourselves himself herself".split())


def _set_phrases() -> dict[str, list[tuple[list[str], bool]]]:
    """Denials and adverbials that may stand between a modal and its verb, by first word."""
    rows = [(f"{word} only", False) for word in deontic.DENIALS.split()]
    rows += [(phrase, False) for phrase in deontic.ADVERBIALS]
    rows += [(word, True) for word in deontic.DENIALS.split()]
    rows += [(phrase, True) for phrase in (*deontic.DENYING_PHRASES, *deontic.INVERTED_DENIALS) if " " in phrase]
    found: dict[str, list[tuple[list[str], bool]]] = {}
    for phrase, denies in sorted(rows, key=lambda row: -len(row[0].split())):
        found.setdefault(phrase.split()[0], []).append((phrase.split(), denies))
    return found


_PHRASES = _set_phrases()


@attrs.frozen
class VerbGroup:
    """`first` is the action's first word, `verb` its main verb, `said` the end of what belongs to the trigger."""

    first: int
    verb: int
    said: int
    passive: bool = False
    copular: bool = False
    denied: bool = False
    perfect: bool = False


def _light_rows() -> dict[str, list[list[str]]]:
    rows: dict[str, list[list[str]]] = {}
    for line in deontic.LIGHT_OPENERS.strip().splitlines():
        words = line.split()
        rows.setdefault(words[0], []).append(words)
    return rows


_LIGHT = _light_rows()
_LIGHT_GERUNDS = {
    "continuing": "continue", "striving": "strive", "working": "work", "making": "make", "taking": "take",
    "sparing": "spare", "seeking": "seek", "endeavoring": "endeavor", "endeavouring": "endeavour",
}  # fmt: skip


def read_group(f: Frame, i: int, end: int) -> VerbGroup | None:
    """The verb group whose first word may stand at `i`, or `None` where no verb follows."""
    denied, said, first = False, i, -1
    while i < end:
        low, tag = f.lows[i], f.tags[i]
        phrase = _phrase(f, i, low) if low in _PHRASES else None
        if phrase is not None:
            length, denies = phrase
            i += length
            if denies:
                denied, said, first = True, i, -1
        elif tag == " " or low in _FLOATING:
            i += 1
        elif tag in ",I" and (behind := _parenthesis(f, i, end) if tag == "," else _adverbial(f, i, end)):
            i = behind
        elif tag == "R" or (tag == "C" and first >= 0):
            if first < 0 and low not in _LOOSE:
                first = i
            i += 1
        else:
            break
    if i >= end:
        return None
    return _at_verb(f, i, end, (first if first >= 0 else i, said, denied))


def _phrase(f: Frame, i: int, low: str) -> tuple[int, bool] | None:
    """How long a denial or a set adverbial is, and whether it denies."""
    return next(((len(row), denies) for row, denies in _PHRASES[low] if f.lows[i : i + len(row)] == row), None)


def _adverbial(f: Frame, i: int, end: int) -> int:
    """Behind a phrase without commas in front of the verb ("will from January be insured"); 0 where there is none."""
    for k in range(i + 1, min(i + 8, end)):
        if f.tags[k] in "Vb" or (f.tags[k] in "vw" and f.tags[k + 1] in "DGO#"):
            return k if k > i + 1 else 0
        if f.tags[k] not in "DGNPJ#zRIvw":
            return 0
    return 0


def _parenthesis(f: Frame, i: int, end: int) -> int:
    """Behind a phrase between commas ("should, in this spirit, work"); 0 where there is none."""
    if i + 1 < end and f.tags[i + 1] in "IRSXT":
        for k in range(i + 1, min(i + 14, end)):
            if f.tags[k] == ",":
                return k + 1
    return 0


Opening = tuple[int, int, bool]  # first word, end of what belongs to the trigger, denied


def _at_verb(f: Frame, i: int, end: int, opening: Opening) -> VerbGroup | None:
    first, said, denied = opening
    tag = f.tags[i]
    if tag in "bB":
        return _behind_be(f, i, end, opening)
    if tag == "H":
        k = f.skip(i + 1, end)
        while k < end and f.tags[k] == "R":
            k += 1
        perfect = (
            k < end
            and (f.tags[k] in "LEn" or f.lows[k] in _PERFECT)
            and not (f.tags[k] == "E" and f.line[k + 1 : k + 2] in ("N", "z"))
        )
        return VerbGroup(first, i, said, denied=denied, perfect=perfect)
    return VerbGroup(first, i, said, denied=denied) if _is_base(f, i) else None


def _is_base(f: Frame, i: int) -> bool:
    """A base verb, or an unknown word in a verb's place."""
    return f.tags[i] in "Vvwd" or (
        f.tags[i] in "NJ" and not f.marks[i] & COMMON and f.lows[i].isalpha() and not f.lows[i].endswith("s")
    )


def _behind_be(f: Frame, be: int, end: int, opening: Opening) -> VerbGroup:
    first, said, denied = opening
    k = be + 1
    while k < end and (f.tags[k] in "Rt " or (f.tags[k] == "C" and f.tags[k - 1] == "R")):
        k += 1
    if k < end and (f.tags[k] in "EL" or f.lows[k] in _ZERO_PAST or _unknown_participle(f, k)):
        if f.lows[k] not in _STATIVE:
            return VerbGroup(first, k, said, passive=True, denied=denied)
    elif k < end and f.tags[k] in "Xx" and f.lows[k + 1 : k + 2] != ["of"]:
        return VerbGroup(first, k, said, denied=denied)
    return VerbGroup(first, be, said, copular=True, denied=denied)


def _unknown_participle(f: Frame, k: int) -> bool:
    return f.tags[k] in "NJ" and f.lows[k].endswith("ed") and not f.marks[k] & COMMON and f.tags[k + 1] in "I.,;CT"


def skip_light(f: Frame, first: int, verb: int, end: int) -> tuple[int, int]:
    """First word and verb of the action behind light openers ("strive to promote" → promote)."""
    for _ in range(3):
        low = _LIGHT_GERUNDS.get(f.lows[verb], f.lows[verb])
        found = next((r for row in _LIGHT.get(low, ()) if (r := _behind_light(f, row, verb, end))), None)
        if found is None:
            break
        first, verb = found
    return first, verb


def _behind_light(f: Frame, row: list[str], verb: int, end: int) -> tuple[int, int] | None:
    k = verb + 1
    for word in row[1:]:
        if word == "*":
            continue
        stars = row[row.index(word) - 1] == "*"
        at = _seek(f, word, k, end, 3 if stars else 0)
        if at < 0:
            return None
        k = at + 1
    return _action_at(f, k, end, "Vvwdb" if row[-1] == "to" else "Xx")


def _seek(f: Frame, word: str, k: int, end: int, reach: int) -> int:
    for at in range(k, min(k + reach + 1, end)):
        if f.lows[at] == word:
            return at
        if f.tags[at] not in "RJDGNvEXOC ":
            return -1
    return -1


def _action_at(f: Frame, k: int, end: int, tags: str) -> tuple[int, int] | None:
    first = k = f.skip(k, end)
    while k < end and (f.tags[k] == "R" or (f.tags[k] == "C" and k > first)):
        k += 1
    return (first, k) if k < end and f.tags[k] in tags else None
