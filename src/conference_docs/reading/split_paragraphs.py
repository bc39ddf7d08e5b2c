"""The body to its paragraphs: one a line, each with its kind and sentences.

Consumes the text and the offset at which the body begins. Every line that is not blank becomes a
paragraph, but for lines that a page broke in mid-sentence, which are one; an ordered table of rules
says of what kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from conference_docs.data.page_marks import FINITE_VERBS, HEADING_NOUNS, RESOLUTION_VERBS
from conference_docs.model import Paragraph, ParagraphKind, Span
from conference_docs.reading.header_lines import is_dateline
from conference_docs.reading.lines import lines
from conference_docs.reading.page_marks import is_behind, is_chrome, is_image, is_language_link, opens_links
from conference_docs.reading.split_sentences import split_sentences

_SHORT = 300  # code points; a longer line is running text, whatever it looks like
_WRAPPED = 40  # code points; a shorter line is not broken for want of room
_MOST_REMEMBERED = 1000
_LONGEST_LINK = 160  # code points of a headline in a list of links
_TERMINAL = re.compile(r"""(?:[.!?;,。！？；，…]["'”’)\]）]{0,3}|[;,；，]\s?(?:and|or))\Z""")
_CREDIT_WORDS = r"""
    (?:photos?|photographs?|pictures?|images?)\s?(?:by\b|:|：|/|courtesy|provided|credit|©)
  | (?:xinhua|vna|afp|reuters|ap|ani|pti)/
  | ©
  | (?:file|handout|courtesy|stock)\s(?:photos?|pictures?|images?)\b(?=.{0,60}\Z)
  | (?:text|words|story|video|graphics?|illustrations?)(?:\sand\sphotos?)?(?:\sby\s|\s?[:：]\s?)(?-i:[A-Z])
  | (?:(?:web|responsible|executive|chief|copy|duty|senior|contributing)\s)?(?:editors?|reporters?|authors?|writers?)
      (?:\sin\scharge)?\s?[:：]
  | (?:edited|reviewed|compiled|translated|proofread|reported|written|contributed)\sby\b
  | (?:(?:additional\s)?reporting|editing|writing)\sby\b
  | with\s(?:additional\s)?(?:inputs?|reporting|files)\s(?:from|by)\b
  | (?:sources?|proofreaders?|correspondents?|contributors?|translators?|reviewers?|photographers?|designers?)\s?[:：]
  | (?:编辑|责任编辑|来源|作者|记者)\s?[:：]
"""
_CREDIT = re.compile(rf"[(\[（]?\s?(?:{_CREDIT_WORDS})", re.IGNORECASE | re.VERBOSE)
_AGENCY = re.compile(r"[(\[（][A-Z][\w./& -]{1,40}[)\]）]")
_BYLINE = re.compile(r"(?i:by)(?:\s(?:[A-Z][\w.'’-]{0,25}|and|&)){1,6}")
# "(PNA photo by Bo Lin)", "[File photo]", "- Photo: VNA", ". Photo by Bo Lin", ". File photo", "/ © Harbour News";
# "a picture by noon" is none.
_BRACKETED_PHOTO = r"""
    [(\[（]\s?(?:[\w.'’/-]{1,20}\s){0,4}(?i:photos?|pictures?|images?)
    (?:\s?(?i:by\b|courtesy|credit|[:：/])[^()\[\]（）]{1,80})?[)\]）]\.?
"""
_PHOTO_BY = r"""
    (?:[.!?|–—-]["”’]?\s|\s{2})(?:\w{1,20}\s)?(?:[Pp]hotos?|Pictures?|PHOTOS?)
    \s?(?:(?i:by)\b|[Cc]ourtesy|[:：/])[^()\[\]]{1,80}
"""
_OF_PHOTOS = ("hoto", "HOTO", "icture", "mage", "©")  # asked for first: the pattern is slow
_CLOSING_CREDIT = re.compile(
    rf"""(?:{_BRACKETED_PHOTO}|{_PHOTO_BY}
        |[.!?]["”’]?\s(?:File|Handout|Courtesy)\s(?:photo|picture)s?\.?|[\s/]©\s?[^()\[\]©]{{1,60}})\Z""",
    re.VERBOSE,
)
_ENUMERATED = re.compile(
    r"[(（]?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivxIVX]{1,5}|[a-zA-Z]|[一二三四五六七八九十]{1,3})(?:[.)）、](?!\d)|\.\))\s?"
    r"|[•·●■◆▪‣⁃*–—-]\s"
)
_NAME_PART = r"(?:[A-ZÀ-Þ][\w.'’-]{0,30}|de|la|van|von|bin|al|del|da)"
_NAME = re.compile(rf"{_NAME_PART}(?:\s{_NAME_PART}){{0,5}}")
# Words that begin a clause or a body's name, and no person's.
_NO_NAME = re.compile(
    r"(?:the(?!\s(?:hon\b|right\shon|rt\b|rev\b|most\srev))|this|these|those|that|in|on|at|an|our|for|to|as|after|when|if|we|it|all|by"
    r"|first|second|third|finally|following|accordingly|therefore|also|here|with|from|under|having|now)\b",
    re.IGNORECASE,
)
_TRANSCRIPT = re.compile(r"[A-Z][A-Z.'’ -]{1,40}[:：]\s(?=.{0,80}\b[a-z]{2,20}\Z)")  # HOLM: The piers come first
_PAST = re.compile(r"\b(?:was|were|had|said|stressed|noted|added|held)\b")


@attrs.frozen
class _Line:
    text: str
    behind: ParagraphKind | None  # the kind of the paragraph before

    @property
    def unfinished(self) -> bool:
        """No stop, comma or the like at the end."""
        return _TERMINAL.search(self.text) is None


def _is_label(line: _Line) -> bool:
    """`NAME, POSITION:` or a bare name with a colon."""
    if line.text[-1] not in ":：" or _NO_NAME.match(line.text):
        return False
    words = line.text.rstrip(":： ").split()
    if "," in line.text:
        return _NAME.fullmatch(line.text.split(",", 1)[0].strip()) is not None
    named = _NAME.fullmatch(" ".join(words)) is not None
    return named and 2 <= len(words) <= 6 and words[-1].lower() not in HEADING_NOUNS


def _is_chrome(line: _Line) -> bool:
    return is_chrome(line.text) or is_behind(line.text) or is_language_link(line.text) or is_dateline(line.text)


def _is_credit(line: _Line) -> bool:
    return bool(_CREDIT.match(line.text) or _AGENCY.fullmatch(line.text) or _BYLINE.fullmatch(line.text))


def _is_caption(line: _Line) -> bool:
    """A line with a photo credit at its end, or a short one behind an image that tells no past event."""
    if any(mark in line.text for mark in _OF_PHOTOS) and _CLOSING_CREDIT.search(line.text):
        return True
    if line.behind is not ParagraphKind.IMAGE or _ENUMERATED.match(line.text):
        return False
    return line.unfinished or (len(line.text.split()) <= 40 and _PAST.search(line.text) is None)


def _is_heading(line: _Line) -> bool:
    """A short line without a stop, in capitals or hardly a phrase; a number before it gives it more room."""
    body = line.text[match.end() :] if (match := _ENUMERATED.match(line.text)) else line.text
    words = body.rstrip(":：").split()
    if not line.unfinished or not words or len(words) > 16:
        return False
    if (match and _has_verb(words)) or _TRANSCRIPT.match(line.text):
        return False
    if line.text[-1] in ":：" and match is None:
        return _capitals(words) or (len(words) <= 3 and words[-1].lower() in HEADING_NOUNS)
    return len(words) <= (12 if match else 6) or _capitals(words)


def _has_verb(words: list[str]) -> bool:
    """A modal or finite verb, which a heading's words hardly have: small, or first in a resolution's item."""
    return words[0].lower() in RESOLUTION_VERBS or not FINITE_VERBS.isdisjoint(words)


def _capitals(words: list[str]) -> bool:
    long = [word for word in words if len(word) > 3]
    return sum(1 for word in long if not word[0].islower()) * 5 >= len(long) * 4


def _is_item(line: _Line) -> bool:
    return _ENUMERATED.match(line.text) is not None


# In this order: the first rule that holds names the kind; nothing holds for running text.
KINDS: tuple[tuple[ParagraphKind, Callable[[_Line], bool]], ...] = (
    (ParagraphKind.IMAGE, lambda line: is_image(line.text)),
    (ParagraphKind.CHROME, _is_chrome),
    (ParagraphKind.CREDIT, _is_credit),
    (ParagraphKind.CAPTION, _is_caption),
    (ParagraphKind.LABEL, _is_label),
    (ParagraphKind.HEADING, _is_heading),
    (ParagraphKind.ITEM, _is_item),
)
_SILENT = frozenset({ParagraphKind.IMAGE, ParagraphKind.CHROME})
_LINKED = frozenset({ParagraphKind.TEXT, ParagraphKind.HEADING, ParagraphKind.ITEM})
_WHOLE = frozenset({ParagraphKind.HEADING, ParagraphKind.LABEL, ParagraphKind.CREDIT})


def split_paragraphs(text: str, start: int, end: int | None = None) -> tuple[Paragraph, ...]:
    r"""The paragraphs of `text[start:end]`, with their sentences; images and chrome have none.

    >>> [(p.kind.value, len(p.sentences)) for p in split_paragraphs("1.png\n\nWe met. They were glad.", 0)]
    [('image', 0), ('text', 2)]
    """
    paragraphs: list[Paragraph] = []
    seen: dict[tuple[str, ParagraphKind | None], ParagraphKind] = {}
    kind = None
    links = False  # a list of links goes on, as under "Related news"
    for first, last in _unwrapped(text, start, len(text) if end is None else end):
        span = Span(text[first:last], first, last)
        kind = _remembered(seen, span.text, kind)
        if links and kind in _LINKED and _could_be_link(span.text):
            kind = ParagraphKind.CHROME
        links = kind is ParagraphKind.CHROME and (links or opens_links(span.text))
        paragraphs.append(_paragraph(text, span, kind))
    return tuple(paragraphs)


def _could_be_link(line: str) -> bool:
    """A headline: no stop at its end."""
    return len(line) <= _LONGEST_LINK and _TERMINAL.search(line) is None


def _unwrapped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The offsets of the lines, those joined that one line break parts in mid-sentence."""
    held: tuple[int, int] | None = None
    for first, last in lines(text, start, end):
        if held and _goes_on(text, held, first):
            held = (held[0], last)
            continue
        if held:
            yield held
        held = (first, last)
    if held:
        yield held


def _goes_on(text: str, line: tuple[int, int], below: int) -> bool:
    """A line that ends in a letter or a comma, and a small letter right below it that numbers no item."""
    start, end = line
    if _ENUMERATED.match(text, below):
        return False
    if not text[below].islower() or end - start < _WRAPPED or not (text[end - 1].isalpha() or text[end - 1] in ",-"):
        return False
    between = text[end:below]
    breaks = between.count("\n") + between.count("\r") - between.count("\r\n")
    return breaks == 1 and not (end - start <= _SHORT and _is_own_line(text[start:end]))


def _is_own_line(line: str) -> bool:
    """A line that is no running text, whatever stands below it."""
    return is_image(line) or is_chrome(line)


def _remembered(
    seen: dict[tuple[str, ParagraphKind | None], ParagraphKind], line: str, behind: ParagraphKind | None
) -> ParagraphKind:
    """The kind of a line; a document of a million short lines repeats most of them."""
    if len(line) > _SHORT:
        return ParagraphKind.TEXT
    kind = seen.get((line, behind))
    if kind is None:
        kind = kind_of(line, behind)
        if len(seen) < _MOST_REMEMBERED:
            seen[line, behind] = kind
    return kind


def kind_of(line: str, behind: ParagraphKind | None = None) -> ParagraphKind:
    """What a line is, given what the line before it was.

    >>> kind_of("II. Tasks of the year").value
    'heading'
    """
    if len(line) > _SHORT:
        return ParagraphKind.TEXT
    seen = _Line(line, behind)
    return next((kind for kind, holds in KINDS if holds(seen)), ParagraphKind.TEXT)


def _paragraph(text: str, span: Span, kind: ParagraphKind) -> Paragraph:
    if kind in _SILENT:
        return Paragraph(span, (), kind)
    if kind in _WHOLE:
        return Paragraph(span, (span,), kind)
    sentences = split_sentences(text, span.start, span.end)
    return Paragraph(span, (span,) if len(sentences) == 1 else sentences, kind)
