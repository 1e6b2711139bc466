"""What systems know the program by: its name, its icon, and the group of its windows on a task bar."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from viewer import __version__
from viewer.ui.resources import RESOURCES

APP_USER_MODEL_ID: Final = "Verislide.Verislide"
"""By which Windows groups windows on the task bar, with the shortcut that the installer makes; packaging/identity.py
says it, too."""
_ICON_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def identify(app: QApplication) -> None:
    """Tell the system which program this is; before the first window."""
    app.setApplicationName("Verislide")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("verislide")
    if sys.platform == "win32":
        _group_windows(APP_USER_MODEL_ID)
    if sys.platform != "darwin":  # a bundle has its icon; one set here would stand in the Dock without its margin
        app.setWindowIcon(program_icon())


def program_icon() -> QIcon:
    """The icon, drawn for each size."""
    icon = QIcon()
    for size in _ICON_SIZES:
        path = RESOURCES / "identity" / "hicolor" / f"{size}x{size}" / "apps" / "verislide.png"
        icon.addFile(str(path), QSize(size, size))
    return icon


def _group_windows(name: str) -> None:
    with suppress(AttributeError, OSError):  # a Windows without it groups by the program's file
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(name)  # type: ignore[attr-defined]
