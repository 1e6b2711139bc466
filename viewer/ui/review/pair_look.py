"""Both slides of a pair as small pictures, for whoever wonders whether they belong together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.jobs.job import Progress
from viewer.review.pair_list import Key
from viewer.review.slide_preview import SlidePreview, preview_of
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.review.setup_card import caption
from viewer.ui.widgets import ElidedLabel
from viewer.ui.widgets.quiet import quiet_label

_SIDE = 168
"""Of a picture, in screen pixels."""


class PairLook(QWidget):
    """Original at the left, conversion at the right; read in the background."""

    def __init__(self, jobs: JobPool) -> None:
        super().__init__()
        self._pair: Key | None = None
        self._reading = LatestJob("Look at a pair", jobs, self)
        self._reading.done.connect(self._show)
        self.names = ElidedLabel(), ElidedLabel()
        self.pictures = QLabel(), QLabel()
        self.words = quiet_label(), quiet_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        for kind, name, picture, words in zip(
            (self.tr("Original"), self.tr("Conversion")), self.names, self.pictures, self.words, strict=True
        ):
            picture.setFixedSize(_SIDE, _SIDE)
            picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            picture.setAccessibleName(self.tr("{0}, as a whole").format(kind))
            beside = QVBoxLayout()
            beside.setSpacing(4)
            for label in (caption(kind), name, words):
                beside.addWidget(label)
            beside.addStretch(1)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(beside, 1)

    def show_pair(self, pair: Key | None) -> None:
        """This one; None: nothing."""
        if pair == self._pair:
            return
        self._pair = pair
        self._reading.drop()
        for place, (name, picture, words) in enumerate(zip(self.names, self.pictures, self.words, strict=True)):
            name.setText(pair[place].name if pair is not None else "")
            picture.clear()
            words.setText(self.tr("Reading…") if pair is not None else "")
        if pair is not None:
            side = round(_SIDE * self.devicePixelRatioF())
            self._reading.ask(partial(_previews, pair, side))

    def _show(self, found: tuple[Key, tuple[SlidePreview, SlidePreview]]) -> None:
        pair, previews = found
        if pair != self._pair:
            return
        for preview, picture, words in zip(previews, self.pictures, self.words, strict=True):
            words.setText(preview.words)
            if preview.rgb is None:
                picture.setText(self.tr("No picture"))
                continue
            height, width = preview.rgb.shape[:2]
            pixmap = QPixmap.fromImage(
                QImage(preview.rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
            )
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            picture.setPixmap(pixmap)


def _previews(pair: Key, side: int, progress: Progress) -> tuple[Key, tuple[SlidePreview, SlidePreview]]:
    original = preview_of(pair[0], side)
    progress.check()
    return pair, (original, preview_of(pair[1], side))
