"""The window of the guide: its pages at the left, one of them at the right, and a search over all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.ui.guide.history import History
from viewer.ui.guide.page_view import PageView
from viewer.ui.guide.pages import Hit, Page, anchor_of, folded, guide_pages, keys_table, read_page, search
from viewer.ui.guide.rows import ONE, GuideRows
from viewer.ui.icons import icon
from viewer.ui.job_pool import JobPool
from viewer.ui.settings import Settings
from viewer.ui.theme import BODY, CONTROL_GAP, PANEL_PADDING, current_theme, ui_font
from viewer.ui.widgets import ToolButton
from viewer.ui.widgets.command_list import ListedCommand

STEPS: Final = (85, 100, 115, 130, 150)
"""Percent of the usual size of text."""
_SIZE, _LEAST = QSize(1020, 760), QSize(520, 360)
_LIST_WIDTH, _NARROW = 264, 700
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class GuideWindow(QWidget):
    """Stands beside the window whose guide it is, and stops nothing."""

    def __init__(
        self, settings: Settings, language: str, listed: Callable[[], Iterable[ListedCommand]] = tuple
    ) -> None:
        """``listed`` gives the commands with the keys that they have now."""
        super().__init__()
        self._settings, self._language, self._listed = settings, language, listed
        self._jobs = JobPool(1, self)
        self.pages: tuple[Page, ...] = ()
        self._history = History()
        self.setWindowTitle(self.tr("Guide – Verislide"))
        self.setObjectName("page")
        # The program ends with its last other window.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._open_first)
        self.list = QListWidget()
        self.list.setObjectName("bare")
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setSpacing(2)
        self.list.setStyleSheet("QListView::item { border-radius: 6px; }")
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._rows = GuideRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setFont(ui_font(BODY))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemClicked.connect(self._chosen)
        self.view = PageView(self._jobs)
        self.view.anchorClicked.connect(self._follow)
        self.back = ToolButton(icon("back"), tool_tip=self.tr("Back ({0})").format("Alt+←"))
        self.forward = ToolButton(icon("forward"), tool_tip=self.tr("Forward ({0})").format("Alt+→"))
        self.smaller = ToolButton(icon("zoom_out"), tool_tip=self.tr("Smaller text ({0})").format("Ctrl+-"))
        self.larger = ToolButton(icon("zoom_in"), tool_tip=self.tr("Larger text ({0})").format("Ctrl++"))
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        self.smaller.clicked.connect(lambda: self._resize_text(-1))
        self.larger.clicked.connect(lambda: self._resize_text(1))
        self._arrange()
        self.view.setFocus()  # keys read on at once
        self._listen()
        self.view.set_percent(self.percent)
        self._read()
        self._enable()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(PANEL_PADDING, 8, PANEL_PADDING, 8)
        tools.setSpacing(4)
        for tool in (self.back, self.forward):
            tools.addWidget(tool)
        tools.addStretch(1)
        for tool in (self.smaller, self.larger):
            tools.addWidget(tool)
        self._side = QWidget()
        self._side.setObjectName("panel")
        self._side.setFixedWidth(_LIST_WIDTH)
        left = QVBoxLayout(self._side)
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(CONTROL_GAP)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(tools)
        right.addWidget(self.view, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(1)
        across.addWidget(self._side)
        across.addLayout(right, 1)
        self.setMinimumSize(_LEAST)
        kept = self._settings.guide_geometry
        self.was_placed = bool(kept) and self.restoreGeometry(QByteArray(kept))
        if not self.was_placed:
            self.resize(_SIZE)

    def _listen(self) -> None:
        for keys, do in (
            (("Ctrl+F", "/"), self._seek),
            (("Alt+Left",), lambda: self._step(-1)),
            (("Alt+Right",), lambda: self._step(1)),
            (("Ctrl++", "Ctrl+="), lambda: self._resize_text(1)),
            (("Ctrl+-",), lambda: self._resize_text(-1)),
            (("PgDown",), lambda: self._scroll(1)),
            (("PgUp",), lambda: self._scroll(-1)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, do)

    # --- which page --------------------------------------------------------------------------------------------

    def show_number(self, number: int) -> None:
        """Show a page of the guide by its number; the first where there is none."""
        self._read()
        found = next((one for one in self.pages if one.number == number), None) or next(iter(self.pages), None)
        self.search.clear()
        if found is not None and self.view.page != found:
            self._show(found)

    def _read(self) -> None:
        """Keys may be others than when the pages were read last."""
        table = keys_table(self._listed(), self.tr("what it does"), self.tr("keys"))
        pages = guide_pages(self._language, table if "`" in table else "")
        if pages != self.pages:
            self.pages = pages
            self._list()

    def _show(self, page: Page, anchor: str = "", sought: tuple[str, ...] = ()) -> None:
        self._history.leave(self.view.verticalScrollBar().value())
        if self.view.page is None or self.view.page.path != page.path:
            self._history.add(page.path)
        self.view.show_page(page, anchor, sought=sought)
        self._mark(page)
        self._enable()

    def _step(self, step: int) -> None:
        self._history.leave(self.view.verticalScrollBar().value())
        place = self._history.step(step)
        page = self._page(place.path) if place is not None else None
        if place is not None and page is not None:
            self.view.show_page(page)
            self.view.verticalScrollBar().setValue(place.scrolled)
            self._mark(page)
        self._enable()

    def _page(self, path: Path) -> Page | None:
        return next((one for one in self.pages if one.path == path), None) or read_page(path)

    def _follow(self, target: QUrl) -> None:
        """Go where a link leads: within the page, to another, or to a document of the project that is there."""
        name, _, anchor = target.toString(QUrl.ComponentFormattingOption.FullyDecoded).partition("#")
        if self.view.page is None:
            return
        if not name:
            self.view.scroll_to(anchor)
            return
        path = (self.view.page.path.parent / name).resolve()
        page = self._page(path) if path.suffix == ".md" else None
        if page is not None:
            self._show(page, anchor)

    def _enable(self) -> None:
        self.back.setEnabled(self._history.can_go_back)
        self.forward.setEnabled(self._history.can_go_forward)
        percent = self.percent
        self.smaller.setEnabled(percent > STEPS[0])
        self.larger.setEnabled(percent < STEPS[-1])

    # --- list and search ---------------------------------------------------------------------------------------

    def _list(self) -> None:
        """All pages, or what the search finds in them."""
        self.list.blockSignals(True)
        self.list.clear()
        sought = self._rows.sought = self.search.text().strip()
        for one in search(self.pages, sought) if sought else self.pages:
            if isinstance(one, Hit):
                item = QListWidgetItem(self.tr("{0}. {1}").format(one.page.number, one.heading) + f"\n{one.snippet}")
            else:
                item = QListWidgetItem(self.tr("{0}. {1}").format(one.number, one.title))
            item.setData(ONE, one)
            self.list.addItem(item)
        if sought and not self.list.count():
            item = QListWidgetItem(self.tr("No page has these words."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.blockSignals(False)
        if not sought and self.view.page is not None:
            self._mark(self.view.page)

    def _mark(self, page: Page) -> None:
        """Have the list point at the page on screen, while it lists pages."""
        if self.search.text().strip():
            return
        self.list.blockSignals(True)
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(ONE) == page]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        one = item.data(ONE) if item is not None else None
        if isinstance(one, Hit):
            self._show(one.page, anchor_of(one.heading), tuple(folded(self.search.text()).split()))
        elif isinstance(one, Page) and one != self.view.page:
            self._show(one)

    def _open_first(self) -> None:
        if self.search.text().strip() and self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _seek(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _scroll(self, pages: int) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    # --- text size and window ----------------------------------------------------------------------------------

    @property
    def percent(self) -> int:
        """Size of text, one of ``STEPS``."""
        kept = self._settings.guide_text_percent
        return min(STEPS, key=lambda step: abs(step - kept))

    def _resize_text(self, step: int) -> None:
        place = STEPS.index(self.percent) + step
        if 0 <= place < len(STEPS):
            self._settings.guide_text_percent = STEPS[place]
            self.view.set_percent(STEPS[place])
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; letters that nothing else takes are searched for."""
        words = event.text().strip()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif words.isprintable() and words and not event.modifiers() & _COMMANDS:
            self._seek()
            QApplication.sendEvent(self.search, event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and size."""
        self._settings.guide_geometry = bytes(self.saveGeometry().data())
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour of the window, and of the line between list and page."""
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.field))
        painter.fillRect(self._side.geometry().right() + 1, 0, 1, self.height(), QColor(theme.line))

    def close_jobs(self) -> None:
        """Close it and wait for what it still reads."""
        self.close()
        self._jobs.close()
