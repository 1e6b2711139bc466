"""What the sample writer stores, against OpenSlide and an independent model of the format."""

from __future__ import annotations

import hashlib
import itertools
import threading
from pathlib import Path

import numpy as np
import openslide
import pytest
from numpy.typing import NDArray

from tests.mirax_model import MiraxModel
from viewer.geometry import Mpp, Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.sample import CoordinatePainter, FlatPainter, SampleSpec, SampleTruth, write_sample

ROUGH = {
    "photos": (4, 3),
    "margins": (1, 0, 1, 2),
    "overlap": (21, 14),
    "jitter": 4,
    "skew": (-2, 3),
    "origin": (7, -5),
    "missing": frozenset({(2, 1), (4, 2)}),
}


def write(folder: Path, **changes: object) -> tuple[Path, SampleTruth]:
    spec = SampleSpec.plain(painter=CoordinatePainter(), **changes)
    path = folder / "slide.mrxs"
    return path, write_sample(path, spec)


def openslide_pixels(path: Path, left: int, top: int, width: int, height: int, level: int = 0) -> NDArray[np.uint8]:
    with openslide.OpenSlide(path) as slide:
        return np.asarray(slide.read_region((left, top), level, (width, height)))


@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "BMP24"])
@pytest.mark.parametrize("positions", ["vimslide", "stitching", "none"])
@pytest.mark.parametrize("layout", ["rough", "plain", "divisions 1"])
def test_level_0_is_bit_equal_to_the_model(tmp_path: Path, image_format: str, positions: str, layout: str) -> None:
    changes: dict[str, object] = {"rough": dict(ROUGH), "plain": {}, "divisions 1": ROUGH | {"divisions": 1}}[layout]
    if positions == "none":
        changes |= {"jitter": 0, "skew": (0, 0), "origin": (0, 0)}
        if layout == "rough":
            changes["overlap"] = (21.4, 14.7)
    path, truth = write(tmp_path, image_format=image_format, positions=positions, quality=75, **changes)
    model = MiraxModel(path)
    width, height = truth.level_sizes[0]
    box = (-20, -20, width + 40, height + 40)
    assert np.array_equal(openslide_pixels(path, *box), model.level0(*box))
    assert {divmod(i, model.across) for i in model.level_images[0]} == {
        (p.row * model.divisions + y, p.column * model.divisions + x)
        for p in truth.photos
        if p.scanned
        for x in range(model.divisions)
        for y in range(model.divisions)
    }


def test_lossless_pixels_are_the_painter_s(tmp_path: Path) -> None:
    path, truth = write(tmp_path, **ROUGH)
    width, height = truth.level_sizes[0]
    pixels = openslide_pixels(path, 0, 0, width, height)
    painted = CoordinatePainter()(0, 0, width, height)
    scanned = np.zeros((height, width), bool)
    for photo in truth.photos:
        if photo.scanned:
            scanned[max(0, photo.y) : photo.y + 192, max(0, photo.x) : photo.x + 256] = True
    assert 0 < scanned.mean() < 1
    assert np.array_equal(pixels[..., 3] == 255, scanned)
    assert np.array_equal(pixels[scanned][:, :3], painted[scanned])


def test_notches_appear_where_the_right_photo_lies_lower(tmp_path: Path) -> None:
    """The left photo's next image row wins in a strip as high as the step (openslide issue 295)."""
    path = tmp_path / "slide.mrxs"
    spec = SampleSpec.plain(photos=(2, 1), overlap=(20, 0), skew=(0, 6), gain_error=0.2, painter=FlatPainter())
    truth = write_sample(path, spec)
    left, right = ({round(128 * p.gain)} for p in truth.photos)
    column = openslide_pixels(path, truth.photos[1].x + 5, 0, 1, 192)[:, 0, 0]
    assert set(column[48:54].tolist()) <= left
    assert set(column[6:48].tolist()) <= right
    assert set(column[54:96].tolist()) <= right


def test_bounds_sizes_and_settings(tmp_path: Path) -> None:
    path, truth = write(tmp_path, **ROUGH, mpp=Mpp(0.25, 0.2512), objective=40, fill=(250, 240, 230), levels=7)
    with openslide.OpenSlide(path) as slide:
        properties = slide.properties
        bounds = [int(properties[f"openslide.bounds-{key}"]) for key in ("x", "y", "width", "height")]
        assert bounds == [truth.bounds.x, truth.bounds.y, truth.bounds.width, truth.bounds.height]
        assert slide.level_dimensions == tuple((s.width, s.height) for s in truth.level_sizes)
        assert slide.level_downsamples == tuple(2.0**i for i in range(7))
        assert properties["openslide.mpp-x"] == "0.25"
        assert float(properties["openslide.mpp-y"]) == 0.2512
        assert properties["openslide.objective-power"] == "40"
        assert properties["openslide.background-color"].upper() == "FAF0E6"
        assert properties["mirax.GENERAL.SLIDE_NAME"] == "Verislide sample"
    raw = (path.with_suffix("") / "Slidedat.ini").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf[GENERAL]\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n")


@pytest.mark.parametrize("divisions", [1, 2, 4, 8])
def test_coarse_levels_show_the_same_picture(tmp_path: Path, divisions: int) -> None:
    """Where photos do not overlap, each level is the mean of 2 x 2 pixels of the one before, up to rounding.

    True as long as a photo's part of an image is a whole number of pixels (OpenSlide cuts at fractions otherwise).
    """
    levels = 5 if divisions == 1 else 6
    path, truth = write(tmp_path, divisions=divisions, photos=(16 // divisions, 16 // divisions), levels=levels)
    finer = openslide_pixels(path, 0, 0, *truth.level_sizes[0])[..., :3]
    for level, size in itertools.islice(enumerate(truth.level_sizes), 1, None):
        height, width = size.height, size.width
        pixels = openslide_pixels(path, 0, 0, width, height, level)
        assert (pixels[1:-1, 1:-1, 3] == 255).all()
        means = finer[: 2 * height, : 2 * width].reshape(height, 2, width, 2, 3).mean((1, 3))
        assert np.abs(means - pixels[..., :3])[1:-1, 1:-1].max() <= 1.01
        finer = pixels[..., :3]


def test_coarse_levels_lie_where_level_0_does_with_overlap_and_skew(tmp_path: Path) -> None:
    path, truth = write(tmp_path, **ROUGH | {"missing": frozenset()}, levels=6)
    box = truth.bounds
    for level in range(1, 6):
        scale = 2**level
        width, height = int(box.width) // scale - 2, int(box.height) // scale - 2
        x, y = (int(v) // scale * scale + scale for v in (box.x, box.y))
        coarse = openslide_pixels(path, x, y, width, height, level).astype(float)
        painted = CoordinatePainter()(x, y, width * scale, height * scale)
        expected = painted.reshape(height, scale, width, scale, 3).mean((1, 3))
        opaque = coarse[..., 3] == 255
        assert opaque.mean() > 0.5
        difference = np.abs(coarse[..., :3] - expected)[opaque]
        # one coarse pixel is 2^level grey values; the bilinear shift and seams cost less than half of that
        assert np.percentile(difference, 95) <= 1 + scale / 4


def test_data_files_are_split_and_headed(tmp_path: Path) -> None:
    for kind, limit in (("per level", 40_000), ("mixed", 60_000)):
        path = tmp_path / f"{kind}.mrxs"
        truth = write_sample(path, SampleSpec.plain(data_files=kind, data_file_bytes=limit, image_format="BMP24"))
        files = sorted(path.with_suffix("").glob("Data*.dat"))
        assert len(files) == truth.data_files > 8
        for number, file in enumerate(files):
            head = file.read_bytes()[:296]
            assert head[:5] == b"01.01"
            assert head[37:40] == f"{number:03}".encode()
            assert set(head[40:]) == {ord("0")}
            assert file.name == f"Data{number:04}.dat"
            assert file.stat().st_size <= limit or number > len(files) - 6  # the pictures may be larger alone
        assert MiraxModel(path).level0(0, 0, 512, 384)[..., 3].min() == 255


def test_associated_pictures(tmp_path: Path) -> None:
    path, _ = write(tmp_path, **ROUGH)
    with openslide.OpenSlide(path) as slide:
        pictures = {name: np.asarray(image.convert("RGB")) for name, image in slide.associated_images.items()}
        width, height = slide.dimensions
    assert set(pictures) == {"label", "macro", "thumbnail"}
    shape = pictures["thumbnail"].shape
    assert abs(shape[1] / shape[0] - width / height) < 0.02
    dark = (pictures["label"].max(axis=2) < 80).mean()
    assert 0.02 < dark < 0.3  # text and bars

    bare = tmp_path / "bare.mrxs"
    write_sample(bare, SampleSpec.plain(associated_images=False))
    with openslide.OpenSlide(bare) as slide:
        assert len(slide.associated_images) == 0


def test_label_text_reaches_the_label(tmp_path: Path) -> None:
    labels = []
    for text in ("ONE", "TWO"):
        path = tmp_path / f"{text}.mrxs"
        write_sample(path, SampleSpec.plain(label_text=text))
        with openslide.OpenSlide(path) as slide:
            labels.append(np.asarray(slide.associated_images["label"].convert("L")))
    assert (np.abs(labels[0].astype(int) - labels[1]) > 100).any()


def digest(path: Path) -> str:
    files = [path, *sorted(path.with_suffix("").iterdir())]
    return hashlib.sha256(b"".join(file.name.encode() + file.read_bytes() for file in files)).hexdigest()


def test_equal_specs_give_equal_bytes_whatever_the_workers(tmp_path: Path) -> None:
    digests = set()
    for workers in (1, 2, 5):
        folder = tmp_path / str(workers)
        folder.mkdir()
        path, _ = write(folder, **ROUGH, noise=3, gain_error=0.05, vignette=0.1, registration_error=2, workers=workers)
        digests.add(digest(path))
    assert len(digests) == 1
    other = tmp_path / "other"
    other.mkdir()
    path, _ = write(other, **ROUGH, noise=3, gain_error=0.05, vignette=0.1, registration_error=2, seed=2)
    assert digest(path) not in digests


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    steps: list[Step] = []

    def listen(step: Step) -> None:
        steps.append(step)
        if len(steps) == 3:
            progress.cancel()

    progress = Progress(listen)
    with pytest.raises(Cancelled):
        write_sample(tmp_path / "slide.mrxs", SampleSpec.plain(photos=(5, 5)), progress)
    assert list(tmp_path.iterdir()) == []
    assert [step.done for step in steps] == [1, 2, 3]
    assert not [t for t in threading.enumerate() if t.name.startswith("sample")]


def test_a_failing_painter_leaves_nothing(tmp_path: Path) -> None:
    def painter(x: int, y: int, width: int, height: int) -> NDArray[np.uint8]:
        raise RuntimeError("out of paint")

    with pytest.raises(RuntimeError, match="out of paint"):
        write_sample(tmp_path / "slide.mrxs", SampleSpec.plain(painter=painter))
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_refuses_the_last_step_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if target == tmp_path / "slide.mrxs":
            raise PermissionError("no")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        write(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path, _ = write(tmp_path)
    before = digest(path)
    with pytest.raises(FileExistsError, match=r"slide\.mrxs"):
        write(tmp_path)
    path.unlink()
    with pytest.raises(FileExistsError, match="slide exists"):
        write(tmp_path)
    path.write_bytes(b"")
    assert digest(path) != before


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"divisions": 3}, "divisions"),
        ({"positions": "none", "jitter": 1}, "positions"),
        ({"photos": (0, 1)}, "photo"),
        ({"levels": 0}, "levels"),
        ({"data_file_bytes": 2**31}, "2 GiB"),
        ({"missing": frozenset(itertools.product(range(2), range(2)))}, "no photo"),
    ],
)
def test_impossible_specs_are_refused(tmp_path: Path, changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        write_sample(tmp_path / "slide.mrxs", SampleSpec.plain(**changes))
    assert list(tmp_path.iterdir()) == []


def test_name_must_end_in_mrxs(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="mrxs"):
        write_sample(tmp_path / "slide.tif", SampleSpec.plain())


def test_with_size() -> None:
    spec = SampleSpec().with_size(100_000, 80_000)
    assert abs(spec.size.width - 100_000) < 1240
    assert abs(spec.size.height - 80_000) < 904
    assert SampleSpec.plain(image_size=Size(100, 90)).with_size(1, 1).photos == (1, 1)
