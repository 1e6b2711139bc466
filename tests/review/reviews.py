"""Small pairs of slides, and reviews over them, for tests: tissue on glass, no two pairs alike."""

from __future__ import annotations

import atexit
import contextlib
import shutil
import tempfile
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from viewer import __version__
from viewer.comparison.whole.provenance import slide_origin
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Rect, Size
from viewer.review.binding import bound_slide
from viewer.review.events import Act, Binding, Planned, SlideBinding
from viewer.review.record import create_record
from viewer.review.setup import FieldPlan, Kind, ReviewSetup
from viewer.review.stops import FieldKind, Pair, PlannedField
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import RgbArray

LEFT, TOP = 325, 259
"""Level-0 pixel of an original at which its scanned part, and so its conversion, begins."""
SCANNED = Size(1600, 1024)
"""Level-0 pixels of the scanned part."""


@dataclass(frozen=True, slots=True)
class TissuePainter:
    """Islands of grainy pink tissue on white glass; each seed has others."""

    seed: int = 1

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """See Painter."""
        across = np.arange(x, x + width, dtype=np.int64)
        down = np.arange(y, y + height, dtype=np.int64)[:, None]
        islands = np.sin(across / 97 + self.seed) + np.sin(down / 83 + 2 * self.seed) + np.sin((across + down) / 131)
        grain = (across * 7919 + down * 104729 + (across * down) // 7 + 31 * self.seed) % 61
        tissue = np.stack([225 - grain // 2, 120 + grain, 190 - grain], axis=-1)
        return np.where((islands > 0.2)[..., None], tissue, 245).astype(np.uint8)


PHOTOS = 5, 4
"""Across and down, of a pair."""
LOSSY, LOSSLESS = ConversionSettings(quality=60), ConversionSettings(codec=Codec.JPEG_LS)


def sample_pairs(
    folder: Path, pairs: int = 2, settings: ConversionSettings = LOSSY, photos: tuple[int, int] = PHOTOS
) -> tuple[Pair, ...]:
    """So many originals (MIRAX) and conversions (DICOM), of different names and pixels, under ``folder``.

    Three levels, 40x, 0.25 um a pixel; ``photos`` of 320 x 256 px across and down. A second set of them in the same
    process is but copied.
    """
    found = []
    for number in range(1, pairs + 1):
        made, name = _made(number, settings, photos), f"case-{number:02}"
        original = folder / "originals" / f"{name}.mrxs"
        conversion = folder / "conversions" / f"{name}-dicom"
        shutil.copytree(made / "original" / name, original.with_suffix(""))
        shutil.copy(made / "original" / original.name, original)
        shutil.copytree(made / "converted", conversion)
        found.append(Pair(number, original, conversion, name))
    return tuple(found)


def sample_review(
    folder: Path,
    pairs: int = 2,
    *,
    setup: ReviewSetup | None = None,
    kind: Kind = Kind.OPEN,
    fields: int = 3,
    magnifications: tuple[float, ...] = (),
    operator: str = "MK",
    planned: bool = True,
) -> Path:
    """A record, closed, of a review over ``sample_pairs``.

    Args:
        folder: Where slides and record lie.
        pairs: How many.
        setup: All of it; None: ``fields`` random ones a pair, and nothing to compare.
        kind: Of a setup that is not given.
        fields: Random ones a pair, at most 8, whatever the setup says.
        magnifications: Of a setup that is not given.
        operator: Who is at work.
        planned: Whether pairs are identified and their fields planned, as if they had been prepared.
    """
    plan = FieldPlan(worst=0, random=fields, seams=0, edges=0, magnifications=magnifications, side=192)
    folder.mkdir(exist_ok=True)
    record = create_record(folder / "sample.vsreview", setup or ReviewSetup("Sample review", kind, plan), operator)
    for pair in sample_pairs(folder, pairs):
        record.append(Act.PAIR_ADDED, f"pair {pair.number}", after=pair)
        if planned:
            record.append(Act.PAIR_IDENTIFIED, f"pair {pair.number}", after=_binding(pair))
            chosen = Planned(pair.number, random_fields(pair.number, fields), complete=True)
            record.append(Act.FIELDS_PLANNED, f"pair {pair.number}", after=chosen)
    record.close()
    return folder / "sample.vsreview"


def random_fields(pair: int, count: int) -> tuple[PlannedField, ...]:
    """Squares of 192 px on level 0 of both slides, in places that no two fields of a pair share."""
    places = np.random.default_rng(pair).permutation([(x, y) for y in range(2) for x in range(4)])[:count]
    return tuple(
        PlannedField(number, FieldKind.RANDOM, Rect(LEFT + 384 * x, TOP + 384 * y, 192, 192), 0, 0, 1.0, seed=1)
        for number, (x, y) in enumerate(places.tolist(), start=1)
    )


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="verislide-reviews-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _made(number: int, settings: ConversionSettings, photos: tuple[int, int]) -> Path:
    folder, name = _folder() / f"{number}-{settings.codec.value}-{photos[0]}x{photos[1]}", f"case-{number:02}"
    original = folder / "original" / f"{name}.mrxs"
    original.parent.mkdir(parents=True)
    write_sample(
        original,
        SampleSpec.plain(
            seed=number,
            name=name,
            photos=photos,
            margins=(1, 1, 1, 1),
            image_size=Size(80, 64),
            origin=(5, 3),
            divisions=4,
            levels=3,
            painter=TissuePainter(number),
        ),
    )
    convert_to_dicom(original, folder / "converted", settings=settings)
    return folder


@cache
def _bound(number: int, form: str) -> SlideBinding:
    made = _made(number, LOSSY, PHOTOS)
    path = made / "original" / f"case-{number:02}.mrxs" if form == "MIRAX" else made / "converted"
    with contextlib.closing(open_slide(path)) as slide:
        return bound_slide(slide, slide_origin(slide))


def _binding(pair: Pair) -> Binding:
    def of(path: Path, form: str) -> SlideBinding:
        return replace(_bound(pair.number, form), name=path.name, path=str(path))

    return Binding(
        pair.number,
        of(pair.original, "MIRAX"),
        of(pair.conversion, "DICOM"),
        (1.0, 0.0, 0.0, 1.0, float(LEFT), float(TOP)),
        "Aligned by the metadata of both slides.",
        1.0,
        40.0,
        __version__,
    )
