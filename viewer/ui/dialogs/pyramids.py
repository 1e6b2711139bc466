"""The stored levels of all slides side by side, and which shows the same scale as which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QBrush, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from viewer.alignment.levels import LevelPair, pair_levels
from viewer.comparison.state import ComparisonState
from viewer.geometry import Mpp
from viewer.slides.slide import Level
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.icons import tinted_icon
from viewer.ui.theme import BODY, DETAIL, SEMIBOLD, TABLE_ROW, current_theme, ui_font
from viewer.ui.widgets import ElidedLabel, RoleTag
from viewer.ui.widgets.numbers import grouped

_NUMBERS = (0, 1, 2, 3, 4)
_UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class Pyramid:
    """One slide's levels, and for a conversion their partners on the original."""

    role: str
    name: str
    levels: tuple[Level, ...]
    pairs: tuple[LevelPair, ...] = ()


Row = tuple[Level | None, ...]
"""The level of each slide that stands in a row of the table."""


def pyramids_of(state: ComparisonState, original: str, converted: str) -> tuple[Pyramid, ...]:
    """The pyramids of a comparison; ``original`` and ``converted`` are the words of the role tags."""
    pyramids = []
    for index, pane in enumerate(state.panes):
        if index == 0:
            pyramids.append(Pyramid(original, pane.slide.name, pane.slide.levels))
            continue
        pairs = pair_levels(state.panes[0].slide.levels, pane.slide.levels, pane.relative_scale)
        role = converted if len(state.panes) == 2 else f"{converted} {'ABC'[index - 1]}"
        pyramids.append(Pyramid(role, pane.slide.name, pane.slide.levels, pairs))
    return tuple(pyramids)


def rows_of(pyramids: Sequence[Pyramid]) -> tuple[Row, ...]:
    """Partners in one row; levels without one in rows of their own, where their downsample belongs."""
    if not pyramids:
        return ()
    rows: list[tuple[float, Row]] = []
    for level in pyramids[0].levels:
        row: list[Level | None] = [level]
        for other in pyramids[1:]:
            partner = next((p.conversion_index for p in other.pairs if p.reference_index == level.index), None)
            row.append(next((one for one in other.levels if one.index == partner), None))
        rows.append((level.downsample, tuple(row)))
    for place, other in enumerate(pyramids[1:], 1):
        paired = {pair.conversion_index for pair in other.pairs}
        for level in other.levels:
            if level.index not in paired:
                alone = [None] * place + [level] + [None] * (len(pyramids) - place - 1)
                rows.append((level.downsample, tuple(alone)))
    return tuple(row for _, row in sorted(rows, key=lambda entry: entry[0]))


class PyramidTable(QWidget):
    """One table a slide; what stands in the same row has the same scale."""

    def __init__(self, pyramids: Sequence[Pyramid], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pyramids = tuple(pyramids)
        self.rows = rows_of(pyramids)
        self.headings = (
            self.tr("Level"),
            self.tr("Size, px"),
            self.tr("Downsample"),
            self.tr("µm/px"),
            self.tr("Tile, px"),
            self.tr("Compression"),
            self.tr("Pairs with"),
        )
        self.tables: list[QTableWidget] = []
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        for place, pyramid in enumerate(self.pyramids):
            across.addLayout(self._column(place, pyramid))
        across.addStretch(1)

    def _column(self, place: int, pyramid: Pyramid) -> QVBoxLayout:
        headings = self.headings if len(self.pyramids) > 1 else self.headings[:-1]
        table = fact_table(headings, _NUMBERS)
        table.setAccessibleName(f"{pyramid.role.capitalize()} {pyramid.name}")
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for row in self.rows:
            self._add(table, place, row)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFixedWidth(fit_columns(table) + 2)
        table.setFixedHeight((len(self.rows) + 1) * TABLE_ROW + 2)
        table.viewport().installEventFilter(self)
        self.tables.append(table)
        name = ElidedLabel(pyramid.name, mode=Qt.TextElideMode.ElideMiddle)
        name.setFont(ui_font(BODY, SEMIBOLD))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(RoleTag(pyramid.role))
        head.addWidget(name, 1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(table)
        column.addStretch(1)
        return column

    def _add(self, table: QTableWidget, place: int, row: Row) -> None:
        level = row[place]
        if level is None:
            add_row(table, [""] * table.columnCount(), ())
            return
        cells = self._cells(level)
        theme = current_theme()
        if len(self.pyramids) == 1:
            _explain(add_row(table, cells, _NUMBERS))
            return
        partners = self._partners(place, row)
        items = add_row(table, [*cells, partners or self.tr("none")], _NUMBERS)
        _explain(items)
        if partners:
            items[-1].setIcon(tinted_icon("check", "accent"))
        else:
            items[-1].setIcon(tinted_icon("close", "text3"))
            items[-1].setForeground(QBrush(theme.colour("text3")))

    @property
    def footnote(self) -> str:
        """What the dash means; empty where there is none."""
        found = [cell for row in self.rows for level in row if level is not None for cell in self._cells(level)]
        return self.tr("– not stated by the slide or its reader") if _UNKNOWN in found else ""

    def _partners(self, place: int, row: Row) -> str:
        if place > 0:
            reference = row[0]
            return self.tr("level {0}").format(reference.index) if reference is not None else ""
        others = [level for level in row[1:] if level is not None]
        if len(self.pyramids) == 2:
            return self.tr("level {0}").format(others[0].index) if others else ""
        letters = zip("ABC", row[1:], strict=False)
        return ", ".join(f"{letter} {level.index}" for letter, level in letters if level is not None)

    def _cells(self, level: Level) -> list[str]:
        tile = level.tile_size
        coding = " ".join(part for part in (level.compression, level.subsampling) if part)
        return [
            str(level.index),
            f"{grouped(level.size.width)} × {grouped(level.size.height)}",
            _short(level.downsample),
            _mpp_text(level.mpp),
            f"{grouped(tile.width)} × {grouped(tile.height)}" if tile is not None else _UNKNOWN,
            coding or _UNKNOWN,
        ]

    def as_text(self) -> str:
        """Everything, separated by tabs, one slide below the other."""
        lines = []
        for place, pyramid in enumerate(self.pyramids):
            headings = self.headings if len(self.pyramids) > 1 else self.headings[:-1]
            lines += [f"{pyramid.role} {pyramid.name}", "\t".join(headings)]
            for row in self.rows:
                level = row[place]
                if level is not None:
                    partners = [self._partners(place, row) or self.tr("none")] if len(self.pyramids) > 1 else []
                    lines.append("\t".join([*self._cells(level), *partners]))
            lines.append("")
        return "\n".join(lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the whole, not one table."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class PyramidDialog(DialogFrame):
    """The pyramids of what is open."""

    def __init__(self, state: ComparisonState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Stored levels"),
            self.tr("Levels in the same row show the same scale and can be forced on all sides."),
        )
        self.table = PyramidTable(pyramids_of(state, self.tr("ORIGINAL"), self.tr("CONVERTED")))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.table)
        self.content.addWidget(scroll, 1)
        if self.table.footnote:
            footnote = QLabel(self.table.footnote)
            footnote.setFont(ui_font(DETAIL))
            footnote.setProperty("tone", "text2")
            self.content.addWidget(footnote)
        self.copy_button = self.add_button(self.tr("Copy as text"), left=True)
        self.copy_button.clicked.connect(self.copy)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        hint = self.table.sizeHint()
        room = self.screen().availableSize()
        self.resize(min(hint.width() + 60, room.width() - 80), min(hint.height() + 220, room.height() - 80))

    def copy(self) -> None:
        """Put the tables on the clipboard as text."""
        QGuiApplication.clipboard().setText(self.table.as_text())
        self.copy_button.setText(self.tr("Copied"))


def _explain(items: Sequence[QTableWidgetItem]) -> None:
    for item in items:
        if item.text() == _UNKNOWN:
            item.setToolTip(QCoreApplication.translate("PyramidTable", "Not stated by the slide or its reader"))


def _short(value: float) -> str:
    whole = round(value)
    return grouped(whole) if abs(value - whole) < 0.0005 else grouped(value, 3)


def _mpp_text(mpp: Mpp | None) -> str:
    if mpp is None:
        return _UNKNOWN
    x, y = f"{mpp.x:.4g}", f"{mpp.y:.4g}"
    return x if x == y else f"{x} × {y}"
