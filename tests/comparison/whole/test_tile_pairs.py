"""Pairs of tiles: where they are drawn, their pixels and numbers, and that files are whole and nobody's are lost."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from shapely.geometry import MultiPolygon, box, mapping, shape
from shapely.geometry import Point as ShapelyPoint

from tests.comparison.whole.test_whole_equality import glass, jpeg, panes
from tests.fakes import ArraySlide
from tests.other_process import answer_of
from viewer.comparison.annotations.shapes import UNCLASSIFIED
from viewer.comparison.state import PaneState
from viewer.comparison.whole.annotations import read_annotations
from viewer.comparison.whole.field_reader import FieldError
from viewer.comparison.whole.tile_files import FilesThereError, save_tiles
from viewer.comparison.whole.tile_pairs import TileWish, draw_places, scale_for
from viewer.comparison.whole.tissue import find_tissue
from viewer.geometry import Affine, Mpp, Point, Size
from viewer.jobs.job import Cancelled, Progress, Step

CORNER = (13, 7)
INDEPENDENT = Path(__file__).parent / "independent_tiles.py"


def made(mpp: Mpp | None = Mpp(0.25, 0.25), levels: int = 2) -> tuple[PaneState, PaneState]:  # noqa: B008
    """Glass with tissue but for its upper left, and its conversion with loss."""
    whole = glass(1000, 800)
    cut = np.ascontiguousarray(whole[CORNER[1] :, CORNER[0] :])
    half = np.ascontiguousarray(
        whole[: 800 // 2 * 2, :1000].reshape(400, 2, 500, 2, 3).mean(axis=(1, 3)).astype(np.uint8)
    )
    small = np.ascontiguousarray(half[: (800 - 7) // 2, : (1000 - 13) // 2])
    first, second = [whole, half][:levels], [jpeg(cut), jpeg(small)][:levels]
    tile = Size(128, 128)
    return panes(
        ArraySlide(first, tile=tile, mpp=mpp), ArraySlide(second, tile=tile, mpp=mpp), Affine.translation(*CORNER)
    )


def rows_of(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def annotations(path: Path, *features: object) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(features)}), encoding="utf-8")
    return path


def feature(geometry: object, name: str | None, kind: str = "annotation") -> dict[str, object]:
    properties: dict[str, object] = {"objectType": kind}
    if name is not None:
        properties["classification"] = {"name": name, "color": [200, 0, 0]}
    return {"type": "Feature", "geometry": mapping(geometry), "properties": properties}


# --- places --------------------------------------------------------------------------------------------------------


def places(wish: TileWish, pair: tuple[PaneState, PaneState], *classes: object) -> dict[str, list]:
    return draw_places(wish, scale_for(wish, *pair), find_tissue(pair[0].slide, Progress()), classes)  # type: ignore[arg-type]


def test_tiles_are_drawn_by_the_seed_from_tissue_without_overlapping() -> None:
    pair = made()
    wish = TileWish(size=64, downsample=1, count=12, seed=3)
    drawn = places(wish, pair)[""]
    rects = [box(place.rect.x, place.rect.y, place.rect.right, place.rect.bottom) for place in drawn]
    assert all(one.intersection(other).area == 0 for at, one in enumerate(rects) for other in rects[:at])
    # The glass is white in its upper left: what is drawn holds at least half tissue.
    white = box(0, 0, 250, 266)
    assert all(one.intersection(white).area <= 0.6 * one.area for one in rects)
    assert all(place.tissue >= 0.5 for place in drawn)
    assert [place.rect for place in places(wish, pair)[""]] == [place.rect for place in drawn]
    other = places(TileWish(size=64, downsample=1, count=12, seed=4), pair)[""]
    assert {place.rect for place in other} != {place.rect for place in drawn}


def test_a_part_that_is_too_small_for_a_tile_gives_none() -> None:
    assert places(TileWish(size=4000, downsample=1), made()) == {"": []}


def test_classes_are_drawn_from_their_own_areas(tmp_path: Path) -> None:
    pair = made()
    tumour, stroma = box(300, 100, 640, 700), box(600, 100, 960, 700)
    path = annotations(
        tmp_path / "a.geojson",
        feature(tumour, "Tumour"),
        feature(MultiPolygon([stroma, box(0, 0, 10, 10)]), "Stroma"),
        feature(box(0, 0, 900, 700), "Tumour", kind="detection"),
        feature(ShapelyPoint(5, 5), "Tumour"),
    )
    classes = read_annotations(path, Point(0, 0))
    assert [one.name for one in classes] == ["Stroma", "Tumour"]
    wish = TileWish(size=64, downsample=1, count=8)
    found = places(wish, pair, *classes)
    for name, area in (("Tumour", tumour), ("Stroma", stroma)):
        assert len(found[name]) >= 8
        for place in found[name]:
            inside = box(place.rect.x, place.rect.y, place.rect.right, place.rect.bottom)
            share = inside.intersection(area).area / inside.area
            assert place.class_share == pytest.approx(share, abs=1e-3) and share >= 0.5 and place.class_name == name


# --- scale ---------------------------------------------------------------------------------------------------------


def test_a_stored_level_of_the_wanted_pixel_size_is_taken_as_it_is() -> None:
    for wanted, level in ((0.25, 0), (0.5, 1), (0.502, 1)):
        scale = scale_for(TileWish(mpp=wanted), *made())
        assert (scale.level, scale.resampled, scale.cut(299)) == (level, False, (299, 299))
        assert scale.note == f"As stored, level {level} ({2**level}×)."


def test_where_no_level_fits_both_are_averaged_alike_and_it_is_said() -> None:
    scale = scale_for(TileWish(mpp=0.8), *made())
    assert (scale.level, scale.cut(100)) == (1, (160, 160))
    assert scale.note == "Resampled: averages of 1.6 pixels of level 1 (2×), of both slides alike."
    assert scale.mpp == Mpp(0.8, 0.8)
    unequal = scale_for(TileWish(mpp=1.0), *made(Mpp(0.25, 0.5)))
    assert unequal.cut(100) == (200, 100) and "2 × 1 pixels" in unequal.note


@pytest.mark.parametrize(
    ("wish", "mpp", "words"),
    [
        (TileWish(mpp=0.1), Mpp(0.25, 0.25), "invent pixels"),
        (TileWish(mpp=0.25), None, "no pixel size"),
        (TileWish(downsample=8), Mpp(0.25, 0.25), "no level of 8×"),
        (TileWish(), Mpp(0.25, 0.25), "No pixel size is given"),
        (TileWish(mpp=float("nan")), Mpp(0.25, 0.25), "No pixel size is given"),
    ],
)
def test_what_cannot_be_had_is_refused(wish: TileWish, mpp: Mpp | None, words: str) -> None:
    with pytest.raises(FieldError, match=words):
        scale_for(wish, *made(mpp))


# --- files ---------------------------------------------------------------------------------------------------------


def check_elsewhere(pair: tuple[Path, Path], table: Path) -> list[dict[str, float]]:
    found: list[dict[str, float]] = answer_of(INDEPENDENT, *pair, table)
    return found


def test_the_table_has_the_ssim_of_the_files(tmp_path: Path) -> None:
    from PIL import Image
    from skimage.metrics import structural_similarity

    pair = made()
    for wish in (TileWish(size=99, downsample=1, count=5), TileWish(size=64, mpp=0.8, count=4)):
        saved = save_tiles(wish, *pair, (), tmp_path / str(wish.size), Progress())
        rows = rows_of(saved.table)
        assert len(rows) == saved.pairs == wish.count
        for row in rows:
            first, second = (
                np.asarray(Image.open(saved.table.parent / row[f"{side}_file"])) for side in ("original", "converted")
            )
            assert first.shape == (wish.size, wish.size, 3)
            assert float(row["ssim"]) == pytest.approx(
                structural_similarity(first, second, channel_axis=-1, data_range=255), abs=1e-6
            )
            assert float(row["mae"]) == pytest.approx(np.abs(first.astype(int) - second).mean(), abs=1e-9)
            assert row["pixels"].startswith("Resampled" if wish.mpp else "As stored")
        assert saved.ssim_mean == pytest.approx(np.mean([float(row["ssim"]) for row in rows]))
        assert sorted(path.name for path in saved.table.parent.iterdir()) == sorted(
            [saved.table.name, *(row[f"{side}_file"] for row in rows for side in ("original", "converted"))]
        )


def test_resampled_pixels_are_averages_of_stored_ones(tmp_path: Path) -> None:
    from PIL import Image

    pair = made(levels=1)
    saved = save_tiles(TileWish(size=50, mpp=1.0, count=2), *pair, (), tmp_path, Progress())
    for row in rows_of(saved.table):
        x, y = (int(row[axis]) for axis in ("x", "y"))
        stored = pair[0].slide.pyramid[0][y : y + 200, x : x + 200].reshape(50, 4, 50, 4, 3)  # type: ignore[attr-defined]
        png = np.asarray(Image.open(tmp_path / row["original_file"]))
        assert np.abs(png - stored.mean(axis=(1, 3))).max() <= 0.5 + 1e-9


def test_files_that_are_there_are_not_replaced_unasked(tmp_path: Path) -> None:
    pair, wish = made(), TileWish(size=64, downsample=1, count=2)
    saved = save_tiles(wish, *pair, (), tmp_path, Progress())
    first = tmp_path / rows_of(saved.table)[0]["original_file"]
    first.write_bytes(b"somebody's own")
    with pytest.raises(FilesThereError) as there:
        save_tiles(wish, *pair, (), tmp_path, Progress())
    assert first.name in there.value.names and len(there.value.names) == 5
    assert first.read_bytes() == b"somebody's own"
    save_tiles(wish, *pair, (), tmp_path, Progress(), replace=True)
    assert first.read_bytes() != b"somebody's own"


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    def stop(step: Step) -> None:
        if step.done == 2:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        save_tiles(TileWish(size=64, downsample=1, count=5), *made(), (), tmp_path, progress)
    assert list(tmp_path.iterdir()) == []


def test_where_no_tile_fits_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(FieldError, match="No place holds a tile of 2000 px"):
        save_tiles(TileWish(size=2000, downsample=1), *made(), (), tmp_path, Progress())
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("viewer.comparison.whole.tile_files.write_whole", fail)
    with pytest.raises(OSError, match="No space left"):
        save_tiles(TileWish(size=64, downsample=1, count=2), *made(), (), tmp_path, Progress())
    assert list(tmp_path.iterdir()) == []


# --- annotations ---------------------------------------------------------------------------------------------------


def test_annotations_are_read_in_every_form_that_qupath_writes(tmp_path: Path) -> None:
    square = feature(box(0, 0, 10, 10), None)
    several = feature(box(20, 0, 30, 10), "x")
    several["properties"]["classification"] = {"names": ["Tumour", "Positive"]}  # type: ignore[index]
    path = tmp_path / "list.geojson"
    path.write_text(json.dumps([square, several]))
    found = {one.name: one.area for one in read_annotations(path, Point(100, 50))}
    assert set(found) == {UNCLASSIFIED, "Tumour: Positive"}
    assert found[UNCLASSIFIED].bounds == (100, 50, 110, 60)
    path.write_text(json.dumps(square))
    assert [one.name for one in read_annotations(path, Point(0, 0))] == [UNCLASSIFIED]


def test_areas_of_a_class_are_united_and_outlines_that_cross_are_mended(tmp_path: Path) -> None:
    bow = shape({"type": "Polygon", "coordinates": [[(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)]]})
    path = annotations(tmp_path / "a.geojson", feature(bow, "A"), feature(box(0, 0, 10, 10), "A"))
    (one,) = read_annotations(path, Point(0, 0))
    assert one.area.area == 100


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("not json", "no GeoJSON"),
        ('{"type": "Topology"}', "no GeoJSON of annotations"),
        ('{"type": "FeatureCollection", "features": []}', "no annotation with an area"),
        ('[{"type": "Feature", "geometry": {"type": "Polygon", "coordinates": "x"}, "properties": {}}]', "outline"),
        ('[{"type": "Feature", "geometry": null, "properties": null}]', "no annotation with an area"),
    ],
)
def test_other_files_are_refused_in_a_sentence(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "a.geojson").write_text(content)
    with pytest.raises(FieldError, match=words):
        read_annotations(tmp_path / "a.geojson", Point(0, 0))
    with pytest.raises(FieldError, match="cannot be read"):
        read_annotations(tmp_path / "none.geojson", Point(0, 0))
