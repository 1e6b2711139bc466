"""Label and macro picture of every slide, veiled until somebody asks to see them: they may show a name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.jobs.job import Progress
from viewer.slides.slide import RgbArray, Slide
from viewer.slides.veil import veiled
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.picture_words import picture_name
from viewer.ui.theme import CONTROL_GAP, DETAIL, current_theme, ui_font
from viewer.ui.widgets import Button, ElidedLabel, RoleTag

_WIDEST = 1024
"""Pixels of a picture that is shown; the panel has no room for more."""
_HIGHEST = 300
_NAMED = ("label", "macro", "overview")


@dataclass(frozen=True, slots=True)
class NamedSlide:
    """A slide with what its pane calls it."""

    role: str
    slide: Slide


class LabelPictures(QWidget):
    """Under the name of each slide its pictures; what is not asked for is neither painted nor kept."""

    def __init__(self, jobs: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._slides: tuple[NamedSlide, ...] = ()
        self._running: list[Job] = []
        self._stale = True
        """Whether the pictures are still to be read as they are to be shown."""
        self.shown = False
        """Whether the pictures are sharp."""
        self.button = Button("")
        self.button.clicked.connect(lambda: self.show_names(not self.shown))
        self._why = QLabel(self.tr("Labels may show a name."))
        self._why.setFont(ui_font(DETAIL))
        self._why.setProperty("tone", "text2")
        self.pictures: list[_Picture] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.addWidget(self._why, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self._rebuild()

    def follow(self, slides: tuple[NamedSlide, ...]) -> None:
        """Show the pictures of other slides; they are veiled again."""
        if [(one.role, id(one.slide)) for one in slides] != [(one.role, id(one.slide)) for one in self._slides]:
            self._slides = slides
            self._rebuild()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not read while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever opens it again asks again; a window that is only minimised keeps what was asked for."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.show_names(False)

    def show_names(self, shown: bool) -> None:
        """Show the pictures as they are, or veil them."""
        if shown is not self.shown:
            self.shown = shown
            self._read()
        self._show_button()

    def _show_button(self) -> None:
        self.button.setText(self.tr("Hide") if self.shown else self.tr("Show"))
        self.button.updateGeometry()
        self.button.setEnabled(bool(self.pictures))

    def _rebuild(self) -> None:
        self.shown = False
        self.pictures = []
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        for one in self._slides:
            name = ElidedLabel(one.slide.name)
            row = QHBoxLayout()
            row.addWidget(RoleTag(one.role))
            row.addWidget(name, 1)
            column.addLayout(row)
            own = [_Picture(one, key) for key in one.slide.associated_images if key.split()[0] in _NAMED]
            for picture in own:
                column.addWidget(_detail(picture_name(picture.key)))
                column.addWidget(picture)
            if not own:
                column.addWidget(_detail(self.tr("Stores neither label nor macro.")))
            column.addSpacing(CONTROL_GAP)
            self.pictures += own
        column.addStretch(1)
        self._scroll.setWidget(content)
        self._show_button()
        self._read()

    def _read(self) -> None:
        """Read every picture as it is to be shown; what comes for an earlier wish is dropped."""
        for job in self._running:
            job.cancel()
        self._running = []
        self._stale = not self.isVisible()
        for picture in self.pictures:
            picture.show_image(QImage(), self.tr("Reading…"))
            if self._stale:
                continue
            job = self._jobs.start("Read a label", partial(_read, picture.one.slide, picture.key, not self.shown))
            self._running.append(job)
            job.done.connect(partial(self._came, job, picture))
            job.failed.connect(partial(self._failed, job, picture))

    def _came(self, job: Job, picture: _Picture, rgb: RgbArray) -> None:
        if job in self._running:
            self._running.remove(job)
            height, width = rgb.shape[:2]
            picture.show_image(QImage(rgb.data, width, height, width * 3, QImage.Format.Format_RGB888).copy(), "")

    def _failed(self, job: Job, picture: _Picture, error: Exception) -> None:
        if job in self._running:
            self._running.remove(job)
            picture.show_image(QImage(), localized(str(error)))


class _Picture(QWidget):
    """One picture as wide as the panel, or a sentence in its place."""

    def __init__(self, one: NamedSlide, key: str) -> None:
        super().__init__()
        self.one, self.key = one, key
        self.image = QImage()
        """What is painted, and all that is kept."""
        self._message = ""
        self._stored = one.slide.associated_images[key]
        self.setAccessibleName(f"{picture_name(key)}, {one.slide.name}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage, message: str) -> None:
        """Show a picture, or say why there is none."""
        self.image, self._message = image, message
        self.setAccessibleDescription(message)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the picture is for the width of the panel."""
        return QSize(232, self.heightForWidth(232))

    def heightForWidth(self, width: int) -> int:
        """In the picture's own proportion, up to a limit."""
        return min(_HIGHEST, max(40, round(width * self._stored.height / max(1, self._stored.width))))

    @property
    def place(self) -> QRect:
        """Where the picture is drawn, in its own proportion."""
        return QRect(QPoint(0, 0), QSize(*self._stored).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture; few pixels run into each other."""
        theme = current_theme()
        painter = QPainter(self)
        if self.image.isNull():
            painter.fillRect(self.rect(), QColor(theme.field))
            painter.setPen(QColor(theme.text2))
            painter.setFont(ui_font(DETAIL))
            box = self.rect().adjusted(8, 4, -8, -4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        # Once smoothly to the pixels of the screen; QPainter alone would leave pixels out of a large picture.
        smooth = self.image.scaled(
            self.place.size() * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(self.place, smooth)


def _read(slide: Slide, key: str, veil: bool, _progress: Progress) -> RgbArray:
    """The picture, veiled or at the size in which it is shown."""
    rgb = slide.read_associated(key)
    if veil:
        return np.ascontiguousarray(veiled(rgb))
    height, width = rgb.shape[:2]
    if width > _WIDEST:
        size = (_WIDEST, max(1, round(height * _WIDEST / width)))
        rgb = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    return np.ascontiguousarray(rgb)


def _detail(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    return label
