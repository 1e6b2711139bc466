"""How ``convert`` encodes pixels: by the name of a preset, or put together of single options."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from viewer.conversion.presets import CUSTOM, CUSTOM_BEGINNING, PRESETS, preset
from viewer.conversion.settings import NEARS, QUALITIES, SUBSAMPLINGS, Codec, ConversionSettings

_USUAL = PRESETS[0].name


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add them to the command."""
    begin = CUSTOM_BEGINNING
    parser.add_argument(
        "--preset", choices=(*(one.name for one in PRESETS), CUSTOM), help=f"how pixels are encoded ({_USUAL})"
    )
    group = parser.add_argument_group("custom", f"what follows means --preset {CUSTOM}, which need not be said")
    group.add_argument(
        "--codec",
        type=Codec,
        choices=list(Codec),
        help=f"jpeg2000 and jpegls are lossless, jpegls-near nearly so ({begin.codec})",
    )
    group.add_argument("--quality", type=int, metavar="N", help=f"of jpeg, {_range(QUALITIES)} ({begin.quality})")
    group.add_argument("--subsampling", choices=SUBSAMPLINGS, help=f"of the colour of jpeg ({begin.subsampling})")
    group.add_argument(
        "--near", type=int, metavar="N", help=f"grey levels that jpegls-near is off by, {_range(NEARS)} ({begin.near})"
    )
    group.add_argument(
        "--copy-tiles", action="store_true", help="copy stored tiles where DICOM allows, encode only the rest"
    )


def settings(arguments: argparse.Namespace) -> ConversionSettings:
    """What the options ask for.

    Raises:
        ValueError: They contradict one another, or a number is out of range; one sentence.
    """
    asked: dict[str, Any] = {name: getattr(arguments, name) for name in ("codec", "quality", "subsampling", "near")}
    said = {name: value for name, value in asked.items() if value is not None}
    if arguments.copy_tiles:
        said["pass_through"] = True
    name = arguments.preset or (CUSTOM if said else _USUAL)
    if name != CUSTOM:
        if said:
            raise ValueError(
                f"{_option(next(iter(said)))} goes with --preset {CUSTOM}: {name} says itself how pixels are encoded. "
                "Leave one of the two out."
            )
        return preset(name).settings
    codec: Codec = said.get("codec", CUSTOM_BEGINNING.codec)
    for option in said:
        owners = [one for one in Codec if option in one.options]
        if owners and codec not in owners:
            raise ValueError(
                f"{_option(option)} is of the codec {owners[0]}, not of {codec}. Leave it out, or choose that codec."
            )
    return replace(CUSTOM_BEGINNING, **said)


def _option(name: str) -> str:
    return "--copy-tiles" if name == "pass_through" else f"--{name}"


def _range(limits: tuple[int, int]) -> str:
    return f"{limits[0]} to {limits[1]}"
