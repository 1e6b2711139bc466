"""Conversions that are as they should be, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversion.verify.folders import QUALITY, TILE, Made, mirax_made, ndpi_made, svs_made, write_mirax, write_svs
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid

JPEG = ConversionSettings(tile_size=TILE, quality=QUALITY)
MIRAX = {
    "jpeg": JPEG,
    "jpeg rebuilt": ConversionSettings(tile_size=TILE, quality=QUALITY, pyramid=Pyramid.REBUILT, thumbnail=False),
    "j2k rebuilt": ConversionSettings(
        tile_size=TILE, codec=Codec.JPEG_2000, pyramid=Pyramid.REBUILT, thumbnail=False, pass_through=False
    ),
    "jpegls": ConversionSettings(tile_size=TILE, codec=Codec.JPEG_LS, thumbnail=False),
    "near": ConversionSettings(tile_size=TILE, codec=Codec.JPEG_LS_NEAR, near=2, thumbnail=False),
    "near rebuilt": ConversionSettings(
        tile_size=TILE, codec=Codec.JPEG_LS_NEAR, near=2, pyramid=Pyramid.REBUILT, thumbnail=False
    ),
}


@pytest.fixture(scope="session")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with slide.mrxs and slide.svs."""
    folder = tmp_path_factory.mktemp("originals")
    write_mirax(folder / "slide.mrxs")
    write_svs(folder / "slide.svs")
    return folder


@pytest.fixture(scope="session")
def made(originals: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """By kind: those of ``MIRAX`` ("jpegls" with the extended offset table), "copied", and "cut"."""
    folder = tmp_path_factory.mktemp("made")
    found = {
        name: mirax_made(originals / "slide.mrxs", folder / name, settings, eot=name == "jpegls")
        for name, settings in MIRAX.items()
    }
    return found | {"copied": svs_made(originals / "slide.svs", folder / "copied"), "cut": ndpi_made(folder / "cut")}
