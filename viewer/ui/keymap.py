"""Which keys give which command: the program's own, and what a person has made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ARROWS: Final = ("Left", "Right", "Up", "Down")
RESERVED: Final = frozenset(
    {
        *("B", "U", "Z", "Esc", "Tab", "Shift+Tab", "Return", "Enter", "Space"),
        *(f"{modifier}{arrow}" for modifier in ("", "Shift+", "Alt+", "Alt+Shift+") for arrow in _ARROWS),
    }
)
"""Keys that move the picture or a conversion and the focus, press buttons, cancel, or act while held."""
_MODIFIERS: Final = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}


def canonical(key: str) -> str:
    """The one way of writing a key, such as "Ctrl+O"; empty where it is none."""
    sequence = QKeySequence(key)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if sequence.count() == 1 else ""


def native(key: str) -> str:
    """As the keyboard of this system is labelled."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def pressed_key(event: QKeyEvent, *, pad: bool = False) -> str:
    """The key of a press in the canonical way; empty while only modifiers are held.

    ``pad``: keys of the number pad are others than those of the same name elsewhere.
    """
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    modifiers = event.modifiers() if pad else event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text.isprintable() and text and not text.isalpha() and key != Qt.Key.Key_Space:
        # On most keyboards "?" needs Shift; what is meant is "?".
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(modifiers.value | key.value).toString(QKeySequence.SequenceFormat.PortableText)


class KeyMap:
    """The keys of every command; no key ever gives two commands."""

    def __init__(
        self,
        defaults: Mapping[str, Iterable[str]],
        changed: Mapping[str, Iterable[str]],
        reserved: Set[str] = RESERVED,
    ) -> None:
        """``defaults`` and ``changed``: keys by command; names that are no command and keys that are none are left out.

        A key that was given to a command is taken from the command whose default it is; ``reserved`` ones are given to
        none.
        """
        self.reserved = reserved
        self._defaults = {name: _all_canonical(keys) for name, keys in defaults.items()}
        self._keys: dict[str, tuple[str, ...]] = {}
        taken = set(reserved)
        for name in self._defaults:
            if name in changed:
                self._keys[name] = tuple(key for key in _all_canonical(changed[name]) if key not in taken)
                taken.update(self._keys[name])
        for name, keys in self._defaults.items():
            if name not in self._keys:
                self._keys[name] = tuple(key for key in keys if key not in taken)
                taken.update(self._keys[name])

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command, in the canonical way."""
        return self._keys[name]

    @property
    def changed(self) -> dict[str, tuple[str, ...]]:
        """The commands whose keys are not the program's own."""
        return {name: keys for name, keys in self._keys.items() if keys != self._defaults[name]}

    def owner(self, key: str) -> str | None:
        """The command that has ``key`` now."""
        return next((name for name, keys in self._keys.items() if key in keys), None)

    def add(self, name: str, key: str) -> None:
        """Give a free key to a command.

        Raises:
            ValueError: The key is reserved, or belongs to another command.
        """
        if key in self.reserved or self.owner(key) not in (None, name):
            raise ValueError(f"{key} is not free.")
        if key not in self._keys[name]:
            self._keys[name] = (*self._keys[name], key)

    def remove(self, name: str, key: str) -> None:
        """Take a key from a command."""
        self._keys[name] = tuple(other for other in self._keys[name] if other != key)

    def swap(self, name: str, key: str) -> None:
        """Give another command's ``key`` to this one, which gives its own first key for it, where it has one."""
        other = self.owner(key)
        if other is None or other == name:
            self.add(name, key)
            return
        given, *rest = self._keys[name] or ("",)
        self._keys[name] = (key, *rest)
        self._keys[other] = tuple(given if own == key else own for own in self._keys[other] if given or own != key)

    def copy(self) -> KeyMap:
        """One of its own with the same keys."""
        return KeyMap(self._defaults, self.changed, self.reserved)

    @property
    def all(self) -> dict[str, tuple[str, ...]]:
        """The keys of every command."""
        return dict(self._keys)

    def reset_together(self, name: str) -> tuple[str, ...]:
        """The commands that have to go back to the program's own keys if ``name`` does, itself first."""
        group = [name]
        for one in group:
            owners = (self.owner(key) for key in self._defaults[one])
            group += [owner for owner in dict.fromkeys(owners) if owner is not None and owner not in group]
        return tuple(group)

    def reset(self, names: Iterable[str]) -> None:
        """Give these commands the program's own keys; they are such as ``reset_together`` gave."""
        for name in names:
            self._keys[name] = self._defaults[name]

    def reset_all(self) -> None:
        """Give every command the program's own keys."""
        self._keys = dict(self._defaults)


def _all_canonical(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in map(canonical, keys) if key))
