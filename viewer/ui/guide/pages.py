"""The pages of the guide as they lie in ``docs/guide``: found, searched, and with the keys that hold now."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from viewer.ui.resources import RESOURCES
from viewer.ui.widgets.command_list import ListedCommand

GUIDE: Final = RESOURCES.parent / "docs" / "guide"
"""Beside the pictures of the program, from source and in a bundle alike."""
_NAME: Final = re.compile(r"(\d\d)-[\w-]+\.md")
_LINK: Final = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)")
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_HEADING: Final = re.compile(r"^#{1,6} +(.*)$", re.MULTILINE)
_TABLE: Final = re.compile(r"<!-- keys: .*?<!-- end of keys -->", re.DOTALL)
_SNIPPET: Final = 90
"""Characters of a hit that are shown around what was found."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file of Markdown."""

    path: Path
    text: str

    @property
    def number(self) -> int:
        """As its name has it; 0 where it is no page of the guide."""
        found = _NAME.fullmatch(self.path.name)
        return int(found[1]) if found else 0

    @property
    def title(self) -> str:
        """Its first heading, without marks."""
        found = _HEADING.search(self.text)
        return plain(found[1]) if found else self.path.name

    def sections(self) -> Iterator[tuple[str, str]]:
        """Every heading with the plain text below it, up to the next."""
        heads = list(_HEADING.finditer(self.text))
        ends = [*(one.start() for one in heads[1:]), len(self.text)]
        for head, end in zip(heads, ends, strict=True):
            yield plain(head[1]), plain(self.text[head.end() : end])


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a search found all its words together."""

    page: Page
    heading: str
    snippet: str


def guide_pages(language: str = "en", keys: str = "", folder: Path = GUIDE) -> tuple[Page, ...]:
    """All pages in their order: in ``language`` where there is such a file, else in English.

    A page that cannot be read is left out. ``keys`` stands in the place of the table of keys, if there are others.
    """
    pages = []
    for path in sorted(one for one in folder.glob("*.md") if _NAME.fullmatch(one.name)):
        translated = folder / language / path.name
        page = read_page(translated) or read_page(path)
        if page is not None:
            pages.append(replace(page, text=_TABLE.sub(lambda _: keys, page.text)) if keys else page)
    return tuple(pages)


def read_page(path: Path) -> Page | None:
    """The page in a file; None where there is none that can be read."""
    try:
        return Page(path, path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def keys_table(listed: Iterable[ListedCommand], what: str, keys: str) -> str:
    """A table of commands and their keys, group by group, with these two heads."""
    lines = [f"| {what} | {keys} |", "|---|---|"]
    group = ""
    for one in listed:
        if not one.keys:
            continue
        if one.group != group:
            group = one.group
            lines.append(f"| **{group}** | |")
        lines.append(f"| {one.text} | " + ", ".join(f"`{_escaped(key)}`" for key in one.keys) + " |")
    return "\n".join(lines)


def _escaped(key: str) -> str:
    return key.replace("|", "\\|")


def plain(markdown: str) -> str:
    """The words alone, on one line."""
    text = _PICTURE.sub(r"\1", markdown)
    text = _LINK.sub(r"\1", text)
    text = re.sub(r"<!--.*?-->", " ", text, flags=re.DOTALL)
    text = re.sub(r"(?m)^\s*(?:[-*+>]|\d+\.)\s+", "", text)
    text = re.sub(r"\|?(?:\s*:?-{3,}:?\s*\|)+", " ", text)
    text = re.sub(r"\*\*|`|(?<!\w)\*|\*(?!\w)", "", text)
    return " ".join(text.replace("|", " ").replace("\\", "").split())


def anchor_of(heading: str) -> str:
    """The name that links within a page give a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", plain(heading).lower()).replace(" ", "-")


def with_links_that_lead(page: Page) -> str:
    """The text, with its name in the place of each link whose file is not there; pages of the web have no links."""

    def kept(match: re.Match[str]) -> str:
        words, target = match[1], match[2]
        name = target.partition("#")[0]
        if "://" in target or (name and not (page.path.parent / name).is_file()):
            return f"{words} ({target})" if "://" in target else f"{words} ({Path(name).name})"
        return match[0]

    return _PICTURE.sub(_picture_that_is_there(page), _LINK.sub(kept, page.text))


def _picture_that_is_there(page: Page) -> Callable[[re.Match[str]], str]:
    """Keeps pictures whose file is there; of others their words alone."""
    return lambda match: match[0] if (page.path.parent / match[2]).is_file() else f"*{match[1]}*"


def search(pages: Sequence[Page], sought: str) -> tuple[Hit, ...]:
    """The sections in which every word of ``sought`` begins a word, or stands anywhere if none does, in their order."""
    words = folded(sought).split()
    if not words:
        return ()
    found = [*_hits(pages, words, r"\b")]
    return tuple(found or _hits(pages, words, ""))


def _hits(pages: Sequence[Page], words: Sequence[str], before: str) -> Iterator[Hit]:
    patterns = _patterns(words, before)
    for page in pages:
        for heading, text, told in _told(page):
            if all(pattern.search(told) for pattern in patterns):
                yield Hit(page, heading, _snippet(text, patterns))


def _patterns(words: Sequence[str], before: str) -> list[re.Pattern[str]]:
    return [re.compile((before if word[0].isalnum() else "") + re.escape(word)) for word in words]


def places_of(sought: str, text: str) -> list[tuple[int, int]]:
    """Where in ``text`` words of ``sought`` begin a word, or stand anywhere if none does, and where each ends."""
    words, told = folded(sought).split(), folded(text)
    for before in (r"\b", ""):
        found = sorted(match.span() for one in _patterns(words, before) for match in one.finditer(told))
        # Of two that lie over each other the first is taken.
        apart = [span for place, span in enumerate(found) if place == 0 or span[0] >= max(e for _, e in found[:place])]
        if apart:
            return apart
    return []


@lru_cache(maxsize=64)
def _told(page: Page) -> tuple[tuple[str, str, str], ...]:
    """Heading and text of every section, and both as they are compared: somebody types, and every letter searches."""
    return tuple((heading, text, folded(f"{heading} {text}")) for heading, text in page.sections())


def folded(text: str) -> str:
    """Without case and accents, letter for letter, so that places in it are places in ``text``."""
    return text.lower() if text.isascii() else "".join(map(_folded_letter, text))


@cache
def _folded_letter(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].lower()[:1]


def _snippet(text: str, patterns: Sequence[re.Pattern[str]]) -> str:
    places = [match.start() for pattern in patterns if (match := pattern.search(folded(text)))]
    start = max(0, min(places, default=0) - _SNIPPET // 3)
    if start:
        start = text.find(" ", start) + 1
    piece = text[start : start + _SNIPPET]
    if start + _SNIPPET < len(text):
        piece = piece.rpartition(" ")[0] + " …"
    return f"… {piece}" if start else piece
