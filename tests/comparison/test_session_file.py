"""What is on screen is written to a file and read back; what is wrong is one sentence, and nothing is half written."""

from __future__ import annotations

import base64
import json
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from viewer.comparison.coverage import BANDS, Coverage, CoverageGrid
from viewer.comparison.display import MAP_PLACE, Arrangement, Channel, Curtain, Display, Lies, Measure, Mode, Scale
from viewer.comparison.ruler import Measure as Drawn
from viewer.comparison.session_file import (
    SavedSession,
    SavedSlide,
    SavedView,
    SavedWindow,
    SessionFileError,
    read_session,
    write_session,
)
from viewer.comparison.session_marks import Marks, Seen
from viewer.comparison.tone import Tone
from viewer.geometry import Affine, Point, Rect, Size

DISPLAY = Display(
    mode=Mode.CURTAIN,
    measure=Measure.SIGNED,
    lies=Lies.APART,
    map_opacity=0.4,
    ssim=Scale(0.9, 0.85),
    colour=Scale(5.0),
    channel=Channel.GREEN,
    gain=16,
    mapped=False,
    curtain=Curtain(0.25, False, True),
    opacity=0.7,
    blink_rate=2.0,
    second_shown=True,
    candidate=2,
    arrangement=Arrangement.ROW,
    order=(1, MAP_PLACE, 0, 2),
    hidden=frozenset({2}),
    pixel_grid=False,
    tone=Tone(10, -20, 1.5),
)
GRID = CoverageGrid(Rect(-3.0, 5.0, 70.0, 41.0), 10)
CELLS = np.arange(GRID.rows * GRID.columns, dtype=np.uint8).reshape(GRID.rows, GRID.columns) % (1 << BANDS)
MARKS = Marks(
    "400x300 1.2.3",
    (
        Drawn((Point(1.1, 2), Point(-3, 4.75))),
        Drawn((Point(0, 0), Point(10, 0), Point(0, 10.123456789)), closed=True),
    ),
    Rect(10.5, -20, 30, 40.25),
    Seen(1, Coverage(GRID, CELLS)),
    grid=True,
    readouts=False,
)
WINDOWS = (
    SavedWindow(1, Size(430, 700), b"\x00\xff geometry"),
    SavedWindow(MAP_PLACE, Size(300, 200), b"of the map"),
)
VIEW = SavedView(Point(1234.5, -6.25), 0.37, 33.0, False, 4.0, False, DISPLAY)


FIRST_VERSION = """
{"verislide_session": 1, "slides": [
  {"path": "/slides/a.mrxs", "series_uid": null, "reader": null,
   "offset": {"xx": 1.0, "xy": 0.0, "yx": 0.0, "yy": 1.0, "x0": 0.0, "y0": 0.0}, "offset_origin": ""},
  {"path": "/slides/b", "series_uid": "1.2.3", "reader": "openslide",
   "offset": {"xx": 1, "xy": 0, "yx": 0, "yy": 1, "x0": 3.5, "y0": -2}, "offset_origin": "moved by hand"}],
 "view": {"centre": [1234.5, -6.25], "device_scale": 0.37, "rotation": 33.0, "fitted": false, "downsample": 4.0,
  "linked": false, "display": {"mode": "curtain", "measure": "signed", "channel": "green", "gain": 16, "mapped": false,
   "curtain": {"split": 0.25, "vertical": false, "locked": true}, "opacity": 0.7, "blink_rate": 2.0,
   "second_shown": true, "candidate": 2, "arrangement": "row", "order": [1, 0, 2], "hidden": [2],
   "pixel_grid": false}}}
"""
"""As the first version wrote it."""


def session(folder: Path) -> SavedSession:
    moved = SavedSlide(
        folder / "converted", "1.2.3", "openslide", Affine(1, 0, 0, 1, 3.5, -2), "moved by hand", True, {"frame": 3}
    )
    return SavedSession((SavedSlide(folder / "slide ä.mrxs"), moved), VIEW, MARKS, WINDOWS)


def test_marks_and_windows_come_back_to_the_last_digit(tmp_path: Path) -> None:
    path = tmp_path / "case.verislide"
    write_session(path, session(tmp_path))
    found = read_session(path)
    assert (found.marks.original, found.marks.measures, found.marks.rectangle) == (
        MARKS.original,
        MARKS.measures,
        MARKS.rectangle,
    )
    assert found.marks.grid and not found.marks.readouts and found.slides[1].planes == {"frame": 3}
    assert found.windows == WINDOWS and found.slides[1].profiled and not found.slides[0].profiled
    seen = found.marks.seen
    assert seen is not None and seen.slide == 1 and seen.coverage.grid == GRID
    assert np.array_equal(seen.coverage.cells, CELLS) and seen.coverage.cells.dtype == np.uint8
    write_session(path, replace(session(tmp_path), marks=Marks(), windows=()))
    found = read_session(path)
    assert found.marks == Marks() and found.marks.is_empty and found.windows == ()
    feature = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1.25, 3.5]}}
    write_session(path, replace(session(tmp_path), marks=Marks(redactions=(feature,)), windows=()))
    assert read_session(path).marks == Marks(redactions=(feature,)) and not Marks(redactions=(feature,)).is_empty
    stored = json.loads(path.read_text())
    del stored["marks"]["redactions"]  # as it was before there were any
    path.write_text(json.dumps(stored))
    assert read_session(path).marks == Marks()


SCALES_OF_THE_START: dict[str, Any] = {
    "map_opacity": Display().map_opacity,
    "ssim": Display().ssim,
    "colour": Display().colour,
}


@pytest.mark.parametrize("apart", [False, True])
def test_a_file_of_before_measures_had_scales_opens(tmp_path: Path, apart: bool) -> None:
    path = tmp_path / "case.verislide"
    write_session(path, session(tmp_path))
    stored = json.loads(path.read_text(encoding="utf-8"))
    shown = stored["view"]["display"]
    for name in ("lies", *SCALES_OF_THE_START):
        del shown[name]
    shown["map_apart"] = apart
    stored["verislide_session"] = 2
    path.write_text(json.dumps(stored), encoding="utf-8")
    found = read_session(path)
    lies = Lies.APART if apart else Lies.INSTEAD
    assert found.view == replace(VIEW, display=replace(DISPLAY, lies=lies, **SCALES_OF_THE_START))
    assert found.windows == WINDOWS and found.marks.measures == MARKS.measures
    shown["map_apart"] = "yes"
    path.write_text(json.dumps(stored), encoding="utf-8")
    with pytest.raises(SessionFileError, match="it is no session"):
        read_session(path)


def test_a_file_of_before_there_were_marks_opens(tmp_path: Path) -> None:
    path = tmp_path / "case.verislide"
    path.write_text(FIRST_VERSION, encoding="utf-8")
    found = read_session(path)
    assert found.slides == (
        SavedSlide(Path("/slides/a.mrxs")),
        SavedSlide(Path("/slides/b"), "1.2.3", "openslide", Affine(1, 0, 0, 1, 3.5, -2), "moved by hand"),
    )
    expected = replace(DISPLAY, tone=Tone(), lies=Lies.INSTEAD, order=(1, 0, 2), **SCALES_OF_THE_START)
    assert found.view == replace(VIEW, display=expected)
    assert found.marks == Marks() and found.windows == ()
    path.write_text(json.dumps({**json.loads(FIRST_VERSION), "view": None}), encoding="utf-8")
    assert read_session(path).view is None


def test_everything_comes_back(tmp_path: Path) -> None:
    for name in ("slide ä.mrxs", "converted"):
        (tmp_path / name).touch()
    path = tmp_path / "case.verislide"
    write_session(path, session(tmp_path))
    found = read_session(path)
    assert (found.slides, found.view) == (session(tmp_path).slides, VIEW)
    assert [entry.name for entry in tmp_path.iterdir() if "tmp" in entry.name] == []
    write_session(path, SavedSession(session(tmp_path).slides, None))
    assert read_session(path).view is None


def test_slides_that_moved_along_with_the_file_are_found(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    for name in ("slide ä.mrxs", "converted"):
        (before / name).touch()
    write_session(before / "case.verislide", session(before))
    before.rename(after)
    found = read_session(after / "case.verislide")
    assert [slide.path for slide in found.slides] == [after / "slide ä.mrxs", after / "converted"]


def test_the_result_of_a_comparison_is_named_and_found_when_all_moved(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    (before / "case.comparison").mkdir(parents=True)
    held = replace(session(before), result=before / "case.comparison")
    write_session(before / "case.verislide", held)
    assert read_session(before / "case.verislide").result == before / "case.comparison"
    before.rename(after)
    assert read_session(after / "case.verislide").result == after / "case.comparison"
    stored = json.loads((after / "case.verislide").read_text(encoding="utf-8"))
    del stored["result"]  # as it was before there were comparisons
    (after / "case.verislide").write_text(json.dumps(stored), encoding="utf-8")
    assert read_session(after / "case.verislide").result is None


def test_slides_are_found_where_they_were_when_only_the_file_moved(tmp_path: Path) -> None:
    slides, elsewhere = tmp_path / "slides", tmp_path / "else" / "where"
    slides.mkdir()
    elsewhere.mkdir(parents=True)
    for name in ("slide ä.mrxs", "converted"):
        (slides / name).touch()
    write_session(slides / "case.verislide", session(slides))
    (slides / "case.verislide").rename(elsewhere / "case.verislide")
    found = read_session(elsewhere / "case.verislide")
    assert [slide.path for slide in found.slides] == [slides / "slide ä.mrxs", slides / "converted"]


CELLS_AT = ("marks", "seen", "cells")


def packed(cells: bytes) -> str:
    return base64.b64encode(zlib.compress(cells)).decode("ascii")


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        (("slides",), []),
        (("slides", 0, "path"), 7),
        (("slides", 1, "offset", "xx"), 0),
        (("slides", 1, "offset", "x0"), float("nan")),
        (("view", "device_scale"), 0),
        (("view", "device_scale"), True),
        (("view", "display", "mode"), "mirror"),
        (("view", "display", "gain"), 3),
        (("view", "display", "order"), [9]),
        (("verislide_session",), "one"),
        (("verislide_session",), 0),
        (("slides", 0, "profiled"), 1),
        (("slides", 0, "planes"), 3),
        (("slides", 0, "planes"), {"frame": -1}),
        (("marks", "grid"), None),
        (("marks", "readouts"), 0),
        (("view", "display", "tone", "brightness"), 101),
        (("view", "display", "tone", "gamma"), float("inf")),
        (("marks",), None),
        (("marks", "original"), None),
        (("marks", "measures"), 7),
        (("marks", "measures", 0, "points"), [[1, 2]]),
        (("marks", "measures", 1, "points"), [[1, 2], [3, 4]]),
        (("marks", "measures", 0, "points", 0), [1, float("nan")]),
        (("marks", "measures", 0, "points"), [[0, 0]] * 100_001),
        (("marks", "measures", 0, "closed"), "no"),
        (("marks", "rectangle"), [0, 0, 0, 5]),
        (("marks", "rectangle"), [0, 0, 5]),
        (("marks", "redactions"), "none"),
        (("marks", "redactions"), ["none"]),
        (("marks", "seen", "slide"), 2),
        (("marks", "seen", "cell"), 0),
        (("marks", "seen", "cell"), 9),
        (("marks", "seen", "area"), [0, 0, 1e300, 1]),
        (("marks", "seen", "cells"), "no base64"),
        pytest.param(CELLS_AT, base64.b64encode(b"no zip").decode(), id="not compressed"),
        pytest.param(CELLS_AT, packed(bytes(CELLS.size - 1)), id="too few cells"),
        pytest.param(CELLS_AT, packed(bytes(5_000_000)), id="far too many cells"),
        pytest.param(CELLS_AT, packed(bytes([255] * CELLS.size)), id="no bands"),
        (("windows", 0, "slide"), 2),
        (("windows", 0, "slide"), -1),
        (("windows", 0, "slide"), MAP_PLACE),
        (("windows", 1, "slide"), MAP_PLACE + 1),
        (("view", "display", "order"), [MAP_PLACE + 1]),
        (("view", "display", "lies"), "under"),
        (("view", "display", "ssim", "end"), 1.0),
        (("view", "display", "ssim", "threshold"), 2),
        (("view", "display", "colour", "threshold"), "low"),
        (("windows", 0, "size"), [430, 0]),
        (("windows", 0, "geometry"), "?"),
        (("windows",), [{"slide": slot, "size": [9, 9], "geometry": ""} for slot in (0, 1)]),
        (("windows",), [{"slide": 1, "size": [9, 9], "geometry": ""}] * 2),
    ],
)
def test_wrong_values_are_one_sentence(tmp_path: Path, keys: tuple[Any, ...], value: object) -> None:
    path = tmp_path / "case.verislide"
    write_session(path, session(tmp_path))
    stored = json.loads(path.read_text(encoding="utf-8"))
    place = stored
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    path.write_text(json.dumps(stored), encoding="utf-8")
    with pytest.raises(SessionFileError, match=r"^case\.verislide cannot be opened: it is no session"):
        read_session(path)


def test_files_that_are_none_are_named(tmp_path: Path) -> None:
    path = tmp_path / "case.verislide"
    for content in (b"", b"\xff\xfe", b"[1, 2]", b"{" * 100_000):
        path.write_bytes(content)
        with pytest.raises(SessionFileError, match=r"case\.verislide cannot be opened"):
            read_session(path)
    with pytest.raises(SessionFileError, match=r"none\.verislide cannot be opened: No such file"):
        read_session(tmp_path / "none.verislide")
    path.write_text('{"verislide_session": 99}')
    with pytest.raises(SessionFileError, match="newer version"):
        read_session(path)


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "case.verislide"
    write_session(path, session(tmp_path))
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SessionFileError, match="No space left"):
        write_session(path, SavedSession(session(tmp_path).slides[:1], None))
    assert path.read_bytes() == before and [entry.name for entry in tmp_path.iterdir()] == [path.name]
