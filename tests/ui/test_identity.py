"""Systems are told one name, one icon and one group of windows."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
import types
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from viewer.ui import identity

PROJECT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.gui


@pytest.fixture
def packaged():
    spec = importlib.util.spec_from_file_location("packaged_identity", PROJECT / "packaging" / "identity.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture
def app(qapp):
    before = qapp.applicationName(), qapp.applicationVersion(), qapp.desktopFileName(), qapp.windowIcon()
    qapp.setWindowIcon(QIcon())
    yield qapp
    qapp.setApplicationName(before[0])
    qapp.setApplicationVersion(before[1])
    qapp.setDesktopFileName(before[2])
    qapp.setWindowIcon(before[3])


def test_windows_and_installers_are_told_the_same(packaged, app: QApplication) -> None:
    identity.identify(app)
    assert packaged.APP_USER_MODEL_ID == identity.APP_USER_MODEL_ID
    assert app.applicationName() == packaged.NAME
    assert app.applicationVersion() == packaged.version()
    assert app.desktopFileName() == packaged.COMMAND


def test_the_icon_is_there_in_each_size_and_sharp(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    identity.identify(app)
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = app.windowIcon().pixmap(size, size)
        assert picture.width() == picture.height() == size
        # The curtain is between two pixels: left of it light, right of it dark, from 16 pixels on.
        image, row = picture.toImage(), size * 3 // 20
        assert image.pixelColor(size // 2 - max(2, size // 16), row).lightness() > 200
        assert image.pixelColor(size // 2 + max(1, size // 16), row).lightness() < 60


def test_the_dock_of_a_mac_shows_the_icon_of_the_bundle(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    identity.identify(app)
    assert app.windowIcon().isNull()


@pytest.mark.parametrize("error", [None, OSError, AttributeError])
def test_windows_groups_by_name_where_it_can(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, error: type[Exception] | None
) -> None:
    told = []

    def tell(name: str) -> int:
        told.append(name)
        if error is not None:
            raise error
        return 0

    shell = types.SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=tell)
    monkeypatch.setattr(ctypes, "windll", types.SimpleNamespace(shell32=shell), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    identity.identify(app)
    assert told == ["Verislide.Verislide"]
    assert not app.windowIcon().isNull()
