"""How the window looks: colours, type and measures, in dark and light.

Rules of use: ``text3`` lies only on window, panel and field; accent, warning and fail always come with a glyph or a
word. Everything drawn by hand asks ``current_theme`` when it paints, so a change of theme needs only a repaint.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

TOOLBAR: Final = 48
PANE_HEADER: Final = 34
STATUS: Final = 28
BUTTON: Final = 30
DIALOG_BUTTON: Final = 36
TABLE_ROW: Final = 34
ICON: Final = 16

PANEL_PADDING: Final = 16
CONTROL_GAP: Final = 8

RADIUS_TAG: Final = 4
RADIUS_BUTTON: Final = 6
RADIUS_SEGMENTED: Final = 7
RADIUS_CARD: Final = 10

START_TITLE: Final = 28
TITLE: Final = 17
LIST_NUMBER: Final = 15
BODY: Final = 13
DETAIL: Final = 12
CAPTION: Final = 11

REGULAR: Final = 400
MEDIUM: Final = 500
SEMIBOLD: Final = 600

SECTION_SPACING: Final = 0.6
"""Letter spacing of section titles and role tags, which are set in capitals."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for, as #RRGGBB; slide data never uses them."""

    name: str
    window: str
    panel: str
    raised: str
    hover: str
    """A standard button under the cursor."""
    field: str
    canvas: str
    line: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_back: str
    selected: str
    warning: str
    warning_back: str
    fail: str
    fail_back: str

    def colour(self, token: str) -> QColor:
        """The colour of a token by its name.

        Raises:
            KeyError: There is no such token.
        """
        if token not in TOKENS:
            raise KeyError(token)
        return QColor(getattr(self, token))


TOKENS: Final = frozenset(entry.name for entry in fields(Theme)) - {"name"}
"""Names of all colours."""

DARK: Final = Theme(
    name="dark",
    window="#1A1B1D",
    panel="#222326",
    raised="#2D2F33",
    hover="#383A3F",
    field="#17181A",
    canvas="#2B2B2B",
    line="#3B3D42",
    text="#E8E9EB",
    text2="#B0B3B9",
    text3="#8E9299",
    disabled="#5B5E64",
    accent="#6CB2F8",
    on_accent="#0B1520",
    accent_hover="#8CC3FA",
    accent_back="#1E3954",
    selected="#2A3A4B",
    warning="#F0C04E",
    warning_back="#3A3118",
    fail="#F4894F",
    fail_back="#41271B",
)

LIGHT: Final = Theme(
    name="light",
    window="#F1F2F3",
    panel="#FAFAFB",
    raised="#E9EAEC",
    hover="#DDDFE2",
    field="#FFFFFF",
    canvas="#C8C8C8",
    line="#D3D5D9",
    text="#1B1C1F",
    text2="#4C5057",
    text3="#666B73",
    disabled="#A9ACB2",
    accent="#0B62C1",
    on_accent="#FFFFFF",
    accent_hover="#0A549F",
    accent_back="#D9E9FA",
    selected="#DFEBF8",
    warning="#8A5A00",
    warning_back="#FBF0D2",
    fail="#B5430C",
    fail_back="#FBE5DA",
)

CHOICES: Final = ("dark", "light", "system")
"""What a person can choose; ``system`` follows the desktop."""


class _News(QObject):
    """Holds the theme in use and tells when another comes."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.theme = DARK
        self.follows_system = False

    def use(self, theme: Theme, app: QApplication) -> None:
        from viewer.ui.style import style_sheet  # which names the tokens above

        sheet = style_sheet(theme)
        if theme == self.theme and app.styleSheet() == sheet:
            return  # every widget there is would be styled anew
        self.theme = theme
        app.setPalette(_palette(theme))
        app.setStyleSheet(sheet)
        self.changed.emit(theme)

    def system_changed(self) -> None:
        app = QApplication.instance()
        if self.follows_system and isinstance(app, QApplication) and self.theme != resolved("system"):
            self.use(resolved("system"), app)


@cache
def theme_news() -> _News:
    """The object whose signal ``changed`` carries every new Theme."""
    return _News()


def current_theme() -> Theme:
    """The theme in use."""
    return theme_news().theme


def _desktop_scheme() -> Qt.ColorScheme:
    return QGuiApplication.styleHints().colorScheme()


def resolved(choice: str) -> Theme:
    """The theme of a choice; the desktop's where that is "system".

    Dark where the desktop does not say: tissue is judged better beside dark grey.
    """
    if choice == "system":
        return LIGHT if _desktop_scheme() == Qt.ColorScheme.Light else DARK
    return LIGHT if choice == "light" else DARK


def next_theme(choice: str) -> str:
    """The choice that shows the other theme than ``choice`` does."""
    return "light" if resolved(choice) is DARK else "dark"


def apply_theme(choice: str) -> Theme:
    """Dress the whole program in ``choice``, one of ``CHOICES``; returns the theme now in use.

    Raises:
        ValueError: There is no such choice.
    """
    if choice not in CHOICES:
        raise ValueError(f"There is no theme called {choice!r}; there are {', '.join(CHOICES)}.")
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a theme needs an application"
    _prepare(app)
    hints = QGuiApplication.styleHints()
    news = theme_news()
    news.follows_system = choice == "system"
    # Native title bars and file dialogs follow this.
    if choice == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
    news.use(resolved(choice), app)
    return news.theme


@cache
def _prepare(app: QApplication) -> None:
    """What is done once, whatever the theme."""
    from viewer.ui.widgets.focus_ring import FocusRing

    app.setStyle("Fusion")
    app.setFont(ui_font())
    FocusRing(app)
    QGuiApplication.styleHints().colorSchemeChanged.connect(theme_news().system_changed)


def ui_font(size: int = BODY, weight: int = REGULAR, *, capitals: bool = False) -> QFont:
    """Inter, or the system's font where it is missing, with digits of equal width.

    Args:
        size: Height in device-independent pixels.
        weight: 400, 500 or 600.
        capitals: Set wider, as section titles and role tags are.
    """
    font = QFont(_base_font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    if capitals:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, SECTION_SPACING)
    return font


@cache
def _base_font() -> QFont:
    if "Inter" in QFontDatabase.families():
        return QFont("Inter")
    # Copied whole: on macOS its family cannot be asked for by name.
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, token in (
        ((role.Window,), "panel"),
        ((role.Base,), "field"),
        ((role.AlternateBase,), "panel"),
        ((role.Button, role.ToolTipBase), "raised"),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), "text"),
        ((role.PlaceholderText,), "text3"),
        ((role.Highlight, role.Accent), "accent"),
        ((role.HighlightedText,), "on_accent"),
        ((role.Link, role.LinkVisited), "accent"),
        ((role.Light, role.Midlight, role.Mid, role.Dark), "line"),
        ((role.Shadow,), "window"),
    ):
        for one in roles:
            palette.setColor(one, theme.colour(token))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, theme.colour("disabled"))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.colour("line"))
    return palette
