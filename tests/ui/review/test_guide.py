"""The guide to reviews: its table of keys is that of the program, and what it shows and refers to is there."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest

from viewer.comparison.readout import NAMED_MAGNIFICATIONS
from viewer.ui.review.key_sets import SHARED, KeySet, ReviewCommand, group_of, keys_of, words_of

PROJECT = Path(__file__).parents[3]
README, GUIDE = PROJECT / "README.md", PROJECT / "docs" / "guide-review.md"
DOCUMENTS = sorted((PROJECT / "docs").glob("*review*.md"))
_BEGINS, _ENDS = "<!-- keys: tests/ui/review/test_guide.py says what stands here -->\n", "<!-- end of keys -->"
_HEADS = ("what it does", "usual", "left hand", "right hand", "presenter")


def keys_table() -> str:
    """Every command with its keys in each set, as it stands in the guide; magnifications in one row."""
    sets = [keys_of(one) for one in KeySet]
    commands = [one for one in ReviewCommand if one not in SHARED and not one.startswith("magnification_")]
    lines = ["| " + " | ".join(_HEADS) + " |", "|---" * len(_HEADS) + "|"]
    for group, members in groupby(sorted(commands, key=_order), group_of):
        lines.append(f"| **{group}** |" + " |" * (len(_HEADS) - 1))
        for command in members:
            lines.append(f"| {words_of(command)} | " + " | ".join(_keys(one[command]) for one in sets) + " |")
    named = [f"magnification_{number}" for number in range(1, len(NAMED_MAGNIFICATIONS) + 1)]
    first, last = NAMED_MAGNIFICATIONS[0], NAMED_MAGNIFICATIONS[-1]
    ends = [(_keys(one[named[0]]), _keys(one[named[-1]])) for one in sets]
    across = " | ".join(f"{low} to {high}" for low, high in ends)
    lines.append(f"| Magnifications, {first:g}× to {last:g}× | {across} |")
    return "\n".join(lines) + "\n"


def _order(command: ReviewCommand) -> int:
    groups = ["Verdicts", "Fields", "Compare", "Window"]
    return groups.index(group_of(command))


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(f"`{one}`" for one in keys)


def test_the_keys_of_the_guide_are_those_of_the_program() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    stated = text[text.index(_BEGINS) + len(_BEGINS) : text.index(_ENDS)]

    assert stated == keys_table(), f"docs/guide-review.md should have:\n{keys_table()}"


@pytest.mark.parametrize("path", [*DOCUMENTS, README], ids=lambda path: path.name)
def test_what_the_documents_on_reviews_refer_to_is_there(path: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8"))
    missing = [one for one in targets if "://" not in one and not _is_there(path, one)]

    assert not missing


def _is_there(path: Path, target: str) -> bool:
    name, _, heading = target.partition("#")
    found = path.parent / name if name else path
    if not heading or not found.is_file():
        return found.is_file()
    heads = re.findall(r"^#+ (.*)$", found.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return heading in {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_guide_and_readme_lead_to_every_document_on_reviews(path: Path) -> None:
    assert path == GUIDE or f"]({path.name})" in GUIDE.read_text(encoding="utf-8")
    assert f"](docs/{path.name})" in README.read_text(encoding="utf-8")


def test_every_picture_that_is_made_of_a_review_is_shown() -> None:
    shown = GUIDE.read_text(encoding="utf-8") + README.read_text(encoding="utf-8")
    pictures = [one.name for one in (PROJECT / "resources" / "screenshots").glob("review-*.png")]

    assert [one for one in pictures if one not in shown] == []
