"""Slides for the states of the window: the sample pair, and copies of it that are damaged or odd."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import driving  # noqa: F401  # first: it chooses Qt's platform and finds the project
import numpy as np
import pydicom
import pytest
from PIL import Image

from tests.slides import mirax_damage as damage
from tests.slides.dicom_made import Series, gradient, jpeg_frame, write_level
from tests.slides.dicom_picture_made import grey, make
from tests.slides.mirax_killers import KILLERS
from tests.ui import bad_slides
from tests.ui.conftest import Pair
from viewer.conversion.places import sample_folder
from viewer.conversion.sample_pair import prepare_sample_pair
from viewer.jobs.job import Progress

Paths = list[Path]
Opened = Callable[["Slides"], Paths]
"""Says what is to be opened."""


class Slides:
    """Makes what a state opens, in a folder of its own."""

    def __init__(self, folder: Path, pair: tuple[Path, Path] | None) -> None:
        """``pair`` stands for the sample; None: the sample, which is made if need be."""
        self.folder = folder
        self.patch = pytest.MonkeyPatch()
        self._pair = pair

    @property
    def pair(self) -> Paths:
        """The sample and its conversion."""
        if self._pair is None:
            made = prepare_sample_pair(sample_folder(), Progress())
            self._pair = made.original, made.conversion
        return list(self._pair)

    @property
    def original(self) -> Path:
        """Of the pair."""
        return self.pair[0]

    @property
    def conversion(self) -> Path:
        """Of the pair."""
        return self.pair[1]

    def conversion_called(self, name: str) -> Path:
        """A copy of the conversion that may be changed."""
        return shutil.copytree(self.conversion, self.folder / name)

    def original_called(self, name: str) -> Path:
        """A copy of the original that may be changed."""
        return damage.copy_slide(self.original, self.folder, name)

    def instances(self, conversion: Path) -> Paths:
        """The files of a conversion that hold levels, the finest first."""
        heads = {path: pydicom.dcmread(path, stop_before_pixels=True) for path in conversion.iterdir()}
        levels = [path for path, head in heads.items() if head.ImageType[2] == "VOLUME"]
        return sorted(levels, key=lambda path: -int(heads[path].TotalPixelMatrixColumns))

    def close(self) -> None:
        """Take back what was patched."""
        self.patch.undo()


def nothing(_slides: Slides) -> Paths:
    """The start page."""
    return []


def pair(slides: Slides) -> Paths:
    """The sample pair."""
    return slides.pair


def original_alone(slides: Slides) -> Paths:
    """One slide."""
    return [slides.original]


def conversion_alone(slides: Slides) -> Paths:
    """One slide whose files say nothing of a camera."""
    return [slides.conversion]


def several(conversions: int) -> Opened:
    """The sample with as many conversions."""

    def opened(slides: Slides) -> Paths:
        more = [slides.conversion_called(f"conversion-{letter}") for letter in "BCD"[: conversions - 1]]
        return [*slides.pair, *more]

    return opened


def bad_original(kind: str) -> Opened:
    """One of the originals of the tests that cannot be opened, beside the conversion."""
    spoil = bad_slides.ORIGINALS[kind]  # now: a kind that is gone is noticed by whoever reads the list

    def opened(slides: Slides) -> Paths:
        bad = spoil(slides.folder, _as_in_tests(slides), slides.patch)
        return [bad.path, slides.conversion]

    return opened


def bad_conversion(kind: str) -> Opened:
    """One of the conversions of the tests that cannot be opened, beside the original."""
    spoil = bad_slides.CONVERSIONS[kind]

    def opened(slides: Slides) -> Paths:
        bad = spoil(slides.folder, _as_in_tests(slides), slides.patch)
        return [slides.original, bad.path]

    return opened


def killer(kind: str) -> Opened:
    """An original of a kind that hangs OpenSlide or ends its process, beside the conversion."""
    spoil, _said = KILLERS[kind]

    def opened(slides: Slides) -> Paths:
        slide = slides.original_called("bad")
        spoil(slide)
        return [slide, slides.conversion]

    return opened


def _as_in_tests(slides: Slides) -> Pair:
    return cast("Pair", SimpleNamespace(original=slides.original, conversion=slides.conversion))


def two_texts(slides: Slides) -> Paths:
    """Two files that are no slides."""
    paths = [slides.folder / "report.svs", slides.folder / "letter.svs"]
    for path in paths:
        path.write_text(bad_slides.TEXT, encoding="utf-8")
    return paths


def missing_data_file(slides: Slides) -> Paths:
    """Level 0 of the original lies in a file that is gone."""
    slide = slides.original_called("incomplete")
    (number,) = {item[4] for item in damage.level_items(slide, 0)}
    damage.data_file(slide, number).unlink()
    return [slide, slides.conversion]


def unreadable_tiles(slides: Slides) -> Paths:
    """Some images of the original are no pictures."""
    slide = slides.original_called("scratched")
    for number in range(0, len(damage.level_items(slide, 0)), 5):
        damage.spoil_image(slide, 0, number)
    return [slide, slides.conversion]


def cut_short(slides: Slides) -> Paths:
    """The file of the conversion's level 0 ends in the middle of its frames."""
    conversion = slides.conversion_called("half")
    finest = slides.instances(conversion)[0]
    whole = finest.read_bytes()
    finest.write_bytes(whole[: (whole.rindex(b"\xe0\x7f\x10\x00") + len(whole)) // 2])
    return [slides.original, conversion]


def three_series(slides: Slides) -> Paths:
    """A folder of three DICOM series."""
    folder = slides.folder / "three"
    folder.mkdir()
    for number, stain in enumerate(("haematoxylin", "PAS", "Congo red")):
        write_level(folder / f"{number}.dcm", gradient(300 + number, 200), series=Series(description=stain))
    return [slides.original, folder]


def levels_left_out(slides: Slides) -> Paths:
    """A conversion without two of its levels."""
    conversion = slides.conversion_called("fewer-levels")
    for path in slides.instances(conversion)[1:4:2]:
        path.unlink()
    return [slides.original, conversion]


def other_pixel_size(slides: Slides) -> Paths:
    """A conversion that states pixels five per cent larger."""
    conversion = slides.conversion_called("other-spacing")
    for path in conversion.iterdir():
        held = pydicom.dcmread(path)
        for measures in held.SharedFunctionalGroupsSequence[0].get("PixelMeasuresSequence", []):
            if "PixelSpacing" in measures:  # a label has none
                measures.PixelSpacing = [float(value) * 1.05 for value in measures.PixelSpacing]
        held.save_as(path)
    return [slides.original, conversion]


def disputed_colours(slides: Slides) -> Paths:
    """The tag says RGB, the frames are YCbCr."""
    path = slides.folder / "disputed.dcm"
    syntax = "1.2.840.10008.1.2.4.50"
    write_level(
        path,
        _tissue(1024, 768),
        series=Series(),
        tile=256,
        jpeg=True,
        syntax=syntax,
        encode=jpeg_frame,
        photometric="RGB",
    )
    return [path]


def another_layer(slides: Slides) -> Paths:
    """A DICOM slide with five focal planes."""
    path = slides.folder / "focus.dcm"
    planes = {(float(depth), "0"): _tissue(512, 384, seed=depth + 9) for depth in range(5)}
    write_level(path, planes, series=Series(), tile=128, spacing=(0.0005, 0.0005))
    return [path]


def not_aligned(slides: Slides) -> Paths:
    """Two pictures of different tissue."""
    return [_picture(slides, "this", 1), _picture(slides, "that", 2)]


def shifted(slides: Slides) -> Paths:
    """Two pictures of the same tissue, five pixels apart."""
    first = _picture(slides, "scan", 1)
    moved = slides.folder / "moved.png"
    Image.fromarray(np.roll(_tissue(), (3, -5), (0, 1))).save(moved)
    return [first, moved]


def blank(slides: Slides) -> Paths:
    """Two pictures without anything on them."""
    paths = [slides.folder / "blank.png", slides.folder / "empty.png"]
    for path in paths:
        Image.fromarray(np.full((700, 900, 3), 242, np.uint8)).save(path)
    return paths


def without_small_levels(slides: Slides) -> Paths:
    """A large picture that stores one level only."""
    return [_picture(slides, "large", 1, width=6000, height=4000)]


def radiology(slides: Slides) -> Paths:
    """A DICOM picture that says how the patient lies, twice."""
    rising = np.clip(grey(320, 400, bits=8) // 3 + np.arange(400) // 3, 0, 255).astype(np.uint8)
    paths = []
    for name in ("chest", "chest-again"):
        path = slides.folder / f"{name}.dcm"
        cosines = ["1", "0", "0", "0", "1", "0"]
        make(path, rising, ImageOrientationPatient=cosines, ImagePositionPatient=[-30, 12, 5], PixelSpacing=[0.8, 0.8])
        paths.append(path)
    return paths


def changed_on_disk(slides: Slides) -> Paths:
    """A pair of which a file can be touched."""
    return [slides.original, slides.conversion_called("converted")]


def touch(folder: Path) -> None:
    """Let a file look as if somebody else had written it."""
    os.utime(sorted(folder.iterdir())[0], ns=(1, 1))


def _picture(slides: Slides, name: str, seed: int, width: int = 900, height: int = 700) -> Path:
    path = slides.folder / f"{name}.png"
    Image.fromarray(_tissue(width, height, seed)).save(path)
    return path


def _tissue(width: int = 900, height: int = 700, seed: int = 1) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Islands with fine texture: uint8 (height, width, 3)."""
    from scipy import ndimage

    random = np.random.default_rng(seed)
    fine = ndimage.gaussian_filter(random.normal(size=(height, width)), 1.5)
    islands = ndimage.gaussian_filter(random.normal(size=(height, width)), 40)
    value = np.where(islands > np.quantile(islands, 0.35), 150 + 40 * fine / fine.std(), 242)
    rgb: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
    rgb = np.clip(np.stack([value, value * 0.8, value * 1.02], axis=-1), 0, 255).astype(np.uint8)
    return rgb
