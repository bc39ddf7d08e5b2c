"""Hostile documents: headers in any order and state, bodies of any lines, and text of any characters."""

from __future__ import annotations

from hypothesis import strategies as st

# Characters that have broken readers: separators, marks without width, controls, lone surrogates, wide forms.
NASTY = (
    "\x00\x01\x0b\x0c\x1c\x85\xa0\u00ad\u200b\u200e\u2028\u2029\u202e"
    "\u3000\ufeff\ufffd\ud800\udfff：，。！？（）“”‘’…\U0001f600e\u0301"
)

words = st.sampled_from(
    """
    the The mayor Mayor Committee met stressed should will Li Holm, Dr. Co., Ltd. No. 3 U.S. a.m. (a b) [c] "x "x." “y
    “y.” ’s end. end! end? end... and & 2024 3.5 1. 2) Photo by Editor: Source: Date:
    Time: http://a.B/c x@y.Z .A a.B | > -
    • ;
    """.split()
)
any_text = st.text(st.one_of(st.characters(), st.sampled_from(NASTY + " .,:;\"'()[]\r\n\t")), max_size=200)
sentences = st.lists(words, min_size=1, max_size=20).map(" ".join)
paragraphs = (
    st.one_of(sentences, st.lists(sentences, min_size=1, max_size=5).map(" ".join), any_text)
    .map(lambda text: " ".join(text.split("\n")).strip())
    .filter(bool)
)

prose = st.sampled_from(
    (
        "The mayor met the envoys on Friday.",
        "On the morning of May 3, the mayor presided over the meeting. He spoke. They listened.",
        "Recently, the plenary of the harbour committee was held in the old customs house by the quay.",
    )
)
dates = st.sampled_from(
    (
        "2024-03-14",
        "March 14, 2024",
        "14 March 2024",
        "14.03.2024",
        "2024/3/14",
        "2024年3月14日",
        "2024-03-14 10:00",
        "March 2024",
        "03/04/2024",
        "2024-02-30",
        "soon",
        "Jan 14,2020 08:38 PM",
        "99999999999999999999",
        "",
    )
)
titles = st.sampled_from(
    (
        "Mayor Meets Envoys from Nine Harbours",
        "[Quay District] Quay Holds 2024 Plenary of Harbour Committee & Working Group for Piers",
        "Harbour Today: Forum on Piers Opens",
        "Harbour Crane Co., Ltd.",
        "Who Owns the River?",
    )
)
labels = st.sampled_from(
    ("Date", "date", "DATE", "Source", "source", "Topics", "Time", "Updated", "Author", "fontSize", "来源")
)
label_lines = st.builds(
    "{}{}{}{}".format,
    labels,
    st.sampled_from((":", "：", " :", ": ", ":\xa0")),
    st.one_of(dates, st.sampled_from(("Harbour News", "a, b，c", "big middle small", "X (ID: y)"))),
    st.sampled_from(("", " ", " Source: Z", "Editor:Q", " [Print]")),
)
chrome_lines = st.sampled_from(
    (
        "Chinese",
        "中文 | English",
        "Home > News",
        "[Print] [Close]",
        "Font size:  A  A  A",
        "Share: Facebook WeChat",
        "0 Comments",
        "Published 3 May 2024",
        "(Xinhua) 10:00, September 26, 2025",
        "By Ann Holm",
        "Harbour News Net",
        "date 2024-03-14 Mayor Meets Envoys",
    )
)
header_lines = st.one_of(titles, label_lines, chrome_lines, any_text, st.just(""))
body_lines = st.one_of(
    prose,
    sentences,
    any_text,
    st.sampled_from(
        (
            "1.png",
            "(Editor: Ann Holm)",
            "I. Review",
            "Ann Holm, Mayor:",
            "Photo by Bo Lin",
            "./.",
            "Related articles",
            "Next steps",
        )
    ),
)
breaks = st.sampled_from(("\n", "\n\n", "\r\n", "\r", "\n \n", "\u2028"))


def joined(lines: list[str], ends: list[str]) -> str:
    """Lines with line breaks between, the breaks taken in turn."""
    return "".join(line + ends[index % len(ends)] for index, line in enumerate(lines))


headers = st.builds(joined, st.lists(header_lines, max_size=8), st.lists(breaks, min_size=1, max_size=3))
bodies = st.builds(joined, st.lists(body_lines, max_size=8), st.lists(breaks, min_size=1, max_size=3))
documents = st.one_of(st.builds("{}{}".format, headers, bodies), any_text)
