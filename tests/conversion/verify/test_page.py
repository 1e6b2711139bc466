from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from viewer.conversion.verify.page import verification_page
from viewer.conversion.verify.result import Check, Outcome, Verification


@dataclass
class Read:
    """What a browser would make of a page."""

    tags: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def read(page: str) -> Read:
    found = Read()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.tags.append(tag)
            found.attributes += [name for name, _ in attrs]

        def handle_data(self, data: str) -> None:
            if data.strip():
                found.text.append(data.strip())

    Reader().feed(page)
    return found


CHECKS = (
    Check("Files", Outcome.PASSED, "All is there.", {"files": 3, "pixels": 10452992, "dB": 33.91}),
    Check("dciodvfy", Outcome.NOT_DONE, "dciodvfy is not installed."),
    Check("Decoding", Outcome.FAILED, "Tile <3> & more.", {"faults": 1}, ("a.dcm",)),
)
WHOLE = Verification("full", CHECKS, {"original": "OpenSlide 4"}, 75.0)


def test_the_page_says_everything_in_words_and_failures_first() -> None:
    found = read(verification_page("Slide <1>", WHOLE, [("Folder", "out & about")]))
    text = found.text
    assert "Slide <1>" in text
    assert text[text.index("Slide <1>") + 1] == "FAILED."
    assert [line for line in text if line in ("Passed", "FAILED", "Not done")] == ["FAILED", "Not done", "Passed"]
    for line in (
        "Tile <3> & more.",
        "All is there.",
        "files: 3",
        "pixels: 10\u202f452\u202f992",
        "dB: 33.91",
        "Files: a.dcm",
        "out & about",
        "1 min 10 s",
    ):
        assert line in text
    assert "original by OpenSlide 4" in text


def test_the_page_needs_nothing_from_elsewhere() -> None:
    page = verification_page("Slide", WHOLE)
    found = read(page)
    assert not {"script", "link", "img", "iframe", "object", "svg"} & set(found.tags)
    assert not {"src", "href", "onload", "onclick"} & set(found.attributes)
    assert not re.search(r"url\(|@import|https?:", page)


def test_a_page_without_checks_says_so() -> None:
    assert "Not verified." in read(verification_page("Slide", None)).text
    passed = Verification("sample", CHECKS[:1], {}, 1.0)
    assert "Passed." in read(verification_page("Slide", passed)).text


def test_filled_places_are_said_first_and_listed_last() -> None:
    passed = Verification("full", CHECKS[:1], {}, 1.0)
    places = [f"Level 0, place {number}." for number in range(92)]
    page = verification_page("Slide", passed, (), "92 places were filled", places)
    found = read(page)
    first = found.text.index("Slide")
    assert "Passed." not in found.text
    assert found.text[first + 1 : first + 3][0] == "Passed, with places filled."
    assert found.text[first + 2].startswith("92 places were filled.")
    assert found.text.index("All is there.") < found.text.index("Level 0, place 0.")
    assert page.index("place 9.") < page.index("<details>") < page.index("place 10.")
    assert [one for one in found.text if one.startswith("Level 0, place")] == places
