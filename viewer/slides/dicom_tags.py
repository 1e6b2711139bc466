"""The tags of DICOM files, sequences and private elements included, without frame positions and pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.slides.dicom_folder import quiet_dicom
from viewer.slides.identifying import may_identify
from viewer.slides.slide import SlideError
from viewer.slides.tag_tree import TagNode

if TYPE_CHECKING:
    from pydicom.dataelem import DataElement
    from pydicom.dataset import Dataset

_PER_FRAME_GROUPS = 0x52009230
_PIXELS = 0x7FE00000
_BINARY = ("OB", "OW", "OF", "OD", "OL", "OV", "UN")
_MOST_TEXT = 4096
"""Characters of a value that are kept."""


def read_tags(path: Path) -> tuple[TagNode, ...]:
    """File meta information and elements of one file, in order of their tags.

    Raises:
        SlideError: The file cannot be read.
    """
    from pydicom.filereader import read_partial

    quiet_dicom()
    try:
        with path.open("rb") as file:
            dataset = read_partial(
                file, stop_when=lambda tag, _vr, _length: tag == _PER_FRAME_GROUPS or tag >= _PIXELS, force=True
            )
        return dataset_nodes(dataset)
    except OSError as error:
        raise SlideError(f"{path.name} cannot be read: {error.strerror or error}.", details=str(error)) from error
    except Exception as error:  # whatever bytes these are, pydicom makes no DICOM of them
        raise SlideError(
            f"The tags of {path.name} cannot be read: the file is damaged.",
            advice="Copy it again from its source.",
            details=f"{type(error).__name__}: {error}",
        ) from error


def dataset_nodes(dataset: Dataset) -> tuple[TagNode, ...]:
    """File meta information and elements of a data set, in order of their tags."""
    return (*_nodes(dataset.file_meta), *_nodes(dataset))


def file_nodes(files: Sequence[tuple[str, Path]]) -> tuple[TagNode, ...]:
    """The tags of several files, each under its title.

    Raises:
        SlideError: One of them cannot be read.
    """
    return tuple(TagNode(title, path.name, children=read_tags(path)) for title, path in files)


def _nodes(dataset: Dataset) -> Iterator[TagNode]:
    from pydicom.datadict import keyword_for_tag

    for tag in sorted(dataset.keys()):
        try:
            yield _node(dataset[tag])
        except Exception:  # a damaged value is no reason to hide all others
            number = f"({tag.group:04X},{tag.elem:04X})"
            yield TagNode(keyword_for_tag(tag) or number, "cannot be read", number)


def _node(element: DataElement) -> TagNode:
    tag = f"({element.tag.group:04X},{element.tag.elem:04X})"
    name = element.keyword or element.name
    if element.VR == "SQ":
        items = tuple(
            TagNode(f"Item {number}", children=tuple(_nodes(item))) for number, item in enumerate(element.value, 1)
        )
        return TagNode(name, "" if items else "empty", tag, "SQ", items)
    # Nobody knows what a private element means.
    identifying = may_identify(name, element.VR) or bool(element.tag.is_private and not element.tag.is_private_creator)
    return TagNode(name, _text(element), tag, str(element.VR), identifying=identifying)


def _text(element: DataElement) -> str:
    value = element.value
    if value is None:
        return ""
    if isinstance(value, bytes) or element.VR in _BINARY:
        return f"{len(value)} bytes"
    several = not isinstance(value, str) and element.VM > 1
    text = "\\".join(map(str, value)) if several else str(value)
    return text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]} … ({len(text)} characters)"
