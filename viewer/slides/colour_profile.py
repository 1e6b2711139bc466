"""Colour profiles: from the colours that a slide's profile describes to those of a screen (sRGB)."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import RgbArray, SlideError

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

_REMEMBERED = 8
"""Profiles whose transform is kept: building that of a large one takes a quarter of a second."""


class ToScreen:
    """Turns stored pixels into sRGB; callable from any thread."""

    def __init__(self, transform: ImageCmsTransform, description: str) -> None:
        self._transform = transform
        self.description = description
        """What the profile calls itself; empty where it does not."""

    def rgb(self, stored: RgbArray) -> RgbArray:
        """uint8 (height, width, 3) in the slide's own colours as sRGB, with the intent that the profile names."""
        from PIL import Image

        image = Image.fromarray(np.ascontiguousarray(stored))
        self._transform.apply_in_place(image)
        return np.asarray(image)

    def bgra(self, stored: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The same for pixels as tiles hold them: (height, width, 4) in the order B, G, R, 255."""
        rgb = self.rgb(np.asarray(cv2.cvtColor(stored, cv2.COLOR_BGRA2RGB), np.uint8))
        return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA), np.uint8)


def to_screen(name: str, profile: bytes) -> ToScreen:
    """The transform of a profile to sRGB (littlecms, the profile's own rendering intent).

    Raises:
        SlideError: The profile of the slide ``name`` is damaged, or not one of RGB pictures.
    """
    from PIL import ImageCms

    try:
        return _transform(profile)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError) as error:
        raise SlideError(
            f"The colour profile of {name} cannot be used: it is damaged, or not one of RGB pictures.",
            advice="The slide is shown in its stored colours.",
            details=str(error),
        ) from error


@lru_cache(_REMEMBERED)
def _transform(profile: bytes) -> ToScreen:
    from PIL import ImageCms

    opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    # Pillow's types know the intent as an enumeration, its C code gives the number.
    intent = ImageCms.Intent(ImageCms.getDefaultIntent(opened))
    transform = ImageCms.buildTransform(opened, ImageCms.createProfile("sRGB"), "RGB", "RGB", renderingIntent=intent)
    description = ImageCms.getProfileDescription(opened).strip()
    return ToScreen(transform, description)
