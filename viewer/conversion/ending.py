"""Makes wsidicom's writer end when it is cancelled while levels are made of other levels.

A thread of its own waits for each such level until all its tiles are encoded (wsidicom 0.36,
``PyramidTileAccumulator``). When the writer is cancelled then, tiles that still wait for the encoder are dropped and
never counted as done, and the thread, and with it the whole conversion, would wait for them for ever.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsidicom.thread import CancellationToken


@functools.cache
def let_cancelled_writers_end() -> None:
    """Have the writers of this process, from now on, end when they are cancelled."""
    from wsidicom.thread import Cancelled, CompletionTracker
    from wsidicom.writing.pyramid_tile_accumulator import PyramidTileAccumulator

    class Tracker(CompletionTracker):  # type: ignore[misc]
        """Counts what is to be done, and is woken by a cancelled writer."""

        def __init__(self, token: CancellationToken) -> None:
            super().__init__()
            self._token = token
            token.watch(self._condition)

        def wait_for_zero(self) -> None:
            """Return once all is done.

            Raises:
                Cancelled: It never will be.
            """
            with self._condition:
                while self._pending > 0:
                    if self._token.is_cancelled():
                        raise Cancelled
                    self._condition.wait()

    made = PyramidTileAccumulator.__init__

    @functools.wraps(made)
    def make(self: Any, *arguments: Any, **options: Any) -> None:
        made(self, *arguments, **options)
        self._cascade_tracker = Tracker(self._token)

    PyramidTileAccumulator.__init__ = make
