"""The form of a profile: its sections at the left, the fields of one at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.conversion.metadata.presets import profile_presets
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.ui.dialogs.metadata.draft import ProfileDraft
from viewer.ui.dialogs.metadata.section_page import SectionPage
from viewer.ui.icons import tinted_icon
from viewer.ui.language import localized
from viewer.ui.theme import BODY, CONTROL_GAP, DETAIL, MEDIUM, RADIUS_BUTTON, TABLE_ROW, current_theme, ui_font
from viewer.ui.widgets import Button, ChoiceBox, LinkButton
from viewer.ui.widgets.painting import draw_box, draw_icon

_LIST_WIDTH = 184
_PRESET_WIDTH = 260
_SECTION = Qt.ItemDataRole.UserRole
_STATED = Qt.ItemDataRole.UserRole + 1
_WRONG = Qt.ItemDataRole.UserRole + 2


class ProfileForm(QWidget):
    """Edits a draft; pages are made when they are first looked at."""

    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, draft: ProfileDraft) -> None:
        super().__init__()
        self._draft = draft
        self.pages: dict[str, SectionPage] = {}
        tr = self.tr
        self.preset = ChoiceBox(tr("Start from"))
        self.preset.setFixedWidth(_PRESET_WIDTH)
        self.preset.setPlaceholderText(tr("Choose a kind of slide"))
        for preset in profile_presets():
            # Whoever steps through the list by keys must not lose everything on the way.
            if not preset.profile.is_empty:
                self.preset.addItem(localized(preset.title), preset)
        self.preset.setCurrentIndex(-1)
        self.preset.activated.connect(lambda _: draft.begin_with(self.preset.currentData()))
        self.clear_button = LinkButton(tr("Clear all fields"))
        self.clear_button.clicked.connect(lambda: draft.use(MetadataProfile()))
        self.open_button = Button(tr("Open profile…"))
        self.open_button.clicked.connect(self.open_requested)
        self.save_button = Button(tr("Save profile…"))
        self.save_button.clicked.connect(self.save_requested)
        self.sections = _SectionList()
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.currentRowChanged.connect(self._show_page)
        self._stack = QStackedWidget()
        self._arrange()
        self._list()
        self._show_page(0)
        draft.changed.connect(self._count)
        draft.replaced.connect(self._refresh)

    def _arrange(self) -> None:
        caption = QLabel(self.tr("Start from"))
        caption.setFont(ui_font(BODY))
        caption.setBuddy(self.preset)
        head = QHBoxLayout()
        head.setSpacing(CONTROL_GAP)
        head.addWidget(caption)
        head.addWidget(self.preset)
        head.addWidget(self.clear_button)
        head.addStretch(1)
        head.addWidget(self.open_button)
        head.addWidget(self.save_button)
        body = QHBoxLayout()
        body.setSpacing(CONTROL_GAP)
        body.addWidget(self.sections)
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)

    @property
    def section(self) -> str:
        """That which is shown."""
        return str(self.sections.currentItem().data(_SECTION))

    def page(self, section: str) -> SectionPage:
        """Show a section; returns its page.

        Raises:
            ValueError: There is none of that name.
        """
        self.sections.setCurrentRow(self._draft.sections.index(section))
        return self.pages[section]

    def go_to(self, path: str) -> None:
        """Give the field at that path the keys."""
        section, _, name = path.partition(".")
        self.page(section).go_to(name)

    def _list(self) -> None:
        """The sections that there are now; the current one stays, or gives way to the one before it."""
        row = max(self.sections.currentRow(), 0)
        with QSignalBlocker(self.sections):
            self.sections.clear()
            for section in self._draft.sections:
                item = QListWidgetItem(self._draft.title(section))
                item.setData(_SECTION, section)
                self.sections.addItem(item)
            self.sections.setCurrentRow(min(row, self.sections.count() - 1))
        self._count()

    def _count(self) -> None:
        self.clear_button.setEnabled(not self._draft.profile.is_empty or bool(self._draft.problems))
        wrong = {path.partition(".")[0] for path in self._draft.problems}
        for row, section in enumerate(self._draft.sections[: self.sections.count()]):
            item = self.sections.item(row)
            stated = self._draft.stated(section)
            item.setData(_STATED, stated)
            item.setData(_WRONG, section in wrong)
            said = self.tr("{0}, {1} stated").format(self._draft.title(section), stated)
            if section in wrong:
                said = self.tr("{0}, something is wrong").format(said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _refresh(self) -> None:
        listed = [self.sections.item(row).data(_SECTION) for row in range(self.sections.count())]
        if tuple(listed) != self._draft.sections:
            if len(self._draft.sections) < len(listed):
                # Specimens have moved up: what was typed into their fields belongs to others now.
                for section in [one for one in self.pages if one.startswith("specimen")]:
                    page = self.pages.pop(section)
                    self._stack.removeWidget(page)
                    page.deleteLater()
            self._list()
        for page in self.pages.values():
            page.refresh()
        self._show_page(self.sections.currentRow())
        if self._draft.begun_with is None:
            self.preset.setCurrentIndex(-1)

    def _show_page(self, row: int) -> None:
        if row < 0:
            return
        section = self.section
        if section not in self.pages:
            page = self.pages[section] = SectionPage(section, self._draft)
            page.add_specimen.connect(lambda: self.go_to(f"{self._draft.add_specimen()}.identifier"))
            page.remove_specimen.connect(lambda: self._remove(section))
            self._stack.addWidget(page)
            page.follow_in_tab_order(self.sections)
        self._stack.setCurrentWidget(self.pages[section])

    def _remove(self, section: str) -> None:
        self._draft.remove_specimen(section)
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)


class _SectionList(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(_LIST_WIDTH)
        self.setItemDelegate(_SectionRow(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setObjectName("bare")


class _SectionRow(QStyledItemDelegate):
    """Words, and at the right how many fields are filled, or that something is wrong."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row of a table."""
        return QSize(_LIST_WIDTH, TABLE_ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        theme = current_theme()
        rect = QRectF(option.rect).adjusted(0, 1, -CONTROL_GAP, -1)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected or state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, rect, RADIUS_BUTTON, QColor(theme.selected if selected else theme.raised), None)
        inner = rect.adjusted(10, 0, -10, 0)
        painter.setFont(ui_font(BODY, MEDIUM if selected else 400))
        painter.setPen(QColor(theme.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        if index.data(_WRONG):
            draw_icon(
                painter, tinted_icon("error", "fail"), inner.right() - 14, inner, QIcon.Mode.Normal, QIcon.State.Off
            )
        elif index.data(_STATED):
            painter.setFont(ui_font(DETAIL))
            painter.setPen(QColor(theme.text2))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(inner, right, str(index.data(_STATED)))
        painter.restore()
