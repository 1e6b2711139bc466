"""What each file says of how it was made, beyond what wsidicomizer lets it say."""

from __future__ import annotations

import copy
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer import __version__
from viewer.conversion.illumination import FluorescenceLight
from viewer.conversion.planned import PlannedWork
from viewer.conversion.settings import ConversionSettings, Extent, Pyramid
from viewer.conversion.verify.expected import (
    LOSSY_METHODS,
    TRANSFER_SYNTAXES,
    ExpectedLevel,
    Treatment,
    image_type_of,
)
from viewer.conversion.verify.level_words import made_of_level_0
from viewer.geometry import Size
from viewer.slides.stored_loss import Loss, StoredLoss

if TYPE_CHECKING:
    from pydicom import Dataset
    from wsidicomizer.metadata import WsiDicomizerMetadata

REDUCTION = (
    "each pixel is the mean of 2 x 2 pixels of the level that is twice as fine, rounded half up for each channel by "
    "itself; at the right and lower edge of a level of odd size the pixels that its stored tiles hold beyond the edge "
    "take part"
)
"""How a rebuilt level is made, halving by halving, level by level, also where a level between is not written."""
_PROGRAM = "Verislide"
_PLACEHOLDER = " " * 16
"""Where wsidicom puts the ratio of its own compression, once it knows it."""
_NUMBER = (0x0020, 0x0013)
_FIRST_NUMBER = 100_001
"""Before they are put in order; a slide of 900 GB in the smallest parts has numbers of as many digits."""
_KINDS = ("VOLUME", "THUMBNAIL", "OVERVIEW", "LABEL")


def stated_by_us(versions: Mapping[str, str], *, dated: bool) -> WsiDicomizerMetadata:
    """Metadata that name this program as what made the files; with the time of day only if ``dated``."""
    from datetime import datetime

    from wsidicom.conceptcode import ContributingEquipmentPurposeCode
    from wsidicom.metadata import ContributingEquipment
    from wsidicomizer.metadata import WsiDicomizerMetadata

    ours = ContributingEquipment(
        purpose=ContributingEquipmentPurposeCode("Modifying Equipment"),
        manufacturer=_PROGRAM,
        model_name=_PROGRAM,
        software_versions=[__version__, *(f"{name} {version}" for name, version in versions.items())],
        contribution_datetime=datetime.now() if dated else None,
    )
    return WsiDicomizerMetadata(contributing_equipment=[ours])


@dataclass(frozen=True, slots=True)
class Headers:
    """Completes the headers of one conversion."""

    work: PlannedWork
    settings: ConversionSettings
    loss: StoredLoss
    light: FluorescenceLight | None = None
    """Where the slide was scanned in fluorescence."""

    def complete(self, dataset: Dataset) -> None:
        """Add to ``dataset``, a whole header, how its pixels were made and what was lost on the way."""
        kind = str(dataset.ImageType[2])
        size = Size(int(dataset.TotalPixelMatrixColumns), int(dataset.TotalPixelMatrixRows))
        level = next((one for one in self.work.levels if one.size == size), None) if kind == "VOLUME" else None
        if level is not None:
            _describe(dataset, self._made(level))
            _state_type(dataset, level)
        if level is None or level.treatment is Treatment.ENCODED:
            self._state_loss(dataset, self._lost(kind, size, level))
        if self.light is not None and kind in ("VOLUME", "THUMBNAIL"):
            self.light.state(dataset)
        if self.settings.extent is Extent.CANVAS and kind in ("VOLUME", "THUMBNAIL"):
            for origin in dataset.get("TotalPixelMatrixOriginSequence", []):
                origin.XOffsetInSlideCoordinateSystem = origin.YOffsetInSlideCoordinateSystem = 0

    def _made(self, level: ExpectedLevel) -> str:
        if level.treatment is Treatment.COPIED:
            return f"Level {level.level} of the original: its compressed tiles, unchanged."
        if level.pyramid is Pyramid.REBUILT:
            return f"{made_of_level_0(level.downsample)}: {REDUCTION}. Encoded as {self.settings.encoding}."
        return f"Level {level.level} of the original, as its reader renders it; encoded as {self.settings.encoding}."

    def _lost(self, kind: str, size: Size, level: ExpectedLevel | None) -> Loss | None:
        if level is None:
            return self.loss.of_picture(kind, size)
        return self.loss.levels.get(0 if level.pyramid is Pyramid.REBUILT else level.level)

    def _state_loss(self, dataset: Dataset, before: Loss | None) -> None:
        """Put what was lost before the encoding of today in front of what that loses."""
        if before is None:
            return
        from pydicom.valuerep import DSfloat

        # A picture with a history has one from the library itself, which reads some files' headers.
        ratios: list[Any] = [DSfloat(round(before.ratio, 2), auto_format=True)]
        methods = [before.method]
        if not self.settings.codec.is_lossless:
            ratios.append(_PLACEHOLDER)
            methods.append(LOSSY_METHODS[TRANSFER_SYNTAXES[self.settings.codec]])
        dataset.LossyImageCompression = "01"
        dataset.LossyImageCompressionRatio = ratios
        dataset.LossyImageCompressionMethod = methods


def _state_type(dataset: Dataset, level: ExpectedLevel) -> None:
    """Say whether the pixels are those that were scanned, or made of them: wsidicom calls what it rebuilds original."""
    found = list(image_type_of(level, str(dataset.ImageType[0])))
    dataset.ImageType = found
    # Levels that are rebuilt share the groups of level 0.
    groups = copy.deepcopy(dataset.SharedFunctionalGroupsSequence)
    groups[0].WholeSlideMicroscopyImageFrameTypeSequence[0].FrameType = found
    dataset.SharedFunctionalGroupsSequence = groups


def _describe(dataset: Dataset, made: str) -> None:
    from pydicom import Sequence

    items = [copy.deepcopy(item) for item in dataset.get("ContributingEquipmentSequence", [])]
    for item in items:
        if item.get("ManufacturerModelName") == _PROGRAM:
            item.ContributionDescription = made
    dataset.ContributingEquipmentSequence = Sequence(items)
    dataset.DerivationDescription = made


@functools.cache
def number_widely() -> None:
    """Have all conversions of this process, from now on, number their files with so many digits that any number fits.

    wsidicom writes a file's number before it is known how many files there will be, and fills it up to an even length.
    """
    from wsidicom.target import Target

    made = Target.__init__

    @functools.wraps(made)
    def make(self: Any, *arguments: Any, **options: Any) -> None:
        made(self, *arguments, **options)
        self._instance_number = _FIRST_NUMBER

    Target.__init__ = make


def number_instances(folder: Path) -> None:
    """Give the files of ``folder`` their InstanceNumber in the order of levels, parts and pictures.

    wsidicom numbers them in the order in which its threads happen to begin them. Numbers are changed in place: with
    ``number_widely`` there is room for all.

    Raises:
        OSError: A file cannot be changed.
        ValueError: There is no room for a number.
    """
    from pydicom import dcmread

    places: list[tuple[tuple[int, int, int, str], Path, Any]] = []
    for path in folder.glob("*.dcm"):
        dataset = dcmread(path, stop_before_pixels=True)
        element = dataset.get_item(_NUMBER)
        order = (
            _KINDS.index(dataset.ImageType[2]),
            -int(dataset.TotalPixelMatrixColumns),
            int(dataset.get("InConcatenationNumber", 0)),
            path.name,
        )
        places.append((order, path, element))
    ordered = sorted(places, key=lambda place: place[0])
    for number, (_, path, element) in enumerate(ordered, start=1):
        text = str(number).encode().ljust(element.length)
        if len(text) != element.length:
            raise ValueError(f"{path.name} has no room for the number {number}")
        with path.open("r+b") as file:
            file.seek(element.value_tell)
            file.write(text)
