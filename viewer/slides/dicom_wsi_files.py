"""The files of one DICOM WSI series, opened through wsidicom's readers and sorted into levels and other pictures."""

from __future__ import annotations

import functools
import importlib.metadata
import threading
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp, PointMm, Size
from viewer.jobs.importing import importing
from viewer.slides.dicom_folder import DicomHeader, quiet_dicom
from viewer.slides.slide import Reader, SlideError
from viewer.slides.users import Users

if TYPE_CHECKING:
    from wsidicom.cache import DecodedFrameCache, EncodedFrameCache
    from wsidicom.file.wsidicom_file_image_data import WsiDicomFileImageData

    from viewer.slides.dicom_wsi_reader import WsiFileReader

Samples = NDArray[np.uint8] | NDArray[np.uint16]
"""(height, width) grey or (height, width, 3) red, green, blue."""

_DECODED_BYTES = 32 * 1024 * 1024
"""Decoded frames kept, so that reads across the tile grid do not decode a frame once for each neighbour."""
_JPEG_SYNTAXES = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51")
_JPEG_END = b"\xff\xd9"
_SAYS_THAT_IT_REFUSES = "it is a whole slide image that cannot be read: "
"""What wsidicom puts before its reason; the sentence around it says so already."""


@functools.cache
def wsidicom_reader() -> Reader:
    """The installed wsidicom with its version; does not import it."""
    return Reader("wsidicom", importlib.metadata.version("wsidicom"))


@dataclass(frozen=True)
class StoredImage:
    """One instance, or the parts of one concatenation: frames of equal size at one place on the glass."""

    files: WsiFiles
    data: WsiDicomFileImageData
    headers: tuple[DicomHeader, ...]
    size: Size
    tile: Size
    planes: frozenset[tuple[float, str]]
    """Focal plane in micrometres and optical path identifier of what is stored."""
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock, compare=False)

    @property
    def transfer_syntax(self) -> str:
        """UID of the transfer syntax."""
        return str(self.data.transfer_syntax)

    @property
    def is_jpeg(self) -> bool:
        """Whether frames are baseline or extended JPEG."""
        return self.transfer_syntax in _JPEG_SYNTAXES

    @property
    def is_grey(self) -> bool:
        """Whether a pixel has one sample."""
        return bool(self.data.samples_per_pixel == 1)

    @property
    def mpp(self) -> Mpp | None:
        """Pixel size, from PixelSpacing in the shared functional groups."""
        spacing = self.data.pixel_spacing
        # rounded, as 0.00129 mm times 1000 would be 1.2899999999999998 um
        return None if spacing is None else Mpp(round(spacing.width * 1000, 9), round(spacing.height * 1000, 9))

    @property
    def place(self) -> tuple[PointMm, float] | None:
        """Origin on the glass and rotation in degrees; None where the file does not say."""
        system = self.data.image_coordinate_system
        return None if system is None else (PointMm(system.origin.x, system.origin.y), system.rotation)

    def encoded(self, column: int, row: int, focus: float, path: str) -> bytes | None:
        """The bytes of one frame as stored; None where the tile was never stored (TILED_SPARSE).

        Raises:
            SlideError: The frame cannot be read, or the file ends within it.
            SlideClosedError: The slide was closed.
        """
        from wsidicom.geometry import Point as TilePoint

        self.files.users.check()
        tile = TilePoint(column, row)
        try:
            if self.data.tiles.get_frame_index(tile, focus, path) == -1:
                return None
            frame: bytes = self.data.get_encoded_tile(tile, focus, path)
            self._check_whole(frame)
        except Exception as error:
            raise self._tile_error(column, row, error) from error
        return frame

    def read(
        self, plane: tuple[float, str], corner: tuple[int, int], size: Size
    ) -> tuple[Samples, NDArray[np.bool_] | None]:
        """Samples of a rectangle of this image, 0 outside and where no tile was stored.

        Returns them with a mask (height, width) of what was stored, None where all was; both are the caller's.

        Raises:
            SlideError: A frame cannot be read or decoded.
            SlideClosedError: The slide was closed.
        """
        (x, y), (width, height), (across, down) = corner, size, self.tile
        left, right = max(x, 0), min(x + width, self.size.width)
        top, bottom = max(y, 0), min(y + height, self.size.height)
        # A read along the tile grid uses each frame once: nothing to keep, and nothing to copy.
        on_grid = x % across == 0 and y % down == 0 and size == self.tile
        if on_grid and (right - left, bottom - top) == (width, height):
            whole = self._tile(x // across, y // down, plane, keep=False)
            if whole is not None and whole.shape == self._shape(size):
                return np.require(whole, requirements=["C", "W"]), None
        out: Samples = np.zeros(self._shape(size), self.data.dtype)
        parts: list[tuple[slice, slice]] = []
        for row in range(top // down, -(-bottom // down)) if left < right and top < bottom else ():
            y0, y1 = max(top, row * down), min(bottom, (row + 1) * down)
            for column in range(left // across, -(-right // across)):
                x0, x1 = max(left, column * across), min(right, (column + 1) * across)
                tile = self._tile(column, row, plane, keep=not on_grid)
                if tile is None:
                    continue
                part = tile[y0 - row * down : y1 - row * down, x0 - column * across : x1 - column * across]
                if part.shape[:2] != (y1 - y0, x1 - x0):
                    raise self._tile_error(column, row, ValueError(f"the frame has the shape {tile.shape}"))
                target = slice(y0 - y, y1 - y), slice(x0 - x, x1 - x)
                out[target] = part.reshape(part.shape[:2] + out.shape[2:])
                parts.append(target)
        if sum((rows.stop - rows.start) * (columns.stop - columns.start) for rows, columns in parts) == size.area:
            return out, None
        stored = np.zeros((height, width), np.bool_)
        for target in parts:
            stored[target] = True
        return out, stored

    def _shape(self, size: Size) -> tuple[int, ...]:
        shape = (size.height, size.width)
        return shape if self.is_grey else (*shape, int(self.data.samples_per_pixel))

    def _tile(self, column: int, row: int, plane: tuple[float, str], *, keep: bool) -> Samples | None:
        """Decoded samples of one frame, edge frames with their padding; None where none was stored.

        With ``keep`` the array is shared with the cache: not to be written to.
        """
        from wsidicom.geometry import Point as TilePoint

        self.files.users.check()
        tile = TilePoint(column, row)

        def decode(_index: int) -> Samples:
            frame = self.data.get_encoded_tile(tile, *plane)
            self._check_whole(frame)
            return self.decoded(frame)

        try:
            index = self.data.tiles.get_frame_index(tile, *plane)
            if index == -1:
                return None
            if not keep:
                return decode(index)
            samples: Samples = self.files.decoded.get_tile_frame(id(self.data), index, decode)
        except Exception as error:
            raise self._tile_error(column, row, error) from error
        return samples

    def decoded(self, frame: bytes) -> Samples:
        """The samples of a frame that is stored as ``frame``; from any thread."""
        from wsidicom.codec.decoder import PydicomDecoder

        decoder = self.data.decoder
        # This one puts the frame into a data set of its own before it decodes what is there: of two threads, one would
        # get the pixels of the other's frame.
        alone = self._one_at_a_time if isinstance(decoder, PydicomDecoder) else nullcontext()
        with alone:
            decoded: Samples = decoder.decode(frame)
        return decoded

    def _check_whole(self, frame: bytes) -> None:
        """Raise ValueError for a JPEG frame without end: decoders fill up what is missing with grey and say nothing."""
        if self.is_jpeg and frame.rfind(_JPEG_END) < 0:
            raise ValueError("the JPEG frame has no end")

    def _tile_error(self, column: int, row: int, error: Exception) -> SlideError:
        from viewer.slides.dicom_wsi_reader import CutShortError

        self.files.users.check()
        cause = "Its file is cut short" if isinstance(error, CutShortError) else "A stored frame is damaged"
        return SlideError(
            f"{cause}: {self.files.name} cannot be read at tile ({column}, {row}) of {self.size.width} x "
            f"{self.size.height} pixels.",
            advice="The file is damaged there; the rest of the slide can be used.",
            details=f"{self.headers[0].path.name}: {type(error).__name__}: {error}",
        )


@dataclass(frozen=True, slots=True)
class Refused:
    """A file of the series that cannot be read."""

    file: str
    cause: str
    """As it goes on after a colon: "it is cut short before its pixels begin"."""

    def __str__(self) -> str:
        return f"{wsidicom_reader()} refused {self.file}: {self.cause}."


@dataclass
class WsiFiles:
    """Open files, shared by all views of a slide (``DicomWsi.at``); closed with the last of them."""

    name: str
    decoded: DecodedFrameCache
    uncached: EncodedFrameCache
    volumes: list[StoredImage] = field(default_factory=list)
    others: dict[str, list[StoredImage]] = field(default_factory=dict)
    """By flavour: "label", "overview", "thumbnail"."""
    refused: list[Refused] = field(default_factory=list)
    """The files of the series that cannot be read."""
    cut: list[str] = field(default_factory=list)
    """Sentences about the files that cannot be read wholly."""
    users: Users = field(init=False)
    _readers: list[WsiFileReader] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.users = Users(self.name)

    def release(self) -> None:
        """Count one user less; the last one closes the files."""
        if self.users.release():
            for reader in self._readers:
                reader.close()
            self.decoded.clear()

    def add(self, readers: list[WsiFileReader], headers: list[DicomHeader]) -> None:
        """Take in one instance; what wsidicom makes no sense of goes to ``refused``."""
        from wsidicom.file.wsidicom_file_image_data import WsiDicomFileImageData

        self._readers.extend(readers)
        try:
            data = WsiDicomFileImageData(readers, self.decoded, self.uncached)
            image = StoredImage(
                files=self,
                data=data,
                headers=tuple(headers),
                size=Size(data.image_size.width, data.image_size.height),
                tile=Size(data.tile_size.width, data.tile_size.height),
                planes=_planes(data),
            )
            cut = [header.path.name for reader, header in zip(readers, headers, strict=True) if not reader.whole]
        except Exception as error:
            self.refused.append(_refused(headers[0].path, error))
            return
        if cut and not any(len(reader.frame_index) for reader in readers):
            self.refused.append(Refused(cut[0], "it is cut short before its first frame ends"))
            return
        self.cut.extend(f"Frames at its end are missing: {name} is cut short." for name in cut)
        flavour = readers[0].image_type.value.lower()
        (self.volumes if flavour == "volume" else self.others.setdefault(flavour, [])).append(image)


def _planes(data: WsiDicomFileImageData) -> frozenset[tuple[float, str]]:
    from wsidicom.instance.tile_index.sparse_tile_index import SparseTileIndex

    if isinstance(data.tiles, SparseTileIndex):
        return frozenset(data.tiles.planes)
    return frozenset((focus, path) for focus in data.focal_planes for path in data.optical_paths)


def _refused(path: Path, error: Exception) -> Refused:
    if isinstance(error, EOFError):
        return Refused(path.name, "it is cut short before its pixels begin")
    said = str(error).rstrip(".").replace(f"WsiDicomReadIO({path})", "it").replace(str(path), path.name)
    return Refused(path.name, said.removeprefix(_SAYS_THAT_IT_REFUSES) or type(error).__name__)


def open_files(name: str, headers: Iterable[DicomHeader]) -> WsiFiles:
    """Open the whole slide files among ``headers``, all of one series."""
    with importing():
        from wsidicom.cache import DecodedFrameCache, EncodedFrameCache

        from viewer.slides.dicom_wsi_reader import WsiFileReader

    quiet_dicom()
    files = WsiFiles(name, DecodedFrameCache(_DECODED_BYTES), EncodedFrameCache(0))
    instances: dict[str, tuple[list[WsiFileReader], list[DicomHeader]]] = {}
    seen: set[str] = set()
    for header in headers:
        # A copy of a file would be taken for another part of its instance.
        if not header.is_wsi or header.sop_instance in seen:
            continue
        seen.add(header.sop_instance)
        try:
            reader = WsiFileReader(header.path)
        except Exception as error:
            files.refused.append(_refused(header.path, error))
            continue
        readers, parts = instances.setdefault(str(reader.uids.identifier), ([], []))
        readers.append(reader)
        parts.append(header)
    for readers, parts in instances.values():
        files.add(readers, parts)
    return files
