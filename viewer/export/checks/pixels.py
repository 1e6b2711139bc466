"""Looks at all pixels of an export: what is hidden, what was copied, and everything else."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import batched
from pathlib import Path

import numpy as np

from viewer.conversion.settings import Pyramid
from viewer.conversion.verify.result import Fault
from viewer.conversion.verify.stored_tiles import is_equal
from viewer.export.checks.copies import Copies
from viewer.export.checks.dicom_bytes import StoredFrames, opened_dicom
from viewer.export.checks.dicom_original import stored_original
from viewer.export.checks.dicom_pictures import PicturesAgain
from viewer.export.checks.dicom_pieces import FrameLevel
from viewer.export.checks.dicom_pixels import FrameLook
from viewer.export.checks.drawn import Drawn
from viewer.export.checks.inventory import ExportedFile, Manifest, ShownLevel
from viewer.export.checks.jpeg_bytes import jpeg_bytes
from viewer.export.checks.kept_pixels import kept_size, look_at_kept
from viewer.export.checks.level_pixels import LevelLook, Tally
from viewer.export.checks.pdf_bytes import PdfBytes
from viewer.export.checks.pdf_pages import page_piece, page_size
from viewer.export.checks.pieces import IMAGECODECS, OPENSLIDE, PILLOW, Picture, Strip
from viewer.export.checks.tiff_bytes import JPEG, Buffer, TiffBytes, opened_bytes
from viewer.export.checks.tiff_files import level_of
from viewer.export.checks.tiff_pieces import TiffLevel
from viewer.export.checks.tile_streams import stream_fault
from viewer.export.checks.whole_file import WholeFile
from viewer.export.settings import Format, TiffCompression
from viewer.geometry import Rect
from viewer.redaction.shapes import RedactionShape
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.dicom_image import DicomImage
from viewer.slides.dicom_wsi import FOCAL_PLANE, DicomWsi
from viewer.slides.slide import Slide, SlideError

_THREADS = 2
_AT_ONCE = 6
"""Strips or tiles between two reports of progress; as many are in memory at most."""


@dataclass(slots=True)
class PixelFindings:
    """What was seen of all levels, by number of the level."""

    tallies: dict[int, Tally] = field(default_factory=dict)
    copies: dict[int, Copies] = field(default_factory=dict)
    undecodable: list[Fault] = field(default_factory=list)
    halved: list[int] = field(default_factory=list)
    """Levels that were made of the next finer one, and compared with it."""


class PixelLook:
    """Looks at all levels of an export, tile by tile or strip by strip."""

    def __init__(
        self,
        folder: Path,
        manifest: Manifest,
        slide: Slide,
        shapes: Sequence[RedactionShape],
        tick: Callable[[int], None],
    ) -> None:
        """Get ready; ``tick`` is told pixels looked at, and may raise to end the work."""
        known = range(len(slide.levels))  # of others, and of none, the check of the levels says so
        files = (one for one in manifest.files if one.levels and all(shown.level in known for shown in one.levels))
        manifest = replace(manifest, files=tuple(files))
        self._folder, self._manifest, self._slide, self._shapes, self._tick = folder, manifest, slide, shapes, tick
        levels = [slide.levels[shown.level] for file in manifest.files for shown in file.levels]
        masks = slide_masks(slide, shapes, levels)
        self._masks = {level.index: mask for level, mask in zip(levels, masks, strict=True)}
        self._pictures = PicturesAgain(slide) if isinstance(slide, DicomImage) else None
        self._found = PixelFindings()

    def findings(self) -> PixelFindings:
        """Look at everything; what cannot be decoded, here or in the original, is a fault, never an error."""
        finer: ExportedFile | None = None
        for file in self._manifest.files:
            if not (self._folder / file.name).is_file():
                continue  # the check of the files says so
            if self._manifest.settings.format is Format.DICOM:
                self._look_at_dicom(file, finer)
                finer = file if self._is_rebuilt else None
                continue
            if self._manifest.settings.format is Format.PDF:
                self._look_at_pdf(file)
                continue
            with opened_bytes(self._folder / file.name) as data:
                if any(shown.picture is not None and shown.picture.is_kept for shown in file.levels):
                    self._look_at_kept(file, data)
                elif self._manifest.settings.format.is_picture:
                    self._look_at_picture(file, data)
                else:
                    self._look_at_tiff(file, data)
        return self._found

    def _look(self, file: ExportedFile, shown: ShownLevel) -> LevelLook:
        level, bar = self._slide.levels[shown.level], file.bar
        drawn = Drawn(self._shapes, self._slide.levels[0].size, level.size)
        painted = None if bar is None else Rect(bar.x + shown.area.x, bar.y + shown.area.y, bar.width, bar.height)
        mask = self._masks[level.index]
        original, fill = self._slide, self._manifest.settings.fill
        if shown.picture is not None and self._pictures is not None:
            original = self._pictures.original(shown.picture)
        return LevelLook(original, level, drawn, mask, fill, file.name, shown.area, painted)

    def _look_at_picture(self, file: ExportedFile, data: Buffer) -> None:
        with self._told(file):
            picture, look = Picture(data, file.name), self._look(file, file.levels[0])
            if tuple(picture.size) != (look.area.width, look.area.height):
                return  # the check of the levels says so
            fill = self._manifest.settings.fill
            colours = picture.coding.as_decoded(fill) if picture.coding else {PILLOW: fill, IMAGECODECS: fill}

            def seen(strip: Strip) -> Tally:
                piece, tally = picture.piece(strip), Tally()
                look.look(piece, colours, tally)
                look.compare(piece, tally)
                return tally

            self._look_at_each(look, picture.strips(), seen)

    def _look_at_pdf(self, file: ExportedFile) -> None:
        with self._told(file):
            pages = PdfBytes((self._folder / file.name).read_bytes(), file.name).pages
            fill = dict.fromkeys((PILLOW, IMAGECODECS), self._manifest.settings.fill)
            for number, (page, shown) in enumerate(zip(pages, file.levels, strict=False), 1):
                if page_size(page) != (shown.area.width, shown.area.height):
                    continue  # the check of the levels says so
                look, piece = self._look(file, shown), page_piece(page, f"{file.name}, page {number}")
                tally = self._found.tallies.setdefault(look.level.index, Tally())
                look.look(piece, fill, tally)
                look.compare(piece, tally)
                self._tick(int(look.area.width * look.area.height))

    def _look_at_kept(self, file: ExportedFile, data: Buffer) -> None:
        with self._told(file):
            shown = file.levels[0]
            if shown.picture is None or self._pictures is None:
                raise SlideError(f"{self._slide.name} has no values to keep.")
            wanted, look = self._pictures.numbers(shown.picture), self._look(file, shown)
            if tuple(kept_size(data, file.name)) != (shown.area.width, shown.area.height):
                return  # the check of the levels says so
            tally = self._found.tallies.setdefault(look.level.index, Tally())
            look_at_kept(look, data, wanted, tally)
            self._tick(int(look.area.width * look.area.height))

    def _look_at_dicom(self, file: ExportedFile, finer: ExportedFile | None) -> None:
        """``finer`` is the file of the next finer level, where levels may be made of it."""
        with self._told(file), contextlib.ExitStack() as held:
            ours, look = held.enter_context(opened_dicom(self._folder / file.name)), self._look(file, file.levels[0])
            if ours.size != look.level.size:
                return  # the check of the levels says so
            if finer is not None:
                other = held.enter_context(opened_dicom(self._folder / finer.name))
                look = replace(look, finer=FrameLevel(other, StoredFrames([other])).pixels)
                self._found.halved.append(look.level.index)
            seen: FrameLook | None = None
            for height, slide in self._planes(held, look.level.index):
                with stored_original(self._slide, look.level.index, height) as stored:
                    seen = FrameLook(ours, stored, replace(look, slide=slide), height, seen)
                    self._found.tallies[look.level.index] = seen.tally
                    if seen.look(self._folder / file.name, bool(file.levels[0].copied), self._tick):
                        self._found.copies[look.level.index] = seen.copies

    def _planes(self, held: contextlib.ExitStack, level: int) -> Iterator[tuple[float | None, Slide]]:
        """The focal planes of a level, the lowest first, each with the slide that shows it; of others, no height."""
        count = next((len(axis.labels) for axis in self._slide.axes if axis.name == FOCAL_PLANE), 0)
        if not count or not isinstance(self._slide, DicomWsi):
            yield None, self._slide
            return
        stored = self._slide.stored(level).images
        for index in range(count):
            view = self._slide.at(FOCAL_PLANE, index)
            held.callback(view.close)
            if view.plane in stored:
                yield view.plane[0], view

    @property
    def _is_rebuilt(self) -> bool:
        """Whether the DICOM levels are made of the finest one: not where any is copied, nor of a series as it is."""
        settings = self._manifest.settings
        copies = any(shown.copied for file in self._manifest.files for shown in file.levels)
        stays = settings.compression is TiffCompression.AUTO and isinstance(self._slide, DicomWsi)
        return settings.pyramid is Pyramid.REBUILT and not copies and not stays

    def _look_at_tiff(self, file: ExportedFile, data: Buffer) -> None:
        with self._told(file), WholeFile(self._folder / file.name) as whole:
            tiff = TiffBytes(data, file.name)
            copies = any(shown.copied for shown in file.levels)
            is_rebuilt = self._manifest.settings.pyramid is Pyramid.REBUILT and not copies
            finer: TiffLevel | None = None
            for shown, ifd in zip(file.levels, tiff.ifds, strict=False):
                look, level = self._look(file, shown), TiffLevel(tiff, ifd)
                if is_rebuilt and finer is not None:
                    look = replace(look, finer=finer.pixels)
                    self._found.halved.append(look.level.index)
                finer = level
                if level.size != look.level.size:
                    continue  # the check of the levels says so
                hit = [index for index in range(level.count) if look.mask.meets(_rect(level, index))]
                others: Sequence[int] = sorted(set(range(level.count)) - set(hit))
                if shown.copied or (copies and not others):
                    others = self._compare_bytes(level, look, hit, others)
                self._look_at_tiles(level, look, hit, others, whole)

    def _look_at_tiles(
        self, level: TiffLevel, look: LevelLook, hit: Sequence[int], others: Sequence[int], whole: WholeFile
    ) -> None:
        fill, drawn_on = self._manifest.settings.fill, set(hit)

        def seen(index: int) -> Tally:
            if index not in drawn_on and not level.tiff.tile(level.ifd, index):
                return Tally(area=level.inside(index).area)  # not stored, so nothing is shown there
            piece, tally = level.piece(index), Tally()
            if index in drawn_on:
                look.look(piece, level.as_decoded(fill, piece.coding), tally)
                self._see_whole(level, look, index, tally, whole)
            look.compare(piece, tally)
            return tally

        self._look_at_each(look, sorted((*hit, *others)), seen)

    def _look_at_each[Part](self, look: LevelLook, parts: Iterable[Part], seen: Callable[[Part], Tally]) -> None:
        """By some threads, few parts at a time; what was seen is added up in the order of the parts."""
        tally = self._found.tallies.setdefault(look.level.index, Tally())
        with ThreadPoolExecutor(_THREADS, thread_name_prefix="verify") as pool:
            for few in batched(parts, _AT_ONCE):
                for one in pool.map(seen, few):
                    tally.add(one)
                    self._tick(one.area)

    def _see_whole(self, level: TiffLevel, look: LevelLook, index: int, tally: Tally, whole: WholeFile) -> None:
        """The pixels that meet a shape, once more by OpenSlide, which opens the file as a whole."""
        (left, top), size = level.corner(index), level.inside(index)
        found = whole.read(look.level.size, left, top, size)
        if found is None:
            return
        pixels, opaque = found
        coding = level.coding(level.tiff.tile(level.ifd, index))
        colour = level.as_decoded(self._manifest.settings.fill, coding)[PILLOW]
        drawn = look.drawn.pixels(left, top, *size) & opaque
        look.see(OPENSLIDE, pixels, drawn, (left, top), (colour, coding.step if coding else 0), tally)

    def _compare_bytes(
        self, level: TiffLevel, look: LevelLook, hit: Sequence[int], others: Sequence[int]
    ) -> Sequence[int]:
        """Hold tiles against those of the original; gives back those that had to be made anew, to be decoded."""
        copies = self._found.copies.setdefault(look.level.index, Copies(hit=len(hit)))
        digest = hashlib.sha256()
        anew: list[int] = []
        with opened_bytes(self._slide.path) as data:
            original = level_of(TiffBytes(data, "The original"), level.size)
            same = (level.tile_size, level.compression, level.photometric)
            alike = same == (original.tile_size, original.compression, original.photometric)
            for index in others if alike else ():
                ours, theirs = level.tiff.tile(level.ifd, index), original.tiff.tile(original.ifd, index)
                tables = level.tables == original.tables
                if not ours and not theirs:
                    copies.missing += 1
                elif ours == theirs and (tables or _decode_alike(level, original, ours, theirs)):
                    copies.identical += 1
                    digest.update(ours)
                elif stream_fault(original.compression, theirs, original.tile_size):
                    # What is not as it should be in the original had to be taken away, or encoded anew.
                    if ours and theirs and _decode_alike(level, original, ours, theirs):
                        copies.cleaned += 1
                    else:
                        anew.append(index)
                else:
                    where = f"{look.name}, {level.place(index)}"
                    copies.faults.append(Fault(f"{where}: it is not the stored tile of the original.", look.file))
                self._tick(level.inside(index).area)
        if others and not alike:
            copies.faults.append(Fault(f"{look.name}: the original stores it in tiles of another kind.", look.file))
        copies.digest, copies.anew = digest.hexdigest(), len(anew)
        return anew

    @contextlib.contextmanager
    def _told(self, file: ExportedFile) -> Iterator[None]:
        """What cannot be decoded, as a fault of ``file``."""
        try:
            yield
        except SlideError as error:
            self._found.undecodable.append(Fault(str(error), file.name))


def _rect(level: TiffLevel, index: int) -> Rect:
    return Rect(*level.corner(index), *level.inside(index))


def _decode_alike(level: TiffLevel, original: TiffLevel, ours: bytes, theirs: bytes) -> bool:
    """Whether two tiles are the same but for what does not decide their pixels, or follows the end of ``theirs``."""
    if level.compression == JPEG:
        return is_equal(level.whole_stream(ours), theirs[: jpeg_bytes(theirs).end], original.tables)
    return bool(np.array_equal(level.by_imagecodecs(ours), original.by_imagecodecs(theirs)))
