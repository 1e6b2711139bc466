"""Changes the keys of the window for reviews: a set for either hand or a presenter, and single keys of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from viewer.ui.dialogs.keys import KeysDialog
from viewer.ui.review.key_sets import KeySet, flaws, words_of_set
from viewer.ui.review.keys import ReviewKeys
from viewer.ui.theme import CONTROL_GAP
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.key_field import KeyField


class ReviewKeysDialog(KeysDialog):
    """A key with which a slip of the finger would be a wrong verdict is not taken."""

    def __init__(self, keys: ReviewKeys, parent: QWidget | None = None) -> None:
        self._keys = keys
        super().__init__(keys, parent)
        self.set_title(
            self.tr("Keys for reviews"),
            self.tr("Choose a set of keys; then, if you like, other keys for single commands."),
        )
        self.sets = ChoiceBox(self.tr("Set of keys"))
        for one in KeySet:
            self.sets.addItem(words_of_set(one), one)
        self.sets.setCurrentIndex(self.sets.findData(keys.chosen))
        self.sets.activated.connect(self._set_chosen)
        row = QHBoxLayout()
        row.setSpacing(CONTROL_GAP)
        row.addWidget(QLabel(self.tr("Set of keys")))
        row.addWidget(self.sets, 1)
        self.content.insertLayout(self.content.indexOf(self.search), row)
        self.keys_changed.connect(keys.keep)

    def make_field(self) -> KeyField:
        """Esc can be a key here: presenters send it. It closes the dialog from anywhere else."""
        return KeyField(passed_on=(Qt.Key.Key_Tab, Qt.Key.Key_Backtab), pad=True)

    def flaw(self, name: str, key: str) -> str:
        """Also where it would lie beside another that it must not be taken for."""
        if found := super().flaw(name, key):
            return found
        trial = self._keys.keymap.copy()
        trial.swap(name, key)
        return next(iter(flaws(trial.all)), "")

    def _set_chosen(self) -> None:
        self._keys.choose(KeySet(self.sets.currentData()))
        self._list(self._chosen)
