"""What the slide itself would put into the files, with a switch for each thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.conversion.metadata.preview import PrivacyPreview
from viewer.conversion.metadata.privacy import PrivacyChoice, PrivacyItem
from viewer.conversion.metadata.profile import MetadataProfile, leaves
from viewer.slides.conversion_report import NAMES_SLIDE
from viewer.slides.identifying import MASK, may_identify
from viewer.slides.slide import SlideError
from viewer.ui.language import localized, within
from viewer.ui.theme import BODY, CONTROL_GAP, DETAIL, MEDIUM, PANEL_PADDING, ui_font
from viewer.ui.widgets import ElidedLabel, EmptyState, LinkButton, ToolButton

_SWITCHES = frozenset(one.name for one in fields(PrivacyChoice))
_MOST_NAMED = 4
"""Things that the sentence names one by one."""


class PrivacyPage(QWidget):
    """Waits until the slide has been read; then each thing can be let into the files or kept out of them."""

    changed = Signal()
    """Another choice."""

    def __init__(self, name: str, choice: PrivacyChoice) -> None:
        """``name`` is the slide's."""
        super().__init__()
        tr = self.tr
        self._name = name
        self.choice = choice
        self._preview: PrivacyPreview | None = None
        self._profile = MetadataProfile()
        self.switches: dict[str, list[QCheckBox]] = {}
        """By the name of the switch: one box for each thing that it decides about."""
        self._values: list[tuple[ElidedLabel, str, bool]] = []
        self._outcomes: list[tuple[QLabel, PrivacyItem]] = []
        self.sentence = QLabel()
        self.sentence.setFont(ui_font(BODY, MEDIUM))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.beside = QLabel(localized(NAMES_SLIDE))
        """Of the name that no switch keeps out of folder and report."""
        self.beside.setFont(ui_font(DETAIL))
        self.beside.setProperty("tone", "text2")
        self.beside.setWordWrap(True)
        self.names = ToolButton(
            None, tr("Show names"), tool_tip=tr("Show values that may name a patient"), checkable=True
        )
        self.names.toggled.connect(self._show_values)
        self.reset_button = LinkButton(tr("Leave out what identifies"))
        self.reset_button.setToolTip(tr("The switches as DICOM's confidentiality profile (PS3.15 E) would have them"))
        self.reset_button.clicked.connect(lambda: self._choose(PrivacyChoice()))
        self.message = EmptyState()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.message)
        self._pages.addWidget(self._scroll)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(CONTROL_GAP)
        head.addWidget(self.sentence, 1)
        for button in (self.reset_button, self.names):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.beside)
        self._say(tr("Reading what {0} says of itself").format(name), "")

    def show_preview(self, preview: PrivacyPreview) -> None:
        """Show what was read."""
        self._preview = preview
        if not preview.items and not preview.left_behind:
            self._say(
                self.tr("{0} says nothing of itself").format(self._name),
                self.tr("The files of its conversion will state what stands on the other page, and nothing else."),
            )
            return
        self._head.show()
        self._pages.setCurrentWidget(self._scroll)
        self._scroll.setWidget(self._table(preview))
        self._show_values()
        self._judge()

    def show_failure(self, error: Exception) -> None:
        """Say why the slide could not be read."""
        advice = error.advice if isinstance(error, SlideError) else ""
        self._say(str(error), advice, error.details if isinstance(error, SlideError) else "")

    def follow(self, profile: MetadataProfile) -> None:
        """What is stated there stands in the files instead of what the slide says."""
        if profile != self._profile:
            self._profile = profile
            self._judge()

    def _say(self, title: str, advice: str, details: str = "") -> None:
        self._head.hide()
        self.message.show_message(title, advice, details=details)
        self._pages.setCurrentWidget(self.message)

    def _table(self, preview: PrivacyPreview) -> QWidget:
        self.switches, self._values, self._outcomes = {}, [], []
        content = QWidget()
        content.setAutoFillBackground(False)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, PANEL_PADDING, CONTROL_GAP)
        grid.setHorizontalSpacing(PANEL_PADDING)
        grid.setVerticalSpacing(CONTROL_GAP)
        for column, stretch in enumerate((0, 3, 2, 0)):
            grid.setColumnStretch(column, stretch)
        heads = (self.tr("In the files"), self.tr("What the slide says"), self.tr("DICOM attribute"), "")
        for column, words in enumerate(heads):
            grid.addWidget(_quiet(words), 0, column)
        of_settings = [item for item in preview.items if item.switch not in _SWITCHES]
        for item in _together([item for item in preview.items if item.switch in _SWITCHES]):
            self._add_item(grid, item)
        if of_settings:
            _add_heading(grid, self.tr("Pictures, chosen among the settings of the conversion"))
            for item in of_settings:
                self._add_item(grid, item)
        if preview.left_behind:
            _add_heading(grid, self.tr("Stay with the slide whatever is chosen: they may name a patient"))
            for name, value in preview.left_behind.items():
                row = grid.rowCount()
                label = ElidedLabel(name.rpartition(".")[2], mode=Qt.TextElideMode.ElideMiddle)
                label.setToolTip(name)
                grid.addWidget(label, row, 0)
                grid.addWidget(self._value(value, masked=True), row, 1)
                grid.addWidget(_quiet(self.tr("none")), row, 2)
                grid.addWidget(_quiet(self.tr("Left out")), row, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        return content

    def _add_item(self, grid: QGridLayout, item: PrivacyItem) -> None:
        row = grid.rowCount()
        if item.switch in _SWITCHES:
            box = QCheckBox(localized(item.name))
            box.setChecked(getattr(self.choice, item.switch))
            box.toggled.connect(lambda on: self._choose(replace(self.choice, **{item.switch: on})))
            self.switches.setdefault(item.switch, []).append(box)
            box.setToolTip(self._together_with(item))
            box.setAccessibleDescription(", ".join(item.attributes))
            grid.addWidget(box, row, 0)
        else:
            grid.addWidget(QLabel(localized(item.name)), row, 0)
        grid.addWidget(self._value(item.value, may_identify(item.attribute) or may_identify(item.source)), row, 1)
        attribute = ElidedLabel(", ".join(item.attributes))
        attribute.setFont(ui_font(DETAIL))
        attribute.setProperty("tone", "text2")
        grid.addWidget(attribute, row, 2)
        outcome = _quiet("")
        self._outcomes.append((outcome, item))
        grid.addWidget(outcome, row, 3)

    def _together_with(self, item: PrivacyItem) -> str:
        assert self._preview is not None
        others = [
            localized(one.name) for one in self._preview.items if one.switch == item.switch and one.name != item.name
        ]
        return self.tr("Together with: {0}").format(", ".join(dict.fromkeys(others))) if others else ""

    def _value(self, value: str, masked: bool) -> ElidedLabel:
        label = ElidedLabel()
        self._values.append((label, value, masked))
        return label

    def _show_values(self) -> None:
        for label, value, masked in self._values:
            label.setText(MASK if masked and not self.names.isChecked() else value)

    def _choose(self, choice: PrivacyChoice) -> None:
        if choice == self.choice:
            return
        self.choice = choice
        for switch, boxes in self.switches.items():
            for box in boxes:
                box.setChecked(getattr(choice, switch))
        self._judge()
        self.changed.emit()

    def _is_kept(self, item: PrivacyItem) -> bool:
        return bool(getattr(self.choice, item.switch)) if item.switch in _SWITCHES else item.kept

    def _judge(self) -> None:
        """Say of each thing, and of all, whether the files will have it."""
        if self._preview is None:
            return
        # Of sequences a part may be stated, and another part come from the slide.
        stated = {leaf.about.keyword for leaf in leaves(self._profile) if leaf.value and leaf.about.vr != "SQ"}
        kept: list[str] = []
        left: list[str] = []
        for label, item in self._outcomes:
            replaced = item.attribute in stated
            is_written = self._is_kept(item) and not replaced
            (kept if is_written else left).append(localized(item.name))
            words = self.tr("Written") if is_written else self.tr("Stated anew") if replaced else self.tr("Left out")
            label.setText(words)
            label.setProperty("tone", "text" if is_written else "text2")
            label.style().polish(label)
        left += list(self._preview.left_behind)[: 0 if left else None]
        out = self.tr("left out: {0}").format(self._named(left)) if left else self.tr("nothing is left out")
        into = self._named(kept) if kept else self.tr("nothing")
        self.sentence.setText(self.tr("Written into the files: {0}; {1}.").format(into, out))
        self.reset_button.setEnabled(self.choice != PrivacyChoice())

    def _named(self, names: Sequence[str]) -> str:
        several = list(dict.fromkeys(names))
        words = [within(name) if name[1:2].islower() else name for name in several]
        if len(words) > _MOST_NAMED:
            words[_MOST_NAMED - 1 :] = [self.tr("{0} more").format(len(words) - _MOST_NAMED + 1)]
        return ", ".join(words[:-1]) + self.tr(" and ") + words[-1] if len(words) > 1 else words[0]


def _together(items: Sequence[PrivacyItem]) -> list[PrivacyItem]:
    """Things of one switch beside each other, in the order of their first."""
    order = list(dict.fromkeys(item.switch for item in items))
    return sorted(items, key=lambda item: order.index(item.switch))


def _add_heading(grid: QGridLayout, words: str) -> None:
    row = grid.rowCount()
    grid.setRowMinimumHeight(row, CONTROL_GAP)
    grid.addWidget(_quiet(words), row + 1, 0, 1, 4)


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    return label
