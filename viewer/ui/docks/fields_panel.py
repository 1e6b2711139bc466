"""The panel of fields: which are wanted, the list of them, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from viewer.comparison.whole.fields import MOST_FIELDS, Field, Kind
from viewer.ui.actions import Actions
from viewer.ui.docks.field_list import FieldList
from viewer.ui.docks.field_thumbnails import FieldThumbnails
from viewer.ui.docks.field_words import field_position, measure_name
from viewer.ui.field_keeper import FieldKeeper
from viewer.ui.job_pool import JobPool
from viewer.ui.session import Session
from viewer.ui.theme import CAPTION, CONTROL_GAP, PANEL_PADDING, ui_font
from viewer.ui.widgets import ChoiceBox, EmptyState, NumberBox, SegmentedControl, ToolButton
from viewer.ui.widgets.numbers import grouped

_LARGEST_SEED = 999_999
_NARROW = 6
_COUNT = 58
_LOW = 260
"""Pixels of height below which choices would leave the list no room."""
_EXPORTS = ("fields_csv", "fields_geojson", "tile_pairs")


class FieldsPanel(QWidget):
    """Follows the keeper of the fields while it is visible."""

    typed = Signal()
    """Return in a field of numbers: whoever typed wants to go on looking."""

    def __init__(
        self, keeper: FieldKeeper, session: Session, jobs: JobPool, actions: Actions, parent: QWidget | None = None
    ) -> None:
        """``jobs``: for its short work; ``actions``: the commands that its buttons give."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keeper, self._session, self._actions = keeper, session, actions
        tr = self.tr
        kinds = (
            (Kind.WORST, tr("Worst")),
            (Kind.RANDOM, tr("Random")),
            (Kind.EDGE, tr("Edge")),
            (Kind.SEAM, tr("Seam")),
        )
        self.kind = SegmentedControl([(kind.value, text, "") for kind, text in kinds], shrinks=True)
        self.kind.chosen.connect(lambda key: keeper.use(replace(keeper.choice, kind=Kind(key))))
        self.measure = ChoiceBox(tr("Measure"))
        self.measure.activated.connect(self._use_measure)
        self.conversion = ChoiceBox(tr("Conversion"))
        self.level = ChoiceBox(tr("Level"))
        for box in (self.conversion, self.level):
            box.activated.connect(lambda _: self._use_level())
        self.count = NumberBox(tr("How many"), (1, MOST_FIELDS), keeper.choice.count)
        self.count.valueChanged.connect(lambda value: keeper.use(replace(keeper.choice, count=value)))
        self.seed = NumberBox(tr("Seed"), (1, _LARGEST_SEED), keeper.choice.seed)
        self.seed.setToolTip(tr("The same seed draws the same fields"))
        self.seed.valueChanged.connect(lambda value: keeper.use(replace(keeper.choice, seed=value)))
        for number in (self.count, self.seed):
            number.setKeyboardTracking(False)
            number.lineEdit().returnPressed.connect(self.typed)
        self.thumbnails = FieldThumbnails(session, jobs, self)
        self.list = FieldList(lambda field: self.thumbnails.of(keeper.source, field) if keeper.source else None)
        self.list.visited.connect(keeper.visit)
        self.list.scrolled.connect(self._ask)
        self.thumbnails.came.connect(self.list.viewport().update)
        self.summary = QLabel()
        self.summary.setFont(ui_font(CAPTION))
        self.summary.setProperty("tone", "text3")
        self.summary.setWordWrap(True)
        self.empty = EmptyState()
        self.empty.action_triggered.connect(actions["compare_whole"].trigger)
        self.check = ToolButton(None, tr("Check with scikit-image"), tool_tip=tr("Check with scikit-image"))
        self.check.clicked.connect(actions["field_check"].trigger)
        self.export = ToolButton(None, tr("Export"))
        menu = QMenu(self.export)
        menu.addActions([actions[name] for name in _EXPORTS])
        self.export.setMenu(menu)
        self._pages = QStackedWidget()
        self._arrange()
        for changed in (keeper.changed, session.slots_changed):
            changed.connect(self._follow)
        keeper.current_changed.connect(lambda: self.list.show_current(keeper.current))
        actions.follow("field_check", lambda: self.check.setEnabled(actions["field_check"].isEnabled()))

    def _arrange(self) -> None:
        self._choices = QWidget()
        choices = QGridLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setHorizontalSpacing(CONTROL_GAP)
        choices.setVerticalSpacing(4)
        choices.setColumnStretch(1, 1)
        measure = QHBoxLayout()
        measure.setSpacing(4)
        measure.addWidget(self.measure, 1)
        measure.addWidget(self.count)
        self.count.setFixedWidth(_COUNT)
        self.count.setToolTip(self.tr("How many fields are listed"))
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        rows: tuple[tuple[str, str, QWidget | QHBoxLayout], ...] = (
            ("conversion", self.tr("Of"), self.conversion),
            ("level", self.tr("Level"), self.level),
            ("measure", self.tr("By"), measure),
            ("seed", self.tr("Seed"), self.seed),
        )
        for row, (name, caption, control) in enumerate(rows):
            label = QLabel(caption)
            label.setFont(ui_font(CAPTION))
            label.setProperty("tone", "text2")
            choices.addWidget(label, row, 0)
            if isinstance(control, QWidget):
                choices.addWidget(control, row, 1)
                self._rows[name] = (label, control)
            else:
                choices.addLayout(control, row, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_NARROW, 0, _NARROW, 0)
        foot.setSpacing(0)
        foot.addWidget(self.check)
        foot.addStretch(1)
        foot.addWidget(self.export)
        head = QVBoxLayout()
        head.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, 0)
        head.setSpacing(CONTROL_GAP)
        head.addWidget(self.kind)
        head.addWidget(self._choices)
        head.addWidget(self.summary)
        self.nothing = EmptyState()
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(self.nothing)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, CONTROL_GAP, 0, CONTROL_GAP)
        column.setSpacing(CONTROL_GAP)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        column.addLayout(foot)
        self._pages.addWidget(listed)
        self._pages.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def minimumSizeHint(self) -> QSize:
        """The list scrolls when it must."""
        return QSize(232, 150)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, the list goes before the choices; where it is narrow, words are shorter."""
        super().resizeEvent(event)
        self._choices.setVisible(self.height() >= _LOW)
        words = self.tr("Check with scikit-image")
        room = self.width() - 2 * _NARROW - self.export.sizeHint().width()
        self.check.setText(words if self.check.width_of(words) <= room else self.tr("Check"))

    @property
    def is_at_rest(self) -> bool:
        """Whether everything in sight is there."""
        return self._keeper.is_at_rest and self.thumbnails.is_at_rest

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._follow()

    def _use_measure(self) -> None:
        self._keeper.use(replace(self._keeper.choice, measure=self.measure.currentData()))

    def _use_level(self) -> None:
        self._keeper.use_level(max(0, self.conversion.currentIndex()), self.level.currentData())

    def _follow(self) -> None:
        if not self.isVisible():
            return
        keeper, title = self._keeper, self._keeper.message
        if keeper.source is None:
            action = self.tr("Compare the whole slide") if keeper.lacks_comparison else ""
            self.empty.show_message(*title, action=action)
            self._pages.setCurrentIndex(1)
            self.thumbnails.ask(None, ())
            return
        self._pages.setCurrentIndex(0)
        self._show_choice()
        self.list.show_fields(keeper.fields, self._position, keeper.current)
        if title[0]:
            self.nothing.show_message(*title)
        self._body.setCurrentIndex(1 if title[0] else 0)
        self.summary.setText(self._summary())
        self.summary.setVisible(bool(self.summary.text()))
        self._ask()

    def _position(self, field: Field) -> str:
        reference = self._session.comparison.state.reference
        return field_position(field, reference.slide) if reference is not None else ""

    def _summary(self) -> str:
        keeper = self._keeper
        source = keeper.source
        if source is None:
            return ""
        level, count = source.level, len(keeper.fields)
        parts = []
        if not level.complete:
            parts.append(self.tr("So far: {0} of {1} rows of tiles.").format(level.rows_done, level.rows))
        if lacking := source.conversion.lacking(source.result.settings):
            levels = (self.tr("level {0} ({1}×)").format(one.level, f"{one.downsample:g}") for one in lacking)
            parts.append(self.tr("Not stored in the conversion: {0}.").format(", ".join(levels)))
        if 0 < count < keeper.choice.count:
            parts.append(self.tr("There are no more than {0}.").format(grouped(count)))
        return " ".join(parts)

    def _show_choice(self) -> None:
        keeper = self._keeper
        choice, source = keeper.choice, keeper.source
        self.kind.set_chosen(choice.kind.value)
        for number, value in ((self.count, choice.count), (self.seed, choice.seed)):
            with QSignalBlocker(number):
                number.setValue(value)
        _fill(self.measure, [(measure_name(one), one) for one in keeper.measures], choice.measure)
        conversions = [(one.slide.name, place) for place, one in enumerate(keeper.conversions)]
        _fill(self.conversion, conversions, min(keeper.conversion, len(conversions) - 1))
        levels = [
            (f"{one.level}  ({one.downsample:g}×{_pixel_size(one.mpp.x if one.mpp else None)})", one.downsample)
            for one in keeper.levels
        ]
        _fill(self.level, levels, source.level.downsample if source is not None else None)
        for name, shown in (("conversion", len(conversions) > 1), ("seed", choice.kind is Kind.RANDOM)):
            for widget in self._rows[name]:
                widget.setVisible(shown)

    def _ask(self) -> None:
        self.list.viewport().update()
        if self.isVisible():
            self.thumbnails.ask(self._keeper.source, self.list.in_sight())


def _pixel_size(micrometres: float | None) -> str:
    return f", {micrometres:.3g} µm/px" if micrometres is not None else ""


def _fill(box: ChoiceBox, entries: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offer these, unless they are there already."""
    held = [(box.itemText(row), box.itemData(row)) for row in range(box.count())]
    with QSignalBlocker(box):
        if held != list(entries):
            box.clear()
            for text, value in entries:
                box.addItem(text, value)
        box.setCurrentIndex(next((row for row, (_, value) in enumerate(entries) if value == chosen), -1))
