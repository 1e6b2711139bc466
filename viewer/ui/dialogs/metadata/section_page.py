"""The fields of one section below each other, each with what it is called and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.conversion.metadata.profile import About, fields_of, specimen_number
from viewer.ui.dialogs.metadata.draft import ProfileDraft
from viewer.ui.dialogs.metadata.editors import editor_for
from viewer.ui.language import localized
from viewer.ui.theme import BODY, BUTTON, CONTROL_GAP, DETAIL, PANEL_PADDING, ui_font
from viewer.ui.widgets import LinkButton

_LABEL_WIDTH = 172
_NOTE_HEIGHT = 22
"""Of one line: nothing moves when it comes or goes."""


class FieldRow(QWidget):
    """One field; the sentence below it follows what is typed."""

    def __init__(self, path: str, about: About, draft: ProfileDraft) -> None:
        super().__init__()
        self.path, self._draft = path, draft
        tool_tip = self.tr("DICOM: {0}").format(_in_dicom(about.keyword))
        self.label = QLabel(localized(about.title))
        self.label.setFont(ui_font(BODY))
        self.label.setToolTip(tool_tip)
        self.label.setFixedWidth(_LABEL_WIDTH)
        self.label.setMinimumHeight(BUTTON)
        self.label.setWordWrap(True)
        self.label.setProperty("tone", "text2")
        self.editor = editor_for(about, f"{draft.title(path.partition('.')[0])}: {localized(about.title)}", tool_tip)
        self.label.setBuddy(self.editor.takes_keys()[0])
        self.note = QLabel()
        self.note.setFont(ui_font(DETAIL))
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.note.setMinimumHeight(_NOTE_HEIGHT)
        self.instead_button = LinkButton("", self)
        self.instead_button.setFixedHeight(_NOTE_HEIGHT)
        self.instead_button.setVisible(False)
        self.instead_button.clicked.connect(self._write_instead)
        below = QHBoxLayout()
        below.setSpacing(CONTROL_GAP)
        below.addWidget(self.note, 1)
        below.addWidget(self.instead_button, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.editor)
        right.addLayout(below)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(CONTROL_GAP)
        line.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(right, 1)
        self.fill()
        self.editor.edited.connect(self._put)
        draft.changed.connect(self.judge)

    def fill(self) -> None:
        """Show what the draft holds, unless something stands there that it could not take."""
        if not self._draft.is_unread(self.path):
            self.editor.fill(self._draft.value(self.path))
        self.judge()

    def judge(self) -> None:
        """Say what is wrong with the field, or that such slides usually state it."""
        sentence = self._draft.problems.get(self.path, "")
        is_missed = not sentence and self.path in self._draft.asked and not self._draft.value(self.path)
        words = f"\N{MULTIPLICATION X} {sentence}" if sentence else ""
        text = self.tr("Usually stated for such a slide") if is_missed else words
        if text != self.note.text():
            self.note.setText(text)
            self.note.setProperty("tone", "text3" if is_missed else "fail")
            self.note.style().polish(self.note)
        self.editor.mark(sentence)
        instead = self._draft.instead(self.path)
        self.instead_button.setVisible(bool(instead))
        if instead:
            self.instead_button.setText(self.tr("Write {0}").format(instead))
            self.instead_button.updateGeometry()

    def _write_instead(self) -> None:
        self.editor.fill(self._draft.instead(self.path))
        self.editor.takes_keys()[0].setFocus()  # the button goes, and the keys must stay here
        self._put()

    def _put(self) -> None:
        try:
            value = self.editor.value()
        except ValueError as error:
            self._draft.put_unread(self.path, self.editor.nothing, str(error))
        else:
            self._draft.put(self.path, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the next field: a long form is not to close by chance."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class SectionPage(QScrollArea):
    """One section; long ones scroll, and follow the keys."""

    add_specimen = Signal()
    remove_specimen = Signal()

    def __init__(self, section: str, draft: ProfileDraft) -> None:
        super().__init__()
        self._draft, self._section = draft, section
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        specimen = specimen_number(section)
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(PANEL_PADDING, 0, PANEL_PADDING, CONTROL_GAP)
        column.setSpacing(0)
        self.add_button = LinkButton(self.tr("Add a specimen"), content)
        self.add_button.clicked.connect(self.add_specimen)
        self.remove_button = LinkButton(self.tr("Remove this specimen"), content)
        self.remove_button.clicked.connect(self.remove_specimen)
        if specimen is not None:
            head = QHBoxLayout()
            head.setSpacing(CONTROL_GAP)
            head.addStretch(1)
            head.addWidget(self.remove_button)
            head.addWidget(self.add_button)
            column.addLayout(head)
            column.addSpacing(CONTROL_GAP)
        self.add_button.setVisible(specimen is not None)
        fields = fields_of(section if specimen is None else "specimen")
        self.rows = {name: FieldRow(f"{section}.{name}", about, draft) for name, about in fields.items()}
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        for row in self.rows.values():
            for one in row.editor.findChildren(QWidget):
                one.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Buttons and fields as the draft has them now."""
        is_specimen = specimen_number(self._section) is not None
        self.remove_button.setVisible(is_specimen and len(self._draft.profile.specimens) > 1)
        for row in self.rows.values():
            row.fill()

    def follow_in_tab_order(self, widget: QWidget) -> None:
        """Tab leads from ``widget`` through this page, top to bottom; Qt itself puts a page made late at the end."""
        fields = [one for row in self.rows.values() for one in (*row.editor.takes_keys(), row.instead_button)]
        for after in (self.remove_button, self.add_button, *fields):
            QWidget.setTabOrder(widget, after)
            widget = after

    def go_to(self, name: str) -> None:
        """Give a field the keys."""
        self.rows[name].editor.takes_keys()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever tabs on sees where, with the sentence below it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            row = next((row for row in self.rows.values() if row.isAncestorOf(watched)), None)
            if row is not None:
                # The row lies in the content itself.
                self.ensureVisible(0, row.geometry().center().y(), 0, row.height() // 2 + CONTROL_GAP)
        return super().eventFilter(watched, event)


def _in_dicom(keyword: str) -> str:
    """Keyword and tag, such as "PatientID (0010,0020)"."""
    from pydicom.datadict import tag_for_keyword  # slow to import, and there once the lists of codes are

    tag = tag_for_keyword(keyword)
    return f"{keyword} ({tag >> 16:04X},{tag & 0xFFFF:04X})" if tag is not None else keyword
