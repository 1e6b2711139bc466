"""Widgets below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def below_each_other(first: QWidget, *others: QWidget) -> QWidget:
    """A widget that holds these without a gap; the first takes the room."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(first, 1)
    for widget in others:
        column.addWidget(widget)
    return holder
