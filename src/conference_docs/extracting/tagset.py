"""The tags: one character a token, so that a document's tags are a string which regexes can read.

Upper case is decided; lower case among verbs and nouns is still open between two readings.
"""

from __future__ import annotations

import re

TAGS = {
    "DET": "D",  # the, a, this, every, no
    "POSS": "G",  # its, their, our
    "GEN": "K",  # 's
    "PRON": "O",  # he, it, we, nobody
    "NUM": "#",  # 12, three, 30,000
    "ADJ": "J",
    "NOUN": "N",
    "NAME": "P",  # capitalized inside a sentence, or unknown and capitalized
    "BASE": "V",  # only a base verb: strengthen
    "NV": "v",  # base verb or noun: support
    "AV": "w",  # base verb or adjective: open
    "THIRD": "Z",  # only a third person: strengthens
    "NZ": "z",  # third person or plural noun: plans
    "PAST": "F",  # only finite past: took
    "ED": "E",  # past or participle: stressed
    "PP": "L",  # only participle: taken
    "ING": "X",  # gerund or participle: building
    "NX": "x",  # gerund or noun: meeting
    "MODAL": "M",
    "BEFIN": "B",  # is, was, are, were
    "BEBASE": "b",  # be
    "BEEN": "n",  # been, being
    "HAVE": "H",  # have, has, had
    "DO": "d",  # do, does, did
    "ADV": "R",
    "NOT": "t",  # not, never
    "PREP": "I",
    "TO": "T",
    "AND": "C",  # and, or, but, nor, &
    "SUB": "S",  # because, while, if, so
    "WH": "W",  # which, who, what
    "THAT": "A",
    "COMMA": ",",
    "SEMI": ";",
    "COLON": ":",
    "DASH": "-",
    "QUOTE": '"',
    "LPAR": "(",
    "RPAR": ")",
    "STOP": ".",
    "OTHER": "~",
}

# Named groups of tags, for patterns.
GROUPS = {
    "VERB": "Vvw",  # may be a base verb
    "NOMINAL": "NPvzxX#J",  # may stand inside a noun phrase
    "HEAD": "NPvzx#",  # may head one
    "DETS": "DG",
    "ADVS": "R",
    "FIN": "FEZzBHdM",  # may be a finite verb
}

_ITEM = re.compile(r"([A-Z]+(?:\|[A-Z]+)*)([?*+]|\{\d+,?\d*\})?|(\(\?:|\(\?P<\w+>|\(|\)[?]?|\|)")


def compile_tags(pattern: str) -> re.Pattern[str]:
    """Compile a readable pattern over tags: `"MODAL NOT? ADV{0,3} VERB"`.

    Names are those of `TAGS` and `GROUPS`, joined by `|` inside one item; `*` and `+` are bounded
    to 12, so that no pattern can go over the same tokens again and again.
    """
    out = []
    for item in _ITEM.finditer(pattern):
        names, repeat, bracket = item.groups()
        out.append(bracket or _charset(names) + _bounded(repeat))
    return re.compile("".join(out))


def _charset(names: str) -> str:
    chars = "".join(TAGS.get(name) or GROUPS[name] for name in names.split("|"))
    return "[" + re.escape(chars) + "]"


def _bounded(repeat: str | None) -> str:
    return {None: "", "*": "{0,12}", "+": "{1,12}"}.get(repeat, repeat or "")
