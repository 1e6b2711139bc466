"""Which files an export will be, how large about, and what speaks against it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QSizePolicy, QTableWidget, QVBoxLayout, QWidget

from viewer.export.estimated import TOLERANCE, LevelEstimate
from viewer.export.settings import ExportSettings
from viewer.ui.as_exported import share_text
from viewer.ui.dialogs.tables import add_row, fact_table, fit_columns
from viewer.ui.export.preparation import Outlook, Refusal
from viewer.ui.export.words import sentences
from viewer.ui.widgets.glyph import Glyph
from viewer.ui.widgets.numbers import file_size, grouped
from viewer.ui.widgets.quiet import quiet_label

_NUMBERS = (0, 1, 2, 3)
_MUCH = 0.5
"""Part of a level that is hidden, from which on it is said before it is exported."""
_ROW, _FRAME = 28, 2


class TroubleRow(QWidget):
    """What is in the way, and the way out, in as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._glyph, self._words = Glyph(), QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_trouble(self, icon: str, token: str, words: str) -> None:
        """Say it behind that icon, in the colour of a token of the theme."""
        self._glyph.set_icon(icon, token)
        self._words.setText(words)
        if self._words.property("tone") != token:
            self._words.setProperty("tone", token)
            self._words.style().polish(self._words)
        self.show()


class OutlookView(QWidget):
    """A row a level, then the whole in a sentence; or why it cannot be done."""

    def __init__(self) -> None:
        super().__init__()
        titles = (self.tr("Level"), self.tr("Size, px"), self.tr("Hidden"), self.tr("About"))
        self.table: QTableWidget = fact_table(titles, _NUMBERS)
        self.table.setAccessibleName(self.tr("What is written"))
        self.table.verticalHeader().setMinimumSectionSize(_ROW)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for bar in (self.table.setHorizontalScrollBarPolicy, self.table.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.note = quiet_label()
        self.trouble, self.hidden, self.bare = TroubleRow(), TroubleRow(), TroubleRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.trouble, self.bare, self.hidden, self.table, self.note):
            column.addWidget(widget)
        self.show_outlook(None, None)

    def show_outlook(self, settings: ExportSettings | None, outlook: Outlook | Refusal | None) -> None:
        """Show what is known of an export with ``settings``; None: nothing can be told before they are right."""
        known = isinstance(outlook, Outlook)
        self.table.setVisible(known)
        self.hidden.hide()
        if isinstance(outlook, Refusal):
            self.trouble.show_trouble("error", "fail", sentences(outlook.sentence, outlook.advice))
            self.note.setText("")
        elif isinstance(outlook, Outlook):
            self._show(outlook)
        else:
            self.trouble.hide()
            self.note.setText("" if settings is None else self.tr("Estimating the size…"))
        self.note.setVisible(bool(self.note.text()))

    def _show(self, outlook: Outlook) -> None:
        estimate = outlook.estimate
        self.table.setRowCount(0)
        for level in estimate.levels:
            size = f"{grouped(level.area.width)} × {grouped(level.area.height)}"
            hidden = share_text(level.hidden) if level.hidden else self.tr("nothing")
            add_row(self.table, (str(level.level), size, hidden, file_size(level.bytes)), _NUMBERS)
        if estimate.associated:
            add_row(self.table, (self.tr("Pictures"), "", "", file_size(estimate.associated)), _NUMBERS)
        fit_columns(self.table, 1)
        self.table.setFixedHeight(self.table.horizontalHeader().height() + _ROW * self.table.rowCount() + _FRAME)
        if said := self._hidden(estimate.levels):
            self.hidden.show_trouble("warning", "warning", said)
        about, tiny = self.tr("About {0} in all. {1}"), self.tr("{0} in all. {1}")
        size = file_size(estimate.bytes)
        said = (tiny if size.startswith("<") else about).format(size, self._how(estimate.levels))
        free = "" if outlook.free is None else self.tr("{0} are free on the disk.").format(file_size(outlook.free))
        self.note.setText(sentences(said, free))
        if outlook.fits:
            self.trouble.hide()
        else:
            words = self.tr("The disk has no room for it: about {0} are needed, {1} are free. Choose another folder.")
            needed, free = file_size(estimate.bytes), file_size(outlook.free or 0)
            self.trouble.show_trouble("warning", "warning", words.format(needed, free))

    def show_drawn(self, nothing: bool) -> None:
        """Say that no shape is drawn on the slide, if so; no export hides anything of it then."""
        if nothing:
            words = self.tr("Nothing is drawn on the slide: the files will show everything of it.")
            self.bare.show_trouble("warning", "warning", words)
        else:
            self.bare.hide()

    def _hidden(self, levels: tuple[LevelEstimate, ...]) -> str:
        """What is said of levels of which little or nothing is left; empty where there is none."""
        wholly = [level.level for level in levels if level.hidden >= 1]
        mostly = [level.level for level in levels if _MUCH < level.hidden < 1]
        if not (wholly or mostly):
            return ""
        one, more = self.tr("Level {0} is hidden {1}."), self.tr("Levels {0} are hidden {1}.")
        said = [
            (one if len(found) == 1 else more).format(_listed(found), how)
            for found, how in ((wholly, self.tr("wholly")), (mostly, self.tr("by more than half")))
            if found
        ]
        why = self.tr("The coarser a level, the more around each shape is hidden with it: choose finer levels.")
        only = self.tr("Make the shapes smaller, or leave it out.")
        return sentences(*said, only if 0 in (*wholly, *mostly) else why)

    def _how(self, levels: tuple[LevelEstimate, ...]) -> str:
        encoded, tiles = sum(level.encoded for level in levels), sum(level.tiles for level in levels)
        if encoded == tiles:
            return self.tr("All tiles were looked at for it.")
        words = self.tr("An estimate from {0} of {1} pieces: it may be off by {2} %.")
        return words.format(grouped(encoded), grouped(tiles), round(100 * TOLERANCE))


def _listed(levels: list[int]) -> str:
    """Such as "5", or "5, 6 and 7"."""
    *first, last = map(str, levels)
    return f"{', '.join(first)} and {last}" if first else last
