"""Everything about a conversion beside its preset; folded until somebody asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from viewer.conversion.run import ConversionRequest
from viewer.conversion.settings import LARGEST_TILE, Extent, Levels, Pyramid, Uids
from viewer.ui.convert.choice import Choice
from viewer.ui.convert.level_list import LevelList
from viewer.ui.convert.looks import LevelLook
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import NumberBox

_TILES = (64, LARGEST_TILE)
_WORKERS = (1, 64)
_GIB = 2**30
_HIGHEST = 206
"""Of the options before they scroll: all rows, without the list of levels."""
_CHOSEN: Final = "chosen"


class OptionsArea(QScrollArea):
    """Shows the options as high as they are, up to a height that leaves the plan below its room; the rest scrolls."""

    def __init__(self, options: ConversionOptions) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(options)
        options.setAutoFillBackground(False)
        self._options = options

    def sizeHint(self) -> QSize:
        """As wide as the options, and as high up to the limit."""
        wanted = self._options.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), _HIGHEST))

    def minimumSizeHint(self) -> QSize:
        """Wide enough that nothing has to be scrolled sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._options.minimumSizeHint().width() + bar, self.sizeHint().height())


class ConversionOptions(QWidget):
    """Choices in two columns; what a file states beside its pixels is chosen elsewhere."""

    changed = Signal()
    """Somebody chose something; ``applied`` says what."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.levels = Choice(
            tr("Levels"),
            (tr("All that the original has"), Levels.ALL),
            (tr("Every second"), Levels.EVERY_SECOND),
            (tr("Chosen levels"), _CHOSEN),
        )
        self.level_list = LevelList(self)
        self.level_list.changed.connect(self.changed)
        self._all_levels: tuple[int, ...] = ()
        self.pyramid = Choice(
            tr("Levels above 0"),
            (tr("As the reader shows them"), Pyramid.RENDERED),
            (tr("Made of level 0"), Pyramid.REBUILT),
        )
        self.tile = NumberBox(tr("Tile"), _TILES, 512, " px")
        self.tile.setToolTip(tr("Width and height of a tile, where tiles are not copied"))
        self.extent = Choice(
            tr("Extent"), (tr("What was scanned"), Extent.BOUNDS), (tr("The whole canvas"), Extent.CANVAS)
        )
        self.part = Choice(
            tr("Largest file"),
            (tr("Never cut a level"), None),
            *((tr("{0} GB, then cut into parts").format(size), size * _GIB) for size in (4, 2, 1)),
        )
        self.uids = Choice(
            tr("Identifiers"),
            (tr("New for every conversion"), Uids.NEW),
            (tr("The same for the same slide and settings"), Uids.REPRODUCIBLE),
        )
        self.verify = Choice(
            tr("Check afterwards"), (tr("Every tile"), "full"), (tr("Some tiles of every level"), "sample")
        )
        self.workers = NumberBox(tr("Threads"), _WORKERS, 2)
        self.workers.setToolTip(tr("That read, and as many that encode"))
        self.label = QCheckBox(tr("Label: may name a patient"))
        self.overview = QCheckBox(tr("Macro (whole glass): often shows the label"))
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
    def _choices(self) -> tuple[Choice, ...]:
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
                # The levels come between, below the choice that shows them.
                place = row if row == 0 else row + 1
                grid.addWidget(caption, place, column, Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(box, place, column + 1)
        for column, part in ((0, self.level_list.left), (2, self.level_list.right)):
            grid.addWidget(part, 1, column, 1, 2, Qt.AlignmentFlag.AlignTop)
        for number, check in enumerate(self._checks):
            grid.addWidget(check, len(left) + 1 + number // 2, 2 * (number % 2), 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def show_request(self, request: ConversionRequest, levels: Sequence[LevelLook]) -> None:
        """Show what is asked for, of a slide that has these ``levels``; none where they are not known. No signal."""
        settings = request.settings
        self._all_levels = tuple(one.level for one in levels)
        single = () if isinstance(settings.levels, Levels) else settings.levels
        self.levels.dim(() if levels or single else (_CHOSEN,))
        self.level_list.show_levels(levels, single)
        self.level_list.set_visible(bool(single))
        for box, value in (
            (self.levels, _CHOSEN if single else settings.levels),
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
        """``request`` with what is chosen; what has no choice here stays."""
        before = request.settings
        settings = replace(
            before,
            levels=self._levels(before.levels),
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

    def _levels(self, before: Levels | tuple[int, ...]) -> Levels | tuple[int, ...]:
        chosen: str = self.levels.value(before)
        if chosen != _CHOSEN:
            return Levels(chosen)
        match before:
            case Levels.ALL:
                return self._all_levels
            case Levels.EVERY_SECOND:
                return self._all_levels[::2]
            case _:
                return self.level_list.chosen()
