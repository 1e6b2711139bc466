"""Opening and aligning slides while the window that will show them is still being imported and built."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from viewer.alignment.align import align
from viewer.alignment.alignment import Alignment
from viewer.slides.opening import open_slide, quick_first_picture
from viewer.slides.slide import Slide


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is known of a slide at first, and in the end; the latter is begun only where the former is None."""

    quick: Future[Slide | None] = field(default_factory=Future)
    final: Future[Slide] = field(default_factory=Future)

    def slide(self) -> Slide:
        """The slide that the window will align: the first there is."""
        quick = self.quick.result()
        return self.final.result() if quick is None else quick


class HeadStart:
    """Begins with ``paths``, the original first, in threads of its own; each result is handed out once.

    Reading waits for drives and for OpenSlide's child process, and decodes without Python's lock: on a second core it
    costs the imports of the main thread next to nothing. What the threads need is imported before they start: an
    import takes that lock hundreds of times, and waits for the main thread each time.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._openings = {path: _Opening() for path in paths}
        self._quick = {path: opening.quick for path, opening in self._openings.items()}
        self._final = {path: opening.final for path, opening in self._openings.items()}
        original, *conversions = self._openings.values()
        self._alignments: list[tuple[_Opening, _Opening, Future[Alignment]]] = [
            (original, conversion, Future()) for conversion in conversions
        ]
        for path, opening in self._openings.items():
            _in_thread(self._open, path, opening)
        _in_thread(self._align)

    def quick(self, path: Path) -> Future[Slide | None] | None:
        """What ``quick_first_picture(path)`` will have said; None where that was not begun, or was asked before."""
        with self._lock:
            return self._quick.pop(path, None)

    def final(self, path: Path) -> Future[Slide] | None:
        """What ``open_slide(path)`` will have said; None where that was not begun, or was asked before."""
        with self._lock:
            return self._final.pop(path, None)

    def alignment(self, reference: Slide, conversion: Slide) -> Future[Alignment] | None:
        """How ``conversion`` lies on ``reference``; None where that was not begun for these very slides."""
        for first, second, alignment in self._alignments:
            if _holds(first, reference) and _holds(second, conversion):
                return alignment
        return None

    def close(self) -> None:
        """Close what was opened and never asked for; nothing is begun any more."""
        with self._lock:
            self._closed = True
            left: list[Future[Slide | None] | Future[Slide]] = [*self._quick.values(), *self._final.values()]
            self._quick.clear()
            self._final.clear()
        for future in left:
            future.add_done_callback(_close)

    def _open(self, path: Path, opening: _Opening) -> None:
        _settle(opening.quick, lambda: quick_first_picture(path))
        if opening.quick.exception() is None and opening.quick.result() is not None:
            with self._lock:
                # Whoever asks for the reader that counts begins with it then: its imports would delay the window.
                self._final.pop(path, None)
            opening.final.cancel()
        else:
            _settle(opening.final, lambda: open_slide(path))

    def _align(self) -> None:
        for first, second, alignment in self._alignments:
            if self._closed:
                alignment.cancel()
            else:
                _settle(alignment, partial(_aligned, first, second))


def _in_thread(function: Callable[..., None], *arguments: object) -> None:
    # A drive that does not answer must not keep the program from ending.
    threading.Thread(target=function, args=arguments, daemon=True).start()


def _settle[T](future: Future[T], function: Callable[[], T]) -> None:
    try:
        future.set_result(function())
    except Exception as error:
        future.set_exception(error)


def _aligned(reference: _Opening, conversion: _Opening) -> Alignment:
    return align(reference.slide(), conversion.slide())


def _holds(opening: _Opening, slide: Slide) -> bool:
    for future in (opening.quick, opening.final):
        if future.done() and not future.cancelled() and future.exception() is None and future.result() is slide:
            return True
    return False


def _close(future: Future[Slide | None] | Future[Slide]) -> None:
    with suppress(Exception):
        slide = future.result()
        if slide is not None:
            slide.close()
