from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from pydicom.encaps import generate_frames

from tests.conversion.mirax_pixels import write_waves
from tests.other_process import worked_out
from tests.slides import mirax_damage as damage
from viewer.conversion import mirax_source as our_source
from viewer.conversion.mirax_level0 import MiraxLevel0
from viewer.conversion.mirax_source import MiraxSource, mirax_source
from viewer.conversion.salvage import Salvage
from viewer.slides.slide import SlideError

STOCK = """
import sys
from wsidicom.codec import JpegSettings, Subsampling
from wsidicomizer import WsiDicomizer
WsiDicomizer.convert(
    sys.argv[1], sys.argv[2], tile_size=128, encoding=JpegSettings(quality=90, subsampling=Subsampling.R420)
)
"""


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_waves(tmp_path_factory.mktemp("source") / "slide.mrxs")


@pytest.fixture(scope="module")
def stock(slide: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What wsidicomizer writes by itself."""
    folder = tmp_path_factory.mktemp("stock") / "dicom"
    worked_out(STOCK, slide, folder)
    return folder


def convert(slide: Path, folder: Path, salvage: Salvage | None = None, *, whole_canvas: bool = False) -> None:
    from wsidicom.codec import JpegSettings, Subsampling
    from wsidicomizer import WsiDicomizer

    source = mirax_source(salvage or Salvage(slide.name), whole_canvas=whole_canvas)
    encoding = JpegSettings(quality=90, subsampling=Subsampling.R420)
    with WsiDicomizer.open(slide, tile_size=128, encoding=encoding, preferred_source=source) as opened:
        opened.save(folder)


def frames(folder: Path) -> dict[tuple[str, int, int], list[bytes]]:
    """Encoded frames by kind and size of the picture."""
    found = {}
    for path in folder.glob("*.dcm"):
        one = pydicom.dcmread(path)
        key = str(one.ImageType[2]), int(one.TotalPixelMatrixColumns), int(one.TotalPixelMatrixRows)
        found[key] = list(generate_frames(one.PixelData, number_of_frames=int(one.NumberOfFrames)))
    return found


def test_every_frame_is_what_wsidicomizer_writes_by_itself(
    slide: Path, stock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    original = MiraxLevel0.read
    monkeypatch.setattr(MiraxLevel0, "read", lambda *arguments: (read.append(1), original(*arguments))[1])
    salvage = Salvage(slide.name)
    convert(slide, tmp_path / "ours", salvage)
    expected, found = frames(stock), frames(tmp_path / "ours")
    assert len(expected) == 4 + 3
    assert found == expected
    finest = max(expected, key=lambda key: key[1])
    assert len(read) >= len(expected[finest]), "level 0 should have been read from the data files"
    assert salvage.regions == ()
    assert salvage.notes == ()


def test_what_cannot_be_read_directly_openslide_reads(
    slide: Path, stock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise our_source.NotDirectError("is of a kind that nobody knows")

    monkeypatch.setattr(our_source, "MiraxLevel0", refuse)
    convert(slide, tmp_path / "ours")
    assert frames(tmp_path / "ours") == frames(stock)


def test_why_openslide_reads_is_known(slide: Path, tmp_path: Path) -> None:
    from upath import UPath

    png = write_waves(tmp_path / "png.mrxs", photos=(1, 1), missing=frozenset(), image_format="PNG")
    for path, why in ((slide, ""), (png, "stores level 0 as PNG, not JPEG")):
        source = MiraxSource(UPath(path), None)
        assert source.why_not_direct == why
        source.close()


def test_a_slide_that_would_hang_openslide_is_refused(slide: Path, tmp_path: Path) -> None:
    copy = damage.copy_slide(slide, tmp_path)
    damage.move_photo(copy, damage.scanned_photo(copy), 5_000_000, 5_000_000)
    with pytest.raises(SlideError, match=r"^slide\.mrxs cannot be opened: camera position"):
        convert(copy, tmp_path / "out")


def test_a_damaged_label_is_left_out_and_noted(slide: Path, tmp_path: Path) -> None:
    copy = damage.copy_slide(slide, tmp_path)

    def halve(picture: bytearray) -> None:
        picture[len(picture) // 2 :] = bytes(len(picture) - len(picture) // 2)

    damage.edit_label(copy, halve)
    salvage = Salvage(copy.name)
    convert(copy, tmp_path / "out", salvage)
    assert {key[0] for key in frames(tmp_path / "out")} == {"VOLUME", "OVERVIEW", "THUMBNAIL"}
    (note,) = salvage.notes
    assert note == "The label of slide.mrxs was left out: its data end in the middle of a picture."


def test_the_whole_canvas_begins_at_its_corner(slide: Path, tmp_path: Path) -> None:
    import openslide

    convert(slide, tmp_path / "out", whole_canvas=True)
    with openslide.OpenSlide(slide) as original:
        assert ("VOLUME", *original.dimensions) in frames(tmp_path / "out")
