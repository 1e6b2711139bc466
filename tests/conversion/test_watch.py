from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import pytest

from viewer.conversion.watch import Watch
from viewer.jobs.job import Cancelled, Progress
from viewer.jobs.pause import Pause

TILE = np.full((4, 4, 3), 7, np.uint8)


class Source:
    """Stands for the image data of a level; reads of ``bad`` fail."""

    def __init__(self, bad: int | None = None) -> None:
        self.bad = bad
        self.read: list[int] = []

    def get_decoded_tiles(self, points: Iterable[int], z: float, path: str) -> Iterator[Any]:
        for point in points:
            if point == self.bad:
                raise OSError("cannot be read")
            self.read.append(point)
            yield TILE

    def get_encoded_tiles(self, points: Iterable[int], z: float, path: str) -> Iterator[bytes]:
        return (b"tile" for _ in points)


class Encoder:
    def __init__(self) -> None:
        self.encoded = 0

    def encode(self, pixels: Any) -> bytes:
        self.encoded += 1
        return b"tile"


def watched(source: Any, encoder: Any, progress: Progress, total: int = 100) -> Watch:
    watch = Watch(progress, total, 48 * 2**20 // 20, "Converting")  # 20 tiles may wait
    watch.watch_source(source)
    watch.watch_encoder(encoder)
    return watch


def test_decoded_tiles_wait_for_a_slow_encoder() -> None:
    source, encoder, progress = Source(), Encoder(), Progress()
    watched(source, encoder, progress)
    tiles: queue.Queue[Any] = queue.Queue()

    def read() -> None:
        for tile in source.get_decoded_tiles(range(100), 0, ""):
            tiles.put(tile)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(20):
        tiles.get(timeout=5)
    with pytest.raises(queue.Empty):
        tiles.get(timeout=0.2)
    encoder.encode(TILE)
    tiles.get(timeout=5)
    assert len(source.read) == 21
    progress.cancel()
    reader.join(5)
    assert not reader.is_alive()
    assert len(source.read) == 21, "a cancelled conversion reads no more"
    assert tiles.qsize() == 79, "but the writer gets a tile for each that it asked for"


def test_a_cancelled_encoder_raises_and_encodes_nothing() -> None:
    source, encoder, progress = Source(), Encoder(), Progress()
    watched(source, encoder, progress)
    progress.cancel()
    with pytest.raises(Cancelled):
        encoder.encode(TILE)
    assert encoder.encoded == 0


def test_an_unreadable_tile_ends_the_work_with_its_error() -> None:
    source, encoder = Source(bad=3), Encoder()
    watch = watched(source, encoder, Progress())
    tiles = list(source.get_decoded_tiles(range(10), 0, ""))
    assert source.read == [0, 1, 2], "after a failure nothing more is read"
    with pytest.raises(OSError, match="cannot be read"):
        encoder.encode(tiles[0])
    assert watch.done == 0


def test_tiles_passed_through_are_counted_and_stopped() -> None:
    source, progress = Source(), Progress()
    watch = watched(source, Encoder(), progress)
    assert list(source.get_encoded_tiles(range(5), 0, "")) == [b"tile"] * 5
    assert watch.done == 5
    progress.cancel()
    with pytest.raises(Cancelled):
        list(source.get_encoded_tiles(range(5), 0, ""))


def test_more_than_the_tiles_of_the_levels_are_not_counted() -> None:
    steps: list[float] = []
    encoder = Encoder()
    watch = watched(Source(), encoder, Progress(lambda step: steps.append(step.done)), total=2)
    for _ in range(4):
        encoder.encode(TILE)
    assert watch.done == 2
    assert steps == [1, 2]


def test_opaque_tiles_skip_the_blend() -> None:
    class Level(Source):
        blended = 0

        def _composite_over_background(self, rgba: Any) -> Any:
            self.blended += 1
            return rgba[..., :3]

    level: Any = Level()
    watched(level, Encoder(), Progress())
    rgba = np.random.default_rng(1).integers(0, 256, (8, 6, 4), np.uint8)
    rgba[..., 3] = 255
    assert np.array_equal(level._composite_over_background(rgba), rgba[..., :3])
    assert level.blended == 0
    rgba[2, 3, 3] = 254
    level._composite_over_background(rgba)
    assert level.blended == 1


def test_tiles_that_a_level_is_rebuilt_of_make_no_room_for_more(monkeypatch: pytest.MonkeyPatch) -> None:
    source, encoder, progress = Source(), Encoder(), Progress()
    source_tile = TILE.copy()
    monkeypatch.setattr(source, "get_decoded_tiles", lambda points, z, path: (source_tile for _ in points))
    watched(source, encoder, progress)
    tiles: queue.Queue[Any] = queue.Queue()

    def read() -> None:
        for tile in source.get_decoded_tiles(range(100), 0, ""):
            tiles.put(tile)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(20):
        tiles.get(timeout=5)
    for _ in range(5):
        encoder.encode(TILE.copy())  # not one of those that were read
    with pytest.raises(queue.Empty):
        tiles.get(timeout=0.3)
    encoder.encode(source_tile)
    tiles.get(timeout=5)
    progress.cancel()
    reader.join(5)
    assert not reader.is_alive()


def test_a_pause_holds_reading_and_encoding_up() -> None:
    source, encoder, pause = Source(), Encoder(), Pause()
    watch = Watch(Progress(), 100, 48 * 2**20 // 20, "Converting", pause)
    watch.watch_source(source)
    watch.watch_encoder(encoder)
    pause.pause()
    read: list[Any] = []
    threads = [
        threading.Thread(target=lambda: read.extend(source.get_decoded_tiles(range(3), 0, ""))),
        threading.Thread(target=lambda: encoder.encode(TILE)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(0.3)
        assert thread.is_alive()
    assert source.read == []
    assert encoder.encoded == 0
    pause.resume()
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()
    assert source.read == [0, 1, 2]
    assert encoder.encoded == 1
