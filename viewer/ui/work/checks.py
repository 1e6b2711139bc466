"""Every check of a verification with its sentence; what holds is folded until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from viewer.conversion.verify.result import Check, Outcome, Verification
from viewer.ui.language import localized
from viewer.ui.theme import DETAIL, MEDIUM, ui_font
from viewer.ui.widgets import LinkButton
from viewer.ui.widgets.glyph import Glyph
from viewer.ui.widgets.quiet import quiet_label

_GLYPHS = {
    Outcome.PASSED: ("check", "accent"),
    Outcome.FAILED: ("error", "fail"),
    Outcome.NOT_DONE: ("minus", "text3"),
}
_ORDER = (Outcome.FAILED, Outcome.PASSED, Outcome.NOT_DONE)


class ChecksView(QWidget):
    """A row a check: outcome, name, sentence; the numbers behind it are its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._folded: list[QWidget] = []
        """Three widgets of every check that did not fail."""
        self._has_failed, self._not_made = False, 0
        self._grid = QWidget()
        self.all_button = LinkButton("")
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(lambda _: self._fold())
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._grid)
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_checks(self, verification: Verification | None) -> None:
        """Show these; none where there is no verification."""
        self._grid, grid = renewed(self._column, self._grid)
        self._folded = []
        self._has_failed = verification is not None and not verification.passed
        every = verification.checks if verification is not None else ()
        self._not_made = sum(check.outcome is Outcome.NOT_DONE for check in every)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, check in enumerate(sorted(every, key=lambda check: _ORDER.index(check.outcome))):
            glyph = Glyph()
            glyph.set_icon(*_GLYPHS[check.outcome])
            glyph.setAccessibleName(localized(check.outcome.value))
            name = QLabel(localized(check.name))
            name.setFont(ui_font(DETAIL, MEDIUM))
            parts: tuple[QWidget, ...] = (glyph, name, quiet_label(localized(check.sentence)))
            for column, part in enumerate(parts):
                part.setToolTip(_figures(check, verification))
                if check.outcome is not Outcome.FAILED:
                    self._folded.append(part)
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        self.all_button.setVisible(bool(self._folded))
        self._fold()

    def _fold(self) -> None:
        shown = self.all_button.isChecked()
        for widget in self._folded:
            widget.setVisible(shown)
        self._grid.setVisible(shown or self._has_failed)
        self.all_button.setText(self.tr("Hide what holds") if shown else self._show_words())
        self.all_button.updateGeometry()

    def _show_words(self) -> str:
        """Without how many hold: that is said above, where a check of what was written about them counts apart."""
        if not self._not_made:
            return self.tr("Show all checks that hold")
        return self.tr("Show the checks that hold, and {0} not made").format(self._not_made)


def renewed(column: QVBoxLayout, old: QWidget) -> tuple[QWidget, QGridLayout]:
    """An empty widget with a grid in the place that ``old``, which goes, has in ``column``."""
    new = QWidget()
    column.replaceWidget(old, new)
    old.hide()
    old.deleteLater()
    grid = QGridLayout(new)
    grid.setContentsMargins(0, 0, 0, 0)
    return new, grid


def _figures(check: Check, verification: Verification | None) -> str:
    """The numbers behind the sentence, and who read them."""
    said = [f"{name}: {value}" for name, value in check.figures.items()]
    said += [", ".join(check.files)] if check.files else []
    if verification is not None:
        said += [f"{what} read by {who}" for what, who in verification.tools.items()]
    return "\n".join(map(localized, said))
