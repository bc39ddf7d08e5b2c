"""Whether a line is the page's and not the article's: chrome, language links, image files, end marks."""

from __future__ import annotations

import re

from conference_docs.data import page_marks as data

_LONGEST = 200  # code points; no chrome line is longer
_CHROME_WORD = re.compile(r"[^\W\d_][\w'+-]*+[:+]?|\d[\d,.kK+]*+")
_FONT_SIZE = re.compile(r"\[?\s?font[\s-]{0,2}sizes?\s{0,3}[:：\[（(]|字[体号]\s?[:：]", re.IGNORECASE)
_CRUMB_MARKS = frozenset(">»›")
_BREADCRUMBS = re.compile(r"[^>»›]{1,40}(?:\s?(?:>{1,2}|»|›)\s?[^>»›]{1,60}){1,7}")
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
        folded in data.END_MARKS
        or folded.startswith(data.CHROME_OPENINGS)
        or _FONT_SIZE.match(line) is not None
        or (not _CRUMB_MARKS.isdisjoint(line) and _BREADCRUMBS.fullmatch(line) is not None)
        or _all_chrome_words(folded)
        or not any(char.isalnum() for char in line)
    )


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
