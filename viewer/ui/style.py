"""The style sheet, made from a theme's colours: what Qt's own widgets look like."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from viewer.ui.resources import RESOURCES
from viewer.ui.theme import BUTTON, DIALOG_BUTTON, RADIUS_BUTTON, STATUS, TABLE_ROW, Theme

_SHEET = Template("""
QMainWindow, QStackedWidget, QWidget#page { background: $window; }
QDialog, QMessageBox, QWidget#panel { background: $panel; }
QWidget#panel QStackedWidget, QDialog QStackedWidget { background: $panel; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QLabel { background: transparent; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="text3"] { color: $text3; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="fail"] { color: $fail; }
QLabel:disabled { color: $disabled; }

QWidget#statusBar { background: $panel; border-top: 1px solid $line; min-height: ${status}px; }
QWidget#statusBar QLabel { color: $text2; }
QFrame#toolbarSeparator, QFrame#separator { background: $line; border: none; max-width: 1px; min-width: 1px; }

QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: ${radius}px;
    padding: 0 12px; min-height: ${button}px; }
QPushButton[tall="true"] { min-height: ${dialog_button}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton:disabled { background: $panel; color: $disabled; border-color: $line; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox { background: $field; color: $text;
    border: 1px solid $line; border-radius: ${radius}px; padding: 0 8px;
    placeholder-text-color: $text3; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QSpinBox, QDoubleSpinBox { min-height: ${button}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; min-height: 0; padding: 0;
    background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QTextEdit#guidePage, QTextEdit#guidePage:focus { border: none; border-radius: 0; padding: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QLineEdit[dropping="true"] { border-color: $accent; background: $accent_back; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border-color: $fail; }
QLineEdit[needed="true"] { border-color: $warning; }
QLineEdit:disabled, QAbstractSpinBox:disabled { color: $disabled; background: $panel; }
QAbstractSpinBox QLineEdit:disabled { color: $disabled; background: transparent; }

QComboBox { background: $raised; color: $text; border: 1px solid $line; border-radius: ${radius}px;
    padding: 0 10px; min-height: ${button}px; }
QComboBox:hover { background: $hover; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled { color: $disabled; background: $panel; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox:editable, QComboBox:editable:hover { background: $field; }
QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: $fail; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; min-height: 0; padding: 0; background: transparent; }
QComboBox QAbstractItemView { background: $panel; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $selected; selection-color: $text; }

QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; background: $field;
    border: 1px solid $text3; border-radius: 3px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$tick"); }
QCheckBox::indicator:disabled, QListView::indicator:disabled { background: $panel; border-color: $disabled; }
QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled { background: $disabled; }

QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::separator { background: $line; height: 1px; margin: 4px 8px; }
QMenu::item:checked { color: $accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }
QMenu::indicator:checked { image: url("$menu_tick"); }

QTableView, QListView, QTreeView { background: $field; color: $text; border: 1px solid $line;
    border-radius: ${radius}px; gridline-color: $line; outline: none;
    selection-background-color: $selected; selection-color: $text; alternate-background-color: $panel; }
QTableView::item, QTreeView::item { padding: 0 8px; border: none; }
QListView::item { border: none; }
QListView#bare { background: $panel; border: none; border-radius: 0; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $selected; color: $text; }
QHeaderView { background: $raised; border: none; border-bottom: 1px solid $line; }
QHeaderView::section { background: $raised; color: $text2; border: none;
    padding: 0 11px; min-height: ${table_row}px; }
QTableCornerButton::section { background: $raised; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QSlider { min-height: 28px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0; border-radius: 7px; background: $text; }
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $disabled; }

QSplitter::handle, QMainWindow::separator { background: $window; }
QMainWindow::separator { width: 3px; height: 3px; }
QDockWidget > QWidget { background: $panel; }
""")


def style_sheet(theme: Theme) -> str:
    """The application's style sheet in the colours of ``theme``."""
    measures = {
        "button": BUTTON - 2,
        "dialog_button": DIALOG_BUTTON - 2,
        "radius": RADIUS_BUTTON,
        "status": STATUS - 1,
        "table_row": TABLE_ROW - 1,
    }
    names = ("tick", "menu_tick")
    pictures = {name: (RESOURCES / "style" / f"{name}-{theme.name}.svg").as_posix() for name in names}
    return _SHEET.substitute(asdict(theme) | measures | pictures)
