"""NOTICE says what the packages that are installed ask for."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
WITHOUT_TEXT = {"pyjpegls", "pyside6-essentials", "shiboken6"}
LICENCE = re.compile(r"licen[cs]e|copying", re.IGNORECASE)
ASKED_FOR = re.compile(
    r"product includes (?:cryptographic )?software (?:developed|written|produced) by [\w ,-]+"
    r"|based in part on the work of the Independent JPEG Group"
)
"""Sentences that a licence wants to be said in the documentation."""


def words(text: str) -> str:
    """Without line breaks, and the stars and quotes of comments."""
    return re.sub(r"[\s*>#\"]+", " ", text)


def installed() -> dict[str, importlib.metadata.Distribution]:
    """Every package of requirements.txt that this machine needs."""
    lines = (PROJECT / "packaging/requirements.txt").read_text(encoding="utf-8").splitlines()
    names = [line.partition("==")[0] for line in lines if line[:1].isalnum()]
    found = {}
    for name in names:
        try:
            found[name] = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:  # for another system
            continue
    assert len(found) > 50
    return found


def texts(package: importlib.metadata.Distribution, kind: re.Pattern[str]) -> list[str]:
    """What the files of a package say whose names, or folders, are of a kind; source code left out."""
    files = [
        file
        for file in package.files or ()
        if any(kind.search(part) for part in file.parts) and file.suffix not in (".py", ".pyc")
    ]
    return [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in files]


@pytest.fixture(scope="module")
def notice() -> str:
    return words((PROJECT / "NOTICE").read_text(encoding="utf-8"))


def test_packages_without_the_text_of_their_licence_are_named(notice: str) -> None:
    without = {name for name, package in installed().items() if not texts(package, LICENCE)}
    assert without == WITHOUT_TEXT
    head = notice[: notice.index("Under the GNU")].lower()
    assert all(name in head for name in without)


def test_notices_of_packages_are_passed_on(notice: str) -> None:
    """Apache-2.0, section 4 (d)."""
    asked = [text for package in installed().values() for text in texts(package, re.compile("^NOTICE"))]
    holder = re.compile(r"Copyright (?:\(c\) )?(?:\d{4}[\d-]* )?([A-Z]\w+ \w+)")
    names = {match.group(1) for text in asked for match in holder.finditer(text)}
    assert names >= {"Kenneth Reitz", "Ray Holder", "Django Software"}
    assert [name for name in names if name not in notice] == []


def test_sentences_that_licences_ask_for_are_said(notice: str) -> None:
    asked = {
        match.group(0).strip()
        for package in installed().values()
        for text in texts(package, LICENCE)
        for match in ASKED_FOR.finditer(words(text))
    }
    assert len(asked) >= 4
    assert [sentence for sentence in asked if sentence not in notice] == []
