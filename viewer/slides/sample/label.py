"""The pictures beside the pyramid: the label, the whole glass with label and tissue, and the preview of the grid."""

from __future__ import annotations

import io
from collections.abc import Iterable

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from viewer.geometry import Size
from viewer.slides.sample.spec import Photo, SampleSpec
from viewer.slides.slide import RgbArray

_PREVIEW_SIDE = 1024
_GLASS = Size(1500, 520)
_LABEL = Size(520, 440)


def preview_scale(spec: SampleSpec) -> float:
    """Preview pixels per level-0 pixel; the preview shows the whole grid."""
    return min(1.0, _PREVIEW_SIDE / max(spec.size))


def preview_photo_size(spec: SampleSpec) -> Size:
    """Size of a photo in the preview."""
    scale = preview_scale(spec)
    return Size(max(1, round(spec.photo_size.width * scale)), max(1, round(spec.photo_size.height * scale)))


def preview(spec: SampleSpec, photos: Iterable[tuple[Photo, RgbArray]]) -> RgbArray:
    """The whole grid with the photos where they were taken, right and lower ones on top; they come row by row."""
    scale = preview_scale(spec)
    picture = Image.new("RGB", (round(spec.size.width * scale), round(spec.size.height * scale)), spec.fill)
    for photo, rgb in photos:
        picture.paste(Image.fromarray(rgb), (round(photo.x * scale), round(photo.y * scale)))
    return np.asarray(picture)


def label(spec: SampleSpec) -> RgbArray:
    """A paper label with the spec's text and a pattern that looks like a barcode (it encodes nothing)."""
    picture = Image.new("RGB", (_LABEL.width, _LABEL.height), (250, 249, 244))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((6, 6, _LABEL.width - 7, _LABEL.height - 7), outline=(90, 90, 90), width=2)
    draw.multiline_text((36, 30), spec.label_text, fill=(20, 20, 20), font=ImageFont.load_default(48), spacing=14)
    bars = np.random.default_rng((spec.seed, 7)).integers(2, 8, 80)
    for start, width in zip(np.cumsum(bars)[::2], bars[1::2], strict=True):
        if start < _LABEL.width - 80:
            draw.rectangle((36 + start, 300, 36 + start + width - 1, 400), fill=(15, 15, 15))
    return np.asarray(picture)


def macro(spec: SampleSpec, grid: RgbArray) -> RgbArray:
    """A photograph of the whole glass slide, made of the label and the preview."""
    picture = Image.new("RGB", (_GLASS.width, _GLASS.height), (214, 218, 220))
    picture.paste(Image.fromarray(label(spec)).resize((390, 330), Image.Resampling.LANCZOS), (30, 95))
    room = Size(_GLASS.width - 480, _GLASS.height - 40)
    tissue = Image.fromarray(grid)
    scale = min(room.width / tissue.width, room.height / tissue.height)
    tissue = tissue.resize((round(tissue.width * scale), round(tissue.height * scale)), Image.Resampling.LANCZOS)
    place = (450 + (room.width - tissue.width) // 2, 20 + (room.height - tissue.height) // 2)
    picture.paste(tissue, place)
    frame = ImageDraw.Draw(picture)
    frame.rectangle((0, 0, _GLASS.width - 1, _GLASS.height - 1), outline=(140, 150, 155), width=5)
    return np.asarray(picture)


def jpeg(rgb: RgbArray) -> bytes:
    """A picture as the JPEG that MIRAX wants for everything beside the pyramid."""
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "JPEG", quality=90)
    return stream.getvalue()
