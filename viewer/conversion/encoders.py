"""The encoders of what cannot be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viewer.conversion.settings import Codec, ConversionSettings

if TYPE_CHECKING:
    from wsidicom.codec import Encoder


def encoder_for(settings: ConversionSettings) -> Encoder[Any]:
    """An encoder of 8-bit colour as ``settings`` say; made for one conversion, which may hang on to it."""
    from wsidicom.codec import Encoder, Jpeg2kSettings, JpegLsSettings, JpegSettings, Subsampling

    match settings.codec:
        case Codec.JPEG_2000:
            return Encoder.create_for_settings(Jpeg2kSettings(levels=0))
        case Codec.JPEG_LS:
            return Encoder.create_for_settings(JpegLsSettings(level=0))
        case Codec.JPEG_LS_NEAR:
            return Encoder.create_for_settings(JpegLsSettings(level=settings.near))
        case Codec.JPEG:
            subsampling = Subsampling.from_string(settings.subsampling.replace(":", ""))
            return Encoder.create_for_settings(JpegSettings(quality=settings.quality, subsampling=subsampling))
