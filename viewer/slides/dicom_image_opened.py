"""What all views of the same opened DICOM pictures share: files, decoded frames, full range."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp
from viewer.slides.dicom_image_file import Samples
from viewer.slides.dicom_image_series import Frame
from viewer.slides.dicom_image_values import frame_header, modality_values
from viewer.slides.patient import Turn
from viewer.slides.slide import Reader, SlideClosedError, SlideError
from viewer.slides.users import Users

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_KEPT_BYTES = 128 * 1024 * 1024
"""Decoded frames kept in memory, of one opened series."""
_LOOKED_AT = 5
"""Frames, evenly spread, whose lowest and highest value are the full range of deep samples without a window."""


@dataclass
class OpenedImage:
    """What all views of the same files share."""

    path: Path
    reader: Reader
    frames: tuple[Frame, ...]
    turn: Turn
    notices: tuple[str, ...]
    properties: Mapping[str, str]
    mpp: Mpp | None
    users: Users
    lock: threading.Lock = field(default_factory=threading.Lock)
    decoded: OrderedDict[int, Samples] = field(default_factory=OrderedDict)
    full: tuple[float, float] | None = None

    def samples(self, index: int) -> Samples:
        """Frame ``index`` as shown, decoded once as long as it is kept."""
        with self.lock:
            self.users.check()
            decoded = self.decoded
            if index not in decoded:
                frame = self.frames[index]
                decoded[index] = self.turn(frame.file.decode(frame.index))
                while len(decoded) > 1 and sum(kept.nbytes for kept in decoded.values()) > _KEPT_BYTES:
                    decoded.popitem(last=False)
            decoded.move_to_end(index)
            return decoded[index]

    def header(self, index: int) -> Dataset:
        """What the file says of frame ``index``."""
        frame = self.frames[index]
        return frame_header(frame.file.header, frame.index)

    def full_range(self, index: int) -> tuple[float, float]:
        """Lowest and highest value in modality units: of the stored bits up to 8, else of frames looked at.

        Raises:
            SlideError: Not even frame ``index``, which is to be shown, can be decoded.
        """
        if self.full is None:
            header = self.header(0)
            bits, signed = int(header.BitsStored), int(header.get("PixelRepresentation", 0)) == 1
            if bits <= 8:
                lowest = -(1 << bits - 1) if signed else 0
                values = [modality_values(np.arange(lowest, lowest + (1 << bits)), header)]
            else:
                values = self._looked_at(index)
            self.full = min(float(v.min()) for v in values), max(float(v.max()) for v in values)
        return self.full

    def _looked_at(self, index: int) -> list[NDArray[np.float64]]:
        spread = {round(n) for n in np.linspace(0, len(self.frames) - 1, _LOOKED_AT)}
        values = [modality_values(self.samples(index), self.header(index))]
        for number in sorted(spread - {index}):
            try:
                values.append(modality_values(self.samples(number), self.header(number)))
            except SlideClosedError:
                raise
            except SlideError:
                continue  # its own reader will be told
        return values

    def release(self) -> None:
        """One view less; the last one gives the memory back, without waiting for a frame that is being decoded."""
        if self.users.release():
            self.decoded = OrderedDict()
