"""Where the values of fields are typed or chosen: one class for each form that a value has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.conversion.metadata.codes import CodeList, Concept
from viewer.conversion.metadata.profile import About, Value
from viewer.ui.language import localized
from viewer.ui.widgets import ChoiceBox

_EXAMPLES: Final = {
    "PN": "Family^Given^Middle",
    "DA": "1960-05-17",
    "TM": "14:05",
    "DT": "2024-02-01 10:11:12",
    "AS": "63Y",
    "UI": "1.2.840.…",
}
"""How values are written, by value representation, where it is not plain."""
_PARAGRAPHS: Final = ("ST", "UT")
_PARAGRAPH_HEIGHT: Final = 62


class Editor(QWidget):
    """A field that can be filled. The keys go to what it is made of, not to itself: Tab would stop twice."""

    edited = Signal()
    """By a person."""
    nothing: Value = ""
    """The value of an empty field."""

    def __init__(self, inner: QWidget, name: str, tool_tip: str) -> None:
        super().__init__()
        self._inner = inner
        self._is_wrong = False
        inner.setAccessibleName(name)
        inner.setToolTip(tool_tip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)

    def value(self) -> Value:
        """What it holds.

        Raises:
            ValueError: It is no value; the message says why, in a sentence.
        """
        raise NotImplementedError

    def fill(self, value: Value) -> None:
        """Hold that; no signal."""
        raise NotImplementedError

    def takes_keys(self) -> list[QWidget]:
        """What Tab leads to, in its order."""
        return [self._inner]

    def mark(self, sentence: str) -> None:
        """Say at the field itself that something is wrong with it; nothing where the sentence is empty."""
        self._inner.setAccessibleDescription(sentence)
        if bool(sentence) == self._is_wrong:
            return
        self._is_wrong = bool(sentence)
        for one in (self._inner, *self._inner.findChildren(QWidget)):
            one.setProperty("wrong", self._is_wrong)
            one.style().polish(one)


class TextEditor(Editor):
    """One line."""

    def __init__(self, about: About, name: str, tool_tip: str) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name, tool_tip)
        if about.vr in _EXAMPLES:
            self.line.setPlaceholderText(self.tr("such as {0}").format(_EXAMPLES[about.vr]))
        self.line.textEdited.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """What it holds."""
        return self.line.text().strip()

    def fill(self, value: Value) -> None:
        """Hold that; no signal."""
        self.line.setText(str(value or ""))
        self.line.setCursorPosition(0)


class ParagraphEditor(Editor):
    """Several lines; Tab leads on."""

    def __init__(self, name: str, tool_tip: str) -> None:
        self.text = QPlainTextEdit()
        super().__init__(self.text, name, tool_tip)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_PARAGRAPH_HEIGHT)
        self.text.document().setDocumentMargin(0)
        self.text.textChanged.connect(self.edited)

    def value(self) -> str:
        """What it holds."""
        return self.text.toPlainText().strip()

    def fill(self, value: Value) -> None:
        """Hold that; no signal."""
        with QSignalBlocker(self.text):
            self.text.setPlainText(str(value or ""))


class TermEditor(Editor):
    """One of few."""

    def __init__(self, about: About, name: str, tool_tip: str) -> None:
        self.box = ChoiceBox(name)
        super().__init__(self.box, name, tool_tip)
        self.box.addItem(self.tr("Not stated"), "")
        for term, words in about.terms.items():
            self.box.addItem(localized(words), term)
        self.box.activated.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """What it holds."""
        return str(self.box.currentData())

    def fill(self, value: Value) -> None:
        """Hold that; no signal."""
        if self.box.findData(value) < 0:
            # A file may hold what is none of them: it has to be seen to be put right.
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))


class CodedEditor(Editor):
    """A coded value by its words: chosen from the short list, or typed; other codes as code|scheme|meaning."""

    nothing = None

    def __init__(self, codes: CodeList, name: str, tool_tip: str) -> None:
        self._codes = codes
        self.box = ChoiceBox(name)
        super().__init__(self.box, name, tool_tip)
        self.box.setEditable(True)
        self.box.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.box.addItems(["", *(words for words, _ in codes.choices)])
        self.box.setMaxVisibleItems(14)
        completer = QCompleter(self.box.model(), self.box)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        line = self.box.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Choose or type"))
        line.setAccessibleName(name)
        line.setToolTip(tool_tip)
        self.box.editTextChanged.connect(lambda _: self.edited.emit())

    def value(self) -> Concept | None:
        """What is meant by the words.

        Raises:
            ValueError: Nothing is; the message says what would be.
        """
        text = self.box.currentText().strip()
        return self._codes.find(text) if text else None

    def fill(self, value: Value) -> None:
        """Hold that; no signal."""
        with QSignalBlocker(self.box):
            words = self._words(value) if isinstance(value, Concept) else ""
            self.box.setCurrentIndex(self.box.findText(words))
            self.box.setEditText(words)
        line = self.box.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _words(self, concept: Concept) -> str:
        """The words on the screen; code and all where they alone would not lead back to it."""
        words = self._codes.words(concept)
        try:
            return words if self._codes.find(words) == concept else str(concept)
        except ValueError:
            return str(concept)


class SeveralEditor(Editor):
    """Values below each other; there is always an empty field for one more."""

    nothing = ()

    def __init__(self, make: Callable[[], Editor], name: str, tool_tip: str) -> None:
        self._make = make
        self.fields: list[Editor] = []
        rows = QWidget()
        super().__init__(rows, name, tool_tip)
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._append()

    def value(self) -> Value:
        """What the fields hold, without the empty ones.

        Raises:
            ValueError: One of them holds no value.
        """
        return cast(Value, tuple(one for field in self.fields if (one := field.value())))

    def fill(self, value: Value) -> None:
        """Hold that; no signal."""
        several = value if isinstance(value, tuple) else ()
        while len(self.fields) > 1:
            field = self.fields.pop()
            self._rows.removeWidget(field)
            field.deleteLater()
        self.fields[0].fill(self.fields[0].nothing)
        for one in several:
            self.fields[-1].fill(one)
            self._append()

    def takes_keys(self) -> list[QWidget]:
        """All fields, from the top."""
        return [one for field in self.fields for one in field.takes_keys()]

    def _append(self) -> None:
        field = self._make()
        field.edited.connect(lambda: self._changed(field))
        self._rows.addWidget(field)
        if self.fields:
            QWidget.setTabOrder(self.fields[-1].takes_keys()[0], field.takes_keys()[0])
        self.fields.append(field)

    def _changed(self, field: Editor) -> None:
        if field is self.fields[-1] and not _is_empty(field):
            self._append()
        self.edited.emit()


def _is_empty(field: Editor) -> bool:
    try:
        return not field.value()
    except ValueError:
        return False


def editor_for(about: About, name: str, tool_tip: str) -> Editor:
    """The editor for a field; ``name`` is read to those who do not see it."""
    if about.many:
        return SeveralEditor(lambda: _single(about, name, tool_tip), name, tool_tip)
    return _single(about, name, tool_tip)


def _single(about: About, name: str, tool_tip: str) -> Editor:
    if about.codes is not None:
        return CodedEditor(about.codes, name, tool_tip)
    if about.terms:
        return TermEditor(about, name, tool_tip)
    # Issuers may have any length, but are one line.
    if about.vr in _PARAGRAPHS and not about.title.startswith("Issuer"):
        return ParagraphEditor(name, tool_tip)
    return TextEditor(about, name, tool_tip)
