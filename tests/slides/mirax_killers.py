"""Kinds of damage that hang OpenSlide 4.0 or kill the process that reads the slide, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.slides import mirax_damage as damage

Damage = Callable[[Path], object]


def _without_positions(edit: Damage) -> Damage:
    def both(slide: Path) -> None:
        damage.remove_positions(slide)
        edit(slide)

    return both


def _set(**values: object) -> Damage:
    def edit(slide: Path) -> None:
        for key, new in values.items():
            damage.set_value(slide, key, new)

    return edit


def _move(place: int) -> Damage:
    return lambda slide: damage.move_photo(slide, damage.scanned_photo(slide), place, place)


def _pipe(name: str) -> Damage:
    return lambda slide: damage.replace_by_pipe(damage.folder_of(slide) / name)


OFF = "pixels off the slide"
KILLERS: dict[str, tuple[Damage, str]] = {
    "levels-int-max": (_set(HIER_0_COUNT=2**31 - 1), "2147483647 zoom levels"),
    "files-int-max": (_set(FILE_COUNT=2**31 - 1), "2147483647 data files"),
    "overlap-nan": (_set(OVERLAP_X="nan"), "OVERLAP_X of level 0"),
    "overlap-inf": (_set(OVERLAP_X="inf"), "OVERLAP_X of level 0"),
    "overlap-1e300": (_set(OVERLAP_X="1e300"), "overlap by 1e+300 pixels"),
    "position-5e6": (_move(5_000_000), OFF),
    "position-int-max": (_move(2**31 - 1), OFF),
    "position-int-min": (_move(-(2**31)), OFF),
    "positions-random": (lambda slide: damage.scatter_photos(slide, b"\x91\xf3\x07\x5b\x22\xa6\x13\x4c"), OFF),
    "divisions-1000": (_without_positions(_set(CameraImageDivisionsPerSide=1000)), "1000 images a side"),
    "images-2e9": (_without_positions(_set(IMAGENUMBER_X=2_000_000_000)), "2000000000 x"),
    "images-1e8-down": (_without_positions(_set(IMAGENUMBER_Y=100_000_000)), "x 100000000 images"),
    "photos-7e10": (
        _without_positions(_set(IMAGENUMBER_X=262_144, IMAGENUMBER_Y=262_144)),
        "262144 x 262144 images",
    ),
    "width-2e9": (_set(DIGITIZER_WIDTH=2_000_000_000), "images of 2000000000 x"),
    "size-65500": (_set(DIGITIZER_WIDTH=65_500, DIGITIZER_HEIGHT=65_500), "images of 65500 x 65500"),
    "position-length-negative": (lambda slide: damage.set_position_length(slide, -9), "length -9"),
    "slidedat-pipe": (_pipe(damage.SLIDEDAT), "Slidedat.ini is a pipe"),
    "index-pipe": (_pipe("Index.dat"), "Index.dat is a pipe"),
    "data-pipe": (lambda slide: damage.replace_by_pipe(damage.data_file(slide, 0)), "is a pipe"),
}
