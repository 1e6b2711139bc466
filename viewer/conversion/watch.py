"""Progress, pausing, cancelling and bounded memory for wsidicom's writer, which offers none of them.

The writer reads tiles in some threads (``SourceReader``), encodes them in others (``EncoderWorker``) and
writes them in further ones. A failure in the encoder stops all of them at once; one in a reader only ends its own
batch, and the rest of the level is still gone through. So work is stopped in the encoder: once it is to stop,
tiles are no longer read, and the next one that comes to be encoded raises.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause

if TYPE_CHECKING:
    from wsidicom.codec import Encoder
    from wsidicom.instance import ImageData

_BUFFER_BYTES = 48 * 2**20
"""Decoded tiles that may wait for the encoder; without a bound a slow one lets the whole level pile up."""
_POLL_SECONDS = 0.05
_PLACEHOLDER: NDArray[np.uint8] = np.zeros((1, 1, 3), np.uint8)


class Watch:
    """Counts the tiles of one conversion and stops it; made for one use.

    Hung from outside on the tile iterators of the image data of each level and on the encoder.
    """

    def __init__(self, progress: Progress, total: int, tile_bytes: int, text: str, pause: Pause | None = None) -> None:
        """``total`` tiles will be written, each ``tile_bytes`` large when decoded; ``text`` goes with the progress."""
        self._progress = progress
        self._pause = pause or Pause()
        self._total = total
        self._text = text
        self._lock = threading.Lock()
        self._done = 0
        self._failure: Exception | None = None
        self._slots = threading.Semaphore(max(16, _BUFFER_BYTES // tile_bytes))
        self._read_ids: Counter[int] = Counter()
        """Tiles read that wait for the encoder, by ``id``; those that a level is rebuilt of are none of them."""
        self._threads: set[threading.Thread] = set()

    @property
    def done(self) -> int:
        """Tiles ready so far."""
        return self._done

    def begin(self) -> None:
        """Tell the number of tiles before the first is ready.

        Raises:
            Cancelled: The work is to stop.
        """
        self._progress.tick(0, self._total, self._text, "tiles")

    def watch_source(self, image: ImageData) -> None:
        """Watch the tiles read from one level."""
        _wrap(image, "get_decoded_tiles", self._decoded)
        _wrap(image, "get_encoded_tiles", self._passed_through)
        # Only the levels of a MIRAX or other OpenSlide source have it.
        if hasattr(image, "_composite_over_background"):
            _wrap(image, "_composite_over_background", _only_where_transparent)

    def watch_encoder(self, encoder: Encoder[Any]) -> None:
        """Watch the tiles that are encoded."""
        _wrap(encoder, "encode", self._encoded)

    def join(self) -> None:
        """Wait for the threads that a failed conversion leaves behind; each ends with its present tile."""
        for thread in self._threads - {threading.current_thread()}:
            thread.join()

    def _must_stop(self) -> bool:
        return self._failure is not None or self._progress.is_cancelled

    def _decoded(self, original: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
        def tiles(points: Iterable[Any], *arguments: Any, **options: Any) -> Iterator[Any]:
            for point in points:
                while not self._must_stop() and (
                    not self._pause.goes_on(_POLL_SECONDS) or not self._slots.acquire(timeout=_POLL_SECONDS)
                ):
                    pass
                # The encoder raises instead of encoding it, and that ends the conversion at once.
                tile = _PLACEHOLDER if self._must_stop() else self._read(original, point, arguments, options)
                with self._lock:
                    self._read_ids[id(tile)] += 1
                yield tile

        return tiles

    def _passed_through(self, original: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
        def tiles(points: Iterable[Any], *arguments: Any, **options: Any) -> Iterator[Any]:
            self._raise_if_stopping()
            for tile in original(points, *arguments, **options):
                yield tile
                self._count()
                self._pause.wait(self._progress)

        return tiles

    def _read(self, original: Callable[..., Iterator[Any]], point: Any, arguments: Any, options: Any) -> Any:
        try:
            return next(iter(original([point], *arguments, **options)))
        except Exception as error:
            self._failure = self._failure or error
            return _PLACEHOLDER

    def _encoded(self, original: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
        def encode(pixels: Any) -> bytes:
            with self._lock:
                self._threads.add(threading.current_thread())
            try:
                self._pause.wait(self._progress)
                self._raise_if_stopping()
                data = original(pixels)
                self._count()
            finally:
                self._release(pixels)
            return data

        return encode

    def _release(self, pixels: Any) -> None:
        with self._lock:
            was_read = self._read_ids[id(pixels)] > 0
            self._read_ids[id(pixels)] -= was_read
            if not self._read_ids[id(pixels)]:
                del self._read_ids[id(pixels)]
        if was_read:
            self._slots.release()

    def _raise_if_stopping(self) -> None:
        self._progress.check()
        if self._failure is not None:
            raise self._failure

    def _count(self) -> None:
        with self._lock:
            # Label, overview and thumbnail come after the levels and are not counted.
            if self._done < self._total:
                self._done += 1
                try:
                    self._progress.tick(self._done, self._total, self._text, "tiles")
                except Exception as error:
                    self._failure = self._failure or error
                    raise


def _wrap(target: object, name: str, wrapper: Callable[[Any], Any]) -> None:
    setattr(target, name, wrapper(getattr(target, name)))


def _only_where_transparent(original: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Skip the blend over the background where a tile is opaque: most tiles are, and it takes half the time."""

    def composite(rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
        if rgba[..., 3].min() < 255:
            blended: NDArray[np.uint8] = original(rgba)
            return blended
        return np.ascontiguousarray(rgba[..., :3])

    return composite
