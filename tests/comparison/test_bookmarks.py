from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.comparison.bookmarks import Bookmark, BookmarkFiles, BookmarksError, new_name
from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Size

PAIR = ("/a/1.mrxs", "/b/1")
ONE = Bookmark("Größe “1”", Point(12345.6789012345, -0.1), 0.7071067811865476, 355.0, None)
TWO = Bookmark("", Point(0, 0), 2.0, 0.0, 4.0)


def test_what_was_kept_is_there_again_to_the_last_digit(tmp_path: Path) -> None:
    files = BookmarkFiles(tmp_path / "folder")
    assert files.load(PAIR) == ()
    files.save(PAIR, [ONE, TWO])
    assert BookmarkFiles(tmp_path / "folder").load(PAIR) == (ONE, TWO)
    assert [path.name for path in (tmp_path / "folder").iterdir()] == [files.path(PAIR).name], "nothing is left over"
    stored = json.loads(files.path(PAIR).read_text(encoding="utf-8"))
    assert stored["version"] == 1 and stored["slides"] == list(PAIR)


def test_every_pair_has_its_own(tmp_path: Path) -> None:
    files = BookmarkFiles(tmp_path)
    files.save(PAIR, [ONE])
    for other in (PAIR[::-1], PAIR[:1], ("/a/1.mrxs/b/1",), ("/a/1.mrxs", "/b/1", "/b/1")):
        assert files.load(other) == ()


def test_a_view_comes_back_on_a_screen_of_another_ratio() -> None:
    viewport = Viewport(Point(100.5, 7), 0.5, 30.0, Size(400, 300), ratio=2.0)
    state = ComparisonState(viewport=viewport, forced_downsample=4.0)
    bookmark = Bookmark.of(state, "here")
    assert bookmark == Bookmark("here", Point(100.5, 7), 1.0, 30.0, 4.0)
    now = Viewport(Point(0, 0), 3.0, 0.0, Size(800, 200), ratio=1.0)
    assert bookmark.viewport(now) == Viewport(Point(100.5, 7), 1.0, 30.0, Size(800, 200), ratio=1.0)
    assert bookmark.is_shown(state) and not bookmark.is_shown(replace(state, forced_downsample=None))
    assert not bookmark.is_shown(state.with_viewport(viewport.panned(1, 0)))


def test_a_new_name_is_new() -> None:
    assert new_name([]) == "Bookmark 1"
    assert new_name([replace(ONE, name="Bookmark 2")]) == "Bookmark 3"
    assert new_name([ONE]) == "Bookmark 2"


def entry(**changes: object) -> dict[str, object]:
    return {"name": "a", "x": 1, "y": 2, "scale": 1.5, "rotation": 0, "level": None, **changes}


def stored(**changes: object) -> str:
    return json.dumps({"version": 1, "slides": [], "bookmarks": [entry(), entry(**changes)]})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"1",
        b"{}",
        b"[" * 100_000,
        b'{"version": "1", "bookmarks": []}',
        b'{"version": 0, "bookmarks": []}',
        b'{"version": 1, "bookmarks": 7}',
        b'{"version": 1, "bookmarks": [1]}',
        stored()[:-9].encode(),
        stored(name=3).encode(),
        stored(x="far").encode(),
        stored(y=float("nan")).encode(),
        stored(scale=0).encode(),
        stored(scale=float("inf")).encode(),
        stored(rotation=None).encode(),
        stored(level=-2).encode(),
        stored(level=[]).encode(),
        stored(x=10**400).encode(),
    ],
)
def test_a_broken_file_is_named_and_kept_aside_under_a_name_of_its_own(tmp_path: Path, content: bytes) -> None:
    files = BookmarkFiles(tmp_path)
    path = files.path(PAIR)
    for number, suffix in enumerate((".broken", ".broken-2")):
        path.write_bytes(content)
        with pytest.raises(BookmarksError, match="broken") as caught:
            files.load(PAIR)
        assert str(caught.value).endswith(f"kept as {path.name}{suffix}.")
        assert not path.exists() and path.with_name(path.name + suffix).read_bytes() == content
        files.save(PAIR, [ONE] * number)
        assert files.load(PAIR) == (ONE,) * number


@pytest.mark.parametrize("content", ['{"version": 2, "marks": []}', '{"version": 3, "bookmarks": [{"where": 1}]}'])
def test_a_file_of_a_newer_version_is_left_as_it_is_and_not_written_over(tmp_path: Path, content: str) -> None:
    files = BookmarkFiles(tmp_path)
    files.path(PAIR).write_text(content, encoding="utf-8")
    with pytest.raises(BookmarksError, match="newer version"):
        files.load(PAIR)
    with pytest.raises(BookmarksError, match="not kept"):
        files.save(PAIR, [ONE])
    assert files.path(PAIR).read_text(encoding="utf-8") == content


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = BookmarkFiles(tmp_path)
    files.save(PAIR, [ONE])

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BookmarksError, match="No space left on device"):
        files.save(PAIR, [ONE, TWO])
    assert files.load(PAIR) == (ONE,)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    files = BookmarkFiles(tmp_path / "file")
    with pytest.raises(BookmarksError, match="cannot be written"):
        files.save(PAIR, [ONE])
