"""Where the photos of a MIRAX slide lie, and in which order OpenSlide paints what is stored of them.

OpenSlide paints the images of a level by rows of the image grid from the last to the first, each row from right to
left, and what was painted first stays (shared fact sheet "MIRAX", 6 and 7). So all images of a photo in one row of that
grid lie on top of, or beneath, those of another photo together: they are one ``piece`` here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.slides.mirax_files import MiraxFiles

_MOST_IMAGES = 2 * 10**7
"""Of the grid; the largest slides known have less than a million."""
_DEEPEST = 30
"""OpenSlide's limit for the sum of IMAGE_CONCAT_FACTOR."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class PhotosUnknownError(Exception):
    """It is not known where the photos lie; ``str(error)`` ends a sentence that begins with the slide's name."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """Rectangles of a level, each of one photo, in the order in which they are painted: the first ones stay."""

    left: Floats
    """Pixels of the level, as all four."""
    top: Floats
    right: Floats
    bottom: Floats
    photo: Ints
    """Number of the photo, row by row of the camera's grid."""


class MiraxPhotos:
    """The camera's grid of one slide. Positions are exact: whole pixels, halved from level to level."""

    def __init__(self, path: Path) -> None:
        """Read Slidedat.ini, Index.dat and the camera positions that belong to ``path`` (the .mrxs file).

        Raises:
            PhotosUnknownError: They do not say where the photos lie.
        """
        try:
            self.files = files = MiraxFiles(path)
        except (OSError, UnicodeError) as error:
            raise PhotosUnknownError("has no readable Slidedat.ini") from error
        sections = files.level_sections
        images = files.integer("GENERAL", "IMAGENUMBER_X") or 0, files.integer("GENERAL", "IMAGENUMBER_Y") or 0
        divisions = files.integer("GENERAL", "CameraImageDivisionsPerSide") or 1
        if min(images) < 1 or not sections or images[0] * images[1] > _MOST_IMAGES:
            raise PhotosUnknownError("does not say how many photos it is made of")
        if divisions < 1 or divisions & (divisions - 1) or min(images) < divisions:
            raise PhotosUnknownError(f"cuts its photos into {divisions} images a side, which Verislide does not know")
        self.images, self.divisions = images, divisions
        """Level-0 images of the grid across and down, and of a photo a side."""
        factors = [files.integer(section, "IMAGE_CONCAT_FACTOR") for section in sections]
        if None in factors:
            raise PhotosUnknownError("does not say how its levels are made")
        self._exponents = np.cumsum([factor or 0 for factor in factors]).tolist()
        if min(factors) < 0 or self._exponents[-1] > _DEEPEST:  # type: ignore[type-var, operator]
            raise PhotosUnknownError("does not say how its levels are made")
        sizes = [[files.integer(one, f"DIGITIZER_{side}") or 0 for side in ("WIDTH", "HEIGHT")] for one in sections]
        if min(map(min, sizes)) < 1:
            raise PhotosUnknownError("does not say how large its photos are")
        self._sizes = sizes
        self.across, self.down = images[0] // divisions, images[1] // divisions
        """Photos of the grid, those never taken included."""
        found, stored = files.position_record(), files.positions()
        if found is not None and stored is None:
            raise PhotosUnknownError("has camera positions that cannot be read")
        self.layer = found[0] if found is not None else ""
        """Name of the layer that holds the camera positions; empty for slides that store none."""
        self.positions = stored if stored is not None else self._nominal()
        """Where each photo lies in level-0 pixels: int64 (photos down, photos across, 2: x, y)."""
        self.active = self._active_photos()
        """Which photos are painted: bool (photos down, photos across)."""

    @property
    def levels(self) -> int:
        """Number of zoom levels."""
        return len(self._exponents)

    def image_size(self, level: int) -> tuple[int, int]:
        """Width and height of the stored images of a level."""
        width, height = self._sizes[level]
        return width, height

    def exponent(self, level: int) -> int:
        """Level-0 pixels side by side in a pixel of the level, as a power of two."""
        return int(self._exponents[level])

    @property
    def photo_size(self) -> tuple[float, float]:
        """Width and height of a photo in level-0 pixels."""
        (width, height), parts = self._sizes[0], self.divisions / 2 ** self._exponents[0]
        return width * parts, height * parts

    @property
    def step(self) -> tuple[float, float]:
        """About how far it is from one photo to the next, across and down, in level-0 pixels."""
        steps = []
        for axis, size in enumerate(self.photo_size):
            near = np.diff(self.positions[..., axis], axis=1 - axis)
            both = self.active[:, 1:] & self.active[:, :-1] if axis == 0 else self.active[1:] & self.active[:-1]
            steps.append(float(np.median(near[both])) / 2 ** self._exponents[0] if both.any() else size)
        return steps[0], steps[1]

    def pieces(self, level: int) -> Pieces:
        """What is painted at ``level``, first things first."""
        exponent, (image_width, image_height) = self._exponents[level], self._sizes[level]
        per_photo = max(1, self.divisions >> exponent)
        per_image = max(1, (1 << exponent) // self.divisions)
        width, height = image_width / per_image, image_height / per_image
        there = self._tiles(level, per_photo, per_image)
        # Runs of tiles side by side that belong to one photo: where one begins, and where it ends.
        beside = there[:, :-1] & there[:, 1:] & (np.arange(1, there.shape[1]) % per_photo != 0)
        begins, ends = there.copy(), there.copy()
        begins[:, 1:] &= ~beside
        ends[:, :-1] &= ~beside
        (rows, first), (_, last) = np.nonzero(begins), np.nonzero(ends)
        painted = np.lexsort((-first, -rows))
        rows, first, last = rows[painted], first[painted], last[painted]
        photo_row, photo_column = rows // per_photo, first // per_photo
        finest_width, finest_height = self._sizes[0]
        scale, span = 2.0**-exponent, min(self.divisions, 1 << exponent)
        place = self.positions[photo_row, photo_column]
        left = (place[:, 0] + finest_width * span * (first % per_photo)) * scale
        top = (place[:, 1] + finest_height * span * (rows % per_photo)) * scale
        right = left + (last - first + 1) * width
        return Pieces(left, top, right, top + height, photo_row * self.across + photo_column)

    def _tiles(self, level: int, per_photo: int, per_image: int) -> NDArray[np.bool_]:
        """Which tiles of a level are painted: (down, across), ``per_photo`` a side of every photo."""
        return self._stored(level, per_photo, per_image) & np.kron(
            self.active, np.ones((per_photo, per_photo), np.bool_)
        )

    def _stored(self, level: int, per_photo: int, per_image: int) -> NDArray[np.bool_]:
        span = 1 << self._exponents[level]
        found = np.zeros((self.down * per_photo, self.across * per_photo), np.bool_)
        for page in self.files.level_items(level):
            rows, columns = np.divmod(page["image"].astype(np.int64), self.images[0])
            kept = (rows >= 0) & (rows < self.images[1]) & (rows % span == 0) & (columns % span == 0)
            # An image of a coarse level shows several photos a side.
            step = min(span, self.divisions)
            rows, columns = rows[kept] // step, columns[kept] // step
            for down in range(per_image):
                for right in range(per_image):
                    inside = (rows + down < found.shape[0]) & (columns + right < found.shape[1])
                    found[rows[inside] + down, columns[inside] + right] = True
        return found

    def _active_photos(self) -> NDArray[np.bool_]:
        """Photos with an image at level 0; OpenSlide takes one at 0,0 that is not the first for absent."""
        exponent = self._exponents[0]
        per_photo = max(1, self.divisions >> exponent)
        there = self._stored(0, per_photo, max(1, (1 << exponent) // self.divisions))
        photos = there.reshape(self.down, per_photo, self.across, per_photo).any(axis=(1, 3))
        nowhere = (self.positions == 0).all(axis=2)
        nowhere[0, 0] = False
        active: NDArray[np.bool_] = photos & ~nowhere
        return active

    def _nominal(self) -> Ints:
        """As ``MiraxFiles.positions``, where the slide stores none: one photo after the other, less the overlap."""
        overlaps = [self.files.number(self.files.level_sections[0], f"OVERLAP_{axis}") or 0.0 for axis in "XY"]
        steps = [size * self.divisions - lap for size, lap in zip(self._sizes[0], overlaps, strict=True)]
        across, down = np.arange(self.across) * steps[0], np.arange(self.down) * steps[1]
        return np.stack(np.meshgrid(across, down), axis=-1).astype(np.int64)
