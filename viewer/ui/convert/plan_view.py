"""What would become of every level and picture of a slide, or has become of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QLabel, QSizePolicy, QTableWidget, QVBoxLayout, QWidget

from viewer.conversion.plan import ConversionPlan, Pixels
from viewer.conversion.readers_of import readers_of
from viewer.conversion.run import ConversionReport
from viewer.conversion.settings import Pyramid
from viewer.conversion.verify.expected import Treatment
from viewer.geometry import Size
from viewer.jobs.duration import duration
from viewer.ui.convert.words import short_time, translated
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.icons import tinted_icon
from viewer.ui.language import localized
from viewer.ui.theme import BODY, DETAIL, SEMIBOLD, TABLE_ROW, current_theme, theme_news, ui_font
from viewer.ui.widgets import Banner
from viewer.ui.widgets.numbers import file_size, grouped

_NUMBERS = (1, 4, 5)
_PIXELS, _TIME = 2, 5
_LOOKS = {
    Pixels.COPIED: ("check", "accent"),
    Pixels.BUILT: ("levels", "text2"),
    Pixels.ENCODED: ("convert", "text2"),
    Pixels.LEFT_OUT: ("close", "text3"),
}
_ROW, _FRAME = 28, 2

Row = tuple[Sequence[str], Pixels | None, str]
"""Cells, what becomes of the pixels, and a sentence."""


class PlanView(QWidget):
    """The table, its total, and in an amber box what must be known before the start."""

    lossless_wanted = Signal()
    """Somebody wants the preset that keeps every pixel."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        heads = (tr("Level"), tr("Size, px"), tr("Pixels"), tr("Codec"), tr("File"), tr("Time"), tr("Opens in"))
        self.table: QTableWidget = fact_table(heads, _NUMBERS)
        self.table.setAccessibleName(tr("What becomes of every level"))
        self.table.verticalHeader().setMinimumSectionSize(_ROW)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.note = QLabel()
        self.note.setFont(ui_font(DETAIL))
        self.note.setProperty("tone", "text2")
        self.note.setWordWrap(True)
        self.warnings = Banner()
        self.warnings.hide()
        self.warnings.action_triggered.connect(self.lossless_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.warnings, self.table, self.note):
            column.addWidget(widget)
        self._shown: tuple[Row, ...] = ()
        theme_news().changed.connect(self._repaint_words)

    def show_plan(self, plan: ConversionPlan, can_change: bool) -> None:
        """What would become of it; ``can_change`` while something else may still be asked for."""
        rows: list[Row] = []
        for level in plan.levels:
            if level.pixels is Pixels.LEFT_OUT:
                cells = (str(level.level), _size(level.size), _pixels(level.pixels), "", "", "", "")
            else:
                cells = (
                    str(level.level),
                    _size(level.size),
                    _pixels(level.pixels),
                    localized(level.encoding),
                    file_size(level.bytes),
                    short_time(level.seconds + level.check_seconds),
                    level.readers,
                )
            rows.append((cells, level.pixels, localized(level.why)))
        for image in plan.images:
            kind = {"label": self.tr("Label"), "macro": self.tr("Macro"), "thumbnail": self.tr("Thumbnail")}
            cells = (kind[image.name], _size(image.size), _pixels(image.pixels), "", "", "", "")
            rows.append((cells, image.pixels, localized(image.why)))
        written = [level for level in plan.levels if level.pixels is not Pixels.LEFT_OUT]
        # A level that is made of another has pixels of its own, however it is encoded.
        as_read = {Pixels.COPIED, Pixels.ENCODED} if plan.settings.codec.is_lossless else {Pixels.COPIED}
        kept = sum(level.pixels in as_read and level.level not in plan.damaged for level in written)
        said = self.tr("{0} of {1} levels keep every pixel").format(kept, len(written))
        if kept == len(written):
            said = self.tr("Every level keeps every pixel")
        total = (self.tr("Total"), "", said, "", file_size(plan.bytes), short_time(plan.seconds), "")
        rows.append((total, None, self.tr("Estimated from some tiles")))
        self._show(rows)
        self.note.setText(self.tr("Sizes and times, with the check, are estimated from some tiles."))
        # No preset keeps the pixels that a damaged slide has lost, and of these the banner speaks first.
        offered = plan.loses_pixels and can_change and not plan.damaged
        self._warn(plan.warnings, self.tr("Keep every pixel") if offered else "")

    def show_report(self, report: ConversionReport) -> None:
        """What has become of it."""
        rows: list[Row] = []
        for level in report.levels:
            if level.treatment is Treatment.COPIED:
                pixels, codec = Pixels.COPIED, self.tr("as stored")
            else:
                built = level.pyramid is Pyramid.REBUILT and level.level > 0
                pixels, codec = (Pixels.BUILT if built else Pixels.ENCODED), localized(report.settings.encoding)
            size, readers = _size(level.size), readers_of(level.transfer_syntax)
            cells = (str(level.level), size, _pixels(pixels), codec, file_size(level.bytes), "", readers)
            rows.append((cells, pixels, ", ".join(level.files)))
        total = sum(report.all_sizes.values())
        others = sum(report.sizes.values()) - sum(level.bytes for level in report.levels)
        if others > 0:
            pictures = (self.tr("Pictures"), "", _pixels(Pixels.ENCODED), "", file_size(others), "", "")
            rows.append((pictures, Pixels.ENCODED, self.tr("Thumbnail, and what else was asked for")))
        if report.annotation_sizes:
            size = file_size(sum(report.annotation_sizes.values()))
            names = ", ".join(report.annotation_sizes)
            rows.append(((self.tr("Annotations"), "", "", "", size, "", ""), Pixels.ENCODED, names))
        rows.append(((self.tr("Total"), "", "", "", file_size(total), "", ""), None, str(report.folder)))
        self._show(rows)
        self.table.setColumnHidden(_TIME, True)
        words = self.tr("As written, in {0} with the check; sizes are those of the files.")
        self.note.setText(words.format(duration(report.seconds)))
        self._warn(report.warnings)

    def clear(self, note: str) -> None:
        """Show no table, but say why."""
        self._show([])
        self.note.setText(note)
        self._warn(())

    def _warn(self, sentences: Sequence[str], action: str = "") -> None:
        if sentences:
            more = len(sentences) - 1
            details = "\n".join(sentences) if more else ""
            self.warnings.show_message("warning", sentences[0], details=details, action=action, more=more)
        else:
            self.warnings.hide()

    def _show(self, rows: Sequence[Row]) -> None:
        self._shown = tuple(rows)
        self.table.setColumnHidden(_TIME, False)
        self.table.setRowCount(0)
        for cells, pixels, sentence in rows:
            items = add_row(self.table, cells, _NUMBERS)
            for item in items:
                item.setToolTip(f"{sentence}\n{cells[-1]}".strip())
                if pixels is None:
                    item.setFont(ui_font(BODY, SEMIBOLD))
            if pixels is not None:
                items[_PIXELS].setIcon(tinted_icon(*_LOOKS[pixels]))
        fit_columns(self.table, stretched=6)
        if rows and rows[-1][1] is None:
            # What is said of all levels needs more room than a word, and the codec of all has none to say.
            self.table.setSpan(len(rows) - 1, _PIXELS, 1, 2)
            self._fit_without_total()
        self.table.setFixedHeight(TABLE_ROW + len(rows) * _ROW + _FRAME)
        self.table.setVisible(bool(rows))
        self._repaint_words()

    def _fit_without_total(self) -> None:
        last = self.table.rowCount() - 1
        item = self.table.item(last, _PIXELS)
        assert item is not None
        words = item.text()
        item.setText("")
        fit_columns(self.table, stretched=6)
        item.setText(words)

    def _repaint_words(self) -> None:
        theme = current_theme()
        for row, (_, pixels, _) in enumerate(self._shown):
            for column in range(self.table.columnCount()):
                item = self.table.item(row, column)
                if item is not None and pixels in (Pixels.COPIED, Pixels.LEFT_OUT):
                    copied = pixels is Pixels.COPIED and column == _PIXELS
                    if copied or pixels is Pixels.LEFT_OUT:
                        item.setForeground(QColor(theme.accent if copied else theme.text3))


def _size(size: Size) -> str:
    return f"{grouped(size.width)} × {grouped(size.height)}"


def _pixels(pixels: Pixels) -> str:
    words = {
        Pixels.COPIED: translated("Copied"),
        Pixels.ENCODED: translated("Re-encoded"),
        Pixels.BUILT: translated("Built anew"),
        Pixels.LEFT_OUT: translated("Left out"),
    }
    return words[pixels]
