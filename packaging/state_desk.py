"""One window with its slides, and what somebody at it does to reach a state."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from driving import is_at_rest, run_for, wait_until  # first: it chooses Qt's platform
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QToolTip, QWidget
from state_slides import Opened, Slides

from viewer.comparison.display import Display
from viewer.comparison.state import ComparisonState
from viewer.redaction.editing import Drawing
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.settings import Settings
from viewer.ui.widgets.buttons import LinkButton

LARGE, SMALL = (1400, 880), (760, 480)
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """A window with settings of its own, from opening to closing."""

    def __init__(self, pair: tuple[Path, Path] | None, seconds: float) -> None:
        """``pair`` stands for the sample; a state that has not come after ``seconds`` does not come."""
        self._scratch = Path(tempfile.mkdtemp(prefix="verislide-state-"))
        self._seconds = seconds
        self.slides = Slides(self._scratch, pair)
        self.gate = threading.Event()
        """What ``hold_opening`` holds back goes on when it is set."""
        # A dialog that runs a loop of its own would never let this one look at it.
        self.slides.patch.setattr(QDialog, "exec", lambda dialog: dialog.open())
        self.settings = Settings(self._scratch / "settings.ini")
        self.settings.picture_folder = str(self._scratch / "pictures")
        self.window = MainWindow(self.settings)
        self.front: QWidget = self.window
        """The window that is looked at."""
        self.window.resize(*LARGE)
        self.window.show()
        self.window.activateWindow()

    def open(self, opened: Opened) -> None:
        """Open slides and wait until they are there."""
        paths = opened(self.slides)
        if paths:
            self.window.open(paths)
            self.rest()

    def close(self) -> None:
        """Close the window and remove what was made for it."""
        self.gate.set()
        for one in self._floating():
            one.close()
        for work in (self.window.converting, self.window.exporting):
            work.close_jobs()  # else the window would ask whether they may be stopped
        self.window.redacting.drawn.bring(Drawing())  # else it would ask whether shapes are to be saved
        self.window.close()
        self.slides.close()
        self.window.deleteLater()
        shutil.rmtree(self._scratch, ignore_errors=True)

    # --- waiting -----------------------------------------------------------------------------------------------

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait for ``condition``.

        Raises:
            TimeoutError: It never held.
        """
        wait_until(condition, self._seconds)

    def rest(self) -> None:
        """Wait until all that is asked for is on screen.

        Raises:
            TimeoutError: It never was.
        """
        self.wait(lambda: is_at_rest(self.window))

    # --- looking at it -----------------------------------------------------------------------------------------

    @property
    def state(self) -> ComparisonState:
        """What the window shows."""
        return self.window.session.comparison.state

    @property
    def display(self) -> Display:
        """How it shows it."""
        return self.state.display

    @property
    def canvas(self) -> Canvas:
        """Where the mouse works: the first pane, or the one picture of two."""
        view = self.window.view
        return view.stage.canvas if view.stage.isVisible() else view.canvases()[0]

    def dialog(self, kind: type[QWidget]) -> bool:
        """Whether such a window is open."""
        return any(isinstance(one, kind) for one in self._floating())

    def banners(self) -> str:
        """All that banners and the messages of refused slides say."""
        view, window = self.window.view, self.window
        banners = [window.furniture.banner, *(pane.banner for pane in view.panes)]
        errors = [str(slot.error) for slot in window.session.slots if slot.error is not None]
        findings = [finding.sentence for finding in window.honesty.findings]
        return " ".join([*findings, *(banner.text() for banner in banners if banner.isVisible()), *errors])

    def _floating(self) -> list[QWidget]:
        """All windows beside the one that is looked at and, where that is another, the main window below it."""
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return [one for one in shown if one is not self.window and one is not self.front]

    def picture(self) -> QImage:
        """The window with everything that lies over it or stands beside it, in device pixels."""
        shown = [self.front, *sorted(self._floating(), key=lambda one: (isinstance(one, QMenu), _depth(one)))]
        places = [QRect(one.mapToGlobal(QPoint(0, 0)), one.size()) for one in shown]
        whole = QRect(places[0])
        for place in places[1:]:
            whole = whole.united(place)
        ratio = self.front.devicePixelRatioF()
        image = QImage(whole.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(90, 90, 90))
        painter = QPainter(image)
        for one, place in zip(shown, places, strict=True):
            painter.drawPixmap(place.topLeft() - whole.topLeft(), one.grab())
        painter.end()
        return image

    # --- what somebody does ------------------------------------------------------------------------------------

    def give(self, command: str) -> None:
        """Give a command by its name in the table of commands, and wait for what comes of it."""
        action = self.window.actions_[command]
        if not action.isEnabled():
            raise TimeoutError(f"the command {command} cannot be given")
        action.trigger()
        run_for(40)

    def point(self, x: int, y: int) -> None:
        """Let the mouse rest there in the first pane, or the one picture of two."""
        QTest.mouseMove(self.canvas, QPoint(x, y))
        run_for(40)

    def drag(self, *places: tuple[int, int]) -> None:
        """Press at the first place, and let go at the last."""
        first, last = QPoint(*places[0]), QPoint(*places[-1])
        canvas = self.canvas
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NONE, first)
        for place in places[1:]:
            QTest.mouseMove(canvas, QPoint(*place))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NONE, last)
        run_for(40)

    def click(self, *places: tuple[int, int]) -> None:
        """Click at each."""
        for place in places:
            QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, NONE, QPoint(*place))
        run_for(40)

    def key(self, code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        QTest.keyClick(self.canvas, code, modifiers)
        run_for(40)

    def hold(self, code: Qt.Key) -> None:
        """Press a key and do not let it go."""
        QTest.keyPress(self.canvas, code)
        run_for(40)

    def type_into(self, kind: type[QWidget], text: str) -> None:
        """Type into the dialog of that kind."""
        (dialog,) = (one for one in self._floating() if isinstance(one, kind))
        QTest.keyClicks(dialog.focusWidget() or dialog, text)
        run_for(40)

    def menu(self, owner: QWidget, menu: QMenu) -> None:
        """Open a menu below its button."""
        menu.popup(owner.mapToGlobal(owner.rect().bottomLeft()))
        run_for(40)

    def unfold(self, inside: QWidget) -> None:
        """Click on the first link that unfolds details."""
        link = next(one for one in inside.findChildren(LinkButton) if one.isVisible() and one.isCheckable())
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
        run_for(40)

    def choose_file(self, path: Path) -> None:
        """Let the system's dialogs answer with ``path``."""
        for name in ("getSaveFileName", "getOpenFileName"):
            self.slides.patch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    def hold_opening(self) -> None:
        """Let slides take as long to open as this window lasts."""
        from viewer.ui import slot

        for name in ("open_slide", "quick_first_picture"):
            real = getattr(slot, name)

            def wait(*given: object, _real: Callable[..., object] = real, **more: object) -> object:
                self.gate.wait()
                return _real(*given, **more)

            self.slides.patch.setattr(slot, name, wait)

    def tidy(self) -> None:
        """Take away what would lie over a picture by chance."""
        QToolTip.hideText()


def _depth(window: QWidget) -> int:
    """How many windows it belongs to: it lies over each of them."""
    parent = window.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())
