"""Text and sentences → tokens, each classified once by the lexicon and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from conference_docs.extracting.tags import resolve_tags
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.extracting.wordtable import PUNCTUATION, Entry, guess, known_words, word_table
from conference_docs.lexicon import Lexicon
from conference_docs.model import Paragraph, ParagraphKind, Span

_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|Co|Ltd|Inc|Corp|Nos?|St|Sr|Jr|Gen|Col|Capt|Cdr|Maj|Lt|Sgt|Hon|Rt|Gov|Sen|Rep|Smt|Amb"
    r"|Dept|Univ|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|etc|approx)\."
    # Inside a sentence, a stop behind a short word with a capital, before another capital, is one too.
    r"|[A-Z][a-z]{1,5}\.(?=[ \u00a0][A-Z(][^ ])"
)
_INITIALISM = r"(?:[^\W\d_]\.-?){2,12}(?!\w)|[A-Z]\.(?=[ \u00a0\u202f]?[A-Z])"
_NUMBER = r"\d[\d.,:/]*(?<![.,:/])(?:%|(?:st|nd|rd|th)\b)?(?!-?\w)"
_GENITIVE = r"['’]s\b|(?<=s)['’](?=\s)|(?<=\s)['’]t(?= [A-Z])"
_WORD = r"[^\W_]+(?:(?:[-‐‑–&/@._](?=\w)|['’](?!s\b)(?=\w))[^\W_]+)*"
# For speed alone: most tokens are plain words with a space or a comma behind them, and no token begins with a space.
_PLAIN = r"[A-Za-z][a-z]+(?=[ ,;])"
_OTHER = rf"{_GENITIVE}|\b{_ABBREVIATION}|\b(?:{_INITIALISM})|{_NUMBER}|{_WORD}|\S"
_TOKEN = re.compile(rf"{_PLAIN}|(?!\s)(?:{_OTHER})")


_SILENT = frozenset({ParagraphKind.IMAGE, ParagraphKind.CHROME})
# Tokens. What is longer is no sentence but a page without full stops; later stages look around in a
# sentence as they like, which this bound keeps linear.
_LONGEST_SENTENCE = 2000
_PADDING = 16
_LOOK_BACK = 200  # in which a better place to cut is looked for


def tokenize(text: str, paragraphs: Sequence[Paragraph], lexicon: Lexicon) -> Tokens:
    """All tokens of the paragraphs' sentences; what is too long for a sentence is cut."""
    reader = _Reader(text, lexicon)
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind in _SILENT:
            continue
        for span in paragraph.sentences:
            first = len(reader.lows)
            reader.read(span.start, span.end)
            sentence = Sentence(first, len(reader.lows), span, number, paragraph.kind)
            sentences.extend((sentence,) if sentence.last - first <= _LONGEST_SENTENCE else reader.cut(sentence))
    reader.pad()
    tags = resolve_tags(reader.tags, reader.lows, reader.words, sentences)
    return Tokens(text, reader.starts, reader.ends, reader.words, reader.lows, tags, reader.marks, tuple(sentences))


class _Reader:
    """Collects the parallel sequences; lives for one call of `tokenize`."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.table = word_table(lexicon)
        self.known = known_words(lexicon)
        self.seen: dict[str, Entry] = {}
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.lows: list[str] = []
        self.tags: list[str] = []
        self.marks: list[int] = []

    def read(self, start: int, end: int) -> None:
        matches = _TOKEN.finditer(self.text, start, end)
        first = len(self.starts)
        while spans := [match.span() for match in islice(matches, _LONGEST_SENTENCE)]:
            self.add(spans, opening=len(self.starts) == first)

    def add(self, spans: list[tuple[int, int]], *, opening: bool) -> None:
        words = [self.text[a:b] for a, b in spans]
        entries = self.opening(words) if opening else []
        known, seen, classify = self.known.get, self.seen.get, self.classify
        entries += [known(word) or seen(word) or classify(word) for word in words[len(entries) :]]
        starts, ends = zip(*spans, strict=True)
        tags, marks, lows = zip(*entries, strict=True)
        self.starts += starts
        self.ends += ends
        self.words += words
        self.tags += tags
        self.marks += marks
        self.lows += lows

    def opening(self, words: list[str]) -> list[Entry]:
        """The entries up to a sentence's first word, whose capital letter says nothing."""
        entries: list[Entry] = []
        for word in words:
            entries.append(self.read_word(word, initial=True))
            if entries[-1][0] not in '"(.-~#)':
                break
        return entries

    def pad(self) -> None:
        """A few stops behind the last token, so that a look ahead needs no bounds."""
        self.starts += [len(self.text)] * _PADDING
        self.ends += [len(self.text)] * _PADDING
        self.words += [" "] * _PADDING
        self.lows += [" "] * _PADDING
        self.tags += ["."] * _PADDING
        self.marks += [0] * _PADDING

    def cut(self, sentence: Sentence) -> Iterator[Sentence]:
        """Pieces of at most `_LONGEST_SENTENCE` tokens, behind a comma or semicolon where there is one."""
        first = sentence.first
        while first < sentence.last:
            last = min(first + _LONGEST_SENTENCE, sentence.last)
            if last < sentence.last:
                last = next((k + 1 for k in range(last - 1, last - _LOOK_BACK, -1) if self.tags[k] in ",;"), last)
            span = Span.of(self.text, self.starts[first], self.ends[last - 1])
            yield Sentence(first, last, span, sentence.paragraph, sentence.kind)
            first = last

    def classify(self, word: str) -> Entry:
        entry = self.seen[word] = self.read_word(word, initial=False)
        return entry

    def read_word(self, word: str, *, initial: bool) -> Entry:
        if len(word) <= 2 and word in PUNCTUATION:
            return PUNCTUATION[word], 0, word
        low = word.lower().replace("’", "'")
        tag, marks = self.table.get(low) or guess(low, self.table)
        if word[0].isupper() and not initial:
            tag = _capitalized(tag, low)
        elif word[0].isupper() and low not in self.table:
            tag = "P" if tag in "NzEXJR" else tag
        return tag, marks, low


# Closed classes keep their tag in mid-sentence ("In", "The"); the rest is part of a name.
_CLOSED = frozenset("DGOMBbnHdtICSWAT#KR")


def _capitalized(tag: str, low: str) -> str:
    return tag if tag in _CLOSED and low not in ("may", "will") else "P"
