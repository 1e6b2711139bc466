"""Rules for colour and coding: the colour profile, how tiles are compressed, and the history of lossy compression."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Final

from viewer.comparison.metadata_row import Judgement, MetadataRow, Pair, one_sided, two_sided
from viewer.comparison.stated import Stated, is_dicom, known, level_key, said, source_of
from viewer.slides import property_names as names
from viewer.slides.slide import Slide

_LOSSY: Final = ("JPEG",)
"""Of formats without a history; JPEG 2000, JPEG XL and WebP may be either."""
_LOSSLESS: Final = ("uncompressed", "LZW", "Deflate", "PackBits", "PNG", "Zstandard", "LZMA", "RLE", "BMP")
_FLAGS: Final = {"00": "never lossy", "01": "lossy"}


def icc_profile(pair: Pair) -> MetadataRow:
    """The colour profile, byte by byte."""
    original, conversion = _profile(pair.original), _profile(pair.conversion)
    same = pair.original.icc_profile == pair.conversion.icc_profile
    other = "Another profile: colours will be shown otherwise."
    row = two_sided("ICC profile", original, conversion, same, "The same bytes.", other)
    if row.judgement is Judgement.INVENTED:
        return replace(row, reason="The original has none: its colours are now said to be those of this profile.")
    return row


def compression(pair: Pair) -> MetadataRow:
    """How the tiles of level 0 are stored."""
    original, conversion = _coding(pair.original), _coding(pair.conversion)
    same = original is not None and conversion is not None and original.text == conversion.text
    if_same = "The same coding, but other tiles: they were encoded anew."
    if _may_be_copied(pair):
        if_same = "The same coding and tile size: the tiles may have been copied."
    return two_sided("Compression", original, conversion, same, if_same, "The tiles were encoded anew.")


def history(pair: Pair) -> MetadataRow:
    """The lossy compressions that the pixels have gone through (PS3.3 C.7.6.1.1.5: once lossy, always lossy)."""
    name = "Compression history"
    if not is_dicom(pair.conversion):
        before = _coding(pair.original)
        return MetadataRow(name, before, None, Judgement.NOT_COMPARABLE, "Only DICOM keeps a history of compression.")
    original, conversion = _history(pair.original), _history(pair.conversion)
    row = one_sided(name, original, conversion)
    if row is not None:
        return row
    steps = _lossy_steps(pair.original)
    stated = known(said(pair.conversion, names.DICOM_LOSSY))
    if steps is None or stated is None:
        reason = "Whether the original was compressed with loss is not known."
        return MetadataRow(name, original, conversion, Judgement.NOT_COMPARABLE, reason)
    is_lossy = stated.text == "01"
    if steps and not is_lossy:
        reason = "The original was compressed with loss, so that no copy of it may say “never lossy”."
        return MetadataRow(name, original, conversion, Judgement.CHANGED, reason)
    own = 0 if not is_lossy or _may_be_copied(pair) or is_lossless(pair.conversion.levels[0].compression) else 1
    listed, expected = _methods(pair.conversion), steps + own
    if is_lossy and listed < expected:
        reason = f"It lists {listed} of {expected} lossy compressions: that of the original is left out."
        return MetadataRow(name, original, conversion, Judgement.MISSING, reason)
    reason = "Neither side was compressed with loss." if not is_lossy else f"It lists {listed}, as many as there were."
    return MetadataRow(name, original, conversion, Judgement.CARRIED_OVER, reason)


def _profile(slide: Slide) -> Stated | None:
    profile = slide.icc_profile
    if not profile:
        return None
    on_paths = slide.format == "DICOM WSI"
    source = names.DICOM_ICC_PROFILE if on_paths else "ICCProfile" if is_dicom(slide) else "colour profile of the file"
    return Stated(f"{_profile_name(profile)}, {len(profile)} bytes", source)


def _profile_name(profile: bytes) -> str:
    from PIL import ImageCms

    try:
        described: str = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError):
        return "damaged"
    return described.strip() or "without a name"


def _coding(slide: Slide) -> Stated | None:
    level = slide.levels[0]
    if level.compression is None:
        return None
    text = " ".join(part for part in (level.compression, level.subsampling) if part)
    stored = level_key(slide, level, names.MIRAX_IMAGE_FORMAT) or "stored tiles of level 0"
    source = source_of(slide, "TransferSyntaxUID", otherwise=stored)
    return Stated(text, source)


def _may_be_copied(pair: Pair) -> bool:
    ours, theirs = pair.original.levels[0], pair.conversion.levels[0]
    coding = (ours.compression, ours.subsampling) == (theirs.compression, theirs.subsampling)
    return coding and ours.tile_size is not None and ours.tile_size == theirs.tile_size


def is_lossless(compression: str | None) -> bool:
    """Whether a compression, as ``Level`` names it, loses nothing."""
    compression = compression or ""
    return compression.split(" ")[0] in _LOSSLESS or compression.endswith("lossless") or compression == "JPEG-LS"


def _history(slide: Slide) -> Stated | None:
    flag = known(said(slide, names.DICOM_LOSSY)) if is_dicom(slide) else None
    if flag is None:
        coding = None if is_dicom(slide) else _coding(slide)
        return coding and Stated(f"stored as {coding.text}", coding.source)
    text = _FLAGS.get(flag.text, flag.text)
    if (method := known(said(slide, names.DICOM_LOSSY_METHOD))) is not None:
        text += f", {_steps(method)}"
    if (ratio := known(said(slide, names.DICOM_LOSSY_RATIO))) is not None:
        text += f", ratio {_steps(ratio)}"
    return Stated(text, flag.source)


def _steps(stated: Stated) -> str:
    return stated.text.replace("\\", " then ")


def _lossy_steps(slide: Slide) -> int | None:
    """How often the pixels were compressed with loss so far; None where that cannot be told."""
    if is_dicom(slide):
        flag = known(said(slide, names.DICOM_LOSSY))
        return None if flag is None else max(1, _methods(slide)) if flag.text == "01" else 0
    if is_lossless(slide.levels[0].compression):
        return 0
    return 1 if slide.levels[0].compression in _LOSSY else None


def _methods(slide: Slide) -> int:
    methods = known(said(slide, names.DICOM_LOSSY_METHOD))
    return len(methods.text.split("\\")) if methods is not None else 0
