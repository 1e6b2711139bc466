"""Changes the keys of commands."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.fuzzy import fuzzy_rank
from viewer.ui.guide.desk import KEYS
from viewer.ui.icons import icon
from viewer.ui.keymap import KeyMap, native
from viewer.ui.theme import BODY, CONTROL_GAP, MEDIUM, ui_font
from viewer.ui.widgets import Banner, Button, ToolButton
from viewer.ui.widgets.command_list import CommandList, ListedCommand
from viewer.ui.widgets.key_field import KeyField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyedCommands(Protocol):
    """Commands and the keys that they have."""

    @property
    def keymap(self) -> KeyMap:
        """Which keys give which command, to be changed."""

    def text(self, name: str) -> str:
        """The words of a command."""

    def listed(self) -> tuple[ListedCommand, ...]:
        """All of them, as of now."""


class KeysDialog(DialogFrame):
    """Choose a command, press a key; a key that another command has is named and can be swapped."""

    guide_page = KEYS

    keys_changed = Signal()
    """The key map of the actions holds other keys."""

    def __init__(self, actions: KeyedCommands, parent: QWidget | None = None, sought: str = "") -> None:
        """``sought``: what somebody has searched for already."""
        super().__init__(parent)
        self._actions = actions
        self._offer: tuple[str, str] | None = None
        """Command and key that the banner offers to swap; the key is empty where it offers to reset."""
        self.set_title(self.tr("Keys"), self.tr("Choose a command, then press the key that it is to have as well."))
        self.search = QLineEdit(sought)
        self.search.setPlaceholderText(self.tr("Search all commands"))
        self.search.setAccessibleName(self.tr("Search all commands"))
        self.search.textChanged.connect(lambda: self._list(None))
        self.list = CommandList()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.currentRowChanged.connect(self._command_chosen)
        self.banner = Banner()
        self.banner.action_triggered.connect(self._accept_offer)
        policy = self.banner.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.banner.setSizePolicy(policy)
        self.banner.hide()
        self.title = QLabel()
        self.title.setFont(ui_font(BODY, MEDIUM))
        self.field = self.make_field()
        self.field.setFixedWidth(190)
        self.field.key_pressed.connect(self._pressed)
        self.reset_button = Button(self.tr("Reset"))
        self.reset_button.clicked.connect(self._reset)
        self._own_keys = QHBoxLayout()
        self._own_keys.setSpacing(CONTROL_GAP)
        row = QHBoxLayout()
        row.setSpacing(CONTROL_GAP)
        row.addWidget(self.title)
        row.addLayout(self._own_keys)
        row.addStretch(1)
        row.addWidget(self.field)
        row.addWidget(self.reset_button)
        for widget in (self.search, self.list, self.banner):
            self.content.addWidget(widget, int(widget is self.list))
        self.content.addLayout(row)
        self.reset_all_button = self.add_button(self.tr("Reset all"), left=True)
        self.reset_all_button.clicked.connect(self._reset_all)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.remove_buttons: list[ToolButton] = []
        self._list(None)
        self.search.setFocus()
        room = self.screen().availableSize()
        self.resize(min(680, room.width() - 40), min(620, room.height() - 40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list or the search goes on to the field that takes a key; arrows in the search choose."""
        if event.key() in _ENTER and (self.list.hasFocus() or self.search.hasFocus()):
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.search.hasFocus():
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def make_field(self) -> KeyField:
        """The field that takes a key."""
        return KeyField()

    def flaw(self, name: str, key: str) -> str:
        """Why a command cannot have a key, a sentence; empty where it can."""
        return self.tr("{0} is kept for what is done by hand.").format(native(key)) if key in self._map.reserved else ""

    @property
    def _map(self) -> KeyMap:
        return self._actions.keymap

    @property
    def _chosen(self) -> str | None:
        command = self.list.current()
        return command.name if command is not None else None

    def _text(self, name: str) -> str:
        return self._actions.text(name)

    def _list(self, chosen: str | None) -> None:
        listed = self._actions.listed()
        places = fuzzy_rank(self.search.text(), [command.sought for command in listed])
        # All can be given keys, also those that cannot be used now.
        self.list.show_commands([replace(listed[place], enabled=True) for place in places], chosen)
        self._show_chosen()

    def _command_chosen(self) -> None:
        self._withdraw()
        self._show_chosen()

    def _show_chosen(self) -> None:
        name = self._chosen
        for button in self.remove_buttons:
            self._own_keys.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.remove_buttons = [self._remove_button(name, key) for key in self._map.keys(name)] if name else []
        for button in self.remove_buttons:
            self._own_keys.addWidget(button)
        self.title.setText(self._text(name) if name else self.tr("No command has these letters."))
        self.field.setEnabled(name is not None)
        self.reset_button.setEnabled(name is not None and name in self._map.changed)
        self.reset_all_button.setEnabled(bool(self._map.changed))

    def _remove_button(self, name: str, key: str) -> ToolButton:
        tip = self.tr("Take {0} away").format(native(key))
        button = ToolButton(icon("close"), native(key), tool_tip=tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self._remove(name, key))
        return button

    def _pressed(self, key: str) -> None:
        name = self._chosen
        if name is None:
            return
        self._withdraw()
        owner = self._map.owner(key)
        if flaw := self.flaw(name, key):
            self.banner.show_message("fail", flaw)
        elif owner is not None and owner != name:
            self._offer = name, key
            own = self._map.keys(name)
            action = self.tr("Swap with {0}").format(native(own[0])) if own else self.tr("Take it over")
            sentence = self.tr("{0} belongs to “{1}”.").format(native(key), self._text(owner))
            self.banner.show_message("warning", sentence, action=action)
        else:
            self._map.add(name, key)
            self._changed()

    def _remove(self, name: str, key: str) -> None:
        self._withdraw()
        self._map.remove(name, key)
        self._changed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self) -> None:
        name = self._chosen
        if name is None:
            return
        self._withdraw()
        together = self._map.reset_together(name)
        if len(together) > 1:
            self._offer = name, ""
            others = self.tr("” and “").join(map(self._text, together[1:]))
            sentence = self.tr("“{0}” has keys of this command and has to be reset as well.").format(others)
            self.banner.show_message("warning", sentence, action=self.tr("Reset together"))
        else:
            self._map.reset(together)
            self._changed()

    def _accept_offer(self) -> None:
        if self._offer is None:
            return
        name, key = self._offer
        self._withdraw()
        if key:
            self._map.swap(name, key)
        else:
            self._map.reset(self._map.reset_together(name))
        self._changed()

    def _reset_all(self) -> None:
        self._withdraw()
        self._map.reset_all()
        self._changed()

    def _withdraw(self) -> None:
        self._offer = None
        self.banner.hide()

    def _changed(self) -> None:
        self.keys_changed.emit()
        self._list(self._chosen)
