"""Asks where to go and at which magnification."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.comparison.goto import InputError, Typed, Unit, destination, typed_of, units
from viewer.comparison.state import ComparisonState
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import Banner, SegmentedControl

_FIELD = 118


class GoToDialog(DialogFrame):
    """Position in millimetres or level-0 pixels of the original, and magnification; Enter goes there."""

    viewport_requested = Signal(object)
    """A Viewport; the dialog has closed."""

    def __init__(self, current: Callable[[], ComparisonState], parent: QWidget | None = None) -> None:
        """``current`` gives the comparison of now; it has a slide."""
        super().__init__(parent)
        self._current = current
        reference = current().reference
        assert reference is not None
        offered = units(reference.slide)
        self._unit = offered[0]
        missing = self.tr(" It states no pixel size, so there are no millimetres.")
        self.set_title(
            self.tr("Go to"),
            self.tr("The position counts from the top left corner of {0}.").format(reference.slide.name)
            + ("" if Unit.MILLIMETRES in offered else missing),
        )
        self.fields = {name: QLineEdit() for name in ("x", "y", "magnification")}
        self.unit_control = SegmentedControl([(unit.value, unit.value, "") for unit in offered])
        self.unit_control.set_chosen(self._unit.value)
        self.unit_control.chosen.connect(self._unit_chosen)
        self.banner = Banner()
        policy = self.banner.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.banner.setSizePolicy(policy)
        self.banner.hide()
        captions = {"x": self.tr("x"), "y": self.tr("y"), "magnification": self.tr("Magnification")}
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, field in self.fields.items():
            field.setFixedWidth(_FIELD)
            field.setAccessibleName(captions[name])
            field.textEdited.connect(lambda _text: self.banner.hide())
            if name == "magnification":
                row.addLayout(_captioned(self.tr("Unit"), self.unit_control))
            row.addLayout(_captioned(captions[name], field))
        row.addStretch(1)
        self.content.addLayout(row)
        self.content.addWidget(self.banner)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.go_button = self.add_button(self.tr("Go"), primary=True)
        self.go_button.clicked.connect(self._go)
        self._fill(typed_of(current(), self._unit))
        self.fields["x"].setFocus(Qt.FocusReason.TabFocusReason)
        self.fields["x"].selectAll()
        self.setMinimumWidth(560)

    def _fill(self, typed: Typed) -> None:
        for name, text in (("x", typed.x), ("y", typed.y), ("magnification", typed.magnification)):
            self.fields[name].setText(text)

    def _typed(self) -> Typed:
        return Typed(*(self.fields[name].text() for name in ("x", "y", "magnification")))

    def _unit_chosen(self, value: str) -> None:
        """Write the same position in the other unit; what cannot be understood gives way to where one is."""
        before, self._unit = self._unit, Unit(value)
        state = self._current()
        try:
            state = state.with_viewport(destination(state, self._typed(), before))
        except InputError:
            self.banner.hide()
        self._fill(typed_of(state, self._unit))

    def _go(self) -> None:
        try:
            viewport = destination(self._current(), self._typed(), self._unit)
        except InputError as error:
            self.banner.show_message("fail", str(error))
            self.fields[error.field].setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[error.field].selectAll()
            return
        self.accept()
        self.viewport_requested.emit(viewport)


def _captioned(caption: str, widget: QWidget) -> QVBoxLayout:
    label = QLabel(caption)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(widget)
    return column
