"""Line icons of 16 px, drawn in the colours of the theme in use at the screen's own resolution."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer.ui.resources import RESOURCES
from viewer.ui.theme import current_theme

_FOLDER = RESOURCES / "icons"
_INK = b"currentColor"


class _LineIcon(QIconEngine):
    """Follows theme and pixel ratio, because it is drawn anew for each."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._token)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return current_theme().disabled
        token = "accent" if state == QIcon.State.On else self._token
        return current_theme().colour(token).name()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = _drawn(self._name, self._colour(mode, state), max(1, round(rect.width() * ratio)))
        painter.drawPixmap(QRectF(rect), picture, QRectF(picture.rect()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _drawn(self._name, self._colour(mode, state), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Qt asks in device-independent pixels here.
        picture = QPixmap(self.pixmap(size * scale, mode, state))
        picture.setDevicePixelRatio(scale)
        return picture


@cache
def _source(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()


@cache
def _drawn(name: str, colour: str, side: int) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(_source(name).replace(_INK, colour.encode()))).render(painter)
    painter.end()
    return picture


@cache
def icon_names() -> frozenset[str]:
    """All icons there are."""
    return frozenset(path.stem for path in _FOLDER.glob("*.svg"))


def icon(name: str) -> QIcon:
    """The icon in the colour of labels, in the accent when on, and dimmed when disabled.

    Raises:
        KeyError: There is no such icon.
    """
    return tinted_icon(name, "text2")


def tinted_icon(name: str, token: str) -> QIcon:
    """The icon in the colour of a token of the theme.

    Raises:
        KeyError: There is no such icon.
    """
    if name not in icon_names():
        raise KeyError(name)
    return QIcon(_LineIcon(name, token))
