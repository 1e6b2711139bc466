"""A, X and B of a blinded test, or A and B, painted by one widget at once: nothing but pixels can differ."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.comparison.readout import ScaleBar, micrometres_text, pixel_size_text, round_length
from viewer.geometry import Mpp, Point, Size
from viewer.review.blind_field import BlindField
from viewer.review.blind_picture import LARGEST, LARGEST_WITH_GRID, BlindLook, painted
from viewer.review.events import ShownAs
from viewer.slides.slide import RgbArray
from viewer.ui.pane.field_mark import SMALLEST, draw_corners
from viewer.ui.pane.marks import GLASS, Chips
from viewer.ui.theme import BODY, DETAIL, SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets.painting import draw_box

_GAP, _TAG, _MARGIN, _LONGEST_BAR = 8, 40, 10, 180
_WHEEL, _KEY = 1.25, 1.5
"""Factors of a step of the wheel, and of a key."""
_OUTLINE = QColor(255, 255, 255, 41)


class BlindView(QWidget):
    """Shows one trial at a time; all places look at the same part of it."""

    first_painted = Signal()
    """A trial is on screen, all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pixel_grid = False
        """Whether pixels may be enlarged until their grid is seen."""
        self._field: BlindField | None = None
        self._places: tuple[tuple[str, str, RgbArray], ...] = ()
        self._look: BlindLook | None = None
        self._painted: tuple[object, list[QImage]] | None = None
        self._told = False
        self._text = ""
        self._drag: QPointF | None = None
        self._chips = Chips(ui_font(DETAIL, SEMIBOLD))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_field(self, field: BlindField, original: str, x: str | None) -> None:
        """Show a trial.

        Args:
            field: Of both slides.
            original: Where the original is: "A" or "B".
            x: What X is; None: there is no X.
        """
        a, b = (field.original, field.converted) if original == "A" else (field.converted, field.original)
        places = [("A", "", a), ("B", "", b)]
        if x is not None:
            places.insert(1, ("X", self.tr("same as A or as B?"), a if x == "A" else b))
        self._field, self._places, self._told, self._text = field, tuple(places), False, ""
        self.setAccessibleName(self.tr("A, X and B") if x is not None else self.tr("A and B"))
        self._look = self._first_look(field)
        self.update()

    def _first_look(self, field: BlindField) -> BlindLook:
        """The field in the middle, at the magnification that is asked for."""
        height, width = field.original.shape[:2]
        largest = LARGEST_WITH_GRID if self.pixel_grid else LARGEST
        return BlindLook(field.area.centre, min(field.scale, largest), Size(width, height), largest)

    def show_nothing(self, text: str = "") -> None:
        """Show no field, and say why."""
        self._field, self._places, self._look, self._painted, self._text = None, (), None, None, text
        self._told = False
        self.setAccessibleName(text)
        self.update()

    @property
    def is_shown(self) -> bool:
        """Whether a trial has been painted."""
        return self._told

    def shown_as(self, mode: str) -> ShownAs:
        """How the trial is on screen now; the same for all that is in sight."""
        field, look = self._field, self._look
        if field is None or look is None:
            return ShownAs()
        size, ratio = self._place(), self.devicePixelRatioF()
        scale = look.scale / field.downsample
        return ShownAs(
            level=field.level,
            downsample=field.downsample,
            magnification=field.base * scale if field.base is not None else None,
            scale=scale / ratio,
            mode=mode,
            size=(round(size.width / ratio), round(size.height / ratio)),
            ratio=ratio,
            picture=(look.field.width, look.field.height),
        )

    def largest_place(self, count: int) -> Size:
        """Device pixels of one of so many places where the view fills the screen that it is on, or more than that."""
        ratio, screen = self.devicePixelRatioF(), self.screen().size().expandedTo(self.size())
        return Size(math.ceil(screen.width() * ratio / count), math.ceil(screen.height() * ratio))

    # --- looking -----------------------------------------------------------------------------------------------

    def magnify(self, magnification: float) -> None:
        """Show it at that magnification, as far as it goes; nothing where it is not known."""
        if self._field is not None and self._field.base is not None:
            self._scale_to(magnification / self._field.base * self._field.downsample)

    def zoom(self, factor: float, anchor: Point | None = None) -> None:
        """Enlarge everything about a device pixel of a place, or the middle."""
        if self._look is not None:
            self._scale_to(self._look.scale * factor, anchor)

    def reset(self) -> None:
        """As it was when it was shown first."""
        if self._field is not None:
            self._see(self._first_look(self._field))

    def _scale_to(self, scale: float, anchor: Point | None = None) -> None:
        place = self._place()
        if self._look is not None:
            self._see(self._look.at_scale(scale, anchor or Point(place.width / 2, place.height / 2), place))

    def _pan(self, dx: float, dy: float) -> None:
        if self._look is not None:
            self._see(self._look.panned(dx, dy, self._place()))

    def _see(self, look: BlindLook) -> None:
        self._look = look
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move all places, plus and minus enlarge them, 0 and Home take it back."""
        step = min(self._place()) / 8
        moves = {
            Qt.Key.Key_Left: (step, 0.0),
            Qt.Key.Key_Right: (-step, 0.0),
            Qt.Key.Key_Up: (0.0, step),
            Qt.Key.Key_Down: (0.0, -step),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._pan(*moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_KEY)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _KEY)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.reset()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge about the cursor."""
        turned = event.angleDelta().y()
        if turned:
            self.zoom(_WHEEL ** (turned / 120), self._anchor(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the field."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it in all places."""
        if self._drag is not None:
            moved, ratio = event.position() - self._drag, self.devicePixelRatioF()
            self._drag = event.position()
            self._pan(moved.x() * ratio, moved.y() * ratio)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._drag = None

    def _anchor(self, at: QPointF) -> Point:
        """The device pixel of a place under the cursor."""
        place, ratio = self._place(), self.devicePixelRatioF()
        for left in self._lefts():
            x = at.x() * ratio - left
            if 0 <= x < place.width:
                return Point(x, at.y() * ratio)
        return Point(place.width / 2, place.height / 2)

    # --- painting ----------------------------------------------------------------------------------------------

    def _place(self) -> Size:
        """Of each place, in device pixels: all are of one size."""
        ratio, count = self.devicePixelRatioF(), max(1, len(self._places))
        width = round(self.width() * ratio) - (count - 1) * round(_GAP * ratio)
        return Size(max(1, width // count), max(1, round(self.height() * ratio)))

    def _lefts(self) -> list[int]:
        """Where the places begin, in device pixels; what is left over is shared by both ends."""
        ratio, count = self.devicePixelRatioF(), len(self._places)
        gap, width = round(_GAP * ratio), self._place().width
        rest = round(self.width() * ratio) - count * width - (count - 1) * gap
        return [rest // 2 + number * (width + gap) for number in range(count)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The middle stays in the middle."""
        self._painted = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every place, or none."""
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), QColor(theme.window))
        field, look = self._field, self._look
        if field is None or look is None:
            painter.setPen(QColor(theme.text2))
            painter.setFont(ui_font(BODY))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
            return
        pictures = self._pictures(look, QColor(theme.canvas))
        ratio = self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        for left, picture in zip(self._lefts(), pictures, strict=True):
            painter.drawImage(QPoint(left, 0), picture)
            self._outline(painter, left, field, look)
        painter.restore()
        self._write(painter, field, look)
        if not self._told:
            self._told = True
            self.first_painted.emit()

    def _outline(self, painter: QPainter, left: int, field: BlindField, look: BlindLook) -> None:
        """The corners of the field, the same in every place."""
        place, ratio = self._place(), self.devicePixelRatioF()
        first = look.corner(place)
        if min(field.area.width, field.area.height) * look.scale < SMALLEST * ratio:
            return
        painter.save()
        painter.setClipRect(left, 0, place.width, place.height)
        painter.translate(left, 0)
        painter.scale(ratio, ratio)
        at = [
            QPointF(round(first.x + corner.x * look.scale) / ratio, round(first.y + corner.y * look.scale) / ratio)
            for corner in field.area.corners()
        ]
        draw_corners(painter, at)
        painter.restore()

    def _pictures(self, look: BlindLook, around: QColor) -> list[QImage]:
        """All of them, made in one go."""
        place = self._place()
        state = (look, place, around.rgb(), self._field)
        if self._painted is None or self._painted[0] != state:
            colour = around.red(), around.green(), around.blue()
            made = [painted(rgb, look, place, colour, grid=self.pixel_grid) for _, _, rgb in self._places]
            self._painted = state, [_image(one) for one in made]
        return self._painted[1]

    def _write(self, painter: QPainter, field: BlindField, look: BlindLook) -> None:
        ratio, place = self.devicePixelRatioF(), self._place()
        size = Size(int(place.width / ratio), int(place.height / ratio))
        lefts = [left / ratio for left in self._lefts()]
        for left, (letter, words, _) in zip(lefts, self._places, strict=True):
            if letter == "X":
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(current_theme().text), 2))
                painter.drawRect(QRectF(left - 2, 1, size.width + 4, self.height() - 2))
            _draw_tag(painter, left + _MARGIN, letter, words if size.width > 260 else "")
        self._chips.begin()
        painter.save()
        painter.translate(lefts[0], 0)
        edge = self._chips.scale_bar(painter, size.height, self._bar(field, look, min(_LONGEST_BAR, size.width / 2)))
        painter.restore()
        painter.translate(lefts[-1], 0)
        self._chips.readout(painter, size, self._readout(field, look), edge if len(lefts) == 1 else 0.0)

    def _bar(self, field: BlindField, look: BlindLook, longest: float) -> ScaleBar:
        screen = self.devicePixelRatioF() / look.scale
        across = screen * (field.mpp.x if field.mpp is not None else field.downsample)
        length = round_length(across * longest)
        text = micrometres_text(length) if field.mpp is not None else f"{length:g} px"
        return ScaleBar(length / across, text)

    def _readout(self, field: BlindField, look: BlindLook) -> list[str]:
        scale = look.scale / field.downsample
        if field.base is None:
            shown = f"{100 * scale:.3g} %"
        else:
            shown = f"{'' if field.stated else '≈ '}{field.base * scale:.3g}×"
        pixel = Mpp(field.mpp.x / look.scale, field.mpp.y / look.scale) if field.mpp is not None else None
        return [shown, pixel_size_text(pixel)]

    def minimumSizeHint(self) -> QSize:
        """Some tissue in every place."""
        return QSize(480, 200)


def _image(rgb: RgbArray) -> QImage:
    height, width = rgb.shape[:2]
    return QImage(rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _draw_tag(painter: QPainter, left: float, letter: str, words: str) -> None:
    large, small = ui_font(TITLE, SEMIBOLD), ui_font(DETAIL, SEMIBOLD)
    painter.setFont(small)
    advance = painter.fontMetrics().horizontalAdvance(words) + 12 if words else 0
    draw_box(painter, QRectF(left, _MARGIN, _TAG + advance, _TAG), 6, GLASS, _OUTLINE)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(QRectF(left + _TAG, _MARGIN, advance, _TAG), Qt.AlignmentFlag.AlignVCenter, words)
    painter.setFont(large)
    painter.drawText(QRectF(left, _MARGIN, _TAG, _TAG), Qt.AlignmentFlag.AlignCenter, letter)
