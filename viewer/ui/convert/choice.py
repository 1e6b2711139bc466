"""A choice box whose words stand for values of the program."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QListView

from viewer.ui.widgets import ChoiceBox


class Choice(ChoiceBox):
    """Words, each with what it stands for; Qt itself would make plain strings of some."""

    def __init__(self, name: str, *options: tuple[str, Any]) -> None:
        super().__init__(name)
        self._values = [value for _, value in options]
        self.addItems([words for words, _ in options])

    def show_value(self, value: object) -> None:
        """Show it; nothing where no words stand for it."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def show_known(self, value: object) -> None:
        """Show it where words stand for it; else nothing changes."""
        if value in self._values:
            self.show_value(value)

    def value(self, otherwise: Any) -> Any:
        """What the chosen words stand for, ``otherwise`` where none are."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else otherwise

    def dim(self, values: Container[object]) -> None:
        """Let nobody choose these now."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for row, value in enumerate(self._values):
            model.item(row).setEnabled(value not in values)

    def show_only(self, values: Container[object]) -> None:
        """Offer these and no others; what is chosen now stays so."""
        view = self.view()
        assert isinstance(view, QListView)
        self.dim([value for value in self._values if value not in values])
        for row, value in enumerate(self._values):
            view.setRowHidden(row, value not in values)
