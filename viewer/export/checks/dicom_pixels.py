"""Looks at all frames of an exported DICOM series: what is hidden, what was copied, and everything else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import batched
from pathlib import Path

import numpy as np

from viewer.conversion.verify.result import Fault
from viewer.conversion.verify.stored_tiles import is_equal
from viewer.export.checks.copies import Copies
from viewer.export.checks.dicom_bytes import Cell, DicomBytes, StoredFrames
from viewer.export.checks.dicom_original import Stored
from viewer.export.checks.dicom_pieces import FrameLevel
from viewer.export.checks.level_pixels import LevelLook, Tally
from viewer.export.checks.pieces import OPENSLIDE, PILLOW
from viewer.export.checks.whole_file import WholeFile
from viewer.geometry import Rect

_THREADS = 2
_AT_ONCE = 6


class FrameLook:
    """Looks at one level."""

    def __init__(
        self,
        file: DicomBytes,
        stored: Stored | None,
        look: LevelLook,
        height: float | None = None,
        before: FrameLook | None = None,
    ) -> None:
        """Get ready.

        Args:
            file: Of the export.
            stored: What the slide stores of the level, if frames may have been passed on.
            look: At the level.
            height: Of the focal plane, where there are several.
            before: Has looked at the plane below; what is found is added to what that one found.

        Raises:
            SlideError: Files do not say where frames lie.
        """
        self._ours = FrameLevel(file, StoredFrames([file], height))
        self._stored = stored
        self._look = look
        self.copies: Copies = Copies() if before is None else before.copies
        self.tally: Tally = Tally() if before is None else before.tally
        self._digest: hashlib._Hash = hashlib.sha256() if before is None else before._digest

    def look(self, path: Path, copied: bool, tick: Callable[[int], None]) -> bool:
        """Look at every frame; ``tick`` is told pixels, and may raise.

        Args:
            path: Of the file.
            copied: Whether frames are said to be the slide's own.
            tick: See above.

        Returns:
            Whether frames were held against the stored ones.

        Raises:
            SlideError: A frame cannot be decoded.
        """
        cells = self._ours.cells
        hit = [cell for cell in cells if self._look.mask.meets(self._rect(cell))]
        self.copies.hit += len(hit)
        if hit and str(self._ours.file.header.get("ImageType", [""])[0]) != "DERIVED":
            sentence = f"{self._look.name}: it says that its pixels are the original ones, and some are filled."
            self.copies.faults.append(Fault(sentence, self._ours.file.name))
        anew: Sequence[Cell] = sorted(set(cells) - set(hit), key=lambda cell: cell[::-1])
        stored = self._stored
        others = any(cell in self._ours.frames for cell in anew)
        is_held = stored is not None and (copied or (not others and stored.is_like(self._ours)))
        if stored is not None and is_held:
            anew = self._compare_bytes(stored, anew, tick)
        fill, drawn_on = self._look.fill, set(hit)

        def seen(cell: Cell) -> Tally:
            piece, tally = self._ours.piece(cell), Tally()
            if cell in drawn_on:
                self._look.look(piece, self._ours.as_decoded(fill, piece.coding), tally)
                self._see_whole(cell, tally, whole)
            self._look.compare(piece, tally)
            return tally

        with WholeFile(path) as whole, ThreadPoolExecutor(_THREADS, thread_name_prefix="verify") as pool:
            for few in batched(sorted((*hit, *anew), key=lambda cell: cell[::-1]), _AT_ONCE):
                for one in pool.map(seen, few):
                    self.tally.add(one)
                    tick(one.area)
        return is_held

    def _rect(self, cell: Cell) -> Rect:
        return Rect(*self._ours.corner(cell), *self._ours.inside(cell))

    def _see_whole(self, cell: Cell, tally: Tally, whole: WholeFile) -> None:
        """The pixels that meet a shape, once more by OpenSlide, which opens the series as a whole."""
        (left, top), size = self._ours.corner(cell), self._ours.inside(cell)
        found = whole.read(self._look.level.size, left, top, size)
        if found is None:
            return
        pixels, opaque = found
        coding = self._ours.coding(self._ours.stream(cell))
        colour = self._ours.as_decoded(self._look.fill, coding)[PILLOW]
        drawn = self._look.drawn.pixels(left, top, *size) & opaque
        self._look.see(OPENSLIDE, pixels, drawn, (left, top), (colour, coding.step if coding else 0), tally)

    def _compare_bytes(self, stored: Stored, cells: Sequence[Cell], tick: Callable[[int], None]) -> list[Cell]:
        """Hold frames against those of the original; gives back those that had to be made anew, to be decoded."""
        anew = list[Cell]()
        ours, copies = self._ours, self.copies
        if not stored.is_like(ours):
            copies.faults.append(Fault(f"{self._look.name}: the original stores it in another way.", ours.file.name))
            return anew
        for cell in cells:
            where = f"{self._look.name}, {ours.place(cell)}"
            if cell not in ours.frames and cell not in stored:
                copies.missing += 1
            elif cell in ours.frames and cell not in stored and not stored.is_whole:
                anew.append(cell)
            elif cell not in ours.frames or cell not in stored:
                copies.faults.append(Fault(f"{where}: it is stored in one of the two only.", ours.file.name))
            elif (frame := ours.stream(cell)) == (theirs := stored.stream(cell)):
                copies.identical += 1
                self._digest.update(frame)
            elif not stored.fault(theirs):
                copies.faults.append(Fault(f"{where}: it is not the stored frame of the original.", ours.file.name))
            elif self._decode_alike(stored, frame, theirs):
                copies.cleaned += 1
            else:
                anew.append(cell)
            tick(ours.inside(cell).area)
        copies.digest = self._digest.hexdigest()
        copies.anew += len(anew)
        return anew

    def _decode_alike(self, stored: Stored, ours: bytes, theirs: bytes) -> bool:
        """Whether two frames are the same but for what does not decide their pixels."""
        if is_equal(ours, theirs, b""):
            return True
        try:
            pixels, other = self._ours.by_imagecodecs(ours), stored.by_imagecodecs(theirs)
        except Exception:  # the original's cannot be decoded: ours is compared with what is shown of it
            return False
        return bool(np.array_equal(pixels, other))
