"""What stands before a sentence proper: datelines, list numbers, and the names of transcripts."""

from __future__ import annotations

from conference_docs.extracting.tokens import Sentence, Tokens

_DATELINE = 16
_LABEL = 14


def body_start(t: Tokens, sentence: Sentence) -> int:
    """Where the sentence proper begins, behind a dateline (`HANOI, May 3 (VNA) –`) or a list number."""
    number = _behind_number(t, sentence)
    return number if number > sentence.first else _behind_dateline(t, sentence)


def _behind_dateline(t: Tokens, sentence: Sentence) -> int:
    last = min(sentence.last, sentence.first + _DATELINE)
    for i in range(sentence.first + 1, last):
        tag = t.tags[i]
        if tag == "-" or (tag == ":" and t.tags[i - 1] == ")"):
            return next(k for k in range(i + 1, sentence.last + 1) if k == sentence.last or t.tags[k] != "-")
        if tag not in "P#,().:" and not t.words[i][0].isupper():
            break
    return sentence.first


def _behind_number(t: Tokens, sentence: Sentence) -> int:
    """Behind `1.`, `(2)` or `a)`."""
    i, last = sentence.first, min(sentence.last, sentence.first + 4)
    if i < last and t.tags[i] == "(":
        i += 1
    if i + 1 < last and (t.tags[i] == "#" or len(t.lows[i]) == 1) and t.tags[i + 1] in ".)":
        return i + 2
    return sentence.first


def inline_label(t: Tokens, sentence: Sentence) -> int:
    """Where the colon behind a transcript's name stands (`Anna Berg: Good morning.`), or -1."""
    if not t.words[sentence.first][0].isupper():
        return -1
    for i in range(sentence.first + 1, min(sentence.last - 1, sentence.first + _LABEL)):
        if t.tags[i] == ":":
            return i
        if t.tags[i] not in "PIDJN,C(" or (not t.words[i][0].isupper() and t.tags[i] in "JN"):
            return -1
    return -1
