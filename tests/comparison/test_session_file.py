"""What is on screen is written to a file and read back; what is wrong is one sentence, and nothing is half written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from viewer.comparison.display import Arrangement, Channel, Curtain, Display, Measure, Mode
from viewer.comparison.session_file import (
    SavedSession,
    SavedSlide,
    SavedView,
    SessionFileError,
    read_session,
    write_session,
)
from viewer.geometry import Affine, Point

DISPLAY = Display(
    mode=Mode.CURTAIN,
    measure=Measure.SIGNED,
    channel=Channel.GREEN,
    gain=16,
    mapped=False,
    curtain=Curtain(0.25, False, True),
    opacity=0.7,
    blink_rate=2.0,
    second_shown=True,
    candidate=2,
    arrangement=Arrangement.ROW,
    order=(1, 0, 2),
    hidden=frozenset({2}),
    pixel_grid=False,
)
VIEW = SavedView(Point(1234.5, -6.25), 0.37, 33.0, False, 4.0, False, DISPLAY)


def session(folder: Path) -> SavedSession:
    moved = SavedSlide(folder / "converted", "1.2.3", "openslide", Affine(1, 0, 0, 1, 3.5, -2), "moved by hand")
    return SavedSession((SavedSlide(folder / "slide ä.mrxs"), moved), VIEW)


def test_everything_comes_back(tmp_path: Path) -> None:
    for name in ("slide ä.mrxs", "converted"):
        (tmp_path / name).touch()
    path = tmp_path / "case.verislide"
    write_session(path, session(tmp_path))
    assert read_session(path) == session(tmp_path)
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
