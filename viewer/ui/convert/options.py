"""Everything about a conversion beside its preset; folded until somebody asks for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from viewer.conversion.run import ConversionRequest
from viewer.conversion.settings import LARGEST_TILE, Extent, Levels, Pyramid, Uids
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import ChoiceBox, NumberBox

_TILES = (64, LARGEST_TILE)
_WORKERS = (1, 64)
_GIB = 2**30


class ConversionOptions(QWidget):
    """Choices in two columns; what a file states beside its pixels is chosen elsewhere."""

    changed = Signal()
    """Somebody chose something; ``applied`` says what."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.levels = _Choice(
            tr("Levels"), (tr("All that the original has"), Levels.ALL), (tr("Every second"), Levels.EVERY_SECOND)
        )
        self.pyramid = _Choice(
            tr("Levels above 0"),
            (tr("As the reader shows them"), Pyramid.RENDERED),
            (tr("Made of level 0"), Pyramid.REBUILT),
        )
        self.tile = NumberBox(tr("Tile"), _TILES, 512, " px")
        self.tile.setToolTip(tr("Width and height of a tile, where tiles are not copied"))
        self.extent = _Choice(
            tr("Extent"), (tr("What was scanned"), Extent.BOUNDS), (tr("The whole canvas"), Extent.CANVAS)
        )
        self.part = _Choice(
            tr("Largest file"),
            (tr("Never cut a level"), None),
            *((tr("{0} GB, then cut into parts").format(size), size * _GIB) for size in (4, 2, 1)),
        )
        self.uids = _Choice(
            tr("Identifiers"),
            (tr("New for every conversion"), Uids.NEW),
            (tr("The same for the same slide and settings"), Uids.REPRODUCIBLE),
        )
        self.verify = _Choice(
            tr("Check afterwards"), (tr("Every tile"), "full"), (tr("Some tiles of every level"), "sample")
        )
        self.workers = NumberBox(tr("Threads"), _WORKERS, 2)
        self.workers.setToolTip(tr("That read, and as many that encode"))
        self.label = QCheckBox(tr("Label picture: may name a patient"))
        self.overview = QCheckBox(tr("Picture of the whole glass: often shows the label"))
        self.thumbnail = QCheckBox(tr("Thumbnail of the scanned part"))
        self.strict = QCheckBox(tr("Refuse a slide with photos that cannot be read"))
        self._arrange()
        for box in self._choices:
            box.activated.connect(lambda _: self.changed.emit())
        for number in (self.tile, self.workers):
            number.setKeyboardTracking(False)
            number.valueChanged.connect(lambda _: self.changed.emit())
        for check in self._checks:
            check.clicked.connect(lambda _: self.changed.emit())

    @property
    def _choices(self) -> tuple[_Choice, ...]:
        return self.levels, self.pyramid, self.extent, self.part, self.uids, self.verify

    @property
    def _checks(self) -> tuple[QCheckBox, ...]:
        return self.label, self.overview, self.thumbnail, self.strict

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        left = (self.levels, self.pyramid, self.extent, self.tile)
        right = (self.verify, self.uids, self.part, self.workers)
        for column, boxes in ((0, left), (2, right)):
            for row, box in enumerate(boxes):
                caption = QLabel(box.accessibleName())
                caption.setFont(ui_font(DETAIL))
                caption.setProperty("tone", "text2")
                caption.setBuddy(box)
                grid.addWidget(caption, row, column, Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(box, row, column + 1)
        for place, check in enumerate(self._checks):
            grid.addWidget(check, len(left) + place // 2, 2 * (place % 2), 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def show_request(self, request: ConversionRequest) -> None:
        """Show what is asked for; no signal."""
        settings = request.settings
        for box, value in (
            (self.levels, settings.levels),
            (self.pyramid, settings.pyramid),
            (self.extent, settings.extent),
            (self.part, settings.part_bytes),
            (self.uids, settings.uids),
            (self.verify, request.verify),
        ):
            box.show_value(value)
        for number, count in ((self.tile, settings.tile_size), (self.workers, settings.workers)):
            number.blockSignals(True)
            number.setValue(count)
            number.blockSignals(False)
        for check, on in (
            (self.label, settings.label),
            (self.overview, settings.overview),
            (self.thumbnail, settings.thumbnail),
            (self.strict, settings.strict),
        ):
            check.setChecked(on)

    def applied(self, request: ConversionRequest) -> ConversionRequest:
        """``request`` with what is chosen; what has no choice here, such as single levels, stays."""
        before = request.settings
        settings = replace(
            before,
            levels=self.levels.value(before.levels),
            pyramid=self.pyramid.value(before.pyramid),
            extent=self.extent.value(before.extent),
            part_bytes=self.part.value(before.part_bytes),
            uids=self.uids.value(before.uids),
            tile_size=self.tile.value(),
            workers=self.workers.value(),
            label=self.label.isChecked(),
            overview=self.overview.isChecked(),
            thumbnail=self.thumbnail.isChecked(),
            strict=self.strict.isChecked(),
        )
        return replace(request, settings=settings, verify=self.verify.value(request.verify))


class _Choice(ChoiceBox):
    """Words, each with what it stands for; Qt itself would make plain strings of some."""

    def __init__(self, name: str, *options: tuple[str, Any]) -> None:
        super().__init__(name)
        self._values = [value for _, value in options]
        self.addItems([words for words, _ in options])

    def show_value(self, value: object) -> None:
        """Show it; nothing where no words stand for it."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self, otherwise: Any) -> Any:
        """What the chosen words stand for, ``otherwise`` where none are."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else otherwise
