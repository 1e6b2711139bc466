"""The frames of a level of any slide: whole JPEGs of its stored tiles where these can be passed on, else made anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.export.dicom_frames import JPEG_2000, JPEG_BASELINE, YCBCR
from viewer.export.dicom_of_slide import state_coding, stated_of
from viewer.export.dicom_series import stored_image
from viewer.export.dicom_tiles import tiles_as_frames
from viewer.export.level_tiles import LevelTiles, Tile, TileMaker
from viewer.export.masked import MaskedLevel
from viewer.export.settings import ExportSettings, TiffCompression
from viewer.export.tiff_source import StoredTiles
from viewer.export.tile_codings import APERIO_RGB, Jpeg2000, NewJpeg, TileEncoder
from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.redaction.slide_masks import is_lossless
from viewer.redaction.visible_loss import visible_loss
from viewer.slides.dicom_wsi import DicomWsi
from viewer.slides.slide import SlideError
from viewer.slides.stored_loss import JPEG

if TYPE_CHECKING:
    from pydicom import Dataset

RATIO_TO_COME = 98765.43
"""Stands in a header until it is known how strongly the frames were compressed; as long as what follows."""
_ITEM = 8
"""Bytes in front of every frame."""
_USUAL_QUALITY, _USUAL_PART = 90, 1 / 3
"""Up to that quality, JPEGs take no more than that part of their pixels."""


@dataclass
class SlideLevel:
    """One level, row by row."""

    maker: TileMaker
    source: Dataset
    """What is stated of the level."""
    most_bytes: int
    """More than its frames will take."""
    loss_to_come: bool
    """Whether ``source`` states a ratio of compression that is known only when all frames are there."""
    planes: tuple[float, ...] = (0.0,)
    native: None = None
    places: None = None

    @property
    def level(self) -> MaskedLevel:
        """What is shown."""
        return self.maker.level

    @property
    def tile(self) -> Size:
        """Of a frame."""
        return self.maker.tile

    @property
    def counts(self) -> LevelTiles:
        """What became of its tiles."""
        return self.maker.counts

    @property
    def count(self) -> int:
        """Frames that are written."""
        return int(self.maker.hit.size)

    def tiles(self, progress: Progress) -> Iterator[Tile]:
        """As they are written."""
        return self.maker.tiles(progress)


def ratio_text(ratio: float) -> str:
    """As long as ``RATIO_TO_COME``."""
    return f"{ratio:.6f}"[: len(str(RATIO_TO_COME))]


def slide_level(
    level: MaskedLevel, finest: MaskedLevel, file: StoredTiles | None, settings: ExportSettings
) -> SlideLevel:
    """``level`` of a slide.

    Args:
        level: What is written.
        finest: The level whose stored pixels it is made of: itself, unless levels are made of the finest one.
        file: The slide's stored tiles, where they may be passed on.
        settings: How others are encoded.

    Raises:
        SlideError: It cannot be said how strongly the slide's pixels were compressed, which has to be.
    """
    source: Any = stated_of(level)
    if isinstance(level.slide, DicomWsi):
        source = stored_image(level.slide, level.level_index)[1]
    framed = None if file is None else tiles_as_frames(file, level.level)
    if file is not None and framed is not None:
        stored = framed.stored
        lost = [] if framed.method is None else [(framed.method, RATIO_TO_COME)]
        state_coding(source, framed.syntax, framed.photometric, stored.tile, lost)
        maker = TileMaker(level, framed.encoder, stored.tile, (file, stored), every=True)
        # Nothing may depend on how long hidden tiles are, not even which table of offsets there is.
        spared = int(np.asarray(stored.counts, np.int64)[~maker.hit.ravel()].sum())
        raw = int(maker.hit.sum()) * 3 * stored.tile.area
        most = spared + raw + len(stored.counts) * (len(stored.start) + _ITEM)
        return SlideLevel(maker, source, most, bool(lost))
    tile = Size(settings.tile, settings.tile)
    before, raw = _lost_before(level, finest, source), 3 * tile.area * int(level.mask.tiles(tile).size)
    auto = settings.compression is TiffCompression.AUTO
    if settings.compression is TiffCompression.JPEG_2000 or (auto and is_lossless(finest.level.compression)):
        _check_known(level, before)
        coding: TileEncoder = Jpeg2000(APERIO_RGB)
        state_coding(source, JPEG_2000[0], "YBR_RCT", tile, [(method, ratio or 0.0) for method, ratio in before])
        return SlideLevel(TileMaker(level, coding, tile), source, raw, False)
    coding = NewJpeg(settings.quality, settings.subsampling, tile, apart=False)
    lost = [(method, ratio) for method, ratio in before if ratio is not None]
    state_coding(source, JPEG_BASELINE, YCBCR, tile, [*lost, (JPEG, RATIO_TO_COME)])
    most = int(raw * _USUAL_PART) if settings.quality <= _USUAL_QUALITY else raw
    return SlideLevel(TileMaker(level, coding, tile), source, most, True)


def _lost_before(level: MaskedLevel, finest: MaskedLevel, source: Dataset) -> list[tuple[str, float | None]]:
    """Methods and ratios of what the slide's own pixels went through."""
    if isinstance(level.slide, DicomWsi):
        methods, ratios = (_values(source.get(f"LossyImageCompression{what}")) for what in ("Method", "Ratio"))
        known = [float(one) for one in ratios] if len(ratios) == len(methods) else [None] * len(methods)
        return list(zip(map(str, methods), known, strict=True))
    loss = visible_loss(level.slide, finest.level, finest.mask)
    return [] if loss is None else [(loss.method, None if loss.ratio is None else round(loss.ratio, 2))]


def _values(value: Any) -> list[Any]:
    from pydicom.multival import MultiValue

    if value is None or value == "":
        return []
    return list(value) if isinstance(value, MultiValue | list) else [value]


def _check_known(level: MaskedLevel, before: list[tuple[str, float | None]]) -> None:
    if any(ratio is None for _, ratio in before):
        raise SlideError(
            f"{level.slide.name} cannot be exported as DICOM without further loss: it has to be stated how strongly "
            f"level {level.level_index} was compressed, and that cannot be told without what is hidden.",
            advice="Choose the compression jpeg, or another format.",
        )
