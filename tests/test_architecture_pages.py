"""What is written about how the program is built: a page is a page, and whatever it names exists."""

from __future__ import annotations

import fnmatch
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_architecture import PROJECT, tracked_files

PAGE, MOST_LINES = PROJECT / "ARCHITECTURE.md", 110
SUBJECTS = PROJECT / "docs" / "architecture"
MOST_LINES_OF_A_SUBJECT = 120
# Endings of what is written by hand; names such as manifest.json are those of what the program writes.
SOURCE = re.compile(r"\.(?:py|c|h|md|nsi|sh|spec|toml|yml|ts)$")
DEFINED = re.compile(
    r"^[ \t]*(?:async[ \t]+)?(?:class|def)[ \t]+(\w+)"
    r"|^[ \t]*(?:self\.)?(\w+)[ \t]*(?::[^=\n]+)?=(?!=)"
    r"|^[ \t]+(\w+):[ \t]",
    re.MULTILINE,
)


@functools.cache
def names_of_files() -> frozenset[str]:
    """Every file and folder of the project, by its path from there."""
    files = {path.relative_to(PROJECT) for path in tracked_files()}
    return frozenset(path.as_posix() for file in files for path in (file, *file.parents) if path.name)


@functools.cache
def definitions() -> dict[str, tuple[str, ...]]:
    """The sources that define a class, a function, a method or an attribute, by its name."""
    found: dict[str, list[str]] = {}
    for name in names_of_files():
        if name.endswith(".py") and name.startswith(("viewer/", "packaging/")):
            source = (PROJECT / name).read_text(encoding="utf-8")
            for match in {next(filter(None, groups)) for groups in DEFINED.findall(source)}:
                found.setdefault(match, []).append(source)
    commands = {Path(name).stem: [""] for name in names_of_files() if name.startswith("viewer/commands/")}
    return {name: tuple(sources) for name, sources in (commands | found).items()}


def fitting(path: str) -> list[str]:
    """Files and folders that a path may mean, which leaves out folders before it; tests are named in full."""
    wanted = path.rstrip("/")
    if wanted in names_of_files():
        return [wanted]
    mine = (name for name in names_of_files() if not name.startswith("tests/"))
    return [name for name in mine if fnmatch.fnmatchcase(f"/{name}", f"*/{wanted}")]


def fault(quoted: str) -> str:
    """What is wrong with something that stands in backticks; empty where nothing is."""
    if "/" in quoted or SOURCE.search(quoted):
        found = fitting(quoted)
        if not found:
            return f"{quoted} is not there"
        meant = {name.rpartition("/")[0] if "*" in quoted else name for name in found}
        return f"{quoted} may be any of {sorted(meant)}" if len(meant) > 1 else ""
    if not re.fullmatch(r"[A-Za-z_]\w*(?:\.\w+)*(?:\(\))?", quoted) or quoted.endswith(".json"):
        return ""
    first, *rest = quoted.removesuffix("()").split(".")
    sources = definitions().get(first, ())
    if not sources:
        return f"{first} is defined nowhere"
    if not any(all(re.search(rf"\b{name}\b", source) for name in rest) for source in sources):
        return f"{first} has no {'.'.join(rest)}"
    return ""


def pages() -> list[Path]:
    return [PAGE, *sorted(SUBJECTS.glob("*.md"))]


def quoted_in(text: str) -> Iterator[str]:
    """What stands in backticks, but for drawings; a line may end inside."""
    for quoted in re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
        yield " ".join(quoted.split())


def drawn_in(text: str) -> Iterator[str]:
    """The paths of the tree that is drawn: names at the beginning of lines, those of a folder two spaces further in."""
    above: list[str] = []
    for line in text.split("```")[1].splitlines():
        if match := re.match(r"((?:  )*)(\S+)", line):
            depth = len(match[1]) // 2
            if depth < 8:  # further in, a line goes on with what the one above says
                above = [*above[:depth], match[2].rstrip("/")]
                yield "/".join(above)


def test_the_page_is_a_page_and_its_subjects_are_short() -> None:
    lengths = {page.name: len(page.read_text(encoding="utf-8").splitlines()) for page in pages()}
    assert lengths.pop(PAGE.name) <= MOST_LINES
    assert len(lengths) >= 8, "the pages of the subjects were not found"
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES_OF_A_SUBJECT} == {}


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_everything_that_is_named_exists(page: Path) -> None:
    quoted = set(quoted_in(page.read_text(encoding="utf-8")))
    assert len(quoted) >= 8
    assert sorted(filter(None, map(fault, quoted))) == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
    assert targets
    assert [target for target in targets if not (page.parent / target).is_file()] == []


def test_the_page_links_to_every_subject() -> None:
    linked = set(re.findall(r"\]\((docs/architecture/[\w-]+\.md)\)", PAGE.read_text(encoding="utf-8")))
    assert linked == {page.relative_to(PROJECT).as_posix() for page in SUBJECTS.glob("*.md")}


def test_the_tree_has_every_room() -> None:
    drawn = set(drawn_in(PAGE.read_text(encoding="utf-8")))
    assert sorted(drawn - names_of_files()) == []
    rooms = {name for name in names_of_files() if re.fullmatch(r"viewer/\w+", name)}
    assert sorted(rooms - drawn) == []


@pytest.mark.parametrize(
    "quoted",
    ["comparison/no_such.py", "run.py", "ui/no_such_room/", "measures/no_*.c", "NoSuchThing", "Viewport.no_such_thing"],
)
def test_what_is_not_there_is_told(quoted: str) -> None:
    assert fault(quoted)


@pytest.mark.parametrize(
    "quoted", ["conversion/run.py", "ui/review/", "measures/uniform_*.c", "Viewport", "importing()", "--self-test"]
)
def test_what_is_there_passes(quoted: str) -> None:
    assert fault(quoted) == ""
