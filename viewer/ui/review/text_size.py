"""The size of text in the window for reviews: in four steps, for tired eyes and far screens."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from viewer.ui.settings import Settings
from viewer.ui.theme import theme_news

STEPS: Final = (100, 115, 130, 150)
"""Percent."""
_BASE: Final = "textBase"


class TextSize(QObject):
    """Of all widgets below one; what is drawn on tissue keeps its size, as scale bars do."""

    changed = Signal()

    def __init__(self, root: QWidget, settings: Settings) -> None:
        super().__init__(root)
        self._root, self._settings = root, settings
        self._applied = 100
        # Another style sheet gives widgets back the fonts that they were made with.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.apply)
        theme_news().changed.connect(self.soon)

    @property
    def percent(self) -> int:
        """One of ``STEPS``."""
        kept = self._settings.review_text_percent
        return min(STEPS, key=lambda step: abs(step - kept))

    def soon(self) -> None:
        """Apply it to what has just come, once it is there."""
        self._soon.start()

    def larger(self) -> None:
        """The next step, if there is one."""
        self._choose(1)

    def smaller(self) -> None:
        """The step before, if there is one."""
        self._choose(-1)

    def apply(self) -> None:
        """Also to what has come since."""
        percent = self.percent
        if percent == self._applied == 100:
            return
        self._applied = percent
        # Under a style sheet no font is inherited. All are noted before the first is changed, as some are passed on.
        own = [self._root, *self._root.findChildren(QWidget)]
        for one in own:
            if one.property(_BASE) is None:
                one.setProperty(_BASE, one.font().pixelSize())
        for one in own:
            font = one.font()
            size = round(one.property(_BASE) * percent / 100)
            if font.pixelSize() != size > 0:
                font.setPixelSize(size)
                one.setFont(font)
                one.updateGeometry()

    def _choose(self, step: int) -> None:
        place = STEPS.index(self.percent) + step
        if 0 <= place < len(STEPS):
            self._settings.review_text_percent = STEPS[place]
            self.apply()
            self.changed.emit()


def follow_size(widget: QWidget, like: QWidget) -> None:
    """Have a widget that comes later in the size that ``like``, which was there, has by now."""
    base = like.property(_BASE)
    if base is not None:
        font = widget.font()
        widget.setProperty(_BASE, font.pixelSize())
        font.setPixelSize(round(font.pixelSize() * like.font().pixelSize() / base))
        widget.setFont(font)
