"""Adversarial families: a unit repeated to any size, each aimed at one kind of scan.

The words are invented; what matters is which stage of the library a unit keeps busy.
"""

from __future__ import annotations

HEAD = "Quay Holds Plenary of Harbour Committee\nDate: 2024-03-14\nSource: Harbour News\n\n"

# Name of the family → what opens the document, and the unit that is repeated behind it.
FAMILIES: dict[str, tuple[str, str]] = {
    "positions": (HEAD + "The plenary was attended by ", "Li Holm, Secretary of the Quay Committee, "),
    "names": (HEAD + "The plenary was attended by ", "Li Holm, Bo Wen, Dr. An Sun, "),
    "names-no-comma": (HEAD, "Li Holm Bo Wen "),
    "groups": (HEAD + "Present were ", "heads of the harbour bureaus, "),
    "titles-of": (HEAD + "It was chaired by ", "Secretary of the Committee of the "),
    "commas": (HEAD, ", "),
    "and": (HEAD, "and "),
    "a-and": (HEAD + "The mayor and ", "Li Holm and "),
    "as-well-as": (HEAD + "Present: ", "Li Holm as well as "),
    "modals": (HEAD, "should "),
    "modal-clauses": (HEAD, "the bureau should improve roads and "),
    "not": (HEAD + "The bureau must ", "not "),
    "adverbs": (HEAD + "The bureau must ", "thoroughly "),
    "verbs": (HEAD + "The bureau must ", "improve "),
    "gerunds": (HEAD + "He called for ", "building and improving "),
    "demands": (HEAD, "It is necessary to improve roads; "),
    "efforts": (HEAD, "Efforts should be made to "),
    "request-to": (HEAD, "He urged the bureau to "),
    "instructed-and": (HEAD + "He instructed ", "the bureau to act and the office to report and "),
    "inverted": (HEAD, "on no account should "),
    "that": (HEAD + "He stressed ", "that "),
    "stressed-that": (HEAD, "Li Holm stressed that "),
    "reporting": (HEAD, "stressed "),
    "requesting": (HEAD, "urged "),
    "have-would": (HEAD, "have would "),
    "made-report": (HEAD, "it made report "),
    "cues": (HEAD, "Li Holm stressed it. "),
    "cue-list": (HEAD, "he stressed, pointed out, and called for "),
    "according": (HEAD, "according to "),
    "according-names": (HEAD, "According to Li Holm, Mayor of Quay, "),
    "to": (HEAD, "to "),
    "of": (HEAD + "The Committee ", "of "),
    "articles": (HEAD, "the "),
    "relatives": (HEAD + "The mayor, ", "who met the envoy, "),
    "which": (HEAD, "which "),
    "pronouns": (HEAD, "He "),
    "pronoun-cues": (HEAD + "Li Holm, Mayor of Quay, presided. ", "He stressed that she spoke. "),
    "be": (HEAD, "is being been "),
    "passives": (HEAD, "was chaired by "),
    "chaired": (HEAD, "Li Holm chaired "),
    "in-the-chair": (HEAD, "with Li Holm in the chair "),
    "reports": (HEAD, "heard a report by Li Holm "),
    "attended": (HEAD, "attended the meeting "),
    "events": (HEAD + "The ", "meeting conference forum "),
    "event-held": (HEAD, "The Quay Meeting was held in Quay on March 14. "),
    "venues": (HEAD + "It was held ", "in the hall of "),
    "months": (HEAD, "March 14, 2024, "),
    "month-words": (HEAD, "May "),
    "sessions": (HEAD, "On the morning of May 3, "),
    "honorifics": (HEAD, "Mr. "),
    "initials": (HEAD, "A. "),
    "dotted-initials": (HEAD, "A.B."),
    "abbreviations": (HEAD, "Co., Ltd. No. 3 "),
    "hours": (HEAD, "at 10 a.m. "),
    "items": (HEAD, "1. A 2. B "),
    "line-items": (HEAD, "1. Improve roads\n"),
    "letters-apart": (HEAD, "a b "),
    "unknown-names": (HEAD, "Qzx Wvy "),
    "spaces": (HEAD, " "),
    "tabs": (HEAD, "\t"),
    "nbsp": (HEAD, "\u00a0"),
    "stops": (HEAD, "."),
    "spaced-stops": (HEAD, ". "),
    "ellipses": (HEAD, "… "),
    "questions": (HEAD, "? A"),
    "sentences": (HEAD, "It is so. "),
    "quotes": (HEAD, '"'),
    "curly-quotes": (HEAD, "“"),
    "quoted": (HEAD, '"a." '),
    "apostrophes": (HEAD, "'"),
    "genitives": (HEAD, "Quay's "),
    "elisions": (HEAD, "a'"),
    "brackets": (HEAD, "("),
    "bracket-pairs": (HEAD, "(a) "),
    "square-brackets": (HEAD, "["),
    "closing": (HEAD, ")"),
    "semicolons": (HEAD, "; "),
    "colons": (HEAD, ": "),
    "labels": (HEAD, "Li Holm, Mayor:\n"),
    "hyphens": (HEAD, "-"),
    "hyphen-word": (HEAD, "a-"),
    "dashes": (HEAD, "— "),
    "slashes": (HEAD, "a/"),
    "bars": (HEAD, "|"),
    "bar-words": (HEAD, "Home | "),
    "digits": (HEAD, "1"),
    "numbers": (HEAD, "1,"),
    "number-words": (HEAD, "12 "),
    "digit-dots": (HEAD, "1."),
    "long-word": (HEAD, "a"),
    "long-capitals": (HEAD, "A"),
    "camel": (HEAD, "Ab"),
    "underscores": (HEAD, "_"),
    "newlines": (HEAD, "\n"),
    "crs": (HEAD, "\r"),
    "crlf": (HEAD, "\r\n"),
    "separators": (HEAD, "\u2028"),
    "short-lines": (HEAD, "a\n"),
    "lines": (HEAD, "The mayor met envoys.\n"),
    "images": (HEAD, "1.png\n"),
    "captions": (HEAD, "Photo by Li Holm\n"),
    "header-dates": ("", "Date: 2024-03-14\n"),
    "header-sources": ("", "Source: a\n"),
    "header-topics": ("Topics: ", "a, "),
    "header-line": ("", "Source: a "),
    "header-titles": ("", "Quay Holds Plenary\n"),
    "header-chrome": ("", "Home > News\n"),
    "header-empty-labels": ("", "Date:\n"),
    "header-prose": ("", "mayor "),
    "combining": (HEAD, "e\u0301"),
    "combining-run": (HEAD + "e", "\u0301"),
    "surrogates": (HEAD, "\ud800"),
    "astral": (HEAD, "\U0001f600"),
    "controls": (HEAD, "\x00"),
    "bidi": (HEAD, "\u202e\u200b"),
    "han": (HEAD, "会议"),
    "han-stops": (HEAD, "会。"),
    "addresses": (HEAD, "x@y.Z "),
    "links": (HEAD, "http://a.b.C/"),
    "distinct-names": (HEAD + "The plenary was attended by ", "Li {}, "),
    "distinct-full-names": (HEAD + "The plenary was attended by ", "{} {}, Mayor of {}, "),
    "distinct-positions": (HEAD + "The plenary was chaired by Li Holm, ", "Secretary of the {} Committee, "),
    "distinct-speakers": (HEAD, "Mr. Li said so. Li {} stressed it. "),
    "distinct-holders": (HEAD, "Li {}, Mayor of {}, spoke. The Mayor agreed. "),
    "distinct-bodies": (HEAD, "The {} Committee stressed that the {} Bureau should improve {}. "),
    "distinct-groups": (HEAD + "Present were ", "heads of the {} bureaus, "),
    "distinct-words": (HEAD, "{} "),
    "distinct-lines": (HEAD, "{} {}\n"),
    "distinct-header": ("", "Source: {}\n"),
    "prose": (HEAD, "the mayor of the quay who met envoys stressed that bureaus should improve roads to serve ports "),
    "prose-stops": (HEAD, "Li Holm, Mayor of Quay, stressed that bureaus should improve roads. He asked them to act. "),
}  # fmt: skip


_SYLLABLES = "ba bo da de fu gu ha ji ka li ma mi na ni pa qi ran sen tao wei xu yan zhi zong".split()


def name(number: int) -> str:
    """A capitalized word of its own for every number."""
    word = _SYLLABLES[number % len(_SYLLABLES)]
    while number := number // len(_SYLLABLES):
        word += _SYLLABLES[number % len(_SYLLABLES)]
    return word.capitalize()


def document(family: str, size: int) -> str:
    """The document of a family with exactly `size` code points; each `{}` of a unit is another word."""
    head, unit = FAMILIES[family]
    times = size // len(unit) + 1
    if "{}" not in unit:
        return (head + unit * times)[:size]
    return (head + "".join(unit.format(*(name(7 * number + k) for k in range(3))) for number in range(times)))[:size]
