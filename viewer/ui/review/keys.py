"""The keys of the window for reviews as a person has chosen them, and the QActions of its pages that follow them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.ui.keymap import KeyMap, native, pressed_key
from viewer.ui.review.key_sets import SHARED, KeySet, ReviewCommand, flaws, group_of, keys_of, words_of
from viewer.ui.settings import Settings
from viewer.ui.widgets.command_list import ListedCommand

RESERVED: Final = frozenset(
    {
        *("Tab", "Shift+Tab", "Return", "Enter", "Space"),
        *(f"{held}{arrow}" for held in ("", "Shift+") for arrow in ("Left", "Right", "Up", "Down")),
    }
)
"""Keys that move the picture and the focus, and press buttons."""


class ReviewKeys(QObject):
    """A set and what a person has changed of it; kept in the settings, the same for all windows of a program."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        """``review_keys`` gives the one of ``settings``."""
        super().__init__()
        self._settings = settings
        kept = settings.review_keys
        self._chosen = KeySet(kept["set"]) if kept.get("set") in list(KeySet) else KeySet.STANDARD
        self._keymap = KeyMap(keys_of(self._chosen), _told(kept.get("changed")), RESERVED)
        if flaws(self._keymap.all):
            self._keymap.reset_all()

    @property
    def chosen(self) -> KeySet:
        """Whose keys hold, but for those that were changed."""
        return self._chosen

    @property
    def keymap(self) -> KeyMap:
        """Which keys give which command; whoever changes it calls ``keep``."""
        return self._keymap

    def choose(self, chosen: KeySet) -> None:
        """Use the keys of another set, as they are."""
        self._chosen, self._keymap = chosen, KeyMap(keys_of(chosen), {}, RESERVED)
        self.keep()

    def keep(self) -> None:
        """The key map holds other keys: remember and tell them."""
        self._settings.review_keys = {"set": str(self._chosen), "changed": self._keymap.changed}
        self.changed.emit()

    def keys(self, command: ReviewCommand) -> tuple[str, ...]:
        """In the canonical way."""
        return self._keymap.keys(SHARED.get(command, command))

    def native(self, command: ReviewCommand) -> tuple[str, ...]:
        """As the keyboard is labelled."""
        return tuple(map(native, self.keys(command)))

    def is_key(self, command: ReviewCommand, event: QKeyEvent) -> bool:
        """Whether a press, or a release, is of a key of this command, for what lasts as long as a key is held."""
        named = {pressed_key(event), pressed_key(event, pad=True)}
        return bool(named & set(self.keys(command)))

    def text(self, name: str) -> str:
        """The words of a command."""
        return words_of(ReviewCommand(name))

    def listed(self, commands: Iterable[ReviewCommand] | None = None) -> tuple[ListedCommand, ...]:
        """All commands that have keys of their own, or those that are asked for, as of now."""
        every = [ReviewCommand(name) for name in self._keymap.all] if commands is None else list(commands)
        return tuple(ListedCommand(one, words_of(one), group_of(one), self.native(one)) for one in every)


_KEPT: WeakKeyDictionary[Settings, ReviewKeys] = WeakKeyDictionary()


def review_keys(settings: Settings) -> ReviewKeys:
    """The keys that ``settings`` hold: always the same object."""
    if settings not in _KEPT:
        _KEPT[settings] = ReviewKeys(settings)
    return _KEPT[settings]


class ReviewActions(QObject):
    """Commands of a page, or of the window itself, on the keys that hold now; they act while it is in sight."""

    changed = Signal()
    """Other keys hold."""

    def __init__(
        self, page: QWidget, settings: Settings, handlers: Mapping[ReviewCommand, Callable[[], object]]
    ) -> None:
        """``handlers`` holds what each command does, once however long its key is held."""
        super().__init__(page)
        self._keys = review_keys(settings)
        self._actions: dict[ReviewCommand, QAction] = {}
        for command, handler in handlers.items():
            action = QAction(words_of(command), page)
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
            page.addAction(action)
            self._actions[command] = action
        self._keys.changed.connect(self._follow)
        self._follow()

    def __getitem__(self, command: ReviewCommand) -> QAction:
        return self._actions[command]

    def native(self, command: ReviewCommand) -> tuple[str, ...]:
        """Its keys as the keyboard is labelled."""
        return self._keys.native(command)

    def is_key(self, command: ReviewCommand, event: QKeyEvent) -> bool:
        """As ``ReviewKeys.is_key``."""
        return self._keys.is_key(command, event)

    def tip(self, command: ReviewCommand, text: str = "") -> str:
        """``text``, or the words of a command, with its first key."""
        text = text or words_of(command)
        keys = self.native(command)
        return f"{text} ({keys[0]})" if keys else text

    def _follow(self) -> None:
        # All are taken away first: a key that goes from one to another would be ambiguous for a moment.
        for action in self._actions.values():
            action.setShortcuts([])
        for command, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in self._keys.keys(command)])
        self.changed.emit()


def _told(value: Any) -> dict[str, Iterable[str]]:
    if not isinstance(value, dict):
        return {}
    return {str(name): [key for key in keys if isinstance(key, str)] for name, keys in value.items() if _is_list(keys)}


def _is_list(value: Any) -> bool:
    return isinstance(value, list)
