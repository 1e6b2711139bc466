"""Tells of faults of the program: one dialog for many, never over another one, and not while names are sealed."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from viewer.jobs.log_runs import LogRun
from viewer.jobs.log_trace import signature, trace_lines
from viewer.jobs.log_words import is_own
from viewer.ui.crash.fault import Fault, Kind
from viewer.ui.crash.hooks import Hooks
from viewer.ui.widgets import Banner

if TYPE_CHECKING:  # hardly ever needed
    from viewer.ui.crash.dialog import CrashDialog

_LOG = logging.getLogger(__name__)
_TELL_MS, _AGAIN_MS = 200, 500
"""How long faults are gathered before they are told, and when it is tried again while that would disturb."""
_MOST = 8
"""Different faults that are told in one run of the program; the log has the others."""


class FaultWatch(QObject):
    """Lives as long as the application; whatever is at fault here itself is only logged."""

    _came = Signal(object)
    """A Fault, from any thread."""

    def __init__(self, run: LogRun, app: QApplication) -> None:
        super().__init__(app)
        self._run = run
        self._window: QMainWindow | None = None
        self._hooks = Hooks()
        self._ear = _Ear(self._came.emit)
        logging.getLogger().addHandler(self._ear)
        self._faults: dict[str, Fault] = {}
        self._times: Counter[str] = Counter()
        self._told: set[str] = set()
        """Signatures that have been in a dialog, which is shown once for each."""
        self.dialog: CrashDialog | None = None
        self.offered: Banner | None = None
        """The line that says that the last run died; None where it did not."""
        self._is_broken = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def attach(self, window: QMainWindow) -> None:
        """Tell over ``window`` from now on; first, in a line of it, that the last run died, if it did."""
        self._window = window
        left = self._run.left
        centre = window.centralWidget()
        middle = None if centre is None else centre.layout()
        if left is None or not isinstance(middle, QVBoxLayout):
            return
        banner = self.offered = Banner()
        banner.dismissed.connect(banner.hide)
        fault = Fault(Kind.LAST_RUN, Kind.LAST_RUN.name, left.lines, left.when)
        banner.action_triggered.connect(banner.hide)
        banner.action_triggered.connect(lambda: self._show(window, Kind.LAST_RUN, ((fault, 1),)))
        middle.insertWidget(1, banner)
        words = self.tr(
            "Verislide ended unexpectedly the last time. Slides and saved work are untouched; shapes that were not "
            "saved are there again with their slide."
        )
        banner.show_message("info", words, action=self.tr("Show the report"), dismissable=True)

    def stop(self) -> None:
        """Hear nothing any more, and end the log."""
        logging.getLogger().removeHandler(self._ear)
        self._hooks.remove()
        self._soon.stop()
        self._run.end()

    def _take(self, fault: Fault) -> None:
        self._times[fault.signature] += 1
        if len(self._faults) < _MOST:
            self._faults.setdefault(fault.signature, fault)
        if not self._soon.isActive():
            self._soon.start(_TELL_MS)

    def _tell(self) -> None:
        if self._is_broken:
            return
        try:
            self._tell_now()
        except Exception:  # a fault in here must not be told in here
            self._is_broken = True
            _LOG.warning("a fault cannot be told", exc_info=True)

    def _tell_now(self) -> None:
        news = [one for name, one in self._faults.items() if name not in self._told]
        if self.dialog is not None:
            if self._faults:
                self.dialog.show_faults(self._counted())
            self._told.update(self._faults)
        elif news:
            if (window := self._place()) is None:
                self._soon.start(_AGAIN_MS)
                return
            self._told.update(self._faults)
            self._show(window, news[0].kind, self._counted())

    def _counted(self) -> tuple[tuple[Fault, int], ...]:
        return tuple((fault, self._times[name]) for name, fault in self._faults.items())

    def _place(self) -> QWidget | None:
        """The window to tell it over; None while that would disturb: a dialog, a menu, a drag, a blinded test."""
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return None
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return None
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        # Which lines of code were at work can tell which of two slides was the original.
        if any(getattr(one, "names_are_sealed", False) for one in shown):
            return None
        active = QApplication.activeWindow()
        return active if isinstance(active, QMainWindow) else self._window if self._window in shown else None

    def _show(self, window: QWidget, kind: Kind, faults: tuple[tuple[Fault, int], ...]) -> None:
        if self.dialog is not None:
            return
        from viewer.ui.crash.dialog import CrashDialog

        dialog = CrashDialog(kind, self._run.folder, window)
        dialog.show_faults(faults)
        dialog.finished.connect(self._closed)
        # It goes with the window it lies over, and then never finishes; by now there may be another one.
        dialog.destroyed.connect(lambda: self._closed() if self.dialog is dialog else None)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None


class _Ear(logging.Handler):
    """Hears of every error that the program itself logs with its exception."""

    def __init__(self, tell: Callable[[Fault], object]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Tell of it, in words that hold no name; the exception itself, and all it refers to, is not kept."""
        error = record.exc_info[1] if record.exc_info else None
        if error is None or not is_own(record) or record.exc_info is None:
            return
        try:
            trace = record.exc_info[2]
            kind = Kind.WINDOW if record.threadName == "MainThread" else Kind.BACKGROUND
            self._tell(Fault(kind, signature(error, trace), tuple(trace_lines(error, trace)), record.created))
        except Exception:  # as in the log itself
            pass
