"""What a line of the body is, and that no line is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.model import ParagraphKind
from conference_docs.reading.lines import BLANK
from conference_docs.reading.split_paragraphs import kind_of, split_paragraphs
from tests.strategies.documents import bodies, documents

KINDS = {
    "image": ["1.png", "IMG_2043.JPG", "photo 3.webp"],
    "heading": [
        "3. Innovation Is Key",
        "II. Review of the year",
        "Health",
        "Education / Health",
        "GDP",
        "ASEAN",
        "Next steps",
        "Share of renewable energy",
        "News",
        "Print media",
        "Comments by the delegations",
        "Follow-up",
        "Consensus",
        "I. Review of 2025",
        "2. On services",
        "Next steps:",
        "Three Tasks for the Coming Year",
        "1. Fostering new growth",
    ],
    "label": [
        "ANN HOLM, MAYOR OF QUAY:",
        "Dr. Ann Holm, Director General of the Quay Board:",
        "The Hon. Ann Holm, Minister of Harbours:",
        "Sen. Bo Lin:",
        "Ann Holm:",
        "Ann Holm, Mayor of Quay:",
        "María de la Cruz, Curator of the Museum:",
    ],
    "credit": [
        "© Harbour News",
        "Photo © Harbour News",
        "Photos: Ann Holm",
        "Text: Ann Holm",
        "Text by Ann Holm",
        "Reporting by Ann Holm; editing by Bo Lin",
        "(Reporting by Ann Holm)",
        "(With inputs from HNA)",
        "(Ann Holm)",
        "Editor in charge：Ann Holm",
        "[Editor: Ann Holm]",
        "(Contributed by Ann Holm, edited by Bo Lin)",
        "Compiled by Ann Holm",
        "(Editor: Ann Holm)",
        "Photo by Bo Lin",
        "(Web editor: Ann Holm, Bo Lin)",
        "[Photo/Xinhua]",
        "Source: Harbour News",
        "By Ann Holm",
        "(VNA)",
    ],
    "chrome": [
        "Plan of the piers.pdf (1.2 MB)",
        "Terms of Use | Privacy Policy | Contact Us",
        "The material on this site may not be reproduced without permission.",
        "Tel: +1 234 5678",
        "← Older post",
        "扫一扫在手机打开当前页",
        "Ends",
        "ENDS//",
        "-END-",
        "(END)",
        "END/HNA",
        "---",
        "/.",
        "Related links:",
        "Related Topics",
        "See also: The cranes",
        "Tags: piers, tides",
        "Read more: The cranes of Quay",
        "Share this article",
        "Share: Facebook X WhatsApp",
        "VNA",
        "HNA/VNA",
        "Xinhua",
        "[Print] [Close] [Back to top]",
        "Views: 332",
        "Hits: 332",
        "Number of views: 332",
        "Last updated: May 6, 2024",
        "Release ID: 2044918",
        "Copyright © 2024 Harbour News",
        "All rights reserved.",
        "Subscribe to our newsletter",
        "Follow us on Facebook",
        "Follow us on Telegram!",
        "Next: Ten Cranes",
        "Previous: Ten Cranes",
        "0 Comments",
        "Leave a Reply",
        "Post a comment",
        "Download PDF",
        "Back to list",
        "Add to favourites",
        "Most Read",
        "Latest News",
        "Contact: Harbour Office, 12 Quay Street",
        "For media inquiries:",
        "[Print] [Close]",
        "./.",
        "END",
        "Related articles",
        "Share: Facebook WeChat",
        "Chinese",
        "Home > News",
        "Updated: 2024-03-14 10:00",
        "***",
    ],
    "caption": [
        "COORDINATION. Mayor Ann Holm (left) chats with Bo Lin. (HNA photo by C. Brandt)",
        "Envoys on the pier. Photo by Bo Lin",
        "Envoys on the pier. File photo",
        "Envoys on the pier (File Photo)",
        "Envoys on the pier. Photo: Bo Lin/HNA",
        "Envoys on the pier. © Harbour News",
        "Envoys on the pier [Photo/Xinhua]",
        "Envoys on the pier | Photo courtesy of the Harbour Office",
        "Ann Holm speaks at the opening (Photo by Bo Lin)",
        "Drivers cheer at the bridge. (Photo: Harbour News)",
    ],
    "item": [
        "a) The joint hotline shall be operational by May",
        "13. Appeals to humanitarian agencies to scale up aid; and",
        "(b) Member towns report monthly; or",
        "IV. The towns will share their cranes",
        "2. A proposal to observe May 6 as River Day; and",
        "• Piers must be mended before the rains",
        "1. The road shall be mended before May, and the bridge before June.",
        "(2) Mend the bridge;",
        "• Count all of the cars that pass the bridge.",
    ],
    "text": [
        "the piers; and",
        "Mend the piers; or",
        "Ann Holm: The piers come first.",
        "HOLM: The piers come first",
        "Question: Who pays for the piers?",
        "The Board, having heard the report, hereby:",
        "In this regard, Quay Town:",
        "We must present a clear picture by the end of May.",
        "The town asked for photos by Friday.",
        "The mayor took photos: ten of them.",
        "The delegation at the pier. - Photo Harbour News",
        "Editor's Note: The town is old.",
        "For more information, please contact:",
        "Subscribe to the plan of the council, he said.",
        "Also read out at the meeting were two letters.",
        "Follow us, she said, and we will lead.",
        "Related to this, the mayor said that the piers must be mended.",
        "Share to the last penny, he urged.",
        "The mayor met the envoys on Friday.",
        "At present, the harbour operates nine routes reaching",
        "Editor's note: The dialogue was held in spring.",
        "In 2024, the harbour grew; the town did, too;",
        "The requirements are as follows:",
    ],
}


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in KINDS.items() for line in lines])
def test_kind(kind: str, line: str) -> None:
    assert kind_of(line).value == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Drivers cheer at the new bridge", "caption"),
        ("Drivers and their families cheer at the new bridge while the band plays.", "caption"),
        ("The bridge was opened by the mayor on Friday.", "text"),
    ],
)
def test_behind_an_image(line: str, kind: str) -> None:
    assert kind_of(line, ParagraphKind.IMAGE).value == kind


def test_each_line_is_a_paragraph_and_margins_are_left_out() -> None:
    text = "  One.\r\n\r\n\u3000Two.\rThree.\u2028Four.\n"
    assert [paragraph.span.text for paragraph in split_paragraphs(text, 0)] == ["One.", "Two.", "Three.", "Four."]


def test_lines_broken_in_mid_sentence_are_one_paragraph() -> None:
    wrapped = "The envoys of nine harbours, and the clerks,\nwere received. They spoke at length about\nthe tides."
    assert [len(paragraph.sentences) for paragraph in split_paragraphs(wrapped, 0)] == [2]


def test_a_lettered_item_is_not_joined_to_the_line_above() -> None:
    text = "a) no oil shall be sold without a test of the harbour; and\nb) a working group will draft the plan."
    assert [found.kind.value for found in split_paragraphs(text, 0)] == ["item", "item"]


@pytest.mark.parametrize("end", ["\n\n", ".\n", ";\n", ":\n"])
def test_other_lines_are_not_joined(end: str) -> None:
    text = f"The envoys of nine harbours were received by the mayor{end}mend the bridge"
    assert len(split_paragraphs(text, 0)) == 2


@pytest.mark.parametrize("opening", ["Related news", "Read more:", "Most popular", "You may also like"])
def test_headlines_under_an_opening_of_links_are_chrome(opening: str) -> None:
    text = f"They met.\n{opening}\nMayor urges towns to mend the piers\n• Envoys must pay\n\nThe end was near."
    kinds = [found.kind.value for found in split_paragraphs(text, 0)]
    assert kinds == ["text", "chrome", "chrome", "chrome", "text"]


def test_a_link_in_the_middle_of_the_body_opens_no_list() -> None:
    text = "They met.\nRead more: The cranes of Quay\nNext steps\nThey left."
    assert [found.kind.value for found in split_paragraphs(text, 0)] == ["text", "chrome", "heading", "text"]


def test_images_and_chrome_have_no_sentences_and_credits_have_one() -> None:
    text = "1.png\n[Print] [Close]\n(Editor: Ann Holm. Bo Lin)"
    assert [len(paragraph.sentences) for paragraph in split_paragraphs(text, 0)] == [0, 0, 1]


@given(documents, st.integers(0, 20))
def test_paragraphs_cover_all_of_the_body(text: str, start: int) -> None:
    at = min(start, len(text))
    for paragraph in split_paragraphs(text, at):
        assert not text[at : paragraph.span.start].strip(BLANK)
        assert text[paragraph.span.start : paragraph.span.end] == paragraph.span.text
        at = paragraph.span.end
    assert not text[at:].strip(BLANK)


@given(bodies)
def test_sentences_lie_within_their_paragraph(text: str) -> None:
    for paragraph in split_paragraphs(text, 0):
        for sentence in paragraph.sentences:
            assert paragraph.span.start <= sentence.start < sentence.end <= paragraph.span.end
