from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.icons import icon, icon_names, tinted_icon
from viewer.ui.style import style_sheet
from viewer.ui.theme import (
    DARK,
    LIGHT,
    TOKENS,
    Theme,
    apply_theme,
    current_theme,
    next_theme,
    theme_news,
    ui_font,
)

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def dark_again(qapp: QApplication) -> Iterator[None]:
    apply_theme("dark")
    yield
    apply_theme("dark")


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


ON = {
    "text": (
        *("window", "panel", "raised", "hover", "field", "line", "accent_back", "selected"),
        *("warning_back", "fail_back"),
    ),
    "text2": ("window", "panel", "raised", "field", "accent_back", "selected"),
    "text3": ("window", "panel", "field"),
    "accent": ("window", "panel", "field", "accent_back"),
    "on_accent": ("accent", "accent_hover"),
    "warning": ("panel", "field", "warning_back"),
    "fail": ("panel", "field", "fail_back"),
}


def test_contrast_is_computed_as_published() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("token", ON)
def test_text_can_be_read_on_what_it_lies_on(theme: Theme, token: str) -> None:
    colours = asdict(theme)
    ratios = {back: round(contrast(colours[token], colours[back]), 2) for back in ON[token]}
    assert all(ratio >= 4.5 for ratio in ratios.values()), ratios


def test_every_colour_is_told_apart_from_a_slip_of_the_pen() -> None:
    for theme in (DARK, LIGHT):
        for token in TOKENS:
            assert QColor(getattr(theme, token)).isValid()
    with pytest.raises(KeyError):
        DARK.colour("green")


def test_the_style_sheet_of_each_theme_is_accepted(qapp: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    for theme in (DARK, LIGHT):
        assert "$" not in style_sheet(theme)
        qapp.setStyleSheet(style_sheet(theme))
    assert "parse" not in capfd.readouterr().err


def test_a_change_reaches_widgets_and_listeners(qtbot: QtBot) -> None:
    page = QWidget()
    page.setObjectName("panel")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.resize(20, 20)
    qtbot.addWidget(page)
    assert page.grab().toImage().pixelColor(5, 5) == QColor(DARK.panel)
    with qtbot.waitSignal(theme_news().changed) as caught:
        assert apply_theme("light") is LIGHT
    assert caught.args == [LIGHT]
    assert current_theme() is LIGHT
    assert page.grab().toImage().pixelColor(5, 5) == QColor(LIGHT.panel)


def test_the_desktops_theme_is_followed_only_when_asked_for(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def desktop_changes_to(scheme: Qt.ColorScheme) -> None:
        monkeypatch.setattr("viewer.ui.theme._desktop_scheme", lambda: scheme)
        qapp.styleHints().colorSchemeChanged.emit(scheme)

    desktop_changes_to(Qt.ColorScheme.Unknown)
    assert apply_theme("system") is DARK
    desktop_changes_to(Qt.ColorScheme.Light)
    assert current_theme() is LIGHT
    desktop_changes_to(Qt.ColorScheme.Dark)
    assert current_theme() is DARK
    apply_theme("dark")
    desktop_changes_to(Qt.ColorScheme.Light)
    assert current_theme() is DARK


def test_the_command_goes_to_the_other_theme() -> None:
    assert next_theme("dark") == "light"
    assert next_theme("light") == "dark"
    with pytest.raises(ValueError, match="sepia"):
        apply_theme("sepia")


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_digits_have_equal_width(weight: int) -> None:
    metrics = QFontMetricsF(ui_font(13, weight))
    widths = [metrics.horizontalAdvance(digit * 10) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.5


def test_fonts_of_labels_survive_the_style_sheet(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setFont(ui_font(28, 600))
    label.setProperty("tone", "text2")
    label.show()
    assert label.font().pixelSize() == 28
    assert label.palette().windowText().color() == QColor(DARK.text2)


def painted(drawn: QIcon, ratio: float, state: QIcon.State = QIcon.State.Off, dimmed: bool = False) -> QImage:
    image = QImage(round(16 * ratio), round(16 * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    mode = QIcon.Mode.Disabled if dimmed else QIcon.Mode.Normal
    drawn.paint(painter, 0, 0, 16, 16, Qt.AlignmentFlag.AlignCenter, mode, state)
    painter.end()
    return image


def inks(image: QImage) -> set[str]:
    """Colours of all pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() > 250}


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_every_icon_draws_inside_its_box(name: str) -> None:
    image = painted(icon(name), 2)
    covered = [(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 40]
    assert 10 < len(covered) < 600
    assert all(0 < x < 31 and 0 < y < 31 for x, y in covered), "something is cut off"
    assert inks(image) <= {DARK.text2}


def test_icons_take_their_colour_from_state_and_theme() -> None:
    link = icon("link")
    assert inks(painted(link, 4)) == {DARK.text2}
    assert inks(painted(link, 4, QIcon.State.On)) == {DARK.accent}
    assert inks(painted(link, 4, dimmed=True)) == {DARK.disabled}
    assert inks(painted(tinted_icon("warning", "warning"), 4)) == {DARK.warning}
    apply_theme("light")
    assert inks(painted(link, 4)) == {LIGHT.text2}
    with pytest.raises(KeyError):
        icon("unicorn")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_icons_have_the_pixels_of_the_screen(ratio: float) -> None:
    pixmap = icon("open").pixmap(QSize(16, 16), ratio)
    assert pixmap.width() == round(16 * ratio)
    assert pixmap.devicePixelRatio() == ratio


DRAW_WIDGETS = """
import sys
from PySide6.QtWidgets import QApplication
from viewer.ui.theme import apply_theme
from viewer.ui.widgets import SegmentedControl
app = QApplication([])
theme = apply_theme("dark")
control = SegmentedControl([("a", "Fit", "0"), ("b", "20×", "5")])
control.set_chosen("b")
control.show()
image = control.grab().toImage()
ratio = control.devicePixelRatioF()
chosen = control.option("b").geometry()
print(image.height(), image.pixelColor(round((chosen.right() - 6) * ratio), round(6 * ratio)).name())
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "2"])
def test_widgets_scale_with_the_screen(scale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", DRAW_WIDGETS], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    height, colour = done.stdout.split()
    assert int(height) == pytest.approx(30 * float(scale), abs=1)
    assert colour.upper() == DARK.accent_back
