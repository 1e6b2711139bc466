"""Starts the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QWidget

from viewer.comparison.head_start import HeadStart
from viewer.jobs.passing_on import Receiver
from viewer.ui.arrivals import Arrivals
from viewer.ui.crash.log import begin_log
from viewer.ui.crash.watch import FaultWatch
from viewer.ui.ending import Ending
from viewer.ui.garbage import GuiGarbage
from viewer.ui.identity import identify
from viewer.ui.language import install_language
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

_TITLE_BAR = 40
"""Units of the screen that the frame of a window takes at its top, at most."""
NO_SCREEN = (
    "Verislide cannot open its window: there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set); "
    "'info' and '--self-test' work without one."
)


def has_screen(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether Qt finds a place for windows; without one it ends the process with a core dump.

    Args:
        platform: As ``sys.platform``; only Linux and the BSDs can be without.
        environ: The environment; whoever sets QT_QPA_PLATFORM has chosen a place.
    """
    if platform in ("win32", "darwin", "cygwin"):
        return True
    return any(environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def opens_sample(tour_seen: bool, frozen: bool) -> bool:
    """Whether a start without slides opens the sample: from source always, installed the first time only.

    Args:
        tour_seen: Whether the tour, which is of the sample, was begun once.
        frozen: Whether this is the program as people install it.
    """
    return not (frozen and tour_seen)


def fit_on_screen(window: QWidget) -> None:
    """Make it no larger than its screen with room for a title bar; 1920 × 1080 px at 150 % are 1280 × 720."""
    if not window.isMaximized():
        room = window.screen().availableGeometry().size() - QSize(0, _TITLE_BAR)
        window.resize(window.size().boundedTo(room))


def tell_why(window: MainWindow) -> None:
    """Say why slides that were opened elsewhere did not come into the window that was open.

    A question or a blinded test, for which it waits, lies over that. The line is short enough for half a window.
    """
    words = QCoreApplication.translate("Program", "Opened here: the other window waits for an answer.")
    window.toast.show("info", words, QCoreApplication.translate("Program", "Close"))


def run_window(
    slides: Sequence[Path],
    *,
    sample: bool,
    ahead: HeadStart | None = None,
    receiver: Receiver | None = None,
    declined: bool = False,
) -> int:
    """Show the window with ``slides``, or with the sample pair, until it is closed; returns the exit code.

    ``ahead`` has begun with the slides; ``receiver`` hears of files from programs that are started later; ``declined``
    says that another window could not take the slides.
    """
    if QApplication.instance() is None and not has_screen(sys.platform, os.environ):
        print(NO_SCREEN, file=sys.stderr)
        return 1
    log = begin_log()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    identify(app)
    arrivals = Arrivals(app, receiver)
    faults = FaultWatch(log, app)  # an exception in a slot is one, but the slides on screen stay open
    GuiGarbage(app)
    settings = Settings()
    install_language(app, settings.language)
    apply_theme(settings.theme)
    window = MainWindow(settings)
    fit_on_screen(window)
    # Other threads do the reading: the first picture of the window already names the slides.
    if slides:
        window.open(slides, ahead)
        window.companion.ask(slides)
    elif sample and opens_sample(settings.tour_seen, getattr(sys, "frozen", False)):
        window.guide.greet()
        window.open_sample()
    window.show()
    if declined:
        tell_why(window)
    arrivals.serve(window, slides)
    faults.attach(window)
    ending = Ending(app, window)
    code = app.exec()
    arrivals.stop()
    ending.stop()
    faults.stop()
    return code
