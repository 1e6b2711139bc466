"""Everything that a slide says of itself as a tree: DICOM tags with their sequences, other properties by their dots."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

from viewer.slides.identifying import MASK, may_identify
from viewer.slides.slide import Slide


@dataclass(frozen=True, slots=True)
class TagNode:
    """A property, a DICOM element, an item of a sequence, or a group of these."""

    name: str
    """Keyword, or the part of a property's name after the last dot; of an item "Item 1"."""
    value: str = ""
    """As text, whole; empty for groups."""
    tag: str = ""
    """Like "(0048,0008)"; empty outside of DICOM."""
    vr: str = ""
    """DICOM value representation."""
    children: tuple[TagNode, ...] = ()
    identifying: bool = False
    """Whether the value may name a patient."""

    def shown(self, with_names: bool) -> str:
        """The value in one line, masked where it may identify and ``with_names`` is false."""
        if self.identifying and self.value and not with_names:
            return MASK
        return " ".join(self.value.split())

    def count(self) -> int:
        """How many values are in this node and below."""
        return sum(child.count() for child in self.children) + (not self.children)


@runtime_checkable
class TaggedSlide(Slide, Protocol):
    """A slide whose files hold more structure than ``properties`` can show."""

    def read_tags(self) -> tuple[TagNode, ...]:
        """The tags, read anew from the files; takes some milliseconds a file.

        Raises:
            SlideError: A file cannot be read.
        """
        ...


def tag_tree(slide: Slide) -> tuple[TagNode, ...]:
    """The tree of a slide: its files' tags where it has such, else its properties grouped by their names.

    Raises:
        SlideError: A file cannot be read.
    """
    return slide.read_tags() if isinstance(slide, TaggedSlide) else property_tree(slide.properties)


def property_tree(properties: Mapping[str, str]) -> tuple[TagNode, ...]:
    """Properties grouped by the parts of their names: ``mirax.GENERAL.SLIDE_NAME`` lies in GENERAL in mirax."""
    return _grouped([(name.split("."), name, value) for name, value in properties.items()])


def matching(nodes: Iterable[TagNode], text: str, with_names: bool) -> tuple[TagNode, ...]:
    """The part of a tree whose names, tags or values hold ``text``, with everything above and below of it.

    Masked values are not searched: whether one is found would tell what it is.
    """
    wanted = text.casefold()
    found = []
    for node in nodes:
        own = f"{node.name} {node.tag} {node.vr} {node.shown(with_names)}".casefold()
        if wanted in own:
            found.append(node)
        elif children := matching(node.children, text, with_names):
            found.append(replace(node, children=children))
    return tuple(found)


def _grouped(entries: Sequence[tuple[list[str], str, str]]) -> tuple[TagNode, ...]:
    groups: dict[str, list[tuple[list[str], str, str]]] = {}
    for parts, name, value in entries:
        groups.setdefault(parts[0], []).append((parts, name, value))
    nodes: list[TagNode] = []
    for first in sorted(groups, key=_in_order):
        own = [(name, value) for parts, name, value in groups[first] if len(parts) == 1]
        below = [(parts[1:], name, value) for parts, name, value in groups[first] if len(parts) > 1]
        nodes += [TagNode(first, value, identifying=may_identify(name)) for name, value in own]
        if below:
            nodes.append(TagNode(first, children=_grouped(below)))
    return tuple(nodes)


def _in_order(name: str) -> list[tuple[int, str]]:
    """FILE_2 before FILE_10."""
    return list(_pieces(name))


def _pieces(name: str) -> Iterator[tuple[int, str]]:
    for part in re.split(r"(\d+)", name):
        yield (int(part), "") if part.isdecimal() else (-1, part)
