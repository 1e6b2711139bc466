"""The menu that holds every command, made from the one table of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from viewer.ui.actions import Actions, menu_of
from viewer.ui.menus import Menu

_WITHIN = {
    Menu.MAGNIFICATION: Menu.VIEW,
    Menu.TURN: Menu.VIEW,
    Menu.LEVEL: Menu.VIEW,
    Menu.LANGUAGE: Menu.VIEW,
    Menu.DIFFERENCE: Menu.COMPARE,
    Menu.ONE_PICTURE: Menu.COMPARE,
    Menu.PLACES: Menu.COMPARE,
    Menu.LINK: Menu.COMPARE,
    Menu.WHOLE: Menu.COMPARE,
}
"""Menus inside others; they stand there together, where the first of their commands stands in the table."""


class CommandMenu(QMenu):
    """File, View, Compare and so on, each with its commands and their keys; what is on has a check mark."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._states: Mapping[str, Callable[[], bool]] = {}
        self.aboutToShow.connect(self._prepare)

    def show_states(self, states: Mapping[str, Callable[[], bool]]) -> None:
        """``states`` say by a command's name whether what it switches is on."""
        self._states = states

    def _prepare(self) -> None:
        # Not at the start of the program, which it would make longer.
        if self.isEmpty():
            self._fill()
        for command in self._actions.commands:
            if command.name in self._states:
                self._actions[command.name].setChecked(self._states[command.name]())

    def _fill(self) -> None:
        titles = _titles()
        top = [menu for menu in Menu if menu not in _WITHIN]
        menus = {menu: self.addMenu(titles[menu]) for menu in top}
        groups: dict[Menu, str] = {}
        for command in self._actions.commands:
            menu = menu_of(command)
            if menu not in menus:
                parent = _WITHIN[menu]
                menus |= {inner: menus[parent].addMenu(titles[inner]) for inner in Menu if _WITHIN.get(inner) is parent}
            place = self._divided(menus[menu], menu, command.group, groups)
            action = self._actions[command.name]
            action.setShortcutVisibleInContextMenu(True)
            action.setCheckable(command.name in self._states)
            place.addAction(action)

    @staticmethod
    def _divided(place: QMenu, menu: Menu, group: str, groups: dict[Menu, str]) -> QMenu:
        """``place``, with a line where another group begins."""
        if groups.setdefault(menu, group) != group:
            place.addSeparator()
            groups[menu] = group
        return place


def _titles() -> dict[Menu, str]:
    def words(text: str) -> str:
        return QCoreApplication.translate("CommandMenu", text)

    return {
        Menu.FILE: words("File"),
        Menu.VIEW: words("View"),
        Menu.MAGNIFICATION: words("Magnification"),
        Menu.TURN: words("Turn"),
        Menu.LEVEL: words("Stored level"),
        Menu.LANGUAGE: words("Language"),
        Menu.COMPARE: words("Compare"),
        Menu.DIFFERENCE: words("Map"),
        Menu.ONE_PICTURE: words("Blink, curtain, overlay"),
        Menu.PLACES: words("Panes"),
        Menu.LINK: words("Link and align"),
        Menu.WHOLE: words("Whole slide"),
        Menu.GO: words("Go"),
        Menu.FIELDS: words("Fields"),
        Menu.REDACTION: words("Redaction"),
        Menu.PANELS: words("Panels"),
        Menu.HELP: words("Help"),
    }
