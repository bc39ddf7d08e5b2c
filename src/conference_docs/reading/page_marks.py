"""Whether a line is the page's and not the article's: chrome, language links, image files, end marks."""

from __future__ import annotations

import re

from conference_docs.data import page_marks as data

_LONGEST = 200  # code points; no chrome line is longer
_CHROME_WORD = re.compile(r"[^\W\d_][\w'+-]*+[:+]?|\d[\d,.kK+]*+")
_FONT_SIZE = re.compile(r"\[?\s?font[\s-]{0,2}sizes?\s{0,3}[:：\[（(]|字[体号]\s?[:：]", re.IGNORECASE)
_CRUMB_MARKS = frozenset(">»›")
_BREADCRUMBS = re.compile(r"[^>»›]{1,40}(?:\s?(?:>{1,2}|»|›)\s?[^>»›]{1,60}){1,7}")
_BARS = re.compile(r"\s?[>»›|｜/·•→]\s?")
_MARKS = " \xa0-–—_*=#~/()[]（）【】<>.·•◆■"
_READING_TIME = re.compile(
    r"\d{1,3}[\s-]?min(?:ute)?s?\s(?:of\s)?read(?:ing(?:\stime)?)?|reading time:?\s\d{1,3}.{0,10}"
)
_SIGNED_OFF = re.compile(r"[A-Z]{2,6}(?:/[A-Z][A-Za-z.]{0,20}){1,5}")
_NUMBERED = re.compile(r"(?:\b[Nn](?:o|umber|r)?\.?|#|№)\s?[\w/.-]{0,6}\d[\w/.-]{0,12}")
_FILE_SIZE = re.compile(r"\s{0,3}[(\[][\d.,]{1,8}\s?[kmg]?b(?:ytes)?[)\]]\Z")
_LANGUAGE_MARKS = re.compile(r"[|/\[\]·,\s]{1,5}")


def is_chrome(line: str) -> bool:
    """The line is navigation, a share bar, a font size switch, a counter, an end mark and the like.

    >>> is_chrome("fontSize: big middle small"), is_chrome("Mayor Meets Envoys")
    (True, False)
    """
    if len(line) > _LONGEST:
        return False
    folded = line.casefold()
    return (
        _is_end_mark(line, folded)
        or _opens(folded, data.CHROME_OPENINGS)
        or _FONT_SIZE.match(line) is not None
        or (not _CRUMB_MARKS.isdisjoint(line) and _BREADCRUMBS.fullmatch(line) is not None)
        or _is_navigation(folded)
        or _READING_TIME.fullmatch(folded) is not None
        or _all_chrome_words(folded)
        or not any(char.isalnum() for char in line)
    )


def is_behind(line: str) -> bool:
    """The line opens or is what only stands behind an article: links to others, its tags and attachments.

    >>> is_behind("Related articles")
    True
    """
    if len(line) > _LONGEST:
        return False
    folded = line.casefold()
    return (
        _opens(folded.lstrip(_MARKS), data.OPENINGS_BEHIND)
        or opens_links(line)
        or _is_attachment(folded)
        or _is_arrow(line)
    )


def opens_links(line: str) -> bool:
    """The line stands above a list of links and says nothing else: `Related news`."""
    return len(line) <= 40 and line.rstrip(": ：").casefold() in data.LINK_LISTS


def _is_attachment(folded: str) -> bool:
    """`Plan.pdf (1.2 MB)`."""
    return _FILE_SIZE.sub("", folded).endswith(data.ATTACHMENT_ENDINGS)


def _is_arrow(line: str) -> bool:
    """`← Older post`."""
    return (line[0] in "←→" or line[-1] in "←→") and len(line.split()) <= 6


def is_kicker(line: str) -> bool:
    """The line names a genre or a number, as lines above a title do.

    >>> is_kicker("Press Release No. 45"), is_kicker("Press Freedom")
    (True, False)
    """
    return "".join(_NUMBERED.sub("", line[:80]).lower().split()).strip(":-–—") in data.KICKERS | {""}


def _opens(folded: str, openings: tuple[str, ...]) -> bool:
    return folded.startswith(openings) and data.REPORTING.isdisjoint(word.strip(".,;:") for word in folded.split())


def is_button(piece: str) -> bool:
    """A piece of a line beside a date has words of chrome only, be they as weak as `Email`."""
    return is_chrome(piece) or all(word in data.CHROME_WEAK for word in piece.casefold().strip("[]").split())


def _is_end_mark(line: str, folded: str) -> bool:
    """`-ENDS-`, `###`, the agency's own letters, the initials of those who released it."""
    if len(line) > 60:
        return False
    bare = folded.strip(_MARKS)
    return (
        bare in data.END_MARKS
        or folded in data.NUMBERED_END_MARKS
        or (folded in data.AGENCIES and (line.isupper() or len(line) > 4))
        or _SIGNED_OFF.fullmatch(line) is not None
    )


def _is_navigation(folded: str) -> bool:
    """Two or more sections between bars, led by the home page or all known: `Main page / Events`, `News | Politics`."""
    if _BARS.search(folded) is None:
        return False
    crumbs = ["".join(crumb.split()) for crumb in _BARS.split(folded.removeprefix("you are here:")) if crumb.strip()]
    if len(crumbs) < 2 or max(map(len, crumbs)) > 60:
        return False
    known = all(crumb in data.CRUMB_SECTIONS or crumb in data.CRUMB_HOMES for crumb in crumbs)
    return crumbs[0] in data.CRUMB_HOMES or (known and (len(crumbs) > 2 or "|" in folded))


def _all_chrome_words(folded: str) -> bool:
    strong = False
    for match in _CHROME_WORD.finditer(folded):
        word = match[0].rstrip(":")
        strong = strong or word in data.CHROME_STRONG
        if not (word in data.CHROME_STRONG or word in data.CHROME_WEAK or word[0].isdigit()):
            return False
    return strong or _sizes(folded)


def _sizes(folded: str) -> bool:
    """`A A A`, `big middle small`."""
    return folded.split() in (["a", "a", "a"], ["a-", "a", "a+"], ["a+", "a", "a-"], ["big", "middle", "small"])


def is_language_link(line: str) -> bool:
    """The line names other language editions and nothing else.

    >>> is_language_link("Chinese"), is_language_link("[中文] | English")
    (True, True)
    """
    if len(line) > 60:
        return False
    names = [name for name in _LANGUAGE_MARKS.split(line.casefold()) if name]
    return bool(names) and all(name in data.LANGUAGES for name in names)


def is_image(line: str) -> bool:
    """The line is the name of an image file.

    >>> is_image("IMG_2043.JPG")
    True
    """
    return len(line) <= 160 and line.lower().endswith(data.IMAGE_ENDINGS) and line.count(" ") <= 3
