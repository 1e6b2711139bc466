"""When long work lets the panes go before it, and for how long at most."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from viewer.jobs.pause import Pause

_QUIET_MS = 150
"""How long the panes must have had nothing to do before the work goes on."""
_LONGEST_MS = 500
"""How long the work waits at most, whatever the panes want."""
_TURN_MS = 150
"""How long it then goes on before it waits again."""


class PanesFirst(QObject):
    """Holds a ``Pause`` while somebody moves or tiles are missing, and lets the work have its turns meanwhile.

    Without them whoever pans on and on, or looks at a slide that is slow to read, would hold it up for ever.
    """

    def __init__(self, missing: Callable[[], int], parent: QObject | None = None) -> None:
        """``missing`` tells how many tiles the panes wait for."""
        super().__init__(parent)
        self._missing = missing
        self._pause = Pause()
        self._held = False
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._look_again)
        self.longest = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        """Runs while the work waits for the panes."""
        self.longest.timeout.connect(self._give_turn)
        self.turn = QTimer(self, singleShot=True, interval=_TURN_MS)
        """Runs while the work goes on although the panes want something."""
        self.turn.timeout.connect(self._end_turn)

    def begin(self) -> Pause:
        """Other work begins, which this pause holds up."""
        self._stop_timers()
        self._pause, self._held = Pause(), False
        return self._pause

    def hold(self, held: bool) -> None:
        """Hold the work up until this is called again, or let it go on as the panes allow."""
        self._held = held
        self._stop_timers()
        if held:
            self._pause.pause()
        else:
            self._look_again()

    def moved(self) -> None:
        """Somebody looks at something else."""
        if self._held:
            return
        self._quiet.start()
        if not self.turn.isActive():
            self._wait()

    def _wait(self) -> None:
        self._pause.pause()
        if not self.longest.isActive():
            self.longest.start()

    def _look_again(self) -> None:
        """What is looked at comes first: the work goes on when no tile is missing."""
        if self._missing():
            self.moved()
        else:
            self._stop_timers()
            self._pause.resume()

    def _give_turn(self) -> None:
        self._pause.resume()
        self.turn.start()

    def _end_turn(self) -> None:
        if self._quiet.isActive():
            self._wait()

    def _stop_timers(self) -> None:
        for timer in (self._quiet, self.longest, self.turn):
            timer.stop()
