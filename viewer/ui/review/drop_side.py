"""Where the originals, or the conversions, of a review are dropped or chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout

from viewer.review.named import is_review
from viewer.ui.dialogs.choosers import name_filters
from viewer.ui.icons import icon
from viewer.ui.language import within
from viewer.ui.settings import Settings
from viewer.ui.theme import BODY, DETAIL, RADIUS_CARD, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets import Button, ElidedLabel, ToolButton
from viewer.ui.widgets.drop_target import DropTarget, dropped_paths
from viewer.ui.widgets.glyph import Glyph
from viewer.ui.widgets.numbers import grouped
from viewer.ui.widgets.painting import draw_box

_HEIGHT, _TALL = 104, 168


class SlidesTarget(DropTarget):
    """Takes everything but reviews that are there already, which are for the window."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave those to what lies around."""
        if any(map(is_review, dropped_paths(event.mimeData()))):
            event.ignore()
        else:
            super().dragEnterEvent(event)


class DropSide(SlidesTarget):
    """Says what was dropped, and how many slides that are."""

    added = Signal(list)
    """Paths."""
    cleared = Signal()

    def __init__(self, title: str, settings: Settings) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._title, self._settings = title, settings
        self._is_filled = self._dropping = False
        named = QLabel(title)
        named.setFont(ui_font(BODY, SEMIBOLD))
        self.told = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.told.setFont(ui_font(DETAIL))
        self.told.setProperty("tone", "text2")
        self.folder_button, self.files_button = Button(self.tr("Folder…")), Button(self.tr("Slides…"))
        self.folder_button.clicked.connect(self._choose_folder)
        self.files_button.clicked.connect(self._choose_files)
        for button in (self.folder_button, self.files_button):
            button.setAccessibleName(f"{title}: {button.text()}")
        self.clear_button = ToolButton(icon("close"), tool_tip=self.tr("Choose other {0}").format(within(title)))
        self.clear_button.clicked.connect(self.cleared)
        head = QHBoxLayout()
        head.setSpacing(8)
        glyph = Glyph()
        glyph.set_icon("drop", "accent")
        head.addWidget(glyph)
        head.addWidget(named)
        head.addStretch(1)
        head.addWidget(self.clear_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.files_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 6, 12)
        column.setSpacing(2)
        head.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(buttons)
        # Nothing moves when the cross comes or goes.
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(policy)
        self.show_sources((), 0)
        self.set_tall(True)

    def set_tall(self, tall: bool) -> None:
        """Take more room, where nothing else is to be seen yet."""
        self.setFixedHeight(_TALL if tall else _HEIGHT)

    def show_sources(self, paths: Sequence[Path], count: int, *, looking: bool = False) -> None:
        """Say what was dropped here, and how many slides were found for this side wherever they lie."""
        self._is_filled = bool(paths or count)
        where = ", ".join(str(path) for path in paths[:2]) + (" …" if len(paths) > 2 else "")
        many = self.tr("1 slide") if count == 1 else self.tr("{0} slides").format(grouped(count))
        if looking and paths:
            words = where
        elif not paths and not count:
            words = self.tr("Drop a folder or slides here")
        elif not paths:
            words = many
        elif not count:
            words = self.tr("No slides in {0}").format(where)
        else:
            words = self.tr("{0} in {1}").format(many, where)
        tone = "warning" if paths and not count and not looking else "text2"
        self.told.setText(words)
        if self.told.property("tone") != tone:
            self.told.setProperty("tone", tone)
            self.told.style().polish(self.told)
        self.clear_button.setVisible(bool(paths))
        self.setAccessibleName(f"{self._title}: {words}")
        self.update()

    def _choose_folder(self) -> None:
        home = self._settings.last_folder or str(Path.home())
        if chosen := QFileDialog.getExistingDirectory(self, self._title, home):
            self._settings.last_folder = str(Path(chosen).parent)
            self.added.emit([Path(chosen)])

    def _choose_files(self) -> None:
        home = self._settings.last_folder or str(Path.home())
        names, _ = QFileDialog.getOpenFileNames(self, self._title, home, name_filters())
        if names:
            self._settings.last_folder = str(Path(names[0]).parent)
            self.added.emit([Path(name) for name in names])

    def take_dropped(self, paths: list[Path]) -> None:
        """Pass them on."""
        self.added.emit(paths)

    def mark_dropping(self, dropping: bool) -> None:
        """Outline the box in the accent."""
        self._dropping = dropping
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed box as long as nothing is in it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        fill = theme.accent_back if self._dropping else theme.field
        draw_box(painter, box, RADIUS_CARD, QColor(fill), QColor(theme.line) if self._is_filled else None)
        if not self._is_filled or self._dropping:
            pen = QPen(QColor(theme.accent if self._dropping else theme.text3), 1.5)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)
