"""Several focal planes: what is hidden is hidden in each of them, and all else stays as it is stored."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread

from tests.export.dicom_source import CODINGS, TILE, changes, finish, original_frames
from tests.export.exports import Export
from tests.export.made import Glass, redactions
from tests.export.test_dicom import HIDDEN, dciodvfy, export, held, hidden_cells
from tests.export.test_dicom_damage import on_frames
from tests.other_process import worked_out
from tests.slides.dicom_made import Series, write_level
from viewer.conversion.verify.result import Outcome
from viewer.export.settings import TiffCompression
from viewer.export.verify import verify_export
from viewer.slides.slide import SlideError

SIZE = 384, 256
FRAMES = 3 * 2
"""Of a plane."""


def write_planes(folder: Path, heights: Sequence[float], *, apart: bool = False, seed: int = 1) -> Path:
    """One level; each plane a little darker than the one below, and its noise in ``HIDDEN`` another one."""
    folder.mkdir(parents=True)
    how, series = CODINGS["jpeg"], Series()
    planes = {
        (height, "0"): (Glass((HIDDEN,), seed + 10 * number)(0, 0, *SIZE) * (1 - number / 10)).astype(np.uint8)
        for number, height in enumerate(heights)
    }
    held_in = [{key: pixels} for key, pixels in planes.items()] if apart else [planes]
    stated = {
        "LossyImageCompression": "01",
        "LossyImageCompressionRatio": 9.5,
        "LossyImageCompressionMethod": how.method,
    }
    for number, part in enumerate(held_in):
        path = folder / f"MeyerSlide{number}.dcm"
        write_level(
            path,
            part,
            series=series,
            tile=TILE,
            syntax=how.syntax,
            encode=how.encode,
            photometric=how.photometric,
            changes={**changes(lambda name: f"Canary{name}Q"), **stated, "InstanceNumber": number + 1},
        )
        finish(path, lambda name: f"Canary{name}Q", False, lambda _: None)
    return folder


PLANES = {"in one file": ((0.0, 2.0, 4.0), False), "in files of their own": ((-1.5, 0.0, 4.0), True)}
READ = """
import sys
import numpy as np
from wsidicom import WsiDicom
with WsiDicom.open(sys.argv[1]) as slide:
    level = slide.levels[0]
    planes = sorted(level.focal_planes)
    print(planes)
    size = (level.size.width, level.size.height)
    np.save(sys.argv[2], [np.asarray(slide.read_region((0, 0), 0, size, z=one).convert("RGB")) for one in planes])
"""


@pytest.fixture(scope="module", params=PLANES)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder, (heights, apart) = tmp_path_factory.mktemp("planes"), PLANES[request.param]
    source = write_planes(folder / "MeyerFolder", heights, apart=apart)
    assert export(source, folder / "out").verification.passed
    return source, folder / "out"


def stored(source: Path) -> list[bytes]:
    return [frame for path in sorted(source.iterdir()) for frame in original_frames(path)]


def test_frames_outside_are_the_stored_ones_in_every_plane(exported: tuple[Path, Path]) -> None:
    source, out = exported
    ours, theirs = original_frames(out / "ST-7_level0.dcm"), stored(source)
    ((hit, _),) = hidden_cells(source, HIDDEN)
    assert len(ours) == len(theirs) == 3 * FRAMES
    changed = {index for index, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other}
    assert changed == {plane * FRAMES + row * 3 + column for plane in range(3) for column, row in hit}
    (file,) = json.loads((out / "manifest.json").read_text())["files"]
    assert file["levels"][0]["tiles"]["copied"] == 3 * (FRAMES - len(hit))


def test_what_is_hidden_is_fill_in_every_plane_for_another_reader(exported: tuple[Path, Path], tmp_path: Path) -> None:
    said = [worked_out(READ, folder, tmp_path / f"{number}.npy") for number, folder in enumerate(exported)]
    assert said[0] == said[1]
    ((hit, _),) = hidden_cells(exported[0], HIDDEN)
    theirs, ours = (np.load(tmp_path / f"{number}.npy").astype(int) for number in range(2))
    down, across = (slice(int(start), int(end)) for start, end in ((HIDDEN.y, HIDDEN.bottom), (HIDDEN.x, HIDDEN.right)))
    assert len(ours) == 3
    assert (theirs[:, down, across].max(axis=(1, 2, 3)) > 100).all()
    assert ours[:, down, across].max() == 0
    same = np.ones(ours.shape[1:3], bool)
    for column, row in hit:
        same[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE] = False
    assert np.array_equal(ours[:, same], theirs[:, same])


def test_the_files_are_right_and_know_nothing_of_the_slide(exported: tuple[Path, Path]) -> None:
    source, out = exported
    path = out / "ST-7_level0.dcm"
    header = dcmread(path, stop_before_pixels=True)
    apart = len(list(source.iterdir())) > 1
    assert (header.TotalPixelMatrixFocalPlanes, header.NumberOfFrames) == (3, 3 * FRAMES)
    assert header.DimensionOrganizationType == ("TILED_SPARSE" if apart else "TILED_FULL")
    assert b"Canary" not in path.read_bytes()
    assert set(dciodvfy(path)) <= {line for one in source.iterdir() for line in dciodvfy(one)}


@pytest.mark.parametrize("name", PLANES)
def test_slides_that_differ_in_what_is_hidden_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    heights, apart = PLANES[name]
    for seed in (1, 2):
        source = write_planes(tmp_path / f"s{seed}", heights, apart=apart, seed=seed)
        export(source, tmp_path / f"o{seed}")
    assert held(tmp_path / "o1") == held(tmp_path / "o2")


def test_damage_in_an_upper_plane_is_found(exported: tuple[Path, Path], tmp_path: Path) -> None:
    source, out = exported
    ((hit, _),) = hidden_cells(source, HIDDEN)
    (column, row), (other,) = min(hit), [index for index in range(FRAMES) if (index % 3, index // 3) not in hit][:1]
    at = 2 * FRAMES + row * 3 + column

    def shown_again(frames: list[bytes], _made: Export) -> None:
        frames[at] = stored(source)[at]

    def of_another_plane(frames: list[bytes], _made: Export) -> None:
        frames[FRAMES + other] = frames[other]

    for change, check in ((shown_again, "Hidden pixels"), (of_another_plane, "Copied tiles")):
        made = Export(source, out, redactions(HIDDEN)).copied_to(tmp_path / check)
        on_frames(change)(made)
        made.seal()
        found = verify_export(made.folder, made.source, made.redactions)
        assert check in {one.name for one in found.checks if one.outcome is Outcome.FAILED}


def test_planes_are_not_encoded_anew(tmp_path: Path) -> None:
    source = write_planes(tmp_path / "slide", (0.0, 2.0))
    with pytest.raises(SlideError, match="several focal planes, which cannot be encoded anew") as caught:
        export(source, tmp_path / "out", compression=TiffCompression.JPEG)
    assert "auto" in caught.value.advice


def test_several_optical_paths_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "slide"
    folder.mkdir()
    pixels = Glass((), 1)(0, 0, 64, 64)
    write_level(folder / "a.dcm", {(0.0, "0"): pixels, (0.0, "1"): pixels}, series=Series(), tile=64)
    with pytest.raises(SlideError, match=r"more than one optical path \(2\)"):
        export(folder, tmp_path / "out")
